// A school's answers against the items of its norm.
#include "fixture.h"

using namespace gidspers;
using namespace gidspers::input;

TEST_CASE("who says that there is nothing does not say what there is as well") {
    struct Case {
        std::string soort, attributes, given, contradicts;
    };
    const Case cases[] = {{"rol", "codelijst='rollen'", "><rol code='ib'/></antwoord>", "rol"},
                          {"lijst", "codelijst='rollen'", "><heeft code='ib'/></antwoord>", "heeft"},
                          {"lijst", "codelijst='rollen'", "><ook>Een buurvrouw</ook></antwoord>", "ook"},
                          {"aantal", "", " aantal='3'/>", "aantal"},
                          {"aantal", "", " aantal='0'/>", ""}};
    for (const Case& one : cases) {
        Fixture f;
        f.spoil("norm.xml", "</onderdeel>", "<item id='wie' soort='" + one.soort + "' titel='Wie' " + one.attributes +
                                                "><tekst voor='officieel'>Wie dat is.</tekst><norm soort='geen' eenheid='uren'/></item></onderdeel>");
        f.spoil("school.xml", "</antwoorden>", "<antwoord item='wie' waarde='nee'" + one.given + "</antwoorden>");
        INFO(one.soort << one.given << "\n" << f.problems());
        CHECK((f.said.find("N221 wie waarde " + one.contradicts) != std::string::npos) == !one.contradicts.empty());
    }
}

TEST_CASE("answers must fit their item") {
    Fixture f;
    f.spoil("school.xml", "item=\"gedrag\" niveaus=\"bestuur\"", "item=\"gedrg\" niveaus=\"bestuur\"");
    CHECK(f.problems() == "school.xml:22 N202 gedrg antwoord gedrag\n");
    Fixture g;
    g.spoil("school.xml", "waarde=\"beschikbaar\"", "waarde=\"aktief\"");
    g.spoil("school.xml", "<antwoord item=\"lezen\" waarde=\"ja\"/>",
            "<antwoord item=\"lezen\" aantal=\"3\"/><antwoord item=\"lezen\" waarde=\"nee\"/>");
    g.spoil("school.xml", "niveaus=\"bestuur\"", "niveaus=\"maan\"");
    CHECK(g.problems() ==
          "school.xml:21 N203 lezen 21\n"
          "school.xml:21 N204 aantal lezen stelling waarde=\"…\" (nee, deels, ja)\n"
          "school.xml:22 N322 maan gedrag school, bestuur \n"
          "school.xml:23 N321 aktief dyslexie niet, aanwezig, actief actief\n");
    Fixture h;
    h.spoil("school.xml", "<antwoord item=\"lezen\" waarde=\"ja\"/>", "<antwoord item=\"lezen\" waarde=\"\"/>");
    h.spoil("school.xml", "item=\"gedrag\" niveaus=\"bestuur\"", "item=\"gedrag\" nvt=\"ja\" waarde=\"nee\"");
    CHECK(h.problems() == "school.xml:22 N212\nschool.xml:21 N208 lezen Lezen waarde=\"…\" (nee, deels, ja)\n");
}

TEST_CASE("a rating is a percentage only where the scale has bands of them, and the norm is told what a scale without them lacks") {
    const auto said = [](const std::string& bands) {
        Fixture f;
        f.spoil("norm.xml", "</schalen>", "<schaal id='kwaliteit' soort='beoordeling' titel='Hoe goed?'><waarde code='zwak' label='zwak'" + bands + "</schaal></schalen>");
        f.spoil("norm.xml", "soort=\"stelling\" titel=\"Lezen\"", "soort=\"beoordeling\" titel=\"Lezen\"");
        f.spoil("norm.xml", "<norm waarde=\"ja\"/>", "<norm waarde='sterk'/>");
        f.spoil("school.xml", "item=\"lezen\" waarde=\"ja\"", "item=\"lezen\" aantal=\"3\"");
        return f.problems();
    };
    CHECK(said("/><waarde code='sterk' label='sterk'/>") ==
          "norm.xml:25 N375 kwaliteit 1\nschool.xml:21 N204 aantal lezen beoordeling waarde=\"…\" (zwak, sterk)\n");
    CHECK(said(" van='0' tot='50'/><waarde code='sterk' label='sterk' van='50' tot='100'/>") ==
          "school.xml:21 N204 aantal lezen beoordeling waarde=\"…\" (zwak, sterk) / percentage=\"…\"\n");
}

TEST_CASE("parents and pupils take part without a code; what is nearly a code is told of") {
    Fixture f;
    f.spoil("norm.xml", "<code id=\"ib\"", "<code id=\"ouder\" label=\"ouder\"/><code id=\"ib\"");
    f.spoil("school.xml", "leden=\"ib\"", "leden=\"ib ouders leerling logopedist leraa\"");
    CHECK(f.problems() == "school.xml:37 N372 leraa rollen leraar\n");
}

TEST_CASE("titles of a school lose the full stop or colon behind which other words stand") {
    Fixture f;
    f.spoil("school.xml", "titel=\"Leesgroep\"", "titel=\"Leesgroep:\"");
    f.spoil("school.xml", "titel=\"Stille kamer\"", "titel=\"Stille kamer.\"");
    f.spoil("school.xml", "titel=\"Werken met het protocol\" datum=\"2027-07-31\" wie=\"intern begeleider\"", "titel=\"Werken e.d.\" datum=\"2027-07-31\" wie=\"Ank en Bo.\"");
    const auto in = f.load();
    REQUIRE(in);
    CHECK(in->profile.extra[0].titel == "Leesgroep");
    CHECK(in->profile.ruimten[0].titel == "Stille kamer");
    CHECK(in->profile.ambities[0].titel == "Werken e.d.");
    CHECK(in->profile.ambities[0].wie == "Ank en Bo");
}

TEST_CASE("a plan for a protocol without an answer is told which answer says that it is not there") {
    Fixture f;
    f.spoil("school.xml", "item=\"dyslexie\" waarde=\"beschikbaar\"", "item=\"dyslexie\"");
    const std::string said = f.problems();
    const size_t at = said.find("N285 dyslexie ");
    REQUIRE(at != std::string::npos);
    CHECK(said.substr(at, said.find('\n', at) - at).ends_with(") niet"));
    f.spoil("school.xml", "item=\"dyslexie\"", "item=\"dyslexie\" waarde=\"niet\"");
    CHECK(f.problems() == "");
}

TEST_CASE("an empty ambition is told of and is no plan") {
    Fixture f;
    f.spoil("school.xml", "item=\"lezen\" waarde=\"ja\"/>", "item=\"lezen\" waarde=\"nee\"><ambitie datum=\"\"/></antwoord>");
    const auto in = f.load();
    CHECK(f.said == "school.xml:21 N290 ambitie\n");
    REQUIRE(in);
    CHECK_FALSE(in->profile.antwoorden[0].ambitie);
}

TEST_CASE("words that sound like a refusal are a warning") {
    Fixture f;
    f.spoil("school.xml", "Elk kind leert anders.", "Wij nemen geen kinderen aan die slaan.");
    CHECK(f.load());
    CHECK(f.said == "school.xml:16 N034 nemen geen kinderen\n");
}

TEST_CASE("one item of a school says how often a year the law's matter is done, as a number") {
    Fixture f;
    const auto marked = [](const std::string& id, const std::string& rest, const std::string& unit) {
        return "<item id='" + id + "' titel='Plan' wettelijk='opp-evaluatie' " + rest + "><tekst voor='officieel'>" + id +
               "</tekst><norm minimum='2' eenheid='" + unit + "'/></item>";
    };
    f.spoil("norm.xml", "</onderdeel>",
            marked("een", "soort='aantal' schooltypen='BAO'", "keer per jaar") +
                marked("twee", "soort='aantal' schooltypen='SBO'", "keer per schooljaar") +
                marked("oud", "soort='aantal' tot='2026-07-31' schooltypen='BAO'", "uur per week") +
                marked("nieuw", "soort='aantal' van='2026-08-01'", "keren per jaar") + "</onderdeel>");
    CHECK(f.problems() ==
          "norm.xml:52 N251 oud opp-evaluatie\n"
          "norm.xml:52 N252 oud een opp-evaluatie\n"
          "norm.xml:52 N252 nieuw een opp-evaluatie\n");
    Fixture g;
    g.spoil("norm.xml", "id=\"lezen\"", "id=\"lezen\" wettelijk=\"opp-evaluatie\"");
    CHECK(g.problems() == "norm.xml:34 N251 lezen opp-evaluatie\n");
}

TEST_CASE("an ambition with levels is answered with a level, also as its value, or with nee") {
    for (const std::string given : {"waarde='school'", "niveaus='school'", "waarde='nee'"}) {
        Fixture f;
        f.spoil("norm.xml", "</onderdeel>",
                "<item id='streven' soort='ambitie' titel='Streven' schaal='niveau'><tekst voor='officieel'>Ooit.</tekst><ambitie "
                "niveaus='school'/></item></onderdeel>");
        f.spoil("school.xml", "</antwoorden>", "<antwoord item='streven' " + given + "/></antwoorden>");
        const auto in = f.load();
        REQUIRE(in);
        CHECK(f.said.empty());
        CHECK(in->profile.antwoorden.back().niveaus == (given == "waarde='nee'" ? std::vector<std::string>() : std::vector<std::string>{"school"}));
    }
}

TEST_CASE("several codes in one attribute are not one that is misspelt") {
    Fixture f;
    f.spoil("norm.xml", "<item id=\"lezen\"", "<item id=\"wie\" titel=\"Wie\" soort=\"rol\" codelijst=\"rollen\"/><item id=\"lezen\"");
    f.spoil("school.xml", "<antwoorden>", "<antwoorden><antwoord item=\"wie\"><rol code=\"ib leraar\"/></antwoord>");
    CHECK(f.problems().find("school.xml:20 N324 ib leraar rollen ") != std::string::npos);
}

TEST_CASE("an answer to an item that has another id now is not sent to one that is answered") {
    Fixture f;
    f.spoil("norm.xml", "item id=\"dyslexie\"", "item id=\"protocol-1\"");
    CHECK(f.problems() == "school.xml:23 N273 dyslexie \"protocol-1\"\n");
    f.spoil("norm.xml", "item id=\"protocol-1\"", "item id=\"lezen-2\"");
    f.spoil("school.xml", "item=\"dyslexie\"", "item=\"lezen-1\"");
    CHECK(f.problems() == "school.xml:23 N202 lezen-1 antwoord lezen-2\n");
}

TEST_CASE("a percentage and the value beside it say the same") {
    const auto said = [](const char* percentage) {
        Fixture f;
        f.spoil("norm.xml", "</schalen>", "<schaal id='hgw' soort='beoordeling' titel='Hoe ver'><waarde code='laag' label='laag' van='0' tot='70'/>"
                                          "<waarde code='hoog' label='hoog' van='70' tot='100'/></schaal></schalen>");
        f.spoil("norm.xml", "</onderdeel>", "<item id='hgw' soort='beoordeling' titel='Handelen' schaal='hgw'><tekst voor='officieel'>Zo ver "
                                            "zijn wij.</tekst><norm waarde='hoog'/></item></onderdeel>");
        f.spoil("school.xml", "</antwoorden>", std::string("<antwoord item='hgw' waarde='laag' percentage='") + percentage + "'/></antwoorden>");
        return f.problems();
    };
    CHECK(said("90").find("N221 hgw waarde percentage\n") != std::string::npos);
    CHECK(said("40").find("N221") == std::string::npos);
}

TEST_CASE("whether one has to apply is asked of who is farther away than the school, where the norm says so") {
    const auto told = [](const std::string& levels, const std::string& given) {
        Fixture f;
        f.spoil("norm.xml", "niveaus=\"school bestuur\"", levels + " drempelloos=\"ja\"");
        f.spoil("school.xml", "niveaus=\"bestuur\"", given);
        return f.problems();
    };
    const std::string both = "niveaus='school bestuur'", board = "niveaus='bestuur'", asked = "school.xml:22 N226 gedrag Gedragsspecialist\n";
    CHECK(told(both, board) == asked);
    CHECK(told("", board) == asked);
    CHECK(told("niveaus='school'", board) == "");
    CHECK(told(both, both) == "");
    CHECK(told(both, board + " drempelloos='nee'") == "");
}

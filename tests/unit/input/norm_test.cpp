// What a norm says of itself: its references, scales and promises, and what it takes over from another.
#include "fixture.h"
#include "input/read_norm.h"

using namespace gidspers;
using namespace gidspers::input;

TEST_CASE("doubles, references to nothing and wrong counts of a norm") {
    Fixture f;
    f.spoil("norm.xml", "item id=\"gedrag\"", "item id=\"lezen\"");
    CHECK_FALSE(f.load());
    CHECK(f.said.find("norm.xml:40 N102 lezen 34\n") == 0);
    Fixture g;
    g.spoil("norm.xml", "<belofte id=\"belofte-1\"", "<belofte id=\"belofte-1\" telt=\"14\"");
    g.spoil("norm.xml", "Elke school kan een gedragsspecialist inzetten.",
            "De school signaleert leesproblemen <em>vroeg</em> en helpt in de groep.");
    g.spoil("norm.xml", "Een plan voor", "Een <begrip ref=\"plaan\">plan</begrip> voor");
    CHECK(g.load());
    CHECK(g.said ==
          "norm.xml:40 N109 gedrag lezen 34\n"
          "norm.xml:55 N110 belofte-1 14 1\n"
          "norm.xml:79 N103 plaan begrip \n");
    Fixture promise;  // of nothing: it would pass for one that is kept
    promise.spoil("norm.xml", "ref=\"lezen\"", "ref=\"leezen\"");
    CHECK_FALSE(promise.load());
    CHECK(promise.said == "norm.xml:59 N255 leezen belofte-1 lezen\n");
    promise.spoil("norm.xml", "<belofte id=\"belofte-1\"", "<belofte id=\"belofte-1\" telt=\"1\"");
    CHECK(promise.problems() == "norm.xml:59 N255 leezen belofte-1 lezen\n");  // that it counts 0 now comes of it
    Fixture reference;
    reference.spoil("norm.xml", "<norm waarde=\"ja\"/>", "<norm waarde=\"ja\"/>\n<verwijst naar=\"leezen\"/>");
    CHECK(reference.load());
    CHECK(reference.said == "norm.xml:39 N104 leezen verwijst lezen\n");
    Fixture h;
    h.spoil("norm.xml", "</beloftes>",
            "<belofte id=\"nog-een\"><tekst voor=\"officieel\">Onze scholen <em>helpen</em> op "
            "tijd.</tekst></belofte></beloftes>");
    CHECK(h.load());
    CHECK(h.said == "norm.xml:61 N109 nog-een belofte-1 55\nnorm.xml:61 N275 1 nog-een\n");
}

TEST_CASE("a promise counts agreements, each once, and no goal or text") {
    Fixture f;
    f.spoil("norm.xml", "<item id=\"lezen\"", "<item id=\"doel\" soort=\"ambitie\" titel=\"Doel\"><ambitie>Elke leraar leest voor.</ambitie></item>"
            "<item id=\"verhaal\" soort=\"tekst\" titel=\"Verhaal\"/><item id=\"vrij\" soort=\"aanwezigheid\" titel=\"Vrij\"><norm soort=\"geen\"/></item>"
            "<item id=\"lezen\"");
    f.spoil("norm.xml", "<belofte id=\"belofte-1\"", "<belofte id=\"belofte-1\" telt=\"3\"");
    f.spoil("norm.xml", "<item ref=\"lezen\"/>", "<item ref=\"lezen\"/><item ref=\"aanbod\"/>");
    CHECK(f.load());
    CHECK(f.said == "");
}

TEST_CASE("levels go from near to far; the group is nearer than the school") {
    const auto said = [](const char* before) {
        Fixture f;
        f.spoil("norm.xml", "<waarde code=\"school\"", std::string("<waarde code='eerst' label='") + before + "'/><waarde code=\"school\"");
        f.load();
        return f.said;
    };
    CHECK(said("in de groep") == "");
    CHECK(said("in de wijk") == "norm.xml:17 N332 niveau school eerst\n");
}

TEST_CASE("a level is worded as it stands in a sentence") {
    const auto said = [](const std::string& levels) {
        Fixture f;
        f.spoil("norm.xml", "</schalen>", "<schaal id='plek' soort='niveau'>" + levels + "</schaal></schalen>");
        Diagnostics d;
        read_norm(f.folder / "norm.xml", d);
        std::string out;
        for (const Diagnostic& one : d.all())
            if (one.code == "N351") out += one.args[1] + ": " + one.args[2];
        return out;
    };
    CHECK(said("<waarde code='school' label='op school'/><waarde code='b' label='Binnen het bestuur'/><waarde code='c' label='bovenbestuurlijk'/>") == "");
    CHECK(said("<waarde code='school' label='school' label-ouder='op school'/><waarde code='swv' label='SWV'/><waarde code='s2' label='bij SWV 2' label-ouder='SWV'/>") ==
          "school: school, SWV");
}

TEST_CASE("bands of a scale join from 0 to 100") {
    const auto said = [](const std::string& bands) {
        Fixture f;
        f.spoil("norm.xml", "</schalen>", "<schaal id='hgw' soort='beoordeling'>" + bands + "</schaal></schalen>");
        std::string out = f.problems();
        return out;
    };
    const auto band = [](const char* code, const char* from, const char* to) {
        return std::string("<waarde code='") + code + "' label='x' van='" + from + "' tot='" + to + "'/>";
    };
    CHECK(said(band("a", "0", "50") + band("b", "50", "100")) == "");
    CHECK(said(band("a", "0", "50") + band("b", "40", "100")) == "norm.xml:25 N105 b hgw 40 50\n");
    CHECK(said(band("a", "0", "50") + band("b", "60,5", "100")) == "norm.xml:25 N106 hgw 50 60,5\n");
    CHECK(said(band("a", "0", "50") + band("b", "50", "90")) == "norm.xml:25 N106 hgw 90 100\n");
    CHECK(said(band("a", "50", "50") + band("b", "50", "100")) == "norm.xml:25 N107 a hgw\n");
    CHECK(said("<waarde code='a' label='x'/><waarde code='a' label='y'/>") == "norm.xml:25 N118 a hgw\n");
}

TEST_CASE("a percentage falls in one half-open band") {
    Schaal s{"hgw", "beoordeling", "", {}, {}};
    const auto number = [](double v) { return Number{v, std::to_string(v)}; };
    s.waarden.push_back({"laag", "", "", "", {}, number(0), number(70), {}});
    s.waarden.push_back({"hoog", "", "", "", {}, number(70), number(100), {}});
    CHECK(s.index_of(69.9) == 0);
    CHECK(s.index_of(70.0) == 1);
    CHECK(s.index_of(100.0) == 1);
    CHECK(s.index_of(100.1) == -1);
    CHECK(s.find(70.0)->code == "hoog");
    CHECK(s.find(100.1) == nullptr);
}

TEST_CASE("a norm that gives another norm's id to something else is refused") {
    Fixture f;
    write_file(f.folder / "eigen.xml", R"(<norm id="eigen" versie="2" breidt-uit="norm.xml"><kop>
 <swv code="PO9902" naam="Eigen"/><titel>Eigen norm</titel><schooljaren>2026-2027</schooljaren><schooltypen>BAO</schooltypen></kop>
 <inhoud><onderdeel id="lezen" titel="Lezen">
  <item id="aanbod" soort="stelling" titel="Aanbod"><tekst voor="officieel">Er is aanbod.</tekst><norm waarde="ja"/></item>
 </onderdeel></inhoud></norm>)");
    f.spoil("school.xml", "norm=\"norm.xml\"", "norm=\"eigen.xml\"");
    CHECK(f.problems() == "eigen.xml:3 N140 lezen onderdeel item\neigen.xml:4 N140 aanbod item onderdeel\n");
}

TEST_CASE("a promise that rested on what a norm takes out goes with it") {
    Fixture f;
    write_file(f.folder / "eigen.xml", R"(<norm id="eigen" versie="2" breidt-uit="norm.xml"><kop>
 <swv code="PO9902" naam="Eigen"/><titel>Eigen norm</titel><schooljaren>2026-2027</schooljaren><schooltypen>BAO</schooltypen></kop>
 <inhoud><vervalt ref="lezen"/></inhoud></norm>)");
    f.spoil("school.xml", "norm=\"norm.xml\"", "norm=\"eigen.xml\"");
    f.load();
    CHECK(f.said.find("N254") == std::string::npos);
    CHECK(f.said.find("N255") == std::string::npos);
    CHECK(f.said.find("lezen") != std::string::npos);  // the profile's answer to it
}

TEST_CASE("a norm that extends another overrides, adds and removes") {
    Fixture f;
    write_file(f.folder / "eigen.xml", R"(<norm id="eigen" versie="2" breidt-uit="norm.xml"><kop>
 <swv code="PO9902" naam="Eigen"/><titel>Eigen norm</titel><schooljaren>2026-2027</schooljaren><schooltypen>BAO</schooltypen></kop>
 <inhoud>
  <onderdeel id="aanbod" nummer="1" titel="Wat wij bieden">
   <item id="gedrag" soort="aanwezigheid" titel="Gedrag"><tekst voor="officieel">Op school.</tekst><norm niveaus="school"/></item>
   <item id="nieuw" soort="stelling" titel="Nieuw"><tekst voor="officieel">Nieuw hier.</tekst><norm waarde="ja"/></item>
   <onderdeel id="taal" titel="Taal"/>
  </onderdeel>
  <vervalt ref="dyslexie"/><vervalt ref="belofte-1"/><vervalt ref="rout"/>
 </inhoud></norm>)");
    f.spoil("school.xml", "norm=\"norm.xml\"", "norm=\"eigen.xml\"");
    f.spoil("school.xml", "item=\"dyslexie\" waarde=\"beschikbaar\"", "item=\"nieuw\" waarde=\"ja\"");
    f.spoil("school.xml", "niveaus=\"bestuur\"", "niveaus=\"school\"");
    const auto in = f.load();
    CHECK(f.said == "eigen.xml:9 N104 rout vervalt route\neigen.xml:7 N328 taal Taal\n");
    REQUIRE(in);
    const Norm& n = *in->norm;
    CHECK(n.titel == "Eigen norm");
    CHECK(n.definitie == "Basisondersteuning is de hulp die elke school in ons gebied geeft.");
    REQUIRE(n.onderdelen.size() == 1);
    CHECK(n.onderdelen[0].titel == "Wat wij bieden");
    std::string ids;
    for (const Item* i : n.items()) ids += i->id + " ";
    CHECK(ids == "lezen gedrag nieuw ");
    CHECK(n.item("gedrag")->eisen[0].niveaus == std::vector<std::string>{"school"});
    CHECK(n.onderdelen[0].onderdelen.size() == 1);
    CHECK(n.beloftes.empty());
    CHECK(n.ladders.size() == 1);
    CHECK(n.steunpunt);
    CHECK(n.item("lezen")->at.file != n.item("nieuw")->at.file);
}

TEST_CASE("an onderdeel at the top says its laag, keeps it in a norm that extends, and those within have none") {
    Fixture f;
    f.spoil("norm.xml", "<onderdeel id=\"aanbod\"", "<onderdeel id=\"aanbod\" laag=\"extra\"");
    write_file(f.folder / "eigen.xml", R"(<norm id="eigen" versie="2" breidt-uit="norm.xml"><kop>
 <swv code="PO9902" naam="Eigen"/><titel>Eigen norm</titel><schooljaren>2026-2027</schooljaren><schooltypen>BAO</schooltypen></kop>
 <inhoud><onderdeel id="aanbod" titel="Wat wij bieden"><onderdeel id="taal" laag="basis" titel="Taal"/></onderdeel></inhoud></norm>)");
    f.spoil("school.xml", "norm=\"norm.xml\"", "norm=\"eigen.xml\"");
    CHECK(f.problems() == "eigen.xml:3 N250 taal\neigen.xml:3 N328 taal Taal\n");
    std::string text = read_file(f.folder / "eigen.xml", 1 << 20);
    write_file(f.folder / "eigen.xml", text.erase(text.find(" laag=\"basis\""), 13));
    const auto in = f.load();
    REQUIRE(in);
    CHECK(in->norm->onderdelen[0].titel == "Wat wij bieden");
    CHECK(in->norm->onderdelen[0].laag == Laag::extra);
}

TEST_CASE("promises that nothing checks are told of once; a range has its ends in order") {
    Fixture f;
    f.spoil("norm.xml", "</beloftes>",
            "<belofte id='een'><tekst voor='ouder'>Een.</tekst></belofte><belofte id='twee'><tekst voor='ouder'>Twee.</tekst></belofte></beloftes>");
    CHECK(f.problems() == "norm.xml:61 N275 2 een, twee\n");
    f.spoil("norm.xml", "</onderdeel>",
            "<item id='groep' soort='aantal' titel='Groep'><tekst voor='officieel'>Klein.</tekst><norm minimum='15' maximum='10'/></item></onderdeel>");
    CHECK(f.problems().find(" N276 groep 15 10\n") != std::string::npos);
}

TEST_CASE("a norm that extends itself is told, once") {
    Fixture f;
    f.spoil("norm.xml", "<norm id=\"mini\"", "<norm breidt-uit=\"tweede.xml\" id=\"mini\"");
    std::string text = read_file(f.folder / "norm.xml", 1 << 20);
    const size_t at = text.find("tweede.xml\" id=\"mini\"");
    write_file(f.folder / "tweede.xml", text.replace(at, 21, "./norm.xml\" id=\"tweede\""));
    CHECK(f.problems() == "tweede.xml:2 N101 " + (f.folder / "norm.xml").string() + "\n");
}

TEST_CASE("an item without a norm, for all schools or for some, is told of and has none") {
    Fixture none;
    none.spoil("norm.xml", "<norm niveaus=\"school bestuur\"/>", "");
    none.spoil("norm.xml", "<norm schaal=\"protocolstatus\" waarde=\"actief\"/>", "<norm schaal=\"protocolstatus\"/>");
    const auto in = none.load();
    CHECK(none.said == "norm.xml:40 N131 gedrag aanwezigheid\nnorm.xml:46 N131 dyslexie status\n");
    REQUIRE(in);
    for (const char* id : {"gedrag", "dyslexie"}) CHECK(in->norm->item(id)->eis_for(Schooltype::bao)->soort == Eis::Soort::geen);
    Fixture some;
    some.spoil("norm.xml", "<norm niveaus=", "<norm schooltypen=\"SBO\" niveaus=");
    const auto for_some = some.load();
    CHECK(some.said == "norm.xml:40 N132 gedrag aanwezigheid BAO\n");
    REQUIRE(for_some);
    CHECK(for_some->norm->item("gedrag")->eis_for(Schooltype::bao)->soort == Eis::Soort::geen);
    CHECK(for_some->norm->item("gedrag")->eis_for(Schooltype::sbo)->soort == Eis::Soort::gewoon);
    Fixture goal;  // is no agreement yet
    goal.spoil("norm.xml", "<norm niveaus=\"school bestuur\"/>", "<ambitie niveaus=\"school\"/>");
    const auto with_goal = goal.load();
    CHECK(goal.said == "");
    REQUIRE(with_goal);
    CHECK(with_goal->norm->item("gedrag")->eisen.empty());
}

TEST_CASE("a norm that every school keeps is told of and is none; beside an ambition only that is worked towards") {
    Fixture f;
    f.spoil("norm.xml", "schaal=\"protocolstatus\" waarde=\"actief\"", "schaal=\"protocolstatus\" waarde=\"niet\"");
    f.spoil("norm.xml", "<item id=\"gedrag\"", "<item id=\"uren\" soort=\"aantal\" titel=\"Uren\"><tekst voor=\"ouder\">Wij helpen met uren.</tekst><norm minimum=\"0\" eenheid=\"uur\"/></item>"
            "<item id=\"groep\" soort=\"aantal\" titel=\"Groep\"><norm minimum=\"0\" maximum=\"20\"/></item><item id=\"gedrag\"");
    const auto in = f.load();
    CHECK(f.said.find("norm.xml:40 N380 minimum=\"0\" uren\nnorm.xml:50 N380 waarde=\"niet\" dyslexie\n") == 0);
    REQUIRE(in);
    const auto kind = [](const Norm& n, const char* id) { return n.item(id)->eis_for(Schooltype::bao)->soort; };
    CHECK(kind(*in->norm, "dyslexie") == Eis::Soort::geen);
    CHECK(kind(*in->norm, "uren") == Eis::Soort::geen);
    CHECK(kind(*in->norm, "groep") == Eis::Soort::gewoon);
    f.spoil("norm.xml", "waarde=\"niet\"/>", "waarde=\"niet\"/><ambitie waarde=\"actief\"/>");
    const auto later = f.load();
    REQUIRE(later);
    const Item& goal = *later->norm->item("dyslexie");
    CHECK(goal.is_goal(goal.eis_for(Schooltype::bao)));
    Fixture no;
    no.spoil("norm.xml", "<norm niveaus=\"school bestuur\"/>", "<norm waarde=\"nee\"/>");
    CHECK(no.problems().find("norm.xml:44 N326 nee gedrag aanwezigheid\n") == 0);
}

TEST_CASE("a level is no waarde: it would be a norm that every school keeps") {
    const auto said = [](const char* value) {
        Fixture f;
        f.spoil("norm.xml", "<norm niveaus=\"school bestuur\"/>", "<norm waarde=\"" + std::string(value) + "\"/>");
        return f.problems();
    };
    CHECK(said("ja") == "");
    CHECK(said("school") == "norm.xml:44 N144 school gedrag school, bestuur\n");
    CHECK(said("Ja") == "norm.xml:44 N144 Ja gedrag school, bestuur\n");
}

TEST_CASE("a scale that is missing is told of once for all items of a kind, at the scale that is meant if there is one") {
    Fixture f;
    f.spoil("norm.xml", "<item id=\"dyslexie\"", "<item id=\"taal\" soort=\"aanwezigheid\" titel=\"Taal\"><norm niveaus=\"school\"/></item><item id=\"dyslexie\"");
    f.spoil("norm.xml", "soort=\"niveau\"", "soort=\"niveaus\"");
    CHECK(f.problems() == "norm.xml:16 N145 niveau niveaus niveau aanwezigheid 2\n");
    f.spoil("norm.xml", "soort=\"niveaus\"", "soort=\"plek\"");
    CHECK(f.problems() == "norm.xml:40 N125 gedrag aanwezigheid niveau 2\n");
}

TEST_CASE("what a norm leaves empty or drops for nothing") {
    Fixture f;
    f.spoil("norm.xml", "<schooljaren>2026-2027 2027-2028", "<schooljaren>");
    CHECK(f.problems() == "norm.xml:8 N001 schooljaren kop\n");
    Fixture g;
    g.spoil("norm.xml", "</inhoud>", "<vervalt ref=\"weg\"/><vervalt ref=\"lezen\"/></inhoud>");
    CHECK(g.problems() == "norm.xml:53 N312 weg\n");
    Fixture h;
    h.spoil("norm.xml", "versie=\"1.0\"", "versie=\"1.0\" breidt-uit=\"landelijk/norm.xml\"");
    CHECK(h.problems().ends_with("norm.xml:2 N297 " + (h.folder / "landelijk/norm.xml").string() + "\n"));
}

TEST_CASE("what comes in the place of an agreement from a day on may have its text") {
    const auto said = [](const char* from) {
        Fixture f;
        f.spoil("norm.xml", "<item id=\"lezen\"", "<item id=\"lezen\" tot=\"2026-12-31\"");
        f.spoil("norm.xml", "<item id=\"gedrag\"", std::string("<item id=\"lezen2\" van=\"") + from + "\" soort=\"stelling\" titel=\"Lezen\">"
                "<tekst voor=\"officieel\">De school signaleert leesproblemen vroeg en helpt in de groep.</tekst></item><item id=\"gedrag\"");
        return f.problems();
    };
    CHECK(said("2027-01-01").find("N109") == std::string::npos);
    CHECK(said("2026-12-31").find("N109") != std::string::npos);
}

TEST_CASE("plans and goals that are past") {
    Fixture f;
    f.spoil("norm.xml", "van=\"2026-08-01\" tot=\"2030-07-31\"", "van=\"2022-08-01\" tot=\"2027-07-31\"");
    f.spoil("norm.xml", "</kop>", "<kengetallen><doel id=\"d\" titel=\"Deelname\" datum=\"2013-10-01\"/></kengetallen></kop>");
    f.spoil("norm.xml", "<norm waarde=\"ja\"/>", "<norm waarde=\"ja\"/><ambitie datum=\"2024-01-01\"/>");
    CHECK(f.load());
    CHECK(f.said == "norm.xml:14 N135 Deelname 2013-10-01\nnorm.xml:7 N134 2027-07-31 2027-2028\nnorm.xml:38 N136 lezen 2024-01-01\n");
    Fixture early;
    early.spoil("norm.xml", "van=\"2026-08-01\"", "van=\"2027-08-01\"");
    CHECK(early.problems() == "norm.xml:7 N337 2027-08-01 2026-2027\n");
    Fixture later;  // not past in the first year
    later.spoil("norm.xml", "<norm waarde=\"ja\"/>", "<norm waarde=\"ja\"/><ambitie datum=\"2027-01-01\"/>");
    CHECK(later.problems() == "");
    later.spoil("school.xml", "schooljaar=\"2026-2027\"", "schooljaar=\"2027-2028\"");
    CHECK(later.problems().find("norm.xml:2 N272 2027-2028 \"Lezen\" (2027-01-01)\n") != std::string::npos);
}

TEST_CASE("an ambition says in its text what its item has no scale for") {
    Fixture f;
    f.spoil("norm.xml", "<norm waarde=\"ja\"/>", "<norm codelijst=\"rollen\"><minstens code=\"leraar\"/></norm><ambitie waarde=\"ib\"/>");
    f.spoil("norm.xml", "nummer=\"1.1\" soort=\"stelling\"", "nummer=\"1.1\" soort=\"lijst\"");
    f.spoil("school.xml", "item=\"lezen\" waarde=\"ja\"/>", "item=\"lezen\"><heeft code=\"leraar\"/></antwoord>");
    CHECK(f.problems() == "norm.xml:38 N137 waarde lezen lijst\n");
    Fixture number;
    number.spoil("norm.xml", "<norm waarde=\"ja\"/>", "<norm minimum=\"2\" eenheid=\"keer\"/><ambitie waarde=\"3\"/>");
    number.spoil("norm.xml", "nummer=\"1.1\" soort=\"stelling\"", "nummer=\"1.1\" soort=\"aantal\"");
    number.spoil("school.xml", "item=\"lezen\" waarde=\"ja\"", "item=\"lezen\" aantal=\"2\"");
    CHECK(number.problems() == "");
}

TEST_CASE("an onderdeel that promises stand under is no empty one") {
    Fixture f;
    f.spoil("norm.xml", "</inhoud>", "<onderdeel id=\"kind\" titel=\"Het kind\"/></inhoud>");
    CHECK(f.problems().find("N328") != std::string::npos);
    f.spoil("norm.xml", "<belofte id=\"belofte-1\"", "<belofte id=\"belofte-1\" onderdeel=\"kind\"");
    CHECK(f.problems() == "");
}

TEST_CASE("of an item whose kind is misspelt only that is told") {
    Fixture f;
    f.spoil("norm.xml", "soort=\"aanwezigheid\"", "soort=\"Aanwezigheid\"");
    f.load();
    CHECK(f.said.find("X029") != std::string::npos);
    CHECK(f.said.find("N113") == std::string::npos);
}

TEST_CASE("a list of roles may have another id") {
    Fixture f;
    f.spoil("norm.xml", "<codelijst id=\"rollen\"", "<codelijst id=\"functies\"");
    CHECK(f.problems().find("N282") == std::string::npos);
}

TEST_CASE("a norm that extends another keeps what it does not say itself") {
    Fixture f;
    f.spoil("norm.xml", "</steunpunt>", "</steunpunt><doorzettingsmacht>De directeur van het SWV beslist.</doorzettingsmacht>");
    write_file(f.folder / "eigen.xml", R"(<norm id="eigen" versie="2" breidt-uit="norm.xml"><kop>
 <swv code="PO9902" naam="Eigen"/><titel>Eigen norm</titel><schooljaren>2026-2027</schooljaren><schooltypen>BAO</schooltypen></kop>
 <inhoud><onderdeel id="aanbod" nummer="1" titel="Ons aanbod"/></inhoud></norm>)");
    f.spoil("norm.xml", "titel=\"Wat er is\" soort=\"domein\">", "titel=\"Wat er is\" soort=\"domein\"><tekst voor=\"officieel\">Dit is er.</tekst>");
    f.spoil("school.xml", "norm=\"norm.xml\"", "norm=\"eigen.xml\"");
    const auto in = f.load();
    INFO(f.said);
    REQUIRE(in);
    CHECK(in->norm->doorzettingsmacht == "De directeur van het SWV beslist.");
    CHECK(in->norm->definitie_bron == "Ondersteuningsplan 2026-2030");
    CHECK(in->norm->onderdelen[0].titel == "Ons aanbod");
    CHECK_FALSE(in->norm->onderdelen[0].teksten.empty());
}

TEST_CASE("texts for teachers where no document has them are one note") {
    Fixture f;
    f.spoil("norm.xml", "<tekst voor=\"officieel\">Onze scholen helpen op tijd.</tekst>", "<tekst voor=\"officieel\">Onze scholen helpen op tijd.</tekst><tekst voor=\"leraar\">Help.</tekst>");
    f.spoil("norm.xml", "titel=\"Wat er is\" soort=\"domein\">", "titel=\"Wat er is\" soort=\"domein\"><tekst voor=\"leraar\">Lees dit.</tekst>");
    CHECK(f.problems() == "norm.xml:33 N378 2 aanbod, belofte-1\n");
}

TEST_CASE("numbers go up as readers count; what is not alike has no order") {
    const auto told = [](const char* first, const char* second) {
        Fixture f;
        f.spoil("norm.xml", "nummer=\"1.1\"", std::string("nummer=\"") + first + "\"");
        f.spoil("norm.xml", "nummer=\"1.2\"", std::string("nummer=\"") + second + "\"");
        f.spoil("norm.xml", "nummer=\"1.3\"", "");
        return f.problems();
    };
    for (const auto& [first, second] : {std::pair("1.9", "1.10"), {"09", "10"}, {"3a", "3b"}, {"2", "A"}, {"IX", "V"}}) CHECK(told(first, second) == "");
    for (const auto& [first, second] : {std::pair("1.10", "1.9"), {"9", "08"}, {"3b", "3a"}})
        CHECK(told(first, second) == std::string("norm.xml:40 N130 ") + second + " " + first + "\n");
}

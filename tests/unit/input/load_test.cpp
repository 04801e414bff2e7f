#include <unistd.h>

#include "base/limits.h"
#include "fixture.h"

using namespace gidspers;
using namespace gidspers::input;

TEST_CASE("the small profile loads with its norm, without a word") {
    Fixture f;
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    const Norm& norm = *in->norm;
    CHECK(norm.swv.korte_naam == "SWV Klein");
    CHECK(norm.schooljaren.size() == 2);
    CHECK(norm.items().size() == 3);
    CHECK(norm.item("gedrag")->schaal == "niveau");
    CHECK(norm.item("lezen")->schaal == "janee");
    CHECK(norm.item("dyslexie")->eis_for(Schooltype::bao)->waarde == "actief");
    const Profile& p = in->profile;
    CHECK(p.school.adres.postcode == "9999 XA");
    CHECK_FALSE(p.status.is_concept());
    REQUIRE(p.antwoorden.size() == 3);
    CHECK(p.antwoorden[2].waarde == "aanwezig");  // beschikbaar is its synonym
    CHECK(p.antwoorden[2].ambitie->tekst == "Het hele team werkt met het protocol.");
    CHECK(p.verplicht.at("jonge-kind").link == "Schoolgids, hoofdstuk 3");
    CHECK(p.antwoorden[1].at.line == 22);
}

TEST_CASE("values of a profile are checked, all in one go") {
    Fixture f;
    f.spoil("school.xml", "brin=\"98ZZ\"", "brin=\"9ZZZ\"");
    f.spoil("school.xml", "vestiging=\"00\"", "vestiging=\"0\"");
    f.spoil("school.xml", "9999 XA", "0999 SS");
    f.spoil("school.xml", "2026-2027", "2026-2028");
    f.spoil("school.xml", "2026-05-20", "2026-03-20");
    f.spoil("school.xml", "info@deproef.example", "info(at)deproef");
    f.spoil("school.xml", "010-5550110", "010-555011");
    f.spoil("school.xml", "https://deproef", "www.deproef");
    f.spoil("school.xml", "nummer=\"99900\"", "nummer=\"999\"");
    f.spoil("school.xml", "2026-06-10", "2026-06-31");
    CHECK_FALSE(f.load());
    CHECK(f.said ==
          "school.xml:2 N012 2026-2028\n"
          "school.xml:3 N020 9ZZZ brin school\n"
          "school.xml:3 N021 0 vestiging school\n"
          "school.xml:4 N023 0999 SS postcode adres\n"
          "school.xml:5 N016 010-555011 telefoon contact\n"
          "school.xml:5 N017 info(at)deproef email contact\n"
          "school.xml:5 N018 www.deproef.example website contact\n"
          "school.xml:6 N022 999 nummer bestuur\n"
          "school.xml:10 N025 mr concept\n"
          "school.xml:11 N011 2026-06-31 datum vastgesteld\n");
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
          "school.xml:22 N205 maan gedrag school, bestuur\n"
          "school.xml:23 N205 aktief dyslexie niet, aanwezig, actief\n");
    Fixture h;
    h.spoil("school.xml", "<antwoord item=\"lezen\" waarde=\"ja\"/>", "<antwoord item=\"lezen\" waarde=\"\"/>");
    h.spoil("school.xml", "item=\"gedrag\" niveaus=\"bestuur\"", "item=\"gedrag\" nvt=\"ja\" waarde=\"nee\"");
    CHECK(h.problems() == "school.xml:22 N212\nschool.xml:21 N208 lezen Lezen waarde=\"…\" (nee, deels, ja)\n");
}

TEST_CASE("a school outside the norm's scope is told") {
    Fixture f;
    f.spoil("school.xml", "type=\"BAO\"", "type=\"VSO\"");
    f.spoil("school.xml", "schooljaar=\"2026-2027\"", "schooljaar=\"2030-2031\"");
    CHECK(f.problems() == "school.xml:37 N256 Ondersteuningsteam 2030-2031 2026-09-22\nschool.xml:51 N257 Werken met het protocol 2027-07-31\n"
                          "school.xml:3 N206 VSO BAO, SBO\nschool.xml:2 N207 2030-2031 2026-2027, 2027-2028\n"
                          "school.xml:8 N281 mr 2026-05-20 2030-2031\nschool.xml:3 N284 VSO VO PO9900\n");
}

TEST_CASE("what the MR and the board said of an earlier guide does not make this one more than a concept") {
    Fixture f;
    f.spoil("school.xml", "schooljaar=\"2026-2027\"", "schooljaar=\"2027-2028\"");
    f.spoil("school.xml", "datum=\"2026-06-10\"", "datum=\"2027-06-10\"");
    const auto school = f.load();
    REQUIRE(school);
    CHECK(f.said.find("school.xml:8 N281 mr 2026-05-20 2027-2028\n") != std::string::npos);
    CHECK(school->profile.status.is_concept());
    CHECK_FALSE(school->profile.status.vastgesteld);
}

TEST_CASE("words of a school that no document can have are told of where they stand") {
    Fixture f;
    f.spoil("school.xml", "<antwoord item=\"lezen\" waarde=\"ja\"/>",
            "<antwoord item=\"lezen\"><toelichting>Dit jaar komt er een leesgroep.</toelichting></antwoord>");
    f.spoil("school.xml", "<antwoord item=\"gedrag\" niveaus=\"bestuur\"/>",
            "<antwoord item=\"gedrag\" waarde=\"nee\"><tekst voor=\"poster\">Hulp bij gedrag</tekst></antwoord>");
    f.spoil("school.xml", "</profiel>",
            "<teksten><norm-tekst ref=\"dyslexie\" voor=\"ouder\">Wij helpen.</norm-tekst></teksten></profiel>");
    CHECK(f.problems() ==
          "school.xml:21 N285 lezen Lezen waarde=\"…\" (nee, deels, ja)\n"
          "school.xml:22 N286 gedrag\n"
          "school.xml:71 N287 ouder dyslexie 23\n");
}

TEST_CASE("words that sound like a refusal are a warning") {
    Fixture f;
    f.spoil("school.xml", "Elk kind leert anders.", "Wij nemen geen kinderen aan die slaan.");
    CHECK(f.load());
    CHECK(f.said == "school.xml:16 N034 wij nemen geen\n");
}

TEST_CASE("a norm that is not there is told where the profile names it") {
    Fixture f;
    f.spoil("school.xml", "norm=\"norm.xml\"", "norm=\"nrom.xml\"");
    CHECK(f.problems() == "school.xml:2 N035 " + (f.folder / "nrom.xml").string() + "\n");
    f.spoil("school.xml", "norm=\"nrom.xml\"", "norm=\"/etc/passwd\"");
    CHECK(f.problems() == "school.xml:2 N026 /etc/passwd norm profiel\n");
}

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
    CHECK(promise.said == "norm.xml:55 N255 leezen belofte-1 lezen\n");
    Fixture h;
    h.spoil("norm.xml", "</beloftes>",
            "<belofte id=\"nog-een\"><tekst voor=\"officieel\">Onze scholen <em>helpen</em> op "
            "tijd.</tekst></belofte></beloftes>");
    CHECK(h.load());
    CHECK(h.said == "norm.xml:61 N109 nog-een belofte-1 55\nnorm.xml:61 N275 1 nog-een\n");
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

TEST_CASE("a specialist who by the answer works elsewhere, or is not there, is told of") {
    const auto said = [](const std::string& answer, const std::string& level) {
        Fixture f;
        f.spoil("school.xml", "niveaus=\"bestuur\"", answer);
        f.spoil("school.xml", "    <overleg", "    <specialist code=\"gedrag\" label=\"gedragsspecialist\" niveau=\"" + level + "\"/>\n    <overleg");
        f.load();
        return f.said;
    };
    const std::string elsewhere = "school.xml:37 N264 gedragsspecialist gedrag 22\n", nowhere = "school.xml:37 N253 gedragsspecialist gedrag 22\n";
    CHECK(said("niveaus=\"bestuur\"", "bestuur") == "");
    CHECK(said("niveaus=\"bestuur school\"", "school") == "");
    CHECK(said("niveaus=\"bestuur\"", "school") == elsewhere);
    CHECK(said("waarde=\"nee\"", "bestuur") == nowhere);
}

TEST_CASE("a figure in percent is a percentage when nothing else is said of it") {
    const auto is_share = [](const std::string& unit) {
        Fixture f;
        f.spoil("school.xml", "</over>", "</over><kengetallen><kengetal id=\"thuis\" titel=\"Thuistaal\" eenheid=" + unit +
                                             "><meting schooljaar=\"2025-2026\" waarde=\"1,4\"/></kengetal></kengetallen>");
        const auto in = f.load();
        CHECK(f.said == "");
        return in && in->profile.kengetallen.at(0).percentage;
    };
    CHECK(is_share("\"% van de leerlingen\""));
    CHECK(is_share("\"Procent\""));
    CHECK_FALSE(is_share("\"procentpunt\""));
    CHECK_FALSE(is_share("\"%\" soort=\"aantal\" waarvan=\"plaatsen\""));
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
    CHECK(f.said == "eigen.xml:9 N104 rout vervalt route\n");
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
    CHECK(f.problems() == "eigen.xml:3 N250 taal\n");
    std::string text = read_file(f.folder / "eigen.xml", 1 << 20);
    write_file(f.folder / "eigen.xml", text.erase(text.find(" laag=\"basis\""), 13));
    const auto in = f.load();
    REQUIRE(in);
    CHECK(in->norm->onderdelen[0].titel == "Wat wij bieden");
    CHECK(in->norm->onderdelen[0].laag == Laag::extra);
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
                marked("nieuw", "soort='aantal' van='2026-08-01'", "keer per jaar") + "</onderdeel>");
    CHECK(f.problems() ==
          "norm.xml:52 N251 oud opp-evaluatie\n"
          "norm.xml:52 N252 oud een opp-evaluatie\n"
          "norm.xml:52 N252 nieuw een opp-evaluatie\n");
    Fixture g;
    g.spoil("norm.xml", "id=\"lezen\"", "id=\"lezen\" wettelijk=\"opp-evaluatie\"");
    CHECK(g.problems() == "norm.xml:34 N251 lezen opp-evaluatie\n");
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

TEST_CASE("a norm that extends itself is told, once") {
    Fixture f;
    f.spoil("norm.xml", "<norm id=\"mini\"", "<norm breidt-uit=\"tweede.xml\" id=\"mini\"");
    std::string text = read_file(f.folder / "norm.xml", 1 << 20);
    const size_t at = text.find("tweede.xml\" id=\"mini\"");
    write_file(f.folder / "tweede.xml", text.replace(at, 21, "./norm.xml\" id=\"tweede\""));
    CHECK(f.problems() == "tweede.xml:2 N101 " + (f.folder / "norm.xml").string() + "\n");
}

TEST_CASE("house styles come from SWV, board and school, the later over the earlier") {
    Fixture f;
    write_file(f.folder / "huisstijl.xml",
               "<huisstijl naam='SWV' basis='rustig'><kleuren primair='#112233' accent='#445566'/><letters kop='Open "
               "Sans'/></huisstijl>");
    write_file(f.folder / "bestuur.xml", "<huisstijl naam='Bestuur'><kleuren primair='#AABBCC'/></huisstijl>");
    f.spoil("school.xml", "schooljaar=", "huisstijl=\"bestuur.xml\" schooljaar=");
    f.spoil("school.xml", "</verplicht>", "</verplicht><huisstijl basis='speels'/>");
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    CHECK(in->house_style.naam == "Bestuur");
    CHECK(in->house_style.basis == "speels");
    CHECK(in->house_style.primair == "#AABBCC");
    CHECK(in->house_style.accent == "#445566");
    CHECK(in->house_style.kop == "Open Sans");
    CHECK(std::filesystem::path(in->house_style.primair_at.file.str()).filename() == "bestuur.xml");
    CHECK(std::filesystem::path(in->house_style.accent_at.file.str()).filename() == "huisstijl.xml");
    f.spoil("bestuur.xml", "#AABBCC", "blauw");
    CHECK(f.problems() == "bestuur.xml:1 N024 blauw primair kleuren\n");
}

TEST_CASE("a code list that is not there is told with those that are, when there are any") {
    Fixture f;
    f.spoil("norm.xml", "niveaus=\"school bestuur\"", "niveaus=\"school bestuur\" codelijst=\"rol\"");
    CHECK(f.problems().find(" N124 rol ") != std::string::npos);
    const std::string norm = read_file(f.folder / "norm.xml", 1 << 20);
    const size_t begin = norm.find("<codelijsten>"), end = norm.find("</codelijsten>") + 14;
    f.spoil("norm.xml", norm.substr(begin, end - begin), "");
    CHECK(f.problems().find(" X053 rol ") != std::string::npos);
}

TEST_CASE("a name of which nothing can be seen is empty") {
    for (const char* name : {"", " ", "&#x200b;", "\u00a0&#x2060;\u00ad"}) {
        Fixture f;
        f.spoil("school.xml", "naam=\"De Proef\"", std::string("naam=\"") + name + "\"");
        CHECK(f.problems() == "school.xml:3 N001 naam school\n");
    }
    Fixture f;
    f.spoil("school.xml", "naam=\"De Proef\"", "naam=\"&#x200b;Ö\"");
    CHECK(f.problems() == "");
}

TEST_CASE("a mistake in the SWV's house style counts once, also when the profile names that file") {
    Fixture f;
    write_file(f.folder / "huisstijl.xml", "<huisstijl naam='SWV'><kleuren primair='blauw'/></huisstijl>");
    std::filesystem::create_directory(f.folder / "map");
    f.spoil("school.xml", "schooljaar=", "huisstijl=\"map/../huisstijl.xml\" schooljaar=");
    CHECK(f.problems() == "huisstijl.xml:1 N024 blauw primair kleuren\n");
}

TEST_CASE("an icon or role code with impossible characters is told without libxml2's words") {
    Fixture f;
    f.spoil("school.xml", "icoon=\"lezen\" voor-wie", "icoon=\"Lezen!\" voor-wie");
    CHECK(f.problems() == "school.xml:28 X041 icoon Lezen!\n");
}

TEST_CASE("a mistake that only the schema finds is told beside another some lines above") {
    Fixture f;
    f.spoil("school.xml", "brin=\"98ZZ\"", "brin=\"98Z\"");
    f.spoil("school.xml", "icoon=\"lezen\" voor-wie", "icoon=\"Lezen!\" voor-wie");
    const std::string said = f.problems();
    CHECK(said.find("N020") != std::string::npos);
    CHECK(said.find(" X041 icoon Lezen!") != std::string::npos);
}

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
          "school.xml:11 N011 2026-06-31 datum\n");
}

TEST_CASE("a school outside the norm's scope is told") {
    Fixture f;
    f.spoil("school.xml", "type=\"BAO\"", "type=\"VSO\"");
    f.spoil("school.xml", "schooljaar=\"2026-2027\"", "schooljaar=\"2030-2031\"");
    CHECK(f.problems() == "school.xml:37 N256 Ondersteuningsteam 2030-2031 2026-09-22\nschool.xml:51 N257 Werken met het protocol 2027-07-31\n"
                          "school.xml:68 N343 2025-2026 2029-2030\nschool.xml:3 N206 VSO BAO, SBO\nschool.xml:2 N207 2030-2031 2026-2027, 2027-2028\n"
                          "school.xml:8 N281 mr 2026-05-20 2030-2031\nschool.xml:3 N342 VSO\nschool.xml:3 N284 VSO VO PO9900\n");
}

TEST_CASE("a guide is adopted for one year: in the spring before it, or in its first months") {
    const auto adopted = [](const char* mr, const char* by_board) {
        Fixture f;
        f.spoil("school.xml", "datum=\"2026-04-01\"", "datum=\"2025-09-01\"");
        f.spoil("school.xml", "datum=\"2026-05-20\"", std::string("datum=\"") + mr + "\"");
        f.spoil("school.xml", "datum=\"2026-06-10\"", std::string("datum=\"") + by_board + "\"");
        const auto school = f.load();
        REQUIRE(school);
        return f.said + (school->profile.status.is_concept() ? "concept" : "");
    };
    CHECK(adopted("2026-05-20", "2026-12-20") == "");
    CHECK(adopted("2025-09-26", "2025-10-01").ends_with("N281 mr 2025-09-26 2026-2027\nconcept"));  // last year's
    CHECK(adopted("2026-06-01", "2027-08-01") == "school.xml:8 N281 vastgesteld 2027-08-01 2026-2027\nconcept");
    CHECK(adopted("2027-06-01", "2027-07-10") == "school.xml:8 N336 mr 2027-06-01 2026-2027\n");  // a slip, perhaps
    // The first and the last day of each.
    CHECK(adopted("2026-03-12", "2026-12-31") == "");
    CHECK(adopted("2026-01-01", "2026-03-12") == "school.xml:8 N335 mr 2026-01-01 2026-03-12\n");
    for (const char* late : {"2027-01-01", "2027-07-31"})
        CHECK(adopted("2026-05-20", late) == "school.xml:8 N336 vastgesteld " + std::string(late) + " 2026-2027\n");
}

TEST_CASE("a concept of this year does not bear last year's date") {
    const auto dated = [](const char* concept_date, const char* status) {
        Fixture f;
        f.spoil("school.xml", "datum=\"2026-04-01\"", std::string("datum=\"") + concept_date + "\"");
        f.spoil("school.xml", "<mr datum=\"2026-05-20\" geleding=\"ouders\"/>", "");
        f.spoil("school.xml", "<vastgesteld datum=\"2026-06-10\"", std::string("<vastgesteld datum=\"") + status + "\"");
        const auto school = f.load();
        REQUIRE(school);
        return f.said + (school->profile.status.concept_datum ? "dated" : "undated");
    };
    CHECK(dated("2025-11-20", "") == "school.xml:8 N366 2025-11-20 2026-2027\nundated");
    CHECK(dated("2026-10-05", "") == "dated");
    CHECK(dated("2027-08-01", "") == "school.xml:8 N366 2027-08-01 2026-2027\nundated");
    CHECK(dated("2025-04-01", "2025-06-10") == "school.xml:8 N281 vastgesteld 2025-06-10 2026-2027\nundated");  // one slip, one message
}

TEST_CASE("a norm that is younger than the adoption may have changed a comma") {
    Fixture f;
    f.spoil("norm.xml", "<vastgesteld datum=\"2026-03-12\"", "<vastgesteld datum=\"2026-09-10\"");
    const auto school = f.load();
    REQUIRE(school);
    CHECK(f.said == "school.xml:8 N335 mr 2026-05-20 2026-09-10\n");
    CHECK_FALSE(school->profile.status.is_concept());
}

TEST_CASE("the consent of another part of the MR than the law asks makes a concept") {
    Fixture f;
    f.spoil("school.xml", "geleding=\"ouders\"", "geleding=\"personeel\"");
    const auto school = f.load();
    REQUIRE(school);
    CHECK(school->profile.status.is_concept());  // merge tells why (W112)
}

TEST_CASE("a school of cluster 1 or 2 belongs to no samenwerkingsverband, so none is wrong") {
    const auto said = [](const char* cluster) {
        Fixture f;
        f.spoil("norm.xml", "PO9900", "VO9900");
        f.spoil("school.xml", "type=\"BAO\"", "type=\"SO\"");
        f.spoil("school.xml", "</school>", std::string("<cluster nummer=\"") + cluster + "\"/></school>");
        return f.problems();
    };
    CHECK(said("3").find("N284 SO PO VO9900") != std::string::npos);
    CHECK(said("2").find("N284") == std::string::npos);
}

TEST_CASE("a norm of a samenwerkingsverband of the other sector is not made good by naming the right one") {
    Fixture f;
    f.spoil("norm.xml", "PO9900", "VO9900");
    f.spoil("school.xml", "</school>", "<swv code=\"PO9901\" naam=\"SWV Anders\" website=\"https://anders.example\"/></school>");
    const std::string said = f.problems();
    CHECK(said.find("N346 BAO PO VO9900") != std::string::npos);
    CHECK(said.find("N284") == std::string::npos);
}

TEST_CASE("what the MR and the board said of an earlier guide does not make this one more than a concept") {
    Fixture f;
    f.spoil("school.xml", "schooljaar=\"2026-2027\"", "schooljaar=\"2027-2028\"");
    f.spoil("school.xml", "datum=\"2026-06-10\"", "datum=\"2027-06-10\"");
    f.spoil("school.xml", "</status>", "<gepubliceerd datum=\"2027-06-20\"/></status>");
    const auto school = f.load();
    REQUIRE(school);
    CHECK(f.said.find("school.xml:8 N281 mr 2026-05-20 2027-2028\n") != std::string::npos);
    CHECK(school->profile.status.is_concept());
    CHECK_FALSE(school->profile.status.vastgesteld);
    CHECK_FALSE(school->profile.status.gepubliceerd);
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
          "school.xml:21 N285 lezen Lezen waarde=\"…\" (nee, deels, ja) nee\n"
          "school.xml:22 N286 gedrag\n"
          "school.xml:71 N287 ouder dyslexie 23\n");
}

TEST_CASE("a norm that is not there is told where the profile names it") {
    Fixture f;
    f.spoil("school.xml", "norm=\"norm.xml\"", "norm=\"afspraken.xml\"");
    CHECK(f.problems() == "school.xml:2 N035 " + (f.folder / "afspraken.xml").string() + "\n");
    f.spoil("school.xml", "norm=\"afspraken.xml\"", "norm=\"Norm.xml\"");
    CHECK(f.problems() == "school.xml:2 N374 " + (f.folder / "Norm.xml").string() + " " + (f.folder / "norm.xml").string() + "\n");
    f.spoil("school.xml", "norm=\"Norm.xml\"", "norm=\"/etc/passwd\"");
    CHECK(f.problems() == "school.xml:2 N026 /etc/passwd norm\n");
}

TEST_CASE("a file of another kind is told where it is named") {
    const auto said = [](const std::string& file, const std::string& from, const std::string& to) {
        Fixture f;
        write_file(f.folder / "stijl.xml", "<huisstijl naam='SWV'/>");
        f.spoil(file, from, to);
        std::string found = f.problems();
        for (size_t at; (at = found.find(f.folder.string() + "/")) != std::string::npos;) found.erase(at, f.folder.string().size() + 1);
        return found;
    };
    CHECK(said("school.xml", "norm=\"norm.xml\"", "norm=\"school.xml\"") == "school.xml:2 N143 school.xml norm profiel norm\n");
    CHECK(said("school.xml", "schooljaar=", "huisstijl=\"norm.xml\" schooljaar=") == "school.xml:2 N143 norm.xml huisstijl norm huisstijl\n");
    CHECK(said("norm.xml", "<norm id", "<norm breidt-uit=\"stijl.xml\" id") == "norm.xml:2 N143 stijl.xml breidt-uit huisstijl norm\n");
}

TEST_CASE("one slip in a code is one mistake") {
    const auto said = [](const std::string& from, const std::string& to) {
        Fixture f;
        f.spoil("school.xml", from, to);
        return f.problems();
    };
    CHECK(said("item=\"lezen\"", "item=\"Lezen!\"") == "school.xml:21 N202 Lezen! antwoord lezen\n");
    CHECK(said("item=\"lezen\"", "item=\"Iets heel anders\"") == "school.xml:21 N273 Iets heel anders \"lezen\"\n");
    CHECK(said("<rol code=\"ib\"", "<rol code=\"I B\"") == "school.xml:35 N010 I B code rol\n");
    CHECK(said("<aanbod id=\"leesgroep\"", "<aanbod id=\"Lees groep\"") == "school.xml:28 N010 Lees groep id aanbod\n");
    Fixture f;
    f.spoil("norm.xml", "item id=\"gedrag\"", "item id=\"ge-drag\"");
    f.spoil("school.xml", "item=\"gedrag\"", "item=\"ge–drag\"");
    CHECK(f.problems() == "school.xml:22 N138 ge–drag item ge-drag\n");
}

TEST_CASE("an ambition on a scale of levels takes a level as its value, and no other") {
    const auto said = [](const std::string& attributes) {
        Fixture f;
        f.spoil("norm.xml", "</onderdeel>", "<item id='rekenen' soort='ambitie' schaal='niveau' titel='Rekenen'><tekst voor='officieel'>Hulp bij rekenen.</tekst><ambitie niveaus='school'>Op school.</ambitie></item></onderdeel>");
        f.spoil("school.xml", "</antwoorden>", "<antwoord item='rekenen' " + attributes + "/></antwoorden>");
        f.load();
        return f.said;
    };
    CHECK(said("waarde='bestuur'") == "");
    CHECK(said("waarde='nee'") == "");
    CHECK(said("waarde='deels'") == "school.xml:26 N322 deels rekenen school, bestuur \n");
    CHECK(said("waarde='bestuurr'") == "school.xml:26 N321 bestuurr rekenen school, bestuur bestuur\n");
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

TEST_CASE("a specialist for whom help must be asked, or need not, other than the answer says is told of") {
    const auto said = [](const std::string& answer, const std::string& asked, const std::string& specialists) {
        Fixture f;
        f.spoil("norm.xml", "<norm niveaus=\"school bestuur\"/>", "<norm niveaus=\"school bestuur\"" + asked + "/>");
        f.spoil("school.xml", "niveaus=\"bestuur\"", "niveaus=\"school bestuur\"" + answer);
        f.spoil("school.xml", "    <overleg", "    " + specialists + "\n    <overleg");
        f.load();
        return f.said;
    };
    const auto one = [](const std::string& free) { return "<specialist code=\"gedrag\" label=\"gedragsspecialist\"" + free + "/>"; };
    const std::string yes = " drempelloos=\"ja\"", no = " drempelloos=\"nee\"";
    const auto told = [](const std::string& here, const std::string& there) { return "school.xml:37 N347 gedragsspecialist " + here + " gedrag 22 " + there + "\n"; };
    CHECK(said(yes, yes, one(yes)) == "");
    CHECK(said(yes, yes, one("")) == "");
    CHECK(said(yes, yes, one(no)) == told("nee", "ja"));
    CHECK(said(no, "", one(yes)) == told("ja", "nee"));
    CHECK(said("", yes, one(no)) == told("nee", "ja"));
    CHECK(said("", "", one(no)) == "");
    CHECK(said(yes, yes, one(no) + one(yes)) == "");
}

TEST_CASE("dagdelen of somebody that no week has are told of, and none") {
    const auto said = [](const std::string& dagdelen, const std::string& name) {
        Fixture f;
        f.spoil("school.xml", "niveau=\"school\" dagdelen=\"2\"", "niveau=\"school\"" + name + " dagdelen=\"" + dagdelen + "\"");
        f.load();
        return f.said;
    };
    CHECK(said("10", " naam=\"Bo Proef\"") == "");
    CHECK(said("10,5", " naam=\"Bo Proef\"") == "school.xml:36 N349 leesspecialist 10,5\n");
    CHECK(said("36", "") == "");
    CHECK(said("0", "") == "school.xml:36 N349 leesspecialist 0\n");
}

TEST_CASE("a steunpunt that goes by the norm's name and is reached in another way is told of") {
    const auto said = [](const std::string& ways) {
        Fixture f;
        f.spoil("school.xml", "  </contactpunten>", "<contactpunt soort=\"steunpunt\" functie=\"advies\" " + ways + "/>\n  </contactpunten>");
        f.load();
        return f.said;
    };
    CHECK(said("telefoon=\"010 555 01 01\" website=\"https://www.steunpunt.klein.example/\"") == "");
    CHECK(said("telefoon=\"+31 (0)10 5550101\"") == "");
    CHECK(said("naam=\"Ouder- en Jeugdsteunpunt Klein\" telefoon=\"010-5550199\"") == "school.xml:60 N348 telefoon 010-5550199 010-5550101\n");
    CHECK(said("email=\"hulp@klein.example\"") == "school.xml:60 N348 email hulp@klein.example steunpunt@klein.example\n");
    CHECK(said("naam=\"Steunpunt Buurstad\" telefoon=\"010-5550199\"") == "");
}

TEST_CASE("what documents print one by one and stands there twice is told of") {
    const auto said = [](const std::string& more) {
        Fixture f;
        f.spoil("school.xml", "  </partners>", more + "\n  </partners>");
        f.load();
        return f.said;
    };
    CHECK(said("<partner naam=\"GGD  Klein\" code=\"jgz\" telefoon=\"010-5550120\">Spreekuur op school.</partner>") == "");  // in another order: whoever copies does not change it
    CHECK(said("<partner code=\"jgz\" naam=\"GGD  Klein\" telefoon=\"010-5550120\" email=\"\">\nSpreekuur op school.</partner>") == "school.xml:45 N350 partner 44\n");
    CHECK(said("<partner code=\"jgz\" naam=\"GGD Klein\" telefoon=\"010-5550120\">Spreekuur in de wijk.</partner>") == "");
}

TEST_CASE("figures of those who leave stand by school year, each year once") {
    Fixture f;
    f.spoil("school.xml", "</verplicht>", "</verplicht><uitstroom-cijfers><profiel naam='Werk'><cijfer schooljaar='2023-2024' uitgestroomd='12'/>"
                                          "<cijfer schooljaar='2024-2025' uitgestroomd='14'/><cijfer schooljaar='2024-2025' uitgestroomd='16'/></profiel></uitstroom-cijfers>");
    CHECK(f.problems() == "school.xml:67 N220 Werk 2024-2025\n");
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

TEST_CASE("house styles come from SWV, board and school, the later over the earlier") {
    Fixture f;
    write_file(f.folder / "huisstijl.xml",
               "<huisstijl naam='SWV' basis='rustig'><kleuren primair='#112233' accent='#445566'/><letters kop='Open "
               "Sans'/></huisstijl>");
    write_file(f.folder / "bestuur.xml", "<huisstijl naam='Bestuur' basis=''><kleuren primair='#AABBCC' accent=''/></huisstijl>");
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

TEST_CASE("a code that only the schema forbids is told of where its element begins, once, with the code that is meant") {
    Fixture f;
    f.spoil("norm.xml", "</codelijsten>", "<codelijst id=\"partners\" titel=\"Partners\"><code id=\"jgz\" label=\"jeugdarts\"/></codelijst></codelijsten>");
    f.spoil("school.xml", "<partner code=\"jgz\"", "<partner code=\"JGZ\"");
    CHECK(f.problems() == "school.xml:44 N353 JGZ partners jgz\n");
    Fixture two;
    two.spoil("school.xml", "leden=\"ib\"", "leden=\"leraar IB\"");
    CHECK(two.problems() == "school.xml:37 N372 IB rollen ib\n");
    Fixture lines;
    lines.spoil("school.xml", "titel=\"Leesgroep\" icoon=\"lezen\"", "titel=\"Leesgroep\"\n icoon=\"Lezen!\"\n");
    Diagnostics found;
    NormCache cache;
    load(lines.folder / "school.xml", {}, cache, found);
    REQUIRE(found.all().size() == 1);
    CHECK(found.all()[0].at.line == 28);
    CHECK(found.all()[0].at.column == 5);
}

TEST_CASE("the number of a step is told of beside its id") {
    Fixture f;
    f.spoil("school.xml", "</profiel>", "<ladder-stappen ref='route'><stap trede='2'>Wij overleggen.</stap></ladder-stappen></profiel>");
    CHECK(f.problems().find(" N365 2 Met het team team\n") != std::string::npos);
}

TEST_CASE("what is left empty where it may be away is told of as that") {
    Fixture f;
    f.spoil("school.xml", "<datum>2026-09-22</datum>", "<datum></datum>");
    CHECK(f.problems() == "school.xml:37 N290 datum\n");
    Fixture g;
    g.spoil("school.xml", "</extra>", "</extra><kengetallen><kengetal id='a' titel='A'><meting schooljaar='2025-2026' waarde=''/></kengetal></kengetallen>");
    CHECK(g.problems().find("N002 waarde meting\n") != std::string::npos);
    g.spoil("school.xml", " waarde=''/>", "/>");
    const std::string said = g.problems();
    CHECK(said.find("X023 meting waarde") != std::string::npos);
    CHECK(said.find("N002") == std::string::npos);
}

TEST_CASE("a mistake that only the schema finds is told beside another some lines above") {
    Fixture f;
    f.spoil("school.xml", "brin=\"98ZZ\"", "brin=\"98Z\"");
    f.spoil("school.xml", "icoon=\"lezen\" voor-wie", "icoon=\"Lezen!\" voor-wie");
    const std::string said = f.problems();
    CHECK(said.find("N020") != std::string::npos);
    CHECK(said.find(" X041 icoon Lezen!") != std::string::npos);
}

TEST_CASE("the dashes of Word are hyphens in years, dates and phone numbers, and named in an id") {
    Fixture f;
    f.spoil("school.xml", "schooljaar=\"2026-2027\"", "schooljaar=\"2026–2027\"");
    f.spoil("school.xml", "datum=\"2026-04-01\"", "datum=\"2026‑04−01\"");
    f.spoil("school.xml", "telefoon=\"010-5550110\"", "telefoon=\"010–5550110\"");
    f.spoil("norm.xml", "<schooljaren>2026-2027 2027-2028", "<schooljaren>2026–2027 2027–2028");
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    CHECK((in->profile.schooljaar == Schooljaar{2026}));
    CHECK((in->profile.status.concept_datum == Date{2026, 4, 1}));
    CHECK(in->profile.school.telefoon == "010-5550110");
    Fixture id;
    id.spoil("norm.xml", "item id=\"gedrag\"", "item id=\"ge–drag\"");
    id.load();
    CHECK(id.said.find("norm.xml:40 N138 ge–drag id ge-drag\n") == 0);
}

TEST_CASE("signs that nobody sees are no part of a value, whatever its form") {
    Fixture f;
    f.spoil("school.xml", "schooljaar=\"2026-2027\"", "schooljaar=\"2026-2027\u00a0\"");
    f.spoil("school.xml", "type=\"BAO\"", "type=\"BAO\u200e\"");
    f.spoil("school.xml", "brin=\"98ZZ\"", "brin=\"\ufeff98ZZ&#160;\"");
    f.spoil("school.xml", "\"9999 XA\"", "\"9999\u00a0XA\"");
    f.spoil("school.xml", "info@deproef.example", "info@\u00addeproef.example\u200b");
    f.spoil("school.xml", "datum=\"2026-04-01\"", "datum=\"\u200e2026-04-01\"");
    f.spoil("school.xml", "waarde=\"ja\"", "waarde=\"ja\u00a0\"");
    f.spoil("school.xml", "toon-naam=\"ja\"", "toon-naam=\"\u00a0ja\"");
    f.spoil("school.xml", "<datum>2026-09-22", "<datum>\u200b2026-09-22");
    f.spoil("school.xml", "plaats=\"Kleindorp\"", "plaats=\"\u00a0Klein\u00a0dorp\u00a0\"");
    f.spoil("norm.xml", "item id=\"lezen\"", "item id=\"lez\u200ben\"");
    f.spoil("norm.xml", ">BAO SBO<", ">\ufeffBAO\u00a0SBO<");
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    const Profile& p = in->profile;
    CHECK(p.school.brin + p.school.adres.postcode + p.school.email == "98ZZ9999 XAinfo@deproef.example");
    CHECK((p.status.concept_datum == Date{2026, 4, 1}));
    CHECK(p.school.adres.plaats == "Klein\u00a0dorp");  // printed words keep what stands in them
    CHECK(p.team[0].toon_naam);
    CHECK(p.overleggen[0].datums.size() == 1);
    CHECK(in->norm->schooltypen.size() == 2);
    f.spoil("school.xml", "vestiging=\"00\"", "vestiging=\"0\"");  // so that libxml2 looks, too
    CHECK(f.problems() == "school.xml:3 N021 0 vestiging school\n");
}

namespace {

/// Of a profile with this name and these first words for parents.
void check_read(const std::string& name, const std::string& words, const char* name_meant, const char* words_meant) {
    Fixture f;
    f.spoil("school.xml", "naam=\"De Proef\"", "naam=\"" + name + "\"");
    f.spoil("school.xml", "Elk kind leert anders.", words);
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    CHECK(in->profile.school.naam == name_meant);
    CHECK(in->profile.visie.ouder.starts_with(words_meant));
}

}  // namespace

TEST_CASE("spaces without width from a website and ligatures from a PDF are not what a text is searched by") {
    check_read("De Zee\u200bmee\u2060uw", "Het is \ufb01jn\ufeff, e\ufb03ci\u00ebnt.", "De Zeemeeuw", "Het is fijn, effici\u00ebnt. ");
    check_read("De Proef", "Het is \ufb01jn.", "De Proef", "Het is fijn. ");  // nothing else in the file that is not as it looks
}

TEST_CASE("soft hyphens that come along from Word are no part of a name or a text") {
    check_read("De Zee\u00admeeuw&#xAD;", "Wel&#xAD;kom zo\u00adals <em>u\u00ad</em> bent.", "De Zeemeeuw", "Welkom zoals <em>u</em> bent. ");
}

TEST_CASE("a choice that need not be made may stand there empty") {
    Fixture f;
    f.spoil("school.xml", "naam=\"De Proef\"", "naam=\"De Proef\" aanspreek=\"\"");
    f.spoil("school.xml", "item=\"lezen\" waarde=\"ja\"", "item=\"lezen\" waarde=\"ja\" nvt=\"\" drempelloos=\"\"");
    f.spoil("school.xml", "toon-naam=\"ja\"", "toon-naam=\"\"");
    f.spoil("school.xml", "stand=\"loopt\"", "stand=\"\"");
    f.spoil("school.xml", "  <extra>", "  <kengetallen><kengetal id=\"k\" titel=\"K\" soort=\"\" eenheid=\"%\"/></kengetallen><extra>");
    f.spoil("norm.xml", "soort=\"domein\"", "soort=\"\" laag=\"\" verantwoordelijk=\"\"");
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    CHECK_FALSE(in->profile.team[0].toon_naam);
    CHECK(in->profile.kengetallen[0].percentage);
}

TEST_CASE("words that say that there is nothing are not printed as an attribute either, where it need not be there") {
    Fixture f;
    f.spoil("school.xml", "voor-wie=\"leerlingen die vastlopen met lezen\"", "voor-wie=\"n.v.t.\"");
    f.spoil("school.xml", "titel=\"Stille kamer\"", "titel=\"-\"");
    const auto in = f.load();
    CHECK(f.said == "school.xml:28 N320 n.v.t.\nschool.xml:40 N291 -\n");
    REQUIRE(in);
    CHECK(in->profile.extra[0].voor_wie == "");
    CHECK(in->profile.ruimten[0].titel == "-");
}

TEST_CASE("a date in Dutch is told as it should be written") {
    for (const char* date : {"11 juni 2026", "11-06-2026", "11/6/2026", "11 Juni 2026", "11 jun. 2026", "2026-6-11", "2026/06/11", "20260611"}) {
        Fixture f;
        f.spoil("school.xml", "2026-06-10", date);
        CHECK(f.problems() == "school.xml:11 N141 " + std::string(date) + " datum 2026-06-11\n");
    }
    for (const char* date : {"31-06-2026", "juni 2026", "11-06-26", "11 ju 2026", "2026-11-31", "2026-06-2027", "1-2-3-2026"}) {
        Fixture f;
        f.spoil("school.xml", "2026-06-10", date);
        CHECK(f.problems() == "school.xml:11 N011 " + std::string(date) + " datum\n");
    }
}

TEST_CASE("who is not of the school is not called by its name") {
    Fixture f;
    f.spoil("school.xml", "</contactpunten>",
            "<contactpunt soort=\"leerplicht\" naam=\"Bureau\" telefoon=\"010-5550119\"/><contactpunt soort=\"klachten\" naam=\"Commissie\" telefoon=\"010-5550119\"/>"
            "<contactpunt soort=\"klachten\" naam=\"Dirk\" functie=\"contactpersoon\" telefoon=\"010-5550119\"/>"
            "<contactpunt soort=\"klachten\" naam=\"Cas\" toon-naam=\"nee\" telefoon=\"010-5550119\"/><contactpunt soort=\"directie\" naam=\"Eva\" telefoon=\"010-5550119\"/><contactpunt soort=\"overig\"/></contactpunten>");
    const auto in = f.load();
    CHECK(f.said == "school.xml:60 N288 Commissie\nschool.xml:60 N133 klachten\nschool.xml:60 N223 directie\nschool.xml:60 N289 overig\n");
    REQUIRE(in);
    std::string shown;
    for (const Contactpunt& one : in->profile.contactpunten)
        if (one.toon_naam) shown += one.naam + " ";
    CHECK(shown.find("Bureau Commissie ") != std::string::npos);
    for (const char* hidden : {"Cas ", "Dirk ", "Eva "}) CHECK(shown.find(hidden) == std::string::npos);
}

TEST_CASE("what a text brings along from InDesign or a telephone does no harm") {
    Fixture f;
    f.spoil("school.xml", "Wij kijken wat uw kind nodig heeft.</tekst>", "Taal\u2028en rekenen.&#x2029;Bel \u061c06-12345678.</tekst>");
    f.spoil("school.xml", "naam=\"De Proef\"", "naam=\"De &#x61C;Proef\"");
    const auto in = f.load();
    REQUIRE(in);
    CHECK(f.said == "");
    CHECK(in->profile.school.naam == "De Proef");
    CHECK(in->profile.visie.ouder == "Elk kind leert anders. Taal en rekenen. Bel 06-12345678.");
}

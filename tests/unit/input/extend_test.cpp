// A norm that extends another: what moves, what goes along, and where its faults are told of.
#include "fixture.h"

using namespace gidspers;
using namespace gidspers::input;

namespace {

/// `school.xml` with eigen.xml, which extends norm.xml, as its norm. `inside`: what comes after its <kop>.
void extend(Fixture& f, const std::string& inside) {
    write_file(f.folder / "eigen.xml", "<norm id=\"eigen\" versie=\"2\" breidt-uit=\"norm.xml\"><kop><swv code=\"PO9902\" naam=\"Eigen\"/><titel>Eigen norm</titel>"
               "<schooljaren>2026-2027</schooljaren><schooltypen>BAO</schooltypen></kop>\n" + inside + "</norm>");
    f.spoil("school.xml", "norm=\"norm.xml\"", "norm=\"eigen.xml\"");
}

std::string ids_in(const Onderdeel& part) {
    std::string ids;
    for (const Item& one : part.items) ids += one.id + " ";
    return ids;
}

}  // namespace

TEST_CASE("an item that an extending norm has in another onderdeel moves there") {
    Fixture f;
    extend(f, R"(<inhoud><onderdeel id="extra" nummer="4" titel="Extra" laag="extra">
  <item id="gedrag" nummer="4.1" soort="aanwezigheid" titel="Gedrag"><tekst voor="officieel">Op school.</tekst><norm niveaus="school bestuur"/></item>
 </onderdeel></inhoud>)");
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    REQUIRE(in->norm->onderdelen.size() == 2);
    CHECK(ids_in(in->norm->onderdelen[0]) == "lezen dyslexie ");
    CHECK(ids_in(in->norm->onderdelen[1]) == "gedrag ");
}

TEST_CASE("an onderdeel stays where it is: another place for it is told of, not passed by") {
    Fixture f;
    f.spoil("norm.xml", "</inhoud>", "<onderdeel id=\"ander\" titel=\"Ander\"><item id=\"nog\" soort=\"tekst\" titel=\"Nog\"/></onderdeel></inhoud>");
    extend(f, "<inhoud><onderdeel id=\"aanbod\" titel=\"Aanbod\"><onderdeel id=\"ander\" titel=\"Anders\"/></onderdeel></inhoud>");
    CHECK(f.problems() == "eigen.xml:2 N385 ander aanbod inhoud\n");
}

TEST_CASE("an onderdeel keeps what an extending norm does not say of it") {
    Fixture f;
    f.spoil("norm.xml", "titel=\"Wat er is\"", "titel=\"Wat er is\" icoon=\"lezen\" verantwoordelijk=\"school\"");
    extend(f, "<inhoud><onderdeel id=\"aanbod\" titel=\"Ons aanbod\"/></inhoud>");
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    const Onderdeel& part = in->norm->onderdelen[0];
    CHECK(part.titel == "Ons aanbod");
    CHECK(part.nummer == "1");
    CHECK(part.icoon == "lezen");
    CHECK(part.soort == OnderdeelSoort::domein);
    CHECK(part.verantwoordelijk == std::vector<std::string>{"school"});
}

TEST_CASE("a promise that goes along with what it rested on is told of at what takes that away") {
    const auto said = [](const std::string& more) {
        Fixture f;
        f.spoil("school.xml", "<antwoord item=\"lezen\" waarde=\"ja\"/>", "");
        extend(f, "<inhoud><vervalt ref=\"lezen\"/></inhoud>" + more);
        return f.problems();
    };
    CHECK(said("") == "eigen.xml:2 N386 belofte-1\n");
    CHECK(said("<beloftes><belofte id=\"belofte-1\"><tekst voor=\"ouder\">Wij helpen.</tekst><item ref=\"gedrag\"/></belofte></beloftes>") == "");
}

TEST_CASE("a promise keeps an item that is dropped and given anew, and counts what it has left") {
    Fixture f;
    f.spoil("norm.xml", "<item ref=\"lezen\"/>", "<item ref=\"lezen\"/><item ref=\"gedrag\"/>");
    f.spoil("norm.xml", "<belofte id=\"belofte-1\"", "<belofte id=\"belofte-1\" telt=\"2\"");
    f.spoil("school.xml", "<antwoord item=\"gedrag\" niveaus=\"bestuur\"/>", "");
    extend(f, R"(<inhoud><vervalt ref="lezen"/><vervalt ref="gedrag"/><onderdeel id="aanbod" titel="Aanbod">
  <item id="lezen" soort="stelling" titel="Lezen"><tekst voor="officieel">Wij lezen.</tekst><norm waarde="ja"/></item></onderdeel></inhoud>)");
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    const Belofte& promise = in->norm->beloftes.at(0);
    REQUIRE(promise.items.size() == 1);
    CHECK(promise.items[0].id == "lezen");
}

TEST_CASE("a goal in numbers and a source of the other norm can be dropped") {
    Fixture f;
    f.spoil("norm.xml", "</kop>", "<bronnen><bron id=\"bp\" titel=\"Bron\"/></bronnen><kengetallen><doel id=\"kgp\" titel=\"Doel\" waarde=\"3\"/></kengetallen></kop>");
    extend(f, "<inhoud><vervalt ref=\"kgp\"/><vervalt ref=\"bp\"/></inhoud>");
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    CHECK(in->norm->bronnen.empty());
    CHECK(in->norm->doelen.empty());
    Fixture near;
    near.spoil("norm.xml", "</kop>", "<bronnen><bron id=\"wetten\" titel=\"Bron\"/></bronnen></kop>");
    extend(near, "<inhoud><vervalt ref=\"weten\"/></inhoud>");
    CHECK(near.problems() == "eigen.xml:2 N104 weten vervalt wetten\n");
}

TEST_CASE("what an extending norm breaks in the other is told of in the first, once") {
    Fixture scale;
    extend(scale, R"(<schalen><schaal id="protocolstatus" soort="status"><waarde code="nee" label="nee"/><waarde code="papier" label="op papier"/></schaal></schalen>
<codelijsten><codelijst id="rollen"><code id="ib" label="ib"/></codelijst></codelijsten><inhoud/>)");
    scale.spoil("norm.xml", "<item id=\"gedrag\"", "<item id=\"wie\" soort=\"rol\" titel=\"Wie\"><tekst voor=\"officieel\">Wie.</tekst><norm codelijst=\"rollen\"><rol code=\"leraar\"/></norm></item>"
                "<item id=\"rouw\" soort=\"status\" titel=\"Rouw\"><tekst voor=\"officieel\">Rouw.</tekst><norm waarde=\"aanwezig\"/></item><item id=\"gedrag\"");
    const std::string parent = (scale.folder / "norm.xml").string();
    CHECK(scale.problems() == "eigen.xml:3 N381 codelijst rollen " + parent + " leraar\n" + "eigen.xml:2 N381 schaal protocolstatus " + parent + " aanwezig, actief\n");

    Fixture both;  // the items of a list and its matrix, each by its own message
    extend(both, R"(<codelijsten><codelijst id="rollen"><code id="leraar" label="leraar"/></codelijst></codelijsten><inhoud/>)");
    both.spoil("norm.xml", "<item id=\"gedrag\"", "<item id=\"wie\" soort=\"rol\" titel=\"Wie\"><tekst voor=\"officieel\">Wie.</tekst><norm codelijst=\"rollen\"><rol code=\"ib\"/></norm></item><item id=\"gedrag\"");
    both.spoil("norm.xml", "</ladders>", "</ladders><rolmatrices><rolmatrix id=\"m\" ladder=\"route\" codelijst=\"rollen\" titel=\"M\"><taken trede=\"klas\" rol=\"ib\"><taak>Kijken.</taak></taken></rolmatrix></rolmatrices>");
    const std::string its = (both.folder / "norm.xml").string();
    CHECK(both.problems() == "eigen.xml:2 N381 codelijst rollen " + its + " ib\n" + "eigen.xml:2 N384 codelijst rollen " + its + " ib\n");

    Fixture reference;
    reference.spoil("norm.xml", "<norm waarde=\"ja\"/>", "<norm waarde=\"ja\"/><verwijst naar=\"gedrag\"/>");
    reference.spoil("school.xml", "<antwoord item=\"gedrag\" niveaus=\"bestuur\"/>", "");
    extend(reference, "<inhoud><vervalt ref=\"gedrag\"/></inhoud>");
    CHECK(reference.problems() == "eigen.xml:2 N382 gedrag " + (reference.folder / "norm.xml").string() + " 38\n");

    Fixture dropped;
    extend(dropped, "<inhoud><vervalt ref=\"protocolstatus\"/></inhoud>");
    dropped.spoil("norm.xml", "soort=\"status\" titel=\"Protocol dyslexie\"", "soort=\"status\" schaal=\"protocolstatus\" titel=\"Protocol dyslexie\"");
    CHECK(dropped.problems() == "eigen.xml:2 N383 protocolstatus " + (dropped.folder / "norm.xml").string() + " 46\n");

    Fixture own;  // its own fault
    extend(own, "<inhoud><onderdeel id=\"aanbod\" titel=\"Aanbod\"><item id=\"dyslexie\" soort=\"status\" titel=\"D\"><tekst voor=\"officieel\">D.</tekst><norm waarde=\"klaar\"/></item></onderdeel></inhoud>");
    CHECK(own.problems() == "eigen.xml:2 N114 klaar dyslexie protocolstatus niet, aanwezig, actief\n");
}

#include <unistd.h>

#include <algorithm>
#include <set>

#include "fixture.h"
#include "input/read_norm.h"
#include "input/schemas.h"
#include "input/starter_profile.h"
#include "input/unfinished.h"
#include "xml/parse.h"

using namespace gidspers;
using namespace gidspers::input;

namespace {

/// The starter profile of the small norm with one place changed.
std::string starter_of(const char* from, const char* to) {
    Fixture f;
    f.spoil("norm.xml", from, to);
    Diagnostics d;
    const auto norm = read_norm(f.folder / "norm.xml", d);
    REQUIRE(norm);
    return starter_profile(*norm, "n.xml");
}

}  // namespace

TEST_CASE("a starter profile of every sample norm is good XML, follows the schema and asks every question") {
    int norms = 0;
    Diagnostics none;
    const auto legal = xml::parse_file(GIDSPERS_ROOT "/assets/wettelijk-kader.xml", nullptr, none);
    REQUIRE(legal);
    for (const auto& entry : std::filesystem::directory_iterator(GIDSPERS_ROOT "/samples")) {
        const auto path = entry.path() / "norm.xml";
        if (!std::filesystem::exists(path)) continue;
        ++norms;
        std::set<std::string> expected, all;  // topics that the law or good practice asks for
        INFO(path);
        Diagnostics d;
        const auto norm = read_norm(path, d);
        REQUIRE(norm);
        const std::string text = starter_profile(*norm, "../norm.xml");
        Diagnostics found;
        const auto document = xml::parse(text, "nieuw.xml", &profile_schema(), found);
        REQUIRE(document);
        std::string words;
        for (const Diagnostic& one : found.all()) words += to_text(one, Language::nl);
        for (const xml::SchemaProblem& p : document->schema_problems) words += p.words;
        CHECK(words == "");
        for (const xml::Node& topic : legal->root.child("onderwerpen")->children) {
            if (topic.is_text()) continue;
            const auto types = input::words(topic.get("schooltypen"));
            const bool concerns = types.empty() || std::any_of(types.begin(), types.end(), [&](const std::string& type) {
                return std::find(norm->schooltypen.begin(), norm->schooltypen.end(), parse_schooltype(type)) != norm->schooltypen.end();
            });
            // Some topics stand there once for each law.
            if (concerns) expected.insert(std::string(topic.get("id")));
            all.insert(std::string(topic.get("id")));
        }
        CHECK(all.size() >= 12);
        for (const std::string& id : all) {
            INFO(id);
            CHECK((text.find("<" + id + " link=\"\"/>") != std::string::npos) == expected.contains(id));
        }
        for (const Item* i : norm->items())
            if (needs_answer(i->soort)) CHECK(text.find("<antwoord item=\"" + i->id + "\"") != std::string::npos);
    }
    CHECK(norms >= 5);
}

TEST_CASE("what a starter leaves open is told, question by question") {
    Fixture f;
    Diagnostics d;
    const auto norm = read_norm(f.folder / "norm.xml", d);
    REQUIRE(norm);
    const std::string text = starter_profile(*norm, "norm.xml");
    CHECK(text.find("Norm: minstens actief") != std::string::npos);
    CHECK(text.find("De school signaleert leesproblemen vroeg en helpt in de groep.") != std::string::npos);
    CHECK(text.find("Antwoord: niveaus=\"…\" (school, bestuur) / waarde=\"nee\"") != std::string::npos);
    CHECK(text.find("niveau=\"school\" dagdelen") != std::string::npos);
    CHECK(starter_profile(Norm(), "norm.xml").find("label=\"dyslexiespecialist\" dagdelen") != std::string::npos);
    write_file(f.folder / "school.xml", text);
    std::string codes;
    {
        NormCache cache;
        Diagnostics all;
        load(f.folder / "school.xml", {}, cache, all);
        CHECK(all.has_errors());
        for (const Diagnostic& one : all.all()) codes += one.code + " " + one.args[0] + "; ";
    }
    CHECK(codes ==
          "N001 schooljaar; N001 naam; N001 brin; N001 type; N283 straat; N283 postcode; N283 plaats; N283 naam; N208 lezen; N208 "
          "gedrag; N208 dyslexie; ");
    // What is asked for as an example is an example that can be filled in.
    std::string filled = text;
    for (const std::string part : {"populatie", "kengetallen", "extra", "team", "protocollen", "methodieken", "ruimten", "partners", "grenzen", "ambities",
                                   "wijzigingen", "contactpunten"}) {
        const size_t element = filled.find("  <" + part + "/>");
        REQUIRE(element != std::string::npos);
        const size_t from = filled.find('<', filled.rfind("<!--", element) + 4), to = filled.rfind("-->", element);
        filled.replace(element, part.size() + 5, "<" + part + ">" + filled.substr(from, to - from) + "</" + part + ">");
    }
    for (const char* optional : {"<sterk>", "<ladder-stappen ", "<teksten>", "<schoolgids "}) {
        const size_t from = filled.find(optional);
        REQUIRE(from != std::string::npos);
        const size_t to = filled.find("-->", from);
        filled.insert(to + 3, filled.substr(from, to - from));
    }
    Diagnostics wrong;
    const auto document = xml::parse(filled, "vol.xml", &profile_schema(), wrong);
    REQUIRE(document);
    for (const xml::SchemaProblem& problem : document->schema_problems) FAIL_CHECK(problem.words);
    // What is left of it as it is, is told of.
    Diagnostics left;
    report_unfinished(*document, profile_schema(), left);
    const auto told = [&](const char* element) {
        return std::ranges::count_if(left.all(), [&](const Diagnostic& one) {
            const size_t at = filled.rfind(std::string("<") + element);
            return one.code == "N228" && one.at.line == 1 + std::count(filled.begin(), filled.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        });
    };
    CHECK(told("rol code") == 2);  // its naam and what it does
    CHECK(told("partner naam") == 2);  // without a list in the norm there is no code
    CHECK(told("protocol titel") == 3);
    CHECK(text.find("met hun status: niet, aanwezig, actief. Bijvoorbeeld:") != std::string::npos);
    CHECK(starter_profile(Norm(), "norm.xml").find("<protocol titel=\"…\" vindplaats") != std::string::npos);
    // Filled in, it loads.
    f.spoil("school.xml", "schooljaar=\"\"", "schooljaar=\"2026-2027\"");
    f.spoil("school.xml", "naam=\"\" type=\"\" brin=\"\"", "naam=\"De Proef\" type=\"BAO\" brin=\"98ZZ\"");
    CHECK(f.load());
}

TEST_CASE("a starter says at most, one of these, and how an ambition with levels is answered") {
    Fixture f;
    f.spoil("norm.xml", "</onderdeel>",
            "<item id='groep' soort='aantal' titel='Groep'><tekst voor='officieel'>Klein.</tekst><norm minimum='10' maximum='15' eenheid='leerlingen'/></item>"
            "<item id='studie' soort='lijst' titel='Studie'><tekst voor='officieel'>Wat.</tekst><norm codelijst='studies'><minstens code='sen hbo'/><minstens code='ib'/></norm></item>"
            "<item id='streven' soort='ambitie' titel='Streven' schaal='niveau'><tekst voor='officieel'>Ooit.</tekst><uitzondering>Niet voor kleine scholen.</uitzondering>"
            "<ambitie niveaus='school' datum='2028-07-31'>Stap voor stap.</ambitie></item>"
            "<item id='wie' soort='rol' titel='Wie'><tekst voor='officieel'><p>Wie doet:</p><ol><li>kijken</li><li>helpen:<ul><li>lezen</li></ul></li></ol><p>Samen.</p></tekst><norm codelijst='rollen'><rol code='ib' aandeel='steun'>op verzoek</rol></norm></item></onderdeel>");
    Diagnostics d;
    f.spoil("norm.xml", "</codelijsten>",
            "<codelijst id='studies' titel='S'><code id='sen' label='SEN'/><code id='hbo' label='HBO'/><code id='ib' label='IB'/></codelijst></codelijsten>");
    const auto norm = read_norm(f.folder / "norm.xml", d);
    REQUIRE(norm);
    const std::string text = starter_profile(*norm, "norm.xml");
    CHECK(text.find("Norm: minstens 10, hoogstens 15 leerlingen") != std::string::npos);
    CHECK(text.find("Norm: minstens sen of hbo, ib") != std::string::npos);
    CHECK(text.find("<antwoord item=\"streven\" niveaus=\"\"/>") != std::string::npos);
    CHECK(text.find("Streven: school, per 2028-07-31. Stap voor stap.\n") != std::string::npos);
    CHECK(text.find("Uitzondering: Niet voor kleine scholen.\n") != std::string::npos);
    CHECK(text.find("Norm: ib (steun; op verzoek)\n") != std::string::npos);
    std::string lines;
    for (const char c : text)
        if (c != ' ' || !lines.ends_with(' ')) lines += c;
    CHECK(lines.find("Wie doet:\n 1. kijken\n 2. helpen:\n - lezen\n Samen.\n") != std::string::npos);
    CHECK(text.find("uitstroom-cijfers") == std::string::npos);
}

TEST_CASE("a starter says from when to when an item holds") {
    Norm norm;
    norm.onderdelen.resize(1);
    norm.onderdelen[0].items.resize(3);
    std::vector<Item>& items = norm.onderdelen[0].items;
    for (Item& one : items) one.titel = "Team", one.soort = ItemSoort::stelling;
    items[0].tot = Date{2026, 12, 31}, items[1].van = Date{2027, 1, 1};
    items[2].van = Date{2027, 1, 1}, items[2].tot = Date{2027, 3, 1};
    const std::string text = starter_profile(norm, "norm.xml", "");
    CHECK(text.find("Team (stelling), geldt tot en met 2026-12-31") != std::string::npos);
    CHECK(text.find("Team (stelling), geldt vanaf 2027-01-01\n") != std::string::npos);
    CHECK(text.find("geldt vanaf 2027-01-01 tot en met 2027-03-01") != std::string::npos);
}

TEST_CASE("a starter for VSO asks for the figures that the law asks of it") {
    const std::string text = starter_of("<schooltypen>BAO SBO</schooltypen>", "<schooltypen>SO VSO</schooltypen>");
    CHECK(text.find("  <uitstroom-cijfers/>  <!-- alleen voor VSO -->\n") != std::string::npos);
    Diagnostics none;
    CHECK(xml::parse(text, "n.xml", &profile_schema(), none)->schema_problems.empty());
}

TEST_CASE("a starter explains an item in the norm's words for who fills it in") {
    const std::string text = starter_of(
        "<tekst voor=\"officieel\">Elke school kan een gedragsspecialist inzetten.</tekst>",
        "<tekst voor=\"officieel\">Er is een gedragsspecialist.</tekst><tekst voor=\"toelichting\">Een diploma is <em>niet</em> nodig.</tekst>");
    CHECK(text.find("Toelichting: Een diploma is niet nodig.") != std::string::npos);
}

TEST_CASE("a starter says which questions are not about the basisondersteuning") {
    const std::string text = starter_of("<onderdeel id=\"aanbod\"", "<onderdeel id=\"aanbod\" laag=\"intensief\"");
    CHECK(text.find("bij de intensieve ondersteuning") != std::string::npos);
}

TEST_CASE("hyphens in a norm's text do not break a starter's comments") {
    Fixture f;
    f.spoil("norm.xml", "Elke school kan een gedragsspecialist inzetten.", "Eén -- twee --- drie --&gt; &lt;!-- vier-");
    Diagnostics d;
    const auto norm = read_norm(f.folder / "norm.xml", d);
    REQUIRE(norm);
    Diagnostics found;
    CHECK(xml::parse(starter_profile(*norm, "a&\"b.xml", "../assets/a&b.xsd"), "n.xml", &profile_schema(), found));
    CHECK(found.empty());
}

TEST_CASE("a number that the norm leaves to the board has its unit in a starter profile") {
    const std::string text = starter_of("soort=\"stelling\" titel=\"Lezen\" icoon=\"lezen\">", "soort=\"aantal\" titel=\"Lezen\" icoon=\"lezen\"><norm schooltypen=\"SBO\" soort=\"bestuur\" eenheid=\"taakuren per jaar\"/><norm minimum=\"2\"/></item><item id=\"rest\" soort=\"stelling\" titel=\"Rest\">");
    CHECK(text.find("aan het bestuur (taakuren per jaar)") != std::string::npos);
}

#include <catch2/catch.hpp>

#include <thread>

#include "base/io.h"
#include "base/limits.h"
#include "base/messages.h"
#include "xml/parse.h"
#include "xml/schema.h"

using namespace gidspers;

namespace {

const std::string root = GIDSPERS_ROOT;

const xml::Schema& norm_schema() {
    static const xml::Schema schema(root + "/assets/schemas/norm.xsd");
    return schema;
}
const xml::Schema& profile_schema() {
    static const xml::Schema schema(root + "/assets/schemas/profiel.xsd");
    return schema;
}

struct Outcome {
    std::string first;  ///< Dutch text of the first diagnostic
    size_t ours = 0, libxml = 0;
};

Outcome check(const std::string& text, const xml::Schema& schema) {
    Diagnostics d;
    const auto document = xml::parse(text, "x.xml", &schema, d);
    REQUIRE(document);
    return {d.empty() ? "" : to_text(d.all()[0], Language::nl), d.all().size(), document->schema_problems.size()};
}

std::string with(std::string text, const std::string& from, const std::string& to) {
    const size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the small samples follow the schemas, for us and for libxml2") {
    const Outcome norm = check(read_file(root + "/tests/e2e/mini/norm.xml", 1 << 20), norm_schema());
    CHECK(norm.first == "");
    CHECK(norm.libxml == 0);
    const Outcome profile = check(read_file(root + "/tests/e2e/mini/school.xml", 1 << 20), profile_schema());
    CHECK(profile.first == "");
    CHECK(profile.libxml == 0);
}

TEST_CASE("what breaks the schema is told in clear words, and libxml2 agrees that it is broken") {
    const std::string good = read_file(root + "/tests/e2e/mini/school.xml", 1 << 20);
    const auto broken = [&](const std::string& from, const std::string& to) {
        const Outcome o = check(with(good, from, to), profile_schema());
        CHECK(o.libxml > 0);
        return o.first;
    };
    std::string said = broken("straat=", "straatt=");
    CHECK(check(with(good, "straat=", "straatt="), profile_schema()).ours == 1);  // not also that straat is missing
    CHECK(has(said, "X022: Het attribuut \"straatt\" hoort niet bij <adres>. Bedoelde u \"straat\"?"));
    said = broken("<over>", "<over kleur='rood'>");
    CHECK(has(said, "X028"));
    said = broken("<rol code=\"ib\"", "<rol code=\"ib\" functieomschrijving=\"x\"");
    CHECK(has(said, "Hier mag staan: code, label, naam,"));
    said = broken("<adres straat=\"Proefweg 1\"", "<adres");
    CHECK(has(said, "X023: <adres> mist het attribuut \"straat\". Straat en huisnummer."));
}

TEST_CASE("every kind of breach has its own message") {
    const std::string good = read_file(root + "/tests/e2e/mini/norm.xml", 1 << 20);
    const auto broken = [&](const std::string& from, const std::string& to) {
        const Outcome o = check(with(good, from, to), norm_schema());
        INFO(o.first);
        CHECK(o.libxml > 0);
        return o.first;
    };
    CHECK(has(broken("soort=\"stelling\"", "soort=\"steling\""),
              "X029: soort=\"steling\" kan niet bij <item>. Bedoelde u \"stelling\"?"));
    CHECK(has(broken("<norm waarde=\"ja\"/>", "<norm waarde=\"ja\" schooltypen=\"PO\"/>"), "Bedoelde u \"BAO\"?"));
    CHECK(has(broken("BAO SBO<", "BAO SBO MBO<"), "X070: \"MBO\" kan niet in <schooltypen>. Bedoelde u \"SBO\"?"));
    CHECK(has(broken("BAO SBO<", "BAO sbo<"), "Bedoelde u \"SBO\"?"));
    CHECK(has(broken("BAO SBO<", "BAO gymnasium<"), "X035"));
    CHECK(has(broken("<tekst voor=\"ouder\">", "<tekst>"), "Voeg voor=\"…\" toe (officieel, leraar, ouder, poster, toelichting)."));
    CHECK(has(broken("status=\"vastgesteld\"", "status=\"klaar\""), "Kies uit: vastgesteld, concept."));
    CHECK(has(broken("<norm waarde=\"ja\"/>", "<norm waarde=\"ja\" schooltypen=\"SO XO\"/>"), "schooltypen=\"XO\""));
    CHECK(has(broken("<norm waarde=\"ja\"/>",
                     "<norm waarde=\"ja\">verplicht voor alle scholen van het samenwerkingsverband</norm>"),
              "X034: In <norm> hoort geen losse tekst (\"verplicht voor alle scholen van het…\")"));
    CHECK(has(broken("<norm waarde=\"ja\"/>", "<norm waarde=\"ja\">op elke school een eigen gezellig café en een tuin</norm>"),
              "(\"op elke school een eigen gezellig café…\")"));
    CHECK(has(broken("<norm waarde=\"ja\"/>", "<norm waarde=\"ja\">zeeëëëëëëëëëëëëëëëëëëëëëëëëë</norm>"),
              "(\"zeeëëëëëëëëëëëëëëëëëë…\")"));
    CHECK(has(broken("<norm waarde=\"ja\"/>", "<nrom waarde=\"ja\"/>"),
              "X032: Het element <nrom> hoort niet in <item>. Bedoelde u <norm>?"));
    CHECK(has(broken("<norm waarde=\"ja\"/>", "<plaatje/>"),
              "Hier mag staan: <tekst>, <norm>, <uitzondering>, <ambitie>, <verwijst>."));
    CHECK(has(broken("<titel>", "<titel>x</titel><titel>"), "X024: <titel> staat meer dan één keer in <kop>."));
    CHECK(has(broken("<titel>Basisondersteuning in het kort</titel>", ""), "X026: In <kop> ontbreekt <titel>."));
    CHECK(has(broken("<titel>Basisondersteuning", "<titel><em>Basis</em>ondersteuning"),
              "X033: Het element <em> hoort niet in <titel>"));
    CHECK(has(broken("<onderdeel id=\"aanbod\" nummer=\"1\" titel=\"Wat er is\" soort=\"domein\">",
                     "<onderdeel id=\"aanbod\" titel=\"x\"><onderdeel id=\"b\" titel=\"y\"/>"),
              "X025: <item> staat op de verkeerde plaats: het hoort vóór <onderdeel>."));
    Diagnostics d;
    REQUIRE(xml::parse("<profiel/>", "x.xml", &norm_schema(), d));
    CHECK(d.all()[0].code == "X036");
    Diagnostics e;
    REQUIRE(xml::parse("<norm xmlns='http://example.com/'/>", "x.xml", &norm_schema(), e));
    CHECK(e.all()[0].code == "X030");
    // Another kind of file is one mistake, whatever its namespaces.
    for (const auto& [text, code] : {std::pair("<pkg:package xmlns:pkg='http://example.com/'><pkg:part/></pkg:package>", "X068"),
                                     std::pair("<Workbook xmlns='http://example.com/'><x/></Workbook>", "X068"),
                                     std::pair("<feed xmlns='http://example.com/'><x/></feed>", "X036"),
                                     std::pair("<n:norm xmlns:n='http://example.com/'><n:kop/></n:norm>", "X030")}) {
        Diagnostics other;
        REQUIRE(xml::parse(text, "x.xml", &norm_schema(), other));
        REQUIRE(other.all().size() == 1);
        CHECK(other.all()[0].code == code);
    }
}

TEST_CASE("all breaches of a file come in one go, each at its own line") {
    std::string text = read_file(root + "/tests/e2e/mini/norm.xml", 1 << 20);
    text = with(text, "<beloftes>", "<belofes>");
    text = with(text, "</beloftes>", "</belofes>");
    text = with(text, "soort=\"stappen\"", "soort=\"trap\"");
    text = with(text, "<trede id=\"klas\"", "<trede naam=\"klas\"");
    text = with(text, "<begrip id=\"opp\" term=\"ontwikkelingsperspectief\"", "<begrip id=\"opp\"");
    Diagnostics d;
    REQUIRE(xml::parse(text, "x.xml", &norm_schema(), d));
    std::string codes;
    for (const Diagnostic& one : d.all()) codes += one.code + ":" + std::to_string(one.at.line) + " ";
    CHECK(codes == "X032:54 X027:63 X021:64 X023:64 X023:79 ");
}

TEST_CASE("letters with a loose accent are whole in words and in attributes") {
    const std::string loose = with(with(read_file(root + "/tests/e2e/mini/school.xml", 1 << 20), "Elk kind leert anders.", "E\u0301e\u0301n kind."), "De Proef", "De Zee\u0308n");
    Diagnostics d;
    const auto document = xml::parse(loose, "x.xml", &profile_schema(), d);
    REQUIRE(document);
    CHECK(d.empty());
    std::string all;
    const auto read = [&](const auto& self, const xml::Node& node) -> void {
        all += node.text;
        for (const xml::Attribute& one : node.attributes) all.append(one.value) += ' ';
        for (const xml::Node& child : node.children) self(self, child);
    };
    read(read, document->root);
    CHECK(has(all, "Één kind."));
    CHECK(has(all, "De Zeën"));
    CHECK_FALSE(has(all, "\u0301"));
}

TEST_CASE("of two elements that may be meant, the one is named that is not there yet") {
    const std::string good = read_file(root + "/tests/e2e/mini/school.xml", 1 << 20);
    const std::string alone = with(with(good, "<visie>", "<misie>"), "</visie>", "</misie>");
    CHECK(has(check(alone, profile_schema()).first, "Bedoelde u <missie>?"));
    for (const std::string& text : {with(good, "<visie>", "<misie/><visie>"), with(good, "</visie>", "</visie><misie/>")}) {
        const Outcome o = check(text, profile_schema());
        CHECK(o.ours == 1);
        CHECK(has(o.first, "X032: Het element <misie> hoort niet in <over>. Bedoelde u <missie>?"));
    }
}

TEST_CASE("each loose text is told where it stands") {
    const std::string good = read_file(root + "/tests/e2e/mini/norm.xml", 1 << 20);
    const auto told = [&](const std::string& text, xml::Reading reading = xml::Reading::quick) {
        Diagnostics d;
        REQUIRE(xml::parse(text, "x.xml", &norm_schema(), d, limits::text_bytes, reading));
        std::string all;
        for (const Diagnostic& one : d.all())
            all += one.code + ":" + std::to_string(one.at.line) + ":" + std::to_string(one.at.column) + ":" + one.args[0] + ":" + one.args[1] + " ";
        return all;
    };
    const size_t begin = good.find("<beloftes>"), line = 1 + static_cast<size_t>(std::count(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
    const auto at = [&](size_t more) { return ":" + std::to_string(line + more) + ":"; };
    const std::string text = with(good, "<beloftes>", "<beloftes><!-- een > -->\r\n  nog &amp; <!-- te --> doen");
    CHECK(told(text) == "X034" + at(1) + "3:beloftes:nog &  doen ");
    CHECK(told("\xef\xbb\xbf" + text) == told(text));
    CHECK(told(text, xml::Reading::by_libxml) == told(text));
    const std::string two = with(with(good, "<beloftes>", "<beloftes>a\n"), "</beloftes>", "\n/></beloftes>");
    const size_t end = static_cast<size_t>(std::count(two.begin(), two.begin() + static_cast<std::ptrdiff_t>(two.find("\n/></beloftes>")), '\n'));
    CHECK(told(two) == "X034" + at(0) + std::to_string(begin - good.rfind('\n', begin) + 10) + ":beloftes:a X034:" + std::to_string(end + 2) + ":1:beloftes:/> ");
}

TEST_CASE("of 40,000 wrong words the first are told") {
    std::string words = "BAO";
    for (int i = 0; i < 20'000; ++i) words += " X";
    std::string text = with(read_file(root + "/tests/e2e/mini/norm.xml", 1 << 20), "BAO SBO<", words + '<');
    text = with(text, "<norm waarde=\"ja\"/>", "<norm waarde=\"ja\" schooltypen=\"" + words + "\"/>");
    Diagnostics d;
    REQUIRE(xml::parse(text, "x.xml", &norm_schema(), d));
    CHECK(d.all().size() == limits::profile_problems);
}

TEST_CASE("threads share one schema") {
    const std::string text = read_file(root + "/tests/e2e/mini/school.xml", 1 << 20);
    const xml::Schema& schema = profile_schema();
    std::vector<size_t> found(4, 99);
    std::vector<std::thread> threads;
    for (size_t t = 0; t < found.size(); ++t)
        threads.emplace_back([&, t] {
            found[t] = 0;
            for (int i = 0; i < 50; ++i) {
                Diagnostics d;
                const auto document = xml::parse(text, "x.xml", &schema, d);
                found[t] += d.all().size() + (document ? document->schema_problems.size() : 1);
            }
        });
    for (std::thread& t : threads) t.join();
    CHECK(found == std::vector<size_t>(4, 0));
}

namespace {

void every_documented(const xml::ChildRule& rule, std::vector<const xml::ElementType*>& seen, std::string& missing) {
    if (rule.documentation.empty()) missing += "<" + rule.name + "> ";
    for (const xml::ElementType* t : seen)
        if (t == rule.type) return;
    seen.push_back(rule.type);
    for (const xml::AttributeRule& a : rule.type->attributes)
        if (a.documentation.empty()) missing += rule.name + "@" + a.name + " ";
    for (const xml::ChildRule& c : rule.type->children) every_documented(c, seen, missing);
}

}  // namespace

TEST_CASE("every element and attribute of the schemas is documented") {
    for (const char* name : {"norm", "profiel", "huisstijl"}) {
        const xml::Schema schema(root + "/assets/schemas/" + name + ".xsd");
        std::vector<const xml::ElementType*> seen;
        std::string missing;
        every_documented(schema.root(), seen, missing);
        CHECK(missing == "");
        CHECK(schema.root().name == name);
    }
}

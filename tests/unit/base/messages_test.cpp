#include "base/messages.h"

#include <catch2/catch.hpp>
#include <set>

#include "base/json.h"
#include "base/utf8.h"

using namespace gidspers;

TEST_CASE("every message is complete, once, in Dutch and in English") {
    std::set<std::string> codes;
    for (const Message& m : all_messages()) {
        INFO(m.code);
        CHECK(codes.insert(std::string(m.code)).second);
        CHECK(!m.text[0].empty());
        CHECK(!m.text[1].empty());
        CHECK(m.advice[0].empty() == m.advice[1].empty());
        if (m.severity == Severity::error) CHECK(!m.advice[0].empty());
    }
    CHECK(codes.count("I001"));
}

TEST_CASE("a diagnostic shows place, severity, code, text and advice") {
    const Diagnostic d{"I001", {"school.xml", 12, 5}, {"norm.xml"}};
    CHECK(to_text(d, Language::nl) ==
          "school.xml:12:5: fout I001: Het bestand \"norm.xml\" bestaat niet.\n    Controleer de naam en de map. Zet een naam met spaties tussen aanhalingstekens, en schrijf / in plaats van \\.\n");
    CHECK(to_text(d, Language::en).find("error I001: The file \"norm.xml\"") != std::string::npos);
    CHECK(to_json(std::vector{d}, Language::nl).find("\"line\": 12") != std::string::npos);
    CHECK(json_string("schoo\xeb.xml \"x\"") == "\"schoo\uFFFD.xml \\\"x\\\"\"");
}

TEST_CASE("a message shows the ends of what is very long, in whole characters") {
    std::string value;
    while (value.size() < 90'000) value += "é";
    const std::string text = to_text({"I001", {"school.xml", 12, 5}, {"a" + value}}, Language::nl);
    CHECK(text.size() < 400);
    CHECK(find_invalid_utf8(text) == std::string::npos);
    CHECK(text.find("éé … éé") != std::string::npos);
    CHECK(to_text({"I001", {}, {std::string(500, '\x80')}}, Language::nl).size() < 200);  // no character begins there at all
    std::string ids = "spec-lezen";
    for (int i = 0; i < 60; ++i) ids += ", aanbod-rekenen";
    CHECK(to_text({"I001", {}, {ids}}, Language::nl).find("aanbod-rekenen, … aanbod-rekenen, aanbod-rekenen\"") != std::string::npos);
    const std::string path(390, 'p');
    CHECK(to_text({"I001", {}, {path}}, Language::nl).find(path) != std::string::npos);
}

TEST_CASE("errors stay when a list of problems is made shorter") {
    Diagnostics d;
    for (int i = 0; i < 5; ++i) d.add("K207", {});
    d.add("I001", {"a", 1, 1});
    d.add("I001", {"b", 1, 1});
    d.shorten(3, "x.xml");
    REQUIRE(d.all().size() == 4);
    CHECK(d.all()[0].code == "K207");
    CHECK(d.all()[1].at.file == "a");
    CHECK(d.all()[2].at.file == "b");
    CHECK(d.all()[3] == Diagnostic{"I020", {"x.xml", 0, 0}, {"4", "3"}});
}

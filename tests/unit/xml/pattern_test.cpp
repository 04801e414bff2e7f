#include <catch2/catch.hpp>

#include <libxml/xmlregexp.h>

#include <random>
#include <set>
#include <stdexcept>

#include "base/io.h"
#include "xml/parse.h"
#include "xml/pattern.h"

using namespace gidspers;

namespace {

void collect(const xml::Node& node, std::set<std::string>& out) {
    if (node.name == "xs:pattern") out.emplace(node.get("value"));
    for (const xml::Node& child : node.children) collect(child, out);
}

}  // namespace

TEST_CASE("the patterns of our schemas take what libxml2 takes") {
    std::set<std::string> patterns;
    for (const char* name : {"gedeeld", "norm", "profiel", "huisstijl"}) {
        Diagnostics d;
        const auto xsd = xml::parse_file(GIDSPERS_ROOT + std::string("/assets/schemas/") + name + ".xsd", nullptr, d);
        REQUIRE(xsd);
        collect(xsd->root, patterns);
    }
    CHECK(patterns.size() > 15);
    const std::vector<std::string> pieces = {"2026", "-",  "09", "20", "1",  "9", "AB", "PO",       "ab", ".", ",", " ",
                                             "+31",  "(0)", "@", "x@y", "é", "\\", "_",  "https://", "–", "#0b5D7a", "\t", "2026-2027", "Z"};
    std::mt19937 random(1);
    int taken = 0;
    for (const std::string& expression : patterns) {
        const xml::Pattern pattern(expression);
        const std::shared_ptr<xmlRegexp> reference(xmlRegexpCompile(reinterpret_cast<const xmlChar*>(expression.c_str())), xmlRegFreeRegexp);
        for (int i = 0; i < 2000; ++i) {
            std::string value;
            for (size_t n = random() % 5; n > 0; --n) value += pieces[random() % pieces.size()];
            INFO(expression << " and " << value);
            const bool good = xmlRegexpExec(reference.get(), reinterpret_cast<const xmlChar*>(value.c_str())) == 1;
            REQUIRE(pattern.matches(value) == good);
            taken += good;
        }
    }
    CHECK(taken > 1000);
}

TEST_CASE("a pattern counts, chooses and negates; what it does not know it refuses") {
    const xml::Pattern pattern("(a{2,3}|[^b\\s]+@|x?y{2})?");
    for (const char* good : {"", "aa", "aaa", "é@", "ab-@@", "xyy", "yy"})
        CHECK(pattern.matches(good) == (std::string(good).find('b') == std::string::npos));
    CHECK(xml::Pattern("(é|-)*x").matches("-é-x"));
    for (const char* bad : {"a", "aaaa", "b@", " @", "y", "xxyy", "@"}) CHECK_FALSE(pattern.matches(bad));
    for (const char* unknown : {"a.", "\\d", "[^a]", "(a", "a)", "[a", "a{2", "[a-[b]]", "é*", "é?", "*"})
        CHECK_THROWS_AS(xml::Pattern(unknown), std::runtime_error);
}

// What a PDF says of its fonts: a viewer draws, spaces and reads by nothing else.
#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>

#include "builder.h"
#include "inspector.h"
#include "layout/subset.h"

using namespace gidspers;
using gidspers::testing::Builder;
using gidspers::testing::fonts;
using gidspers::testing::Inspector;
using layout::Role;

namespace {

/// By code, from "/W[65[500 600]80[550]]".
std::map<int, int> widths_of(const std::string& font) {
    std::map<int, int> widths;
    const std::string all = font.substr(font.find("/W[") + 3);
    const std::regex run("(\\d+)\\[([^\\]]*)\\]"), number("-?\\d+");
    for (std::sregex_iterator at(all.begin(), all.end(), run), end; at != end; ++at) {
        int code = std::stoi((*at)[1]);
        const std::string list = (*at)[2];
        for (std::sregex_iterator one(list.begin(), list.end(), number); one != end; ++one) widths[code++] = std::stoi(one->str());
    }
    return widths;
}

const std::string& stream_at(const Inspector& pdf, const std::string& text, const std::string& key) {
    std::smatch found;
    REQUIRE(std::regex_search(text, found, std::regex(key + " (\\d+) 0 R")));
    return pdf.objects().at(std::stoi(found[1])).stream;
}

int glyph_at(const std::string& map, size_t code) {
    return static_cast<unsigned char>(map.at(2 * code)) << 8 | static_cast<unsigned char>(map.at(2 * code + 1));
}

}  // namespace

TEST_CASE("each code of a font has its glyph's width and a glyph of its own, of one byte and of two", "[pdf][text]") {
    Builder b;
    b.page();
    b.text(b.mark(b.tag(Role::p)), 60, 100, "school Їжак", b.regular);
    const Inspector pdf(b.write());
    const std::vector<int> found = pdf.with("/Subtype/CIDFontType2");
    REQUIRE(found.size() == 2);
    for (const int id : found) {
        const std::string& font = pdf.objects().at(id).text;
        const std::string& map = stream_at(pdf, font, "/CIDToGIDMap");
        const std::map<int, int> widths = widths_of(font);
        const bool is_base = map.size() == 512;
        const layout::ShapedWord& word = *b.pages.pages[0].words[is_base ? 0 : 1];
        std::set<int> drawn;
        for (const layout::PlacedGlyph& glyph : word.glyphs) {
            const int code = is_base ? static_cast<unsigned char>(word.text[glyph.cluster]) : glyph.glyph;
            CHECK(widths.at(code) == layout::glyph_advance(fonts(), word.face, glyph.glyph));
            drawn.insert(glyph_at(map, static_cast<size_t>(code)));
        }
        CHECK_FALSE(drawn.contains(0));
        CHECK(drawn.size() == (is_base ? 5 : 4));  // c and o are there once and twice
    }
}

TEST_CASE("the table of what codes are read as has blocks of a hundred at most", "[pdf][text]") {
    Builder b;
    b.page();
    b.text(b.mark(b.tag(Role::p)), 60, 100, "school", b.regular);
    const Inspector pdf(b.write());
    const std::string& table = stream_at(pdf, pdf.only("/Subtype/Type0").text, "/ToUnicode");
    const std::regex block("(\\d+) beginbfchar");
    int blocks = 0;
    for (std::sregex_iterator at(table.begin(), table.end(), block), end; at != end; ++at, ++blocks) CHECK(std::stoi((*at)[1]) <= 100);
    CHECK(blocks > 1);
}

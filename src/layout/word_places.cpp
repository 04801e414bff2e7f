#include "layout/word_places.h"

#include <algorithm>

#include "layout/hyphenation.h"
#include "layout/letters.h"

namespace gidspers::layout {

namespace {

constexpr float hyphen_cost = 0.35f, sign_cost = 0.12f, emergency_cost = 3;
constexpr float address_cost = 6;  ///< an address that fits a line is not broken, however short the line before it

void add(std::vector<WordPlace>& places, size_t at, bool hyphen, float cost) {
    WordPlace& place = places.emplace_back();
    place.at = static_cast<uint16_t>(at);
    place.hyphen = hyphen;
    place.cost = cost;
}

}  // namespace

std::vector<WordPlace> word_places(std::string_view text, PlaceLevel level) {
    std::vector<WordPlace> places;
    if (level == PlaceLevel::any) {
        for (size_t pos = 0; pos < text.size();) {
            next_code_point(text, pos);
            if (pos < text.size() && (pos > 1 || text.size() < 4)) add(places, pos, false, emergency_cost);
        }
        return places;
    }
    const bool address = is_address(text);
    for (size_t i = 1; i + 1 < text.size(); ++i) {
        if (breaks_after(text, i, address))
            add(places, i + 1, false, address && level == PlaceLevel::ordinary ? address_cost : sign_cost);
        else if (address && level != PlaceLevel::ordinary && text[i + 1] == '.' && i + 3 < text.size())
            add(places, i + 1, false, sign_cost * 3);
    }
    if (address) return places;
    // Each part of a compound with hyphens is a word of its own to the patterns.
    const size_t signs = places.size();
    size_t from = 0;
    for (size_t s = 0; s <= signs; ++s) {
        const size_t to = s < signs ? places[s].at : text.size();
        const HyphenPoints points = hyphen_points(text.substr(from, to - from - (s < signs ? 1 : 0)));
        for (size_t i = 0; i < points.count; ++i) add(places, from + points.at[i], true, hyphen_cost);
        from = to;
    }
    std::sort(places.begin(), places.end(), [](const WordPlace& a, const WordPlace& b) { return a.at < b.at; });
    return places;
}

void measure_places(const ShapedWord& word, std::vector<WordPlace>& places) {
    uint16_t glyph = 0;
    float width = 0;
    for (WordPlace& place : places) {
        while (glyph < word.glyphs.size() && word.glyphs[glyph].cluster < place.at) width += word.glyphs[glyph++].advance;
        place.glyphs = glyph;
        place.width = width;
    }
}

}  // namespace gidspers::layout

#include "layout/word_places.h"

#include <algorithm>

#include "layout/hyphenation.h"
#include "layout/letters.h"

namespace gidspers::layout {

namespace {

constexpr float hyphen_cost = 0.35f, sign_cost = 0.12f, emergency_cost = 3;
constexpr int least_letters = 8;  ///< of a word that is hyphenated although it fits a line
constexpr float address_cost = 6;  ///< an address that fits a line is not broken, however short the line before it
constexpr float address_dot_cost = 0.36f, address_hyphen_cost = 1, address_letter_cost = 8;  ///< of one that fits none

void add(std::vector<WordPlace>& places, size_t at, bool hyphen, float cost) {
    WordPlace& place = places.emplace_back();
    place.at = static_cast<uint16_t>(at);
    place.hyphen = hyphen;
    place.cost = cost;
}

/// Between any two letters, where there is no better place; in a word with a hyphen.
void add_letters(std::string_view text, bool address, std::vector<WordPlace>& places) {
    std::vector<WordPlace> all;
    auto better = places.begin();
    for (size_t pos = 0; pos < text.size();) {
        next_code_point(text, pos);
        if (better != places.end() && better->at == pos) {
            all.push_back(*better++);
        } else if (pos < text.size() && (pos > 1 || text.size() < 4)) {
            const bool hyphen = !address && may_be_letter(text[pos - 1]) && may_be_letter(text[pos]);
            add(all, pos, hyphen, address ? address_letter_cost : emergency_cost);
        }
    }
    places = std::move(all);
}

/// At signs; in need of an address before its dots, and then its hyphens: at the end of a line nobody would know that they belong to it.
void add_signs(std::string_view text, bool address, PlaceLevel level, std::vector<WordPlace>& places) {
    const bool in_need = level != PlaceLevel::ordinary, hyphens = in_need && level != PlaceLevel::gentle;
    for (size_t i = 1; i + 1 < text.size(); ++i) {
        const char next = text[i + 1];
        if (breaks_after(text, i, address)) add(places, i + 1, false, address && !in_need ? address_cost : sign_cost);
        else if (address && in_need && (next == '.' || (next == '-' && hyphens)) && i + 3 < text.size())
            add(places, i + 1, false, next == '.' ? address_dot_cost : address_hyphen_cost);
    }
}

/// Of fewer letters than are worth a hyphen.
bool is_short(std::string_view word) {
    const auto begins_letter = [](char c) { return may_be_letter(c) && !is_continuation(c); };
    return std::ranges::count_if(word, begins_letter) < least_letters;
}

/// Each part of a compound with hyphens is a word of its own to the patterns.
void add_hyphens(std::string_view text, PlaceLevel level, std::vector<WordPlace>& places) {
    const size_t signs = places.size();
    size_t from = 0;
    for (size_t s = 0; s <= signs; ++s) {
        const size_t to = s < signs ? places[s].at : text.size();
        const std::string_view part = text.substr(from, to - from - (s < signs ? 1 : 0));
        const HyphenPoints points = level == PlaceLevel::ordinary && is_short(part) ? HyphenPoints{} : hyphen_points(part);
        for (size_t i = 0; i < points.count; ++i) add(places, from + points.at[i], true, hyphen_cost);
        from = to;
    }
    std::ranges::sort(places, {}, &WordPlace::at);
}

constexpr float off_joint_cost = 2, short_part_cost = 2.5f;

/// How much worse a hyphen is there than where a word is joined, which the s that joins words tells: behind a consonant.
float cost_off_joint(std::string_view text, const WordPlace& place) {
    constexpr ptrdiff_t least_part = 5;
    const std::string_view before = text.substr(0, place.at), after = text.substr(place.at);
    const auto letters = [](std::string_view part) {
        return std::ranges::count_if(part, [](char c) { return may_be_letter(c) && !is_continuation(c); });
    };
    if (letters(before) < least_part || letters(after) < least_part) return short_part_cost;
    constexpr std::string_view no_consonants = "aeiouys";
    const char joint = before[before.size() - 2];
    const bool joined = before.ends_with('s') && !is_continuation(joint) && no_consonants.find(joint) == std::string_view::npos;
    return joined ? 0 : off_joint_cost;
}

}  // namespace

void prefer_joints(std::string_view text, std::vector<WordPlace>& places) {
    for (WordPlace& place : places)
        if (place.hyphen) place.cost += cost_off_joint(text, place);
}

std::string with_soft_hyphens(std::string_view word) {
    std::vector<WordPlace> places = word_places(word, PlaceLevel::rough);
    prefer_joints(word, places);
    std::erase_if(places, [](const WordPlace& place) { return !place.hyphen; });
    const auto best = std::ranges::min_element(places, {}, &WordPlace::cost);
    std::string out;
    size_t from = 0;
    for (const WordPlace& place : places) {
        if (place.cost > best->cost) continue;
        out.append(word.substr(from, place.at - from)).append("\u00ad");
        from = place.at;
    }
    return out.append(word.substr(from));
}

std::vector<WordPlace> word_places(std::string_view text, PlaceLevel level) {
    std::vector<WordPlace> places;
    const bool address = is_address(text);
    add_signs(text, address, level, places);
    if (!address) add_hyphens(text, level, places);
    if (level == PlaceLevel::any) add_letters(text, address, places);
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

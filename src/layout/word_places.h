// Where a line may end inside a word: at its signs, at hyphenation points, and in need between any two letters.
// In: a word. Out: places in rising order. Owns nothing; the Shaper keeps the places of each word (Shaper::places).
#pragma once

#include <string_view>
#include <vector>

#include "layout/shaper.h"

namespace gidspers::layout {

/// How much may be broken. `ordinary` is for words that fit a line; the others for words that do not.
enum class PlaceLevel : uint8_t {
    ordinary,  ///< signs; hyphenation, but not of addresses and short words
    gentle,    ///< the same, also of short words, and the dots of an address
    rough,     ///< signs and hyphenation anywhere, and before the hyphens of an address
    any,       ///< the same, and at a cost between any two characters
};

/// Without widths.
std::vector<WordPlace> word_places(std::string_view text, PlaceLevel level);
/// Fills in `glyphs` and `width`.
void measure_places(const ShapedWord& word, std::vector<WordPlace>& places);

}  // namespace gidspers::layout

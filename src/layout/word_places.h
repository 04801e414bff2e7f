// Where a line may end inside a word: at its signs, at hyphenation points, and in need between any two letters.
// In: a word. Out: places in rising order. Owns nothing; the Shaper keeps the places of each word (Shaper::places).
#pragma once

#include <string>
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
/// A title's word that is too long for a line is best divided where it is joined ("Toelatings-coördinator"), if not there with
/// five letters or more on both sides: other hyphens cost more.
void prefer_joints(std::string_view text, std::vector<WordPlace>& places);
/// The word with soft hyphens (U+00AD) at the best of those places alone.
std::string with_soft_hyphens(std::string_view word);
/// Fills in `glyphs` and `width`.
void measure_places(const ShapedWord& word, std::vector<WordPlace>& places);

}  // namespace gidspers::layout

// Shaping by pairs: words of plain Latin letters in faces where a letter is only changed by its neighbours.
// In: a word and a face's HarfBuzz font. Out: the glyphs that HarfBuzz would give, or "ask HarfBuzz".
// HarfBuzz is asked once a letter and once a pair of letters; a word is then put together from the answers, at a tenth of
// the cost. Letters that become one glyph together (fi, tt) are a letter of their own. The manifest says for which families this holds (fonts/README.md), and tests/unit/layout/pair_shaper_test.cpp
// proves it for them over the words of all samples. One PairShaper per thread, face and language.
#pragma once

#include <hb.h>

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "layout/shaper.h"

namespace gidspers::layout {

class PairShaper {
  public:
    PairShaper(hb_font_t* font, hb_language_t language, hb_buffer_t* buffer);
    /// Fills `glyphs`; false when the word has a letter, ligature or pair that needs HarfBuzz.
    bool shape(std::string_view word, std::vector<PlacedGlyph>& glyphs);

  private:
    /// Characters by index_of(), then `other`, then ligatures as they are met.
    using LetterId = uint16_t;
    static constexpr LetterId other = 0xff - 0x20 + 0x18;  ///< any other character, or row of them: left to HarfBuzz
    static constexpr size_t most_ligatures = 64, longest_ligature = 8;  ///< bytes: a text may hold rows of any letters
    enum class Known : int8_t { nothing, plain, special };
    struct Letter {
        Known known = Known::nothing;
        uint16_t glyph = 0;
        int16_t advance = 0;
    };
    /// What the second of two letters does to both; special: they become something else together.
    struct Pair {
        Known known = Known::nothing;
        int16_t first_advance = 0, second_advance = 0, second_dx = 0;
    };
    struct Piece {
        LetterId letter;
        uint16_t at, size;
    };

    static LetterId index_of(char32_t c);
    void ask(std::string_view text);
    void learn(Letter& letter, std::string_view text);
    bool split(std::string_view word);
    LetterId ligature(std::string_view text);
    Pair& place_of(LetterId first, LetterId second);
    void learn(Pair& pair, std::string_view word, const Piece& first, const Piece& second);
    const Pair& pair(std::string_view word, const Piece& first, const Piece& second);

    hb_font_t* font_;
    hb_language_t language_;
    hb_buffer_t* buffer_;
    using Row = std::array<Pair, other>;  ///< by second letter
    std::vector<Letter> letters_{other + 1};
    std::map<std::string, LetterId, std::less<>> ligatures_;
    std::array<std::unique_ptr<Row>, other> pairs_;  ///< by first letter: a third of them ever stands before another
    std::unordered_map<uint32_t, Pair> ligature_pairs_;
    std::vector<Piece> pieces_;
};

}  // namespace gidspers::layout

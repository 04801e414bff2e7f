// Shaping by pairs: words of plain Latin letters in faces where a letter is only changed by its neighbours.
// In: a word and a face's HarfBuzz font. Out: the glyphs that HarfBuzz would give, or "ask HarfBuzz".
// HarfBuzz is asked once a letter and once a pair of letters; a word is then put together from the answers, at a tenth of
// the cost. The manifest says for which families this holds (fonts/README.md), and tests/unit/layout/pair_shaper_test.cpp
// proves it for them over the words of all samples. One PairShaper per thread, face and language.
#pragma once

#include <hb.h>

#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include "layout/shaper.h"

namespace gidspers::layout {

class PairShaper {
  public:
    PairShaper(hb_font_t* font, hb_language_t language, hb_buffer_t* buffer);
    /// Fills `glyphs`; false when the word has a letter, ligature or pair that needs HarfBuzz.
    bool shape(std::string_view word, std::vector<PlacedGlyph>& glyphs);

  private:
    static constexpr size_t letters = 0xff - 0x20 + 0x18;
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
        uint16_t letter, at, size;
    };

    static size_t index_of(char32_t c);
    void ask(std::string_view text);
    const Letter& letter(std::string_view text, size_t index);
    const Pair& pair(std::string_view text, size_t first, size_t second, size_t first_size);

    hb_font_t* font_;
    hb_language_t language_;
    hb_buffer_t* buffer_;
    using Row = std::array<Pair, letters>;  ///< by second letter
    std::array<Letter, letters> letters_{};
    std::array<std::unique_ptr<Row>, letters> pairs_;  ///< by first letter: a third of them ever stands before another
    std::vector<Piece> pieces_;
};

}  // namespace gidspers::layout

// Words as text-showing bytes: what stands between the brackets of a TJ, made once per word and thread.
// In: shaped words. Out: bytes with kerning, or what kind of special care the word needs.
// The cache owns the bytes; it forgets them when its Shaper forgets its words.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/store.h"
#include "layout/shaper.h"
#include "pdf/base_fonts.h"
#include "pdf/bytes.h"

namespace gidspers::pdf {

struct WordBytes {
    enum class Kind : uint8_t {
        unknown,
        base,    ///< one-byte codes of the base font: inside "(" … ")"
        wide,    ///< a glyph is not in the base font: inside "[" … "]", two-byte glyph numbers in hexadecimal
        raised,  ///< wide, and a glyph stands off the baseline: Ts is needed, so the size must be known
    };
    Kind kind = Kind::unknown;
    bool reads_otherwise = false;  ///< base: the codes' texts do not add up to the word: it needs ActualText
    uint32_t tail = 0;  ///< base: where the last glyph's code is
    std::string_view shown;
};

class WordCache {
  public:
    WordCache(const BaseFonts& fonts, const layout::Shaper& shaper) : fonts_(fonts), shaper_(shaper) {}

    /// Call once per document, before get(): follows the Shaper when it has forgotten its words.
    void begin_document();
    const WordBytes& get(const layout::ShapedWord& word) {
        WordBytes& bytes = words_[word];
        if (bytes.kind == WordBytes::Kind::unknown) make(word, bytes);
        return bytes;
    }

  private:
    void make(const layout::ShapedWord& word, WordBytes& bytes);
    bool make_base(const layout::ShapedWord& word, WordBytes& bytes);

    const BaseFonts& fonts_;
    const layout::Shaper& shaper_;
    layout::PerWord<WordBytes> words_;
    Store stores_[2];  ///< of the bytes; by whether their words last
    Bytes made_;  ///< the word that is being made
};

/// The TJ array's inside for glyphs of a two-byte font. Glyph 0 is never shown: only its advance is kept.
/// `raise` is called where glyphs leave or regain the baseline, with their height in 1/1000 em.
void put_wide(std::string& out, const layout::FontSet& fonts, const layout::ShapedWord& word,
              const std::function<void(int height)>& raise);

}  // namespace gidspers::pdf

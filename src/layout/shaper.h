// Shaping: a word and a face become placed glyphs, through a cache.
// In: UTF-8 words, faces of a FontSet. Out: ShapedWords with widths and glyphs in 1/1000 em.
// The Shaper owns its words; one Shaper per thread, over one FontSet shared by all threads. Words live until clear().
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "layout/fonts.h"

namespace gidspers::layout {

/// One glyph of a word. Values in 1/1000 em.
struct PlacedGlyph {
    uint16_t glyph = 0;   ///< in the face's font file
    int16_t advance = 0;  ///< after kerning
    int16_t dx = 0, dy = 0;
    uint16_t cluster = 0;  ///< byte offset in the text: for ToUnicode and ActualText
};

struct ShapedWord {
    uint32_t id = 0;     ///< dense, from 0, within its Shaper: exporters keep their own tables by it
    FaceId face = 0;     ///< the face that really draws it (a fallback face when the wanted one lacks a character)
    bool missing = false;  ///< no face has one of the characters
    bool from_fallback = false;  ///< `face` is not the wanted one
    float width = 0;     ///< 1/1000 em
    std::string text;
    std::vector<PlacedGlyph> glyphs;
};

class Shaper {
  public:
    explicit Shaper(const FontSet& fonts);
    ~Shaper();
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;

    /// A word without spaces; the same pointer for the same word and face. `lang` is BCP 47 ("nl").
    const ShapedWord* word(FaceId face, std::string_view lang, std::string_view text);
    /// Width of the face's space, 1/1000 em.
    float space(FaceId face) const;
    const FontSet& fonts() const { return fonts_; }
    /// Forgets all words when more than `limit` are held. Only between documents. Returns whether it did: ids start anew.
    bool clear_when_over(size_t limit);
    uint64_t generation() const;  ///< grows with each clear

  private:
    struct Impl;
    const FontSet& fonts_;
    std::unique_ptr<Impl> impl_;
};

}  // namespace gidspers::layout

// The fonts of one document: which base fonts it uses, and the two-byte fonts for glyphs that those lack.
// In: faces and words as the pages show them. Out: the resource names, and the font objects in the document.
// Haru owns what is written; the base fonts' streams are shared and stay theirs.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "layout/shaper.h"
#include "pdf/base_fonts.h"
#include "pdf/haru.h"

namespace gidspers::pdf {

class DocFonts {
  public:
    explicit DocFonts(const BaseFonts& base) : base_(base), base_used_(base.fonts().face_count()) {}

    void use_base(layout::FaceId face) { base_used_[face] = true; }
    /// Notes the glyphs of a word that shows some. Returns whether what they are read as adds up to the word's text; if not it needs ActualText.
    bool use_wide(const layout::ShapedWord& word);

    /// Writes the fonts; returns the resource dictionary's entry: "/Font<</F0 5 0 R…>>", empty when no text was shown.
    /// Names: F and the face's number for a base font, G and the number for a two-byte font.
    std::string write(Haru& haru) const;

  private:
    using WideGlyphs = std::map<uint16_t, std::string>;  ///< glyph -> what it is read as

    void write_base(Haru& haru, uint32_t object, uint32_t cmap, const BaseFont& font) const;
    void write_wide(Haru& haru, uint32_t object, layout::FaceId face, const WideGlyphs& glyphs) const;

    const BaseFonts& base_;
    std::vector<bool> base_used_;
    std::map<layout::FaceId, WideGlyphs> wide_;
};

}  // namespace gidspers::pdf

// Subset font programs and the glyph facts that an exporter needs, so that HarfBuzz stays inside layout/.
// In: a face of a FontSet and the glyphs to keep. Out: a TrueType program with only those, and where each went.
// The caller owns the result; all functions may be called from any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "layout/fonts.h"

namespace gidspers::layout {

struct Subset {
    std::string program;             ///< TrueType without hints, layout tables, names and cmap
    std::vector<uint16_t> new_glyph;  ///< for each glyph asked for, its number in `program`
};

/// Keeps `glyphs` (numbers of the face's own file) and what they are composed of. Throws IoError F002 when HarfBuzz fails.
Subset subset(const FontSet& fonts, FaceId face, std::span<const uint16_t> glyphs);

/// A program to type with in another file: all of Latin's letters and signs, with hints, names and lining figures. Empty when the face
/// is not this family's own (another stands in, or lends it), or its maker does not allow it to be cut and edited (fsType).
/// Throws as subset() does.
std::string latin_program(const FontSet& fonts, FaceId face, std::string_view family);
/// The same with all its characters: the file as it is.
std::string whole_program(const FontSet& fonts, FaceId face, std::string_view family);
/// Whether a latin_program keeps the character.
bool in_latin_program(char32_t c);

/// The glyph that a character is set with (of a figure: the lining one), 0 when the face has none.
uint16_t glyph_of(const FontSet& fonts, FaceId face, char32_t c);
/// A glyph's own advance, without kerning, in 1/1000 em, rounded as the Shaper rounds.
int glyph_advance(const FontSet& fonts, FaceId face, uint16_t glyph);
size_t glyph_count(const FontSet& fonts, FaceId face);
/// For every glyph the lowest character that gives it, 0 when none does.
std::vector<char32_t> glyph_characters(const FontSet& fonts, FaceId face);
/// The glyphs of a text as it is shaped in Dutch.
std::vector<uint16_t> shaped_glyphs(const FontSet& fonts, FaceId face, std::string_view text);

}  // namespace gidspers::layout

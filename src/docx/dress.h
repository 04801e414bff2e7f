// How a document wears its theme: what all parts of a Word file ask of looks, sizes and widths.
// In: a theme, the widths of letters, the document's tables and fonts, a scale. Out: points. Owns nothing but the language's name.
#pragma once

#include <string>

#include "docx/column_widths.h"
#include "docx/embedded_fonts.h"
#include "docx/widths.h"
#include "style/names.h"

namespace gidspers::docx {

struct Dress {
    const style::Theme& theme;
    const Widths& widths;
    Tables* tables;  ///< of the document
    bool poster = false;
    float scale = 1;       ///< posters: of type and spacing
    float text_width = 0;  ///< pt, for right-aligned tab stops
    std::string lang{};  ///< doc::language_of
    const EmbeddedFonts* fonts = nullptr;  ///< null: none are embedded

    float points(float value) const { return value * scale; }
    /// Posters are set tighter in Word than in print: what Word adds itself (cell margins, rules) is not in the design.
    float units(float count) const { return count * theme.unit * scale * (poster ? 0.7f : 1.0f); }
    const style::TextStyle& text(style::Text text) const { return theme.text(text); }
    /// Posters count their steps in numbers that keep to the line, since Word has no place for them beside it.
    float step_size() const { return poster ? size(style::Text::body) * 1.25f : size(style::Text::step_number); }
    float size(style::Text text) const { return points(theme.text(text).size); }
};

}  // namespace gidspers::docx

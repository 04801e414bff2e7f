// The parts that carry the house style: styles, theme and font table, from templates/docx and a Theme.
// In: a template with {{places}} (templates/docx/README.md lists them), a Theme, a scale. Out: the part's XML.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "docx/dress.h"

namespace gidspers::docx {

/// Whether fill() has something for a place.
bool is_place(std::string_view place);
/// The template with its places filled in, all of which are places (check_parts has told of others).
std::string fill(std::string_view part, const Dress& dress);

/// A face that the styles of a document use and that is embedded.
struct UsedFace {
    std::string family;
    std::string_view slot;     ///< "Regular", "Bold", "Italic", "BoldItalic"
    std::string relationship;  ///< by which the font table names it
    const EmbeddedFace* face;
};
std::vector<UsedFace> used_faces(const Dress& dress);

/// The hyphenation and spacing of a paragraph style.
std::string paragraph_properties(const Dress& dress, style::Text text);
/// Its run properties. The letters and the colour of Normal it leaves to Normal: where a section is pasted, these are another's.
std::string style_properties(const Dress& dress, style::Text text);
/// `<w:rFonts>…<w:szCs>` of a text style in another colour and size, in the order that CT_RPr wants.
std::string run_properties(const Dress& dress, style::Text text, style::Color color, float size);
/// `w:line` and `w:lineRule` as a part of single spacing: lines follow when somebody sets a word larger, and have the height
/// they have in the PDF, where many fonts ask for more. `beside`: the height of another's lines.
std::string relative_line_spacing(const Dress& dress, style::Text text, bool heading_family, std::optional<style::Text> beside = {});
/// `<w:color>` with the theme colour where there is one.
std::string color_property(const style::Theme& theme, style::Color color);
/// `<w:shd>`: the ground of a paragraph or cell.
std::string ground_property(const style::Theme& theme, style::Color color);

}  // namespace gidspers::docx

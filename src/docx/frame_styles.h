// The styles of paragraphs that stand on a ground: boxes, titles of panels, words on the band of a cover or masthead.
// In: a Dress. Out: what word/styles.xml says of them, and what a paragraph of another style needs to stand among them.
// Pure.
#pragma once

#include <string>
#include "docx/dress.h"


namespace gidspers::docx {

/// All of them, for `{{frames}}`: panels have theirs on posters alone.
std::string frame_styles(const Dress& dress);

/// The id of the paragraph style of boxes of a tone: "BoxGood".
std::string box_style(const style::Tone& tone);
/// The borders and shading that make a paragraph part of a box: `<w:pBdr>…</w:pBdr><w:shd/>`.
std::string box_frame(const Dress& dress, const style::Tone& tone);
/// The space between a box's edge and its text, pt.
float box_padding(const Dress& dress);

/// The id of the style of a panel's title: "PanelGood", "PanelGoodFilled".
std::string panel_style(const style::Tone& tone, bool filled);
/// How far its words stand from the column's edge, pt.
float panel_indent(const Dress& dress, bool filled);

/// Of what else stands on the masthead's ground: borders and shading, colour, indent in pt. Nothing where it has no ground.
struct Band {
    std::string frame, color;
    float indent = 0;
};
Band masthead_band(const Dress& dress);

}  // namespace gidspers::docx

// How large figures are, for who measures before they are written.
// In: a node or a box, a Dress. Out: points. Owns nothing.
#pragma once

#include "base/units.h"
#include "doc/document.h"
#include "docx/dress.h"

namespace gidspers::docx {

/// A figure's height at this width, without its caption.
float figure_height(const doc::Node& node, const Dress& dress, float width);
/// The theme's logo in such a box, parts of the text's width; nothing without a logo.
Size masthead_logo_size(const Dress& dress, Size box);

}  // namespace gidspers::docx

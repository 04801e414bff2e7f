// Small marks inside lines: status shapes and list bullets, from drawing/.
// In: what it means, and a box. Out: artifact paths in the galley (the word beside a status says what it means).
// It owns nothing.
#pragma once

#include <string_view>

#include "layout/galley.h"
#include "style/theme.h"

namespace gidspers::layout {

/// The shape of a status value, `size` wide and high. `ink` is the colour on a strong fill, which then shows through.
void paint_status(Galley& galley, const style::Theme& theme, std::string_view value, float x, float y, float size,
                  const style::Rgb* ink);
/// The mark of a list: style is bullet, check or cross; `depth` from 0.
void paint_bullet(Galley& galley, std::string_view style, int depth, float x, float y, float size, style::Rgb color);

}  // namespace gidspers::layout

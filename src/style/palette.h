// The palette: every colour role, derived from two brand colours so that all pairs keep WCAG AA.
// In: the brand's primary and accent colour, and how strong the tints are. Out: the colours; a brand colour that cannot
//     keep its contrast comes out darker.
// A Palette is a plain value.
#pragma once

#include <array>

#include "style/theme.h"

namespace gidspers::style {

struct Palette {
    std::array<Rgb, static_cast<size_t>(Color::count)> colors{};
    Rgb operator[](Color c) const { return colors[static_cast<size_t>(c)]; }
};

/// `tint` 0..1: how much colour the soft surfaces carry (0 = barely, 1 = as much as legibility allows).
Palette make_palette(Rgb primary, Rgb accent, float tint);

}  // namespace gidspers::style

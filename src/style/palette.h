// The palette: every colour role, derived from two brand colours so that all pairs keep WCAG AA.
// In: the brand's primary and accent colour, and how strong the tints are. Out: the colours; a brand colour that cannot
//     keep its contrast comes out darker.
// A Palette is a plain value.
#pragma once

#include <array>
#include <span>

#include "style/theme.h"

namespace gidspers::style {

struct Palette {
    std::array<Rgb, static_cast<size_t>(Color::count)> colors{};
    Rgb operator[](Color c) const { return colors[static_cast<size_t>(c)]; }
};

/// `tint` 0..1: how much colour the soft surfaces carry (0 = barely, 1 = as much as legibility allows).
Palette make_palette(Rgb primary, Rgb accent, float tint);

/// A pair that documents print, and the least contrast it may have: 4.5 text, 3 large text and graphics (WCAG 1.4.3, 1.4.11).
struct Pair {
    Color front, back;
    float least;
};
std::span<const Pair> contrast_pairs();

}  // namespace gidspers::style

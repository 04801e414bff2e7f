// Colours: hex notation, OKLCH (Björn Ottosson, "A perceptual color space for image processing") and WCAG 2.1 contrast.
// In: Rgb values or "#RRGGBB". Out: Rgb values. All functions are pure.
// Owns nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "style/theme.h"

namespace gidspers::style {

/// Lightness 0..1, chroma 0..~0.37, hue in degrees.
struct Oklch {
    float l = 0, c = 0, h = 0;
};

/// "#RRGGBB" or "#RGB", either case; nothing else.
std::optional<Rgb> parse_color(std::string_view hex);
/// "#RRGGBB", upper case.
std::string to_hex(Rgb color);

Oklch to_oklch(Rgb color);
/// The nearest colour with this lightness and hue that sRGB can show: chroma gives way, never lightness.
Rgb to_rgb(Oklch color);

/// Relative luminance (WCAG 2.1), 0..1.
float luminance(Rgb color);
/// Contrast ratio (WCAG 2.1), 1..21, whichever is the lighter.
float contrast(Rgb a, Rgb b);

/// The lightest version of `color`, no lighter than itself, that has at least `ratio` against `background`; hue and, as
/// far as sRGB allows, chroma stay. `color` itself when it already has it. `background` must allow it (black would do).
Rgb darkened(Rgb color, Rgb background, float ratio);

}  // namespace gidspers::style

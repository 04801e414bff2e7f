// Colours as CSS writes them, as far as an SVG uses them.
// In: the value of fill, stroke, color or stop-color. Out: a colour and how opaque it is. Pure.
#pragma once

#include <optional>
#include <string_view>

#include "style/theme.h"

namespace gidspers::drawing {

struct CssColor {
    style::Rgb color;
    float alpha = 1;
};

/// A name, #rgb, #rrggbb, either with an alpha, rgb(), rgba(), hsl() or hsla(), in small letters or capitals; "transparent" too.
std::optional<CssColor> css_color(std::string_view text);

}  // namespace gidspers::drawing

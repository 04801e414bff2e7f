// The transforms of an SVG. In: "translate(3 4) rotate(45)", as attribute or in CSS. Out: one matrix, and the names that say nothing here. Pure.
#pragma once

#include <functional>
#include <string_view>

#include "drawing/geometry.h"

namespace gidspers::drawing {

/// Calls `unknown` with the name of what is left out: a function that is not SVG's own, or one with other units than px and degrees.
Transform read_transform(std::string_view text, const std::function<void(std::string_view name)>& unknown);

}  // namespace gidspers::drawing

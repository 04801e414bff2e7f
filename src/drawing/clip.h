// What of a shape lies within a box. An SVG draws nothing outside its viewBox, and neither page nor Word clips for us.
// In: a shape with finite points, a box. Out: shapes that together are what lies within. Owns nothing.
#pragma once

#include <vector>

#include "drawing/scene.h"

namespace gidspers::drawing {

struct Box {
    float left = 0, top = 0, right = 0, bottom = 0;
};

/// The shape itself when it stays within `slack` of the box. Else its fill, cut at the four edges (Sutherland and Hodgman,
/// 1974), and its stroke, cut piece by piece (Liang and Barsky, 1984), each when anything is left; curves become lines there.
std::vector<Shape> clipped(Shape shape, const Box& box, float slack);

}  // namespace gidspers::drawing

// Path data as the inside of a DrawingML `<a:path>`.
// In: a drawing::Path (points), where its frame begins. Out: XML in hundredths of a point at the end of the caller's
// string. Owns nothing.
#pragma once

#include <cmath>
#include <string>

#include "drawing/scene.h"

namespace gidspers::docx {

/// A path has units of its own: hundredths of a point are fine enough, and short to write.
inline int hundredths(float points) {
    return static_cast<int>(std::lround(points * 100));
}
constexpr int emu_of_hundredth = 127;

/// Curves that are quarters of an ellipse, along the axes, become arcs: a circle is one.
void add_path(std::string& out, const drawing::Path& path, drawing::Point origin);

}  // namespace gidspers::docx

// The icon set: assets/icons/*.svg, one stroke style on a 24 x 24 grid.
// In: an icon's name or another name it goes by, a size, a colour. Out: a Scene.
// Each icon is read once a run, at first use, and shared by all threads; the Scene is the caller's own.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "drawing/scene.h"

namespace gidspers::drawing {

bool has_icon(std::string_view name);
/// A square scene of `size` pt. Unknown names give an empty scene (width 0).
Scene icon(std::string_view name, float size, style::Rgb color);
/// Says that there is no such icon: G002 with the nearest known name, or G001. `at` is where it is asked for.
void report_unknown_icon(std::string_view name, const Location& at, Diagnostics& problems);
/// The names of the files, sorted, without the other names.
std::span<const std::string> icon_names();

}  // namespace gidspers::drawing

// The shape beside a status word: a mark that differs in form, not only in colour.
// In: the status value, a size, a theme. Out: a square Scene.
// The same shapes as layout/inline_marks draws in the PDF; change them together.
#pragma once

#include <string_view>

#include "drawing/scene.h"

namespace gidspers::docx {

drawing::Scene status_mark(std::string_view value, float size, const style::Theme& theme);

}  // namespace gidspers::docx

// Text as outlines: for the watermark, which is turned and see-through and says nothing to a screen reader.
// In: a face and words. Out: one path. Owns nothing.
#pragma once

#include <string_view>

#include "drawing/scene.h"
#include "layout/fonts.h"
#include "layout/shaper.h"

namespace gidspers::layout {

/// `text` with its middle at (x, y), `size` high, turned by `degrees` anticlockwise.
drawing::Path outline_text(Shaper& shaper, FaceId face, std::string_view text, float x, float y, float size, float degrees);

}  // namespace gidspers::layout

// Pictures from users' files in a document: which one a figure shows, and how large it stands.
// In: a <figure>, a Picture, the theme. Out: sizes in points, 0 x 0 when there is nothing to place; the scene of an SVG.
#pragma once

#include "base/diagnostic.h"
#include "base/units.h"
#include "doc/document.h"
#include "drawing/scene.h"
#include "style/theme.h"

namespace gidspers::drawing {

/// The logo of a `logo`; of a `picture` the one of the theme that `value` counts to. nullptr of all others, and when it is not there.
const style::Picture* picture_of(const doc::Node& figure, const style::Theme& theme);
/// As large as fits in the box.
Size size_in_box(const style::Picture& picture, float width, float height);
/// Between text `width` wide: an SVG as wide as the text, a PNG or JPEG with at least 150 of its pixels an inch; never higher than
/// half of what a page has for text.
Size size_in_text(const style::Picture& picture, const style::Theme& theme, float width);
/// An SVG as a scene in user units, shared with all documents of this thread that show the same picture; what cannot be drawn is
/// reported at `picture.at`, each time.
SharedScene scene_of(const style::Picture& picture, Diagnostics& problems);

}  // namespace gidspers::drawing

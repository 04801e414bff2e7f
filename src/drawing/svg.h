// SVG: icons and logos become scenes.
// In: the text of an SVG that is well-formed XML (input/ has seen to it that a user's is). Out: a Scene in user units, and
//     diagnostics for what is outside the subset. The Scene owns everything.
// Subset: svg, g, path, rect, circle, ellipse, line, polyline, polygon; viewBox, transform, fill, stroke, stroke-width with its caps
// and joins, paint-order, fill-rule, style="", rules in <style> for an element, a class or an id; of a gradient the mean of its
// stops. Not: text, image, use, svg in svg, opacity, clipping (but for a rectangle around all), dashes, other selectors (G019).
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "drawing/scene.h"

namespace gidspers::drawing {

/// currentColor is black, as in a picture on a web page. Problems are reported at `at`, each kind once; the rest is drawn.
/// An SVG without size or with broken markup gives an empty scene (G011, G014).
Scene read_svg(std::string_view svg, const Location& at, Diagnostics& problems);

/// Path data of a `d` attribute; stops at the first fault, as SVG 1.1 F.2 says, and then `ok` is false.
Path read_path_data(std::string_view d, bool& ok);

}  // namespace gidspers::drawing

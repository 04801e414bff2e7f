// Path operations as operators: colours, line width, outline, paint.
// In: a shape, where the origin is, what the graphics state is. Out: operators, and the state after them.
// Owns nothing.
#pragma once

#include <optional>

#include "drawing/scene.h"
#include "pdf/bytes.h"

namespace gidspers::pdf {

/// What a graphics state has for paths, so that only changes are written; nothing where it is not known.
struct Paint {
    std::optional<style::Rgb> fill, stroke;
    std::optional<float> stroke_width;
    drawing::Line line{};  ///< round: pages begin so, and a form begins as its page is
};

/// Whether it leaves anything on the page.
inline bool draws(const drawing::Shape& shape) { return (shape.filled || shape.stroked) && !shape.path.verbs.empty(); }

/// "r g b rg" or "RG", when it is another than `now`.
void put_fill(Bytes& out, std::optional<style::Rgb>& now, style::Rgb color);
/// "J", "j" and "M", as far as they are others than `now`.
void put_line(Bytes& out, drawing::Line& now, const drawing::Line& line);
/// `origin` becomes 0 0, and y is turned over: it runs upward in a PDF.
void put_shape(Bytes& out, const drawing::Shape& shape, drawing::Point origin, Paint& paint);

}  // namespace gidspers::pdf

// Path operations as operators: colours, line width, outline, paint.
// In: a path operation, where the origin is, what the graphics state is. Out: operators, and the state after them.
// Owns nothing.
#pragma once

#include <optional>

#include "layout/pages.h"
#include "pdf/bytes.h"

namespace gidspers::pdf {

/// What a graphics state has for paths, so that only changes are written; nothing where it is not known.
struct Paint {
    std::optional<style::Rgb> fill, stroke;
    std::optional<float> stroke_width;
};

/// Whether the operation leaves anything on the page.
inline bool draws(const layout::PathOp& op) { return (op.filled || op.stroked) && !op.path.verbs.empty(); }

/// "r g b rg" or "RG", when it is another than `now`.
void put_fill(Bytes& out, std::optional<style::Rgb>& now, style::Rgb color);
/// Everything but opacity. `origin` becomes 0 0, and y is turned over: it runs upward in a PDF.
void put_path(Bytes& out, const layout::PathOp& op, drawing::Point origin, Paint& paint);

}  // namespace gidspers::pdf

// A scene: a small vector drawing (icon, pyramid, ladder, chart, QR code, motif) in points, independent of PDF and Word.
// In: made by drawing/figures.h, icons.h, svg.h. Out: read by layout (into page operations) and docx (into DrawingML).
// A scene owns its shapes. y runs downward from the top left corner.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "style/theme.h"

namespace gidspers::drawing {

struct Point {
    float x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

/// Path data: move and line take one point, curve three (cubic Bézier), close none.
struct Path {
    enum class Verb : uint8_t { move, line, curve, close };
    std::vector<Verb> verbs;
    std::vector<Point> points;
};

/// How lines end and turn, numbered as PDF does. Our own drawings are round.
struct Line {
    enum class Cap : uint8_t { butt, round, square } cap = Cap::round;
    enum class Join : uint8_t { miter, round, bevel } join = Join::round;
    float miter_limit = 10;  ///< of its length, in line widths
    bool operator==(const Line&) const = default;
};

struct Shape {
    Path path;
    bool filled = false, stroked = false, even_odd = false;
    style::Rgb fill, stroke;
    float stroke_width = 1;  ///< pt
    Line line;
};

/// Lines are broken in this part of a label's width, and so are they counted: Word and LibreOffice break a little earlier than
/// we do, and a figure that has room for that looks right everywhere.
constexpr float label_room = 0.97f;

/// A text in the drawing: wrapped to its box's width, from its box's top or in the middle of it.
struct Label {
    std::string text;
    style::Text style = style::Text::figure;
    style::Rgb color;
    float x = 0, y = 0, width = 0, height = 0;  ///< the box
    enum class Align : uint8_t { left, center, right } align = Align::left;
    bool middle = false;  ///< centred in the box's height
    bool bold = false;
};

struct Scene {
    float width = 0, height = 0;
    float foot = 0;  ///< of a chart: its height below the axis
    std::vector<Shape> shapes;  ///< painted in order
    std::vector<Label> labels;  ///< painted over the shapes
};

/// A scene that stands more than once, in one document or in several.
using SharedScene = std::shared_ptr<const Scene>;

}  // namespace gidspers::drawing

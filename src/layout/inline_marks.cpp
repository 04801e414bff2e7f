#include "layout/inline_marks.h"

#include "drawing/figures.h"

namespace gidspers::layout {

namespace {

void copy(Galley& galley, const drawing::Scene& scene, float x, float y) {
    for (const drawing::Shape& shape : scene.shapes) {
        PathOp op;
        op.path = shape.path;
        for (drawing::Point& p : op.path.points) p = {p.x + x, p.y + y};
        op.filled = shape.filled;
        op.stroked = shape.stroked;
        op.even_odd = shape.even_odd;
        op.fill = shape.fill;
        op.stroke = shape.stroke;
        op.stroke_width = shape.stroke_width;
        galley.path(artifact, std::move(op));
    }
}

}  // namespace

void paint_status(Galley& galley, const style::Theme& theme, std::string_view value, float x, float y, float size,
                  const style::Rgb* ink) {
    drawing::Scene scene = drawing::status_mark(value, size, theme);
    if (ink) {
        const style::Rgb own = theme.color(drawing::status_color(value));
        for (drawing::Shape& shape : scene.shapes) {
            shape.fill = shape.fill == own ? *ink : theme.color(style::Color::primary);
            shape.stroke = shape.stroke == own ? *ink : theme.color(style::Color::primary);
        }
    }
    copy(galley, scene, x, y);
}

void paint_bullet(Galley& galley, std::string_view style, int depth, float x, float y, float size, style::Rgb color) {
    copy(galley, drawing::list_mark(style, depth, size, color), x, y);
}

}  // namespace gidspers::layout

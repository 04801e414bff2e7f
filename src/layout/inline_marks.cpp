#include "layout/inline_marks.h"

#include <initializer_list>

namespace gidspers::layout {

namespace {

using Verb = drawing::Path::Verb;

drawing::Path polygon(std::initializer_list<drawing::Point> points, bool closed) {
    drawing::Path path;
    for (const drawing::Point& p : points) {
        path.verbs.push_back(path.verbs.empty() ? Verb::move : Verb::line);
        path.points.push_back(p);
    }
    if (closed) path.verbs.push_back(Verb::close);
    return path;
}

void fill(Galley& galley, drawing::Path path, style::Rgb color) {
    PathOp op;
    op.path = std::move(path);
    op.filled = true;
    op.fill = color;
    galley.path(artifact, std::move(op));
}

void stroke(Galley& galley, drawing::Path path, float width, style::Rgb color) {
    PathOp op;
    op.path = std::move(path);
    op.stroked = true;
    op.stroke = color;
    op.stroke_width = width;
    galley.path(artifact, std::move(op));
}

drawing::Path circle(float x, float y, float size) { return rounded_path({x, y, size, size}, size / 2); }

drawing::Path check(float x, float y, float s) {
    return polygon({{x + s * 0.24f, y + s * 0.52f}, {x + s * 0.44f, y + s * 0.72f}, {x + s * 0.78f, y + s * 0.3f}}, false);
}

enum class Shape { full_check, half, ring, diamond, dash, plus, cross, dot };

Shape shape_of(std::string_view value) {
    if (value == "voldoet" || value == "ja" || value == "aanwezig" || value == "actief" || value == "klaar")
        return Shape::full_check;
    if (value == "deels" || value == "ontwikkeling" || value == "in" || value == "loopt" || value == "gestart")
        return Shape::half;
    if (value == "niet" || value == "nee") return Shape::cross;
    if (value == "ambitie") return Shape::diamond;
    if (value == "nvt") return Shape::dash;
    if (value == "leeg") return Shape::ring;
    if (value == "meer") return Shape::plus;
    return Shape::dot;
}

}  // namespace

style::Color status_color(std::string_view value) {
    switch (shape_of(value)) {
        case Shape::full_check: case Shape::plus: return style::Color::good;
        case Shape::half: case Shape::cross: return style::Color::attention;
        case Shape::diamond: return style::Color::info;
        default: return style::Color::ink_soft;
    }
}

void paint_status(Galley& galley, const style::Theme& theme, std::string_view value, float x, float y, float s,
                  const style::Rgb* ink) {
    const style::Rgb color = ink ? *ink : theme.color(status_color(value));
    const style::Rgb paper = ink ? theme.color(style::Color::primary) : theme.color(style::Color::paper);
    const float line = s * 0.12f;
    switch (shape_of(value)) {
        case Shape::full_check:
            fill(galley, circle(x, y, s), color);
            stroke(galley, check(x, y, s), line, paper);
            break;
        case Shape::plus:
            fill(galley, circle(x, y, s), color);
            stroke(galley, polygon({{x + s * 0.5f, y + s * 0.24f}, {x + s * 0.5f, y + s * 0.76f}}, false), line, paper);
            stroke(galley, polygon({{x + s * 0.24f, y + s * 0.5f}, {x + s * 0.76f, y + s * 0.5f}}, false), line, paper);
            break;
        case Shape::half: {
            stroke(galley, circle(x + line / 2, y + line / 2, s - line), line, color);
            // The left half of the circle.
            drawing::Path path;
            const float m = x + s / 2, r = s / 2, k = r * 0.55228f;
            path.verbs = {Verb::move, Verb::curve, Verb::curve, Verb::close};
            path.points = {{m, y}, {m - k, y}, {x, y + r - k}, {x, y + r}, {x, y + r + k}, {m - k, y + s}, {m, y + s}};
            fill(galley, std::move(path), color);
            break;
        }
        case Shape::cross:
            stroke(galley, rounded_path({x + line / 2, y + line / 2, s - line, s - line}, s * 0.15f), line, color);
            stroke(galley, polygon({{x + s * 0.28f, y + s * 0.28f}, {x + s * 0.72f, y + s * 0.72f}}, false), line, color);
            stroke(galley, polygon({{x + s * 0.72f, y + s * 0.28f}, {x + s * 0.28f, y + s * 0.72f}}, false), line, color);
            break;
        case Shape::diamond:
            fill(galley, polygon({{x + s / 2, y}, {x + s, y + s / 2}, {x + s / 2, y + s}, {x, y + s / 2}}, true), color);
            break;
        case Shape::dash:
            stroke(galley, polygon({{x + s * 0.12f, y + s / 2}, {x + s * 0.88f, y + s / 2}}, false), line * 1.3f, color);
            break;
        case Shape::ring: stroke(galley, circle(x + line / 2, y + line / 2, s - line), line, color); break;
        case Shape::dot: fill(galley, circle(x + s * 0.15f, y + s * 0.15f, s * 0.7f), color); break;
    }
}

void paint_bullet(Galley& galley, std::string_view style, int depth, float x, float y, float s, style::Rgb color) {
    if (style == "check") {
        stroke(galley, check(x - s * 0.16f, y - s * 0.1f, s * 1.2f), s * 0.16f, color);
    } else if (style == "cross") {
        stroke(galley, polygon({{x + s * 0.15f, y + s * 0.2f}, {x + s * 0.75f, y + s * 0.8f}}, false), s * 0.15f, color);
        stroke(galley, polygon({{x + s * 0.75f, y + s * 0.2f}, {x + s * 0.15f, y + s * 0.8f}}, false), s * 0.15f, color);
    } else if (depth % 3 == 0) {
        fill(galley, circle(x + s * 0.1f, y + s * 0.3f, s * 0.4f), color);
    } else if (depth % 3 == 1) {
        stroke(galley, polygon({{x + s * 0.05f, y + s / 2}, {x + s * 0.55f, y + s / 2}}, false), s * 0.13f, color);
    } else {
        stroke(galley, circle(x + s * 0.14f, y + s * 0.34f, s * 0.32f), s * 0.1f, color);
    }
}

}  // namespace gidspers::layout

#include "docx/status_mark.h"

#include "drawing/geometry.h"

namespace gidspers::docx {
namespace {

using drawing::Pen;

bool one_of(std::string_view value, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names)
        if (name == value) return true;
    return false;
}

}  // namespace

drawing::Scene status_mark(std::string_view value, float s, const style::Theme& theme) {
    using style::Color;
    drawing::Scene scene;
    scene.width = scene.height = s;
    const float line = s * 0.12f, r = s / 2;
    const style::Rgb paper = theme.color(Color::paper), good = theme.color(Color::good),
                     attention = theme.color(Color::attention), quiet = theme.color(Color::ink_soft);
    const auto fill = [&](Pen& pen, style::Rgb color) { scene.shapes.push_back(drawing::fill(pen.take(), color)); };
    const auto stroke = [&](Pen& pen, style::Rgb color, float width) {
        scene.shapes.push_back(drawing::stroke(pen.take(), color, width));
    };
    Pen pen;
    if (one_of(value, {"voldoet", "ja", "aanwezig", "actief", "klaar"})) {
        fill(pen.circle(r, r, r), good);
        stroke(pen.move(s * 0.24f, s * 0.52f).line(s * 0.44f, s * 0.72f).line(s * 0.78f, s * 0.3f), paper, line);
    } else if (value == "meer") {
        fill(pen.circle(r, r, r), good);
        stroke(pen.move(r, s * 0.24f).line(r, s * 0.76f).move(s * 0.24f, r).line(s * 0.76f, r), paper, line);
    } else if (one_of(value, {"deels", "ontwikkeling", "in", "loopt", "gestart"})) {
        stroke(pen.circle(r, r, r - line / 2), attention, line);
        fill(pen.move(r, 0).arc(r, r, 0, false, false, r, s).close(), attention);
    } else if (one_of(value, {"niet", "nee"})) {
        stroke(pen.rect(line / 2, line / 2, s - line, s - line, s * 0.15f), attention, line);
        stroke(pen.move(s * 0.28f, s * 0.28f).line(s * 0.72f, s * 0.72f).move(s * 0.72f, s * 0.28f).line(s * 0.28f, s * 0.72f),
               attention, line);
    } else if (value == "ambitie") {
        fill(pen.polygon({{r, 0}, {s, r}, {r, s}, {0, r}}), theme.color(Color::info));
    } else if (value == "nvt") {
        stroke(pen.move(s * 0.12f, r).line(s * 0.88f, r), quiet, line * 1.3f);
    } else if (value == "leeg") {
        stroke(pen.circle(r, r, r - line / 2), quiet, line);
    } else {
        fill(pen.circle(r, r, s * 0.35f), quiet);
    }
    return scene;
}

}  // namespace gidspers::docx

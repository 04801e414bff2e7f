// The small marks: status, steps, list items.

#include "drawing/geometry.h"
#include "drawing/labels.h"

namespace gidspers::drawing {

using style::Color;
using style::Rgb;

namespace {

enum class Form { check, half, open, flag, dash, dots, plus, dot };

struct StatusLook {
    std::string_view value;
    Form form;
    Color color;
};
constexpr StatusLook looks[] = {
    {"voldoet", Form::check, Color::good},    {"ja", Form::check, Color::good},
    {"deels", Form::half, Color::attention},  {"niet", Form::open, Color::attention},
    {"nee", Form::open, Color::attention},    {"ambitie", Form::flag, Color::info},
    {"nvt", Form::dash, Color::ink_soft},     {"leeg", Form::dots, Color::ink_soft},
    {"meer", Form::plus, Color::good},
};
constexpr StatusLook unknown{"", Form::dot, Color::ink_soft};

const StatusLook& look_of(std::string_view value) {
    for (const StatusLook& look : looks)
        if (look.value == value) return look;
    return unknown;
}

}  // namespace

Color status_color(std::string_view value) { return look_of(value).color; }

Scene status_mark(std::string_view value, float size, const style::Theme& theme) {
    const StatusLook& look = look_of(value);
    const Rgb color = theme.color(look.color), paper = theme.color(Color::paper);
    // Drawn on a grid of 12, like a small icon.
    Scene s;
    s.width = s.height = 12;
    const auto ring = [&] { s.shapes.push_back(stroke(Pen().circle(6, 6, 4.9f).take(), color, 1.4f)); };
    switch (look.form) {
        case Form::check:
            s.shapes.push_back(fill(Pen().circle(6, 6, 5.6f).take(), color));
            s.shapes.push_back(stroke(Pen().move(3.4f, 6.3f).line(5.2f, 8.1f).line(8.6f, 4.2f).take(), paper, 1.5f));
            break;
        case Form::plus:
            s.shapes.push_back(fill(Pen().rect(0.5f, 0.5f, 11, 11, 2.6f).take(), color));
            s.shapes.push_back(stroke(Pen().move(6, 3.2f).line(6, 8.8f).move(3.2f, 6).line(8.8f, 6).take(), paper, 1.5f));
            break;
        case Form::half:
            s.shapes.push_back(fill(Pen().move(6, 1.1f).arc(4.9f, 4.9f, 0, false, false, 6, 10.9f).close().take(), color));
            ring();
            break;
        case Form::open: ring(); break;
        case Form::flag:
            s.shapes.push_back(stroke(Pen().move(2.6f, 11.2f).line(2.6f, 1).take(), color, 1.5f));
            s.shapes.push_back(fill(Pen().polygon({{2.6f, 1}, {11, 3.9f}, {2.6f, 6.8f}}).take(), color));
            break;
        case Form::dash: s.shapes.push_back(stroke(Pen().move(1.8f, 6).line(10.2f, 6).take(), color, 1.8f)); break;
        case Form::dots:
            for (const float x : {2.0f, 6.0f, 10.0f}) s.shapes.push_back(fill(Pen().circle(x, 6, 1.15f).take(), color));
            break;
        case Form::dot: s.shapes.push_back(fill(Pen().circle(6, 6, 2.6f).take(), color)); break;
    }
    const float scale = size / 12;
    apply(Transform{scale, 0, 0, scale, 0, 0}, s);
    s.width = s.height = size;
    return s;
}

Scene list_mark(std::string_view style, int depth, float size, Rgb color) {
    Scene s;
    s.width = s.height = size;
    const float m = size / 2;
    if (style == "check") {
        s.shapes.push_back(stroke(Pen().move(size * 0.14f, size * 0.55f).line(size * 0.4f, size * 0.8f).line(size * 0.88f, size * 0.22f).take(), color, size * 0.14f));
    } else if (style == "cross") {
        s.shapes.push_back(stroke(Pen().move(size * 0.2f, size * 0.2f).line(size * 0.8f, size * 0.8f).move(size * 0.8f, size * 0.2f).line(size * 0.2f, size * 0.8f).take(), color, size * 0.14f));
    } else if (depth % 3 == 0) {
        s.shapes.push_back(fill(Pen().circle(m, m, size * 0.24f).take(), color));
    } else if (depth % 3 == 1) {
        s.shapes.push_back(stroke(Pen().circle(m, m, size * 0.21f).take(), color, size * 0.09f));
    } else {
        s.shapes.push_back(stroke(Pen().move(size * 0.22f, m).line(size * 0.78f, m).take(), color, size * 0.11f));
    }
    return s;
}

}  // namespace gidspers::drawing

#include "pdf/path_writer.h"

#include <cassert>

#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

void put_color(Bytes& out, style::Rgb color) {
    for (const uint8_t component : {color.r, color.g, color.b}) {
        put_component(out, component);
        out += ' ';
    }
}

void put_stroke(Bytes& out, const drawing::Shape& shape, Paint& paint) {
    if (shape.stroke != paint.stroke) {
        paint.stroke = shape.stroke;
        put_color(out, shape.stroke);
        out += "RG\n";
    }
    if (shape.stroke_width != paint.stroke_width) {
        paint.stroke_width = shape.stroke_width;
        put_points(out, shape.stroke_width);
        out += " w\n";
    }
}

void put_outline(Bytes& out, const drawing::Path& path, drawing::Point origin) {
    using Verb = drawing::Path::Verb;
    const drawing::Point* p = path.points.data();
    const auto points = [&](int count) {
        for (; count > 0; --count, ++p) {
            put_points(out, p->x - origin.x);
            out += ' ';
            put_points(out, origin.y - p->y);
            out += ' ';
        }
    };
    for (const Verb verb : path.verbs) {
        switch (verb) {
            case Verb::move:
                points(1);
                out += "m\n";
                break;
            case Verb::line:
                points(1);
                out += "l\n";
                break;
            case Verb::curve:
                points(3);
                out += "c\n";
                break;
            case Verb::close:
                out += "h\n";
                break;
        }
    }
    assert(p == path.points.data() + path.points.size());
}

}  // namespace

void put_fill(Bytes& out, std::optional<style::Rgb>& now, style::Rgb color) {
    if (color == now) return;
    now = color;
    put_color(out, color);
    out += "rg\n";
}

void put_shape(Bytes& out, const drawing::Shape& shape, drawing::Point origin, Paint& paint) {
    if (shape.filled) put_fill(out, paint.fill, shape.fill);
    if (shape.stroked) put_stroke(out, shape, paint);
    put_outline(out, shape.path, origin);
    out += shape.filled ? (shape.stroked ? 'B' : 'f') : 'S';
    if (shape.filled && shape.even_odd) out += '*';
    out += '\n';
}

}  // namespace gidspers::pdf

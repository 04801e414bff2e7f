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

void put_stroke(Bytes& out, const layout::PathOp& op, Paint& paint) {
    if (op.stroke != paint.stroke) {
        paint.stroke = op.stroke;
        put_color(out, op.stroke);
        out += "RG\n";
    }
    if (op.stroke_width != paint.stroke_width) {
        paint.stroke_width = op.stroke_width;
        put_points(out, op.stroke_width);
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

void put_path(Bytes& out, const layout::PathOp& op, drawing::Point origin, Paint& paint) {
    if (op.filled) put_fill(out, paint.fill, op.fill);
    if (op.stroked) put_stroke(out, op, paint);
    put_outline(out, op.path, origin);
    out += op.filled ? (op.stroked ? 'B' : 'f') : 'S';
    if (op.filled && op.even_odd) out += '*';
    out += '\n';
}

}  // namespace gidspers::pdf

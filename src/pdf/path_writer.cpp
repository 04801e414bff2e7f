#include "pdf/path_writer.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <span>

#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

using Verb = drawing::Path::Verb;

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
    put_line(out, paint.line, shape.line);
}

/// Writes what begins here when it is a rectangle along the axes, of which a QR code has hundreds. Its edges are rounded, not
/// its width and height: boxes side by side leave no hairline.
bool put_box(Bytes& out, std::span<const Verb> verbs, const drawing::Point* p, drawing::Point origin) {
    constexpr Verb box[] = {Verb::move, Verb::line, Verb::line, Verb::line, Verb::close};
    if (verbs.size() < std::size(box) || !std::equal(std::begin(box), std::end(box), verbs.begin())) return false;
    const auto x = [&](int i) { return to_hundredths(p[i].x - origin.x); };
    const auto y = [&](int i) { return to_hundredths(origin.y - p[i].y); };
    if (y(0) != y(1) || x(1) != x(2) || y(2) != y(3) || x(3) != x(0)) return false;
    for (const long long value : {x(0), y(0), x(2) - x(0), y(2) - y(0)}) {
        put_hundredths(out, value);
        out += ' ';
    }
    out += "re\n";
    return true;
}

void put_outline(Bytes& out, const drawing::Path& path, drawing::Point origin) {
    const drawing::Point* p = path.points.data();
    const auto points = [&](int count) {
        for (; count > 0; --count, ++p) {
            put_points(out, p->x - origin.x);
            out += ' ';
            put_points(out, origin.y - p->y);
            out += ' ';
        }
    };
    for (std::span<const Verb> rest = path.verbs; !rest.empty(); rest = rest.subspan(1)) {
        switch (rest.front()) {
            case Verb::move:
                if (put_box(out, rest, p, origin)) {
                    p += 4;
                    rest = rest.subspan(4);
                    break;
                }
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

void put_line(Bytes& out, drawing::Line& now, const drawing::Line& line) {
    const auto put = [&](auto style, auto& old, std::string_view sign) {
        if (style == old) return;
        old = style;
        put_integer(out, static_cast<int>(style));
        out += sign;
    };
    put(line.cap, now.cap, " J\n");
    put(line.join, now.join, " j\n");
    if (line.join != drawing::Line::Join::miter || line.miter_limit == now.miter_limit) return;
    now.miter_limit = line.miter_limit;
    put_points(out, line.miter_limit);
    out += " M\n";
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

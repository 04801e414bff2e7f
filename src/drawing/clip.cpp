#include "drawing/clip.h"

#include <algorithm>
#include <utility>

#include "drawing/geometry.h"

namespace gidspers::drawing {

namespace {

using Ring = std::vector<Point>;

constexpr int pieces_of_a_curve = 16;

/// The subpaths as lines; a closed one ends where it started.
std::vector<Ring> flattened(const Path& path) {
    std::vector<Ring> rings;
    const Point* next = path.points.data();
    for (const Path::Verb verb : path.verbs) {
        if (verb == Path::Verb::move) {
            rings.push_back({*next++});
        } else if (rings.empty()) {
            break;  // no path of ours begins without a move
        } else if (verb == Path::Verb::line) {
            rings.back().push_back(*next++);
        } else if (verb == Path::Verb::curve) {
            const Point a = rings.back().back(), b = next[0], c = next[1], d = next[2];
            for (int i = 1; i <= pieces_of_a_curve; ++i) {
                const float t = static_cast<float>(i) / pieces_of_a_curve, u = 1 - t;
                const float wa = u * u * u, wb = 3 * u * u * t, wc = 3 * u * t * t, wd = t * t * t;
                rings.back().push_back({wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y});
            }
            next += 3;
        } else {
            rings.back().push_back(rings.back().front());
            rings.push_back({rings.back().front()});  // what follows a close starts there
        }
    }
    return rings;
}

/// A point's distance to the inner side of each edge: negative is outside.
template <class Distance>
Ring cut(const Ring& ring, Distance distance) {
    Ring out;
    for (size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i], b = ring[(i + 1) % ring.size()];
        const float from = distance(a), to = distance(b);
        if (from >= 0) out.push_back(a);
        if ((from >= 0) != (to >= 0)) {
            const float t = from / (from - to);
            out.push_back({a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t});
        }
    }
    return out;
}

Path fill_within(const std::vector<Ring>& rings, const Box& box) {
    Pen pen;
    for (Ring ring : rings) {
        ring = cut(ring, [&](Point p) { return p.x - box.left; });
        ring = cut(ring, [&](Point p) { return box.right - p.x; });
        ring = cut(ring, [&](Point p) { return p.y - box.top; });
        ring = cut(ring, [&](Point p) { return box.bottom - p.y; });
        if (ring.size() < 3) continue;
        for (size_t i = 0; i < ring.size(); ++i) i == 0 ? pen.move(ring[i].x, ring[i].y) : pen.line(ring[i].x, ring[i].y);
        pen.close();
    }
    return pen.take();
}

/// The part of a line that lies within: from `t0` to `t1` of it; false when there is none.
bool part_within(Point a, Point b, const Box& box, float& t0, float& t1) {
    t0 = 0, t1 = 1;
    const float dx = b.x - a.x, dy = b.y - a.y;
    const std::pair<float, float> edges[] = {{-dx, a.x - box.left}, {dx, box.right - a.x}, {-dy, a.y - box.top}, {dy, box.bottom - a.y}};
    for (const auto& [toward, room] : edges) {
        if (toward == 0) {
            if (room < 0) return false;
        } else if (toward < 0) {
            t0 = std::max(t0, room / toward);
        } else {
            t1 = std::min(t1, room / toward);
        }
    }
    return t0 < t1;
}

Path stroke_within(const std::vector<Ring>& rings, const Box& box) {
    Pen pen;
    for (const Ring& ring : rings) {
        bool goes_on = false;  // the pen is at the last line's end
        for (size_t i = 0; i + 1 < ring.size(); ++i) {
            const Point a = ring[i], b = ring[i + 1];
            float t0, t1;
            if (!part_within(a, b, box, t0, t1)) {
                goes_on = false;
                continue;
            }
            if (!goes_on || t0 > 0) pen.move(a.x + (b.x - a.x) * t0, a.y + (b.y - a.y) * t0);
            pen.line(a.x + (b.x - a.x) * t1, a.y + (b.y - a.y) * t1);
            goes_on = t1 == 1;
        }
    }
    return pen.take();
}

}  // namespace

std::vector<Shape> clipped(Shape shape, const Box& box, float slack) {
    const bool within = std::all_of(shape.path.points.begin(), shape.path.points.end(), [&](Point p) {
        return p.x >= box.left - slack && p.x <= box.right + slack && p.y >= box.top - slack && p.y <= box.bottom + slack;
    });
    std::vector<Shape> out;
    if (within) {
        out.push_back(std::move(shape));
        return out;
    }
    const std::vector<Ring> rings = flattened(shape.path);
    for (const bool fills : {true, false}) {
        if (!(fills ? shape.filled : shape.stroked)) continue;
        Shape part = shape;
        part.path = fills ? fill_within(rings, box) : stroke_within(rings, box);
        part.filled = fills;
        part.stroked = !fills;
        if (!part.path.verbs.empty()) out.push_back(std::move(part));
    }
    return out;
}

}  // namespace gidspers::drawing

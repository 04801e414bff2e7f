#include "drawing/geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace gidspers::drawing {
namespace {

using std::numbers::pi;

}  // namespace

Transform Transform::operator*(const Transform& in) const {
    return {a * in.a + c * in.b, b * in.a + d * in.b, a * in.c + c * in.d, b * in.c + d * in.d,
            a * in.e + c * in.f + e, b * in.e + d * in.f + f};
}

float Transform::scale() const { return std::sqrt(std::fabs(a * d - b * c)); }

void apply(const Transform& transform, Path& path) {
    for (Point& p : path.points) p = transform(p);
}

void apply(const Transform& transform, Scene& scene) {
    for (Shape& s : scene.shapes) {
        apply(transform, s.path);
        s.stroke_width *= transform.scale();
    }
}

Pen& Pen::move(float x, float y) {
    path_.verbs.push_back(Path::Verb::move);
    path_.points.push_back({x, y});
    at_ = start_ = {x, y};
    return *this;
}

Pen& Pen::line(float x, float y) {
    path_.verbs.push_back(Path::Verb::line);
    path_.points.push_back({x, y});
    at_ = {x, y};
    return *this;
}

Pen& Pen::curve(float x1, float y1, float x2, float y2, float x, float y) {
    path_.verbs.push_back(Path::Verb::curve);
    path_.points.insert(path_.points.end(), {{x1, y1}, {x2, y2}, {x, y}});
    at_ = {x, y};
    return *this;
}

Pen& Pen::quad(float x1, float y1, float x, float y) {
    const Point from = at_;
    return curve(from.x + (x1 - from.x) * 2 / 3, from.y + (y1 - from.y) * 2 / 3, x + (x1 - x) * 2 / 3, y + (y1 - y) * 2 / 3,
                 x, y);
}

/// By the centre's parametrization (SVG 1.1, F.6.5), in doubles: what is written may be so large that its square is no float.
Pen& Pen::arc(float rx_given, float ry_given, float turn_degrees, bool large, bool sweep, float x, float y) {
    const Point from = at_;
    double rx = std::fabs(rx_given), ry = std::fabs(ry_given);
    if (rx == 0 || ry == 0 || (from.x == x && from.y == y)) return line(x, y);
    const double turn = turn_degrees * pi / 180, cs = std::cos(turn), sn = std::sin(turn);
    const double dx = (static_cast<double>(from.x) - x) / 2, dy = (static_cast<double>(from.y) - y) / 2;
    const double x1 = cs * dx + sn * dy, y1 = -sn * dx + cs * dy;
    const double over = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
    if (over > 1) {
        rx *= std::sqrt(over);
        ry *= std::sqrt(over);
    }
    const double under = rx * rx * y1 * y1 + ry * ry * x1 * x1;
    double factor = std::sqrt(std::max(0.0, (rx * rx * ry * ry - under) / under));
    if (large == sweep) factor = -factor;
    const double cx1 = factor * rx * y1 / ry, cy1 = -factor * ry * x1 / rx;
    const double cx = cs * cx1 - sn * cy1 + from.x - dx, cy = sn * cx1 + cs * cy1 + from.y - dy;
    const double begin = std::atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
    double sweep_angle = std::atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - begin;
    if (sweep && sweep_angle < 0) sweep_angle += 2 * pi;
    if (!sweep && sweep_angle > 0) sweep_angle -= 2 * pi;

    const int pieces = std::max(1, static_cast<int>(std::ceil(std::fabs(sweep_angle) / (pi / 2) - 1e-4)));
    const double step = sweep_angle / pieces, t = 4.0 / 3 * std::tan(step / 4);
    const auto place = [&](double ux, double uy) {
        return Point{static_cast<float>(cx + cs * rx * ux - sn * ry * uy), static_cast<float>(cy + sn * rx * ux + cs * ry * uy)};
    };
    for (int i = 0; i < pieces; ++i) {
        const double a = begin + step * i, b = a + step;
        const Point p1 = place(std::cos(a) - t * std::sin(a), std::sin(a) + t * std::cos(a));
        const Point p2 = place(std::cos(b) + t * std::sin(b), std::sin(b) - t * std::cos(b));
        const Point end = i + 1 == pieces ? Point{x, y} : place(std::cos(b), std::sin(b));
        curve(p1.x, p1.y, p2.x, p2.y, end.x, end.y);
    }
    return *this;
}

Pen& Pen::close() {
    path_.verbs.push_back(Path::Verb::close);
    at_ = start_;
    return *this;
}

Pen& Pen::polygon(std::initializer_list<Point> points) {
    bool first = true;
    for (const Point p : points) {
        first ? move(p.x, p.y) : line(p.x, p.y);
        first = false;
    }
    return close();
}

Pen& Pen::rect(float x, float y, float width, float height, float corner) {
    const float r = std::min({corner, width / 2, height / 2});
    if (r <= 0) return polygon({{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}});
    const float k = r * (1 - kappa), right = x + width, bottom = y + height;
    move(x + r, y).line(right - r, y).curve(right - k, y, right, y + k, right, y + r);
    line(right, bottom - r).curve(right, bottom - k, right - k, bottom, right - r, bottom);
    line(x + r, bottom).curve(x + k, bottom, x, bottom - k, x, bottom - r);
    return line(x, y + r).curve(x, y + k, x + k, y, x + r, y).close();
}

Pen& Pen::ellipse(float cx, float cy, float rx, float ry) {
    const float kx = rx * kappa, ky = ry * kappa;
    move(cx + rx, cy).curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry);
    curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy).curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry);
    return curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy).close();
}

Path Pen::take() {
    at_ = start_ = {};
    return std::exchange(path_, {});
}

Shape fill(Path path, style::Rgb color) {
    Shape s;
    s.path = std::move(path);
    s.filled = true;
    s.fill = color;
    return s;
}

SharedScene alone(Shape shape) {
    Scene scene;
    scene.shapes.push_back(std::move(shape));
    return std::make_shared<const Scene>(std::move(scene));
}

Shape stroke(Path path, style::Rgb color, float width) {
    Shape s;
    s.path = std::move(path);
    s.stroked = true;
    s.stroke = color;
    s.stroke_width = width;
    return s;
}

void Extent::take(const Path& path) {
    for (const Point& point : path.points) {
        left = std::min(left, point.x), right = std::max(right, point.x);
        top = std::min(top, point.y), bottom = std::max(bottom, point.y);
    }
}

}  // namespace gidspers::drawing

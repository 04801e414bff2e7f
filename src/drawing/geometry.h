// Path building: the few forms that figures are made of, and affine transforms.
// In: coordinates in points, y downward. Out: Path data. Owns nothing.
#pragma once

#include <initializer_list>

#include "drawing/scene.h"

namespace gidspers::drawing {

/// How far the control points of a quarter circle's curve stand from its ends, as a part of the radius.
inline constexpr float kappa = 0.5522847498f;

/// x' = a x + c y + e, y' = b x + d y + f (as in SVG).
struct Transform {
    float a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
    Point operator()(Point p) const { return {a * p.x + c * p.y + e, b * p.x + d * p.y + f}; }
    /// This one after `inner`.
    Transform operator*(const Transform& inner) const;
    /// How much lengths grow, on average over directions: for stroke widths.
    float scale() const;
};
void apply(const Transform& transform, Path& path);
void apply(const Transform& transform, Scene& scene);

/// The room that paths take, without the width of their lines; none yet. Control points of curves count too: it need not be tight.
struct Extent {
    float left = 1e9f, top = 1e9f, right = -1e9f, bottom = -1e9f;
    void take(const Path& path);
};

/// A pen that writes path data.
class Pen {
  public:
    Pen() {  // room for what most forms are: a box with round corners
        path_.verbs.reserve(12);
        path_.points.reserve(24);
    }
    Pen& move(float x, float y);
    Pen& line(float x, float y);
    Pen& curve(float x1, float y1, float x2, float y2, float x, float y);
    /// Quadratic Bézier.
    Pen& quad(float x1, float y1, float x, float y);
    /// An elliptic arc from the current point, as SVG's A command (SVG 1.1, F.6); degenerate ones are lines.
    Pen& arc(float rx, float ry, float turn_degrees, bool large, bool sweep, float x, float y);
    Pen& close();
    Pen& polygon(std::initializer_list<Point> points);
    Pen& rect(float x, float y, float width, float height, float corner = 0);
    Pen& ellipse(float cx, float cy, float rx, float ry);
    Pen& circle(float cx, float cy, float r) { return ellipse(cx, cy, r, r); }
    Point at() const { return at_; }
    bool empty() const { return path_.verbs.empty(); }
    Path take();

  private:
    Path path_;
    Point at_, start_;
};

Shape fill(Path path, style::Rgb color);
Shape stroke(Path path, style::Rgb color, float width);
/// A scene of one shape and no size.
SharedScene alone(Shape shape);

}  // namespace gidspers::drawing

#include "docx/path_ml.h"

#include <optional>

#include "docx/xml_text.h"
#include "drawing/geometry.h"

namespace gidspers::docx {
namespace {

using drawing::Path;
using drawing::Point;

/// Of an ellipse, clockwise from the right, in quarters of a turn.
struct Arc {
    float across = 0, down = 0;  ///< radii
    int start = 0, quarters = 0;

    int end() const { return (start + quarters + 4) & 3; }
};

bool near(float a, float b) {
    return std::fabs(a - b) < 0.01f;
}

/// The curve from `a` to `d` when a quarter of an ellipse is no more than a hundredth of a point away from it.
std::optional<Arc> quarter(Point a, Point b, Point c, Point d) {
    const auto at = [](Point from, Point to) {
        return Point{from.x + (to.x - from.x) * drawing::kappa, from.y + (to.y - from.y) * drawing::kappa};
    };
    const auto is = [](Point one, Point other) { return near(one.x, other.x) && near(one.y, other.y); };
    Arc arc{std::fabs(d.x - a.x), std::fabs(d.y - a.y), 0, 0};
    int end = 0;
    // The corner of the box around a quarter is where the lines through its ends meet.
    if (const Point corner{a.x, d.y}; is(b, at(a, corner)) && is(c, at(d, corner))) {
        arc.start = a.x > d.x ? 0 : 2;
        end = d.y > a.y ? 1 : 3;
    } else if (const Point other{d.x, a.y}; is(b, at(a, other)) && is(c, at(d, other))) {
        arc.start = a.y > d.y ? 1 : 3;
        end = d.x > a.x ? 0 : 2;
    } else {
        return std::nullopt;
    }
    arc.quarters = ((end - arc.start + 4) & 3) == 1 ? 1 : -1;
    return arc;
}

void add_point(std::string& out, Point point, Point origin) {
    add(out, "<a:pt x=\"", hundredths(point.x - origin.x), "\" y=\"", hundredths(point.y - origin.y), "\"/>");
}

class PathWriter {
  public:
    PathWriter(std::string& out, Point origin) : out_(out), origin_(origin) {}

    void move(Point to) {
        end_arc();
        out_ += "<a:moveTo>";
        add_point(out_, to, origin_);
        out_ += "</a:moveTo>";
        at_ = to;
    }
    void line(Point to) {
        end_arc();
        out_ += "<a:lnTo>";
        add_point(out_, to, origin_);
        out_ += "</a:lnTo>";
        at_ = to;
    }
    void curve(const Point* to) {
        if (const auto arc = quarter(at_, to[0], to[1], to[2])) {
            if (goes_on(*arc)) {
                arc_.quarters += arc->quarters;
            } else {
                end_arc();
                arc_ = *arc;
            }
        } else {
            end_arc();
            out_ += "<a:cubicBezTo>";
            for (int i = 0; i < 3; ++i) add_point(out_, to[i], origin_);
            out_ += "</a:cubicBezTo>";
        }
        at_ = to[2];
    }
    void close() {
        end_arc();
        out_ += "<a:close/>";
    }
    void end_arc() {
        constexpr int right_angle = 90 * 60000;
        if (arc_.quarters == 0) return;
        add(out_, "<a:arcTo wR=\"", hundredths(arc_.across), "\" hR=\"", hundredths(arc_.down), "\" stAng=\"",
            arc_.start * right_angle, "\" swAng=\"", arc_.quarters * right_angle, "\"/>");
        arc_ = {};
    }

  private:
    bool goes_on(const Arc& next) const {
        return arc_.quarters * next.quarters > 0 && std::abs(arc_.quarters) < 4 && arc_.end() == next.start &&
               near(arc_.across, next.across) && near(arc_.down, next.down);
    }

    std::string& out_;
    Point origin_, at_;
    Arc arc_;  ///< that the last curves make; of no quarters: none
};

}  // namespace

void add_path(std::string& out, const Path& path, Point origin) {
    PathWriter writer(out, origin);
    const Point* point = path.points.data();
    for (const Path::Verb verb : path.verbs) {
        switch (verb) {
            case Path::Verb::move:
                writer.move(*point++);
                break;
            case Path::Verb::line:
                writer.line(*point++);
                break;
            case Path::Verb::curve:
                writer.curve(point);
                point += 3;
                break;
            case Path::Verb::close:
                writer.close();
                break;
        }
    }
    writer.end_arc();
}

}  // namespace gidspers::docx

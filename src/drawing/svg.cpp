#include "drawing/svg.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <charconv>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/limits.h"
#include "drawing/clip.h"
#include "drawing/geometry.h"
#include "input/image.h"
#include "style/color.h"
#include "xml/parse.h"

namespace gidspers::drawing {
namespace {

using style::Rgb;

/// All numbers of a list ("0 0 24,24"); units and other letters are skipped.
std::vector<float> numbers(std::string_view s) {
    std::vector<float> out;
    const char *at = s.data(), *end = s.data() + s.size();
    while (at < end) {
        float v = 0;
        const char* from = *at == '+' ? at + 1 : at;
        const auto [next, error] = std::from_chars(from, end, v);
        if (error == std::errc() && next > from) {
            if (std::isfinite(v)) out.push_back(v);
            at = next;
        } else {
            ++at;
        }
    }
    return out;
}

/// The first number, "50%" as 0.5; nothing when there is none.
std::optional<float> share(std::string_view s) {
    const auto n = numbers(s);
    if (n.empty()) return {};
    return trim(s).ends_with('%') ? n[0] / 100 : n[0];
}

/// Of a point, in the SVG's units: what lies farther is a slip of the pen, and no longer exact in a float.
constexpr float farthest = 1e7f;

struct Paint {
    bool on = false;
    Rgb color;
};

struct State {
    Transform transform;
    Paint fill{true, {0, 0, 0}}, stroke;
    float stroke_width = 1;
    Line line{Line::Cap::butt, Line::Join::miter, 4};
    bool even_odd = false;
    bool gone = false, hidden = false;               ///< by display or opacity, for all that is in it; by visibility, until that is said anew
    bool clear_fill = false, clear_stroke = false;  ///< by their opacity
};

struct NamedColor {
    std::string_view name;
    Rgb color;
};
constexpr std::array<NamedColor, 18> named_colors{{{"black", {0, 0, 0}}, {"white", {255, 255, 255}}, {"red", {255, 0, 0}},
    {"green", {0, 128, 0}}, {"blue", {0, 0, 255}}, {"yellow", {255, 255, 0}}, {"orange", {255, 165, 0}},
    {"gray", {128, 128, 128}}, {"grey", {128, 128, 128}}, {"silver", {192, 192, 192}}, {"maroon", {128, 0, 0}},
    {"olive", {128, 128, 0}}, {"lime", {0, 255, 0}}, {"aqua", {0, 255, 255}}, {"teal", {0, 128, 128}},
    {"navy", {0, 0, 128}}, {"fuchsia", {255, 0, 255}}, {"purple", {128, 0, 128}}}};

class Reader {
  public:
    Reader(Rgb current, const Location& at, Diagnostics& problems) : current_(current), at_(at), problems_(problems) {}

    Scene read(std::string_view svg);

  private:
    void problem(const char* code, std::string what = {}) {
        if (told_.insert(code + what).second) problems_.add(code, at_, what.empty() ? std::vector<std::string>{} : std::vector{what});
    }
    void draw(const xml::Node& node, State state);
    void root(const xml::Node& svg, State& state);
    void property(State& state, std::string_view key, std::string_view value);
    void declarations(State& state, std::string_view css);
    void style_sheet(std::string_view css);
    void rule(std::string_view selectors, std::string_view body);
    void unknown_rule(std::string_view name) {
        if (told_.insert("G019").second) problems_.add("G019", at_, {std::string(name)});
    }
    void apply_rule(State& state, const std::string& selector);
    Paint paint(std::string_view value, const Paint& before);
    Transform transform(std::string_view text);
    float length(std::string_view key, std::string_view value) const;
    Path path_of(const xml::Node& node);
    void add(Path path, const State& state);

    Rgb current_;
    const Location& at_;
    Diagnostics& problems_;
    std::map<std::string, std::string, std::less<>> rules_;  ///< declarations by selector: "path", ".a", "#b"
    std::set<std::string> told_;
    Scene scene_;
};

Paint Reader::paint(std::string_view value, const Paint& before) {
    value = trim(value);
    if (value == "none" || value == "transparent") return {false, {}};
    if (value == "inherit") return before;
    if (value == "currentColor") return {true, current_};
    if (const auto c = style::parse_color(value)) return {true, *c};
    if (value.starts_with("rgb(")) {
        const auto n = numbers(value);
        if (n.size() == 3) {
            const float scale = value.find('%') == std::string_view::npos ? 1 : 2.55f;
            const auto byte = [&](float v) { return static_cast<uint8_t>(std::clamp(v * scale, 0.0f, 255.0f) + 0.5f); };
            return {true, {byte(n[0]), byte(n[1]), byte(n[2])}};
        }
    }
    for (const NamedColor& c : named_colors)
        if (c.name == value) return {true, c.color};
    problem(value.starts_with("url(") ? "G013" : "G015", std::string(value));
    return before;
}

Transform Reader::transform(std::string_view text) {
    Transform whole;
    while (true) {
        const size_t open = text.find('('), close = text.find(')');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) return whole;
        std::string_view name = text.substr(0, open);
        while (!name.empty() && (name.front() == ',' || is_space(name.front()))) name.remove_prefix(1);
        name = trim(name);
        std::vector<float> n = numbers(text.substr(open + 1, close - open - 1));
        const size_t given = n.size();
        n.resize(6);
        Transform t;
        const float radians = n[0] * 3.14159265f / 180;
        if (name == "matrix") t = {n[0], n[1], n[2], n[3], n[4], n[5]};
        else if (name == "translate") t = {1, 0, 0, 1, n[0], n[1]};
        else if (name == "scale") t = {n[0], 0, 0, given > 1 ? n[1] : n[0], 0, 0};
        else if (name == "rotate") {
            t = {std::cos(radians), std::sin(radians), -std::sin(radians), std::cos(radians), 0, 0};
            t = Transform{1, 0, 0, 1, n[1], n[2]} * t * Transform{1, 0, 0, 1, -n[1], -n[2]};
        } else if (name == "skewX") t.c = std::tan(radians);
        else if (name == "skewY") t.b = std::tan(radians);
        whole = whole * t;
        text.remove_prefix(close + 1);
    }
}

/// In user units; a part in per cent is of the whole width, height or (for what is neither) diagonal.
float Reader::length(std::string_view key, std::string_view value) const {
    const float given = share(value).value_or(0);
    if (!trim(value).ends_with('%')) return given;
    const bool across = key == "width" || key.find('x') != std::string_view::npos;
    const bool down = key == "height" || key.find('y') != std::string_view::npos;
    return given * (across ? scene_.width : down ? scene_.height : std::hypot(scene_.width, scene_.height) / std::sqrt(2.0f));
}

void Reader::property(State& s, std::string_view key, std::string_view value) {
    if (key == "fill") s.fill = paint(value, s.fill);
    else if (key == "stroke") s.stroke = paint(value, s.stroke);
    else if (key == "fill-rule") s.even_odd = trim(value) == "evenodd";
    else if (key == "stroke-linecap") {
        value = trim(value);
        s.line.cap = value == "round" ? Line::Cap::round : value == "square" ? Line::Cap::square : Line::Cap::butt;
    } else if (key == "stroke-linejoin") {
        value = trim(value);
        s.line.join = value == "round" ? Line::Join::round : value == "bevel" ? Line::Join::bevel : Line::Join::miter;
    } else if (key == "stroke-miterlimit") {
        s.line.miter_limit = std::clamp(share(value).value_or(4), 1.0f, 100.0f);
    } else if (key == "display") s.gone = s.gone || trim(value) == "none";
    else if (key == "visibility") s.hidden = trim(value) == "hidden" || trim(value) == "collapse";
    else if (key == "stroke-width") {
        if (share(value)) s.stroke_width = length(key, value);
    } else if (key == "opacity" || key == "fill-opacity" || key == "stroke-opacity") {
        const auto opacity = share(value);
        if (!opacity) return;
        bool& clear = key == "opacity" ? s.gone : key == "fill-opacity" ? s.clear_fill : s.clear_stroke;
        clear = *opacity <= 0 || (key == "opacity" && s.gone);
        if (*opacity > 0 && *opacity < 1) problem("G016");
    } else if (key == "clip-path" || key == "mask" || key == "filter" || key == "stroke-dasharray") {
        if (trim(value) != "none") problem("G010", std::string(key));
    }
}

void Reader::declarations(State& state, std::string_view css) {
    while (!css.empty()) {
        const size_t end = std::min(css.find(';'), css.size());
        const std::string_view one = css.substr(0, end);
        if (const size_t colon = one.find(':'); colon != std::string_view::npos)
            property(state, trim(one.substr(0, colon)), trim(one.substr(colon + 1)));
        css.remove_prefix(std::min(end + 1, css.size()));
    }
}

void Reader::apply_rule(State& state, const std::string& selector) {
    if (const auto found = rules_.find(selector); found != rules_.end()) declarations(state, found->second);
}

/// ".a, path, #b" and its declarations. Selectors of any other form are not known here.
void Reader::rule(std::string_view selectors, std::string_view body) {
    while (!selectors.empty()) {
        const size_t comma = std::min(selectors.find(','), selectors.size());
        const std::string_view one = trim(selectors.substr(0, comma));
        selectors.remove_prefix(std::min(comma + 1, selectors.size()));
        if (one.empty()) continue;
        const bool has_sign = one.front() == '.' || one.front() == '#';
        if (one.find_first_of(" \t\r\n.#:>[*+~", has_sign ? 1 : 0) != std::string_view::npos) {
            unknown_rule(one);
            continue;
        }
        std::string& known = rules_[std::string(one)];
        if (known.size() + body.size() > limits::svg_rule_bytes) problem("G017");
        else (known += body) += ';';
    }
}

/// Rules as drawing programs export them: ".a,.b{fill:#123456}". Of what starts with @, only what could change a drawing is told.
void Reader::style_sheet(std::string_view css) {
    while (!(css = trim(css)).empty()) {
        const size_t open = css.find_first_of(css.front() == '@' ? "{;" : "{");
        if (open == std::string_view::npos) return;
        size_t close = open;
        for (int depth = css[open] == '{' ? 1 : 0; depth > 0 && ++close < css.size();)
            depth += css[close] == '{' ? 1 : css[close] == '}' ? -1 : 0;
        close = std::min(close, css.size() - 1);
        const std::string_view name = css.substr(0, css.find_first_of(" \t\r\n{;"));
        if (css.front() != '@') rule(css.substr(0, open), css.substr(open + 1, close - open - 1));
        else if (name != "@font-face" && name != "@charset" && name != "@namespace") unknown_rule(name);
        css.remove_prefix(close + 1);
    }
}

void Reader::root(const xml::Node& svg, State& state) {
    const auto box = numbers(svg.get("viewBox"));
    const auto side = [&](std::string_view key) {
        const std::string_view v = svg.get(key);
        return trim(v).ends_with('%') ? 0.0f : share(v).value_or(0);
    };
    if (box.size() == 4 && box[2] > 0 && box[3] > 0) {
        scene_.width = box[2];
        scene_.height = box[3];
        state.transform = {1, 0, 0, 1, -box[0], -box[1]};
    } else {
        scene_.width = side("width");
        scene_.height = side("height");
        if (scene_.width <= 0 || scene_.height <= 0) problem("G011");
    }
}

void Reader::add(Path path, const State& s) {
    const bool filled = s.fill.on && !s.clear_fill, stroked = s.stroke.on && !s.clear_stroke;
    if (path.verbs.empty() || s.gone || s.hidden || (!filled && !stroked)) return;
    apply(s.transform, path);
    Shape shape;
    shape.path = std::move(path);
    shape.filled = filled;
    shape.fill = s.fill.color;
    shape.stroked = stroked && s.stroke_width > 0;
    shape.stroke = s.stroke.color;
    shape.stroke_width = std::min(s.stroke_width * s.transform.scale(), std::max(scene_.width, scene_.height));
    shape.line = s.line;
    shape.even_odd = s.even_odd;
    for (const Point p : shape.path.points)
        if (std::fabs(p.x) > farthest || std::fabs(p.y) > farthest || std::isnan(p.x + p.y)) return problem("G012");
    const Box box{0, 0, scene_.width, scene_.height};
    for (Shape& part : clipped(std::move(shape), box, std::max(box.right, box.bottom) * 0.01f)) scene_.shapes.push_back(std::move(part));
}

/// Of one of the elements in `drawn`.
Path Reader::path_of(const xml::Node& node) {
    const auto n = [&](std::string_view key) { return length(key, node.get(key)); };
    Pen pen;
    if (node.name == "path") {
        bool ok = true;
        Path path = read_path_data(node.get("d"), ok);
        if (!ok) problem("G012");
        return path;
    }
    if (node.name == "rect") {
        if (n("width") > 0 && n("height") > 0) pen.rect(n("x"), n("y"), n("width"), n("height"), std::max(n("rx"), n("ry")));
    } else if (node.name == "circle") {
        if (n("r") > 0) pen.circle(n("cx"), n("cy"), n("r"));
    } else if (node.name == "ellipse") {
        if (n("rx") > 0 && n("ry") > 0) pen.ellipse(n("cx"), n("cy"), n("rx"), n("ry"));
    } else if (node.name == "line") {
        pen.move(n("x1"), n("y1")).line(n("x2"), n("y2"));
    } else {  // polyline, polygon
        const auto points = numbers(node.get("points"));
        for (size_t i = 0; i + 1 < points.size(); i += 2)
            i == 0 ? pen.move(points[i], points[i + 1]) : pen.line(points[i], points[i + 1]);
        if (node.name == "polygon" && !pen.empty()) pen.close();
    }
    return pen.take();
}

constexpr std::array<std::string_view, 7> drawn{"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"};
constexpr std::array<std::string_view, 3> grouping{"g", "a", "switch"};
constexpr std::array<std::string_view, 12> no_drawing{"title", "desc", "metadata", "defs", "style", "script", "symbol",
                                                      "clipPath", "mask", "linearGradient", "radialGradient", "filter"};
bool has(std::span<const std::string_view> names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

/// An element of any name as a group or a shape, with all that is in it. `state` is what it inherits.
void Reader::draw(const xml::Node& node, State state) {
    if (const auto t = node.get("transform"); !t.empty()) state.transform = state.transform * transform(t);
    for (const auto& [key, value] : node.attributes) property(state, key, value);
    apply_rule(state, std::string(node.name));
    std::string_view classes = node.get("class");
    while (!classes.empty()) {
        const size_t end = std::min(classes.find(' '), classes.size());
        apply_rule(state, "." + std::string(classes.substr(0, end)));
        classes.remove_prefix(std::min(end + 1, classes.size()));
    }
    if (const auto id = node.get("id"); !id.empty()) apply_rule(state, "#" + std::string(id));
    declarations(state, node.get("style"));
    if (has(drawn, node.name)) add(path_of(node), state);
    for (const xml::Node& child : node.children) {
        if (child.is_text()) continue;
        if (has(drawn, child.name) || has(grouping, child.name)) draw(child, state);
        else if (child.name.find(':') == std::string_view::npos && !has(no_drawing, child.name))
            problem("G010", std::string(child.name));
    }
}

/// What stands in all its <style> elements: a rule also holds for what comes before it.
void add_style_text(const xml::Node& node, std::string& css) {
    if (node.name == "style") css += node.all_text();
    else for (const xml::Node& child : node.children) add_style_text(child, css);
}

std::string without_comments(std::string_view css) {
    std::string out;
    while (!css.empty()) {
        const size_t from = std::min(css.find("/*"), css.size());
        out += css.substr(0, from);
        css.remove_prefix(std::min(from + 2, css.size()));
        const size_t end = css.find("*/");
        css.remove_prefix(end == std::string_view::npos ? css.size() : end + 2);
    }
    return out;
}

Scene Reader::read(std::string_view text) {
    Diagnostics unsaid;  // input/ has told what is wrong with a user's file
    const auto document = xml::parse(input::without_empty_doctype(text), "", nullptr, unsaid, limits::svg_bytes);
    if (!document || document->root.name != "svg") {
        problem("G014");
        return {};
    }
    std::string css;
    add_style_text(document->root, css);
    style_sheet(without_comments(css));
    State state;
    root(document->root, state);
    draw(document->root, state);
    if (scene_.width <= 0 || scene_.height <= 0) return {};
    if (scene_.shapes.empty() && told_.empty()) problem("G018");
    return std::move(scene_);
}

}  // namespace

Scene read_svg(std::string_view svg, Rgb current, const Location& at, Diagnostics& problems) {
    return Reader(current, at, problems).read(svg);
}

}  // namespace gidspers::drawing

#include "drawing/svg.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/limits.h"
#include "drawing/clip.h"
#include "drawing/css_color.h"
#include "drawing/geometry.h"
#include "drawing/number.h"
#include "drawing/svg_style.h"
#include "drawing/svg_transform.h"
#include "input/image.h"
#include "xml/parse.h"

namespace gidspers::drawing {
namespace {

using style::Rgb;

/// All numbers of a list ("0 0 24,24"); units and other letters are skipped.
std::vector<float> numbers(std::string_view s) {
    std::vector<float> out;
    while (const auto number = next_number(s)) out.push_back(*number);
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
    bool is_current = false;  ///< currentColor: of the element that is painted
};

struct State {
    Transform transform;
    Rgb current;
    Paint fill{true, {0, 0, 0}}, stroke;
    float stroke_width = 1;
    Line line{Line::Cap::butt, Line::Join::miter, 4};
    bool even_odd = false, stroke_first = false;
    bool gone = false, hidden = false;               ///< by display or opacity, for all that is in it; by visibility, until that is said anew
    bool clear_fill = false, clear_stroke = false;  ///< by their opacity
};

constexpr std::array<std::string_view, 7> drawn{"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"};
constexpr std::array<std::string_view, 3> grouping{"g", "a", "switch"};
constexpr std::array<std::string_view, 13> no_drawing{"title", "desc", "metadata", "defs", "style", "script", "symbol",
                                                      "clipPath", "mask", "marker", "linearGradient", "radialGradient", "filter"};
/// Where a shape is and how large, in a style sheet: read as attributes only.
constexpr std::array<std::string_view, 10> geometry{"x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "d"};
/// What moves a shape beside its transform.
constexpr std::array<std::string_view, 4> moving{"transform-origin", "translate", "rotate", "scale"};
bool has(std::span<const std::string_view> names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

/// Of what a <switch> offers: nothing that asks for an extension or for another language.
bool is_for_us(const xml::Node& node) {
    const std::string_view language = node.get("systemLanguage");
    return !node.has("requiredExtensions") && (language.empty() || language.starts_with("nl"));
}

bool moves_nothing(std::string_view key, std::string_view value) {
    const std::vector<float> n = numbers(value);
    const float still = key == "scale" ? 1.0f : 0.0f;
    return trim(value) == "none" || (!n.empty() && std::ranges::all_of(n, [&](float one) { return one == still; }));
}

class Reader {
  public:
    Reader(const Location& at, Diagnostics& problems) : at_(at), problems_(problems) {}

    Scene read(std::string_view svg);

  private:
    void problem(const char* code, std::string what = {}) {
        if (told_.insert(code + what).second) problems_.add(code, at_, what.empty() ? std::vector<std::string>{} : std::vector{what});
    }
    void draw(const xml::Node& node, State state);
    void root(const xml::Node& svg, State& state);
    void property(State& state, std::string_view key, std::string_view value);
    void declarations(State& state, std::string_view css, bool is_shape);
    void know_ids(const xml::Node& node);
    const xml::Node* target(std::string_view reference) const;
    std::optional<Rgb> mean_of_stops(const xml::Node& gradient) const;
    std::optional<Rgb> mean_of(const xml::Node* gradient);
    bool clips_nothing(const State& state, std::string_view reference);
    Paint paint(std::string_view value, const Paint& before);
    Transform transform(std::string_view text) {
        return read_transform(text, [this](std::string_view name) { problem("G028", std::string(name)); });
    }
    float length(std::string_view key, std::string_view value) const;
    Path path_of(const xml::Node& node);
    void add(Path path, const State& state);

    const Location& at_;
    Diagnostics& problems_;
    SvgStyle style_;
    const SvgStyle::Report report_ = [this](const char* code, std::string_view what) { problem(code, std::string(what)); };
    std::map<std::string_view, const xml::Node*> ids_;
    std::map<const xml::Node*, std::optional<Rgb>> means_;  ///< of gradients
    std::set<std::string> told_;
    Scene scene_;
};

Paint Reader::paint(std::string_view value, const Paint& before) {
    value = trim(value);
    if (value == "none") return {false, {}};
    if (value == "inherit") return before;
    if (small_letters(value) == "currentcolor") return {true, {}, true};
    if (const auto c = css_color(value)) {
        if (c->alpha > 0 && c->alpha < 1) problem("G016");
        return {c->alpha > 0, c->color};
    }
    if (!value.starts_with("url(")) return problem("G015", std::string(value)), before;
    problem("G013", std::string(value));
    const auto mean = mean_of(target(value));
    return mean ? Paint{true, *mean} : before;
}

/// In user units; a part in per cent is of the whole width, height or (for what is neither) diagonal.
float Reader::length(std::string_view key, std::string_view value) const {
    if (!trim(value).ends_with('%')) return static_cast<float>(input::svg_length(value).value_or(0));
    const float given = share(value).value_or(0);
    const bool across = key == "width" || key.find('x') != std::string_view::npos;
    const bool down = key == "height" || key.find('y') != std::string_view::npos;
    return given * (across ? scene_.width : down ? scene_.height : std::hypot(scene_.width, scene_.height) / std::sqrt(2.0f));
}

void Reader::property(State& s, std::string_view key, std::string_view value) {
    if (key == "fill") s.fill = paint(value, s.fill);
    else if (key == "stroke") s.stroke = paint(value, s.stroke);
    else if (key == "color") {
        if (const auto c = css_color(value)) s.current = c->color;
    } else if (key == "paint-order") {
        const size_t fill = value.find("fill"), stroke = value.find("stroke");
        s.stroke_first = stroke != std::string_view::npos && stroke < fill;
    } else if (key == "fill-rule") s.even_odd = trim(value) == "evenodd";
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
    } else if (key == "clip-path" || key == "mask") {
        if (trim(value) != "none" && !(key == "clip-path" && clips_nothing(s, value))) problem("G021", std::string(key));
    } else if (key.starts_with("marker")) {
        if (trim(value) != "none") problem("G027", std::string(key));
    } else if (has(moving, key)) {
        if (!moves_nothing(key, value)) problem("G028", std::string(key));
    } else if (key == "vector-effect") {
        const float scale = s.transform.scale();
        if (trim(value) == "non-scaling-stroke" && (scale < 0.95f || scale > 1.05f)) problem("G024", std::string(key));
    } else if (key == "filter" || key == "stroke-dasharray" || key == "mix-blend-mode") {
        if (trim(value) != "none" && trim(value) != "normal") problem("G024", std::string(key));
    }
}

void Reader::declarations(State& state, std::string_view css, bool is_shape) {
    while (!css.empty()) {
        const size_t end = std::min(css.find(';'), css.size());
        const std::string_view one = css.substr(0, end);
        if (const size_t colon = one.find(':'); colon != std::string_view::npos) {
            const std::string_view key = trim(one.substr(0, colon)), value = trim(one.substr(colon + 1, one.find('!') - colon - 1));
            if (key == "transform") state.transform = state.transform * transform(value);
            else if (is_shape && has(geometry, key)) problem("G028", std::string(key));
            else property(state, key, value);
        }
        css.remove_prefix(std::min(end + 1, css.size()));
    }
}

void Reader::know_ids(const xml::Node& node) {
    if (const auto id = node.get("id"); !id.empty()) ids_.emplace(id, &node);
    for (const xml::Node& child : node.children) know_ids(child);
}

/// What "#a" or "url(#a)" points at, or nullptr.
const xml::Node* Reader::target(std::string_view reference) const {
    const size_t from = reference.find('#');
    if (from == std::string_view::npos) return nullptr;
    const auto found = ids_.find(reference.substr(from + 1, reference.find_first_of(")'\" ", from) - from - 1));
    return found == ids_.end() ? nullptr : found->second;
}

/// Of what is looked at anew for each shape that points at it.
constexpr size_t longest_aside = 500;

/// The attribute itself or its declaration in style="".
std::string_view stated(const xml::Node& node, std::string_view key) {
    for (std::string_view css = node.get("style").substr(0, longest_aside); !css.empty();) {
        const size_t end = std::min(css.find(';'), css.size()), colon = css.find(':');
        if (colon < end && trim(css.substr(0, colon)) == key) return trim(css.substr(colon + 1, end - colon - 1));
        css.remove_prefix(std::min(end + 1, css.size()));
    }
    return node.get(key);
}

std::string_view reference_of(const xml::Node& node) { return node.has("href") ? node.get("href") : node.get("xlink:href"); }

/// Of a gradient, or of the one that it takes its stops from.
std::optional<Rgb> Reader::mean_of_stops(const xml::Node& gradient) const {
    constexpr int most_references = 4, most_stops = 64;
    const xml::Node* node = &gradient;
    for (int i = 0; node != nullptr && i < most_references; ++i, node = target(reference_of(*node))) {
        int count = 0, red = 0, green = 0, blue = 0;
        for (const xml::Node& stop : node->children) {
            if (count == most_stops) break;
            if (plain_name(stop) != "stop") continue;
            const std::string_view value = stated(stop, "stop-color");
            const auto c = value.empty() ? CssColor{} : css_color(value);
            if (c) ++count, red += c->color.r, green += c->color.g, blue += c->color.b;
        }
        const auto mean = [&](int sum) { return static_cast<uint8_t>((sum + count / 2) / count); };
        if (count > 0) return Rgb{mean(red), mean(green), mean(blue)};
    }
    return {};
}

/// A gradient is looked at once, however many shapes point at it.
std::optional<Rgb> Reader::mean_of(const xml::Node* gradient) {
    if (gradient == nullptr) return {};
    const auto known = means_.find(gradient);
    return known != means_.end() ? known->second : means_[gradient] = mean_of_stops(*gradient);
}

/// Whether a clip path is one rectangle around the whole drawing, as drawing programs put there.
bool Reader::clips_nothing(const State& state, std::string_view reference) {
    if (told_.contains("G021clip-path")) return false;  // no need to look
    const xml::Node* const clip = target(reference);
    if (clip == nullptr || plain_name(*clip) != "clipPath" || clip->get("clipPathUnits") == "objectBoundingBox") return false;
    const auto shape = std::ranges::find_if(clip->children, [](const xml::Node& child) { return !child.is_text(); });
    if (shape == clip->children.end()) return false;
    const xml::Node* const drawn_one = plain_name(*shape) == "use" ? target(reference_of(*shape)) : &*shape;
    if (drawn_one == nullptr || !has(drawn, plain_name(*drawn_one))) return false;
    const std::string_view outer = clip->get("transform"), inner = drawn_one->get("transform");
    if (drawn_one->get("d").size() + drawn_one->get("points").size() + outer.size() + inner.size() > longest_aside) return false;
    Path path = path_of(*drawn_one);
    apply(state.transform * transform(outer) * transform(inner), path);
    if (std::ranges::find(path.verbs, Path::Verb::curve) != path.verbs.end()) return false;
    const float slack = std::max(scene_.width, scene_.height) * 0.01f;
    unsigned corners = 0;
    for (const Point p : path.points) {
        const bool right = p.x >= scene_.width - slack, below = p.y >= scene_.height - slack;
        if (!(right || p.x <= slack) || !(below || p.y <= slack)) return false;
        corners |= 1u << ((right ? 1u : 0u) + (below ? 2u : 0u));
    }
    return corners == 0xf;
}

void Reader::root(const xml::Node& svg, State& state) {
    const auto box = numbers(svg.get("viewBox"));
    const auto side = [&](std::string_view key) {
        const std::string_view v = svg.get(key);
        return trim(v).ends_with('%') ? 0.0f : static_cast<float>(input::svg_length(v).value_or(0));
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
    shape.fill = s.fill.is_current ? s.current : s.fill.color;
    shape.stroked = stroked && s.stroke_width > 0;
    shape.stroke = s.stroke.is_current ? s.current : s.stroke.color;
    shape.stroke_width = std::min(s.stroke_width * s.transform.scale(), std::max(scene_.width, scene_.height));
    shape.line = s.line;
    shape.even_odd = s.even_odd;
    for (const Point p : shape.path.points)
        if (std::fabs(p.x) > farthest || std::fabs(p.y) > farthest || std::isnan(p.x + p.y)) return problem("G012");
    const Box box{0, 0, scene_.width, scene_.height};
    const auto keep = [&](Shape whole) {
        for (Shape& part : clipped(std::move(whole), box, std::max(box.right, box.bottom) * 0.01f)) scene_.shapes.push_back(std::move(part));
    };
    if (s.stroke_first && shape.filled && shape.stroked) {
        Shape line = shape;
        line.filled = shape.stroked = false;
        keep(std::move(line));
    }
    keep(std::move(shape));
}

/// Of one of the elements in `drawn`.
Path Reader::path_of(const xml::Node& node) {
    const auto n = [&](std::string_view key) { return length(key, node.get(key)); };
    const std::string_view name = plain_name(node);
    Pen pen;
    if (name == "path") {
        bool ok = true;
        Path path = read_path_data(node.get("d"), ok);
        if (!ok) problem("G012");
        return path;
    }
    if (name == "rect") {
        if (n("width") > 0 && n("height") > 0) pen.rect(n("x"), n("y"), n("width"), n("height"), std::max(n("rx"), n("ry")));
    } else if (name == "circle") {
        if (n("r") > 0) pen.circle(n("cx"), n("cy"), n("r"));
    } else if (name == "ellipse") {
        if (n("rx") > 0 && n("ry") > 0) pen.ellipse(n("cx"), n("cy"), n("rx"), n("ry"));
    } else if (name == "line") {
        pen.move(n("x1"), n("y1")).line(n("x2"), n("y2"));
    } else {  // polyline, polygon
        const auto points = numbers(node.get("points"));
        for (size_t i = 0; i + 1 < points.size(); i += 2)
            i == 0 ? pen.move(points[i], points[i + 1]) : pen.line(points[i], points[i + 1]);
        if (name == "polygon" && !pen.empty()) pen.close();
    }
    return pen.take();
}

/// An element of any name as a group or a shape, with all that is in it. `state` is what it inherits.
void Reader::draw(const xml::Node& node, State state) {
    if (const auto t = node.get("transform"); !t.empty()) state.transform = state.transform * transform(t);
    for (const auto& [key, value] : node.attributes) property(state, key, value);
    const bool is_shape = has(drawn, plain_name(node));
    for (const std::string_view css : style_.declarations_for(node, report_)) declarations(state, css, is_shape);
    declarations(state, node.get("style"), is_shape);
    if (is_shape) add(path_of(node), state);
    for (const xml::Node& child : node.children) {
        if (child.is_text()) continue;
        const std::string_view name = plain_name(child);
        const bool is_choice = plain_name(node) == "switch", is_drawn = has(drawn, name) || has(grouping, name);
        if (is_choice && !(is_drawn && is_for_us(child))) continue;
        if (is_drawn) draw(child, state);
        else if (name.find(':') == std::string_view::npos && !has(no_drawing, name)) problem(name == "use" ? "G022" : name == "svg" ? "G023" : "G010", std::string(name));
        if (is_choice) return;
    }
}

Scene Reader::read(std::string_view text) {
    Diagnostics unsaid;  // input/ has told what is wrong with a user's file
    const auto document = xml::parse(input::without_empty_doctype(text), "", nullptr, unsaid, limits::svg_bytes);
    if (!document || plain_name(document->root) != "svg") {
        problem("G014");
        return {};
    }
    style_.read(document->root, report_);
    know_ids(document->root);
    State state;
    root(document->root, state);
    draw(document->root, state);
    if (scene_.width <= 0 || scene_.height <= 0) return {};
    if (scene_.shapes.empty()) problem("G018");
    return std::move(scene_);
}

}  // namespace

Scene read_svg(std::string_view svg, const Location& at, Diagnostics& problems) {
    return Reader(at, problems).read(svg);
}

}  // namespace gidspers::drawing

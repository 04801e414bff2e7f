#include <algorithm>
#include <vector>

#include "drawing/geometry.h"
#include "drawing/labels.h"
#include "input/values.h"

namespace gidspers::drawing {

using doc::Key;
using doc::Node;
using style::Color;
using style::Rgb;

namespace {

struct Series {
    std::string label;
    std::vector<std::string> shown;  ///< by category
    std::vector<float> values;       ///< negative: none
    Rgb fill, edge;
};

size_t category(std::vector<std::string>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<size_t>(found - names.begin());
    names.emplace_back(name);
    return names.size() - 1;
}

/// "2026–2027" (or with a hyphen) in two lines when it has no room in one, and without the century when it has none in two.
std::vector<std::string> year_lines(const std::string& name, float room, const Labels& labels) {
    const auto fits = [&](std::string_view words) { return labels.width(words) <= room * 0.97f; };
    if (fits(name)) return {name};
    for (const std::string_view dash : {"–", "-"}) {
        const size_t at = name.find(dash), end = at + dash.size();
        if (at == std::string::npos) continue;
        const std::vector<std::string> halves{name.substr(0, end), name.substr(end)};
        if (at != 4 || name.size() != end + 4 || fits(halves[0])) return halves;
        return {"’" + halves[0].substr(2), "’" + halves[1].substr(2)};
    }
    return {name};
}

}  // namespace

Scene chart(const Node& node, const style::Theme& theme, float width, const Measure& measure) {
    const Labels labels(theme, measure);
    const float unit = theme.unit, line = labels.leading();
    const Rgb ink = theme.color(Color::ink), soft_ink = theme.color(Color::ink_soft);
    std::vector<std::string> names;
    std::vector<Series> all;
    for (const Node& child : node.children) {
        if (child.kind != doc::Kind::series) continue;
        Series series;
        series.label = child.get(Key::label);
        for (const Node& point : child.children) {
            if (point.kind != doc::Kind::point) continue;
            const size_t i = category(names, point.get(Key::label));
            series.values.resize(std::max(series.values.size(), i + 1), -1);
            series.shown.resize(series.values.size());
            if (read_number(point.get(Key::value), series.values[i])) {
                series.shown[i] = point.get(Key::value);
                std::replace(series.shown[i].begin(), series.shown[i].end(), '.', ',');
                series.shown[i] = input::grouped(series.shown[i]);
            } else {
                series.shown[i] = "–";
            }
        }
        all.push_back(std::move(series));
    }
    if (all.empty() || names.empty()) return {};
    const Rgb fills[] = {theme.color(Color::primary), theme.color(Color::accent), theme.color(Color::primary_soft)};
    const Rgb edges[] = {theme.color(Color::primary), theme.color(Color::accent_ink), theme.color(Color::primary_ink)};
    float most = 0, value_width = 0, name_width = 0;
    for (size_t s = 0; s < all.size(); ++s) {
        all[s].values.resize(names.size(), -1);
        all[s].shown.resize(names.size());
        all[s].fill = fills[s % 3];
        all[s].edge = edges[s % 3];
        for (const float v : all[s].values) most = std::max(most, v);
        for (const std::string& v : all[s].shown) value_width = std::max(value_width, labels.width(v, true) / 0.95f);
    }
    for (const std::string& name : names) name_width = std::max(name_width, labels.width(name) / 0.95f);

    // A column is as wide as its value needs, up to a third more; a chart of three years does not fill a page's width.
    const float count = static_cast<float>(names.size()), per = static_cast<float>(all.size());
    const float wish = std::max(per * std::max(value_width + unit, line * 1.6f) + unit * 3, name_width + unit * 3);
    const float slot = std::min(wish, width / count), used = slot * count;
    const float column = std::min((slot - unit * 2) / per, line * 2.6f);

    Scene scene;
    scene.width = std::min(width, std::max(used, width * 0.4f));
    float y = 0;
    if (all.size() > 1) {  // the key, with the same drawing as the columns
        float x = 0;
        for (const Series& s : all) {
            const float mark = labels.size() * 0.8f, w = labels.width(s.label) / 0.95f;
            if (x > 0 && x + mark + w > scene.width) x = 0, y += line;
            Shape box = fill(Pen().rect(x + 0.5f, y + (line - mark) / 2, mark, mark).take(), s.fill);
            box.stroked = true;
            box.stroke = s.edge;
            box.stroke_width = 1;
            scene.shapes.push_back(std::move(box));
            labels.put(scene, s.label, x + mark + unit, y, std::min(w, scene.width - x - mark - unit), ink);
            x += mark + w + unit * 4;
        }
        y += line + unit;
    }
    if (const std::string unit_name(node.get(Key::unit)); !unit_name.empty())
        y += labels.put(scene, unit_name, 0, y, scene.width, soft_ink) + unit * 0.5f;
    const float plot = line * 6.5f, base = y + line + plot;
    for (size_t i = 0; i < names.size(); ++i) {
        const float middle = slot * (static_cast<float>(i) + 0.5f);
        for (size_t s = 0; s < all.size(); ++s) {
            const Series& series = all[s];
            if (series.shown[i].empty()) continue;
            const float left = middle + (static_cast<float>(s) - per / 2) * column;
            const float height = series.values[i] < 0 || most <= 0 ? 0 : std::max(plot * series.values[i] / most, 1.0f);
            if (height > 0) {
                Shape bar = fill(Pen().rect(left + 1, base - height, column - 2, height, 0).take(), series.fill);
                bar.stroked = s > 0;
                bar.stroke = series.edge;
                bar.stroke_width = 1;
                scene.shapes.push_back(std::move(bar));
            }
            const float room = std::max(column, value_width);
            labels.put(scene, series.shown[i], left + column / 2 - room / 2, base - height - line, room, ink, true, Label::Align::center);
        }
        float at = base + unit * 0.75f;
        for (const std::string& part : year_lines(names[i], slot, labels)) {
            at += labels.put(scene, part, middle - slot / 2, at, slot, soft_ink, false, Label::Align::center);
        }
        scene.height = std::max(scene.height, at);
    }
    scene.shapes.push_back(stroke(Pen().move(0, base).line(used, base).take(), soft_ink, 1));
    return scene;
}

}  // namespace gidspers::drawing

#include <algorithm>
#include <vector>

#include "drawing/geometry.h"
#include "drawing/labels.h"

namespace gidspers::drawing {

using doc::Key;
using doc::Node;
using style::Color;
using style::Rgb;

namespace {

struct Band {
    float from = 0, to = 100;
    std::string label;
};
struct Bar {
    std::string label, shown;
    float value = -1, norm = -1;
    float top = 0, name_height = 0, row = 0, middle = 0;  ///< of its name and of the row that the bar stands in
};

std::string whole_or_comma(std::string_view text) {
    std::string out(text);
    std::replace(out.begin(), out.end(), '.', ',');
    return out;
}

}  // namespace

Scene bars(const Node& node, const style::Theme& theme, float width, const Measure& measure, Want want) {
    const Labels labels(theme, measure);
    const float unit = theme.unit, line = labels.leading();
    const Rgb ink = theme.color(Color::ink), soft_ink = theme.color(Color::ink_soft), paper = theme.color(Color::paper);
    std::vector<Band> bands;
    std::vector<Bar> all;
    for (const Node& child : node.children) {
        if (child.kind == doc::Kind::band) {
            Band band{0, 100, std::string(child.get(Key::label))};
            read_number(child.get(Key::from), band.from);
            read_number(child.get(Key::to), band.to);
            bands.push_back(std::move(band));
        } else if (child.kind == doc::Kind::bar) {
            Bar bar{std::string(child.get(Key::label)), whole_or_comma(child.get(Key::value))};
            if (!read_number(child.get(Key::value), bar.value)) bar.shown = "–";
            read_number(child.get(Key::norm), bar.norm);
            all.push_back(std::move(bar));
        }
    }
    if (all.empty()) return {};

    // Columns: label, plot from 0 to 100, value.
    float widest = 0, value_width = 0, longest_word = 0;
    for (const Bar& bar : all) {
        widest = std::max(widest, labels.width(bar.label) / 0.95f);
        longest_word = std::max(longest_word, labels.widest_word(bar.label));
        value_width = std::max(value_width, labels.width(bar.shown, true) / 0.9f);
    }
    const float beside = std::clamp(widest, line * 2, std::max(width * 0.36f, std::min(longest_word, width * 0.5f)));
    const float value_room = value_width + unit * 1.5f;
    // Where names would leave no room to read a length in, they stand over their bars.
    const bool over = width - beside - unit * 2 - value_room < labels.size() * 11;
    const float name_x = over ? unit / 2 : 0, name_width = over ? width - name_x : beside;
    const float plot_x = over ? 0 : beside + unit * 2, plot = width - plot_x - value_room;
    const auto x_of = [&](float v) { return plot_x + plot * std::clamp(v, 0.0f, 100.0f) / 100; };

    Scene scene;
    scene.width = width;
    // The bands' names stand over their zones, or, when one has no room, as a list under letters.
    bool fit = true;
    float head = 0;
    for (const Band& band : bands) {
        const float zone = x_of(band.to) - x_of(band.from) - unit;
        fit = fit && labels.widest_word(band.label) <= zone;
        head = std::max(head, labels.height(band.label, zone));
    }
    fit = fit && head <= line * 3;
    float y = 0;
    if (!bands.empty() && !fit) {
        float x = 0;
        for (size_t i = 0; i < bands.size(); ++i) {
            const std::string text = std::string(1, static_cast<char>('A' + i)) + " = " + bands[i].label;
            const float w = labels.width(text) / 0.95f;
            if (x > 0 && x + w > width) x = 0, y += line;
            if (want == Want::drawing) labels.put(scene, text, x, y, std::min(w, width - x), soft_ink);
            x += w + unit * 4;
        }
        y += line + unit;
        head = line;
    }
    const float zones_top = y;
    y += bands.empty() ? 0 : head + unit;
    const float thick = labels.size() * 1.05f;
    for (Bar& bar : all) {
        bar.top = y;
        bar.name_height = labels.height(bar.label, name_width);
        bar.row = over ? std::max(thick + unit * 0.5f, line) : std::max(bar.name_height, thick + unit);
        if (over) y += bar.name_height;
        else bar.name_height = bar.row;
        bar.middle = y + bar.row / 2;
        y += bar.row + unit * 1.5f;
    }
    const float bottom = y;
    scene.height = bottom + unit * 0.5f + line;
    if (want == Want::size) return scene;

    for (size_t i = 0; i < bands.size(); ++i) {
        const float left = x_of(bands[i].from), right = x_of(bands[i].to), n = static_cast<float>(bands.size());
        // From nearly paper to the soft surface: the higher the band, the fuller.
        const Rgb tint = mix(paper, theme.color(Color::primary_soft), n < 2 ? 1.0f : 0.25f + 0.75f * static_cast<float>(i) / (n - 1));
        scene.shapes.push_back(fill(Pen().rect(left, zones_top, right - left, bottom - zones_top).take(), tint));
        if (i > 0) {
            // No line runs through a name.
            Pen edge;
            edge.move(left, zones_top).line(left, over ? all.front().top : bottom);
            for (const Bar& bar : all)
                if (over) edge.move(left, bar.middle - bar.row / 2).line(left, bar.middle + bar.row / 2);
            scene.shapes.push_back(stroke(edge.take(), theme.color(Color::line), theme.shapes.rule));
        }
        const std::string name = fit ? bands[i].label : std::string(1, static_cast<char>('A' + i));
        labels.put(scene, name, left + unit / 2, zones_top + unit / 2, right - left - unit, soft_ink, false, Label::Align::center);
    }
    for (const Bar& bar : all) {
        labels.put_middle(scene, bar.label, name_x, bar.top, name_width, bar.name_height, ink);
        const float corner = std::min(theme.shapes.corner, thick / 2);
        if (bar.value >= 0)
            scene.shapes.push_back(fill(Pen().rect(plot_x, bar.middle - thick / 2, std::max(x_of(bar.value) - plot_x, 1.5f), thick, corner).take(),
                                        theme.color(Color::primary)));
        if (bar.norm >= 0) {
            // White under the line keeps it visible on the bar as on the zones; the foot tells it from a band's edge.
            const float x = x_of(bar.norm), half = bar.row / 2 + unit * (over ? -0.1f : 0.25f), foot = unit * 0.7f;
            const float up = bar.middle - half, down = bar.middle + half;
            const Path mark = Pen().move(x, up).line(x, down).move(x - foot, up).line(x + foot, up).move(x - foot, down).line(x + foot, down).take();
            scene.shapes.push_back(stroke(mark, paper, 3.6f));
            scene.shapes.push_back(stroke(mark, ink, 1.6f));
        }
        labels.put_middle(scene, bar.shown, plot_x + plot + unit, bar.middle - bar.row / 2, width - plot_x - plot - unit, bar.row, ink, true, Label::Align::right);
    }
    scene.shapes.push_back(stroke(Pen().move(plot_x, zones_top).line(plot_x, bottom).take(), soft_ink, 1));

    // The axis: the edges of the bands (or 0, 50, 100), as far as they do not touch.
    std::vector<float> edges{0};
    for (const Band& band : bands) edges.push_back(band.to);
    if (bands.empty()) edges = {0, 50, 100};
    float last = -1e6f;
    for (const float edge : edges) {
        const std::string text = std::to_string(static_cast<int>(edge + 0.5f));
        const float w = labels.width(text) / 0.9f, x = std::clamp(x_of(edge) - w / 2, 0.0f, std::max(width - w, 0.0f));
        if (x < last) continue;
        labels.put(scene, text, x, bottom + unit * 0.5f, w, soft_ink, false, Label::Align::center);
        last = x + w + unit * 0.5f;
    }
    return scene;
}

}  // namespace gidspers::drawing

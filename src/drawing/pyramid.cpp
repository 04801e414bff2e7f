#include <algorithm>
#include <vector>

#include "drawing/geometry.h"
#include "drawing/labels.h"
#include "style/color.h"

namespace gidspers::drawing {

using doc::Key;
using doc::Node;
using style::Color;
using style::Rgb;

namespace {

struct Row {
    const Node* node;
    std::string label, range, text;
    float beside = 0;  ///< room for the range beside the label; 0: it has a line of its own
    float height = 0;
};

constexpr float white_gap = 2.5f;  ///< between the slices, pt

}  // namespace

Scene pyramid(const Node& node, const style::Theme& theme, float width, const Measure& measure) {
    const Labels labels(theme, measure);
    const Rgb ink = theme.color(Color::ink), soft_ink = theme.color(Color::ink_soft), brand = theme.color(Color::primary);
    const float unit = theme.unit, line = labels.leading();
    Scene scene;
    scene.width = width;

    std::vector<Row> rows;
    const Node* foundation = nullptr;
    for (const Node& child : node.children) {
        if (child.kind != doc::Kind::layer) continue;
        if (child.get(Key::style) == "foundation") foundation = &child;
        else rows.push_back({&child, std::string(child.get(Key::label)), std::string(child.get(Key::range)), inner_text(child)});
    }
    // The drawing stands left, the words right of it: a layer grows with its words and never clips them.
    const float drawing = std::clamp(width * 0.36f, line * 5, line * 15), gap = unit * 4;
    const float text_x = drawing + gap, text_width = width - text_x - unit * 1.5f;
    const float pad = unit * 1.75f;
    float total = 0;
    for (Row& row : rows) {
        // The range stands beside the label unless that would cost the label a line.
        const float alone = labels.height(row.label, text_width, true), range = labels.width(row.range, true) + unit * 3;
        if (!row.range.empty() && range < text_width * 0.45f && labels.height(row.label, text_width - range, true) <= alone)
            row.beside = range;
        const float head = alone + (row.beside > 0 ? 0 : labels.height(row.range, text_width, true));
        row.height = std::max(head + labels.height(row.text, text_width) + 2 * pad, line * 2.4f);
        total += row.height;
    }
    // At least as tall as an equilateral looks right; the rest is given to all layers alike.
    if (const float least = drawing * 0.72f; total < least && !rows.empty()) {
        for (Row& row : rows) row.height += (least - total) / static_cast<float>(rows.size());
        total = least;
    }

    const auto half_at = [&](float y) { return drawing / 2 * y / total; };
    float y = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const float part = rows.size() < 2 ? 0.0f : static_cast<float>(i) / static_cast<float>(rows.size() - 1);
        const Rgb own = named_color(*row.node, theme, mix(brand, theme.color(Color::paper), 0.72f * part));
        const Rgb edge = style::darkened(own, theme.color(Color::paper), 3);
        const float top = y + (i == 0 ? 0 : white_gap / 2), bottom = y + row.height - (i + 1 == rows.size() ? 0 : white_gap / 2);
        const float middle = drawing / 2;
        const bool here = row.node->is(Key::here);
        const float row_y = y + row.height / 2;
        if (here)
            scene.shapes.push_back(fill(Pen().rect(text_x - unit * 1.5f, y + 1, width - text_x + unit * 1.5f, row.height - 2,
                                                   theme.shapes.corner).take(), theme.color(Color::primary_soft)));
        if (i > 0)
            scene.shapes.push_back(stroke(Pen().move(middle + half_at(y) + unit, y).line(width, y).take(),
                                          theme.color(Color::line), theme.shapes.rule));
        Path slice = Pen().polygon({{middle - half_at(top), top}, {middle + half_at(top), top},
                                    {middle + half_at(bottom), bottom}, {middle - half_at(bottom), bottom}}).take();
        Shape shape = fill(std::move(slice), own);
        shape.stroked = true;
        shape.stroke = edge;
        shape.stroke_width = here ? 2.2f : 0.8f;
        scene.shapes.push_back(std::move(shape));
        if (here) {  // an arrow from the words to the layer
            const float tip = middle + half_at(row_y) + unit * 0.75f, back = text_x - unit * 1.5f, wing = unit * 1.1f;
            scene.shapes.push_back(stroke(Pen().move(back, row_y).line(tip, row_y).take(), theme.color(Color::primary_ink), 1.6f));
            scene.shapes.push_back(fill(Pen().polygon({{tip, row_y}, {tip + wing * 1.4f, row_y - wing}, {tip + wing * 1.4f, row_y + wing}}).take(),
                                        theme.color(Color::primary_ink)));
        }

        const float words = labels.height(row.label, text_width, true) + labels.height(row.text, text_width) +
                            (row.beside > 0 ? 0 : labels.height(row.range, text_width, true));
        float at = y + (row.height - words) / 2;
        if (row.beside > 0)
            labels.put(scene, row.range, text_x + text_width - row.beside, at, row.beside, theme.color(Color::accent_ink), true,
                       Label::Align::right);
        at += labels.put(scene, row.label, text_x, at, text_width - row.beside, here ? theme.color(Color::primary_ink) : ink, true);
        if (row.beside == 0) at += labels.put(scene, row.range, text_x, at, text_width, theme.color(Color::accent_ink), true);
        labels.put(scene, row.text, text_x, at, text_width, soft_ink);
        y += row.height;
    }
    if (foundation) {
        const std::string label(foundation->get(Key::label)), text = inner_text(*foundation);
        const float inner = width - 2 * pad * 1.5f, top = y + (rows.empty() ? 0 : unit * 2);
        const float words = labels.height(label, inner, true) + labels.height(text, inner);
        const Rgb ground = theme.color(Color::primary_soft);
        Shape bar = fill(Pen().rect(0.5f, top, width - 1, words + 2 * pad, theme.shapes.corner).take(), ground);
        bar.stroked = true;
        bar.stroke = brand;
        bar.stroke_width = foundation->is(Key::here) ? 2.2f : 0.8f;
        scene.shapes.push_back(std::move(bar));
        const float at = top + pad;
        const float h = labels.put(scene, label, pad * 1.5f, at, inner, theme.color(Color::primary_ink), true);
        labels.put(scene, text, pad * 1.5f, at + h, inner, ink);
        y = top + words + 2 * pad;
    }
    scene.height = y + 1;
    return scene;
}

}  // namespace gidspers::drawing

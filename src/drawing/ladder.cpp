#include <algorithm>
#include <cmath>
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

struct Step {
    const Node* node;
    std::string number, label, text;
    Rgb color;
    float x = 0, width = 0;  ///< its column, beside the others
    float words = 0;         ///< height of its words in that column
};

struct Look {
    const style::Theme& theme;
    Labels labels;
    float disc, pad;
};

void disc(Scene& scene, const Look& look, const Step& step, float x, float y) {
    const float d = look.disc;
    Shape round = fill(Pen().circle(x + d / 2, y + d / 2, d / 2 - 0.5f).take(), step.color);
    round.stroked = true;
    round.stroke = style::darkened(step.color, look.theme.color(Color::paper), 3);
    round.stroke_width = 1;
    scene.shapes.push_back(std::move(round));
    const Rgb ink = look.theme.color(Color::ink), paper = look.theme.color(Color::paper);
    const Rgb on = style::contrast(paper, step.color) >= 4.5f ? paper : ink;
    look.labels.put_middle(scene, step.number, x, y, d, d, on, true, Label::Align::center);
}

/// The box of a step; the reader's own step has a heavy edge and a soft ground.
void box(Scene& scene, const Look& look, const Step& step, float x, float y, float width, float height) {
    const bool here = step.node->is(Key::here);
    Shape ground = fill(Pen().rect(x, y, width, height, look.theme.shapes.corner).take(),
                        here ? look.theme.color(Color::primary_soft) : look.theme.color(Color::neutral_soft));
    ground.stroked = here;
    ground.stroke = look.theme.color(Color::primary);
    ground.stroke_width = 2;
    scene.shapes.push_back(std::move(ground));
}

/// Steps beside each other, each higher than the one before: a staircase.
Scene stairs(const std::vector<Step>& steps, const Look& look, float width, Want want) {
    const float rise = look.labels.leading() * 1.1f, head = look.disc + look.pad * 0.6f;
    Scene scene;
    scene.width = width;
    float lowest = 0;  // height of the first step such that every step has room for its words
    for (size_t i = 0; i < steps.size(); ++i)
        lowest = std::max(lowest, head + steps[i].words + 2.8f * look.pad + 2 - static_cast<float>(i) * rise);
    const float whole = lowest + rise * static_cast<float>(steps.size() - 1) + 1;
    scene.height = whole;
    if (want == Want::size) return scene;
    for (size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        const float x = step.x, column = step.width, inner = column - 2 * look.pad;
        const float y = whole - lowest - rise * static_cast<float>(i);
        // The tread carries the step's colour; it lies loose on the step, so that round corners stay round.
        const float thick = look.pad * 0.6f, under = thick + 1.5f;
        box(scene, look, step, x + 1, y + under, column - 2, whole - y - under - 1);
        Shape tread = fill(Pen().rect(x + 1, y, column - 2, thick, std::min(look.theme.shapes.corner, thick / 2)).take(), step.color);
        tread.stroked = true;
        tread.stroke = style::darkened(step.color, look.theme.color(Color::paper), 3);
        tread.stroke_width = 0.6f;
        scene.shapes.push_back(std::move(tread));
        float at = y + under + look.pad;
        disc(scene, look, step, x + look.pad, at);
        at += head;
        at += look.labels.put(scene, step.label, x + look.pad, at, inner, look.theme.color(Color::ink), true);
        look.labels.put(scene, step.text, x + look.pad, at, inner, look.theme.color(Color::ink_soft));
    }
    return scene;
}

/// What a column of a route has for words.
float route_words(const Look& look, float column) { return column - look.disc - 3.2f * look.pad; }

/// In how many columns a route stands: no more than four steps below each other, where no name needs more than two lines.
size_t route_columns(const std::vector<Step>& steps, const Look& look, float width) {
    constexpr size_t most_below = 4;
    const auto fits = [&](const Step& step, float inner) {
        return std::max(look.labels.widest_word(step.label, true), look.labels.widest_word(step.text)) <= inner &&
               look.labels.height(step.label, inner, true) < look.labels.leading() * 2.5f;
    };
    size_t columns = (steps.size() + most_below - 1) / most_below;
    const auto all_fit = [&] {
        const float inner = route_words(look, width / static_cast<float>(columns) - look.pad);
        return std::ranges::all_of(steps, [&](const Step& step) { return fits(step, inner); });
    };
    while (columns > 1 && !all_fit()) --columns;
    return columns;
}

/// Steps under each other along a line: a route. A long one goes on in the next column; rows are as tall in all of them.
Scene route(const std::vector<Step>& steps, const Look& look, float width, Want want) {
    const size_t columns = route_columns(steps, look, width), rows = (steps.size() + columns - 1) / columns;
    const float pitch = width / static_cast<float>(columns), column = pitch - (columns > 1 ? look.pad : 0);
    const float indent = look.disc + look.pad * 1.2f, inner = route_words(look, column), gap = look.pad * 0.6f;
    const auto words_of = [&](const Step& step) { return look.labels.height(step.label, inner, true) + look.labels.height(step.text, inner); };
    std::vector<float> tops(rows + 1, 0.0f);
    for (size_t i = 0; i < steps.size(); ++i)
        tops[i % rows + 1] = std::max({tops[i % rows + 1], look.disc, words_of(steps[i]) + 2 * look.pad * 0.8f});
    tops[0] = 1;
    for (size_t row = 0; row < rows; ++row) tops[row + 1] += tops[row] + gap;
    Scene scene;
    scene.width = width;
    scene.height = tops[rows] - gap + 1;
    if (want == Want::size) return scene;
    const float centre = look.disc / 2, first = centre + look.pad * 0.4f;
    for (size_t i = 0; i < steps.size(); i += rows) {
        const float x = pitch * static_cast<float>(i / rows) + centre;
        const size_t last = std::min(i + rows, steps.size()) - 1 - i;
        scene.shapes.push_back(stroke(Pen().move(x, 1 + first).line(x, tops[last] + first).take(), look.theme.color(Color::line), 2.5f));
    }
    for (size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        const float left = pitch * static_cast<float>(i / rows), x = left + indent, top = tops[i % rows];
        const float height = tops[i % rows + 1] - top - gap;
        if (step.node->is(Key::here)) {
            box(scene, look, step, x, top, column - indent - 1, height);
            // A pointer from the box to the disc.
            const float cy = top + first;
            scene.shapes.push_back(fill(Pen().polygon({{x - look.pad * 0.9f, cy}, {x, cy - look.pad * 0.7f}, {x, cy + look.pad * 0.7f}}).take(),
                                        look.theme.color(Color::primary)));
        }
        disc(scene, look, step, left, top + look.pad * 0.4f);
        float at = top + std::max(look.pad * 0.8f, step.text.empty() ? (height - words_of(step)) / 2 : 0);
        at += look.labels.put(scene, step.label, x + look.pad, at, inner, look.theme.color(Color::ink), true);
        look.labels.put(scene, step.text, x + look.pad, at, inner, look.theme.color(Color::ink_soft));
    }
    return scene;
}

/// Without colours of its own the ladder deepens from soft to the brand's colour.
void set_colors(std::vector<Step>& steps, const style::Theme& theme) {
    const float n = static_cast<float>(steps.size());
    for (size_t i = 0; i < steps.size(); ++i) {
        const float part = n < 2 ? 1.0f : static_cast<float>(i) / (n - 1);
        steps[i].color = named_color(*steps[i].node, theme, mix(theme.color(Color::primary), theme.color(Color::paper), 0.7f - 0.7f * part));
        // A middle tone carries neither white nor ink: then darker.
        if (style::contrast(steps[i].color, theme.color(Color::ink)) < 4.5f)
            steps[i].color = style::darkened(steps[i].color, theme.color(Color::paper), 4.5f);
    }
}

/// Columns of equal width, but that one with a long word takes what it lacks from those that have it to spare. False when the
/// steps cannot stand beside each other.
bool set_columns(std::vector<Step>& steps, const Look& look, float width, float gap) {
    if (steps.size() < 2 || steps.size() > 6) return false;
    const auto n = static_cast<float>(steps.size());
    const float equal = (width - gap * (n - 1)) / n;
    float missing = 0, spare = 0;
    for (Step& step : steps) {
        step.width = std::max(look.labels.widest_word(step.label, true), look.labels.widest_word(step.text)) + 2 * look.pad;
        (step.width > equal ? missing : spare) += std::abs(step.width - equal);
    }
    if (missing > spare) return false;
    float x = 0;
    for (Step& step : steps) {
        if (step.width < equal) step.width = equal - (equal - step.width) * missing / spare;
        step.x = x;
        x += step.width + gap;
        const float inner = step.width - 2 * look.pad;
        step.words = look.labels.height(step.label, inner, true) + look.labels.height(step.text, inner);
        if (step.words > look.labels.leading() * 11) return false;
    }
    return true;
}

}  // namespace

Scene ladder(const Node& node, const style::Theme& theme, float width, const Measure& measure, Want want) {
    Look look{theme, Labels(theme, measure), 0, theme.unit * 2};
    look.disc = look.labels.size() * 2;
    std::vector<Step> steps;
    for (const Node& child : node.children) {
        if (child.kind != doc::Kind::step) continue;
        Step step{&child, {}, std::string(child.get(Key::label)), inner_text(child), {}};
        step.number = take_number(step.label, static_cast<int>(steps.size()) + 1);
        steps.push_back(std::move(step));
    }
    if (steps.empty()) return {};
    if (want == Want::drawing) set_colors(steps, theme);
    return set_columns(steps, look, width, theme.unit * 1.5f) ? stairs(steps, look, width, want) : route(steps, look, width, want);
}

}  // namespace gidspers::drawing

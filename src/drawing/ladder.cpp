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

/// Steps under each other along a line: a route.
Scene route(const std::vector<Step>& steps, const Look& look, float width, Want want) {
    const float x = look.disc + look.pad * 1.2f, inner = width - x - 2 * look.pad;
    Scene scene;
    scene.width = width;
    float y = 1, last_y = 0;
    std::vector<float> tops;
    for (const Step& step : steps) {
        tops.push_back(y);
        const float words = look.labels.height(step.label, inner, true) + look.labels.height(step.text, inner);
        last_y = y;
        y += std::max(look.disc, words + 2 * look.pad * 0.8f) + look.pad * 0.6f;
    }
    scene.height = y - look.pad * 0.6f + 1;
    if (want == Want::size) return scene;
    const float centre = look.disc / 2, first = centre + look.pad * 0.4f;
    scene.shapes.push_back(stroke(Pen().move(centre, 1 + first).line(centre, last_y + first).take(),
                                  look.theme.color(Color::line), 2.5f));
    for (size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        const float height = (i + 1 < steps.size() ? tops[i + 1] : y) - tops[i] - look.pad * 0.6f;
        if (step.node->is(Key::here)) {
            box(scene, look, step, x, tops[i], width - x - 1, height);
            // A pointer from the box to the disc.
            const float cy = tops[i] + first;
            scene.shapes.push_back(fill(Pen().polygon({{x - look.pad * 0.9f, cy}, {x, cy - look.pad * 0.7f}, {x, cy + look.pad * 0.7f}}).take(),
                                        look.theme.color(Color::primary)));
        }
        disc(scene, look, step, 0, tops[i] + look.pad * 0.4f);
        const float words = look.labels.height(step.label, inner, true) + look.labels.height(step.text, inner);
        float at = tops[i] + std::max(look.pad * 0.8f, step.text.empty() ? (height - words) / 2 : 0);
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

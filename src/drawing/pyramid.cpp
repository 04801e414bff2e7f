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
    float words = 0, height = 0;
};

constexpr float white_gap = 2.5f;  ///< between the slices, pt

class Pyramid {
  public:
    Pyramid(const Node& node, const style::Theme& theme, float width, const Measure& measure);
    Scene draw();

  private:
    void measure_rows();
    void draw_row(size_t i, float y);
    void draw_slice(size_t i, float y);
    void draw_arrow(float middle);
    void write(const Row& row, float y);
    float draw_foundation(float top);
    /// Half the width of the drawing so far down.
    float half_at(float y) const { return drawing_ / 2 * y / total_; }
    Rgb color(Color role) const { return theme_.color(role); }

    const style::Theme& theme_;
    const Labels labels_;
    const float width_, unit_, line_, pad_;
    // The drawing stands left, the words right of it: a layer grows with its words and never clips them.
    const float drawing_, text_x_, text_width_;
    std::vector<Row> rows_;
    const Node* foundation_ = nullptr;
    float total_ = 0;  ///< height of the rows
    Scene scene_;
};

Pyramid::Pyramid(const Node& node, const style::Theme& theme, float width, const Measure& measure)
    : theme_(theme), labels_(theme, measure), width_(width), unit_(theme.unit), line_(labels_.leading()), pad_(unit_ * 1.75f),
      drawing_(std::clamp(width * 0.36f, line_ * 5, line_ * 15)), text_x_(drawing_ + unit_ * 4), text_width_(width - text_x_ - unit_ * 1.5f) {
    for (const Node& child : node.children) {
        if (child.kind != doc::Kind::layer) continue;
        if (child.get(Key::style) == "foundation") foundation_ = &child;
        else rows_.push_back({&child, std::string(child.get(Key::label)), std::string(child.get(Key::range)), inner_text(child)});
    }
}

Scene Pyramid::draw() {
    scene_.width = width_;
    measure_rows();
    float y = 0;
    for (size_t i = 0; i < rows_.size(); ++i) {
        draw_row(i, y);
        y += rows_[i].height;
    }
    if (foundation_) y = draw_foundation(y + (rows_.empty() ? 0 : unit_ * 2));
    scene_.height = y + 1;
    return std::move(scene_);
}

void Pyramid::measure_rows() {
    for (Row& row : rows_) {
        // The range stands beside the label unless that would cost the label a line.
        const float alone = labels_.height(row.label, text_width_, true), range = labels_.width(row.range, true) + unit_ * 3;
        if (!row.range.empty() && range < text_width_ * 0.45f && labels_.height(row.label, text_width_ - range, true) <= alone)
            row.beside = range;
        const float head = alone + (row.beside > 0 ? 0 : labels_.height(row.range, text_width_, true));
        row.words = head + labels_.height(row.text, text_width_);
        row.height = std::max(row.words + 2 * pad_, line_ * 2.4f);
        total_ += row.height;
    }
    // At least as tall as an equilateral looks right; the rest is given to all layers alike.
    if (const float least = drawing_ * 0.72f; total_ < least && !rows_.empty()) {
        for (Row& row : rows_) row.height += (least - total_) / static_cast<float>(rows_.size());
        total_ = least;
    }
}

void Pyramid::draw_row(size_t i, float y) {
    const Row& row = rows_[i];
    const bool here = row.node->is(Key::here);
    if (here)
        scene_.shapes.push_back(fill(Pen().rect(text_x_ - unit_ * 1.5f, y + 1, width_ - text_x_ + unit_ * 1.5f, row.height - 2,
                                                theme_.shapes.corner).take(), color(Color::primary_soft)));
    if (i > 0)
        scene_.shapes.push_back(stroke(Pen().move(drawing_ / 2 + half_at(y) + unit_, y).line(width_, y).take(), color(Color::line), theme_.shapes.rule));
    draw_slice(i, y);
    if (here) draw_arrow(y + row.height / 2);
    write(row, y);
}

/// The higher, the fuller, where a layer has no colour of its own.
void Pyramid::draw_slice(size_t i, float y) {
    const Row& row = rows_[i];
    const bool last = i + 1 == rows_.size();
    const float part = rows_.size() < 2 ? 0.0f : static_cast<float>(i) / static_cast<float>(rows_.size() - 1);
    const Rgb paper = color(Color::paper), own = named_color(*row.node, theme_, mix(color(Color::primary), paper, 0.72f * part));
    const float top = y + (i == 0 ? 0 : white_gap / 2), bottom = y + row.height - (last ? 0 : white_gap / 2), middle = drawing_ / 2;
    Shape slice = fill(Pen().polygon({{middle - half_at(top), top}, {middle + half_at(top), top},
                                      {middle + half_at(bottom), bottom}, {middle - half_at(bottom), bottom}}).take(), own);
    slice.stroked = true;
    slice.stroke = style::darkened(own, paper, 3);
    slice.stroke_width = row.node->is(Key::here) ? 2.2f : 0.8f;
    scene_.shapes.push_back(std::move(slice));
}

/// From the words to the layer.
void Pyramid::draw_arrow(float middle) {
    const float tip = drawing_ / 2 + half_at(middle) + unit_ * 0.75f, back = text_x_ - unit_ * 1.5f, wing = unit_ * 1.1f;
    const Rgb ink = color(Color::primary_ink);
    scene_.shapes.push_back(stroke(Pen().move(back, middle).line(tip, middle).take(), ink, 1.6f));
    scene_.shapes.push_back(fill(Pen().polygon({{tip, middle}, {tip + wing * 1.4f, middle - wing}, {tip + wing * 1.4f, middle + wing}}).take(), ink));
}

void Pyramid::write(const Row& row, float y) {
    const Rgb ink = color(row.node->is(Key::here) ? Color::primary_ink : Color::ink), accent = color(Color::accent_ink);
    float at = y + (row.height - row.words) / 2;
    if (row.beside > 0)
        labels_.put(scene_, row.range, text_x_ + text_width_ - row.beside, at, row.beside, accent, true, Label::Align::right);
    at += labels_.put(scene_, row.label, text_x_, at, text_width_ - row.beside, ink, true);
    if (row.beside == 0) at += labels_.put(scene_, row.range, text_x_, at, text_width_, accent, true);
    labels_.put(scene_, row.text, text_x_, at, text_width_, color(Color::ink_soft));
}

/// Returns where it ends.
float Pyramid::draw_foundation(float top) {
    const std::string label(foundation_->get(Key::label)), text = inner_text(*foundation_);
    const float left = pad_ * 1.5f, inner = width_ - 2 * left;
    const float words = labels_.height(label, inner, true) + labels_.height(text, inner);
    Shape bar = fill(Pen().rect(0.5f, top, width_ - 1, words + 2 * pad_, theme_.shapes.corner).take(), color(Color::primary_soft));
    bar.stroked = true;
    bar.stroke = color(Color::primary);
    bar.stroke_width = foundation_->is(Key::here) ? 2.2f : 0.8f;
    scene_.shapes.push_back(std::move(bar));
    const float below = top + pad_ + labels_.put(scene_, label, left, top + pad_, inner, color(Color::primary_ink), true);
    labels_.put(scene_, text, left, below, inner, color(Color::ink));
    return top + words + 2 * pad_;
}

}  // namespace

Scene pyramid(const Node& node, const style::Theme& theme, float width, const Measure& measure) {
    return Pyramid(node, theme, width, measure).draw();
}

}  // namespace gidspers::drawing

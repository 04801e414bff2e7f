#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
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
    bool in_band = false;  ///< all that is known is the band; the value is its middle
    float top = 0, name_height = 0, row = 0, middle = 0;  ///< of its name and of the row that the bar stands in
};
/// Of the axis.
struct Number {
    float left, width;
    int line;  ///< 1: below the others
    std::string text;
};

std::string whole_or_comma(std::string_view text) {
    std::string out(text);
    std::replace(out.begin(), out.end(), '.', ',');
    return out;
}

/// As an author writes it: 70, 62,5.
std::string written(float number) {
    std::array<char, 16> digits{};
    return whole_or_comma({digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr});
}

class Bars {
  public:
    Bars(const Node& node, const style::Theme& theme, float width, const Measure& measure);
    Scene draw(Want want);

  private:
    void choose_columns();
    void set_heads(Scene& scene, Want want);
    void set_legend(Scene& scene, Want want);
    void set_rows();
    void set_axis();
    void draw_zones(Scene& scene) const;
    void draw_words(Scene& scene, const Bar& bar) const;
    void draw_value(Scene& scene, const Bar& bar) const;
    void draw_notch(Scene& scene, const Bar& bar) const;
    void draw_norm(Scene& scene, const Path& mark) const;
    void draw_own_norm(Scene& scene, const Bar& bar) const;
    void draw_common_norm(Scene& scene) const;
    void draw_axis(Scene& scene) const;
    std::vector<std::pair<float, float>> rows() const;
    std::vector<std::pair<float, float>> stretches() const;
    float x_of(float value) const { return plot_x_ + plot_ * std::clamp(value, 0.0f, 100.0f) / 100; }
    /// Of a band whose own name has no room over its zone: A to Z, then AA.
    static std::string letter(size_t band) {
        return (band < 26 ? "" : letter(band / 26 - 1)) + static_cast<char>('A' + band % 26);
    }

    const style::Theme& theme_;
    const Labels labels_;
    const float width_, unit_, line_, thick_;
    const Rgb ink_, soft_ink_, paper_;
    std::vector<Band> bands_;
    std::vector<Bar> bars_;
    std::vector<Number> axis_;
    bool over_ = false;      ///< names stand over their bars
    bool one_norm_ = false;  ///< all bars have the same
    bool lettered_ = false;  ///< bands are named in a list under letters
    float name_x_ = 0, name_width_ = 0, plot_x_ = 0, plot_ = 0;
    float head_ = 0, zones_top_ = 0, heads_bottom_ = 0, y_ = 0, bottom_ = 0;
    int axis_lines_ = 1;
};

Bars::Bars(const Node& node, const style::Theme& theme, float width, const Measure& measure)
    : theme_(theme), labels_(theme, measure), width_(width), unit_(theme.unit), line_(labels_.leading()),
      thick_(labels_.size() * 1.05f), ink_(theme.color(Color::ink)), soft_ink_(theme.color(Color::ink_soft)),
      paper_(theme.color(Color::paper)) {
    for (const Node& child : node.children) {
        if (child.kind == doc::Kind::band) {
            Band band{0, 100, std::string(child.get(Key::label))};
            read_number(child.get(Key::from), band.from);
            read_number(child.get(Key::to), band.to);
            bands_.push_back(std::move(band));
        } else if (child.kind == doc::Kind::bar) {
            Bar bar{std::string(child.get(Key::label)), whole_or_comma(child.get(Key::value))};
            if (!read_number(child.get(Key::value), bar.value)) bar.shown = "–";
            bar.in_band = child.get(Key::style) == "band";
            if (bar.in_band) bar.shown.clear();
            read_number(child.get(Key::norm), bar.norm);
            bars_.push_back(std::move(bar));
        }
    }
    const auto like_first = [&](const Bar& bar) { return bar.norm >= 0 && bar.norm == bars_.front().norm; };
    one_norm_ = bars_.size() > 1 && std::all_of(bars_.begin(), bars_.end(), like_first);
}

Scene Bars::draw(Want want) {
    Scene scene;
    if (bars_.empty()) return scene;
    scene.width = width_;
    choose_columns();
    set_heads(scene, want);
    set_rows();
    set_axis();
    scene.height = bottom_ + unit_ * 0.5f + line_ * static_cast<float>(axis_lines_);
    if (want == Want::size) return scene;
    draw_zones(scene);
    for (const Bar& bar : bars_) {
        draw_words(scene, bar);
        if (bar.in_band) draw_value(scene, bar);
    }
    // Under the bars: one that is past its norm by a hair hides the line, one that falls short does not.
    if (one_norm_) draw_common_norm(scene);
    for (const Bar& bar : bars_) {
        if (!one_norm_) draw_own_norm(scene, bar);
        if (bar.in_band) continue;
        draw_value(scene, bar);
        draw_notch(scene, bar);
    }
    draw_axis(scene);
    return scene;
}

/// Label, plot from 0 to 100, value.
void Bars::choose_columns() {
    float widest = 0, value_width = 0, longest_word = 0;
    for (const Bar& bar : bars_) {
        widest = std::max(widest, labels_.width(bar.label) / 0.95f);
        longest_word = std::max(longest_word, labels_.widest_word(bar.label));
        value_width = std::max(value_width, labels_.width(bar.shown, true) / 0.9f);
    }
    const float beside = std::clamp(widest, line_ * 2, std::max(width_ * 0.36f, std::min(longest_word, width_ * 0.5f)));
    const float value_room = value_width + unit_ * 1.5f;
    // Where names would leave no room to read a length in, they stand over their bars.
    over_ = width_ - beside - unit_ * 2 - value_room < labels_.size() * 11;
    name_x_ = over_ ? unit_ / 2 : 0;
    name_width_ = over_ ? width_ - name_x_ : beside;
    plot_x_ = over_ ? 0 : beside + unit_ * 2;
    plot_ = width_ - plot_x_ - value_room;
}

/// Letters and names in equal columns, as full as each other.
void Bars::set_legend(Scene& scene, Want want) {
    std::vector<std::string> texts;
    float widest = 0;
    for (size_t i = 0; i < bands_.size(); ++i) {
        texts.push_back(letter(i) + " = " + bands_[i].label);
        widest = std::max(widest, labels_.width(texts.back()) / 0.95f);
    }
    const float gap = unit_ * 4;
    const size_t n = texts.size(), fitting = static_cast<size_t>(std::max((width_ + gap) / (widest + gap), 1.0f));
    const size_t rows = (n + fitting - 1) / fitting, columns = (n + rows - 1) / rows;
    const float width = std::min(widest, width_);
    for (size_t i = 0; i < n; ++i) {
        const auto column = static_cast<float>(i % columns), row = static_cast<float>(i / columns);
        if (want == Want::drawing) labels_.put(scene, std::move(texts[i]), column * (width + gap), y_ + row * line_, width, soft_ink_);
    }
    y_ += line_ * static_cast<float>(rows);
}

/// The bands' names stand over their zones, or, when one has no room, as a list under letters.
void Bars::set_heads(Scene& scene, Want want) {
    for (const Band& band : bands_) {
        const float zone = x_of(band.to) - x_of(band.from) - unit_;
        lettered_ = lettered_ || labels_.widest_word(band.label) > zone;
        head_ = std::max(head_, labels_.height(band.label, zone));
    }
    lettered_ = lettered_ || head_ > line_ * 3;
    if (!bands_.empty() && lettered_) {
        set_legend(scene, want);
        y_ += unit_;
        head_ = line_;
    }
    zones_top_ = y_;
    y_ += bands_.empty() ? 0 : head_ + unit_;
    heads_bottom_ = y_;
}

void Bars::set_rows() {
    const float gap = unit_ * (over_ ? 2.0f : 1.5f);  // a name over its bar must not seem to be of the row above
    if (over_ && !bands_.empty()) y_ += unit_ * 2;
    for (Bar& bar : bars_) {
        bar.top = y_;
        bar.name_height = labels_.height(bar.label, name_width_);
        bar.row = over_ ? std::max(thick_ + unit_ * 0.5f, line_) : std::max(bar.name_height, thick_ + unit_);
        if (over_) y_ += bar.name_height;
        else bar.name_height = bar.row;
        bar.middle = y_ + bar.row / 2;
        y_ += bar.row + gap;
    }
    bottom_ = y_;
}

/// From where to where something may be drawn down the rows. Where names stand over their bars it stops for them: a name is
/// not read across colours and lines.
std::vector<std::pair<float, float>> Bars::rows() const {
    if (!over_) return {{bars_.front().top, bottom_}};
    std::vector<std::pair<float, float>> rows;
    for (const Bar& bar : bars_) rows.emplace_back(bar.middle - bar.row / 2, bar.middle + bar.row / 2);
    return rows;
}

/// The rows, and the bands' names above them.
std::vector<std::pair<float, float>> Bars::stretches() const {
    std::vector<std::pair<float, float>> all = rows();
    if (over_) all.emplace_back(zones_top_, heads_bottom_);
    else all.front().first = zones_top_;
    return all;
}

void Bars::draw_zones(Scene& scene) const {
    const float n = static_cast<float>(bands_.size());
    const std::vector<std::pair<float, float>> all = stretches();
    for (size_t i = 0; i < bands_.size(); ++i) {
        const float left = x_of(bands_[i].from), right = x_of(bands_[i].to);
        // From nearly paper to the soft surface: the higher the band, the fuller.
        const Rgb tint = mix(paper_, theme_.color(Color::primary_soft), n < 2 ? 1.0f : 0.25f + 0.75f * static_cast<float>(i) / (n - 1));
        Pen zone, edge;
        for (const auto& [top, bottom] : all) zone.rect(left, top, right - left, bottom - top), edge.move(left, top).line(left, bottom);
        scene.shapes.push_back(fill(zone.take(), tint));
        if (i > 0) scene.shapes.push_back(stroke(edge.take(), theme_.color(Color::line), theme_.shapes.rule));
        labels_.put(scene, lettered_ ? letter(i) : bands_[i].label, left + unit_ / 2, zones_top_ + unit_ / 2, right - left - unit_,
                    soft_ink_, false, Label::Align::center);
    }
}

void Bars::draw_words(Scene& scene, const Bar& bar) const {
    const float lift = over_ ? unit_ * 0.4f : 0;  // tails of letters keep clear of the bar
    labels_.put_middle(scene, bar.label, name_x_, bar.top - lift, name_width_, bar.name_height, ink_);
    const float right = plot_x_ + plot_ + unit_;
    labels_.put_middle(scene, bar.shown, right, bar.middle - bar.row / 2, width_ - right, bar.row, ink_, true, Label::Align::right);
}

/// From nought to the value; of what is known by its band alone an open bar as wide as the band.
void Bars::draw_value(Scene& scene, const Bar& bar) const {
    if (bar.value < 0) return;
    const auto holds = [&](const Band& band) { return bar.in_band && band.from <= bar.value && bar.value <= band.to; };
    const auto band = std::find_if(bands_.begin(), bands_.end(), holds);
    const bool known = band == bands_.end();
    const Rgb primary = theme_.color(Color::primary);
    // Its end is read against lines and numbers: it is straight.
    if (known) {
        const float length = std::max(x_of(bar.value) - plot_x_, 1.5f);
        scene.shapes.push_back(fill(Pen().rect(plot_x_, bar.middle - thick_ / 2, length, thick_).take(), primary));
        return;
    }
    constexpr float edge = 1.2f;
    const float left = x_of(band->from), width = x_of(band->to) - left;
    Shape open = fill(Pen().rect(left + edge / 2, bar.middle - (thick_ - edge) / 2, width - edge, thick_ - edge).take(), paper_);
    open.stroked = true;
    open.stroke = primary;
    open.stroke_width = edge;
    scene.shapes.push_back(std::move(open));
}

/// Where a bar hides its norm, that runs on in the bar: so thin that what is past it is seen. A bar that ends on it keeps the line's other half.
void Bars::draw_notch(Scene& scene, const Bar& bar) const {
    if (bar.norm < 0 || bar.value < bar.norm) return;
    constexpr float width = 0.8f;
    const float x = std::min(x_of(bar.norm), x_of(bar.value) - width / 2), half = (thick_ - width) / 2;  // the line's ends are round
    scene.shapes.push_back(stroke(Pen().move(x, bar.middle - half).line(x, bar.middle + half).take(), paper_, width));
}

/// White under the line keeps it visible on a band as on the zones, and tells it from a zone's edge.
void Bars::draw_norm(Scene& scene, const Path& mark) const {
    scene.shapes.push_back(stroke(mark, paper_, 3.6f));
    scene.shapes.push_back(stroke(mark, ink_, 1.6f));
}

void Bars::draw_own_norm(Scene& scene, const Bar& bar) const {
    if (bar.norm < 0) return;
    const float x = x_of(bar.norm), half = bar.row / 2 - unit_ * 0.1f, foot = unit_ * 0.7f;
    const float up = bar.middle - half, down = bar.middle + half;
    draw_norm(scene, Pen().move(x, up).line(x, down).move(x - foot, up).line(x + foot, up).move(x - foot, down).line(x + foot, down).take());
}

/// Where all bars have one norm, one line says so.
void Bars::draw_common_norm(Scene& scene) const {
    const float x = x_of(bars_.front().norm);
    Pen line;
    for (const auto& [top, bottom] : rows()) line.move(x, top).line(x, bottom);
    draw_norm(scene, line.take());
}

/// The norm that all bars have, the ends, and the edges of the bands (or 50). What would touch those before it stands on a second line.
void Bars::set_axis() {
    std::vector<float> numbers;
    if (one_norm_) numbers.push_back(bars_.front().norm);
    numbers.insert(numbers.end(), {0, 100});
    for (const Band& band : bands_) numbers.push_back(band.to);
    if (bands_.empty()) numbers.push_back(50);
    const float gap = labels_.size() * 0.45f;  // two numbers must not read as one
    for (const float number : numbers) {
        std::string text = written(number);
        const float w = labels_.width(text) / 0.9f, x = std::clamp(x_of(number) - w / 2, 0.0f, std::max(width_ - w, 0.0f));
        const auto same = [&](const Number& one) { return one.text == text; };
        if (std::ranges::any_of(axis_, same)) continue;
        for (int line = 0; line < 2; ++line) {
            const auto touches = [&](const Number& one) { return one.line == line && x < one.left + one.width + gap && one.left < x + w + gap; };
            if (std::ranges::any_of(axis_, touches)) continue;
            axis_lines_ = std::max(axis_lines_, line + 1);
            axis_.push_back({x, w, line, std::move(text)});
            break;
        }
    }
    std::ranges::sort(axis_, {}, &Number::left);
}

/// The line at nought, and the numbers below it.
void Bars::draw_axis(Scene& scene) const {
    Pen line;
    for (const auto& [top, bottom] : stretches()) line.move(plot_x_, top).line(plot_x_, bottom);
    scene.shapes.push_back(stroke(line.take(), soft_ink_, 1));
    for (const Number& one : axis_)
        labels_.put(scene, one.text, one.left, bottom_ + unit_ * 0.5f + line_ * static_cast<float>(one.line), one.width, soft_ink_, false,
                    Label::Align::center);
}

}  // namespace

Scene bars(const Node& node, const style::Theme& theme, float width, const Measure& measure, Want want) {
    return Bars(node, theme, width, measure).draw(want);
}

}  // namespace gidspers::drawing

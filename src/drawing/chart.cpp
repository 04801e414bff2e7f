#include <algorithm>
#include <vector>

#include "base/number.h"
#include "drawing/geometry.h"
#include "drawing/labels.h"

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

/// What is drawn of a series in a category, and its value.
struct Column {
    float left = 0, height = 0;
    std::string_view shown;
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

class Chart {
  public:
    Chart(const Node& node, const style::Theme& theme, float width, const Measure& measure);
    Scene draw();

  private:
    void add_series(const Node& node);
    void choose_columns();
    float draw_key(float y);
    void draw_columns(size_t category, float base);
    void put_values(float base);
    void put_value(const Column& column, float base);
    float name_below(size_t category, float y);
    /// Of a category's column.
    float middle(size_t category) const { return slot_ * (static_cast<float>(category) + 0.5f); }
    void add_box(Path path, const Series& series, bool edged);

    const Labels labels_;
    const float width_, unit_, line_, plot_;
    const Rgb ink_, soft_ink_;
    const Rgb fills_[3], edges_[3];
    const std::string_view measured_in_;
    std::vector<std::string> names_;  ///< of the categories
    std::vector<Series> all_;
    float most_ = 0, value_width_ = 0;
    float slot_ = 0, column_ = 0;  ///< the width of a category, and of each of its columns
    std::vector<Column> columns_;  ///< from left to right
    std::vector<std::pair<float, float>> taken_;  ///< by values: from and to
    Scene scene_;
};

Chart::Chart(const Node& node, const style::Theme& theme, float width, const Measure& measure)
    : labels_(theme, measure), width_(width), unit_(theme.unit), line_(labels_.leading()), plot_(line_ * 6), ink_(theme.color(Color::ink)),
      soft_ink_(theme.color(Color::ink_soft)),
      fills_{theme.color(Color::primary), theme.color(Color::accent), theme.color(Color::primary_soft)},
      edges_{theme.color(Color::primary), theme.color(Color::accent_ink), theme.color(Color::primary_ink)}, measured_in_(node.get(Key::unit)) {
    for (const Node& child : node.children)
        if (child.kind == doc::Kind::series) add_series(child);
    for (Series& series : all_) {
        series.values.resize(names_.size(), -1);
        series.shown.resize(names_.size());
    }
}

void Chart::add_series(const Node& node) {
    Series series{std::string(node.get(Key::label)), {}, {}, fills_[all_.size() % 3], edges_[all_.size() % 3]};
    for (const Node& point : node.children) {
        if (point.kind != doc::Kind::point) continue;
        const size_t i = category(names_, point.get(Key::label));
        series.values.resize(std::max(series.values.size(), i + 1), -1);
        series.shown.resize(series.values.size());
        std::string& shown = series.shown[i];
        if (read_number(point.get(Key::value), series.values[i])) {
            shown = point.get(Key::value);
            std::replace(shown.begin(), shown.end(), '.', ',');
            shown = grouped(shown);
        } else {
            shown = "–";
        }
    }
    all_.push_back(std::move(series));
}

/// A column is as wide as its value needs, up to a third more; a chart of three years does not fill a page's width.
void Chart::choose_columns() {
    float name_width = 0;
    for (const Series& series : all_) {
        for (const float v : series.values) most_ = std::max(most_, v);
        for (const std::string& v : series.shown) value_width_ = std::max(value_width_, labels_.width(v, true) / 0.95f);
    }
    for (const std::string& name : names_) name_width = std::max(name_width, labels_.width(name) / 0.95f);
    const float count = static_cast<float>(names_.size()), per = static_cast<float>(all_.size());
    const float wish = std::max(per * std::max(value_width_ + unit_, line_ * 1.6f) + unit_ * 3, name_width + unit_ * 3);
    const float share = width_ / count;  // a narrow card is filled, a page is not
    slot_ = share < wish * 1.7f ? share : wish;
    column_ = std::min((slot_ - unit_ * 2) / per, line_ * 2.6f);
    scene_.width = std::min(width_, std::max(slot_ * count, width_ * 0.4f));
}

Scene Chart::draw() {
    if (all_.empty() || names_.empty()) return {};
    choose_columns();
    float y = all_.size() > 1 ? draw_key(0) : 0;
    if (!measured_in_.empty()) y += labels_.put(scene_, std::string(measured_in_), 0, y, scene_.width, soft_ink_) + unit_ * 0.5f;
    const float base = y + line_ + plot_;
    for (size_t i = 0; i < names_.size(); ++i) {
        draw_columns(i, base);
        scene_.height = std::max(scene_.height, name_below(i, base + unit_ * 0.75f));
    }
    scene_.foot = scene_.height - base;
    put_values(base);
    const float used = slot_ * static_cast<float>(names_.size());
    scene_.shapes.push_back(stroke(Pen().move(0, base).line(used, base).take(), soft_ink_, 1));
    return std::move(scene_);
}

void Chart::add_box(Path path, const Series& series, bool edged) {
    Shape box = fill(std::move(path), series.fill);
    box.stroked = edged;
    box.stroke = series.edge;
    box.stroke_width = 1;
    scene_.shapes.push_back(std::move(box));
}

/// With the same drawing as the columns. Returns where it ends.
float Chart::draw_key(float y) {
    float x = 0;
    for (const Series& series : all_) {
        const float mark = labels_.size() * 0.8f, w = labels_.width(series.label) / 0.95f;
        if (x > 0 && x + mark + w > scene_.width) x = 0, y += line_;
        add_box(Pen().rect(x + 0.5f, y + (line_ - mark) / 2, mark, mark).take(), series, true);
        labels_.put(scene_, series.label, x + mark + unit_, y, std::min(w, scene_.width - x - mark - unit_), ink_);
        x += mark + w + unit_ * 4;
    }
    return y + line_ + unit_;
}

void Chart::draw_columns(size_t category, float base) {
    const float per = static_cast<float>(all_.size());
    for (size_t s = 0; s < all_.size(); ++s) {
        const Series& series = all_[s];
        if (series.shown[category].empty()) continue;
        const float left = middle(category) + (static_cast<float>(s) - per / 2) * column_, value = series.values[category];
        const float height = value < 0 || most_ <= 0 ? 0 : std::max(plot_ * value / most_, 1.0f);
        if (height > 0) add_box(Pen().rect(left + 1, base - height, column_ - 2, height, 0).take(), series, s > 0);
        columns_.push_back({left, height, series.shown[category]});
    }
}

/// Where not all have room, the highest goes first, then the last and the first.
void Chart::put_values(float base) {
    if (columns_.empty()) return;
    put_value(*std::ranges::max_element(columns_, {}, &Column::height), base);
    put_value(columns_.back(), base);
    for (const Column& column : columns_) put_value(column, base);
}

/// Above its column and those that it reaches over; not at all where another value stands.
void Chart::put_value(const Column& column, float base) {
    const float room = std::max(column_, labels_.width(column.shown, true) / 0.95f);
    const float left = std::clamp(column.left + (column_ - room) / 2, 0.0f, std::max(scene_.width - room, 0.0f)), right = left + room;
    const auto is_over = [&](float from, float to) { return left < to - 0.01f && from < right - 0.01f; };
    for (const auto& [from, to] : taken_)
        if (is_over(from, to)) return;
    taken_.emplace_back(left, right);
    float height = 0;
    for (const Column& one : columns_)
        if (is_over(one.left, one.left + column_)) height = std::max(height, one.height);
    labels_.put(scene_, std::string(column.shown), left, base - height - line_, room, ink_, true, Label::Align::center);
}

/// Returns where it ends.
float Chart::name_below(size_t category, float y) {
    for (const std::string& part : year_lines(names_[category], slot_, labels_))
        y += labels_.put(scene_, part, middle(category) - slot_ / 2, y, slot_, soft_ink_, false, Label::Align::center);
    return y;
}

}  // namespace

Scene chart(const Node& node, const style::Theme& theme, float width, const Measure& measure) {
    return Chart(node, theme, width, measure).draw();
}

}  // namespace gidspers::drawing

#include "drawing/labels.h"

#include <algorithm>
#include <cmath>

#include "base/ascii.h"
#include "base/number.h"
#include "style/names.h"

namespace gidspers::drawing {
namespace {

/// Calls `use` for each word.
template <class Use>
void each_word(std::string_view text, Use use) {
    while (!text.empty()) {
        const size_t end = std::min(text.find(' '), text.size());
        if (end > 0) use(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

float Labels::space(bool bold, style::Text style) const {
    Space& known = spaces_[bold];
    if (known.style != style) known = {style, measure_(style, bold, "n n") - 2 * measure_(style, bold, "n")};
    return known.width;
}

float Labels::height(std::string_view text, float width, bool bold, style::Text style) const {
    const float room = std::max(width * label_room, 1.0f), space = this->space(bold, style);
    float lines = 0, used = 0;
    each_word(text, [&](std::string_view word) {
        const float w = measure_(style, bold, word);
        if (lines > 0 && used + space + w <= room) {
            used += space + w;
            return;
        }
        const float own = std::max(1.0f, std::ceil(w / room));
        lines += own;
        used = w - (own - 1) * room;
    });
    return lines * leading(style);
}

float Labels::widest_word(std::string_view text, bool bold, style::Text style) const {
    float widest = 0;
    each_word(text, [&](std::string_view word) { widest = std::max(widest, measure_(style, bold, word)); });
    return widest / label_room + 0.5f;
}

float Labels::put(Scene& scene, std::string text, float x, float y, float width, style::Rgb color, bool bold,
                  Label::Align align, style::Text style) const {
    const float h = height(text, width, bold, style);
    if (text.empty()) return 0;
    Label label;
    label.text = std::move(text);
    label.style = style;
    label.color = color;
    label.x = x;
    label.y = y;
    label.width = width;
    label.height = h;
    label.align = align;
    label.bold = bold;
    scene.labels.push_back(std::move(label));
    return h;
}

void Labels::put_middle(Scene& scene, std::string text, float x, float y, float width, float height, style::Rgb color,
                        bool bold, Label::Align align, style::Text style) const {
    if (text.empty()) return;
    put(scene, std::move(text), x, y, width, color, bold, align, style);
    scene.labels.back().height = height;
    scene.labels.back().middle = true;
}

style::Rgb mix(style::Rgb a, style::Rgb b, float part) {
    const auto one = [&](uint8_t from, uint8_t to) {
        const float v = static_cast<float>(from) + (static_cast<float>(to) - static_cast<float>(from)) * part;
        return static_cast<uint8_t>(std::clamp(v + 0.5f, 0.0f, 255.0f));
    };
    return {one(a.r, b.r), one(a.g, b.g), one(a.b, b.b)};
}

style::Rgb named_color(const doc::Node& node, const style::Theme& theme, style::Rgb otherwise) {
    using style::Color;
    struct Entry {
        std::string_view name;
        Color color;
    };
    static constexpr Entry colors[] = {{"green", Color::ladder_green}, {"yellow", Color::ladder_yellow},
                                       {"orange", Color::ladder_orange}, {"red", Color::ladder_red}};
    for (const Entry& e : colors)
        if (node.get(doc::Key::color) == e.name) return theme.color(e.color);
    return node.has(doc::Key::tone) ? theme.color(style::tone(node.get(doc::Key::tone)).figure) : otherwise;
}

std::string inner_text(const doc::Node& node) {
    std::string out;
    for (const doc::Node& child : node.children) out += doc::plain_text(child);
    return out;
}

bool read_number(std::string_view text, float& value) {
    const auto number = number_of<float>(text);
    if (!number || !std::isfinite(*number)) return false;
    value = *number;
    return true;
}

std::string take_number(std::string& label, int otherwise) {
    const auto digit = std::find_if(label.begin(), label.end(), is_digit);
    const auto end = std::find_if_not(digit, label.end(), is_digit);
    // Only a short number counts, and only when it begins the label or follows its first word ("Niveau 2").
    const auto first_space = std::find(label.begin(), label.end(), ' ');
    const bool second = first_space != label.end() && digit == first_space + 1;
    if (digit == label.end() || end - digit > 2 || (digit != label.begin() && !second))
        return std::to_string(otherwise);
    std::string number(digit, end);
    if (digit == label.begin() && end != label.end() && (*end == '.' || *end == ' ' || *end == ':')) {
        const auto rest = std::find_if(end, label.end(), [](char c) { return c != '.' && c != ' ' && c != ':'; });
        if (rest != label.end() && !is_digit(*rest)) label.erase(label.begin(), rest);
    }
    return number;
}

}  // namespace gidspers::drawing

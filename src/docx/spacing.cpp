#include "docx/spacing.h"

#include <algorithm>
#include <cmath>

#include "doc/schema.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Text;

float panel_heading_space(const Dress& dress) {
    return std::floor(dress.units(1.5f));
}
float panel_gap(const Dress& dress) {
    return dress.units(4);
}
Size panel_padding(const Dress& dress, const Node& panel) {
    constexpr float least = 4;  // words must not touch the edge of their ground
    return {std::max(std::floor(dress.units(2.25f)), least), panel_side(dress, panel.get(Key::style) == "filled")};
}
float panel_side(const Dress& dress, bool filled) {
    return dress.units(filled ? 3.0f : 1.5f);
}
float masthead_padding(const Dress& dress) {
    return std::floor(std::min(28.0f, dress.units(4)));
}

BoxSpace box_space(const Dress& dress) {
    return {dress.units(4), dress.units(5)};
}
Size card_margins(const Dress& dress) {
    return {dress.units(2.5f), dress.units(2)};
}
float card_gap(const Dress& dress) {
    return dress.units(2);
}
Size foot_margins(const Dress& dress) {
    return {dress.units(3), dress.units(2)};
}
float space_after_table(const Dress& dress) {
    return dress.units(3);
}

float icon_size(const Dress& dress, Text beside) {
    return dress.size(beside) * 0.95f;
}

CellSpace cell_space(const Dress& dress, std::string_view table) {
    const bool compact = table == "compact", facts = table == "facts", plain = table == "plain";
    if (dress.poster) {
        const float both = facts ? 0 : dress.units(compact ? 0.5f : plain ? 0.75f : 1.25f);
        return {both, both};
    }
    // As in the PDF, less what Word adds: the space after the last paragraph and the rule.
    if (facts) return {0, 0};  // its paragraphs have the space
    const float both = dress.units(compact ? 1.4f : 2.8f);
    const float rest = both - dress.points(dress.text(Text::table).after) - (plain ? 0 : dress.theme.shapes.rule);
    const float top = std::min(std::max(rest, 0.0f), both / 2);
    return {top, std::max(rest - top, 0.0f)};
}

float cell_padding(const Dress& dress, std::string_view table) {
    return dress.units(table == "compact" ? 1.5f : 2);
}

float list_cell(const Dress& dress, float width, size_t columns) {
    return width / static_cast<float>(columns) - dress.units(3);
}

size_t items_of_column(size_t items, size_t columns) {
    return (items + columns - 1) / columns;
}

float foot_gap(const Dress& dress) {
    return dress.units(3);
}

float fact_gap(const Dress& dress) {
    return std::max(5.0f, dress.units(3));
}

float fact_space(const Dress& dress) {
    return dress.units(2.5f);
}
float fact_after(const Dress& dress) {
    return dress.units(1.5f);
}

size_t fact_columns(const Node& facts, const Dress& dress, float width) {
    const float em = dress.size(Text::body);
    const int count = static_cast<int>(facts.children.size()), most = dress.poster ? 4 : 3;
    const int fit = std::clamp(static_cast<int>(width / (em * (dress.poster ? 12.0f : 14.0f))), 1, most);
    if (count <= fit) return static_cast<size_t>(std::max(1, count));
    const int rows = (count + fit - 1) / fit;
    return static_cast<size_t>((count + rows - 1) / rows);  // rows of like length
}

bool runs_in(const Dress& dress, float width) {
    return dress.poster && width < dress.size(Text::table) * 26;
}

size_t list_columns(const Node& list, const Dress& dress, float width) {
    const size_t items = list.children.size();
    if (!dress.poster || items < 2) return 1;
    const float em = dress.size(Text::body);
    if (list.get(Key::style) == "steps")
        return width / static_cast<float>(items) >= em * 11 ? items : width >= em * 36 ? 2 : 1;
    return items >= 4 && width >= em * 46 && list.kind == Kind::bullet_list ? 2 : 1;
}

}  // namespace gidspers::docx

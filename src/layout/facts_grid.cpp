// Facts side by side: name over value.
#include <algorithm>

#include "layout/blocks.h"
#include "layout/tiles.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Text;

namespace {

struct FactsGrid {
    Builder& builder;
    const Area& area;
    float icon_size = 0, icon_room = 0;  ///< room 0: none has an icon

    std::vector<float> shared_widths(const Node& facts, float room) const;
    void level(const Node& facts, float room, std::vector<float>& widths) const;
    float set_fact(const Node& fact, float x, float width, TagId list) const;
};

/// Columns of a single row are equal when it gets no taller by it; if not, they get what they need: a name takes less than a name, a
/// number and an address.
std::vector<float> FactsGrid::shared_widths(const Node& facts, float room) const {
    Typesetter& typesetter = builder.typesetter();
    const size_t n = facts.children.size();
    const float even = room / static_cast<float>(n);
    std::vector<float> widths(n, 0), needs(n);
    float left = room;
    size_t open = n;
    for (size_t i = 0; i < n; ++i) {
        const Node& fact = facts.children[i];
        needs[i] = icon_room + 1 +
                   std::max(typesetter.width_of(fact.get(Key::label), Text::label), builder.widths(fact, area.body).whole);
        // An address is not broken as long as the others can do with less.
        float address = 0;
        for (const Node& part : fact.children)
            if (part.kind == doc::Kind::link) address = std::max(address, typesetter.width_of(doc::plain_text(part), area.body));
        if (icon_room + address + 1 > even && address < even * 1.4f) {
            widths[i] = icon_room + address + 1;
            left -= widths[i];
            --open;
        }
    }
    if (*std::ranges::max_element(needs) <= even) return std::vector<float>(n, even);
    // Who needs less than an equal share gets what it needs; the others share the rest.
    for (bool more = true; more && open > 0;) {
        more = false;
        const float share = left / static_cast<float>(open);
        for (size_t i = 0; i < n; ++i) {
            if (widths[i] > 0 || needs[i] > share) continue;
            widths[i] = needs[i];
            left -= needs[i];
            --open;
            more = true;
        }
    }
    for (size_t i = 0; i < n; ++i) {
        if (open > 0 && widths[i] == 0) widths[i] = left / static_cast<float>(open);
        if (open == 0) widths[i] += left / static_cast<float>(n);
    }
    if (open > 0) level(facts, room, widths);
    return widths;
}

/// Width goes from fact to fact as long as the tallest, on which the height of the row hangs, gets lower. Equal ones are better, when
/// they are as low.
void FactsGrid::level(const Node& facts, float room, std::vector<float>& widths) const {
    const size_t n = widths.size();
    Typesetter& typesetter = builder.typesetter();
    std::vector<Paragraph> labels, values;
    std::vector<float> floors, heights;
    const auto height_of = [&](size_t i, float width) {
        const auto of = [&](const Paragraph& words) {
            return static_cast<float>(typesetter.estimated_lines(words, width - icon_room)) * builder.theme().text(words.text).leading;
        };
        return of(labels[i]) + of(values[i]);
    };
    for (size_t i = 0; i < n; ++i) {
        const Node& fact = facts.children[i];
        if (fact.children.empty() || !doc::is_inline(fact.children.front().kind)) return;
        labels.push_back(typesetter.prepare_attribute(fact.get(Key::label), Text::label, fact));
        values.push_back(typesetter.prepare(fact.children, area.body));
        const Typesetter::Widths label = typesetter.widths(labels[i]);
        // A name that stands on one line stays there.
        float least = std::max(icon_room + label.whole < widths[i] ? label.whole : label.least, typesetter.widths(values[i]).least);
        for (const Node& part : fact.children)
            if (part.kind == doc::Kind::link) least = std::max(least, typesetter.width_of(doc::plain_text(part), area.body));
        floors.push_back(icon_room + least + 1);
        heights.push_back(height_of(i, widths[i]));
    }
    for (size_t round = 0; round < 3 * n; ++round) {
        const auto to = static_cast<size_t>(std::ranges::max_element(heights) - heights.begin());
        float least = heights[to], gift = 0;
        size_t giver = to;
        for (size_t from = 0; from < n; ++from) {
            if (from == to) continue;
            for (float width = room / 40; widths[from] - width >= floors[from]; width += room / 40) {
                const float taller = std::max(height_of(to, widths[to] + width), height_of(from, widths[from] - width));
                if (taller >= least) continue;
                least = taller;
                gift = width;
                giver = from;
            }
        }
        if (giver == to) break;
        widths[to] += gift;
        widths[giver] -= gift;
        for (const size_t i : {to, giver}) heights[i] = height_of(i, widths[i]);
    }
    const float even = room / static_cast<float>(n), tallest = *std::ranges::max_element(heights);
    for (size_t i = 0; i < n; ++i)
        if (floors[i] > even || height_of(i, even) > tallest) return;
    widths.assign(n, even);
}

/// Returns its height.
float FactsGrid::set_fact(const Node& fact, float x, float width, TagId list) const {
    builder.anchor(fact);
    const TagId li = builder.tags().open(Role::li, list);
    builder.fact_icon(fact, area, {x, 0, icon_size, icon_size});
    LineSetting setting;
    setting.x = x + icon_room;
    setting.width = width - icon_room;
    setting.tag = builder.tags().open(Role::lbl, li);
    setting.ink = area.ink;
    Slabs parts = builder.fact_label(fact, setting);
    const size_t head = parts.size();
    Area value = area;
    value.x = setting.x;
    value.width = setting.width;
    value.top = false;
    value.tag = builder.tags().open(Role::lbody, li);
    builder.contents(fact, value, parts);
    if (parts.size() > head) parts[head].before = builder.unit() * 0.5f;
    return std::max(stack(builder.galley(), parts, 0), icon_room > 0 ? icon_size : 0);
}

}  // namespace

void Builder::facts_grid(const Node& node, const Area& area, Slabs& out) {
    const style::TextStyle& style = theme().text(area.body);
    const TagId list = tags_.open(Role::l, area.tag);
    const float gap = area.poster ? theme().gutter : unit() * 5;  // as the panels above them
    const size_t n = node.children.size(), columns = columns_for(area.width, gap, style.size * 14, n);
    FactsGrid grid{*this, area, style.size * 1.9f};
    if (std::any_of(node.children.begin(), node.children.end(), [](const Node& fact) { return fact.has(Key::icon); }))
        grid.icon_room = grid.icon_size + unit() * 2;
    const float room = area.width - gap * static_cast<float>(columns - 1);
    const std::vector<float> widths = n == columns && n > 1 ? grid.shared_widths(node, room)
                                                            : std::vector<float>(columns, room / static_cast<float>(columns));
    const size_t begin = out.size();
    for (size_t row = 0; row < n; row += columns) {
        Slab slab = galley_.begin();
        float x = area.x;
        for (size_t i = row; i < std::min(row + columns, n); ++i) {
            slab.height = std::max(slab.height, grid.set_fact(node.children[i], x, widths[i - row], list));
            x += widths[i - row] + gap;
        }
        galley_.end(slab);
        slab.before = slab.after = unit() * 3.5f;
        out.push_back(slab);
    }
    if (out.size() == begin) return;
    out[begin].before = out.back().after = std::max(style.after, unit() * 2);
}

}  // namespace gidspers::layout

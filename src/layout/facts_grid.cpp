// Facts side by side: name over value.
#include <algorithm>
#include <numeric>
#include <utility>

#include "layout/blocks.h"
#include "layout/tiles.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Text;

namespace {

struct Columns {
    std::vector<float> widths;
    float space = 0;  ///< between them, beside the gap that all have
};

struct FactsGrid {
    Builder& builder;
    const Area& area;
    float icon_size = 0, icon_room = 0;  ///< room 0: none has an icon

    Columns shared_widths(const Node& facts, float room) const;
    float set_fact(const Node& fact, float x, float width, TagId list) const;
};

/// Facts of one row, of which some stand on more than one line.
class RowOfFacts {
  public:
    RowOfFacts(const FactsGrid& grid, const Node& facts, float room, std::vector<float> widths);
    Columns shared();

  private:
    bool read(const Node& facts);
    void level();
    void tighten();
    float share_out();
    float height_of(size_t i, float width) const;
    float narrowest(size_t i, float from, float to) const;

    const FactsGrid& grid_;
    Typesetter& typesetter_;
    const float room_;
    std::vector<float> widths_, floors_, heights_;
    std::vector<Paragraph> labels_, values_;
    const bool readable_;
};

/// Columns of a single row are equal when it gets no taller by it; if not, they get what they need: a name takes less than a name, a
/// number and an address.
Columns FactsGrid::shared_widths(const Node& facts, float room) const {
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
        // An address is not broken as long as the others can do with less, and have room for words.
        float address = 0;
        for (const Node& part : fact.children)
            if (part.kind == doc::Kind::link) address = std::max(address, typesetter.width_of(doc::plain_text(part), area.body));
        const float whole = icon_room + address + 1, least = builder.theme().text(area.body).size * 9;
        if (whole > even && address < even * 1.4f && left - whole >= static_cast<float>(open - 1) * least) {
            widths[i] = whole;
            left -= whole;
            --open;
        }
    }
    if (*std::ranges::max_element(needs) <= even) return {std::vector<float>(n, even)};
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
    if (open == 0) return {std::move(widths)};
    return RowOfFacts(*this, facts, room, std::move(widths)).shared();
}

RowOfFacts::RowOfFacts(const FactsGrid& grid, const Node& facts, float room, std::vector<float> widths)
    : grid_(grid), typesetter_(grid.builder.typesetter()), room_(room), widths_(std::move(widths)), readable_(read(facts)) {}

/// Whether all hold words, and no blocks.
bool RowOfFacts::read(const Node& facts) {
    for (size_t i = 0; i < widths_.size(); ++i) {
        const Node& fact = facts.children[i];
        if (fact.children.empty() || !doc::is_inline(fact.children.front().kind)) return false;
        labels_.push_back(typesetter_.prepare_attribute(fact.get(Key::label), Text::label, fact));
        values_.push_back(typesetter_.prepare(fact.children, grid_.area.body));
        const Typesetter::Widths label = typesetter_.widths(labels_[i]);
        // A name that stands on one line stays there.
        float least = std::max(grid_.icon_room + label.whole < widths_[i] ? label.whole : label.least, typesetter_.widths(values_[i]).least);
        for (const Node& part : fact.children)
            if (part.kind == doc::Kind::link) least = std::max(least, typesetter_.width_of(doc::plain_text(part), grid_.area.body));
        floors_.push_back(grid_.icon_room + least + 1);
        heights_.push_back(height_of(i, widths_[i]));
    }
    return true;
}

float RowOfFacts::height_of(size_t i, float width) const {
    const auto of = [&](const Paragraph& words) {
        return static_cast<float>(typesetter_.estimated_lines(words, width - grid_.icon_room)) * grid_.builder.theme().text(words.text).leading;
    };
    return of(labels_[i]) + of(values_[i]);
}

/// Equal widths are better, when no more lines come of them.
Columns RowOfFacts::shared() {
    if (!readable_) return {std::move(widths_)};
    level();
    tighten();
    const float space = share_out();
    const float even = room_ / static_cast<float>(widths_.size()), tallest = *std::ranges::max_element(heights_);
    float more = 0;
    for (size_t i = 0; i < widths_.size(); ++i) {
        const float height = height_of(i, even);
        if (floors_[i] > even || height > tallest) return {std::move(widths_), space};
        more += height - heights_[i];
    }
    if (more > 0) return {std::move(widths_), space};
    return {std::vector<float>(widths_.size(), even)};
}

/// Width goes from fact to fact as long as the tallest, on which the height of the row hangs, gets lower.
void RowOfFacts::level() {
    const size_t n = widths_.size();
    for (size_t round = 0; round < 3 * n; ++round) {
        const auto to = static_cast<size_t>(std::ranges::max_element(heights_) - heights_.begin());
        float least = heights_[to], gift = 0;
        size_t giver = to;
        for (size_t from = 0; from < n; ++from) {
            if (from == to) continue;
            for (float width = room_ / 40; widths_[from] - width >= floors_[from]; width += room_ / 40) {
                const float taller = std::max(height_of(to, widths_[to] + width), height_of(from, widths_[from] - width));
                if (taller >= least) continue;
                least = taller;
                gift = width;
                giver = from;
            }
        }
        if (giver == to) break;
        widths_[to] += gift;
        widths_[giver] -= gift;
        for (const size_t i : {to, giver}) heights_[i] = height_of(i, widths_[i]);
    }
}

/// About the narrowest at which it is as high as at `to`.
float RowOfFacts::narrowest(size_t i, float from, float to) const {
    const float height = height_of(i, to);
    for (int round = 0; round < 7; ++round) {
        const float width = (from + to) / 2;
        (height_of(i, width) <= height ? to : from) = width;
    }
    return to;
}

/// What is broken takes the width of its longest line.
void RowOfFacts::tighten() {
    for (size_t i = 0; i < widths_.size(); ++i)
        if (widths_[i] > floors_[i]) widths_[i] = narrowest(i, floors_[i], widths_[i]);
}

/// What is left saves lines, the tallest's first; the rest goes between the facts.
float RowOfFacts::share_out() {
    float left = room_;
    for (const float width : widths_) left -= width;
    std::vector<size_t> order(widths_.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return heights_[a] > heights_[b]; });
    for (const size_t i : order) {
        if (height_of(i, widths_[i] + left) >= heights_[i]) continue;
        const float width = narrowest(i, widths_[i], widths_[i] + left);
        left -= width - widths_[i];
        widths_[i] = width;
        heights_[i] = height_of(i, width);
    }
    return left / static_cast<float>(widths_.size());
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
    const auto [widths, space] = n == columns && n > 1 ? grid.shared_widths(node, room)
                                                       : Columns{std::vector<float>(columns, room / static_cast<float>(columns))};
    const size_t begin = out.size();
    for (size_t row = 0; row < n; row += columns) {
        Slab slab = galley_.begin();
        float x = area.x;
        for (size_t i = row; i < std::min(row + columns, n); ++i) {
            slab.height = std::max(slab.height, grid.set_fact(node.children[i], x, widths[i - row], list));
            x += widths[i - row] + gap + space;
        }
        galley_.end(slab);
        slab.before = slab.after = unit() * 3.5f;
        out.push_back(slab);
    }
    if (out.size() == begin) return;
    out[begin].before = out.back().after = std::max(style.after, unit() * 2);
}

}  // namespace gidspers::layout

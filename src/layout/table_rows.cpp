#include <algorithm>

#include "layout/table.h"

namespace gidspers::layout {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Color;
using style::Text;

namespace {

Align align_of(std::string_view align) {
    return align == "right" ? Align::right : align == "center" ? Align::center : Align::left;
}

}  // namespace

void TableSetter::set_rows(size_t from, size_t end) {
    const bool head = is_head(from);
    first_ = from;
    const Slab slab = galley_.begin();
    anchor_first();
    const uint32_t head_fill = head && !plain_ ? galley_.rect(artifact, {}, builder_.theme().color(Color::primary_soft)) : no_fill;
    used_ = 0;
    for (size_t row = from; row < end; ++row) {
        const TagId tag = only_places_ ? table_ : tags_.open(Role::tr, head ? head_ : body_);
        for (const Cell& cell : grid_.row(row)) set_cell(cell, tag);
    }
    choose_heights(from, end);
    // A long row may run on over the page's end; Word may break it from about the same length (docx/tables.cpp).
    constexpr float long_row = 10;  // lines
    const float total = tops_.back() + heights_.back();
    const auto filled = [](const SetCell& set) { return set.fill != no_fill; };
    const bool is_long = total > builder_.theme().text(Text::table).leading * long_row;
    if (is_long && !head && !area_.in_cell && end == from + 1 && std::ranges::none_of(set_cells(), filled))
        set_strips();
    else
        out_.push_back(close_rows(slab, head, head_fill));
}

/// Links go to the caption, or to the first row.
void TableSetter::anchor_first() {
    if (first_ == 0 && !captioned_) builder_.anchor(node_);
}

Area TableSetter::cell_area(const Cell& cell, TagId tag) const {
    Area inner = area_;
    inner.tag = tag;
    inner.top = false;
    inner.in_cell = true;
    inner.close = true;
    inner.body = is_head(first_) && cell.node->kind == Kind::header_cell ? Text::table_head : Text::table;
    inner.x = left(cell) + side_;
    inner.width = right(cell) - left(cell) - 2 * side_;
    inner.align = align_of(cell.node->get(Key::align));
    return inner;
}

void TableSetter::set_cell(const Cell& cell, TagId row) {
    const Node& node = *cell.node;
    // Where there is one column, no row has another cell that it could be the head of.
    const bool header_cell = node.kind == Kind::header_cell && !(grid_.columns() == 1 && node.get(Key::scope) == "row");
    const TagId tag = tags_.open(only_places_ ? Role::div : header_cell ? Role::th : Role::td, row);
    Tag& cell_tag = tags_[tag];
    // The name of the rows below it has no other cell in its own row.
    if (header_cell) cell_tag.scope = node.get(Key::scope) == "row" && !grid_.is_title(cell.row) ? Scope::row : Scope::column;
    if (!only_places_) cell_tag.colspan = static_cast<uint16_t>(cell.columns), cell_tag.rowspan = static_cast<uint16_t>(cell.rows);
    if (used_ == pool_.size()) pool_.emplace_back();
    SetCell& set = pool_[used_++];
    set.cell = &cell;
    const std::string_view tone = node.get(Key::tone);
    set.fill = tone.empty() || area_.ink ? no_fill : galley_.rect(artifact, {}, builder_.theme().color(style::tone(tone).soft));
    set.parts.clear();
    Slab head = galley_.begin();
    builder_.anchor(node);
    builder_.contents(node, cell_area(cell, tag), set.parts);
    if (set.parts.empty() && node.has(Key::id)) {
        galley_.end(head);
        set.parts.push_back(head);  // nothing but a place to go to
    } else if (!set.parts.empty()) {
        set.parts.front().event_begin = head.event_begin;
    }
    for (Slab& part : set.parts) {
        part.before = std::min(part.before, builder_.unit());
        part.after = std::min(part.after, builder_.unit());
    }
}

void TableSetter::choose_heights(size_t from, size_t end) {
    heights_.assign(end - from, builder_.theme().text(Text::table).leading + 2 * over_);
    for (const SetCell& set : set_cells())
        if (float& height = heights_[set.cell->row - from]; set.cell->rows == 1)
            height = std::max(height, stacked_height(set.parts) + 2 * over_);
    for (const SetCell& set : set_cells()) {
        if (set.cell->rows == 1) continue;
        const size_t last = std::min<size_t>(set.cell->row - from + set.cell->rows, heights_.size());
        heights_[last - 1] += std::max(stacked_height(set.parts) + 2 * over_ - covered_height(*set.cell), 0.0f);
    }
    tops_.clear();
    float top = 0;
    for (const float height : heights_) {
        tops_.push_back(top);
        top += height;
    }
}

float TableSetter::covered_height(const Cell& cell) const {
    const size_t from = cell.row - first_, end = std::min<size_t>(from + cell.rows, heights_.size());
    float height = 0;
    for (size_t i = from; i < end; ++i) height += heights_[i];
    return height;
}

Slab TableSetter::close_rows(Slab slab, bool head, uint32_t head_fill) {
    const float total = tops_.back() + heights_.back(), rule = builder_.theme().shapes.rule * 1.5f;
    for (const SetCell& set : set_cells()) {
        const float top = tops_[set.cell->row - first_];
        stack(galley_, set.parts, top + over_);
        if (set.fill != no_fill)
            galley_.rects[set.fill].box = {left(*set.cell), top, right(*set.cell) - left(*set.cell), covered_height(*set.cell)};
    }
    if (head_fill != no_fill) galley_.rects[head_fill].box = {area_.x, 0, area_.width, total};
    if (head && !plain_ && first_ + heights_.size() >= header_rows_)
        galley_.rect(artifact, {area_.x, total - rule, area_.width, rule}, builder_.theme().color(Color::primary));
    else if (!plain_)
        rule_rows();
    galley_.end(slab);
    slab.height = total;
    slab.break_cost = break_cost();
    if (!head) slab.table = repeat_;
    return slab;
}

/// A hairline below each row; it stops where a cell runs on from the row above.
void TableSetter::rule_rows() {
    const float rule = builder_.theme().shapes.rule, end = area_.x + area_.width;
    const style::Rgb line = builder_.theme().color(Color::line);
    for (size_t i = 0; i < heights_.size(); ++i) {
        float from = area_.x;
        const float y = tops_[i] + heights_[i] - rule;
        for (const SetCell& set : set_cells()) {
            const size_t row = set.cell->row - first_;
            if (row > i || row + set.cell->rows <= i + 1) continue;
            if (left(*set.cell) > from) galley_.rect(artifact, {from, y, left(*set.cell) - from, rule}, line);
            from = right(*set.cell);
        }
        if (from < end - 0.1f) galley_.rect(artifact, {from, y, end - from, rule}, line);
    }
}

/// Where a strip ends that starts at this part: after as many as go in a height, and at least one. One or two are not left over.
/// `tallest` grows to what it needs.
size_t TableSetter::strip_end(const Slabs& parts, size_t from, float most, float& tallest) {
    float height = 0;
    size_t end = from;
    for (; end < parts.size(); ++end) {
        const float gap = end > from ? std::max(parts[end - 1].after, parts[end].before) : 0;
        if (end > from && parts.size() - end > 2 && height + gap + parts[end].height > most) break;
        height += gap + parts[end].height;
    }
    tallest = std::max(tallest, height);
    return end;
}

/// The head of a cut row, to stand again where the row runs on. 0 without one.
uint16_t TableSetter::repeat_row_head() {
    const SetCell& set = pool_[0];
    const Node& head = *set.cell->node;
    if (repeat_ == 0 || head.kind != Kind::header_cell || head.children.empty()) return 0;
    Slab slab = galley_.begin();
    Slabs lines;
    builder_.contents(head, cell_area(*set.cell, 0), lines);
    slab.height = stack(galley_, lines, 0);
    galley_.end(slab);
    galley_.row_heads.push_back(slab);
    return static_cast<uint16_t>(galley_.row_heads.size() - 1);
}

/// A long row: its cells' parts are cut at common heights, three lines at a time; each strip is a slab. Where one cell needs more,
/// all fill as much: or a sentence would have a hole in it.
void TableSetter::set_strips() {
    const float rule = builder_.theme().shapes.rule;
    const uint16_t row_head = repeat_row_head();
    const auto cut = static_cast<uint16_t>(galley_.cut_rows.size());
    CutRow row;
    row.cells = used_;
    std::vector<size_t> from(used_, 0), end(used_, 0);  // of each cell's parts in the strip
    for (bool first = true, last = false; !last; first = false) {
        from = end;
        float most = 0, tallest = builder_.theme().text(Text::table).leading * 3.2f;
        while (tallest > most) {
            most = tallest;
            last = true;
            for (size_t c = 0; c < used_; ++c) {
                end[c] = strip_end(pool_[c].parts, from[c], most, tallest);
                last = last && end[c] == pool_[c].parts.size();
            }
        }
        Slab strip = galley_.begin();
        strip.cut = cut;
        strip.strip = static_cast<uint16_t>(row.strips.size() / used_);
        strip.break_cost = first ? break_cost() : cost::frame;
        if (first) anchor_first();
        for (size_t c = 0; c < used_; ++c) {
            const Slabs& parts = pool_[c].parts;
            // A sentence is not cut for the sake of the row.
            if (!first && from[c] < parts.size()) strip.break_cost = std::max(strip.break_cost, std::min(parts[from[c]].break_cost, cost::group));
            row.strips.push_back({static_cast<uint32_t>(row.parts.size()), static_cast<uint32_t>(row.parts.size() + end[c] - from[c])});
            float y = first ? over_ : 0;
            for (size_t p = from[c]; p < end[c]; ++p) {
                galley_.move(parts[p], 0, y);
                y += parts[p].height;
                if (p + 1 < parts.size()) y += std::max(parts[p].after, parts[p + 1].before);  // at the strip's end too
                row.parts.push_back(parts[p]);
            }
            strip.height = std::max(strip.height, y);
        }
        if (last) strip.height += over_;
        if (last && !plain_)
            galley_.rect(artifact, {area_.x, strip.height - rule, area_.width, rule}, builder_.theme().color(Color::line));
        galley_.end(strip);
        strip.table = repeat_;
        if (!first && row_head > 0 && from[0] == pool_[0].parts.size() && galley_.row_heads[row_head].height <= strip.height)
            strip.row_head = row_head;
        out_.push_back(strip);
    }
    galley_.cut_rows.push_back(std::move(row));
}

}  // namespace gidspers::layout

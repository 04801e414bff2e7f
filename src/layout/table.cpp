#include "layout/table.h"

#include <algorithm>
#include <string>

#include "doc/checks.h"
#include "doc/fixed_words.h"
#include "doc/running.h"
#include "doc/schema.h"
#include "layout/column_widths.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Text;

namespace {

size_t header_rows_of(const Node& table, const Grid& grid) {
    return static_cast<size_t>(std::clamp(doc::number_of(table, Key::header_rows), 0, static_cast<int>(grid.rows())));
}

/// By which tables know each other as of one kind.
std::string last_head(const Node& table) {
    if (table.children.empty() || table.children.front().children.empty()) return {};
    return doc::plain_text(table.children.front().children.back());
}

}  // namespace

void Builder::table(const Node& node, const Area& area, Slabs& out) { TableSetter(*this, node, area, out).set(); }

TableSetter::TableSetter(Builder& builder, const Node& table, const Area& area, Slabs& out)
    : builder_(builder),
      galley_(builder.galley()),
      tags_(builder.tags()),
      node_(table),
      area_(area),
      out_(out),
      grid_(table),
      header_rows_(header_rows_of(table, grid_)),
      plain_(table.get(Key::style) == "plain"),
      compact_(table.get(Key::style) == "compact"),
      only_places_(doc::only_places(table)),
      // A full poster has small units; between two columns there is always more than a word space.
      side_(area.poster ? std::max(builder.unit(), builder.theme().text(Text::table).size * 0.3f) : builder.unit() * 1.5f),
      over_(builder.unit() * (!compact_ ? 1.4f : area.poster ? 0.9f : 0.7f)) {}

void TableSetter::set() {
    if (grid_.columns() == 0) return;
    choose_columns();
    table_ = tags_.open(only_places_ ? Role::div : Role::table, area_.tag);
    const size_t begin = out_.size();
    set_caption();
    captioned_ = out_.size() > begin;
    head_ = header_rows_ > 0 ? tags_.open(Role::thead, table_) : 0;
    if (!only_places_) body_ = tags_.open(Role::tbody, table_);
    begin_repeat();
    size_t before = begin;  // the slab of the row before, if a page may begin with it
    for (size_t row = 0; row < grid_.rows();) {
        const size_t end = grid_.group_end(row), slab = out_.size();
        set_rows(row, end);
        if (is_head(row)) {
            out_[slab].keep_next = true;
            if (repeat_) galley_.repeats[repeat_].slabs.push_back(out_[slab]);
        }
        if (grid_.is_title(row) && end < grid_.rows()) {
            out_.back().keep_next = true;
            begin_group(*grid_.row(row).front().node);
        } else {
            for (size_t i = slab; i < out_.size(); ++i) out_[i].group = group_;
        }
        // No single row is left behind at either end of the table, nor two at its last.
        if (row == header_rows_ + 1 || end == grid_.rows()) out_[slab].break_cost = std::max(out_[slab].break_cost, cost::lone);
        if (end == grid_.rows() && before > begin) out_[before].break_cost = std::max(out_[before].break_cost, cost::few);
        if (row > header_rows_) before = slab;
        row = end;
    }
    if (grid_.rows() == 0) return;
    end_repeat();
    set_source();
    if (builder_.keep_if_short(out_, begin))
        for (Slab& slab : std::span(out_).subspan(begin))
            if (slab.break_cost >= cost::lone + cost::group) slab.break_cost = cost::lone_of_few;
    out_[begin].before = std::max(out_[begin].before, builder_.unit() * 3);
    out_.back().after = builder_.unit() * 4;
}

void TableSetter::add_needs(const Grid& grid, size_t header_rows, TableNeeds& all) const {
    std::vector<ColumnNeed>& needs = all.columns;
    const uint32_t above = all.texts.empty() ? 0 : all.texts.back().row + 1;
    for (const bool spanning : {false, true}) {  // single cells first, then what spanning cells need more
        for (const Cell& cell : grid.cells()) {
            if ((cell.columns > 1) != spanning) continue;
            const Builder::Widths need = builder_.widths(*cell.node, cell.row < header_rows ? Text::table_head : Text::table);
            float least = need.least + 2 * side_ + 0.5f, whole = need.whole + 2 * side_ + 0.5f;
            if (!spanning) {
                all.texts.push_back({above + cell.row, cell.column, need.total, need.paragraphs});
                needs[cell.column].least = std::max(needs[cell.column].least, least);
                needs[cell.column].whole = std::max(needs[cell.column].whole, whole);
                if (need.address > 0) needs[cell.column].address = std::max(needs[cell.column].address, need.address + 2 * side_ + 0.5f);
                continue;
            }
            for (ColumnNeed& column : std::span(needs).subspan(cell.column, cell.columns)) {
                least -= column.least;
                whole -= column.whole;
            }
            for (ColumnNeed& column : std::span(needs).subspan(cell.column, cell.columns)) {
                column.least += std::max(least, 0.0f) / static_cast<float>(cell.columns);
                column.whole += std::max(whole, 0.0f) / static_cast<float>(cell.columns);
            }
        }
    }
}

namespace {

/// On a poster, an auto column breaks its short answers and its head no more than an address.
void keep_whole(std::vector<ColumnNeed>& needs, std::string_view cols) {
    const std::vector<float> shares = doc::column_shares(cols);
    for (size_t i = 0; i < std::min(needs.size(), shares.size()); ++i)
        if (shares[i] == 0) needs[i].address = needs[i].whole;
}

}  // namespace

void TableSetter::choose_columns() {
    TableNeeds all;
    all.columns.resize(grid_.columns());
    const std::string_view cols = node_.get(Key::cols);
    const std::string name = last_head(node_);
    const bool shared = compact_ && area_.top;
    std::vector<float> columns;
    if (shared) columns = builder_.shared_columns(cols, name, grid_.columns(), area_.width);
    if (columns.empty()) {
        if (shared) {
            for (const Node* table : builder_.compact_tables(cols)) {
                if (last_head(*table) != name) continue;
                if (const Grid grid(*table); grid.columns() == grid_.columns()) add_needs(grid, header_rows_of(*table, grid), all);
            }
        } else {
            add_needs(grid_, header_rows_, all);
        }
        if (area_.poster) keep_whole(all.columns, cols);
        columns = column_widths(all.columns, cols, area_.width);
        if (area_.poster) keep_addresses(all.columns, columns);
        if (compact_) save_lines(all.columns, all.texts, 2 * side_, columns);
        float least = 0;
        for (const ColumnNeed& need : all.columns) least += need.least;
        builder_.cramped = builder_.cramped || least > area_.width;
        if (shared) builder_.share_columns({cols, name, area_.width, columns});
    }
    lefts_.assign(1, area_.x);
    for (const float width : columns) lefts_.push_back(lefts_.back() + width);
    if (!area_.poster) builder_.note_columns(node_, std::move(columns));
}

void TableSetter::set_caption() {
    const std::string_view caption = node_.get(Key::caption);
    if (caption.empty()) return;
    Area inner = area_;
    inner.tag = table_;
    const size_t begin = out_.size();
    builder_.title(caption, Text::caption, Role::caption, node_, inner, out_);
    if (out_.size() == begin) return;
    out_.back().keep_next = true;
    out_.back().after = builder_.unit();  // nearer to its table than to what stands above
    // The anchor stands with the caption; an event is a range, so it can only be added to the last slab.
    builder_.anchor(node_);
    galley_.end(out_.back());
}

void TableSetter::begin_repeat() {
    // Set again only where the table is not inside something that is set as one piece.
    if (!area_.top || header_rows_ == 0) return;
    repeat_ = static_cast<uint16_t>(galley_.repeats.size());
    galley_.repeats.emplace_back();
    galley_.repeats[repeat_].slabs = continued_line({});
    continued_lines_ = galley_.repeats[repeat_].slabs.size();
}

/// What stands above a header that is set again: the table's caption or the heading above it, "(vervolg)", and the name of the
/// group of rows.
Slabs TableSetter::continued_line(std::string_view group) {
    std::string text(node_.get(Key::caption));
    if (text.empty()) text = builder_.last_heading();
    if (!text.empty()) text += doc::continued;
    if (!group.empty()) text.append(text.empty() ? "" : ": ").append(group);
    const auto width = [&](std::string_view words) { return builder_.typesetter().width_of(words, Text::caption); };
    if (!group.empty()) text = doc::shortened(text, area_.width, width);
    Area inner = area_;
    inner.tag = 0;
    Slabs lines;
    if (!text.empty()) builder_.title(builder_.keep(text), Text::caption, Role::document, node_, inner, lines);
    if (!lines.empty()) lines.back().after = builder_.unit();
    return lines;
}

/// Rows that follow a title row are named by it, on the next page too.
void TableSetter::begin_group(const doc::Node& title) {
    if (repeat_ == 0) return;
    const auto name = std::ranges::find(title.children, doc::Kind::strong, &Node::kind);  // and then what it says
    Repeat again{continued_line(doc::plain_text(name == title.children.end() ? title : *name)), 0};
    const Slabs& head = galley_.repeats[repeat_].slabs;
    again.slabs.insert(again.slabs.end(), head.begin() + static_cast<std::ptrdiff_t>(continued_lines_), head.end());
    group_ = static_cast<uint16_t>(galley_.repeats.size());
    galley_.repeats.push_back(std::move(again));
}

void TableSetter::end_repeat() {
    if (!repeat_) return;
    for (Repeat& again : std::span(galley_.repeats).subspan(repeat_)) {  // its groups' follow its own
        for (Slab& slab : again.slabs) slab.keep_next = false;
        again.height = stacked_height(again.slabs);
        if (again.height > builder_.page_height() * 0.35f) {
            again.slabs.clear();
            again.height = 0;
        }
    }
}

void TableSetter::set_source() {
    const std::string_view source = node_.get(Key::source);
    if (source.empty()) return;
    out_.back().after = builder_.unit();
    const size_t begin = out_.size();
    builder_.title(source, Text::note, Role::p, node_, area_, out_);
    if (out_.size() == begin) return;
    out_[begin].before = builder_.unit();
    out_[begin].break_cost = cost::widow;
}

}  // namespace gidspers::layout

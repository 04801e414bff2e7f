// Tables: a row is a slab; header rows are set again where the table runs on; only a row taller than a page is split.
#include <algorithm>
#include <string>

#include "layout/blocks.h"
#include "layout/column_widths.h"

namespace gidspers::layout {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Color;
using style::Text;

namespace {

struct Cell {
    const Node* node = nullptr;
    size_t column = 0, colspan = 1, rowspan = 1;
};
struct Grid {
    std::vector<std::vector<Cell>> rows;
    size_t columns = 0;
};

Grid grid_of(const Node& table) {
    Grid grid;
    std::vector<size_t> taken;  // by column: rows that a cell from above still covers
    for (const Node& row : table.children) {
        std::vector<Cell>& cells = grid.rows.emplace_back();
        size_t column = 0;
        for (const Node& node : row.children) {
            while (column < taken.size() && taken[column] > 0) ++column;
            Cell cell{&node, column, static_cast<size_t>(std::max(node.number(Key::colspan, 1), 1)),
                      static_cast<size_t>(std::max(node.number(Key::rowspan, 1), 1))};
            if (taken.size() < column + cell.colspan) taken.resize(column + cell.colspan, 0);
            for (size_t i = 0; i < cell.colspan; ++i) taken[column + i] = cell.rowspan;
            column += cell.colspan;
            cells.push_back(cell);
        }
        grid.columns = std::max(grid.columns, taken.size());
        for (size_t& rows : taken)
            if (rows > 0) --rows;
    }
    return grid;
}

Align align_of(std::string_view align) {
    return align == "right" ? Align::right : align == "center" ? Align::center : Align::left;
}

/// Cuts the slabs of all cells at common heights, for a row that is taller than a page. Returns for each strip and cell the
/// range of the cell's slabs.
struct Strip {
    std::vector<std::pair<size_t, size_t>> ranges;
};
std::vector<Strip> strips_of(const std::vector<Slabs>& cells, float target) {
    std::vector<Strip> strips;
    std::vector<size_t> next(cells.size(), 0);
    for (bool more = true; more;) {
        more = false;
        Strip strip;
        for (size_t c = 0; c < cells.size(); ++c) {
            size_t end = next[c];
            float height = 0;
            while (end < cells[c].size()) {
                const float gap = end > next[c] ? std::max(cells[c][end - 1].after, cells[c][end].before) : 0;
                if (end > next[c] && height + gap + cells[c][end].height > target) break;
                height += gap + cells[c][end].height;
                ++end;
            }
            strip.ranges.emplace_back(next[c], end);
            next[c] = end;
            more = more || end < cells[c].size();
        }
        strips.push_back(std::move(strip));
    }
    return strips;
}

}  // namespace

void Builder::table(const Node& node, const Area& area, Slabs& out) {
    const Grid grid = grid_of(node);
    if (grid.columns == 0) return;
    const std::string_view look = node.get(Key::style);
    const bool plain = look == "plain", compact = look == "compact";
    const size_t header_rows = static_cast<size_t>(std::clamp(node.number(Key::header_rows, 0), 0,
                                                              static_cast<int>(grid.rows.size())));
    const float side = unit() * (area.poster ? 1 : 1.5f), over = unit() * (compact && !area.poster ? 0.7f : compact ? 0.9f : 1.4f);
    const style::TextStyle& text_style = theme().text(Text::table);
    const style::Rgb line = theme().color(Color::line);
    const float rule = theme().shapes.rule;

    std::vector<ColumnNeed> needs(grid.columns);
    std::vector<std::vector<CellText>> texts(grid.rows.size());
    for (int pass = 0; pass < 2; ++pass) {  // single cells first, then what spanning cells need more
        for (size_t r = 0; r < grid.rows.size(); ++r) {
            for (const Cell& cell : grid.rows[r]) {
                if ((cell.colspan > 1) != (pass == 1)) continue;
                const Widths need = widths(*cell.node, r < header_rows ? Text::table_head : Text::table);
                float least = need.least + 2 * side + 0.5f, whole = need.whole + 2 * side + 0.5f;
                if (pass == 0) {
                    if (r >= header_rows) texts[r].push_back({cell.column, need.total, need.paragraphs});
                    needs[cell.column].least = std::max(needs[cell.column].least, least);
                    needs[cell.column].whole = std::max(needs[cell.column].whole, whole);
                    continue;
                }
                for (size_t i = 0; i < cell.colspan; ++i) {
                    least -= needs[cell.column + i].least;
                    whole -= needs[cell.column + i].whole;
                }
                for (size_t i = 0; i < cell.colspan; ++i) {
                    needs[cell.column + i].least += std::max(least, 0.0f) / static_cast<float>(cell.colspan);
                    needs[cell.column + i].whole += std::max(whole, 0.0f) / static_cast<float>(cell.colspan);
                }
            }
        }
    }
    std::vector<float> columns = column_widths(needs, node.get(Key::cols), area.width);
    if (compact && !area.poster) save_lines(needs, texts, 2 * side, columns);
    float least = 0;
    for (const ColumnNeed& need : needs) least += need.least;
    cramped = cramped || least > area.width;
    std::vector<float> lefts(grid.columns + 1, area.x);
    for (size_t i = 0; i < grid.columns; ++i) lefts[i + 1] = lefts[i] + columns[i];

    const TagId table = tags_.open(Role::table, area.tag);
    const size_t table_begin = out.size();
    if (const std::string_view caption = node.get(Key::caption); !caption.empty()) {
        Area inner = area;
        inner.tag = table;
        title(caption, Text::caption, Role::caption, node, inner, out);
        if (out.size() > table_begin) {
            out.back().keep_next = true;
            out.back().after = std::max(out.back().after, unit());
        }
    }
    if (out.size() > table_begin) {
        // The anchor stands with the caption; an event is a range, so it can only be added to the last slab.
        anchor(node);
        galley_.end(out.back());
    }
    const TagId head = header_rows > 0 ? tags_.open(Role::thead, table) : 0;
    const TagId body = tags_.open(Role::tbody, table);

    // One table header that is set again, only where the table is not inside something that is set as one piece.
    uint16_t repeat = 0;
    if (area.top && header_rows > 0) {
        repeat = static_cast<uint16_t>(galley_.repeats.size());
        galley_.repeats.emplace_back();
        std::string_view caption = node.get(Key::caption);
        if (caption.empty()) caption = last_heading_;
        if (!caption.empty()) {
            Area inner = area;
            inner.tag = 0;
            Slabs lines;
            title(std::string_view(keep(std::string(caption) + " (vervolg)")), Text::caption, Role::document, node, inner,
                  lines);
            if (!lines.empty()) lines.back().after = std::max(lines.back().after, unit());
            galley_.repeats[repeat].slabs = std::move(lines);
        }
    }

    const size_t first_row = out.size();
    std::vector<Slabs> cells;
    std::vector<float> heights;  // of the rows in a group, and where each row's slab goes
    for (size_t r = 0; r < grid.rows.size();) {
        // Rows tied by row spans are one slab.
        size_t end = r + 1;
        for (size_t i = r; i < end; ++i)
            for (const Cell& cell : grid.rows[i])
                end = std::min(std::max(end, i + cell.rowspan), grid.rows.size());
        const bool is_head = r < header_rows;

        Slab slab = galley_.begin();
        if (out.size() == table_begin) anchor(node);
        cells.clear();
        heights.assign(end - r, 0);
        std::vector<uint32_t> fills;  // per cell: its rectangle, or none
        const uint32_t row_fill = is_head && !plain ? galley_.rect(artifact, {}, theme().color(Color::primary_soft)) : 0;
        std::vector<const Cell*> order;
        std::vector<size_t> order_row;
        for (size_t i = r; i < end; ++i) {
            const TagId tr = tags_.open(Role::tr, is_head ? head : body);
            for (const Cell& cell : grid.rows[i]) {
                const bool header_cell = cell.node->kind == Kind::header_cell;
                const TagId tag = tags_.open(header_cell ? Role::th : Role::td, tr);
                Tag& cell_tag = tags_[tag];
                if (header_cell) cell_tag.scope = cell.node->get(Key::scope) == "row" ? 2 : 1;
                cell_tag.colspan = static_cast<uint16_t>(cell.colspan);
                cell_tag.rowspan = static_cast<uint16_t>(cell.rowspan);
                Area inner = area;
                inner.tag = tag;
                inner.top = false;
                inner.list_depth = 1;  // close-set lists
                inner.body = header_cell && is_head ? Text::table_head : Text::table;
                inner.x = lefts[cell.column] + side;
                inner.width = lefts[std::min(cell.column + cell.colspan, grid.columns)] - lefts[cell.column] - 2 * side;
                inner.align = align_of(cell.node->get(Key::align));
                const std::string_view tone = cell.node->get(Key::tone);
                fills.push_back(tone.empty() || area.ink
                                    ? UINT32_MAX
                                    : galley_.rect(artifact, {}, theme().color(tone_of(tone).soft)));
                Slabs& parts = cells.emplace_back();
                contents(*cell.node, inner, parts);
                for (Slab& part : parts) {
                    part.before = std::min(part.before, unit());
                    part.after = std::min(part.after, unit());
                }
                order.push_back(&cell);
                order_row.push_back(i - r);
                if (cell.rowspan == 1)
                    heights[i - r] = std::max(heights[i - r], stacked_height(parts) + 2 * over);
            }
        }
        for (float& height : heights) height = std::max(height, text_style.leading + 2 * over);
        for (size_t c = 0; c < order.size(); ++c) {
            if (order[c]->rowspan == 1) continue;
            float have = 0;
            const size_t last = std::min(order_row[c] + order[c]->rowspan, heights.size());
            for (size_t i = order_row[c]; i < last; ++i) have += heights[i];
            heights[last - 1] += std::max(stacked_height(cells[c]) + 2 * over - have, 0.0f);
        }
        float total = 0;
        std::vector<float> tops;
        for (const float height : heights) {
            tops.push_back(total);
            total += height;
        }

        const size_t slab_index = out.size();
        if (total > page_height_ * 0.6f && !is_head && end == r + 1) {
            // Too tall: strips of some lines, each a slab. Fills and the hairline go with each strip.
            const std::vector<Strip> strips = strips_of(cells, page_height_ * 0.12f);
            for (size_t s = 0; s < strips.size(); ++s) {
                // A strip's operations are not one range (they lie cell by cell), so they are copied to one.
                Slab strip = galley_.begin();
                float height = 0;
                const float top = s == 0 ? over : 0;
                for (size_t c = 0; c < cells.size(); ++c) {
                    const auto [from, to] = strips[s].ranges[c];
                    float y = top;
                    for (size_t p = from; p < to; ++p) {
                        if (p > from) y += std::max(cells[c][p - 1].after, cells[c][p].before);
                        galley_.move(cells[c][p], 0, y);
                        y += cells[c][p].height;
                        galley_.copy(cells[c][p]);
                    }
                    height = std::max(height, y);
                }
                const bool last = s + 1 == strips.size();
                if (last) height += over;
                if (last && !plain) galley_.rect(artifact, {area.x, height - rule, area.width, rule}, line);
                galley_.end(strip);
                strip.height = height;
                strip.table = repeat;
                strip.break_cost = s == 0 ? cost::line : cost::frame;
                out.push_back(strip);
            }
        } else {
            for (size_t c = 0; c < order.size(); ++c) {
                stack(galley_, cells[c], tops[order_row[c]] + over);
                const size_t last = std::min(order_row[c] + order[c]->rowspan, heights.size());
                float height = 0;
                for (size_t i = order_row[c]; i < last; ++i) height += heights[i];
                if (fills[c] != UINT32_MAX)
                    galley_.rects[fills[c]].box = {lefts[order[c]->column], tops[order_row[c]],
                                                         lefts[std::min(order[c]->column + order[c]->colspan, grid.columns)] -
                                                             lefts[order[c]->column],
                                                         height};
            }
            if (is_head && !plain) galley_.rects[row_fill].box = {area.x, 0, area.width, total};
            if (!plain) {
                if (is_head && end >= header_rows) {
                    galley_.rect(artifact, {area.x, total - rule * 1.5f, area.width, rule * 1.5f}, theme().color(Color::primary));
                } else {
                    for (size_t i = 0; i < heights.size(); ++i) {
                        // Hairlines stop where a cell runs on from the row above.
                        float from = area.x;
                        const float y = tops[i] + heights[i] - rule;
                        for (size_t c = 0; c < order.size(); ++c) {
                            if (order_row[c] > i || order_row[c] + order[c]->rowspan <= i + 1) continue;
                            const float x = lefts[order[c]->column];
                            if (x > from) galley_.rect(artifact, {from, y, x - from, rule}, line);
                            from = lefts[std::min(order[c]->column + order[c]->colspan, grid.columns)];
                        }
                        if (from < area.x + area.width - 0.1f)
                            galley_.rect(artifact, {from, y, area.x + area.width - from, rule}, line);
                    }
                }
            }
            galley_.end(slab);
            slab.height = total;
            slab.break_cost = cost::line;
            if (!is_head) slab.table = repeat;
            out.push_back(slab);
        }
        if (is_head) {
            out[slab_index].keep_next = true;
            if (repeat) galley_.repeats[repeat].slabs.push_back(out[slab_index]);
        }
        // No single row is left behind at either end of the table.
        if (r == header_rows + 1 || end == grid.rows.size())
            out[slab_index].break_cost = std::max(out[slab_index].break_cost, cost::frame * 2);
        r = end;
    }
    if (out.size() == first_row) return;
    if (repeat) {
        Repeat& again = galley_.repeats[repeat];
        for (Slab& slab : again.slabs) slab.keep_next = false;
        again.height = stacked_height(again.slabs);
        if (again.height > page_height_ * 0.35f) {
            again.slabs.clear();
            again.height = 0;
        }
    }
    if (const std::string_view source = node.get(Key::source); !source.empty()) {
        out.back().after = unit();
        const size_t before = out.size();
        title(source, Text::note, Role::p, node, area, out);
        if (out.size() > before) {
            out[before].before = unit();
            out[before].break_cost = cost::widow;
        }
    }
    out[table_begin].before = std::max(out[table_begin].before, unit() * 3);
    out.back().after = unit() * 4;
}

}  // namespace gidspers::layout

// Sets one table: a row is a slab; header rows are set again where the table runs on; a long row is cut into strips.
// In: a table of the block document and the area it stands in. Out: slabs and tags, through the Builder.
// One TableSetter a table; what it owns is scratch.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "layout/blocks.h"
#include "layout/column_widths.h"
#include "layout/table_grid.h"

namespace gidspers::layout {

class TableSetter {
  public:
    TableSetter(Builder& builder, const doc::Node& table, const Area& area, Slabs& out);
    void set();

  private:
    /// A cell of the rows that are being set.
    struct SetCell {
        const Cell* cell = nullptr;
        uint32_t fill = 0;  ///< its rectangle in the galley, or no_fill
        Slabs parts;
    };
    static constexpr uint32_t no_fill = UINT32_MAX;

    // table.cpp: the whole
    struct TableNeeds {
        std::vector<ColumnNeed> columns;
        std::vector<CellText> texts;
    };
    void add_needs(const Grid& grid, size_t header_rows, TableNeeds& all) const;
    void choose_columns();
    void set_caption();
    void begin_repeat();
    Slabs continued_line(std::string_view group);
    void begin_group(const doc::Node& title);
    void end_repeat();
    void set_source();
    float left(const Cell& cell) const { return lefts_[cell.column]; }
    float right(const Cell& cell) const { return lefts_[std::min<size_t>(cell.column + cell.columns, grid_.columns())]; }
    float break_cost() const { return repeat_ != 0 ? cost::row : cost::line; }  ///< between rows
    bool is_head(size_t row) const { return row < header_rows_; }

    // table_rows.cpp: rows tied by cells that cover several of them, set as one slab
    void set_rows(size_t from, size_t end);
    void anchor_first();
    void set_cell(const Cell& cell, TagId row);
    Area cell_area(const Cell& cell, TagId tag) const;  ///< of what it holds
    void choose_heights(size_t from, size_t end);
    float covered_height(const Cell& cell) const;
    Slab close_rows(Slab slab, bool head, uint32_t head_fill);
    void rule_rows();
    uint16_t repeat_row_head();
    void set_strips();
    static size_t strip_end(const Slabs& parts, size_t from, float most, float& tallest);
    std::span<SetCell> set_cells() { return std::span(pool_).first(used_); }

    Builder& builder_;
    Galley& galley_;
    TagTree& tags_;
    const doc::Node& node_;
    const Area& area_;
    Slabs& out_;
    const Grid grid_;
    const size_t header_rows_;
    const bool plain_, compact_;
    const bool only_places_;  ///< doc::only_places
    const float side_, over_;  ///< space beside and above what a cell holds
    std::vector<float> lefts_;  ///< of each column, and the right edge
    TagId table_ = 0, head_ = 0, body_ = 0;
    bool captioned_ = false;
    uint16_t repeat_ = 0;  ///< in the galley; 0: the header is not set again
    uint16_t group_ = 0;   ///< in the galley: of the rows that are being set
    size_t continued_lines_ = 0;

    size_t first_ = 0;             ///< of the rows that are being set
    std::vector<float> heights_, tops_;  ///< of these rows
    std::vector<SetCell> pool_;    ///< kept from row to row: so is the memory of their parts
    size_t used_ = 0;
};

}  // namespace gidspers::layout

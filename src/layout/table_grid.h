// The grid of a table: which cell stands in which column, with spans over columns and rows.
// In: a table of the block document. Out: its cells, row by row. Pure arithmetic; the cells refer to the document's nodes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "doc/document.h"

namespace gidspers::layout {

struct Cell {
    const doc::Node* node = nullptr;
    uint32_t row = 0, column = 0;
    uint32_t columns = 1, rows = 1;  ///< that it covers
};

class Grid {
  public:
    explicit Grid(const doc::Node& table);
    size_t rows() const { return begins_.size() - 1; }
    size_t columns() const { return columns_; }
    std::span<const Cell> cells() const { return cells_; }
    std::span<const Cell> row(size_t row) const { return rows(row, row + 1); }
    std::span<const Cell> rows(size_t from, size_t end) const {
        return std::span(cells_).subspan(begins_[from], begins_[end] - begins_[from]);
    }
    /// Whether a row is one header cell over all columns: the name of the rows below it.
    bool is_title(size_t row) const;
    /// The rows from `row` up to this one are tied by cells that cover several of them.
    size_t group_end(size_t row) const;

  private:
    std::vector<Cell> cells_;
    std::vector<size_t> begins_{0};  ///< of each row in cells_, and the end
    size_t columns_ = 0;
};

}  // namespace gidspers::layout

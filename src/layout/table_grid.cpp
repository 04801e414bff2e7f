#include "layout/table_grid.h"

#include <algorithm>

#include "doc/schema.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;

Grid::Grid(const Node& table) {
    std::vector<uint32_t> taken;  // by column: rows that a cell from above still covers
    for (const Node& row : table.children) {
        uint32_t column = 0;
        for (const Node& node : row.children) {
            while (column < taken.size() && taken[column] > 0) ++column;
            const Cell cell{&node, static_cast<uint32_t>(rows()), column,
                            static_cast<uint32_t>(std::max(doc::number_of(node, Key::colspan), 1)),
                            static_cast<uint32_t>(std::max(doc::number_of(node, Key::rowspan), 1))};
            if (taken.size() < column + cell.columns) taken.resize(column + cell.columns, 0);
            for (uint32_t i = 0; i < cell.columns; ++i) taken[column + i] = cell.rows;
            column += cell.columns;
            cells_.push_back(cell);
        }
        columns_ = std::max(columns_, taken.size());
        for (uint32_t& rows : taken)
            if (rows > 0) --rows;
        begins_.push_back(cells_.size());
    }
}

bool Grid::is_title(size_t row) const {
    const std::span<const Cell> cells = this->row(row);
    return columns_ > 1 && cells.size() == 1 && cells[0].columns == columns_ && cells[0].node->kind == doc::Kind::header_cell;
}

size_t Grid::group_end(size_t row) const {
    size_t end = row + 1;
    for (size_t i = row; i < end; ++i)
        for (const Cell& cell : this->row(i)) end = std::min(std::max<size_t>(end, i + cell.rows), rows());
    return end;
}

}  // namespace gidspers::layout

// Column widths of a table, from what its cells hold and what the template asks.
// In: least and whole widths per column, the `cols` attribute. Out: widths that add up to the table's width.
// Pure arithmetic.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace gidspers::layout {

struct ColumnNeed {
    float least = 0;    ///< the widest piece that cannot be broken, with padding
    float whole = 0;    ///< everything on one line, with padding
    float address = 0;  ///< the widest e-mail or web address, with padding; 0 without
};

/// What a cell that spans one column holds, for an estimate of its lines.
struct CellText {
    uint32_t row = 0, column = 0;
    float total = 0;  ///< all its paragraphs, each on one line, without padding
    int paragraphs = 0;
};

/// `cols` is a list of relative widths or "auto" ("3 1 auto"); columns beyond it are auto. A relative column is never
/// narrower than its widest word while others have room to give.
std::vector<float> column_widths(std::span<const ColumnNeed> needs, std::string_view cols, float width);

/// For posters, where a column is narrow: it gets the width of its widest address where the others have it to spare; they keep
/// their least width and 60 %.
void keep_addresses(std::span<const ColumnNeed> needs, std::vector<float>& widths);

/// Moves width between columns while that saves lines of the rows, or of cells at no cost to the rows: a table of short answers
/// beside long texts gets a narrow second column, though one that does not break the answers needlessly. A column gives at most
/// 28 % of its width (the first 10 %) and gets at most half as much again; it keeps its least width, and that of an address for
/// which it had room. Without a gain nothing moves. `cells` stand row by row.
void save_lines(std::span<const ColumnNeed> needs, std::span<const CellText> cells, float padding, std::vector<float>& widths);

}  // namespace gidspers::layout

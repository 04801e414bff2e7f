// Column widths of a table in Word, from its `cols` and its text.
// In: a table node, the width there is (pt), the size of its text (pt). Out: a width in twips for each column.
// Tables keeps what it was asked; it refers to the document's nodes, and lives no longer than they do.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <vector>

#include "doc/document.h"

namespace gidspers::docx {

/// What the texts of one table ask of its columns.
struct TableTexts {
    /// Widths that a column's texts ask for, in characters: of the longest word, of the longest number, and of the
    /// longest text on one line (a bold character is more than one).
    struct Wish {
        float word = 1, number = 1, line = 1;
    };
    std::vector<float> shares;  ///< of each column, 0 is auto
    std::vector<Wish> wishes;   ///< of each column
};

/// The texts of a document's tables, each gathered once: a poster measures its tables at many sizes.
class Tables {
  public:
    const TableTexts& of(const doc::Node& table);

  private:
    std::map<const doc::Node*, TableTexts> known_;
};

TableTexts texts_of(const doc::Node& table);
/// Bytes of the longest text in a row; an item of a list counts for a line.
size_t longest_text(const doc::Node& row);
std::vector<int> column_widths(const TableTexts& texts, float width, float text_size, float cell_padding);
/// Widths in proportion to these, together just `width` (pt), in twips.
std::vector<int> stretched(std::span<const float> widths, float width);

}  // namespace gidspers::docx

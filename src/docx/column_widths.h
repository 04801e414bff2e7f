// Column widths of a table in Word, from its `cols` and its text.
// In: a table node, the width there is (pt), the size of its text (pt). Out: a width in twips for each column.
// Pure.
#pragma once

#include <vector>

#include "doc/document.h"

namespace gidspers::docx {

std::vector<int> column_widths(const doc::Node& table, float width, float text_size, float cell_padding);

}  // namespace gidspers::docx

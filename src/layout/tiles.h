// Tiles side by side: how many columns they stand in.
// In: widths in pt (any one unit will do), how many tiles. Out: a number of columns, at least 1. Pure arithmetic.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gidspers::layout {

/// How many columns of at least `least` wide fit, but no more than there are tiles.
inline size_t columns_for(float width, float gap, float least, size_t tiles) {
    const auto fit = static_cast<size_t>(std::max(1.0f, std::floor((width + gap) / (least + gap))));
    size_t columns = std::clamp<size_t>(fit, 1, std::max<size_t>(tiles, 1));
    // 4 tiles in 3 columns leave one alone: 2 and 2 look better, if they then fill their rows.
    if (columns > 2 && tiles % columns == 1 && tiles % (columns - 1) == 0) --columns;
    return columns;
}

}  // namespace gidspers::layout

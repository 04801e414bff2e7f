// Pagination: where pages end, chosen over the whole document at once.
// In: slabs with their break costs, the room of a page. Out: ranges of slabs, one a page. Pure arithmetic over the galley.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/galley.h"

namespace gidspers::layout {

struct PageRange {
    uint32_t first = 0, last = 0;  ///< slabs [first, last)
};

/// The header that stands again above a slab that continues a table.
const Repeat& repeated(const Galley& galley, const Slab& slab);
/// What must be set above slab `i` when it begins a page: the padding of a running box, a repeated table header.
float continued_height(const Galley& galley, const Slabs& slabs, uint32_t i);
/// Whether the table of slab `i` runs on from the slab before it.
bool continues_table(const Slabs& slabs, uint32_t i);
bool continues_frame(const Slabs& slabs, uint32_t i);

struct Pagination {
    std::vector<PageRange> pages;
    float air = 1;  ///< the spaces between slabs count this many times
};
/// The cheapest way to break `slabs` into pages of `height`. A page is spared by setting all a little closer, when that is enough
/// and buys no break that is worse than white.
Pagination paginate(const Galley& galley, const Slabs& slabs, float height);

}  // namespace gidspers::layout

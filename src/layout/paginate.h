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

/// What must be set above slab `i` when it begins a page: the padding of a running box, a repeated table header.
float continued_height(const Galley& galley, const Slabs& slabs, uint32_t i);
/// Whether the table of slab `i` runs on from the slab before it.
bool continues_table(const Slabs& slabs, uint32_t i);
bool continues_frame(const Slabs& slabs, uint32_t i);

/// The cheapest way to break `slabs` into pages of `height`; the spaces between them count `air` times.
std::vector<PageRange> paginate(const Galley& galley, const Slabs& slabs, float height, float air = 1);
/// How much of the last page is used, 0..1.
float last_page_fill(const Slabs& slabs, const PageRange& last, float height, float air);

}  // namespace gidspers::layout

#include "layout/paginate.h"

#include <algorithm>

namespace gidspers::layout {

namespace {

// Costs beside those of the breaks themselves (galley.h). An empty part e of a page costs e * e times these.
constexpr float page = 20;                 ///< another page
constexpr float ragged_bottom = 900;       ///< a page that ends early for no reason
constexpr float chapter_bottom = 260;      ///< a page that ends early because a chapter begins
constexpr float no_chapter_page = 60;      ///< a chapter that would like a new page and does not get it
constexpr float short_last_page = 40;      ///< a last page with a few lines only
constexpr float asked_bottom = 30;         ///< a page that ends early because the template asked for it
constexpr float overfull = 1e6f;

}  // namespace

bool continues_table(const Slabs& slabs, uint32_t i) {
    return i > 0 && slabs[i].table != 0 && slabs[i - 1].table == slabs[i].table;
}

bool continues_frame(const Slabs& slabs, uint32_t i) {
    return i > 0 && slabs[i].frame != 0 && slabs[i - 1].frame == slabs[i].frame;
}

float continued_height(const Galley& galley, const Slabs& slabs, uint32_t i) {
    float height = 0;
    if (continues_frame(slabs, i)) height += galley.frames[slabs[i].frame].padding;
    if (continues_table(slabs, i)) height += galley.repeats[slabs[i].table].height;
    return height;
}

float last_page_fill(const Slabs& slabs, const PageRange& last, float height, float air) {
    float y = 0;
    for (uint32_t i = last.first; i < last.last; ++i)
        y += slabs[i].height + (i > last.first ? std::max(slabs[i - 1].after, slabs[i].before) * air : 0);
    return y / height;
}

std::vector<PageRange> paginate(const Galley& galley, const Slabs& slabs, float height, float air) {
    const auto n = static_cast<uint32_t>(slabs.size());
    std::vector<float> best(n + 1, 0);
    std::vector<uint32_t> next(n + 1, n);
    for (uint32_t i = n; i-- > 0;) {
        float lowest = 1e30f, inside = 0;
        float y = continued_height(galley, slabs, i);
        for (uint32_t j = i; j < n; ++j) {
            const Slab& slab = slabs[j];
            if (j > i) {
                if (slab.must_page || slabs[j - 1].bleed) break;
                if (slab.wants_page) inside += no_chapter_page;
                y += std::max(slabs[j - 1].after, slab.before) * air;
            }
            y += slab.height;
            float total = page + inside + best[j + 1];
            if (y > height + 0.01f) {
                if (j > i) break;
                total += overfull;
            }
            const float empty = std::max(1 - y / height, 0.0f), square = empty * empty;
            if (j + 1 == n) {
                if (empty > 0.85f) total += short_last_page;
            } else {
                const Slab& following = slabs[j + 1];
                if (slab.bleed) total += 0;
                else if (following.must_page) total += asked_bottom * square;
                else if (following.wants_page) total += chapter_bottom * square;
                else {
                    const float after = slab.keep_next ? cost::heading : 0;
                    total += ragged_bottom * square + std::max(following.break_cost, after);
                }
            }
            if (total < lowest) {
                lowest = total;
                next[i] = j + 1;
            }
        }
        best[i] = lowest;
    }
    std::vector<PageRange> pages;
    for (uint32_t i = 0; i < n; i = next[i]) pages.push_back({i, next[i]});
    return pages;
}

}  // namespace gidspers::layout

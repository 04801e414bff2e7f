#include "layout/paginate.h"

#include <algorithm>

namespace gidspers::layout {

bool continues_table(const Slabs& slabs, uint32_t i) {
    return i > 0 && slabs[i].table != 0 && slabs[i - 1].table == slabs[i].table;
}

bool continues_frame(const Slabs& slabs, uint32_t i) {
    return i > 0 && slabs[i].frame != 0 && slabs[i - 1].frame == slabs[i].frame;
}

const Repeat& repeated(const Galley& galley, const Slab& slab) { return galley.repeats[slab.group != 0 ? slab.group : slab.table]; }

float continued_height(const Galley& galley, const Slabs& slabs, uint32_t i) {
    float height = 0;
    if (continues_frame(slabs, i)) height += galley.frames[slabs[i].frame].padding;
    if (continues_table(slabs, i)) height += repeated(galley, slabs[i]).height;
    return height;
}

namespace {

// Costs beside those of the breaks themselves (galley.h). An empty part e of a page costs e * e times these.
constexpr float page = 20;                 ///< another page
constexpr float spared_page = 400;         ///< the same, when it is set closer so as to need one less
constexpr float ragged_bottom = 900;       ///< a page that ends early for no reason
constexpr float chapter_bottom = 260;      ///< a page that ends early because a chapter begins
constexpr float no_chapter_page = 60;      ///< a chapter that would like a new page and does not get it
constexpr float short_last_page = 40;      ///< a last page with a few lines only
constexpr float asked_bottom = 30;         ///< a page that ends early because the template asked for it
constexpr float overfull_page = 1e6f;

/// What a page that ends after a slab costs beside what is on it: `fixed`, and `ragged` for its empty part squared.
struct End {
    float fixed = 0, ragged = 0;
};

End end_after(const Slab& slab, const Slab& following) {
    if (slab.bleed) return {};
    if (following.must_page) return {0, asked_bottom};
    if (following.wants_page) return {0, chapter_bottom};
    return {std::max(following.break_cost, slab.keep_next ? cost::heading : 0), ragged_bottom};
}

/// A slab as the search sees it.
struct Step {
    float gap = 0, height = 0;  ///< the space above it inside a page
    float wish = 0;             ///< what it costs to have it inside a page
    bool opens_page = false;    ///< it cannot stand inside a page
    End end;
};

std::vector<Step> steps_of(const Slabs& slabs, float air) {
    std::vector<Step> steps(slabs.size());
    for (size_t j = 0; j < slabs.size(); ++j) {
        Step& step = steps[j];
        step.height = slabs[j].height;
        if (j > 0) {
            step.gap = std::max(slabs[j - 1].after, slabs[j].before) * air;
            step.opens_page = slabs[j].must_page || slabs[j - 1].bleed;
            step.wish = slabs[j].wants_page ? no_chapter_page : 0;
        }
        if (j + 1 < slabs.size()) step.end = end_after(slabs[j], slabs[j + 1]);
    }
    return steps;
}

std::vector<PageRange> break_pages(const Galley& galley, const Slabs& slabs, float height, float air, float page_cost) {
    const auto n = static_cast<uint32_t>(slabs.size());
    const std::vector<Step> steps = steps_of(slabs, air);
    std::vector<float> best(n + 1, 0);
    std::vector<uint32_t> next(n + 1, n);
    for (uint32_t i = n; i-- > 0;) {
        float lowest = 1e30f, inside = 0;
        float y = continued_height(galley, slabs, i);
        for (uint32_t j = i; j < n; ++j) {
            const Step& step = steps[j];
            if (j > i) {
                if (step.opens_page) break;
                inside += step.wish;
                y += step.gap;
            }
            y += step.height;
            float total = page_cost + inside + best[j + 1];
            if (y > height + 0.01f) {
                if (j > i) break;
                total += overfull_page;
            }
            const float empty = std::max(1 - y / height, 0.0f);
            if (j + 1 < n) total += step.end.ragged * (empty * empty) + step.end.fixed;
            else if (empty > 0.85f) total += short_last_page;
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

}  // namespace

Pagination paginate(const Galley& galley, const Slabs& slabs, float height) {
    Pagination found{break_pages(galley, slabs, height, 1, page)};
    if (found.pages.size() < 2 || stacked_height(std::span(slabs).subspan(found.pages.back().first)) > height / 2) return found;
    for (const float air : {0.9f, 0.8f, 0.7f}) {
        std::vector<PageRange> closer = break_pages(galley, slabs, height, air, spared_page);
        if (closer.size() < found.pages.size()) return {std::move(closer), air};
    }
    return found;
}

}  // namespace gidspers::layout

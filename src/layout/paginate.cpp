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

// Costs beside those of the breaks themselves (galley.h), on the same scale.
constexpr float page = 20;             ///< another page
constexpr float spared_page = 100;     ///< the same, when all is set closer so as to need one less: worth white, not a row alone
constexpr float no_chapter_page = 60;  ///< a chapter that would like a new page and does not get it
constexpr float short_last_page = 40;  ///< a last page with a few lines only
constexpr float early_end = 4;         ///< a page that ends though what follows, up to where it may end again, would fit
constexpr float overfull_page = 1e6f;
// The empty part e of a page costs e * e times these.
constexpr float ragged_bottom = 900;   ///< when it ends early for no reason
constexpr float chapter_bottom = 260;  ///< because a chapter begins
constexpr float asked_bottom = 30;     ///< because the template asked for it

/// What a page that ends after a slab costs beside what is on it: `fixed`, and `ragged` for its empty part squared.
struct End {
    float fixed = 0, ragged = 0;
};

End end_after(const Slab& slab, const Slab& following) {
    if (slab.bleed) return {};
    if (following.must_page) return {0, asked_bottom};
    if (following.wants_page) return {0, chapter_bottom};
    return {std::max(following.break_cost, slab.keep_next ? cost::heading : 0), following.chapter ? chapter_bottom : ragged_bottom};
}

/// A slab as the search sees it.
struct Step {
    float gap = 0, height = 0;  ///< the space above it inside a page
    float wish = 0;             ///< what it costs to have it inside a page
    bool opens_page = false;    ///< it cannot stand inside a page
    End end;
    float piece = 0;  ///< the height from the space above it to where a page may end again
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
    for (size_t j = slabs.size(); j-- > 0;) {
        const bool goes_on = j + 1 < slabs.size() && steps[j].end.fixed > cost::row;
        steps[j].piece = steps[j].gap + steps[j].height + (goes_on ? steps[j + 1].piece : 0);
    }
    return steps;
}

/// No fewer pages can hold all of it, wherever they break.
size_t fewest_pages(const Slabs& slabs, float height, float air) {
    size_t pages = 0;
    float y = 0;
    for (const Step& step : steps_of(slabs, air)) {
        const bool fits = pages > 0 && !step.opens_page && y + step.gap + step.height <= height + 0.01f;
        y = fits ? y + step.gap + step.height : step.height;
        pages += !fits;
    }
    return pages;
}

struct Broken {
    std::vector<PageRange> pages;
    float cost = 0;
};

Broken break_pages(const Galley& galley, const Slabs& slabs, float height, float air, float page_cost) {
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
            if (j + 1 < n) {
                total += step.end.ragged * (empty * empty) + step.end.fixed;
                if (step.end.ragged == ragged_bottom && y + steps[j + 1].piece <= height) total += early_end;
            } else if (empty > 0.85f) {
                total += short_last_page;
            }
            if (total < lowest) {
                lowest = total;
                next[i] = j + 1;
            }
        }
        best[i] = lowest;
    }
    Broken broken{{}, best[0]};
    for (uint32_t i = 0; i < n; i = next[i]) broken.pages.push_back({i, next[i]});
    return broken;
}

}  // namespace

Pagination paginate(const Galley& galley, const Slabs& slabs, float height) {
    Broken found = break_pages(galley, slabs, height, 1, page);
    constexpr float closest = 0.7f;
    if (fewest_pages(slabs, height, closest) >= found.pages.size()) return {std::move(found.pages)};
    const float most = found.cost + (spared_page - page) * static_cast<float>(found.pages.size());
    const auto set_closer = [&](float air) {
        Broken closer = break_pages(galley, slabs, height, air, spared_page);
        if (closer.pages.size() >= found.pages.size() || closer.cost >= most) closer.pages.clear();
        return Pagination{std::move(closer.pages), air};
    };
    Pagination most_spared = set_closer(closest);
    if (most_spared.pages.empty()) return {std::move(found.pages)};  // then the others spare no page either
    for (const float air : {0.9f, 0.8f})
        if (Pagination closer = set_closer(air); !closer.pages.empty()) return closer;
    return most_spared;
}

}  // namespace gidspers::layout

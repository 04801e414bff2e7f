#include "layout/poster.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <span>

#include "layout/poster_search.h"

namespace gidspers::layout {

using doc::Node;

namespace {

/// Where a panel comes to stand.
struct Spot {
    size_t panel;
    float x, top, width, height;  ///< top: below the masthead
    Growth growth = {};
};

/// A band with its share of what is left open.
struct Shelf {
    const Band* band;
    float height;
    std::vector<float> used;                  ///< by column: what its panels and the gaps between them take of the height
    std::vector<std::vector<float>> heights;  ///< of its panels, by column
    float open() const { return height - *std::ranges::max_element(used); }
};

class Poster : PosterSearch {
  public:
    using PosterSearch::PosterSearch;
    /// May be taken instead of the panels at their places, where there is room: the fullest first.
    void offer(std::span<const doc::Document* const> fuller) {
        for (const doc::Document* one : fuller) {
            fuller_.push_back(doc::panels_of(one->root.children.front()));
            assert(fuller_.back().size() == panels_.size());
        }
        chosen_.assign(panels_.size(), fuller_.size());
    }
    void run();
    /// Which of those on offer each panel is of; their number for its own.
    const std::vector<size_t>& chosen() const { return chosen_; }

  private:
    float fill(size_t panel, float width, float own, float height);
    bool grows(const Shelf& shelf);
    bool take(float height, Shelf& for_shelf, std::vector<Shelf>& all);
    void clear_cards(Shelf& shelf, std::vector<Shelf>& all);
    void grow_alike(std::vector<Spot>& band);
    void place(const Fit& fit);

    std::vector<std::vector<const Node*>> fuller_;  ///< the fullest first, each by panel
    std::vector<size_t> chosen_;                    ///< by panel
};

void Poster::run() {
    typesetter_.measuring = true;
    const Fit fit = search();
    if (!fit.fits()) report_overset(fit);
    place(fit);  // also what does not fit, for who wants to look; the error says that it must not be written
}

/// A panel with room to spare says more when it can. Returns the height that it then needs.
float Poster::fill(size_t panel, float width, float own, float height) {
    for (size_t i = 0; i < fuller_.size(); ++i) {
        const Panel more(*fuller_[i][panel]);
        if (more.characters <= panels_[panel].characters) return own;
        const SetPanel set = build_panel(more, width, 0);
        if (set.slab.height > height || (set.cramped && !build_panel(panels_[panel], width, 0).cramped)) continue;
        panels_[panel] = more;
        chosen_[panel] = i;
        return std::max(set.slab.height, own);
    }
    return own;
}

/// Whether words in it will be larger, as there is room to spare.
bool Poster::grows(const Shelf& shelf) {
    for (size_t c = 0; c < shelf.used.size(); ++c) {
        const PosterColumn& column = shelf.band->columns[c];
        for (size_t n = 0; n < column.panels.size(); ++n)
            if (larger_words(panels_[column.panels[n]], part_width(column.part, width_, scaled_.gutter), shelf.height - shelf.used[c] + shelf.heights[c][n]) > 1) return true;
    }
    return false;
}

/// So much height for a band, of what others have open: only where words are no smaller for it. Whether there was enough.
bool Poster::take(float height, Shelf& for_shelf, std::vector<Shelf>& all) {
    std::vector<Shelf*> givers;
    float open = 0;
    for (Shelf& one : all)
        if (&one != &for_shelf && one.open() > 0 && !grows(one)) givers.push_back(&one), open += one.open();
    if (height > open) return false;
    for (Shelf* giver : givers) giver->height -= height * giver->open() / open;
    for_shelf.height += height;
    return true;
}

/// What stands below the titles of cards is as large as their words where there is room for that: on a wall, the days on which
/// someone is there are what is looked for. If need be the room is what other bands have open.
void Poster::clear_cards(Shelf& shelf, std::vector<Shelf>& all) {
    for (size_t c = 0; c < shelf.used.size(); ++c) {
        const PosterColumn& column = shelf.band->columns[c];
        for (size_t n = 0; n < column.panels.size(); ++n) {
            const Panel& panel = panels_[column.panels[n]];
            if (!panel.cards) continue;
            const float clear = build_panel(panel, part_width(column.part, width_, scaled_.gutter), 0, {1, 1, true}).slab.height;
            const float more = clear - shelf.heights[c][n], lacking = shelf.used[c] + more - shelf.height;
            if (more <= 0 || (lacking > 0 && !take(lacking, shelf, all))) continue;
            shelf.heights[c][n] += more;
            shelf.used[c] += more;
        }
    }
}

/// Words of panels beside each other are as large as each other: only a statement may speak up. A chart fills its room with space.
void Poster::grow_alike(std::vector<Spot>& band) {
    float alike = 2;
    const auto own = [&](const Spot& spot) { return larger_words(panels_[spot.panel], spot.width, spot.height); };
    const auto alone = [&](const Spot& spot) { return may_speak_up(panels_[spot.panel]); };
    for (const Spot& spot : band)
        if (alike > 1 && !alone(spot)) alike = std::min(alike, own(spot));
    for (Spot& spot : band) {
        Growth& growth = spot.growth;
        growth.words = alone(spot) ? own(spot) : alike;
        const Panel& panel = panels_[spot.panel];
        growth.clear = panel.cards && fits(panel, spot.width, spot.height, {growth.words, 1, true});
        if (panel.chart) growth.spaces = chart_spaces(panel, spot.width, spot.height, growth.words);
    }
}

void Poster::place(const Fit& fit) {
    pages_.outline.clear();
    use(fit.type, fit.space);
    for (const Band& band : fit.arrangement.bands)  // heights while they are cheap
        for (const PosterColumn& column : band.columns)
            for (const size_t i : column.panels) (*this)(i, column.part);
    const float gap = scaled_.gutter;
    const Code code = widest_code();
    const float spare = std::max(fit.room + code.spared - fit.arrangement.height, 0.0f);
    float weights = 0;
    for (const Band& band : fit.arrangement.bands) weights += band.height;
    std::vector<Shelf> shelves;
    for (const Band& band : fit.arrangement.bands) {
        Shelf& shelf = shelves.emplace_back(Shelf{&band, band.height + spare * band.height / weights, {}, {}});
        for (const PosterColumn& column : band.columns) {
            float& used = shelf.used.emplace_back(column.height);
            std::vector<float>& heights = shelf.heights.emplace_back();
            for (const size_t i : column.panels) {
                const float before = (*this)(i, column.part);
                heights.push_back(fill(i, part_width(column.part, width_, gap), before, before + shelf.height - used));
                used += heights.back() - before;
            }
        }
    }
    for (Shelf& shelf : shelves) clear_cards(shelf, shelves);
    std::vector<std::vector<Spot>> bands;
    float y = 0;
    for (const Shelf& shelf : shelves) {
        std::vector<Spot>& spots = bands.emplace_back();
        for (size_t c = 0; c < shelf.used.size(); ++c) {
            const PosterColumn& column = shelf.band->columns[c];
            const float x = scaled_.margins.left + (width_ + gap) * column.left, extra = shelf.height - shelf.used[c];
            const float natural = std::accumulate(shelf.heights[c].begin(), shelf.heights[c].end(), 0.0f);
            float top = y;
            for (size_t n = 0; n < column.panels.size(); ++n) {
                const float wanted = n + 1 == column.panels.size() ? y + shelf.height - top : shelf.heights[c][n] * (1 + extra / natural);
                spots.push_back({column.panels[n], x, top, part_width(column.part, width_, gap), wanted});
                top += wanted + gap;
            }
        }
        grow_alike(spots);
        // Reading order is the document's, whatever columns they stand in.
        std::sort(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) { return a.panel < b.panel; });
        y += shelf.height + gap;
    }

    // Measuring opened tags and outline entries; what is placed now starts afresh, with the arrangement already known.
    typesetter_.measuring = false;
    galley_.clear();
    tags_.clear();
    Placer placer(galley_, tags_, pages_, shaper_, problems_);
    placer.begin_page(page_width_, page_height_);
    float down = theme_.margins.top;
    if (masthead_) {
        const Slab masthead = build_masthead();
        place_masthead_ground(masthead, placer);
        placer.place(masthead, 0, 0);
        down = masthead.height + gap;
    }
    for (const std::vector<Spot>& spots : bands)
        for (const Spot& spot : spots)
            placer.place(build_panel(panels_[spot.panel], spot.width, spot.height, spot.growth).slab, spot.x, down + spot.top);
    if (foot_) {
        const Slab foot = build_foot(code.width);
        placer.place(foot, 0, page_height_ - foot.height);
    }
}

}  // namespace

std::vector<size_t> lay_out_poster(const doc::Document& document, std::span<const doc::Document* const> fuller, const style::Theme& theme,
                                   Shaper& shaper, Galley& galley, TagTree& tags, Pages& pages, Diagnostics& problems) {
    Poster poster(document, theme, shaper, galley, tags, pages, problems);
    poster.offer(fuller);
    poster.run();
    return poster.chosen();
}

}  // namespace gidspers::layout

#include "layout/poster.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <numeric>
#include <span>
#include <utility>

#include "layout/overset.h"
#include "layout/poster_parts.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Text;

namespace {

constexpr float loose = 0.95f;  ///< of the room: what takes less of it may be in larger type
constexpr float tight_space = 0.52f, least_space = 0.44f;  ///< at the least type, for what would not fit else

/// Spaces give way sooner than type: they shrink more than twice as fast.
float space_for(float type) { return type < 1 ? std::max(1 - (1 - type) * 2.6f, 0.55f) : type; }

/// Where a panel comes to stand.
struct Spot {
    size_t panel;
    float x, top, width, height;  ///< top: below the masthead
    float words = 1, spaces = 1;  ///< how much larger
    bool clear = false;           ///< what stands below the titles of cards is as large as their words
};

/// A band with its share of what is left open.
struct Shelf {
    const Band* band;
    float height;
    std::vector<float> used;                  ///< by column: what its panels and the gaps between them take of the height
    std::vector<std::vector<float>> heights;  ///< of its panels, by column
    float open() const { return height - *std::ranges::max_element(used); }
};

class Poster : PosterParts {
  public:
    using PosterParts::PosterParts;
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
    struct Fit {
        int columns = 0;
        float type = 1, space = 1;
        Arrangement arrangement;
        float room = 0;  ///< height between masthead and foot
    };

    Fit at_scale(int columns, float type, float space);
    Fit try_scale(int columns, float type, float space);
    Fit try_same(const Fit& like, float type, float space);
    Fit fit_columns(Fit first);
    float guess(const Fit& fit) const;
    /// Type size, by which fits are compared; four narrow columns must gain enough to be worth their looks.
    static float worth(const Fit& fit) { return fit.type * (fit.columns > 3 ? 0.88f : 1); }
    /// The same without bounds, less what the arrangement wastes: to compare numbers of columns.
    float promise(const Fit& fit) const {
        return worth(fit) / std::sqrt(std::max((fit.arrangement.height * 0.7f + fit.arrangement.cost * 0.3f) / std::max(fit.room, 1.0f), 0.05f));
    }
    void report_overset(const Fit& fit);
    float fill(size_t panel, float width, float own, float height);
    bool grows(const Shelf& shelf);
    bool take(float height, Shelf& for_shelf, std::vector<Shelf>& all);
    void clear_cards(Shelf& shelf, std::vector<Shelf>& all);
    void grow_alike(std::vector<Spot>& band);
    void place(const Fit& fit);

    std::map<std::pair<float, float>, float> rooms_;  ///< by type and space
    std::vector<std::vector<const Node*>> fuller_;  ///< the fullest first, each by panel
    std::vector<size_t> chosen_;                    ///< by panel
};

/// Head, foot and the room between them at a scale; the arrangement is still to be made.
Poster::Fit Poster::at_scale(int columns, float type, float space) {
    use(type, space);
    Fit fit;
    fit.columns = columns;
    fit.type = type;
    fit.space = space;
    const float gap = scaled_.gutter;
    const auto [room, is_new] = rooms_.try_emplace({type, space}, 0);
    if (is_new) {
        const float head = masthead_ ? build_masthead().height : theme_.margins.top - gap;
        const float foot = foot_ ? build_foot().height : theme_.margins.bottom - gap;
        room->second = page_height_ - head - foot - 2 * gap;
    }
    fit.room = room->second;
    return fit;
}

Poster::Fit Poster::try_scale(int columns, float type, float space) {
    Fit fit = at_scale(columns, type, space);
    const float gap = scaled_.gutter;
    const bool at_least = type <= theme_.least_scale + 0.03f;
    for (const float looks : {1.0f, 0.5f, 0.2f, 0.0f}) {
        fit.arrangement = arrange(spans_, columns, gap, *this, looks);
        if (fit.arrangement.height <= fit.room || !at_least) break;
    }
    return fit;
}

/// The same arrangement at another scale: a quarter of the measuring, since every panel has its width already.
Poster::Fit Poster::try_same(const Fit& like, float type, float space) {
    Fit fit = at_scale(like.columns, type, space);
    fit.arrangement = like.arrangement;
    measure_again(fit.arrangement, scaled_.gutter, *this);
    return fit;
}

/// The scale at which all would just fit: the height needed grows about with the square of the scale.
float Poster::guess(const Fit& fit) const {
    const float ratio = fit.room > 0 ? fit.arrangement.height / fit.room : 4;
    return std::clamp(fit.type / std::sqrt(std::max(ratio, 0.05f)), theme_.least_scale, theme_.most_scale);
}

Poster::Fit Poster::fit_columns(Fit first) {
    // A few steps of the guess, in one arrangement, end close to the best scale; the bracket keeps it honest where lines jump.
    const int columns = first.columns;
    float low = theme_.least_scale, high = theme_.most_scale;
    float low_ratio = 0, high_ratio = 0;  ///< of the height needed to the room; 0: not tried
    Fit best, fit = first;
    bool have = false;
    for (int round = 0;; ++round) {
        const float type = fit.type, next = guess(fit);
        const float ratio = fit.room > 0 ? fit.arrangement.height / fit.room : 2;
        const bool fits = ratio <= 1;
        (fits ? low : high) = type;
        (fits ? low_ratio : high_ratio) = ratio;
        if (fits && (!have || type > best.type)) {
            best = std::move(fit);
            have = true;
        }
        // What is left open under three per cent goes into the panels as air.
        if (fits && (ratio > 0.97f || type >= theme_.most_scale)) break;
        if (!fits && type <= theme_.least_scale) break;
        const bool is_loose = low_ratio > 0 && low_ratio < loose && high_ratio > 0;
        if (round >= (is_loose ? 8 : 5) || (have && high - low < 0.012f)) break;
        float type_next = fits ? next : next * 0.992f;
        // Where spaces give way sooner than type, the height grows much faster than with the square.
        if (is_loose && round >= 5) type_next = low + (high - low) * (0.985f - low_ratio) / (high_ratio - low_ratio);
        if (!have && round >= 3) type_next = theme_.least_scale;
        if (type_next <= low || type_next >= high) type_next = have ? (low + high) / 2 : theme_.least_scale;
        fit = try_same(first, type_next, space_for(type_next));
    }
    if (best.columns > 0) return best;
    // At the least type, spaces may still give way a little before anything is refused.
    for (const float space : {space_for(theme_.least_scale), tight_space, least_space}) {
        best = try_scale(columns, theme_.least_scale, space);
        if (best.arrangement.height <= best.room) break;
    }
    return best;
}

void Poster::report_overset(const Fit& fit) {
    const std::string paper = theme_.paper == Paper::a3 ? "A3" : "A4";
    const Edge edges[] = {{foot_, foot_ ? build_foot().height : 0, "L046"}, {masthead_, masthead_ ? build_masthead().height : 0, "L011"}};
    const float over = report_tall_edges(edges, fit.arrangement.height - fit.room, page_height_, paper, scaled_, typesetter_);
    if (over <= 0) return;
    struct Excess {
        size_t panel;
        float characters, share;  ///< of the panel's own
    };
    std::vector<Excess> all;
    // The tallest bands give all of it, to one height; in each column that is then too tall, the panel with most text per share.
    const float target = height_without(fit.arrangement.bands, over);
    for (const Band& band : fit.arrangement.bands) {
        for (const PosterColumn& column : band.columns) {
            if (column.height - target <= 0.5f) continue;
            const float excess = std::max(column.height - target, scaled_.text(Text::body).leading);  // no less than a line goes away
            const auto share = [&](size_t i) { return panels_[i].characters / panels_[i].weight; };
            const size_t worst = *std::ranges::max_element(column.panels, {}, share);
            const float height = std::max((*this)(worst, column.part) - 8 * scaled_.unit, 1.0f);
            all.push_back({worst, excess * panels_[worst].characters / height, excess / height});
        }
    }
    if (all.empty()) return;  // too tall by less than is seen
    // What is little beside the largest is left to the largest: it is mostly a good text that stands beside one that is too long.
    const float most = std::ranges::max(all, {}, &Excess::characters).characters;
    for (const auto& [panel, characters, share] : all) {
        if (characters < most / 5) continue;
        const Node& at = *panels_[panel].node;
        problems_.add("L010", typesetter_.location(at),
                      {paper, std::string(at.get(Key::title)), characters_of(share, panels_[panel].characters), start_of_longest(at)});
    }
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
            if (growth(panels_[column.panels[n]], part_width(column.part, width_, scaled_.gutter), shelf.height - shelf.used[c] + shelf.heights[c][n]) > 1) return true;
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
    const auto own = [&](const Spot& spot) { return growth(panels_[spot.panel], spot.width, spot.height); };
    const auto alone = [&](const Spot& spot) { return may_speak_up(panels_[spot.panel]); };
    for (const Spot& spot : band)
        if (alike > 1 && !alone(spot)) alike = std::min(alike, own(spot));
    for (Spot& spot : band) {
        spot.words = alone(spot) ? own(spot) : alike;
        const Panel& panel = panels_[spot.panel];
        spot.clear = panel.cards && fits(panel, spot.width, spot.height, {spot.words, 1, true});
        if (panel.chart) spot.spaces = chart_spaces(panel, spot.width, spot.height, spot.words);
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
            placer.place(build_panel(panels_[spot.panel], spot.width, spot.height, {spot.words, spot.spaces, spot.clear}).slab, spot.x, down + spot.top);
    if (foot_) {
        const Slab foot = build_foot(code.width);
        placer.place(foot, 0, page_height_ - foot.height);
    }
}

void Poster::run() {
    const float em = theme_.text(Text::body).size;
    typesetter_.measuring = true;
    // One look at each number of columns, then the most promising is fitted; another only when it promises larger type.
    std::vector<Fit> looks;
    for (int columns = 2; columns <= 4; ++columns) {
        const float column = (width_ - theme_.gutter * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        if (columns > 2 && column < em * theme_.least_scale * theme_.least_column) break;
        const float start = looks.empty() ? std::clamp(1.0f, theme_.least_scale, theme_.most_scale) : guess(looks.front());
        looks.push_back(try_scale(columns, start, space_for(start)));
    }
    std::stable_sort(looks.begin(), looks.end(), [&](const Fit& a, const Fit& b) { return promise(a) > promise(b); });
    Fit best;
    for (Fit& look : looks) {
        const bool have = best.columns > 0;
        const bool best_fits = have && best.arrangement.height <= best.room;
        if (best_fits && promise(look) < worth(best) * 1.02f) continue;
        Fit fit = fit_columns(std::move(look));
        const bool fits = fit.arrangement.height <= fit.room;
        if (!have || (fits && (!best_fits || worth(fit) > worth(best) * 1.02f)) ||
            (!fits && !best_fits && fit.arrangement.height / fit.room < best.arrangement.height / best.room))
            best = std::move(fit);
    }
    // It was arranged at a first guess of its scale.
    if (Fit again = try_scale(best.columns, best.type, best.space); again.arrangement.height <= again.room)
        best = again.arrangement.height < again.room * loose ? fit_columns(std::move(again)) : std::move(again);
    if (best.arrangement.height > best.room) {
        use(best.type, best.space);
        report_overset(best);
        place(best);  // for who wants to look; the error says that it must not be written
        return;
    }
    // Still room at the largest type: more air between everything.
    if (best.type >= theme_.most_scale - 0.001f && best.arrangement.height < best.room * 0.95f) {
        float low = best.space, high = best.space * 2.4f;
        for (int round = 0; round < 5; ++round) {
            const float space = (low + high) / 2;
            Fit fit = try_same(best, best.type, space);
            if (fit.arrangement.height <= fit.room) {
                low = space;
                best = std::move(fit);
            } else {
                high = space;
            }
        }
    }
    place(best);
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

#include "layout/poster.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <span>
#include <utility>

#include "layout/poster_parts.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Text;

namespace {

constexpr float tight_space = 0.52f, least_space = 0.44f;  ///< at the least type, for what would not fit else

/// Spaces give way sooner than type: they shrink more than twice as fast.
float space_for(float type) { return type < 1 ? std::max(1 - (1 - type) * 2.6f, 0.55f) : type; }

/// How tall the tallest bands may be when all of them together must become `over` less tall.
float height_without(std::span<const Band> bands, float over) {
    std::vector<float> heights;
    for (const Band& band : bands) heights.push_back(band.height);
    std::sort(heights.rbegin(), heights.rend());
    float sum = -over;
    for (size_t n = 1;; ++n) {
        sum += heights[n - 1];
        const float level = sum / static_cast<float>(n);
        if (n == heights.size() || level >= heights[n]) return level;
    }
}

/// The first words of the longest text in it, by which it can be found in the file that it comes from.
std::string start_of_longest(const Node& node) {
    std::string_view longest;
    const auto look = [&](const auto& self, const Node& one) -> void {
        if (one.text.size() > longest.size()) longest = one.text;
        for (const Node& child : one.children) self(self, child);
    };
    look(look, node);
    constexpr size_t enough = 30;  // bytes; what is set for print may differ from the file after that: quotes, fixed spaces
    return std::string(longest.substr(0, longest.size() > enough ? longest.rfind(' ', enough) : enough));
}

/// Where a panel comes to stand.
struct Spot {
    size_t panel;
    float x, top, width, height;  ///< top: below the masthead
    float words = 1, spaces = 1;  ///< how much larger
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
    bool report_tall_bands(const Fit& fit, const std::string& paper);
    void report_overset(const Fit& fit);
    float fill(size_t panel, float width, float own, float height);
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
    Fit best, fit = first;
    bool have = false;
    for (int round = 0;; ++round) {
        const float type = fit.type, next = guess(fit);
        const float ratio = fit.room > 0 ? fit.arrangement.height / fit.room : 2;
        const bool fits = ratio <= 1;
        (fits ? low : high) = type;
        if (fits && (!have || type > best.type)) {
            best = std::move(fit);
            have = true;
        }
        // What is left open under three per cent goes into the panels as air.
        if (fits && (ratio > 0.97f || type >= theme_.most_scale)) break;
        if (!fits && type <= theme_.least_scale) break;
        if (round >= 5 || (have && high - low < 0.012f)) break;
        float type_next = fits ? next : next * 0.992f;
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

/// So many characters must go from `of`, in fives: an estimate looks like one.
std::string characters_of(float share, float of) { return fmt::format("{:.0f}", std::min(std::ceil(share * of / 5) * 5, std::max(of, 5.0f))); }

/// The head or the foot leaves panels less than half of the page: shortening panels is not what helps. Whether it was told.
bool Poster::report_tall_bands(const Fit& fit, const std::string& paper) {
    if (fit.room > page_height_ * 0.45f) return false;
    const float head = masthead_ ? build_masthead().height : 0, foot = foot_ ? build_foot().height : 0;
    const Node* const at = head >= foot ? masthead_ : foot_;
    if (at == nullptr) return false;
    const float share = (page_height_ * 0.5f - fit.room) / std::max(head, foot);
    problems_.add(at == masthead_ ? "L011" : "L046", typesetter_.location(*at),
                  {paper, characters_of(share, static_cast<float>(doc::plain_text(*at).size())), start_of_longest(*at)});
    return true;
}

void Poster::report_overset(const Fit& fit) {
    const float over = fit.arrangement.height - fit.room;
    const std::string paper = theme_.paper == Paper::a3 ? "A3" : "A4";
    if (report_tall_bands(fit, paper)) return;
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
    const float spare = std::max(fit.room - fit.arrangement.height, 0.0f);
    float weights = 0;
    for (const Band& band : fit.arrangement.bands) weights += band.height;
    std::vector<std::vector<Spot>> bands;
    float y = 0;
    for (const Band& band : fit.arrangement.bands) {
        const float height = band.height + spare * band.height / weights;
        std::vector<Spot>& spots = bands.emplace_back();
        for (const PosterColumn& column : band.columns) {
            const float x = scaled_.margins.left + (width_ + gap) * column.left;
            const float width = part_width(column.part, width_, gap);
            float natural = 0, extra = height - column.height, top = y;
            std::vector<float> heights;
            for (const size_t i : column.panels) {
                const float before = (*this)(i, column.part);
                heights.push_back(fill(i, width, before, before + extra));
                natural += heights.back();
                extra -= heights.back() - before;
            }
            for (size_t n = 0; n < column.panels.size(); ++n) {
                const size_t i = column.panels[n];
                const float wanted = n + 1 == column.panels.size() ? y + height - top : heights[n] * (1 + extra / natural);
                spots.push_back({i, x, top, width, wanted});
                top += wanted + gap;
            }
        }
        grow_alike(spots);
        // Reading order is the document's, whatever columns they stand in.
        std::sort(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) { return a.panel < b.panel; });
        y += height + gap;
    }

    const float code = widest_code();

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
            placer.place(build_panel(panels_[spot.panel], spot.width, spot.height, {spot.words, spot.spaces}).slab, spot.x, down + spot.top);
    if (foot_) {
        const Slab foot = build_foot(code);
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
    if (Fit again = try_scale(best.columns, best.type, best.space); again.arrangement.height <= again.room) best = std::move(again);
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

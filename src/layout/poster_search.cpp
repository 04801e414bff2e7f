#include "layout/poster_search.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "layout/overset.h"

namespace gidspers::layout {

using doc::Key;
using style::Text;

namespace {

constexpr float loose = 0.95f;  ///< of the room: what takes less of it may be in larger type
constexpr float tight_space = 0.52f, least_space = 0.44f;  ///< at the least type, for what would not fit else

/// Spaces give way sooner than type: they shrink more than twice as fast.
float space_for(float type) { return type < 1 ? std::max(1 - (1 - type) * 2.6f, 0.55f) : type; }

/// Type size, by which fits are compared; four narrow columns must gain enough to be worth their looks.
float worth(float type, int columns) { return type * (columns > 3 ? 0.88f : 1); }

}  // namespace

/// Head, foot and the room between them at a scale; the arrangement is still to be made.
PosterSearch::Fit PosterSearch::at_scale(int columns, float type, float space) {
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

PosterSearch::Fit PosterSearch::try_scale(int columns, float type, float space) {
    Fit fit = at_scale(columns, type, space);
    const float gap = scaled_.gutter;
    const bool at_least = type <= theme_.least_scale + 0.03f;
    constexpr float looks[] = {1, 0.5f, 0.2f, 0};
    fit.arrangement = arrange(spans_, columns, gap, *this, std::span(looks).first(at_least ? std::size(looks) : 1), fit.room);
    return fit;
}

/// The same arrangement at another scale: a quarter of the measuring, since every panel has its width already.
PosterSearch::Fit PosterSearch::try_same(const Fit& like, float type, float space) {
    Fit fit = at_scale(like.columns, type, space);
    fit.arrangement = like.arrangement;
    measure_again(fit.arrangement, scaled_.gutter, *this);
    return fit;
}

/// The scale at which all would just fit: the height needed grows about with the square of the scale.
float PosterSearch::guess(const Fit& fit) const {
    return std::clamp(fit.type / std::sqrt(std::max(fit.ratio(), 0.05f)), theme_.least_scale, theme_.most_scale);
}

PosterSearch::Fit PosterSearch::fit_columns(Fit first) {
    // A few steps of the guess, in one arrangement, end close to the best scale; the bracket keeps it honest where lines jump.
    const int columns = first.columns;
    float low = theme_.least_scale, high = theme_.most_scale;
    float low_ratio = 0, high_ratio = 0;  ///< of the height needed to the room; 0: not tried
    Fit best, fit = first;
    bool have = false;
    for (int round = 0;; ++round) {
        const float type = fit.type, next = guess(fit), ratio = fit.ratio();
        const bool fits = fit.fits();
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
    if (have) return best;
    // At the least type, spaces may still give way a little before anything is refused.
    for (const float space : {space_for(theme_.least_scale), tight_space, least_space}) {
        best = try_scale(columns, theme_.least_scale, space);
        if (best.fits()) break;
    }
    return best;
}

/// Still room at the largest type: more air between everything.
PosterSearch::Fit PosterSearch::with_air(Fit fit) {
    if (fit.type < theme_.most_scale - 0.001f || fit.ratio() >= loose) return fit;
    float low = fit.space, high = fit.space * 2.4f;
    for (int round = 0; round < 5; ++round) {
        const float space = (low + high) / 2;
        Fit airy = try_same(fit, fit.type, space);
        (airy.fits() ? low : high) = space;
        if (airy.fits()) fit = std::move(airy);
    }
    return fit;
}

/// The same without bounds, less what the arrangement wastes: to compare numbers of columns.
float PosterSearch::promise(const Fit& fit) const {
    const float needed = fit.arrangement.height * 0.7f + fit.arrangement.cost * 0.3f;
    return worth(fit.type, fit.columns) / std::sqrt(std::max(needed / std::max(fit.room, 1.0f), 0.05f));
}

/// One at each number of columns, the most promising first.
std::vector<PosterSearch::Fit> PosterSearch::looks() {
    const float em = theme_.text(Text::body).size;
    std::vector<Fit> all;
    for (int columns = 2; columns <= 4; ++columns) {
        const float column = (width_ - theme_.gutter * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        if (columns > 2 && column < em * theme_.least_scale * theme_.least_column) break;
        const float start = all.empty() ? std::clamp(1.0f, theme_.least_scale, theme_.most_scale) : guess(all.front());
        all.push_back(try_scale(columns, start, space_for(start)));
    }
    std::stable_sort(all.begin(), all.end(), [&](const Fit& a, const Fit& b) { return promise(a) > promise(b); });
    return all;
}

PosterSearch::Fit PosterSearch::search() {
    constexpr float enough = 1.02f;  // by so much must another number of columns be better
    Fit best;
    for (Fit& look : looks()) {
        const float least = worth(best.type, best.columns) * enough;
        if (best.fits() && promise(look) < least) continue;
        Fit fit = fit_columns(std::move(look));
        const bool is_better = fit.fits() ? !best.fits() || worth(fit.type, fit.columns) > least : !best.fits() && fit.ratio() < best.ratio();
        if (best.columns == 0 || is_better) best = std::move(fit);
    }
    // It was arranged at a first guess of its scale.
    if (Fit again = try_scale(best.columns, best.type, best.space); again.fits())
        best = again.ratio() < loose ? fit_columns(std::move(again)) : std::move(again);
    return best.fits() ? with_air(std::move(best)) : best;
}

/// How high its text stands.
float PosterSearch::text_height(size_t panel, Part part) { return std::max((*this)(panel, part) - 8 * scaled_.unit, 1.0f); }

/// The tallest bands give all of it, to one height; in each column that is then too tall, the panel with most text per share.
std::vector<PosterSearch::Excess> PosterSearch::excesses(const Arrangement& arrangement, float over) {
    std::vector<Excess> all;
    const float target = height_without(arrangement.bands, over);
    for (const Band& band : arrangement.bands) {
        for (const PosterColumn& column : band.columns) {
            if (column.height - target <= 0.5f) continue;
            const float excess = std::max(column.height - target, scaled_.text(Text::body).leading);  // no less than a line goes away
            const auto share = [&](size_t i) { return panels_[i].characters / panels_[i].weight; };
            const size_t worst = *std::ranges::max_element(column.panels, {}, share);
            all.push_back({worst, excess / text_height(worst, column.part)});
        }
    }
    if (all.empty()) return all;  // too tall by less than is seen
    // What is little beside the largest is left to the largest: it is mostly a good text that stands beside one that is too long.
    const float most = characters(*std::ranges::max_element(all, {}, [&](const Excess& one) { return characters(one); }));
    std::erase_if(all, [&](const Excess& one) { return characters(one) < most / 5; });
    return all;
}

/// Panels that could give all of it alone and keep most of their text, those with most text first: who may not shorten what
/// is too long may shorten these.
std::vector<PosterSearch::Excess> PosterSearch::remedies(const Arrangement& arrangement, float over) {
    constexpr float most = 0.5f;  // of a text
    std::vector<Excess> all;
    for (const Band& band : arrangement.bands)
        for (const PosterColumn& column : band.columns)
            for (const size_t i : column.panels)
                if (const float share = over / text_height(i, column.part); share < most) all.push_back({i, share});
    std::ranges::stable_sort(all, std::ranges::greater(), [&](const Excess& one) { return panels_[one.panel].characters; });
    return all;
}

/// Its title, how many characters must go, and by which texts it can be found.
void PosterSearch::add_words(const Excess& excess, std::vector<std::string>& args) const {
    const Panel& panel = panels_[excess.panel];
    args.insert(args.end(), {std::string(panel.node->get(Key::title)), characters_of(excess.share, panel.characters), longest_texts(*panel.node)});
}

void PosterSearch::report_overset(const Fit& fit) {
    use(fit.type, fit.space);
    const std::string paper = theme_.paper == Paper::a3 ? "A3" : "A4";
    const Edge edges[] = {{foot_, foot_ ? build_foot().height : 0, "L046"}, {masthead_, masthead_ ? build_masthead().height : 0, "L011"}};
    const float over = report_tall_edges(edges, fit.arrangement.height - fit.room, page_height_, paper, scaled_, typesetter_);
    if (over <= 0) return;
    for (const Excess& one : excesses(fit.arrangement, over)) {
        std::vector<std::string> args{paper};
        add_words(one, args);
        for (const Excess& other : remedies(fit.arrangement, over)) add_words(other, args);
        problems_.add("L010", typesetter_.location(*panels_[one.panel].node), std::move(args));
    }
}

}  // namespace gidspers::layout

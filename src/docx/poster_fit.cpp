#include "docx/poster_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "docx/figures.h"
#include "docx/measure.h"
#include "docx/spacing.h"

namespace gidspers::docx {
namespace {

using doc::Node;

/// The theme for a poster that is too full: margins, lines, spaces and titles give way before type becomes smaller than
/// the design allows. `much`: 0 is not at all, 1 as far as it goes.
style::Theme tightened(style::Theme theme, float much) {
    const auto less = [&](float least) { return 1 - (1 - least) * much; };
    theme.unit *= less(0.4f);
    theme.gutter *= less(0.65f);
    constexpr float edge = 26;  // pt: what office printers leave white, with a little more
    for (float* margin : {&theme.margins.top, &theme.margins.bottom, &theme.margins.left, &theme.margins.right})
        *margin = std::min(*margin, std::max(edge, *margin * less(0.75f)));
    using style::Text;
    for (const Text large : {Text::poster_title, Text::panel_title, Text::poster_subtitle, Text::slogan, Text::lead}) {
        style::TextStyle& text = theme.text(large);
        text.size *= less(0.86f);
        text.leading *= less(0.86f);
    }
    // The school's own sentence stays larger than what stands around it.
    style::TextStyle &lead = theme.text(Text::lead), &body = theme.text(Text::body);
    const float larger = std::max(1.0f, 1.12f * body.size / lead.size);
    lead.size *= larger;
    lead.leading *= larger;
    for (style::TextStyle& text : theme.texts) {
        text.leading = std::max(text.leading * less(0.88f), text.size * 1.16f);
        text.before *= less(0.4f);
        text.after *= less(0.4f);
    }
    return theme;
}

/// The same dress in another theme or size.
Dress worn(const Dress& dress, const style::Theme& theme, float scale, Size page) {
    const float text_width = page.width - theme.margins.left - theme.margins.right;
    return {theme, dress.widths, dress.tables, true, scale, text_width, dress.lang};
}

class Fitter {
  public:
    Fitter(const Node& poster, const Dress& dress, Size page)
        : poster_(poster), dress_(dress), page_(page) {
        for (const Node& part : poster.children)
            if (part.kind == doc::Kind::masthead) masthead_ = &part;
        const Dress plain = worn(dress, dress.theme, 1, page);
        if (masthead_ != nullptr) title_width_ = 1.01f * Measure(plain).width(masthead_->get(doc::Key::title), style::Text::poster_title);
    }

    FittedPoster fit(float most) const {
        const float least = dress_.theme.least_scale, log_least = std::log(least);
        const float log_most = std::log(most);
        const auto of_scale = [&](float log_scale) {
            return with(dress_.theme, log_scale == log_most ? most : std::exp(log_scale));
        };
        FittedPoster smallest = with(dress_.theme, least);
        if (smallest.filled <= 1) {
            if (most <= least) return smallest;
            const float filled = smallest.filled;
            auto larger = search(log_least, filled, scale_slope, log_most, of_scale);
            return larger ? std::move(*larger) : std::move(smallest);
        }
        // As little as makes the least type fit: on the grid that suits that type, or else on any; the more must go in, the less
        // looks count: first those of cramped tables, or these would push others out of their place.
        const style::Theme tightest = tightened(dress_.theme, 1);
        FittedPoster last = with(tightest, least, smallest.plan.grid);
        float looks = 1;
        for (const float less : {1.0f, 0.95f, 0.3f, 0.0f}) {
            if (last.filled <= 1) break;
            last = best_that_fits(tightest, least, looks = less);
        }
        if (last.filled <= 1) {
            const auto of_tightness = [&](float much) { return with(tightened(dress_.theme, much), least, last.plan.grid, looks); };
            FittedPoster loose = of_tightness(0);
            if (loose.filled <= 1) return loose;
            auto tighter = search(0, loose.filled, tightness_slope, 1, of_tightness);
            return tighter ? std::move(*tighter) : std::move(last);
        }
        const auto of_small_scale = [&](float log_scale) { return with(tightest, std::exp(log_scale), 0, 0); };
        const float log_half = std::log(least / 2);  // taken when nothing else fits
        if (auto smaller = search(log_least, last.filled, scale_slope, log_half, of_small_scale))
            return std::move(*smaller);
        return of_small_scale(log_half);
    }

  private:
    /// On the grid where it fits and costs least; where it fits on none, on the one that needs the least height.
    FittedPoster best_that_fits(const style::Theme& theme, float scale, float looks) const {
        FittedPoster best;
        for (int grid = 2; grid <= widest_grid(worn(dress_, theme, scale, page_)); ++grid) {
            FittedPoster one = with(theme, scale, grid, looks);
            const bool both_fit = one.filled <= 1 && best.filled <= 1;
            if (grid == 2 || (both_fit ? one.plan.cost < best.plan.cost : one.filled < best.filled)) best = std::move(one);
        }
        return best;
    }

    /// How the logarithm of a plan's height goes with the logarithm of the scale, and with how much the theme is
    /// tightened; of most posters.
    static constexpr float scale_slope = 1.7f, tightness_slope = -0.35f;

    /// The largest scale at which the title stands on one line, beside the logo where that leaves it large enough to be read from
    /// afar; no limit when it is too long for a line.
    float title_scale(const Dress& dress) const {
        constexpr float unlimited = std::numeric_limits<float>::max();
        if (title_width_ <= 0) return unlimited;
        const float design = dress_.theme.text(style::Text::poster_title).size, least = dress_.theme.least_scale;
        const float title = title_width_ * dress.theme.text(style::Text::poster_title).size / design;
        if (masthead_->is(doc::Key::logo))
            for (const Size box : logo_boxes) {
                const Size logo = masthead_logo_size(dress, box);
                if (logo.width <= 0) break;
                const float scale = room_beside_logo(dress, dress.text_width, logo) / title;
                if (scale >= least * 0.72f) return scale;
            }
        const float scale = (dress.text_width - 2 * masthead_padding(dress)) / title;
        return scale >= least ? scale : unlimited;
    }

    /// On a grid of so many columns; 0: on the one that suits it best. `looks` as plan_poster.
    FittedPoster with(style::Theme theme, float scale, int grid = 0, float looks = 1) const {
        FittedPoster result{std::move(theme), scale, {}};
        // The title grows no more than its line allows: it is no gain when its last word drops down.
        const Dress dress = worn(dress_, result.theme, scale, page_);
        if (const float limit = title_scale(dress); scale > limit) {
            style::TextStyle& title = result.theme.text(style::Text::poster_title);
            title.size *= limit / scale;
            title.leading *= limit / scale;
        }
        result.plan = grid > 0 ? plan_poster_on(poster_, dress, grid, looks) : plan_poster(poster_, dress, looks);
        result.filled = result.plan.height / poster_room(page_, result.theme);
        return result;
    }

    /// The try that fits and leaves the least room, from a first one at `x` towards `limit`; nothing when none fits. A
    /// try costs a plan, so each is where a straight line through the last two meets the page's end.
    template <class At>
    std::optional<FittedPoster> search(float x, float filled, float usual_slope, float limit, const At& at) const {
        constexpr float spare = 0.025f;  // with this much left there is little to win
        constexpr float near = 0.015f;   // closer to one that is too full one need not come
        struct Point {
            float x, y;  // y: the logarithm of how full the page is
        };
        std::optional<FittedPoster> best;
        std::optional<Point> fits, too_full;
        Point last{x, std::log(filled)};
        float slope = usual_slope;
        (last.y <= 0 ? fits : too_full) = last;
        const auto within = [&](float one) { return (one - fits->x) * (one - too_full->x) < 0; };
        for (int tries = 0; tries < 5; ++tries) {
            if (last.y <= 0 && last.y >= -spare) break;
            if (fits && too_full && std::fabs(fits->x - too_full->x) < near) break;
            float next = last.x - (last.y + spare / 3) / slope;
            if ((limit - next) * (limit - x) <= 0 || (tries == 4 && !fits)) next = limit;
            if (fits && too_full && !within(next)) next = (fits->x + too_full->x) / 2;
            FittedPoster made = at(next);
            const Point now{next, std::log(made.filled)};
            // Where two tries came out alike by chance, the next does not go far.
            const float steepness = (now.y - last.y) / (now.x - last.x) / usual_slope;
            slope = usual_slope * std::max(steepness, 0.5f);
            last = now;
            if (now.y <= 0) {
                fits = now;
                best = std::move(made);
            } else {
                too_full = now;
            }
            if (next == limit) break;
        }
        return best;
    }

    const Node& poster_;
    const Dress& dress_;
    Size page_;
    const Node* masthead_ = nullptr;
    float title_width_ = 0;  ///< on one line, at scale 1
};

}  // namespace

FittedPoster fit_poster(const Node& poster, const Dress& dress, Size page, float most) {
    return Fitter(poster, dress, page).fit(most);
}

bool least_fits(const Node& poster, const Dress& dress, Size page) {
    const style::Theme theme = tightened(dress.theme, 1);
    return plan_fits(poster, worn(dress, theme, theme.least_scale, page), poster_room(page, theme));
}

}  // namespace gidspers::docx

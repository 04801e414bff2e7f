#include "docx/poster_plan.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "docx/measure.h"

namespace gidspers::docx {
namespace {

using doc::Key;
using doc::Kind;
using doc::Node;

int span_of(const Node& panel, int grid) {
    if (panel.get(Key::span) == "full") return grid;
    return std::clamp(panel.number(Key::span, 1), 1, grid);
}

/// How tall the panels of a poster are, each measured once a width.
class PanelHeights {
  public:
    PanelHeights(const std::vector<const Node*>& panels, const Measure& measure)
        : panels_(panels), measure_(measure), known_(panels.size()) {}

    float of(size_t i, float width) {
        for (const auto& [known_width, height] : known_[i])
            if (known_width == width) return height;
        return known_[i].emplace_back(width, measure_.panel(*panels_[i], width)).second;
    }

  private:
    const std::vector<const Node*>& panels_;
    const Measure& measure_;
    std::vector<std::vector<std::pair<float, float>>> known_;  ///< of each panel: widths and heights
};

/// Finds the cheapest way to cut the panels into bands, and each band into columns of neighbouring panels.
class Planner {
  public:
    Planner(const std::vector<const Node*>& panels, const Dress& dress, PanelHeights& heights, int grid)
        : panels_(panels), dress_(dress), heights_(heights), grid_(grid), best_(panels.size() + 1) {
        for (const Node* panel : panels) spans_.push_back(span_of(*panel, grid));
    }

    std::vector<PlanBand> plan() {
        best_.back().cost = 0;
        for (size_t i = panels_.size(); i-- > 0;) {
            best_[i].cost = std::numeric_limits<float>::max();
            groups_.clear();
            grow(i, i, 0);
        }
        std::vector<PlanBand> bands;
        for (size_t i = 0; i < panels_.size(); i = best_[i].next) bands.push_back(band(best_[i]));
        return bands;
    }

  private:
    struct Group {
        size_t first, last;
        int span;
    };
    /// The cheapest band that starts with a panel, with all that follows it.
    struct Best {
        float cost = 0, height = 0;
        size_t next = 0;
        std::vector<Group> groups;
    };

    /// The band of `groups_`, from panel `start`; then the same with one more group.
    void grow(size_t start, size_t next, int used) {
        if (!groups_.empty()) consider(start, next, used);
        if (next >= panels_.size() || used >= grid_) return;
        const int span = spans_[next];
        if (used + span > grid_) return;
        for (size_t last = next; last < panels_.size() && spans_[last] == span; ++last) {
            groups_.push_back({next, last + 1, span});
            grow(start, last + 1, used + span);
            groups_.pop_back();
        }
    }

    float width_of(const Group& group, size_t count, int used) const {
        const float room = dress_.text_width - dress_.points(dress_.theme.gutter) * static_cast<float>(count - 1);
        return room * static_cast<float>(group.span) / static_cast<float>(used);
    }

    void consider(size_t start, size_t next, int used) {
        float tallest = 0, least = std::numeric_limits<float>::max();
        for (const Group& group : groups_) {
            const float width = width_of(group, groups_.size(), used);
            float height = 0;
            for (size_t i = group.first; i < group.last; ++i) height += heights_.of(i, width);
            tallest = std::max(tallest, height);
            if (tallest + best_[next].cost >= best_[start].cost) return;  // what else it costs makes it no cheaper
            least = std::min(least, height);
        }
        // Narrow panels set wider than they asked look empty; uneven columns leave holes: both cost a little.
        float cost = tallest + (tallest - least) * 0.15f;
        if (used < grid_) cost *= 1.0f + 0.12f * static_cast<float>(grid_ - used);
        cost += best_[next].cost;
        if (cost < best_[start].cost) best_[start] = {cost, tallest, next, groups_};
    }

    PlanBand band(const Best& best) const {
        int used = 0;
        for (const Group& group : best.groups) used += group.span;
        PlanBand band{{}, best.height};
        for (const Group& group : best.groups) {
            PlanColumn& column = band.columns.emplace_back(PlanColumn{width_of(group, best.groups.size(), used), {}});
            float left = best.height;
            for (size_t i = group.first; i < group.last; ++i) {
                column.panels.push_back({panels_[i], heights_.of(i, column.width)});
                left -= column.panels.back().height;
            }
            column.panels.back().height += left;
        }
        return band;
    }

    const std::vector<const Node*>& panels_;
    const Dress& dress_;
    PanelHeights& heights_;
    int grid_;
    std::vector<int> spans_;
    std::vector<Best> best_;
    std::vector<Group> groups_;  ///< that are being considered
};

/// The plans of a poster at one scale, on grids of different numbers of columns.
class Plans {
  public:
    Plans(const Node& poster, const Dress& dress) : dress_(dress), measure_(dress), panels_(of(poster)) {
        for (const Node& child : poster.children) {
            if (child.kind == Kind::masthead)
                others_ += measure_.masthead(child, dress.text_width);
            else if (child.kind != Kind::panel)
                others_ += measure_.foot(child, dress.text_width);
        }
    }

    /// The grids whose columns hold a line of text; of these the one that needs the least height, or the first that
    /// needs no more than `enough`.
    PosterPlan best(float enough) {
        PosterPlan best;
        const float em = dress_.size(style::Text::body), gutter = dress_.points(dress_.theme.gutter);
        for (int grid = 2; grid <= 4; ++grid) {
            const float column = (dress_.text_width - gutter * static_cast<float>(grid - 1)) / static_cast<float>(grid);
            if (grid > 2 && column < em * 12) break;
            PosterPlan plan = on(grid);
            if (best.bands.empty() || plan.height < best.height) best = std::move(plan);
            if (best.height <= enough) break;
        }
        return best;
    }

    PosterPlan on(int grid) {
        PosterPlan plan{Planner(panels_, dress_, heights_, grid).plan(), others_, grid};
        // A section with columns has a paragraph of a point above and below each of them, and LibreOffice adds to that.
        for (const PlanBand& band : plan.bands) plan.height += band.height + (band.columns.size() > 1 ? 9.0f : 2.0f);
        return plan;
    }

  private:
    static std::vector<const Node*> of(const Node& poster) {
        std::vector<const Node*> panels;
        for (const Node& child : poster.children)
            if (child.kind == Kind::panel) panels.push_back(&child);
        return panels;
    }

    const Dress& dress_;
    Measure measure_;
    std::vector<const Node*> panels_;
    PanelHeights heights_{panels_, measure_};
    float others_ = 0;  ///< masthead and foot
};

}  // namespace

float poster_room(Size page, const style::Theme& theme) {
    return (page.height - theme.margins.top - theme.margins.bottom) * 0.97f;
}

PosterPlan plan_poster(const Node& poster, const Dress& dress) {
    return Plans(poster, dress).best(0);
}

PosterPlan plan_poster(const Node& poster, const Dress& dress, int grid_columns) {
    return Plans(poster, dress).on(grid_columns);
}

bool plan_fits(const Node& poster, const Dress& dress, float height) {
    return Plans(poster, dress).best(height).height <= height;
}

}  // namespace gidspers::docx

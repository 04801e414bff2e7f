#include "docx/poster_plan.h"

#include <algorithm>
#include <limits>
#include <map>

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

/// Finds the cheapest way to cut the panels into bands, and each band into columns of neighbouring panels.
class Planner {
  public:
    Planner(const std::vector<const Node*>& panels, const Dress& dress, int grid)
        : panels_(panels), dress_(dress), measure_(dress), grid_(grid), best_(panels.size() + 1) {}

    std::vector<PlanBand> plan() {
        const float infinite = std::numeric_limits<float>::max();
        best_.back().cost = 0;
        for (size_t i = panels_.size(); i-- > 0;) {
            best_[i].cost = infinite;
            std::vector<Group> groups;
            grow(i, i, groups, 0);
        }
        std::vector<PlanBand> bands;
        for (size_t i = 0; i < panels_.size(); i = best_[i].next) bands.push_back(best_[i].band);
        return bands;
    }

  private:
    struct Group {
        size_t first, last;
        int span;
    };
    struct Best {
        float cost = 0;
        size_t next = 0;
        PlanBand band;
    };

    float panel_height(size_t i, float width) {
        const auto key = std::pair(i, static_cast<int>(width));
        const auto found = heights_.find(key);
        if (found != heights_.end()) return found->second;
        return heights_[key] = measure_.panel(*panels_[i], width);
    }

    /// The band of `groups`, from panel `start`; then the same with one more group.
    void grow(size_t start, size_t next, std::vector<Group>& groups, int used) {
        if (!groups.empty()) consider(start, next, groups, used);
        if (next >= panels_.size() || used >= grid_) return;
        const int span = span_of(*panels_[next], grid_);
        if (used + span > grid_) return;
        for (size_t last = next; last < panels_.size() && span_of(*panels_[last], grid_) == span; ++last) {
            groups.push_back({next, last + 1, span});
            grow(start, last + 1, groups, used + span);
            groups.pop_back();
        }
    }

    void consider(size_t start, size_t next, const std::vector<Group>& groups, int used) {
        const float gutter = dress_.points(dress_.theme.gutter);
        const float room = dress_.text_width - gutter * static_cast<float>(groups.size() - 1);
        PlanBand band;
        float least = std::numeric_limits<float>::max();
        for (const Group& group : groups) {
            PlanColumn column;
            column.width = room * static_cast<float>(group.span) / static_cast<float>(used);
            float height = 0;
            for (size_t i = group.first; i < group.last; ++i) {
                height += panel_height(i, column.width);
                column.panels.push_back(panels_[i]);
            }
            band.height = std::max(band.height, height);
            least = std::min(least, height);
            band.columns.push_back(std::move(column));
        }
        // Narrow panels set wider than they asked look empty; uneven columns leave holes: both cost a little.
        float cost = band.height + (band.height - least) * 0.15f;
        if (used < grid_) cost *= 1.0f + 0.12f * static_cast<float>(grid_ - used);
        cost += best_[next].cost;
        if (cost < best_[start].cost) best_[start] = {cost, next, std::move(band)};
    }

    const std::vector<const Node*>& panels_;
    const Dress& dress_;
    Measure measure_;
    int grid_;
    std::vector<Best> best_;
    std::map<std::pair<size_t, int>, float> heights_;
};

}  // namespace

PosterPlan plan_poster(const Node& poster, const Dress& dress) {
    // The grids whose columns hold a line of text; of these the one that needs the least height.
    PosterPlan best;
    const float em = dress.size(style::Text::body), gutter = dress.points(dress.theme.gutter);
    for (int grid = 2; grid <= 4; ++grid) {
        const float column = (dress.text_width - gutter * static_cast<float>(grid - 1)) / static_cast<float>(grid);
        if (grid > 2 && column < em * 12) break;
        PosterPlan plan = plan_poster(poster, dress, grid);
        if (best.bands.empty() || plan.height < best.height) best = std::move(plan);
    }
    return best;
}

PosterPlan plan_poster(const Node& poster, const Dress& dress, int grid_columns) {
    const Measure measure(dress);
    PosterPlan plan;
    std::vector<const Node*> panels;
    for (const Node& child : poster.children) {
        if (child.kind == Kind::panel)
            panels.push_back(&child);
        else if (child.kind == Kind::masthead)
            plan.height += measure.masthead(child, dress.text_width);
        else
            plan.height += measure.foot(child, dress.text_width);
    }
    plan.bands = Planner(panels, dress, grid_columns).plan();
    // A section with columns has a paragraph of a point above and below each of them.
    for (const PlanBand& band : plan.bands) plan.height += band.height + (band.columns.size() > 1 ? 4.0f : 0.0f);
    return plan;
}

float fit_poster(const Node& poster, const Dress& dress, float height, float least, float most) {
    const auto fits = [&](float scale) {
        Dress tried = dress;
        tried.scale = scale;
        return plan_poster(poster, tried).height <= height;
    };
    if (fits(most)) return most;
    float low = least * 0.5f, high = most;  // below `least` only when one page cannot hold it otherwise
    for (int i = 0; i < 7; ++i) {
        const float middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return low;
}

}  // namespace gidspers::docx

#include "docx/poster_plan.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

#include "doc/schema.h"
#include "docx/measure.h"
#include "docx/poster_air.h"
#include "style/poster_looks.h"

namespace gidspers::docx {
namespace {

using doc::Key;
using doc::Kind;
using doc::Node;

int span_of(const Node& panel, int grid) {
    if (panel.get(Key::span) == "full") return grid;
    return std::clamp(doc::number_of(panel, Key::span), 1, grid);
}

/// How tall the panels of a poster are, and whether their tables have room, each measured once a width.
class PanelHeights {
  public:
    PanelHeights(const std::vector<const Node*>& panels, const Measure& measure)
        : panels_(panels), measure_(measure), known_(panels.size()) {}

    float of(size_t i, float width) { return at(i, width).height; }
    bool is_cramped(size_t i, float width) {
        Known& known = at(i, width);
        if (!known.cramped) known.cramped = measure_.is_cramped(*panels_[i], width);
        return *known.cramped;
    }

  private:
    struct Known {
        float width, height;
        std::optional<bool> cramped{};
    };
    Known& at(size_t i, float width) {
        for (Known& known : known_[i])
            if (known.width == width) return known;
        return known_[i].emplace_back(Known{width, measure_.panel(*panels_[i], width)});
    }

    const std::vector<const Node*>& panels_;
    const Measure& measure_;
    std::vector<std::vector<Known>> known_;  ///< of each panel
};

/// Finds the cheapest way to cut the panels into bands, and each band into columns of neighbouring panels.
class Planner {
  public:
    Planner(const std::vector<const Node*>& panels, const Dress& dress, PanelHeights& heights, int grid, float looks)
        : panels_(panels), dress_(dress), heights_(heights), grid_(grid), looks_(looks), best_(panels.size() + 1),
          columns_(panels.size() * static_cast<size_t>(grid * grid)) {
        const auto is_table = [](const Node& child) { return child.kind == Kind::table; };
        for (const Node* panel : panels) {
            spans_.push_back(span_of(*panel, grid));
            has_table_.push_back(std::ranges::any_of(panel->children, is_table));
        }
    }

    /// What the looks of the plan cost, above its height.
    float extra_cost() const {
        float height = 0;
        for (size_t i = 0; i < panels_.size(); i = best_[i].next) height += best_[i].height;
        return best_.front().cost - height;
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
    struct Column {
        float height = 0, looks = 0;
        bool possible = true;  ///< or a table would break its words
    };
    using Columns = std::array<std::optional<Column>, style::most_in_run>;  ///< by their number of panels
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
        // A span is a wish: a panel that asked for more columns may get one, at a cost; only the full width is an order.
        const int wish = spans_[next];
        const size_t end = std::min(panels_.size(), start + style::most_in_run);
        for (const int span : {wish, 1}) {
            if (used + span <= grid_ && (span == wish || may_be_narrow(next))) {
                for (size_t last = next; last < end && (spans_[last] == span || (span == 1 && may_be_narrow(last))); ++last) {
                    groups_.push_back({next, last + 1, span});
                    grow(start, last + 1, used + span);
                    groups_.pop_back();
                }
            }
            if (wish == 1) break;
        }
    }

    bool may_be_narrow(size_t panel) const { return panels_[panel]->get(Key::span) != "full"; }

    /// With the gutters inside its span, so that the gutters of all bands stand above each other.
    float width_of(const Group& group, int used) const {
        const float gutter = dress_.points(dress_.theme.gutter);
        return (dress_.text_width + gutter) * static_cast<float>(group.span) / static_cast<float>(used) - gutter;
    }

    /// A group in a band of `used` columns. Each is looked at in many bands.
    const Column& column(const Group& group, int used) {
        const auto grid = static_cast<size_t>(grid_), span = static_cast<size_t>(group.span), of = static_cast<size_t>(used);
        std::optional<Column>& known = columns_[(group.first * grid + of - 1) * grid + span - 1][group.last - group.first - 1];
        if (!known) {
            const size_t last = group.last - 1;
            known = with_panel(last > group.first ? column({group.first, last, group.span}, used) : Column{}, last, group, used);
        }
        return *known;
    }

    Column with_panel(Column column, size_t panel, const Group& group, int used) {
        constexpr float narrow_table_cost = 2;  // of one that asked for more
        if (!column.possible) return column;
        const float width = width_of(group, used), height = heights_.of(panel, width);
        column.height += height;
        // Half the page will do for a panel that asked for two columns of three.
        const float share = static_cast<float>(group.span) / static_cast<float>(used), enough = 0.7f / static_cast<float>(grid_);
        if (share < enough * static_cast<float>(spans_[panel])) {
            column.possible = !has_table_[panel] || share >= 0.3f;
            column.looks += (has_table_[panel] ? narrow_table_cost : style::narrowed_cost) * height;
        } else if (looks_ >= 1 && has_table_[panel] && group.span < used && heights_.is_cramped(panel, width)) {
            column.looks += style::cramped_cost * height;
        }
        return column;
    }

    void consider(size_t start, size_t next, int used) {
        constexpr float wide_cost = 0.12f;  // panels set wider than they asked look empty: part of the band for each column
        float tallest = 0, looks = 0;
        std::array<float, 4> tall{};
        for (size_t g = 0; g < groups_.size(); ++g) {
            const Column& one = column(groups_[g], used);
            if (!one.possible) return;
            tall[g] = one.height;
            looks += one.looks;
            tallest = std::max(tallest, one.height);
            if (tallest + best_[next].cost >= best_[start].cost) return;  // what else it costs makes it no cheaper
        }
        for (size_t g = 0; g < groups_.size(); ++g) {
            const float share = static_cast<float>(groups_[g].span) / static_cast<float>(used);
            const float unused = tallest - tall[g];
            looks += (style::unused_cost(unused, tallest) + std::max(unused - 0.3f * tallest, 0.0f)) * share;  // panels here do not grow into it
        }
        if (used < grid_) looks += tallest * wide_cost * static_cast<float>(grid_ - used);
        const float cost = tallest + looks_ * looks + best_[next].cost;
        if (cost < best_[start].cost) best_[start] = {cost, tallest, next, groups_};
    }

    PlanBand band(const Best& best) const {
        int used = 0;
        for (const Group& group : best.groups) used += group.span;
        PlanBand band{{}, best.height};
        for (const Group& group : best.groups) {
            PlanColumn& column = band.columns.emplace_back(PlanColumn{width_of(group, used), {}});
            float left = best.height;
            for (size_t i = group.first; i < group.last; ++i) {
                column.panels.push_back({panels_[i], heights_.of(i, column.width)});
                left -= column.panels.back().height;
            }
            share_out(left, column);
        }
        return band;
    }

    const std::vector<const Node*>& panels_;
    const Dress& dress_;
    PanelHeights& heights_;
    int grid_;
    float looks_;  ///< 0: only height counts; below 1 a cramped table does not
    std::vector<int> spans_;
    std::vector<bool> has_table_;
    std::vector<Best> best_;
    std::vector<Columns> columns_;  ///< by first panel, columns of the band, and span
    std::vector<Group> groups_;     ///< that are being considered
};

/// The plans of a poster at one scale, on grids of different numbers of columns.
class Plans {
  public:
    Plans(const Node& poster, const Dress& dress) : dress_(dress), measure_(dress), panels_(doc::panels_of(poster)) {
        for (const Node& child : poster.children) {
            if (child.kind == Kind::masthead)
                others_ += measure_.masthead(child, dress.text_width);
            else if (child.kind != Kind::panel)
                others_ += measure_.foot(child, dress.text_width);
        }
    }

    /// The grid that costs least: height, and with `looks` what is unused or narrow. Or the first that needs no more height than
    /// `enough`.
    PosterPlan best(float enough, float looks) {
        PosterPlan best;
        for (int grid = 2; grid <= widest_grid(dress_); ++grid) {
            PosterPlan plan = on(grid, looks);
            if (best.bands.empty() || plan.cost < best.cost) best = std::move(plan);
            if (best.height <= enough) break;
        }
        return best;
    }

    PosterPlan on(int grid, float looks) {
        Planner planner(panels_, dress_, heights_, grid, looks);
        PosterPlan plan{planner.plan(), others_, 0, grid};
        // A section with columns has a paragraph of a point above and below each of them, and LibreOffice adds to that.
        for (const PlanBand& band : plan.bands) plan.height += band.height + (band.columns.size() > 1 ? 5.0f : 2.0f);
        plan.cost = plan.height + planner.extra_cost();
        return plan;
    }

  private:
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

int widest_grid(const Dress& dress) {
    constexpr float line = 12;  // em
    const float gutter = dress.points(dress.theme.gutter);
    for (int grid = 4; grid > 2; --grid) {
        const float column = (dress.text_width - gutter * static_cast<float>(grid - 1)) / static_cast<float>(grid);
        if (column >= dress.size(style::Text::body) * line) return grid;
    }
    return 2;
}

PosterPlan plan_poster(const Node& poster, const Dress& dress, float looks) {
    return Plans(poster, dress).best(0, looks);
}

PosterPlan plan_poster_on(const Node& poster, const Dress& dress, int grid_columns, float looks) {
    return Plans(poster, dress).on(grid_columns, looks);
}

bool plan_fits(const Node& poster, const Dress& dress, float height) {
    return Plans(poster, dress).best(height, 0).height <= height;
}

}  // namespace gidspers::docx

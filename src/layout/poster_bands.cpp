#include "layout/poster_bands.h"

#include <algorithm>
#include <optional>

namespace gidspers::layout {

namespace {

constexpr float split_order_cost = 0.05f;  ///< a column that is read in two parts

struct Fraction {
    float span, of;
};
constexpr Fraction fractions[] = {{1, 1}, {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}};

Part part_of(int span, int columns) {
    if (span >= columns) return Part::full;
    if (columns == 2 || span * 2 == columns) return Part::half;
    if (columns == 3) return span == 1 ? Part::third : Part::two_thirds;
    return span == 1 ? Part::quarter : Part::three_quarters;
}

float fraction(Part part) {
    const Fraction f = fractions[static_cast<size_t>(part)];
    return f.span / f.of;
}

PosterColumn column_of(Part part, float left, size_t panel, Heights& heights) {
    return {part, left, {static_cast<uint32_t>(panel)}, heights(panel, part)};
}

/// Panels from `first` on in columns of one width, so that the tallest is least: in order, by the classic linear partition; or out of
/// it, where that helps much. There are few panels, and what holds for some of them is used again when more come.
class Partition {
  public:
    Partition(size_t first, Part part, float gap, Heights& heights) : first_(first), part_(part), gap_(gap), heights_(heights) {
        for (auto& row : best_) row.fill(1e30f);
        best_[0][0] = 0;
    }

    /// Adds `columns` columns with panels [first, last) to the band; returns the height of the tallest.
    float put(size_t last, size_t columns, float left, float step, Band& band) {
        while (count_ < last - first_) add();
        std::optional<Levelled>& known = levelled_[columns][last - first_];
        if (!known) known = levelled(last - first_, columns);
        const Places& places = known->places;
        const size_t before = band.columns.size();
        for (size_t c = 0; c < columns; ++c) band.columns.push_back({part_, left + step * static_cast<float>(c), {}, -gap_});
        for (size_t i = 0; i < last - first_; ++i) {
            PosterColumn& column = band.columns[before + places[i]];
            column.panels.push_back(static_cast<uint32_t>(first_ + i));
            column.height += height(i) + gap_;
        }
        return known->tallest;
    }

  private:
    using Places = std::array<uint8_t, most_in_run>;  ///< by panel: its column
    struct Levelled {
        float tallest;
        Places places;
    };

    Levelled levelled(size_t panels, size_t columns) const {
        std::array<size_t, most_columns + 1> ends{};
        ends[columns] = panels;
        for (size_t c = columns; c > 0; --c) ends[c - 1] = cut_[c][ends[c]];
        Places places{};
        for (size_t c = 0; c < columns; ++c) std::fill(places.begin() + ends[c], places.begin() + ends[c + 1], static_cast<uint8_t>(c));
        const float tallest = level(panels, columns, best_[columns][panels], places);
        return {tallest, places};
    }

    float height(size_t i) const { return run_[i][i + 1]; }

    /// Panels of the tallest column go elsewhere, or change with one that is less tall, while that helps; kept when the columns are
    /// then much less tall than in order. Columns stand in the order of their first panels. Returns the height of the tallest.
    float level(size_t panels, size_t columns, float tallest, Places& places) const {
        constexpr float enough = 0.94f;
        if (columns < 2 || panels <= columns) return tallest;
        // The tallest is never less tall than all are on average, nor than the tallest panel: mostly there is little to win.
        const float average = (run_[0][panels] + gap_) / static_cast<float>(columns) - gap_;
        if (std::max(average, tallest_[panels]) > tallest * enough) return tallest;
        Places now = places;
        std::array<float, most_columns> tall{};
        for (size_t i = 0; i < panels; ++i) tall[now[i]] += height(i) + gap_;
        const auto tallest_column = [&] { return static_cast<uint8_t>(std::max_element(tall.begin(), tall.begin() + columns) - tall.begin()); };
        for (;;) {
            const uint8_t from = tallest_column();
            float best = tall[from] - 0.5f;
            size_t gives = panels, takes = panels;
            uint8_t to = from;
            const auto look = [&](size_t i, uint8_t c, size_t back, float less) {
                const float taller = std::max(tall[from] - less, tall[c] + less);
                if (taller < best) best = taller, gives = i, takes = back, to = c;
            };
            for (size_t i = 0; i < panels; ++i) {
                if (now[i] != from) continue;
                for (uint8_t c = 0; c < columns; ++c)
                    if (c != from) look(i, c, panels, height(i) + gap_);
                for (size_t k = 0; k < panels; ++k)
                    if (now[k] != from) look(i, now[k], k, height(i) - height(k));
            }
            if (gives == panels) break;
            const float less = height(gives) - (takes < panels ? height(takes) : -gap_);
            tall[from] -= less, tall[to] += less;
            now[gives] = to;
            if (takes < panels) now[takes] = from;
        }
        const float levelled = tall[tallest_column()] - gap_;
        if (levelled > tallest * enough) return tallest;
        std::array<uint8_t, most_columns> order{};  // where each column comes to stand
        size_t known = 0;
        for (size_t i = 0; i < panels; ++i) {
            const bool is_new = std::find(now.begin(), now.begin() + i, now[i]) == now.begin() + i;
            if (is_new) order[now[i]] = static_cast<uint8_t>(known++);
            places[i] = order[now[i]];
        }
        return levelled;
    }

    void add() {
        const float height = heights_(first_ + count_, part_);
        const size_t k = ++count_;
        tallest_[k] = std::max(tallest_[k - 1], height);
        run_[k - 1][k - 1] = 0;
        for (size_t from = 0; from < k; ++from) run_[from][k] = run_[from][k - 1] + (height + (k - 1 > from ? gap_ : 0));
        for (size_t c = 1; c <= std::min(k, most_columns); ++c)
            for (size_t j = c - 1; j < k && best_[c - 1][j] < best_[c][k]; ++j) {  // it grows with j
                const float tallest = std::max(best_[c - 1][j], run_[j][k]);
                if (tallest < best_[c][k]) best_[c][k] = tallest, cut_[c][k] = static_cast<uint8_t>(j);
            }
    }

    const size_t first_;
    const Part part_;
    const float gap_;
    Heights& heights_;
    size_t count_ = 0;
    std::array<std::array<float, most_in_run + 1>, most_in_run> run_;  ///< by first panel and end: their height in one column
    std::array<std::array<float, most_in_run + 1>, most_columns + 1> best_;  ///< by columns and panels: the least tallest column
    std::array<std::array<uint8_t, most_in_run + 1>, most_columns + 1> cut_;  ///< where the last of these columns begins
    std::array<float, most_in_run + 1> tallest_{};  ///< by panels: the tallest of them
    std::array<std::array<std::optional<Levelled>, most_in_run + 1>, most_columns + 1> levelled_;  ///< by columns and panels
};

float waste_cost(const Band& band) {
    float cost = 0;
    for (const PosterColumn& column : band.columns)
        cost += style::unused_cost(band.height - column.height, band.height) * fraction(column.part);
    return cost;
}

/// The cheapest bands for all panels from each one on, the last first.
class BandSearch {
  public:
    BandSearch(const std::vector<int>& spans, int columns, float gap, Heights& heights)
        : spans_(spans), panels_(spans.size()), columns_(columns), gap_(gap), single_(part_of(1, columns)), heights_(heights), partitions_(panels_) {}

    Arrangement run(float looks) {
        looks_ = looks;
        best_.assign(panels_ + 1, {});
        best_.back().cost = 0;
        for (size_t i = panels_; i-- > 0;) {
            const int span = span_of(i);
            if (span > 1) alone(i);
            if (span > 1 && span < columns_) {
                wide_beside_singles(i);
                wide_over_wide(i);
                wide_beside_wide(i);
            }
            halves(i);
            if (may_be_single(i)) singles(i);
        }
        return best();
    }

  private:
    /// All panels from one on: what they cost, their first band, and where the next one begins.
    struct Rest {
        float cost = 1e30f;
        Band band;
        size_t next = 0;
    };

    int span_of(size_t i) const { return spans_[i] == 0 || spans_[i] >= columns_ ? columns_ : spans_[i]; }
    /// A span is a wish: a panel that asked for two columns may get one, at a cost; only the full width is an order.
    bool may_be_single(size_t i) const { return spans_[i] != 0; }
    /// Whether a band from `first` on may end before `end`, with a panel that may be single.
    bool runs_to(size_t first, size_t end) const { return end <= std::min(panels_, first + most_in_run) && may_be_single(end - 1); }
    float share(int columns) const { return static_cast<float>(columns) / static_cast<float>(columns_); }

    float narrowed(size_t first, size_t last, Part part) {
        float cost = 0;
        for (size_t i = first; i < last; ++i)
            if (spans_[i] > 1) cost += style::narrowed_cost * heights_(i, part);
        return cost;
    }

    /// A band of panels [first, end), with what it costs beside its height and what it leaves empty.
    void consider(size_t first, const Band& band, size_t end, float extra) {
        float total = band.height + looks_ * (extra + waste_cost(band)) + (end < panels_ ? gap_ : 0) + best_[end].cost;
        if (total >= best_[first].cost) return;
        for (const PosterColumn& column : band.columns)
            for (const size_t i : column.panels) total += heights_.cost(i, column.part);
        if (total >= best_[first].cost) return;
        best_[first].cost = total;
        best_[first].band = band;
        best_[first].next = end;
    }

    void alone(size_t i) {
        Band band;
        band.columns = {column_of(Part::full, 0, i, heights_)};
        band.height = band.columns[0].height;
        consider(i, band, i + 1, 0);
    }

    /// The wide panel with single ones to its right.
    void wide_beside_singles(size_t i) {
        const Part part = part_of(span_of(i), columns_);
        const auto side = static_cast<size_t>(columns_ - span_of(i));
        for (size_t end = i + 2; runs_to(i, end); ++end) {
            if (end - i - 1 < side) continue;
            Band band;
            band.columns = {column_of(part, 0, i, heights_)};
            const float rest = partition(i + 1, columns_).put(end, side, fraction(part), share(1), band);
            band.height = std::max(band.columns[0].height, rest);
            consider(i, band, end, narrowed(i + 1, end, single_));
        }
    }

    /// The wide panel with one below it as wide, and a column of single ones beside both: read to the right, then down.
    void wide_over_wide(size_t i) {
        if (columns_ - span_of(i) != 1 || i + 3 >= panels_ || !may_be_single(i + 1) || !may_be_single(i + 2)) return;
        const Part part = part_of(span_of(i), columns_);
        Band band;
        band.columns = {column_of(part, 0, i, heights_), column_of(single_, fraction(part), i + 1, heights_)};
        PosterColumn &wide = band.columns[0], &beside = band.columns[1];
        go_on(wide, i + 2);
        for (size_t end = i + 4; runs_to(i, end); ++end) {
            go_on(beside, end - 1);
            band.height = std::max(wide.height, beside.height);
            consider(i, band, end, split_order_cost * band.height + narrowed(i + 1, i + 2, single_) + narrowed(i + 3, end, single_));
        }
    }

    void go_on(PosterColumn& column, size_t panel) {
        column.panels.push_back(static_cast<uint32_t>(panel));
        column.height += gap_ + heights_(panel, column.part);
    }

    void wide_beside_wide(size_t i) {
        if (i + 1 >= panels_ || span_of(i) + span_of(i + 1) != columns_ || span_of(i + 1) < 2) return;
        pair(i, part_of(span_of(i), columns_), part_of(span_of(i + 1), columns_));
    }

    /// Two that asked for two columns of three share the page in halves.
    void halves(size_t i) {
        if (columns_ == 3 && i + 1 < panels_ && spans_[i] == 2 && spans_[i + 1] == 2) pair(i, Part::half, Part::half);
    }

    void pair(size_t i, Part left, Part right) {
        Band band;
        band.columns = {column_of(left, 0, i, heights_), column_of(right, fraction(left), i + 1, heights_)};
        band.height = std::max(band.columns[0].height, band.columns[1].height);
        consider(i, band, i + 2, 0);
    }

    /// A run of single panels, alone or to the left of a wide one.
    void singles(size_t i) {
        for (size_t end = i + 1; runs_to(i, end); ++end) {
            const bool goes_on = end < panels_ && may_be_single(end) && span_of(end) == 1;
            // Fewer columns than there are only where the run cannot go on.
            if (end - i < static_cast<size_t>(columns_) && goes_on) continue;
            run_alone(i, end);
            if (end < panels_ && span_of(end) > 1 && span_of(end) < columns_) run_beside_wide(i, end);
        }
    }

    /// In as many columns as there are, or as there are panels; in fewer, wider ones may be less waste.
    void run_alone(size_t i, size_t end) {
        const int used = static_cast<int>(std::min(end - i, static_cast<size_t>(columns_)));
        for (int taken = used; taken >= std::min(used, 2); --taken) {
            Band band;
            band.height = partition(i, taken).put(end, static_cast<size_t>(taken), 0, 1.0f / static_cast<float>(taken), band);
            consider(i, band, end, taken > 1 ? narrowed(i, end, part_of(1, taken)) : 0);
        }
    }

    /// `wide` is the panel at the right of them.
    void run_beside_wide(size_t i, size_t wide) {
        const int side = columns_ - span_of(wide);
        if (wide - i < static_cast<size_t>(side)) return;
        Band band;
        const float rest = partition(i, columns_).put(wide, static_cast<size_t>(side), 0, share(1), band);
        band.columns.push_back(column_of(part_of(span_of(wide), columns_), share(side), wide, heights_));
        band.height = std::max(rest, band.columns.back().height);
        const float cost = narrowed(i, wide, single_);
        if (side == 1) run_around_wide(i, wide, band, cost);
        consider(i, band, wide + 1, cost);
    }

    /// One column beside the wide panel may go on below with what follows it: read to the right, then down.
    void run_around_wide(size_t i, size_t wide, Band band, float cost) {
        PosterColumn& column = band.columns.front();
        for (size_t more = wide + 1; more < std::min(panels_, wide + 1 + most_below) && spans_[more] == 1; ++more) {
            go_on(column, more);
            band.height = std::max(column.height, band.columns.back().height);
            consider(i, band, more + 1, cost + split_order_cost * band.height);
        }
    }

    /// Of panels from this one on, as wide as one of so many columns.
    Partition& partition(size_t first, int columns) {
        std::vector<Partition>& all = partitions_[first];
        if (all.empty()) {
            all.reserve(static_cast<size_t>(columns_));
            for (int one = 1; one <= columns_; ++one) all.emplace_back(first, part_of(1, one), gap_, heights_);
        }
        return all[static_cast<size_t>(columns - 1)];
    }

    Arrangement best() const {
        Arrangement all;
        all.cost = best_.front().cost;
        for (size_t i = 0; i < panels_; i = best_[i].next) {
            all.height += best_[i].band.height + (i > 0 ? gap_ : 0);
            all.bands.push_back(best_[i].band);
        }
        return all;
    }

    const std::vector<int>& spans_;
    const size_t panels_;
    const int columns_;
    const float gap_;
    float looks_ = 1;
    const Part single_;  ///< one column
    Heights& heights_;
    std::vector<Rest> best_;                          ///< by its first panel
    std::vector<std::vector<Partition>> partitions_;  ///< by first panel and columns: once asked for, the same for all looks
};

}  // namespace

float part_width(Part part, float width, float gap) { return (width + gap) * fraction(part) - gap; }

Arrangement arrange(const std::vector<int>& spans, int columns, float gap, Heights& heights, std::span<const float> looks, float room) {
    BandSearch search(spans, columns, gap, heights);
    Arrangement all;
    for (const float one : looks) {
        all = search.run(one);
        if (all.height <= room) break;
    }
    return all;
}

Arrangement arrange(const std::vector<int>& spans, int columns, float gap, Heights& heights) {
    return BandSearch(spans, columns, gap, heights).run(1);
}

void measure_again(Arrangement& arrangement, float gap, Heights& heights) {
    arrangement.height = 0;
    for (size_t b = 0; b < arrangement.bands.size(); ++b) {
        Band& band = arrangement.bands[b];
        band.height = 0;
        for (PosterColumn& column : band.columns) {
            column.height = gap * (static_cast<float>(column.panels.size()) - 1);
            for (const size_t panel : column.panels) column.height += heights(panel, column.part);
            band.height = std::max(band.height, column.height);
        }
        arrangement.height += band.height + (b > 0 ? gap : 0);
    }
}

}  // namespace gidspers::layout

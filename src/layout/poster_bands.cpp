#include "layout/poster_bands.h"

#include <algorithm>

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

/// Panels from `first` on, in order, in columns of one width so that the tallest is least: the classic linear partition, by
/// trying limits. There are few panels, and what holds for some of them is used again when more come.
class Partition {
  public:
    Partition(size_t first, Part part, float gap, Heights& heights) : first_(first), part_(part), gap_(gap), heights_(heights) {
        for (auto& row : best_) row.fill(1e30f);
        best_[0][0] = 0;
    }

    /// Adds `columns` columns with panels [first, last) to the band; returns the height of the tallest.
    float put(size_t last, size_t columns, float left, float step, Band& band) {
        while (count_ < last - first_) add();
        std::array<size_t, most_columns + 1> ends{};
        ends[columns] = last - first_;
        for (size_t c = columns; c > 0; --c) ends[c - 1] = cut_[c][ends[c]];
        for (size_t c = 0; c < columns; ++c) {
            PosterColumn column{part_, left + step * static_cast<float>(c), {}, run_[ends[c]][ends[c + 1]]};
            for (size_t i = ends[c]; i < ends[c + 1]; ++i) column.panels.push_back(static_cast<uint32_t>(first_ + i));
            band.columns.push_back(column);
        }
        return best_[columns][last - first_];
    }

  private:
    void add() {
        const float height = heights_(first_ + count_, part_);
        const size_t k = ++count_;
        run_[k - 1][k - 1] = 0;
        for (size_t from = 0; from < k; ++from) run_[from][k] = run_[from][k - 1] + (height + (k - 1 > from ? gap_ : 0));
        for (size_t c = 1; c <= std::min(k, most_columns); ++c)
            for (size_t j = c - 1; j < k; ++j) {
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
};

float waste_cost(const Band& band) {
    float cost = 0;
    for (const PosterColumn& column : band.columns)
        cost += style::unused_cost(band.height - column.height, band.height) * fraction(column.part);
    return cost;
}

}  // namespace

float part_width(Part part, float width, float gap) { return (width + gap) * fraction(part) - gap; }

Arrangement arrange(const std::vector<int>& spans, int columns, float gap, Heights& heights, float looks) {
    const size_t n = spans.size();
    // A span is a wish: a panel that asked for two columns may get one, at a cost; only the full width is an order.
    const auto may_be_single = [&](size_t i) { return spans[i] != 0; };
    const auto narrowed = [&](size_t first, size_t last, Part part) {
        float cost = 0;
        for (size_t i = first; i < last; ++i)
            if (spans[i] > 1) cost += style::narrowed_cost * heights(i, part);
        return cost;
    };
    const auto span_of = [&](size_t i) { return spans[i] == 0 || spans[i] >= columns ? columns : spans[i]; };
    std::vector<float> best(n + 1, 1e30f);
    std::vector<Band> choice(n);
    std::vector<size_t> next(n, n);
    best[n] = 0;
    for (size_t i = n; i-- > 0;) {
        const auto consider = [&](const Band& band, size_t end, float extra) {
            const float total = band.height + looks * (extra + waste_cost(band)) + (end < n ? gap : 0) + best[end];
            if (total >= best[i]) return;
            best[i] = total;
            choice[i] = band;
            next[i] = end;
        };
        const int span = span_of(i);
        if (span > 1) {
            // Alone over the whole width.
            Band alone;
            alone.columns = {column_of(Part::full, 0, i, heights)};
            alone.height = alone.columns[0].height;
            consider(alone, i + 1, 0);
        }
        if (span > 1 && span < columns) {
            const Part part = part_of(span, columns);
            const auto side = static_cast<size_t>(columns - span);
            // The wide panel with single ones to its right.
            Partition singles(i + 1, part_of(1, columns), gap, heights);
            for (size_t end = i + 2; end <= std::min(n, i + most_in_run) && may_be_single(end - 1); ++end) {
                if (end - i - 1 < side) continue;
                Band band;
                band.columns = {column_of(part, 0, i, heights)};
                const float rest = singles.put(end, side, fraction(part), 1.0f / static_cast<float>(columns), band);
                band.height = std::max(band.columns[0].height, rest);
                consider(band, end, narrowed(i + 1, end, part_of(1, columns)));
            }
            // The wide panel with one below it as wide, and a column of single ones beside both: read to the right, then down.
            if (side == 1 && i + 3 < n && may_be_single(i + 1) && may_be_single(i + 2)) {
                const Part single = part_of(1, columns);
                Band band;
                band.columns = {column_of(part, 0, i, heights), column_of(single, fraction(part), i + 1, heights)};
                PosterColumn &wide = band.columns[0], &beside = band.columns[1];
                wide.panels.push_back(static_cast<uint32_t>(i + 2));
                wide.height += gap + heights(i + 2, part);
                for (size_t end = i + 4; end <= std::min(n, i + most_in_run) && may_be_single(end - 1); ++end) {
                    beside.panels.push_back(static_cast<uint32_t>(end - 1));
                    beside.height += gap + heights(end - 1, single);
                    band.height = std::max(wide.height, beside.height);
                    consider(band, end, split_order_cost * band.height + narrowed(i + 1, i + 2, single) + narrowed(i + 3, end, single));
                }
            }
            // Two wide ones side by side.
            if (i + 1 < n && span + span_of(i + 1) == columns && span_of(i + 1) > 1) {
                Band band;
                const Part other = part_of(span_of(i + 1), columns);
                band.columns = {column_of(part, 0, i, heights), column_of(other, fraction(part), i + 1, heights)};
                band.height = std::max(band.columns[0].height, band.columns[1].height);
                consider(band, i + 2, 0);
            }
        }
        // Two that asked for two columns of three share the page in halves.
        if (columns == 3 && i + 1 < n && spans[i] == 2 && spans[i + 1] == 2) {
            Band band;
            band.columns = {column_of(Part::half, 0, i, heights), column_of(Part::half, 0.5f, i + 1, heights)};
            band.height = std::max(band.columns[0].height, band.columns[1].height);
            consider(band, i + 2, 0);
        }
        if (may_be_single(i)) {
            // A run of single panels, in as many columns as there are, or as many as there are panels.
            std::vector<Partition> in;  // by columns that are taken, from one
            in.reserve(static_cast<size_t>(columns));
            for (int taken = 1; taken <= columns; ++taken) in.emplace_back(i, part_of(1, taken), gap, heights);
            Partition& singles = in.back();
            for (size_t end = i + 1; end <= std::min(n, i + most_in_run) && may_be_single(end - 1); ++end) {
                const size_t used = std::min(end - i, static_cast<size_t>(columns));
                // Fewer columns than there are only where the run cannot go on.
                if (used < static_cast<size_t>(columns) && end < n && may_be_single(end) && span_of(end) == 1) continue;
                for (size_t taken = used; taken >= std::min<size_t>(used, 2); --taken) {  // fewer, wider ones may waste less
                    const Part part = part_of(1, static_cast<int>(taken));
                    Band band;
                    band.height = in[taken - 1].put(end, taken, 0, 1.0f / static_cast<float>(taken), band);
                    consider(band, end, taken > 1 ? narrowed(i, end, part) : 0);
                }
                // Single panels to the left of a wide one.
                if (end >= n || span_of(end) == 1 || span_of(end) >= columns) continue;
                const int wide = span_of(end);
                const auto side = static_cast<size_t>(columns - wide);
                if (end - i < side) continue;
                Band left;
                const float rest = singles.put(end, side, 0, 1.0f / static_cast<float>(columns), left);
                const Part part = part_of(wide, columns);
                left.columns.push_back(column_of(part, static_cast<float>(side) / static_cast<float>(columns), end, heights));
                left.height = std::max(rest, left.columns.back().height);
                const float single_cost = narrowed(i, end, part_of(1, columns));
                // One column beside the wide panel may go on below with what follows it: read to the right, then down.
                if (side == 1) {
                    Band around = left;
                    PosterColumn& column = around.columns.front();
                    for (size_t more = end + 1; more < std::min(n, end + 1 + most_below) && spans[more] == 1; ++more) {
                        column.panels.push_back(static_cast<uint32_t>(more));
                        column.height += gap + heights(more, column.part);
                        around.height = std::max(column.height, around.columns.back().height);
                        consider(around, more + 1, single_cost + split_order_cost * around.height);
                    }
                }
                consider(left, end + 1, single_cost);
            }
        }
    }
    Arrangement all;
    all.cost = n ? best[0] : 0;
    for (size_t i = 0; i < n; i = next[i]) {
        all.height += choice[i].height + (i > 0 ? gap : 0);
        all.bands.push_back(choice[i]);
    }
    return all;
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

#include "layout/column_widths.h"

#include <algorithm>
#include <cmath>
#include <compare>

#include "doc/checks.h"

namespace gidspers::layout {

std::vector<float> column_widths(std::span<const ColumnNeed> needs, std::string_view cols, float width) {
    const size_t n = needs.size();
    std::vector<float> shares = doc::column_shares(cols), widths(n, 0);
    shares.resize(n);
    float sum_least = 0, sum_share = 0, sum_whole = 0;
    for (size_t i = 0; i < n; ++i) {
        sum_least += needs[i].least;
        sum_share += shares[i];
        if (shares[i] == 0) sum_whole += needs[i].whole;
    }
    if (sum_least >= width) {
        for (size_t i = 0; i < n; ++i) widths[i] = needs[i].least * width / sum_least;
        return widths;
    }

    // Auto columns: what they would take on one line, weighed by its square root so that one long text does not starve the
    // others, and no more than the room that the relative columns leave.
    float room = width;
    if (sum_share == 0 || sum_whole > 0) {
        const float most = sum_share > 0 ? width * 0.6f : width;
        if (sum_whole <= most) {
            for (size_t i = 0; i < n; ++i)
                if (shares[i] == 0) widths[i] = sum_share > 0 ? needs[i].whole : needs[i].whole * width / sum_whole;
        } else {
            float least = 0, weights = 0;
            for (size_t i = 0; i < n; ++i) {
                if (shares[i] != 0) continue;
                least += needs[i].least;
                weights += std::sqrt(std::max(needs[i].whole - needs[i].least, 0.0f)) + 0.01f;
            }
            const float spare = std::max(most - least, 0.0f);
            for (size_t i = 0; i < n; ++i) {
                if (shares[i] != 0) continue;
                const float weight = std::sqrt(std::max(needs[i].whole - needs[i].least, 0.0f)) + 0.01f;
                widths[i] = needs[i].least + spare * weight / weights;
            }
        }
        for (size_t i = 0; i < n; ++i)
            if (shares[i] == 0) room -= widths[i];
    }
    for (size_t i = 0; i < n; ++i)
        if (shares[i] != 0) widths[i] = room * shares[i] / sum_share;

    // Columns below their least width take from those that have most to spare.
    for (int round = 0; round < 4; ++round) {
        float missing = 0, spare = 0;
        for (size_t i = 0; i < n; ++i) {
            missing += std::max(needs[i].least - widths[i], 0.0f);
            spare += std::max(widths[i] - needs[i].least, 0.0f);
        }
        if (missing < 0.01f || spare < 0.01f) break;
        const float part = std::min(missing / spare, 1.0f), gain = std::min(spare / missing, 1.0f);
        for (size_t i = 0; i < n; ++i) {
            const float over = widths[i] - needs[i].least;
            widths[i] -= over > 0 ? over * part : over * gain;
        }
    }
    float sum = 0;
    for (const float w : widths) sum += w;
    for (float& w : widths) w *= width / sum;
    return widths;
}

namespace {

/// Lines break at words, so a paragraph takes some more than its width divided by the column's.
int estimated_lines(const CellText& cell, float width) {
    const float lines = cell.total * 1.03f / std::max(width, 1.0f);
    if (cell.paragraphs <= 1) return static_cast<int>(std::ceil(lines));
    return std::max(cell.paragraphs, static_cast<int>(std::ceil(lines + 0.4f * static_cast<float>(cell.paragraphs))));
}

/// Fewer lines of the rows are better, then fewer of the cells: a short answer beside a long text need not be broken.
struct Lines {
    int rows = 0, cells = 0;
    auto operator<=>(const Lines&) const = default;
};

Lines estimated_lines(std::span<const CellText> cells, float padding, std::span<const float> widths) {
    Lines lines;
    int most = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0 && cells[i].row != cells[i - 1].row) {
            lines.rows += most;
            most = 0;
        }
        const int own = std::max(1, estimated_lines(cells[i], widths[cells[i].column] - padding));
        lines.cells += own;
        most = std::max(most, own);
    }
    lines.rows += most;
    return lines;
}

}  // namespace

void keep_addresses(std::span<const ColumnNeed> needs, std::vector<float>& widths) {
    constexpr float kept = 0.6f;
    float missing = 0, spare = 0;
    std::vector<float> floors;
    for (size_t i = 0; i < widths.size(); ++i) {
        floors.push_back(std::min(widths[i], std::max({needs[i].least, needs[i].address, widths[i] * kept})));
        missing += std::max(needs[i].address - widths[i], 0.0f);
        spare += widths[i] - floors[i];
    }
    if (missing <= 0 || missing > spare) return;
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = std::max(widths[i] - (widths[i] - floors[i]) * missing / spare, needs[i].address);
}

void save_lines(std::span<const ColumnNeed> needs, std::span<const CellText> cells, float padding, std::vector<float>& widths) {
    const std::vector<float> given = widths;
    std::vector<float> tried, best, floors;
    for (size_t i = 0; i < given.size(); ++i) {
        floors.push_back(std::max(needs[i].least, given[i] * (i == 0 ? 0.9f : 0.72f)));
        if (needs[i].address <= given[i]) floors[i] = std::max(floors[i], needs[i].address);
    }
    float table = 0;
    for (const float width : widths) table += width;
    const float step = table / 80;
    Lines lines = estimated_lines(cells, padding, widths);
    for (int round = 0; round < 12; ++round) {
        best.clear();
        Lines best_lines = lines;
        for (size_t from = 0; from < widths.size(); ++from) {
            for (size_t to = 0; to < widths.size(); ++to) {
                if (from == to) continue;
                for (int steps = 1; steps <= 12; ++steps) {
                    const float gift = step * static_cast<float>(steps);
                    tried = widths;
                    tried[from] -= gift;
                    tried[to] += gift;
                    if (tried[from] < floors[from] || tried[to] > given[to] * 1.5f) break;
                    if (const Lines now = estimated_lines(cells, padding, tried); now < best_lines) {
                        best_lines = now;
                        best = tried;
                    }
                }
            }
        }
        if (best.empty()) return;
        widths = best;
        lines = best_lines;
    }
}

}  // namespace gidspers::layout

#include "layout/line_breaker.h"

#include <algorithm>

namespace gidspers::layout {

namespace {
// Costs are in lines: one more line costs 1, a line that is a third short about 1.1, a hyphen 0.3.
constexpr float per_line = 1, raggedness = 10, two_hyphens = 1, short_last = 0.6f, overfull = 1000;
constexpr float tolerance = 0.01f;  // pt; widths are sums of floats
}  // namespace

float LineBreaker::run(std::span<const BreakPoint> points, float width, std::vector<uint32_t>& chosen, bool balanced) {
    const auto n = static_cast<uint32_t>(points.size());
    chosen.clear();
    if (n < 2) return 0;
    best_.assign(n, 0);
    previous_.assign(n, 0);
    lowest_.assign(1, 0);
    size_t front = 0;
    const float scale = 1 / std::max(width, 1.0f);
    const auto overruns = [most = width + tolerance](const BreakPoint& start, const BreakPoint& to) {
        return to.end - start.start > most;
    };

    uint32_t first = 0;  // no line can start before this point: it would be overfull or pass a forced end
    for (uint32_t j = 1; j < n; ++j) {
        const BreakPoint& to = points[j];
        const bool last_line = !balanced && (to.forced || j + 1 == n);
        uint32_t longest = first;
        bool too_long = overruns(points[longest], to);
        while (longest + 1 < j && too_long) too_long = overruns(points[++longest], to);
        // What is overfull for this end is so for later ones too, as ends only grow: but a hyphen sticks out.
        if (!to.hyphen) first = longest;
        while (lowest_[front] < first) ++front;
        const float least = best_[lowest_[front]];
        float best = 1e30f;
        uint32_t from = j - 1;
        // From the longest line to the shortest: once the slack alone costs more than the best line, shorter ones can't win.
        for (uint32_t i = longest; i < j; ++i) {
            const BreakPoint& start = points[i];
            const float slack = width - (to.end - start.start);
            float line = per_line + to.cost;
            if (too_long) {  // so there is no shorter line
                line += overfull - slack;
            } else if (last_line) {
                if (slack > width * 0.85f && i != 0) line += short_last;
                if (slack < 0) line += raggedness * slack * slack * scale * scale;
            } else {
                const float part = slack * scale;
                line += raggedness * part * part;
            }
            if (slack > 0 && line + least > best) break;
            if (to.hyphen && start.hyphen) line += two_hyphens;
            const float total = best_[i] + line;
            if (total <= best) {
                best = total;
                from = i;
            }
        }
        best_[j] = best;
        previous_[j] = from;
        if (to.forced) {
            first = j;
            lowest_.clear();
            front = 0;
        }
        while (lowest_.size() > front && best_[lowest_.back()] >= best) lowest_.pop_back();
        lowest_.push_back(j);
    }

    float worst = 0;
    for (uint32_t j = n - 1; j != 0; j = previous_[j]) {
        chosen.push_back(j);
        const float slack = width - (points[j].end - points[previous_[j]].start);
        if (slack < -tolerance) worst = 2;
        if (!points[j].forced && j + 1 != n) worst = std::max(worst, slack * scale);
    }
    std::reverse(chosen.begin(), chosen.end());
    return worst;
}

}  // namespace gidspers::layout

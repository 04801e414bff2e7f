// What does not fit on a poster, in words for who must shorten it.
// In: bands and blocks. Out: heights, numbers of characters, pieces of text. Owns nothing.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "doc/document.h"
#include "layout/poster_bands.h"

namespace gidspers::layout {

/// How tall the tallest bands may be when all of them together must become `over` less tall.
inline float height_without(std::span<const Band> bands, float over) {
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
inline std::string start_of_longest(const doc::Node& node) {
    std::string_view longest;
    const auto look = [&](const auto& self, const doc::Node& one) -> void {
        if (one.text.size() > longest.size()) longest = one.text;
        for (const doc::Node& child : one.children) self(self, child);
    };
    look(look, node);
    constexpr size_t enough = 30;  // bytes; what is set for print may differ from the file after that: quotes, fixed spaces
    return std::string(longest.substr(0, longest.size() > enough ? longest.rfind(' ', enough) : enough));
}

/// So many characters must go from `of`, in fives: an estimate looks like one.
inline std::string characters_of(float share, float of) { return fmt::format("{:.0f}", std::min(std::ceil(share * of / 5) * 5, std::max(of, 5.0f))); }

}  // namespace gidspers::layout

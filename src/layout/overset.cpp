#include "layout/overset.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace gidspers::layout {

float height_without(std::span<const Band> bands, float over) {
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

std::string longest_texts(const doc::Node& node) {
    constexpr size_t most = 4, enough = 30;  // bytes: how a text goes on may be the template's
    std::vector<std::string_view> texts;
    const auto look = [&](const auto& self, const doc::Node& one) -> void {
        if (!one.text.empty()) texts.push_back(one.text);
        for (const doc::Node& child : one.children) self(self, child);
    };
    look(look, node);
    std::ranges::stable_sort(texts, std::ranges::greater(), &std::string_view::size);
    if (texts.size() > most) texts.resize(most);
    std::string starts;
    for (const std::string_view text : texts) (starts += starts.empty() ? "" : "\n") += text.substr(0, text.size() > enough ? text.rfind(' ', enough) : enough);
    return starts;
}

std::string characters_of(float share, float of) { return fmt::format("{:.0f}", std::min(std::ceil(share * of / 5) * 5, std::max(of, 5.0f))); }

float report_tall_edges(std::span<const Edge> edges, float over, float page_height, const std::string& paper, const style::Theme& theme,
                        Typesetter& typesetter) {
    constexpr float usual = 0.18f;  // of the page: posters that fit have less in their head, and in their foot
    const float least = std::max(over / 5, theme.text(style::Text::body).leading);  // what is little beside the rest is left to the rest
    for (const Edge& edge : edges) {
        const float excess = std::min(edge.height - usual * page_height, over);
        if (!edge.node || excess < least) continue;
        const auto characters = static_cast<float>(doc::plain_text(*edge.node).size());
        const float share = excess / std::max(edge.height - 8 * theme.unit, 1.0f);
        typesetter.problems().add(edge.code, typesetter.location(*edge.node), {paper, characters_of(share, characters), longest_texts(*edge.node)});
        over -= excess;
    }
    return over;
}

}  // namespace gidspers::layout

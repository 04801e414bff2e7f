// The numbers of an SVG's lists and colours. In: a text. Out: one number after the other. Pure.
#pragma once

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace gidspers::drawing {

/// The first number of `s`, which then begins behind it; what stands before it is skipped. 0 for what a float cannot hold,
/// nothing when none is left.
inline std::optional<float> next_number(std::string_view& s) {
    while (!s.empty()) {
        float value = 0;
        const auto [next, error] = std::from_chars(s.data(), s.data() + s.size(), value);
        const auto read = static_cast<size_t>(next - s.data());
        s.remove_prefix(read > 0 ? read : 1);
        if (read > 0 && std::isfinite(value)) return value;
    }
    return {};
}

}  // namespace gidspers::drawing

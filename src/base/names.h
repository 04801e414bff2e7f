// The enumerator of a name: enumerations that files spell out keep their names in one array, in the order of the enumerators.
// In: names and a text. Out: the enumerator, or nothing. Owns nothing.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace gidspers {

template <class Enum, size_t n>
std::optional<Enum> named(const std::array<std::string_view, n>& names, std::string_view text) {
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return {};
    return static_cast<Enum>(found - names.begin());
}

}  // namespace gidspers

// A map from texts to something, in no order.
// In: a text; who looks may give a view, nothing is copied for it. Out: what belongs to it.
// The map owns its texts and what belongs to them.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gidspers {

struct StringHash : std::hash<std::string_view> {
    using is_transparent = void;
};

template <class T>
using StringMap = std::unordered_map<std::string, T, StringHash, std::equal_to<>>;

}  // namespace gidspers

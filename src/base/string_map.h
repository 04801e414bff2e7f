// A map from texts to something, which may be asked with a view: nothing is copied to look.
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

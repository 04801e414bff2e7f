// Lists as messages and tables write them: "a, b, c". (Dutch sentences say "a, b en c": merge/words.h.)
// In: texts, or things with a function that gives their text. Out: one text. Owns nothing.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers {

/// One more at the end of a list.
inline void add_to_list(std::string& list, std::string_view text) {
    if (!list.empty()) list += ", ";
    list += text;
}

template <class Range, class Text = std::identity>
std::string list_of(const Range& all, Text text = {}) {
    std::string list;
    for (const auto& one : all) add_to_list(list, std::invoke(text, one));
    return list;
}

/// The same for a message, of which nobody reads thousands of words.
template <class Range, class Text = std::identity>
std::string short_list_of(const Range& all, Text text = {}) {
    constexpr size_t enough = 2000;  // bytes
    std::string list;
    for (const auto& one : all) {
        add_to_list(list, std::invoke(text, one));
        if (list.size() <= enough) continue;
        const size_t end = list.rfind(", ", enough);
        return (end == std::string::npos ? "" : list.substr(0, end) + ", ") + "…";
    }
    return list;
}

/// "a of b"
inline std::string one_of(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text.append(text.empty() ? "" : " of ").append(word);
    return text;
}

}  // namespace gidspers

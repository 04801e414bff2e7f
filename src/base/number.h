// A text that is a number, and nothing but that. In: bytes. Out: the number, or how Dutch prints it, the same in every locale. Pure.
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace gidspers {

/// Nothing when there is more in the text, or less, or a number that a T cannot hold.
template <class T>
std::optional<T> number_of(std::string_view text) {
    T value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

/// A number as Dutch prints it, with a full stop before each three whole digits: "1142,5" -> "1.142,5". Other text stays.
std::string grouped(std::string_view number);

}  // namespace gidspers

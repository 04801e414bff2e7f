// Numbers as decimal digits, straight into memory: a page has thousands of them.
// In: integers and fixed-point values. Out: characters from `at` on; the end is returned. No locale, no zero at the end.
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace gidspers::pdf {

constexpr size_t number_room = 24;  ///< enough for any of these

/// The digits of 0 to 999. All four characters are copied, whatever the number: that is one move.
struct Digits {
    char text[4];
    uint32_t size;
};
inline constexpr auto small_numbers = [] {
    std::array<Digits, 1000> table{};
    for (uint32_t value = 0; value < table.size(); ++value) {
        Digits& of = table[value];
        if (value >= 100) of.text[of.size++] = static_cast<char>('0' + value / 100);
        if (value >= 10) of.text[of.size++] = static_cast<char>('0' + value / 10 % 10);
        of.text[of.size++] = static_cast<char>('0' + value % 10);
    }
    return table;
}();

inline char* format_integer(char* at, long long signed_value) {
    if (signed_value < 0 || signed_value >= 100'000) return std::to_chars(at, at + number_room, signed_value).ptr;
    const auto value = static_cast<uint32_t>(signed_value);
    const Digits& first = small_numbers[value < 1000 ? value : value / 100];
    std::memcpy(at, first.text, sizeof first.text);
    at += first.size;
    if (value < 1000) return at;
    std::memcpy(at, small_numbers[100 + value % 100].text + 1, 2);
    return at + 2;
}

/// `value` / `scale`, for a scale of 100 or 1000. A template, so that the divisions are multiplications.
template <int scale>
inline char* format_fraction(char* at, long long signed_value) {
    static_assert(scale == 100 || scale == 1000);
    if (signed_value < 0) *at++ = '-';
    const auto value = static_cast<uint32_t>(signed_value < 0 ? -signed_value : signed_value);  // positions are bounded
    const uint32_t whole = value / scale;
    uint32_t rest = value % scale;
    if (whole != 0 || rest == 0) at = format_integer(at, whole);
    if (rest == 0) return at;
    *at++ = '.';
    if constexpr (scale == 1000) {
        *at++ = static_cast<char>('0' + rest / 100);
        rest %= 100;
        if (rest == 0) return at;
    }
    *at++ = static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) *at++ = static_cast<char>('0' + rest % 10);
    return at;
}

}  // namespace gidspers::pdf

// Numbers as decimal digits, straight into memory: a page has thousands of them.
// In: integers and fixed-point values. Out: characters from `at` on; the end is returned. No locale, no zero at the end.
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>

namespace gidspers::pdf {

constexpr size_t number_room = 24;  ///< enough for any of these

inline char* format_integer(char* at, long long value) {
    if (value < 0 || value >= 10000) return std::to_chars(at, at + number_room, value).ptr;
    // Nearly all are below a thousand.
    const auto small = static_cast<uint32_t>(value);
    if (small >= 1000) *at++ = static_cast<char>('0' + small / 1000);
    if (small >= 100) *at++ = static_cast<char>('0' + small / 100 % 10);
    if (small >= 10) *at++ = static_cast<char>('0' + small / 10 % 10);
    *at++ = static_cast<char>('0' + small % 10);
    return at;
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

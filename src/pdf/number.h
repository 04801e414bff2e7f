// Numbers as decimal digits, straight into memory: a page has thousands of them.
// In: integers and fixed-point values. Out: characters from `at` on; the end is returned. No locale, no zero at the end.
#pragma once

#include <charconv>

namespace gidspers::pdf {

constexpr size_t number_room = 24;  ///< enough for any of these

inline char* format_integer(char* at, long long value) {
    if (value >= 0 && value < 100) {
        if (value >= 10) *at++ = static_cast<char>('0' + value / 10);
        *at++ = static_cast<char>('0' + value % 10);
        return at;
    }
    return std::to_chars(at, at + number_room, value).ptr;
}

/// `value` / `scale`, for a power of ten.
inline char* format_fraction(char* at, long long value, int scale) {
    if (value < 0) {
        *at++ = '-';
        value = -value;
    }
    const long long whole = value / scale;
    long long rest = value % scale;
    if (whole != 0 || rest == 0) at = format_integer(at, whole);
    if (rest == 0) return at;
    *at++ = '.';
    for (int digit = scale / 10; rest != 0; digit /= 10) {
        *at++ = static_cast<char>('0' + rest / digit);
        rest %= digit;
    }
    return at;
}

}  // namespace gidspers::pdf

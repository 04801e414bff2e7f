// Building XML by appending to one string: the way every part of a DOCX is made here (no DOM).
// In: pieces of markup, text, numbers, lengths in points. Out: bytes at the end of the caller's string.
// Owns nothing; all functions are pure but for the string they append to.
#pragma once

#include <charconv>
#include <cmath>
#include <concepts>
#include <string>
#include <string_view>

#include "base/escape.h"
#include "style/theme.h"

namespace gidspers::docx {

inline void add_one(std::string& out, std::string_view markup) {
    out += markup;
}
inline void add_one(std::string& out, const char* markup) {
    out += markup;
}
inline void add_one(std::string& out, const std::string& markup) {
    out += markup;
}
template <std::integral Number>
void add_one(std::string& out, Number number) {
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}
/// Appends markup and whole numbers, unescaped.
template <class... Pieces>
void add(std::string& out, const Pieces&... pieces) {
    (add_one(out, pieces), ...);
}

/// Six hexadecimal digits.
std::string hex(style::Rgb color);

/// Word's units, from points.
inline int twips(float points) {
    return static_cast<int>(std::lround(points * 20));
}
inline int half_points(float points) {
    return static_cast<int>(std::lround(points * 2));
}
inline int eighths(float points) {
    return static_cast<int>(std::lround(points * 8));
}
inline long long emu(float points) {
    return std::llround(points * 12700.0);
}

}  // namespace gidspers::docx

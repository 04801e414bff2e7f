// Building XML by appending to one string: the way every part of a DOCX is made here (no DOM).
// In: pieces of markup, text, numbers, lengths in points. Out: bytes at the end of the caller's string.
// Owns nothing; all functions are pure but for the string they append to.
#pragma once

#include <algorithm>
#include <charconv>
#include <cmath>
#include <concepts>
#include <string>
#include <string_view>

#include "base/escape.h"
#include "style/color.h"
#include "style/theme.h"

namespace gidspers::docx {

/// Room that a piece needs at most, and the piece put there.
inline size_t most(std::string_view markup) {
    return markup.size();
}
inline char* put(char* at, std::string_view markup) {
    return std::copy(markup.begin(), markup.end(), at);
}
template <size_t N>
constexpr size_t most(const char (&)[N]) {
    return N - 1;
}
template <size_t N>
char* put(char* at, const char (&markup)[N]) {
    return std::copy_n(markup, N - 1, at);
}
template <std::integral Number>
constexpr size_t most(Number) {
    return 20;  // digits and a sign
}
template <std::integral Number>
char* put(char* at, Number number) {
    return std::to_chars(at, at + 20, number).ptr;
}
/// Appends markup and whole numbers, unescaped, with one look at the string's room: most of a document is written here.
template <class... Pieces>
void add(std::string& out, const Pieces&... pieces) {
    const size_t before = out.size();
    out.resize(before + (most(pieces) + ...));
    char* at = out.data() + before;
    ((at = put(at, pieces)), ...);
    out.resize(static_cast<size_t>(at - out.data()));
}

/// Six hexadecimal digits.
inline std::string hex(style::Rgb color) { return style::to_hex(color).substr(1); }

/// Word's units, from points.
inline int twips(float points) {
    return static_cast<int>(std::lround(points * 20));
}
inline float points_of(int twips) {
    return static_cast<float>(twips) / 20;
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

// Small questions about the bytes of a text that ASCII alone answers; other bytes are neither letters nor space.
// In: bytes. Out: words about them. Owns nothing.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace gidspers {

inline constexpr char hex_digits[] = "0123456789ABCDEF";
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// White space as XML knows it. Most characters are letters, and told by the first look.
constexpr bool is_space(char c) {
    return static_cast<unsigned char>(c) <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r');
}
constexpr char small_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char large_letter(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
/// A letter, also one that is not of ASCII, or a digit: what no word ends before.
constexpr bool is_word_part(char c) { return is_letter(c) || is_digit(c) || (c & 0x80) != 0; }
/// Capitals do not count.
constexpr bool same_letter(char a, char b) { return small_letter(a) == small_letter(b); }

inline std::string small_letters(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), small_letter);
    return out;
}

/// Without the white space at both ends.
constexpr std::string_view trim(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

}  // namespace gidspers

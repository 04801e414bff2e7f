// Letters: capitals for styles that are set in them, and small questions about characters.
// In: UTF-8. Out: UTF-8. Owns nothing.
#pragma once

#include <string>
#include <string_view>

#include "base/utf8.h"

namespace gidspers::layout {

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80); }

/// The capital of a Latin letter (Basic Latin, Latin-1, Latin Extended-A), other characters as they are.
constexpr char32_t capital(char32_t c) {
    if (c >= 'a' && c <= 'z') return c - 32;
    if (c >= 0xe0 && c <= 0xfe && c != 0xf7) return c - 32;
    if (c == 0xff) return 0x178;
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14a && c <= 0x177)) return c == 0x131 ? U'I' : c & ~char32_t{1};
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e)) return c % 2 == 0 ? c - 1 : c;
    return c;
}

inline void append_capitals(std::string& out, std::string_view text) {
    for (size_t pos = 0; pos < text.size();) append_utf8(out, capital(next_code_point(text, pos)));
}

inline bool is_address(std::string_view word) {
    // "steunpunt.duinrand.nl": a dot with at least three letters before it and two behind.
    const size_t dot = word.find('.', 3);
    if (dot != std::string_view::npos && dot + 2 < word.size() && is_letter(word[dot - 1]) && is_letter(word[dot - 2]) &&
        is_letter(word[dot - 3]) && is_letter(word[dot + 1]) && is_letter(word[dot + 2]))
        return true;
    return word.find("://") != std::string_view::npos || word.starts_with("www.") ||
           word.find('@') != std::string_view::npos;
}

/// Whether a line may end behind the sign at `at`: a hyphen or slash between words, more signs in an address.
inline bool breaks_after(std::string_view word, size_t at, bool address) {
    const char c = word[at], next = word[at + 1];
    if (address) return c == '/' || c == '@' || c == '-' || c == '_' || c == '?' || c == '&' || c == '=';
    if (c == '/') return at >= 3 && is_letter(next) && is_letter(word[at - 1]) && word.size() - at > 3;
    // "e-mail", "3-jarige" and "BAO-" stay whole; "ouder-kindgesprek" may break.
    if (word.starts_with("\u2019") && at < 6) return false;  // ’s-Gravenhage
    if (c == '-') return at >= 3 && is_letter(word[at - 1]) && word.size() - at > 3 && is_letter(next);
    return false;
}

}  // namespace gidspers::layout

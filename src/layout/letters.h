// Letters: capitals for styles that are set in them, and small questions about characters.
// In: UTF-8. Out: UTF-8. Owns nothing.
#pragma once

#include <string>
#include <string_view>

#include "base/address.h"
#include "base/utf8.h"

namespace gidspers::layout {

/// Also a byte of a letter that is not ASCII, or of a sign.
constexpr bool may_be_letter(char c) { return is_letter(c) || (c & 0x80); }

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

/// Whether a line may end behind the sign at `at`: a hyphen or slash between words. In an address other
/// signs than a hyphen, which at the end of a line would not be known to belong to it.
inline bool breaks_after(std::string_view word, size_t at, bool address) {
    const char c = word[at], next = word[at + 1];
    if (address) return c == '/' || c == '@' || c == '_' || c == '?' || c == '&' || c == '=';
    if (c == '/') return at >= 3 && may_be_letter(next) && may_be_letter(word[at - 1]) && word.size() - at > 3;
    // "e-mail", "3-jarige" and "BAO-" stay whole; "ouder-kindgesprek" may break.
    if (word.starts_with("\u2019") && at < 6) return false;  // ’s-Gravenhage
    if (c == '-') return at >= 3 && may_be_letter(word[at - 1]) && word.size() - at > 3 && may_be_letter(next);
    return false;
}

}  // namespace gidspers::layout

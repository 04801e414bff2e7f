// Whether a word is an address of the web or of mail: it is not hyphenated, and may break at other signs than words do.
// In: a word. Out: yes or no; PDF and Word judge by the same. Owns nothing.
#pragma once

#include <string_view>

#include "base/ascii.h"

namespace gidspers {

inline bool is_address(std::string_view word) {
    const auto may_be_letter = [&](size_t at) { return is_letter(word[at]) || (word[at] & 0x80); };
    // "steunpunt.duinrand.nl": a dot with at least three letters before it and two behind.
    const size_t dot = word.find('.', 3);
    if (dot != std::string_view::npos && dot + 2 < word.size() && may_be_letter(dot - 1) && may_be_letter(dot - 2) &&
        may_be_letter(dot - 3) && may_be_letter(dot + 1) && may_be_letter(dot + 2))
        return true;
    return word.find("://") != std::string_view::npos || word.starts_with("www.") || word.find('@') != std::string_view::npos;
}

}  // namespace gidspers

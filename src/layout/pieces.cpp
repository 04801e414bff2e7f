#include "layout/pieces.h"

#include <hb.h>

#include <algorithm>

#include "base/utf8.h"

namespace gidspers::layout {

namespace {

hb_unicode_general_category_t category_of(char32_t c) { return hb_unicode_general_category(hb_unicode_funcs_get_default(), c); }

/// Marks upon a character, and joiners.
bool goes_with_the_one_before(char32_t c) {
    switch (category_of(c)) {
        case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
        case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
        case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
        case HB_UNICODE_GENERAL_CATEGORY_FORMAT: return true;
        default: return false;
    }
}

/// COMMON where it goes with any. A figure is Latin.
hb_script_t script_of(char32_t c) {
    if (goes_with_the_one_before(c)) return HB_SCRIPT_COMMON;
    if (category_of(c) == HB_UNICODE_GENERAL_CATEGORY_DECIMAL_NUMBER) return HB_SCRIPT_LATIN;
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), c);
    return script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN ? HB_SCRIPT_COMMON : script;
}

bool is_from_right(hb_script_t script) { return hb_script_get_horizontal_direction(script) == HB_DIRECTION_RTL; }

/// No first byte of a letter outside Latin.
bool is_plain(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0xca; });
}

}  // namespace

bool runs_from_right(char32_t c) {
    const bool in_blocks = (c >= 0x590 && c <= 0x8ff) || (c >= 0xfb1d && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
    return in_blocks && category_of(c) != HB_UNICODE_GENERAL_CATEGORY_DECIMAL_NUMBER;
}

size_t script_end(std::string_view text, bool from_right) {
    if (is_plain(text)) return text.size();
    hb_script_t script = HB_SCRIPT_COMMON;  // of the piece, once a letter has said so
    size_t of_script = 0;                   // where its last letter ends, with its marks
    for (size_t at = 0; at < text.size();) {
        const size_t start = at;
        const char32_t c = next_code_point(text, at);
        const hb_script_t own = script_of(c);
        if (own == HB_SCRIPT_COMMON) {
            const bool follows = goes_with_the_one_before(c) || runs_from_right(c);
            if (is_from_right(script) && follows && start == of_script) of_script = at;
            continue;
        }
        if (script != HB_SCRIPT_COMMON && own != script) return is_from_right(script) ? of_script : start;
        if (script == HB_SCRIPT_COMMON && start > 0 && is_from_right(own) && !from_right) return start;
        script = own;
        of_script = at;
    }
    return is_from_right(script) && !from_right ? of_script : text.size();
}

size_t character_end(std::string_view text, size_t at) {
    next_code_point(text, at);
    for (size_t next = at; next < text.size(); at = next)
        if (!goes_with_the_one_before(next_code_point(text, next))) break;
    return at;
}

}  // namespace gidspers::layout

#include "base/compose.h"

#include <hb.h>

#include "base/utf8.h"

namespace gidspers {

namespace {

constexpr bool is_latin(char32_t c) { return c < 0x250 || (c >= 0x1e00 && c < 0x1f00); }

/// The Latin letter that is both (Unicode's canonical composition); 0 when there is none.
char32_t composed(char32_t letter, char32_t mark) {
    hb_codepoint_t whole = 0;
    const bool is_whole = hb_unicode_compose(hb_unicode_funcs_get_default(), letter, mark, &whole);
    return is_whole && is_latin(whole) ? whole : 0;
}

}  // namespace

std::string composed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    size_t letter_at = 0;  // in out
    char32_t letter = 0;   // the last, with the marks that it took
    for (size_t pos = 0; pos < text.size();) {
        const size_t start = pos;
        const char32_t c = next_code_point(text, pos);
        if (const char32_t whole = is_loose_mark(c) ? composed(letter, c) : 0; whole != 0) {
            out.resize(letter_at);
            append_utf8(out, letter = whole);
            continue;
        }
        if (!is_loose_mark(c)) letter = c, letter_at = out.size();
        else letter = 0;
        out += text.substr(start, pos - start);
    }
    return out;
}

}  // namespace gidspers

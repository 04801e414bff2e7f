#include "base/utf8.h"

#include <algorithm>
#include <utility>

#include "base/compose.h"

namespace gidspers {

namespace {

constexpr char32_t bad = 0xFFFFFFFF;

/// The code point at `pos` (RFC 3629: no overlong forms, no surrogates) and its length, or `bad`.
char32_t decode(std::string_view text, size_t pos, size_t& length) {
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[pos + i]); };
    const unsigned char first = byte(0);
    length = 1;
    if (first < 0x80) return first;
    const size_t need = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() - pos < need) return bad;
    char32_t value = first & (0xFFu >> (need + 1));
    for (size_t i = 1; i < need; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return bad;
        value = value << 6 | (byte(i) & 0x3F);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < least[need] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return bad;
    length = need;
    return value;
}

bool is_invisible(char32_t c) {
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0, ' '},         {0x7f, 0xa0},     {0xad, 0xad},     {0x34f, 0x34f},   {0x61c, 0x61c},   {0x115f, 0x1160}, {0x1680, 0x1680},
        {0x17b4, 0x17b5}, {0x180b, 0x180e}, {0x2000, 0x200f}, {0x2028, 0x202f}, {0x205f, 0x206f}, {0x2800, 0x2800}, {0x3000, 0x3000},
        {0x3164, 0x3164}, {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}, {0xffa0, 0xffa0}, {0xe0000, 0xe0fff}};
    return std::ranges::any_of(ranges, [&](const auto& range) { return c >= range.first && c <= range.second; });
}

bool is_space_of_a_kind(char32_t c) {
    return c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

}  // namespace

char32_t next_code_point(std::string_view text, size_t& pos) {
    size_t length = 1;
    const char32_t value = decode(text, pos, length);
    pos += length;
    return value == bad ? 0xFFFD : value;
}

void append_utf8(std::string& out, char32_t c) {
    const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    }
}

size_t find_invalid_utf8(std::string_view text) {
    for (size_t pos = 0; pos < text.size();) {
        size_t length = 1;
        if (decode(text, pos, length) == bad) return pos;
        pos += length;
    }
    return std::string_view::npos;
}

size_t utf8_length(std::string_view text) {
    size_t n = 0;
    for (const char c : text) n += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return n;
}

bool is_invisible(std::string_view text) {
    for (size_t pos = 0; pos < text.size();)
        if (!is_invisible(next_code_point(text, pos))) return false;
    return true;
}

bool may_hide_signs(std::string_view bytes) {
    if (bytes.find("&#") != std::string_view::npos) return true;
    for (const char first : {'\xc2', '\xcc', '\xcd', '\xd8', '\xe1', '\xe2', '\xe3', '\xef', '\xf3'})
        for (size_t at = bytes.find(first); at != std::string_view::npos; at = bytes.find(first, at + 1)) {
            size_t pos = at;
            const char32_t c = next_code_point(bytes, pos);
            const bool is_ligature = c >= 0xfb00 && c <= 0xfb06;
            if (is_invisible(c) || is_loose_mark(c) || is_ligature) return true;
        }
    return false;
}

std::string as_typed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (size_t pos = 0; pos < text.size();) {
        const size_t begin = pos;
        const char32_t c = next_code_point(text, pos);
        const bool at_quote = out.ends_with('"') || out.ends_with('\'') || text.substr(pos).starts_with('"') || text.substr(pos).starts_with('\'');
        if (c < 0x80 || !is_invisible(c)) out += text.substr(begin, pos - begin);
        else if (is_space_of_a_kind(c) && !at_quote) out += ' ';
    }
    return out;
}

std::string_view trim_invisible(std::string_view text) {
    for (size_t pos = 0; pos < text.size() && is_invisible(next_code_point(text, pos));) text.remove_prefix(std::exchange(pos, 0));
    while (!text.empty()) {
        size_t begin = text.size() - 1;
        while (begin > 0 && is_continuation(text[begin])) --begin;
        size_t pos = begin;
        const char32_t c = next_code_point(text, pos);
        const bool shapes_the_one_before = c >= 0xfe00 && c != 0xfeff;  // as in an emoji
        if (!is_invisible(c) || shapes_the_one_before) break;
        text.remove_suffix(text.size() - begin);
    }
    return text;
}

bool has_private_use(std::string_view text) {
    // Their first bytes are EE, EF and F3 up.
    if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xee; })) return false;
    for (size_t at = 0; at < text.size();)
        if (is_private_use(next_code_point(text, at))) return true;
    return false;
}

size_t find_reordering(std::string_view text) {
    for (size_t at = 0; (at = text.find('\xe2', at)) != std::string_view::npos; ++at) {
        size_t pos = at;
        if (is_reordering(next_code_point(text, pos))) return at;
    }
    return std::string_view::npos;
}

}  // namespace gidspers

#include "base/escape.h"

#include <array>
#include <cstdint>
#include <cstring>

#include "base/ascii.h"
#include "base/utf8.h"

namespace gidspers {

namespace {

enum class Byte : unsigned char { plain, entity, space, forbidden, several };

constexpr auto bytes = [] {
    std::array<Byte, 256> table{};
    for (size_t i = 0; i < 0x20; ++i) table[i] = Byte::forbidden;
    for (const char c : {'\t', '\n', '\r'}) table[static_cast<size_t>(c)] = Byte::space;
    for (const char c : {'&', '<', '>', '"'}) table[static_cast<size_t>(c)] = Byte::entity;
    for (size_t i = 0x80; i < 0x100; ++i) table[i] = Byte::several;
    return table;
}();

/// Whether the eight bytes at `text` are all plain: looks at them as one number. (A byte of x is zero or below n when a
/// subtraction borrows from its highest bit.)
bool eight_plain(const char* text) {
    constexpr uint64_t ones = 0x0101010101010101, high = ones << 7;
    uint64_t x;
    std::memcpy(&x, text, sizeof x);
    const auto below = [](uint64_t v, uint64_t n) { return (v - ones * n) & ~v; };
    const uint64_t quotes = (x | ones * ('"' ^ '&')) ^ ones * '&', angles = (x | ones * ('<' ^ '>')) ^ ones * '>';
    return ((x | below(x, 0x20) | below(quotes, 1) | below(angles, 1)) & high) == 0;
}

std::string_view entity(char c) {
    return c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&quot;";
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
    const char *done = text.data(), *const end = done + text.size();  // everything before `done` is in `out`
    for (const char* at = done; at < end;) {
        if (end - at >= 8 && eight_plain(at)) {
            at += 8;
            continue;
        }
        const Byte byte = bytes[static_cast<unsigned char>(*at)];
        if (byte == Byte::plain) {
            ++at;
            continue;
        }
        size_t size = 1;
        std::string_view by;  // of what is forbidden nothing is left
        if (byte == Byte::entity) {
            by = entity(*at);
        } else if (byte == Byte::space) {
            by = " ";
        } else if (byte == Byte::several) {
            size = 0;
            const char32_t point = next_code_point({at, static_cast<size_t>(end - at)}, size);
            if (point != 0xfffd && point != 0xfffe && point != 0xffff) {
                at += size;
                continue;
            }
            by = "\xef\xbf\xbd";
        }
        out.append(done, at);
        out += by;
        at += size;
        done = at;
    }
    out.append(done, end);
}

std::string escaped(std::string_view text) {
    std::string out;
    append_escaped(out, text);
    return out;
}

std::string percent_encoded(std::string_view text, std::string_view also) {
    const auto is_hex = [&](size_t at) { return at < text.size() && std::string_view(hex_digits).find(large_letter(text[at])) < 16; };
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        const bool visible = byte > 0x20 && byte < 0x7f, loose = c == '%' && !(is_hex(i + 1) && is_hex(i + 2));
        if (visible && !loose && also.find(c) == std::string_view::npos) out += c;
        else out += {'%', hex_digits[byte >> 4], hex_digits[byte & 15]};
    }
    return out;
}

std::string uri_encoded(std::string_view address) {
    const size_t fragment = std::min(address.find('#'), address.size());
    std::string out = percent_encoded(address.substr(0, fragment), "<>\"{}|\\^`[]");
    if (fragment < address.size()) out += '#' + percent_encoded(address.substr(fragment + 1), "<>\"{}|\\^`[]#");
    return out;
}

}  // namespace gidspers

#include "base/escape.h"

#include <array>

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

std::string_view entity(char c) {
    return c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&quot;";
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
    size_t done = 0, at = 0;  // everything before `done` is in `out`
    const auto replace = [&](size_t next, std::string_view by) {
        out.append(text, done, at - done);
        out += by;
        done = at = next;
    };
    while (at < text.size()) {
        const char c = text[at];
        switch (bytes[static_cast<unsigned char>(c)]) {
            case Byte::plain:
                ++at;
                break;
            case Byte::entity:
                replace(at + 1, entity(c));
                break;
            case Byte::space:
                replace(at + 1, " ");
                break;
            case Byte::forbidden:
                replace(at + 1, "");
                break;
            case Byte::several: {
                size_t next = at;
                const char32_t point = next_code_point(text, next);
                if (point == 0xfffd || point == 0xfffe || point == 0xffff)
                    replace(next, "\xef\xbf\xbd");
                else
                    at = next;
            }
        }
    }
    out.append(text, done);
}

std::string escaped(std::string_view text) {
    std::string out;
    append_escaped(out, text);
    return out;
}

}  // namespace gidspers

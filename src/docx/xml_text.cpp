#include "docx/xml_text.h"

#include "base/utf8.h"

namespace gidspers::docx {

void add_escaped(std::string& out, std::string_view text) {
    size_t done = 0;  // everything before this offset is in `out`
    const auto replace = [&](size_t at, size_t bytes, std::string_view by) {
        out.append(text.substr(done, at - done));
        out += by;
        done = at + bytes;
    };
    for (size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x80) {
            size_t next = i;
            const char32_t point = next_code_point(text, next);
            if (point == 0xfffd || point == 0xfffe || point == 0xffff) replace(i, next - i, "\xef\xbf\xbd");
            i = next;
            continue;
        }
        switch (c) {
            case '<':
                replace(i, 1, "&lt;");
                break;
            case '>':
                replace(i, 1, "&gt;");
                break;
            case '&':
                replace(i, 1, "&amp;");
                break;
            case '"':
                replace(i, 1, "&quot;");
                break;
            case '\t':
            case '\n':
            case '\r':
                replace(i, 1, " ");
                break;
            default:
                if (c < 0x20) replace(i, 1, "");
        }
        ++i;
    }
    out.append(text.substr(done));
}

std::string escaped(std::string_view text) {
    std::string out;
    add_escaped(out, text);
    return out;
}

std::string hex(style::Rgb color) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const uint8_t part : {color.r, color.g, color.b}) {
        out += digits[part >> 4];
        out += digits[part & 15];
    }
    return out;
}

}  // namespace gidspers::docx

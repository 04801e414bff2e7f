#include "pdf/syntax.h"

#include "base/ascii.h"
#include "base/utf8.h"

namespace gidspers::pdf {

namespace {

/// What libharu, too, holds to: readers may keep coordinates as 32-bit fixed point.
constexpr float largest = 32767;

/// A character's code in PDFDocEncoding (ISO 32000-1, annex D.2); 0 when it has none, and for control characters.
uint8_t document_code(char32_t c) {
    if ((c >= 0x20 && c < 0x7f) || (c > 0xa0 && c <= 0xff && c != 0xad)) return static_cast<uint8_t>(c);
    constexpr std::u32string_view from_0x80 = U"•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž";
    if (c == U'€') return 0xa0;
    const size_t at = from_0x80.find(c);
    return at == std::u32string_view::npos ? uint8_t{0} : static_cast<uint8_t>(0x80 + at);
}

void put_escaped(std::string& out, char c) {
    if (c == '(' || c == ')' || c == '\\') out += '\\';
    if (c == '\r') {  // unescaped, it is read as a line feed
        out += "\\r";
    } else {
        out += c;
    }
}

template <int scale>
void put_fraction(std::string& out, long long value) {
    char buffer[number_room];
    out.append(buffer, static_cast<size_t>(format_fraction<scale>(buffer, value) - buffer));
}

float bounded(float value) { return value > largest ? largest : value > -largest ? value : value < 0 ? -largest : 0; }

long long to_thousandths(float value) {
    const float scaled = bounded(value) * 1000.0f;
    return static_cast<long long>(scaled < 0 ? scaled - 0.5f : scaled + 0.5f);
}

}  // namespace

void put_integer(std::string& out, long long value) {
    char buffer[number_room];
    out.append(buffer, static_cast<size_t>(format_integer(buffer, value) - buffer));
}

long long to_hundredths(float value) {
    const float scaled = bounded(value) * 100.0f;
    return static_cast<long long>(scaled < 0 ? scaled - 0.5f : scaled + 0.5f);
}

void put_hundredths(std::string& out, long long hundredths) { put_fraction<100>(out, hundredths); }
void put_points(std::string& out, float value) { put_fraction<100>(out, to_hundredths(value)); }
void put_thousandths(std::string& out, float value) { put_fraction<1000>(out, to_thousandths(value)); }
void put_thousandths(Bytes& out, float value) { out.advance(format_fraction<1000>(out.room(number_room), to_thousandths(value))); }
void put_component(std::string& out, uint8_t value) { put_fraction<1000>(out, (value * 1000 + 127) / 255); }

void put_reference(std::string& out, uint32_t object) {
    put_integer(out, object);
    out += " 0 R";
}

void put_hex16(std::string& out, uint16_t value) {
    const char digits[] = {hex_digits[value >> 12], hex_digits[value >> 8 & 15], hex_digits[value >> 4 & 15],
                           hex_digits[value & 15]};
    out.append(digits, 4);
}

void put_utf16_hex(std::string& out, std::string_view utf8) {
    for (size_t at = 0; at < utf8.size();) {
        const char32_t c = next_code_point(utf8, at);
        if (c < 0x10000) {
            put_hex16(out, static_cast<uint16_t>(c));
        } else {
            put_hex16(out, static_cast<uint16_t>(0xd800 + ((c - 0x10000) >> 10)));
            put_hex16(out, static_cast<uint16_t>(0xdc00 + ((c - 0x10000) & 0x3ff)));
        }
    }
}

void put_bytes(std::string& out, std::string_view bytes) {
    out += '(';
    for (const char c : bytes) put_escaped(out, c);
    out += ')';
}

void put_text(std::string& out, std::string_view utf8) {
    const size_t start = out.size();
    out += '(';
    for (size_t at = 0; at < utf8.size();) {
        const uint8_t code = document_code(next_code_point(utf8, at));
        // What starts like a byte order mark would not be read as PDFDocEncoding.
        if (code == 0 || (code >= 0xef && out.size() == start + 1)) {
            out.resize(start);
            out += "<FEFF";
            put_utf16_hex(out, utf8);
            out += '>';
            return;
        }
        put_escaped(out, static_cast<char>(code));
    }
    out += ')';
}

}  // namespace gidspers::pdf

// PDF's own notation (ISO 32000-1, 7.3): numbers, strings, names and references, appended to a buffer.
// In: values. Out: bytes at the end of the caller's string. Owns nothing; no locale is asked.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "pdf/bytes.h"
#include "pdf/number.h"

namespace gidspers::pdf {

void put_integer(std::string& out, long long value);
/// `hundredths` / 100 without needless zeros: 1250 -> "12.5".
void put_hundredths(std::string& out, long long hundredths);
/// Rounded to hundredths, for positions and lengths.
void put_points(std::string& out, float value);
/// Rounded to thousandths, for what is added up along a line (Tw, Tc).
void put_thousandths(std::string& out, float value);
/// A colour component 0-255 as 0-1.
void put_component(std::string& out, uint8_t value);
/// "12 0 R".
void put_reference(std::string& out, uint32_t object);
/// A text string: (…) when PDFDocEncoding has all of it, else UTF-16BE with a byte order mark in hexadecimal.
void put_text(std::string& out, std::string_view utf8);
/// A byte string: (…) with escapes.
void put_bytes(std::string& out, std::string_view bytes);
/// Two hexadecimal digits a byte, upper case; no delimiters.
void put_hex16(std::string& out, uint16_t value);
/// UTF-16BE in hexadecimal, no delimiters and no byte order mark.
void put_utf16_hex(std::string& out, std::string_view utf8);
/// 49.999 -> 5000 (hundredths), as all positions are rounded.
long long to_hundredths(float value);

// The same for page content, where they are called most.
inline void put_integer(Bytes& out, long long value) { out.advance(format_integer(out.room(number_room), value)); }
inline void put_hundredths(Bytes& out, long long v) { out.advance(format_fraction<100>(out.room(number_room), v)); }
inline void put_points(Bytes& out, float value) { put_hundredths(out, to_hundredths(value)); }
void put_thousandths(Bytes& out, float value);
inline void put_reference(Bytes& out, uint32_t object) {
    put_integer(out, object);
    out += " 0 R";
}
inline void put_component(Bytes& out, uint8_t value) {
    out.advance(format_fraction<1000>(out.room(number_room), (value * 1000 + 127) / 255));
}

}  // namespace gidspers::pdf

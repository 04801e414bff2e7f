// UTF-8: decode, encode, check.
// In: bytes. Out: code points, or where the bytes go wrong. Owns nothing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/ascii.h"

namespace gidspers {

/// A byte of a code point, not its first.
constexpr bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

/// Decodes the code point at `pos` and moves `pos` past it. `pos` < text.size(). Ill-formed bytes give U+FFFD, one byte on.
char32_t next_code_point(std::string_view text, size_t& pos);
void append_utf8(std::string& out, char32_t code_point);
/// The offset of the first ill-formed byte, or npos when all is well.
size_t find_invalid_utf8(std::string_view text);
/// Whether nothing of it can be seen: white space, joiners, marks without a form. So is the empty text.
bool is_invisible(std::string_view text);
/// What Word, websites, PDFs and a Mac leave in a text that is copied, such as loose accents: whether there may be any in these bytes of a file, or in its references (&#160;).
bool may_hide_signs(std::string_view bytes);
/// As a keyboard types it: a plain space for each other kind of space (but none beside a quote), and nothing for what cannot be seen at all.
std::string as_typed(std::string_view text);
/// Without what cannot be seen at both ends.
std::string_view trim_invisible(std::string_view text);
/// U+202A to U+202E and U+2066 to U+2069: what follows is shown in another order than it is written.
constexpr bool is_reordering(char32_t c) { return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069); }
/// What is agreed by nobody: it may look like anything, and reads as nothing (PDF/A-2 6.2.11.7.3 bars it without ActualText).
constexpr bool is_private_use(char32_t c) { return (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000; }
bool has_private_use(std::string_view text);
/// The offset of the first of these, or npos.
size_t find_reordering(std::string_view text);
/// The number of code points.
size_t utf8_length(std::string_view text);

}  // namespace gidspers

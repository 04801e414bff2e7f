// Letters with loose marks, as macOS and PDFs have them (Unicode's form NFD): e and U+0301 for é.
// In: UTF-8. Out: the same with the letter that is both, which all else looks for. Owns nothing.
#pragma once

#include <string>
#include <string_view>

namespace gidspers {

constexpr bool is_loose_mark(char32_t c) { return c >= 0x300 && c <= 0x36f; }
/// Whether the bytes may hold one; some other signs begin alike.
constexpr bool may_have_loose_marks(std::string_view text) { return text.find('\xcc') != text.npos || text.find('\xcd') != text.npos; }
/// Latin letters that Unicode has whole; a mark upon another stays loose.
std::string composed(std::string_view text);

}  // namespace gidspers

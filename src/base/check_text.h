// The bytes of a file of words, before anything reads them: is it UTF-8, without control characters?
// In: bytes and the file's name. Out: a diagnostic with line and column for the first thing wrong. Owns nothing.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace gidspers {

/// True when the bytes are text: UTF-8, no control characters. One message else (X002-X004, X055, X057). They may be empty.
bool check_text(std::string_view bytes, const std::string& file, Diagnostics& diagnostics);

/// "U+202E"
std::string code_point_name(char32_t c);

/// The bytes without the mark that some editors set before UTF-8; it belongs to no text.
std::string_view without_byte_order_mark(std::string_view bytes);

/// The line and byte column, both from 1, of an offset.
Location locate(std::string_view bytes, size_t offset, const std::string& file);

}  // namespace gidspers

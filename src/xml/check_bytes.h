// The bytes of an XML file before any parser sees them: is it UTF-8, without control characters?
// In: bytes and the file's name. Out: a diagnostic with line and column for the first thing wrong. Owns nothing.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace gidspers::xml {

/// True when the bytes may be parsed: not empty, UTF-8 (and no other encoding declared), no control characters. One
/// message else.
bool check_bytes(std::string_view bytes, const std::string& file, Diagnostics& diagnostics);

/// The line and byte column, both from 1, of an offset.
Location locate(std::string_view bytes, size_t offset, const std::string& file);

}  // namespace gidspers::xml

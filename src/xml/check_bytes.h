// The bytes of an XML file before any parser sees them: text (base/check_text.h), not empty, in no other encoding, and no
// element with attributes without end.
// In: bytes and the file's name. Out: a diagnostic with line and column for the first thing wrong. Owns nothing.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace gidspers::xml {

/// True when the bytes may be parsed as XML: text, not empty, no other encoding declared. One message else.
bool check_bytes(std::string_view bytes, const std::string& file, Diagnostics& diagnostics);

/// False and a message when an element has more attributes than limits.h allows. libxml2 must not see it: it compares each
/// with all others. Whether the file is well-formed is not looked at; of a broken tag what may come to be attributes counts.
bool check_attributes(std::string_view bytes, const std::string& file, Diagnostics& diagnostics);

/// Of the comment, CDATA section or instruction at the beginning of `text`, in which & and < mean nothing; 0 when it begins with
/// something else, npos when the end is missing.
size_t length_of_literal(std::string_view text);

/// Of the tag at the beginning of `text`, up to and with its `>`.
size_t length_of_tag(std::string_view text);

}  // namespace gidspers::xml

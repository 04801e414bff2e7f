// JSON strings, for the few places that write JSON. Poco's JSON lives behind docx/, and one escape needs no library.
// In: UTF-8; bytes that are not become U+FFFD. Out: a quoted JSON string. Owns nothing.
#pragma once

#include <string>
#include <string_view>

namespace gidspers {

std::string json_string(std::string_view text);

}  // namespace gidspers

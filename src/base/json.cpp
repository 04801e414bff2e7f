#include "base/json.h"

#include <fmt/format.h>

#include "base/utf8.h"

namespace gidspers {

namespace {

/// The name of a file may hold any bytes; those that are no character become U+FFFD.
std::string well_formed(std::string_view text) {
    std::string out;
    for (size_t pos = 0; pos < text.size();) append_utf8(out, next_code_point(text, pos));
    return out;
}

}  // namespace

std::string json_string(std::string_view text) {
    if (find_invalid_utf8(text) != std::string_view::npos) return json_string(well_formed(text));
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        } else {
            out += c;
        }
    }
    return out + '"';
}

}  // namespace gidspers

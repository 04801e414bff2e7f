#include "xml/check_bytes.h"

#include <algorithm>

#include "base/check_text.h"

namespace gidspers::xml {

namespace {

/// The encoding that the XML declaration names, in lower case; empty when it names none.
std::string declared_encoding(std::string_view bytes) {
    bytes = without_byte_order_mark(bytes);
    if (!bytes.starts_with("<?xml")) return {};
    const std::string_view declaration = bytes.substr(0, std::min(bytes.find("?>"), bytes.size()));
    const size_t key = declaration.find("encoding");
    if (key == std::string_view::npos) return {};
    const size_t open = declaration.find_first_of("\"'", key);
    if (open == std::string_view::npos) return {};
    const size_t close = declaration.find(declaration[open], open + 1);
    if (close == std::string_view::npos) return {};
    std::string name(declaration.substr(open + 1, close - open - 1));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return name;
}

}  // namespace

bool check_bytes(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) {
    if (bytes.find_first_not_of(" \t\r\n\xef\xbb\xbf") == std::string_view::npos) {
        diagnostics.add("X001", {file});
        return false;
    }
    const std::string encoding = declared_encoding(bytes);
    if (!encoding.empty() && encoding != "utf-8" && encoding != "us-ascii" && encoding != "ascii") {
        diagnostics.add("X002", {file, 1, 1}, {encoding});
        return false;
    }
    return check_text(bytes, file, diagnostics);
}

}  // namespace gidspers::xml

#include "xml/check_bytes.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/check_text.h"
#include "base/limits.h"

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
    return small_letters(declaration.substr(open + 1, close - open - 1));
}

/// Where the tag at the beginning of `text` ends: with a `>` or before a `<`, which no attribute can hold. Counts its equals
/// signs, of which each attribute has one outside its value.
size_t end_of_tag(std::string_view text, size_t& attributes) {
    char quote = 0;
    for (size_t i = 1; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '<' || (c == '>' && quote == 0)) return i;
        if (c == quote) quote = 0;
        else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
        else if (quote == 0 && c == '=') ++attributes;
    }
    return text.size();
}

}  // namespace

size_t length_of_literal(std::string_view text) {
    static constexpr std::pair<std::string_view, std::string_view> literals[] = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
    for (const auto& [begin, end] : literals) {
        if (!text.starts_with(begin)) continue;
        const size_t at = text.find(end, begin.size());
        return at == std::string_view::npos ? at : at + end.size();
    }
    return 0;
}

size_t length_of_tag(std::string_view text) {
    size_t attributes = 0;
    return std::min(end_of_tag(text, attributes) + 1, text.size());
}

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

bool check_attributes(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) {
    for (size_t at = 0; (at = bytes.find('<', at)) != std::string_view::npos;) {
        const std::string_view rest = bytes.substr(at);
        if (const size_t literal = length_of_literal(rest)) {
            if (literal == std::string_view::npos) return true;  // libxml2 says so, and reads no further
            at += literal;
            continue;
        }
        if (rest.starts_with("<!")) return true;  // nor further than a DTD
        size_t attributes = 0;
        const size_t end = end_of_tag(rest, attributes);
        if (attributes > limits::xml_attributes) {
            const std::string_view name = rest.substr(1, std::min(rest.find_first_of(" \t\r\n/>=", 1), rest.size()) - 1);
            diagnostics.add("X050", locate(bytes, at, file), {std::string(name.substr(0, 100)), std::to_string(limits::xml_attributes)});
            return false;
        }
        at += end;
    }
    return true;
}

}  // namespace gidspers::xml

#include "xml/slips.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/check_text.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "xml/check_bytes.h"

namespace gidspers::xml {

namespace {

constexpr bool begins_name(char c) { return is_letter(c) || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_in_name(char c) { return begins_name(c) || is_digit(c) || c == '-' || c == '.'; }

/// The name in the reference that begins `text`: "amp" or "#233"; empty when it is no reference.
std::string_view referred(std::string_view text) {
    text.remove_prefix(1);
    const bool is_number = text.starts_with('#');
    const auto end = std::find_if_not(text.begin() + is_number, text.end(), is_in_name);
    const std::string_view name(text.begin(), end);
    const bool has_form = end != text.end() && *end == ';' && name.size() > is_number && (is_number || begins_name(name[0]));
    return has_form ? name : std::string_view();
}

bool is_known(std::string_view name) {
    static constexpr std::string_view names[] = {"amp", "lt", "gt", "quot", "apos"};
    return name.starts_with('#') || std::ranges::find(names, name) != std::end(names);
}

bool is_bare(std::string_view less_than) {
    return less_than.size() > 1 && !begins_name(less_than[1]) && less_than[1] != '/' && less_than[1] != '!' && less_than[1] != '?';
}

bool is_curly(char32_t c) { return (c >= 0x2018 && c <= 0x201F) || c == 0x2033 || c == 0xAB || c == 0xBB; }

}  // namespace

bool report_loose_signs(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) {
    size_t told = 0, line_start = 0;
    int line = 1;
    for (size_t at = 0; at < bytes.size() && told < limits::profile_problems; ++at) {
        if (bytes[at] == '\n') ++line, line_start = at + 1;
        const bool is_tag = bytes[at] == '<';
        if (!is_tag && bytes[at] != '&') continue;
        const std::string_view rest = bytes.substr(at);
        if (const size_t length = is_tag ? length_of_literal(rest) : 0) {
            if (length == std::string_view::npos) break;
            for (const size_t last = at + length - 1; at < last; ++at)
                if (bytes[at] == '\n') ++line, line_start = at + 1;
            continue;
        }
        const std::string_view name = is_tag ? std::string_view() : referred(rest);
        if (is_tag ? !is_bare(rest) : is_known(name)) continue;
        const Location place{file, line, static_cast<int>(at - line_start) + 1};
        if (name.empty()) diagnostics.add("X017", place);
        else diagnostics.add("X018", place, {std::string(name)});
        ++told;
    }
    return told > 0;
}

bool report_curly_quote(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics) {
    char quote = 0;
    size_t value_begin = 0;
    const auto report = [&](size_t at, size_t end) {
        diagnostics.add("X056", locate(bytes, at, file), {std::string(bytes.substr(at, end - at))});
        return true;
    };
    for (size_t at = bytes.rfind('<', offset); at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (quote == 0 && c == '>') return false;
        if (quote == 0 && c == '=') {
            size_t value = bytes.find_first_not_of(" \t\r\n", at + 1);
            if (value == std::string_view::npos) return false;
            const size_t begin = value;
            if (!is_curly(next_code_point(bytes, value))) continue;
            return report(begin, value);
        }
        if (c == quote) {
            quote = 0;
            // A value that ends in "=" went on to the next attribute: a curly quote did not close it.
            if (bytes[at - 1] != '=') continue;
            size_t begin = at, end = at;  // of the last one: those before it may be apostrophes
            for (size_t in = value_begin; in < at;)
                if (const size_t from = in; is_curly(next_code_point(bytes, in))) begin = from, end = in;
            if (begin < at) return report(begin, end);
        } else if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
            value_begin = at + 1;
        }
    }
    return false;
}

bool report_invisible(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics) {
    if (offset >= bytes.size()) return false;
    while (offset > 0 && is_continuation(bytes[offset])) --offset;
    size_t end = offset;
    const char32_t c = next_code_point(bytes, end);
    if (c <= 0x7f || !is_invisible(bytes.substr(offset, end - offset))) return false;
    diagnostics.add("X060", locate(bytes, offset, file), {code_point_name(c)});
    return true;
}

bool report_dashed_comment(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics) {
    const size_t begin = bytes.rfind('<', offset);
    if (begin == std::string_view::npos || !bytes.substr(begin).starts_with("<!")) return false;
    for (const std::string_view dash : {"–", "—"})
        if (bytes.substr(begin + 2).starts_with(dash)) return diagnostics.add("X061", locate(bytes, begin, file), {std::string(dash)}), true;
    return false;
}

}  // namespace gidspers::xml

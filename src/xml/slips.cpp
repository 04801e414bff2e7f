#include "xml/slips.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/check_text.h"
#include "base/limits.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "xml/check_bytes.h"
#include "xml/node.h"

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

/// The name at the end of `text`, before any space there; "" when there is none.
std::string_view name_before(std::string_view text) {
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    size_t begin = text.size();
    while (begin > 0 && is_in_name(text[begin - 1])) --begin;
    return text.substr(begin);
}

/// A value that went on to the `=` of the next attribute, because nothing closed it: the name of that one. Else "".
std::string_view next_attribute(std::string_view value) {
    if (!value.ends_with('=')) return {};
    value.remove_suffix(1);
    const std::string_view name = name_before(value);
    const auto before = static_cast<size_t>(name.data() - value.data());
    return before > 0 && is_space(value[before - 1]) ? name : std::string_view();
}

/// Of such a value the curly quote that was to close it: where it begins and ends. Those before it may be apostrophes.
std::pair<size_t, size_t> curly_end(std::string_view value) {
    size_t begin = 0, end = 0;
    if (!value.ends_with('=')) return {};
    for (size_t at = 0; at < value.size();)
        if (const size_t from = at; is_curly(next_code_point(value, at))) begin = from, end = at;
    const std::string_view rest = value.substr(end), name = name_before(rest.substr(0, rest.size() - 1));
    const bool closes = !name.empty() && is_blank(rest.substr(0, static_cast<size_t>(name.data() - rest.data())));
    return closes ? std::pair(begin, end) : std::pair<size_t, size_t>();
}

/// A value that went on past its tag, up to a `<` in the text after it; `rest` begins with that. A next quote that belongs to
/// another attribute closes nothing.
bool goes_past_tag(std::string_view value, std::string_view rest, char quote) {
    const size_t next = rest.find(quote);
    return value.find('>') != std::string_view::npos && (next == std::string_view::npos || rest[next - 1] == '=');
}

/// Where the last tag begins before `offset`; libxml2 may stand at the next.
size_t tag_before(std::string_view bytes, size_t offset) { return bytes.rfind('<', offset > 0 ? offset - 1 : 0); }

/// The name that begins `text`, or "".
std::string_view name_at(std::string_view text) {
    const auto end = std::ranges::find_if_not(text, is_in_name);
    return text.substr(0, static_cast<size_t>(end - text.begin()));
}

/// The first name but `stray` that an end tag in `text` closes without a start tag in it; "" when there is none.
std::string_view closed_later(std::string_view text, std::string_view stray) {
    size_t depth = 0;
    for (size_t at = 0; (at = text.find('<', at)) != std::string_view::npos;) {
        const std::string_view rest = text.substr(at);
        const size_t literal = length_of_literal(rest);
        if (literal == std::string_view::npos) break;
        const size_t length = literal ? literal : length_of_tag(rest);
        const std::string_view tag = rest.substr(0, length);
        at += length;
        if (literal || tag.ends_with("/>")) continue;
        if (!tag.starts_with("</")) ++depth;
        else if (depth > 0) --depth;
        else if (const std::string_view name = name_at(tag.substr(2)); name != stray) return name;
    }
    return {};
}

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

bool report_quote(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics) {
    const size_t tag = tag_before(bytes, offset);
    char quote = 0;
    size_t name = 0, value = 0;  // where those of the last attribute begin
    const auto report_curly = [&](size_t begin, size_t end) {
        diagnostics.add("X056", locate(bytes, begin, file), {std::string(bytes.substr(begin, end - begin))});
        return true;
    };
    const auto report_open = [&](std::string_view next) {
        const std::string_view word = name_before(bytes.substr(0, bytes.find('=', name)));
        diagnostics.add("X062", locate(bytes, name, file), {std::string(word), std::string(next), std::string(1, quote)});
        return true;
    };
    for (size_t at = tag; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (quote != 0) {
            const std::string_view said = bytes.substr(value, at - value);
            if (c == '<') return goes_past_tag(said, bytes.substr(at), quote) && report_open(said.substr(0, said.find('>')).ends_with('/') ? "/>" : ">");
            if (c != quote) continue;
            if (const auto [from, to] = curly_end(said); from < to) return report_curly(value + from, value + to);
            if (const std::string_view next = next_attribute(said); !next.empty()) return report_open(std::string(next) + "=");
            quote = 0;
        } else if (c == '>' || (c == '<' && at > tag)) {
            return false;
        } else if (c == '=') {
            name = static_cast<size_t>(name_before(bytes.substr(0, at)).data() - bytes.data());
            at = bytes.find_first_not_of(" \t\r\n", at + 1);
            if (at == std::string_view::npos) return false;
            quote = bytes[at];
            value = at;
            size_t end = at;
            if (is_curly(next_code_point(bytes, end))) return report_curly(at, end);
            if (quote != '"' && quote != '\'') return false;
            ++value;
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

bool report_no_equals(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics) {
    std::string_view before = bytes.substr(0, offset);
    while (before.ends_with(':')) before.remove_suffix(1);
    const std::string_view name = name_before(before);
    const auto begin = static_cast<size_t>(name.data() - bytes.data());
    if (name.empty() || begin == 0 || !is_space(bytes[begin - 1])) return false;
    const size_t value = bytes.find_first_not_of(" \t\r\n:;", offset);
    if (value == std::string_view::npos || (bytes[value] != '"' && bytes[value] != '\'')) return false;
    diagnostics.add("X064", locate(bytes, begin, file), {std::string(name)});
    return true;
}

bool report_open_tag(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics) {
    const size_t tag = tag_before(bytes, offset);
    if (tag == std::string_view::npos) return false;
    const bool is_end = bytes.substr(tag).starts_with("</");
    const std::string_view name = name_at(bytes.substr(tag + 1 + is_end));
    const auto add = [&](const char* code) {
        diagnostics.add(code, locate(bytes, tag, file), {(is_end ? "</" : "<") + std::string(name)});
        return true;
    };
    char quote = 0;
    for (const char c : bytes.substr(tag + 1)) {
        if (c == '<') return quote == 0 && !name.empty() && add("X066");
        if (c == '>' && quote == 0) return false;
        if (c == quote) quote = 0;
        else if (quote == 0 && (c == '"' || c == '\'')) quote = c;
    }
    return add("X067");
}

bool report_odd_end(std::string_view bytes, size_t offset, std::string_view innermost, const std::string& file, Diagnostics& diagnostics) {
    const size_t tag = tag_before(bytes, offset);
    if (tag == std::string_view::npos || !bytes.substr(tag).starts_with("</")) return false;
    constexpr size_t longest = 60;
    const std::string_view written = bytes.substr(tag, bytes.find('>', tag) - tag);
    const std::string_view begin = written.substr(0, std::min(written.find_first_not_of(" \t\r\n", 2), written.size()));
    const std::string_view name = name_at(written.substr(begin.size()));
    const std::string shown = written.size() > longest ? std::string(begin) + std::string(name.substr(0, longest)) + " …" : std::string(written);
    diagnostics.add("X065", locate(bytes, tag, file), {shown + '>', std::string(name.empty() ? innermost : name)});
    return true;
}

bool report_stray_end(std::string_view bytes, size_t offset, const TreeBuilder& tree, const std::string& file, Diagnostics& diagnostics) {
    const size_t tag = tag_before(bytes, offset);
    if (tag == std::string_view::npos || !bytes.substr(tag).starts_with("</")) return false;
    const std::string name(name_at(bytes.substr(tag + 2)));
    const std::string innermost(tree.innermost().name);
    if (tree.is_open(name) || !suggest(name, std::span(&innermost, 1)).empty() || closed_later(bytes.substr(offset), name) != innermost) return false;
    diagnostics.add("X063", locate(bytes, tag, file), {name});
    return true;
}

}  // namespace gidspers::xml

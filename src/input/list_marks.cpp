#include "input/list_marks.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/ascii.h"

namespace gidspers::input {

namespace {

/// What Word puts before the points of a list (U+F0B7 is its bullet in the font Symbol), and what people type there.
constexpr std::array<std::string_view, 8> bullets = {"•", "\xEF\x82\xB7", "▪", "●", "➢", "►", "✓", "✔"};
/// With white space after them. § and ü are what is left of Wingdings in another face.
constexpr std::array<std::string_view, 8> dashes = {"·", "–", "—", "-", "o", "*", "§", "ü"};

std::string_view bullet(std::string_view line) {
    const auto found = std::ranges::find_if(bullets, [&](std::string_view mark) { return line.starts_with(mark); });
    return found == bullets.end() ? std::string_view() : *found;
}

std::string_view dash(std::string_view line) {
    const auto is_first = [&](std::string_view mark) { return line.size() > mark.size() && line.starts_with(mark) && is_space(line[mark.size()]); };
    const auto found = std::ranges::find_if(dashes, is_first);
    return found == dashes.end() ? std::string_view() : *found;
}

/// Calls `f` with what each line begins with, from its first character to the end of the text.
template <class F>
void each_line(std::string_view text, bool begins_line, F f) {
    for (size_t at = begins_line ? 0 : text.find('\n'); at < text.size(); at = text.find('\n', at)) {
        at = std::min(text.find_first_not_of(" \t\r\n", at), text.size());
        f(text.substr(at));
    }
}

size_t weight(std::string_view line) { return !bullet(line).empty() ? 2 : !dash(line).empty(); }

bool is_point(const xml::Node& node) {
    return node.name == "punt" || node.name == "grens" || node.name == "wijziging" || node.name == "li";
}

/// "1." or "2)", and a space after it.
std::string_view number(std::string_view line) {
    const size_t end = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool is_number = end > 0 && end < 3 && end + 1 < line.size() && (line[end] == '.' || line[end] == ')') && is_space(line[end + 1]);
    return is_number ? line.substr(0, end + 1) : std::string_view();
}

/// "1.", "2." or "a)", "b)" in their order: how many lines begin so. One alone is none.
size_t numbered_lines(std::string_view text, bool begins_line) {
    size_t digits = 0, letters = 0;
    each_line(text, begins_line, [&](std::string_view line) {
        const std::string_view mark = number(line);
        digits += !mark.empty() && mark.substr(0, mark.size() - 1) == std::to_string(digits + 1);
        const bool is_letter_mark = line.size() > 2 && (line[1] == '.' || line[1] == ')') && is_space(line[2]);
        letters += is_letter_mark && line[0] == static_cast<char>('a' + letters);
    });
    return (digits > 1 ? digits : 0) + (letters > 1 ? letters : 0);
}

/// The text that an element begins with, from its first character.
std::string_view beginning(const xml::Node& node) {
    if (node.children.empty()) return {};
    const xml::Node& first = node.children[0];
    return first.is_text() ? trim(first.text) : first.name == "p" ? beginning(first) : std::string_view();
}

std::string_view own_mark(const xml::Node& point) {
    const std::string_view begin = beginning(point);
    const std::string_view mark = !bullet(begin).empty() ? bullet(begin) : !dash(begin).empty() ? dash(begin) : number(begin);
    if (mark.empty() || mark == "o") return {};
    size_t lines = 0;
    each_line(begin, true, [&](std::string_view line) { lines += weight(line) > 0 || !number(line).empty(); });
    return lines == 1 ? mark : std::string_view();  // more of them are a list
}

struct OwnMarks {
    size_t count = 0;
    const xml::Node* first = nullptr;
    std::string_view mark;

    void look(const xml::Node& node) {
        if (is_point(node))
            if (const std::string_view found = own_mark(node); !found.empty() && ++count == 1) first = &node, mark = found;
        for (const xml::Node& child : node.children)
            if (!child.is_text()) look(child);
    }
};

}  // namespace

size_t marked_lines(const xml::Node& node) {
    if (is_point(node) && !own_mark(node).empty()) return 0;
    size_t count = 0;
    for (const xml::Node& n : node.children) {
        const bool is_first = &n == &node.children[0];
        if (n.is_text()) {
            each_line(n.text, is_first, [&](std::string_view line) { count += weight(line); });
            count += numbered_lines(n.text, is_first);
        } else if (n.name == "p" || n.name == "ul" || n.name == "ol" || n.name == "li") {
            count += marked_lines(n);
        }
    }
    return count;
}

void report_own_marks(const xml::Document& document, Diagnostics& diagnostics) {
    OwnMarks marks;
    marks.look(document.root);
    if (marks.count > 0) diagnostics.add("N369", document.at(*marks.first), {marks.mark, std::to_string(marks.count)});
}

}  // namespace gidspers::input

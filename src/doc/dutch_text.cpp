#include "doc/dutch_text.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace gidspers::doc {

namespace {

constexpr std::string_view no_break_space = "\u00a0";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c >= 0xc0 && c < 0x2000);
}
bool opens(char32_t c) {
    return c == 0 || c == ' ' || c == 0xa0 || c == '\n' || c == '(' || c == '[' || c == 0x2013 || c == 0x2018 || c == 0x201c ||
           c == '/' || c == '\t';
}

template <size_t N>
bool one_of(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

// What a number belongs to, and what belongs to a number. First letters may be capitals.
constexpr std::array<std::string_view, 28> before_number = {
    "art.", "artikel", "groep", "groepen", "leerjaar", "klas", "niveau", "fase", "lid", "par.", "p.", "blz.", "pag.", "nr.",
    "nummer", "hoofdstuk", "bijlage", "tabel", "figuur", "stap", "trede", "week", "§", "€", "ca.", "cluster", "bladzijde", "pagina"};
constexpr std::array<std::string_view, 26> after_number = {
    "uur", "weken", "jaar", "keer", "%", "procent", "dagen", "dagdelen", "minuten", "m", "km", "cm", "kg", "euro", "januari",
    "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 10> titles = {"dhr.", "mevr.", "mw.", "drs.", "dr.", "mr.", "ir.", "prof.", "ing.", "st."};

std::string_view stripped(std::string_view word) {
    while (!word.empty() && (word.front() == '(' || word.front() == '"' || word.front() == '\'')) word.remove_prefix(1);
    while (!word.empty() && (word.back() == ',' || word.back() == ';' || word.back() == ':' || word.back() == ')' ||
                             word.back() == '?' || word.back() == '!'))
        word.remove_suffix(1);
    return word;
}

bool is_number(std::string_view word) {
    return !word.empty() && is_digit(word.front()) &&
           std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == ',' || c == '.'; });
}

bool is_initials(std::string_view word) {
    if (word.size() < 2 || word.size() % 2 != 0) return false;
    for (size_t i = 0; i < word.size(); i += 2)
        if (word[i] < 'A' || word[i] > 'Z' || word[i + 1] != '.') return false;
    return true;
}

bool stays_together(std::string_view before, std::string_view after) {
    if (before.empty() || after.empty()) return false;
    if (after == "-" || after == "–") return true;  // a dash never begins a line
    before = stripped(before);
    if (is_digit(after.front())) {
        std::string lower(before);
        if (!lower.empty() && lower[0] >= 'A' && lower[0] <= 'Z') lower[0] = static_cast<char>(lower[0] + 32);
        return one_of<before_number.size()>(lower, before_number);
    }
    if (is_number(before)) {
        after = stripped(after);
        if (!after.empty() && after.back() == '.') after.remove_suffix(1);
        return one_of<after_number.size()>(after, after_number);
    }
    const bool name = (after.front() >= 'A' && after.front() <= 'Z') || after.starts_with("de ") || after.starts_with("van ");
    if (!before.empty() && before.back() == '.') {
        if (is_initials(before)) return name || after == "de" || after == "van";
        if (name) {
            std::string lower(before);
            if (lower[0] >= 'A' && lower[0] <= 'Z') lower[0] = static_cast<char>(lower[0] + 32);
            return one_of<titles.size()>(lower, titles);
        }
    }
    return false;
}

/// "1-4" and "2026-2027" are ranges; "98AB-00", "0555-123456" and "2026-04-01" are not.
bool is_range(std::string_view word, size_t hyphen) {
    std::string_view left = stripped(word.substr(0, hyphen)), right = stripped(word.substr(hyphen + 1));
    if (!right.empty() && (right.back() == '.' || right.back() == '%')) right.remove_suffix(1);
    const auto digits = [](std::string_view s) { return !s.empty() && std::all_of(s.begin(), s.end(), is_digit); };
    if (!digits(left) || !digits(right)) return false;
    if (left.size() <= 2 && right.size() <= 2) return true;
    const auto year = [](std::string_view s) { return s.size() == 4 && (s.starts_with("19") || s.starts_with("20")); };
    return year(left) && year(right);
}

}  // namespace

namespace {

/// Whether a text may hold something to change: most hold nothing, and are passed over quickly.
bool may_change(std::string_view text) {
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\'' || c == '"' || c == '-' || is_digit(c)) return true;
        // "J. de Boer", "art. 8", "..." and "§ 3", "€ 50", "– of"; not the full stop at the end.
        if (c == '.' && i + 1 < text.size()) return true;
        if (static_cast<unsigned char>(c) >= 0xc2 && (c == '\xc2' || c == '\xe2')) return true;
    }
    return false;
}

/// The last character of a text.
char32_t last_of(std::string_view text) {
    size_t at = text.size() - 1;
    while (at > 0 && (text[at] & 0xc0) == 0x80) --at;
    return next_code_point(text, at);
}

/// Whether a character may begin something to change, in a word that is no address.
constexpr std::array<bool, 256> special = [] {
    std::array<bool, 256> table{};
    for (const char c : {' ', '\'', '"', '.', '-'}) table[static_cast<unsigned char>(c)] = true;
    return table;
}();

}  // namespace

bool dutch_text(std::string_view text, char32_t& previous, std::string& out) {
    if (text.empty()) return false;
    if (!may_change(text)) {
        previous = last_of(text);
        return false;
    }
    out.clear();
    size_t start = 0;  // of the word we are in
    std::string_view word;
    bool address = false;
    const auto begin_word = [&](size_t at) {
        start = at;
        word = text.substr(at, std::min(text.find(' ', at), text.size()) - at);
        address = word.find("://") != std::string_view::npos || word.find('@') != std::string_view::npos;
    };
    begin_word(0);
    for (size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (!special[static_cast<unsigned char>(c)] || (address && c != ' ')) {
            const size_t from = i++;
            while (i < text.size() && (!special[static_cast<unsigned char>(text[i])] || (address && text[i] != ' '))) ++i;
            out.append(text, from, i - from);
            previous = last_of(text.substr(from, i - from));
            continue;
        }
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (c == ' ') {
            const std::string_view before = word;
            begin_word(i + 1);
            const bool together = stays_together(before, word);
            out += together ? no_break_space : std::string_view(" ");
            previous = together ? 0xa0 : ' ';
            ++i;
        } else if (c == '\'') {
            char32_t mark = 0x2019;
            if (opens(previous)) {
                size_t pos = i + 2;
                const char32_t after = pos < text.size() ? next_code_point(text, pos) : U' ';
                const bool clitic = std::string_view("stnkmrSTNKMR").find(next) != std::string_view::npos && next != '\0' &&
                                    !is_word(after);
                if (!clitic && !is_digit(next)) mark = 0x2018;
            }
            append_utf8(out, mark);
            previous = mark;
            ++i;
        } else if (c == '"') {
            const char32_t mark = opens(previous) ? 0x201c : 0x201d;
            append_utf8(out, mark);
            previous = mark;
            ++i;
        } else if (c == '.' && next == '.' && i + 2 < text.size() && text[i + 2] == '.') {
            out += "…";
            previous = 0x2026;
            i += 3;
        } else {
            const bool alone = (previous == ' ' || previous == 0xa0) && (next == ' ' || (next == '-' && word == "--"));
            const bool range = i > start && is_digit(text[i - 1]) && is_digit(next) && is_range(word, i - start);
            if (c == '-' && (alone || range)) {
                out += "–";
                previous = 0x2013;
                i += word == "--" ? 2 : 1;
            } else {
                out += c;
                previous = static_cast<unsigned char>(c);
                ++i;
            }
        }
    }
    return out != text;
}

namespace {

class Setter {
  public:
    explicit Setter(Store& store) : store_(store) {}

    void set(Node& node) {
        for (Attribute& attribute : node.attributes) {
            switch (attribute.key) {
                case Key::title: case Key::subtitle: case Key::kicker: case Key::caption: case Key::alt: case Key::source:
                case Key::label: case Key::running_left: case Key::running_right: case Key::footer: {
                    char32_t before = 0;
                    set(attribute.value, before);
                    break;
                }
                default: break;
            }
        }
        if (node.kind == Kind::text) return set(node.text, previous_);
        if (node.kind < Kind::text || node.kind == Kind::line_break) previous_ = 0;
        if (node.kind == Kind::status || node.kind == Kind::page_ref || node.kind == Kind::icon) previous_ = 'x';
        for (Node& child : node.children) set(child);
        if (node.kind < Kind::text) previous_ = 0;
    }

  private:
    void set(std::string_view& text, char32_t& previous) {
        if (dutch_text(text, previous, scratch_)) text = store_.keep(scratch_);
    }

    Store& store_;
    char32_t previous_ = 0;
    std::string scratch_;
};

}  // namespace

void set_dutch_text(Document& document) { Setter(document.store).set(document.root); }

}  // namespace gidspers::doc

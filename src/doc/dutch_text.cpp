#include "doc/dutch_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/address.h"
#include "base/contains.h"
#include "base/dutch_months.h"
#include "base/utf8.h"

namespace gidspers::doc {

namespace {

bool is_word(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c >= 0xc0 && c < 0x2000);
}
bool opens(char32_t c) {
    return c == 0 || c == ' ' || c == 0xa0 || c == '\n' || c == '(' || c == '[' || c == 0x2013 || c == 0x2018 || c == 0x201c ||
           c == '/' || c == '\t';
}

bool ends_sentence(char32_t c) { return c == '.' || c == '?' || c == '!' || c == 0x2026; }

// What a number belongs to, and what belongs to a number, beside the months. First letters may be capitals.
constexpr std::array<std::string_view, 29> before_number = {
    "art.", "artikel", "groep", "groepen", "leerjaar", "klas", "niveau", "fase", "lid", "par.", "p.", "blz.", "pag.", "nr.",
    "nummer", "hoofdstuk", "bijlage", "tabel", "figuur", "stap", "trede", "week", "§", "€", "ca.", "cluster", "bladzijde", "pagina",
    "versie"};
constexpr std::array<std::string_view, 23> after_number = {
    "uur", "uren", "minuten", "dagdelen", "dagen", "schooldagen", "weken", "schoolweken", "maanden", "jaar", "keer", "lessen", "leerlingen",
    "kinderen", "groepen", "plekken", "%", "procent", "euro", "m", "km", "cm", "kg"};
constexpr std::array<std::string_view, 5> joins = {"-", "–", ">", "→", "/"};  ///< never begin a line
constexpr std::array<std::string_view, 6> before_name = {"de", "den", "der", "ten", "ter", "van"};
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
    if (contains(joins, after)) return true;
    const char last = before.back();
    before = stripped(before);
    if (before.empty()) return false;
    if (is_digit(after.front())) {
        if (before.back() != last) return false;  // "6 oktober, 3 november", "(elke week): 4 september"
        std::string lower(before);
        lower[0] = small_letter(lower[0]);
        return contains(before_number, lower) || contains(dutch_months, lower);
    }
    if (is_number(before)) {
        after = stripped(after);
        if (!after.empty() && after.back() == '.') after.remove_suffix(1);
        return contains(after_number, after) || contains(dutch_months, after);
    }
    const bool name = (after.front() >= 'A' && after.front() <= 'Z') || contains(before_name, after);
    if (!before.empty() && before.back() == '.') {
        if (is_initials(before)) return name;
        if (name) {
            std::string lower(before);
            lower[0] = small_letter(lower[0]);
            return contains(titles, lower);
        }
    }
    return false;
}

/// Where the bracket at `open` ends when there is nothing in it but days: "(ma, di, do)", "(ma t/m wo)". Else 0.
size_t end_of_days(std::string_view text, size_t open) {
    constexpr size_t longest = 24;
    constexpr std::array<std::string_view, 9> words = {"ma", "di", "wo", "do", "vr", "za", "zo", "en", "t/m"};
    const size_t end = text.substr(0, open + longest).find(')', open);
    if (end == std::string_view::npos) return 0;
    for (std::string_view days = text.substr(open + 1, end - open - 1);;) {
        const size_t space = days.find(' ');
        if (!contains(words, stripped(days.substr(0, space)))) return 0;
        if (space == std::string_view::npos) return end;
        days.remove_prefix(space + 1);
    }
}

/// "1-4", "75-100%" and "2026-2027" are ranges; "98AB-00", "PO 30-05", "06-12 34 56 78", "0555-123456" and "2026-04-01" are not.
bool is_range(std::string_view word, size_t hyphen) {
    if (word.find('-') != hyphen || word.find('-', hyphen + 1) != std::string_view::npos) return false;
    std::string_view left = stripped(word.substr(0, hyphen)), right = stripped(word.substr(hyphen + 1));
    while (!right.empty() && (right.back() == '.' || right.back() == '%')) right = stripped(right.substr(0, right.size() - 1));
    const auto counts = [](std::string_view s) {
        return !s.empty() && std::all_of(s.begin(), s.end(), is_digit) && (s.size() == 1 || s.front() != '0');
    };
    if (!counts(left) || !counts(right)) return false;
    if (left.size() <= 3 && right.size() <= 3) return left.size() < right.size() || (left.size() == right.size() && left < right);
    const auto year = [](std::string_view s) { return s.size() == 4 && (s.starts_with("19") || s.starts_with("20")); };
    return year(left) && year(right);
}

/// "06 - 12345678", "099 - 555 02 20": a hyphen, whatever the spaces. At the hyphen.
bool is_in_phone_number(std::string_view text, size_t hyphen) {
    constexpr size_t least = 6, longest_code = 4;
    const std::string_view before = text.substr(0, hyphen - 1);  // without the space
    const size_t from = before.find_last_not_of("0123456789") + 1;
    const size_t code = before.size() - from;
    if (code < 2 || code > longest_code || before[from] != '0') return false;
    size_t digits = 0;
    for (const char c : text.substr(hyphen + 1)) {
        if (is_digit(c)) ++digits;
        else if (c != ' ') break;
    }
    return digits >= least;
}

/// A word and what is asked of it at each of its signs: of a word of nothing but signs, too, it is looked up once.
class SignedWord {
  public:
    SignedWord() = default;
    explicit SignedWord(std::string_view text) : text_(text), begin_(text.find_first_not_of("'\"([")) {}
    std::string_view text() const { return text_; }

    /// Whether the sign at `at` is part of an address, and not of the sentence around it.
    bool is_in_address(size_t at) {
        if (begin_ > at) return false;
        if (kind_ == Kind::unknown) {
            kind_ = is_address(text_) ? Kind::address : Kind::other;
            end_ = text_.find_last_not_of("'\".,;:?!)]") + 1;
        }
        if (kind_ == Kind::other) return false;
        return at < end_ || (text_[at] != '.' && text_.find(text_[at], begin_) < at);
    }

  private:
    enum class Kind : uint8_t { unknown, address, other };
    std::string_view text_;
    size_t begin_ = 0, end_ = 0;  ///< without the signs around it
    Kind kind_ = Kind::unknown;
};

}  // namespace

namespace {

constexpr std::string_view open_quote = "\u2018";

/// Characters at which something may have to change.
constexpr std::array<bool, 256> special = [] {
    std::array<bool, 256> table{};
    for (const char c : {' ', '\'', '"', '.', '-', open_quote[0]}) table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// Where a character must stand for stays_together to be asked: a cheap look before a dear one.
enum Role : uint8_t { first_of_word = 1, last_of_word = 2, after_space = 4 };
constexpr std::array<uint8_t, 256> roles = [] {
    std::array<uint8_t, 256> table{};
    for (size_t c = '0'; c <= '9'; ++c) table[c] = first_of_word | after_space;
    for (const char c : {'(', '"', '\''}) table[static_cast<unsigned char>(c)] = first_of_word;
    for (const char c : {'-', '>', '/', '\xe2'}) table[static_cast<unsigned char>(c)] = after_space;
    table['.'] = last_of_word;
    return table;
}();
bool has_role(char c, Role role) { return (roles[static_cast<unsigned char>(c)] & role) != 0; }

/// One text, from its first character to its last. What does not change is copied only when something else does.
class Changer {
  public:
    Changer(std::string_view text, char32_t previous, std::string& out) : text_(text), before_text_(previous), out_(out) {}

    bool run(char32_t& previous) {
        const std::string_view text = text_;
        for (size_t i = 0;;) {
            while (i < text.size() && !special[static_cast<unsigned char>(text[i])]) ++i;
            if (i == text.size()) break;
            if (text[i] == ' ')
                space(i++);
            else if (text[i] == open_quote[0])
                i = wrong_quote(i);
            else
                i = sign(i);
        }
        previous = before(text_.size());
        if (copied_ == 0) return false;
        out_ += text_.substr(copied_);
        return true;
    }

  private:
    /// The word that begins at `from`, as far as the next space.
    std::string_view word_at(size_t from) const { return text_.substr(from, std::min(text_.find(' ', from), text_.size()) - from); }

    /// The character before `at`, as it has become.
    char32_t before(size_t at) const {
        if (at == copied_) return at == 0 ? before_text_ : mark_;
        size_t pos = at - 1;
        while (pos > copied_ && is_continuation(text_[pos])) --pos;
        return next_code_point(text_, pos);
    }

    void change(size_t from, size_t to, char32_t mark) {
        if (copied_ == 0) out_.clear();
        out_ += text_.substr(copied_, from - copied_);
        append_utf8(out_, mark);
        copied_ = to;
        mark_ = mark;
    }

    void drop(size_t at, char32_t previous) {
        if (copied_ == 0) out_.clear();
        out_ += text_.substr(copied_, at - copied_);
        copied_ = at + 1;
        mark_ = previous;
    }

    void space(size_t at) {
        const size_t from = std::exchange(word_, at + 1);
        if (at == 0 && before_text_ != 0 && contains(joins, word_at(word_))) return change(at, at + 1, 0xa0);
        if (text_[from] == '(') days_end_ = end_of_days(text_, from);
        if (at < days_end_) return change(at, at + 1, 0xa0);
        const bool ask = (at + 1 < text_.size() && has_role(text_[at + 1], after_space)) || has_role(text_[from], first_of_word) ||
                         (at > from && has_role(text_[at - 1], last_of_word));
        if (ask && stays_together(text_.substr(from, at - from), word_at(word_))) change(at, at + 1, 0xa0);
    }

    /// Looks at the quote, point or hyphen at `at`; returns where to go on. (Within run() it would take the registers.)
    [[gnu::noinline]] size_t sign(size_t at) {
        const char c = text_[at], next = at + 1 < text_.size() ? text_[at + 1] : '\0';
        const bool ellipsis = c == '.' && text_.substr(at).starts_with("...");
        const char32_t previous = before(at);
        if (c == '.' && !ellipsis && !ends_sentence(previous)) return at + 1;
        if (signed_at_ != word_) signed_ = SignedWord(word_at(signed_at_ = word_));
        const std::string_view word = signed_.text();
        if (signed_.is_in_address(at - word_)) return at + (ellipsis ? 3 : 1);
        if (ellipsis) {
            change(at, at + 3, 0x2026);
            return at + 3;
        }
        if (c == '.') {
            drop(at, previous);  // a title has its own sign, or a sentence its point, before that of the template
            return at + 1;
        }
        if (c == '"') {
            change(at, at + 1, opens(previous) ? 0x201c : 0x201d);
        } else if (c == '\'') {
            change(at, at + 1, apostrophe(at, next));
        } else {
            const bool alone = (previous == ' ' || previous == 0xa0) && (next == ' ' || (next == '-' && word == "--"));
            const bool range = at > word_ && is_digit(text_[at - 1]) && is_digit(next) && is_range(word, at - word_);
            if ((!alone && !range) || (alone && is_in_phone_number(text_, at))) return at + 1;
            const size_t end = at + (word == "--" ? 2 : 1);
            change(at, end, 0x2013);
            return end;
        }
        return at + 1;
    }

    char32_t apostrophe(size_t at, char next) const {
        if (!opens(before(at))) return 0x2019;
        return is_clitic(at + 1) || is_digit(next) ? 0x2019 : 0x2018;
    }

    /// A word of one letter, such as what is left of "des" in 's ochtends, and not one that a quote ends as well.
    bool is_clitic(size_t at) const {
        if (at >= text_.size() || std::string_view("stnkmrSTNKMR").find(text_[at]) == std::string_view::npos) return false;
        size_t pos = at + 1;
        const char32_t after = pos < text_.size() ? next_code_point(text_, pos) : U' ';
        return !is_word(after) && after != '\'' && after != 0x2019;
    }

    /// ‘s, as an editor writes 's: it knows no Dutch. Returns where to go on.
    size_t wrong_quote(size_t at) {
        if (!text_.substr(at).starts_with(open_quote)) return at + 1;
        const size_t end = at + open_quote.size();
        if (opens(before(at)) && is_clitic(end)) change(at, end, 0x2019);
        return end;
    }

    std::string_view text_;
    char32_t before_text_, mark_ = 0;
    std::string& out_;
    size_t word_ = 0;    // where the word begins that we are in
    size_t signed_at_ = std::string_view::npos;  // where `signed_` does: the last word with a sign
    SignedWord signed_;
    size_t days_end_ = 0;  // of the bracket that holds only days
    size_t copied_ = 0;  // up to here `out_` holds it; 0: nothing has changed yet
};

}  // namespace

bool dutch_text(std::string_view text, char32_t& previous, std::string& out) {
    return !text.empty() && Changer(text, previous, out).run(previous);
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
        if (node.kind == Kind::text) {
            set(node.text, previous_);
            if (marked_) keep_with_mark(node.text);
        }
        marked_ = node.kind == Kind::status && node.get(Key::label).empty();
        if (node.kind == Kind::text) return;
        if (node.kind < Kind::text || node.kind == Kind::line_break) previous_ = 0;
        if (node.kind == Kind::status || node.kind == Kind::page_ref || node.kind == Kind::icon) previous_ = last_of(node.get(Key::label));
        for (Node& child : node.children) set(child);
        if (node.kind < Kind::text) previous_ = 0;
    }

  private:
    /// What comes after a sign with these words beside it, if any, comes after this.
    static char32_t last_of(std::string_view label) {
        if (label.empty()) return 'x';
        size_t pos = label.size() - 1;
        while (pos > 0 && is_continuation(label[pos])) --pos;
        return next_code_point(label, pos);
    }
    /// Where lines run on, a mark does not stand at the end of one with a short word: the next word stays with both.
    void keep_with_mark(std::string_view& text) {
        constexpr std::string_view fixed_space = "\u00a0";
        constexpr size_t short_word = 6;  // bytes
        if (!text.starts_with(fixed_space)) return;
        const size_t end = text.find(' ', fixed_space.size());
        if (end == std::string_view::npos || end > fixed_space.size() + short_word) return;
        scratch_.assign(text.substr(0, end)).append(fixed_space).append(text.substr(end + 1));
        text = store_.keep(scratch_);
    }
    void set(std::string_view& text, char32_t& previous) {
        if (dutch_text(text, previous, scratch_)) text = store_.keep(scratch_);
    }

    Store& store_;
    char32_t previous_ = 0;
    bool marked_ = false;  ///< a mark without words stands before this
    std::string scratch_;
};

}  // namespace

void set_dutch_text(Document& document) { Setter(document.store).set(document.root); }

}  // namespace gidspers::doc

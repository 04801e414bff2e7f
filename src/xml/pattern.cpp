#include "xml/pattern.h"

#include <bitset>
#include <charconv>
#include <limits>
#include <map>
#include <set>
#include <stdexcept>

namespace gidspers::xml {

namespace {

using Bytes = std::bitset<256>;

/// From expression to states that may be in several places at once.
class Parser {
  public:
    struct State {
        Bytes bytes;             ///< lead to `to`
        size_t to = 0;
        std::vector<size_t> free;  ///< where one may be as well
    };
    struct Part {
        size_t begin, end;
    };

    explicit Parser(std::string_view text) : text_(text) {
        whole_ = alternatives();
        if (at_ != text_.size()) unknown();
    }
    const Part& whole() const { return whole_; }
    const std::vector<State>& states() const { return states_; }

  private:
    [[noreturn]] void unknown() const { throw std::runtime_error("pattern " + std::string(text_)); }
    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    char next() { return at_ < text_.size() ? text_[at_++] : (unknown(), '\0'); }
    bool take(char c) { return peek() == c && c != '\0' ? ++at_, true : false; }
    size_t add() { return states_.emplace_back(), states_.size() - 1; }
    void link(size_t from, size_t to) { states_[from].free.push_back(to); }

    Part alternatives() {
        const Part all{add(), add()};
        do {
            const Part one = sequence();
            link(all.begin, one.begin), link(one.end, all.end);
        } while (take('|'));
        return all;
    }

    Part sequence() {
        Part all{add(), 0};
        all.end = all.begin;
        while (at_ < text_.size() && peek() != '|' && peek() != ')') {
            const Part one = repeated();
            link(all.end, one.begin);
            all.end = one.end;
        }
        return all;
    }

    Part repeated() {
        constexpr size_t any = std::numeric_limits<size_t>::max();
        const size_t start = at_;
        wide_ = byte_ = false;
        atom();
        const bool wide = wide_, byte = byte_;
        const size_t repeat = at_;
        size_t least = 1, most = 1;
        if (take('?')) least = 0;
        else if (take('*')) least = 0, most = any;
        else if (take('+')) most = any;
        else if (take('{')) {
            least = most = number();
            if (take(',')) most = number();
            if (!take('}')) unknown();
        }
        if (wide && most != any) unknown();  // it would count bytes, not characters
        if (byte && at_ != repeat) unknown();  // it would repeat a byte, not a character
        const size_t after = at_;
        Part all{add(), add()};
        size_t end = all.begin;
        const auto again = [&] {
            at_ = start;
            const Part one = atom();
            link(end, one.begin);
            return one.end;
        };
        for (size_t i = 0; i < least; ++i) end = again();
        if (most == any) {
            const size_t hub = add();
            link(end, hub);
            end = hub;
            link(again(), hub);
        } else {
            for (size_t i = least; i < most; ++i) link(end, all.end), end = again();
        }
        link(end, all.end);
        at_ = after;
        return all;
    }

    size_t number() {
        size_t value = 0;
        const auto [stop, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
        if (error != std::errc() || value > 100) unknown();
        at_ = static_cast<size_t>(stop - text_.data());
        return value;
    }

    Part atom() {
        if (take('(')) {
            const Part inside = alternatives();
            if (!take(')')) unknown();
            wide_ = byte_ = false;  // each of its atoms has been looked at
            return inside;
        }
        const Part one{add(), add()};
        const bool is_literal = peek() != '[' && peek() != '\\';
        const Bytes bytes = take('[') ? set() : take('\\') ? escape() : literal(next());
        wide_ |= !is_literal && bytes[0x80];
        byte_ = is_literal && static_cast<unsigned char>(text_[at_ - 1]) >= 0x80;
        states_[one.begin].bytes = bytes;
        states_[one.begin].to = one.end;
        return one;
    }

    /// Of a character beyond ASCII each byte is one; only a group can be repeated then.
    Bytes literal(char c) const {
        if ((c >= 0 && c < ' ') || std::string_view(".?*+{}()[]|^$").find(c) != std::string_view::npos) unknown();
        return Bytes().set(static_cast<unsigned char>(c));
    }

    Bytes escape() {
        const char c = next();
        Bytes space;
        for (const size_t s : {' ', '\t', '\n', '\r'}) space.set(s);
        if (c == 's') return space;
        if (c == 'S') return ~space;
        if (c < ' ' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) unknown();
        return Bytes().set(static_cast<size_t>(c));
    }

    Bytes set() {
        Bytes out;
        const bool negated = take('^');
        while (!take(']')) {
            const char c = next();
            if (c == '\\') {
                out |= escape();
            } else if (c < ' ' || c == '[') {
                unknown();
            } else if (take('-')) {
                const char last = next();
                if (last < c || last == ']') unknown();
                for (char i = c; i <= last; ++i) out.set(static_cast<size_t>(i));
            } else {
                out.set(static_cast<size_t>(c));
            }
        }
        return negated ? ~out : out;
    }

    std::string_view text_;
    size_t at_ = 0;
    bool wide_ = false;  ///< the atom takes characters that are no ASCII
    bool byte_ = false;  ///< the atom is a byte of such a character
    std::vector<State> states_;
    Part whole_{};
};

/// All places where one may be.
std::set<size_t> spread(const std::vector<Parser::State>& states, std::vector<size_t> from) {
    std::set<size_t> all;
    while (!from.empty()) {
        const size_t one = from.back();
        from.pop_back();
        if (all.insert(one).second) from.insert(from.end(), states[one].free.begin(), states[one].free.end());
    }
    return all;
}

}  // namespace

Pattern::Pattern(const std::string& expression) {
    const Parser parser(expression);
    const std::vector<Parser::State>& states = parser.states();
    std::map<std::set<size_t>, size_t> known{{{}, 0}};
    std::vector<std::set<size_t>> todo{{}, spread(states, {parser.whole().begin})};
    known.emplace(todo[1], 1);
    for (size_t row = 0; row < todo.size(); ++row) {
        Row& out = rows_.emplace_back();
        out.whole = todo[row].count(parser.whole().end) != 0;
        std::vector<size_t> moving, before, to;
        for (const size_t state : todo[row])
            if (states[state].bytes.any()) moving.push_back(state);
        for (size_t byte = 0; byte < 256; ++byte) {
            to.clear();
            for (const size_t state : moving)
                if (states[state].bytes[byte]) to.push_back(states[state].to);
            if (to == before) {  // neighbours mostly lead to the same place
                out.next[byte] = byte == 0 ? uint8_t{0} : out.next[byte - 1];
                continue;
            }
            before = to;
            const auto [found, fresh] = known.emplace(spread(states, to), known.size());
            if (fresh) todo.push_back(found->first);
            if (found->second > 255) throw std::runtime_error("pattern " + expression);
            out.next[byte] = static_cast<uint8_t>(found->second);
        }
    }
}

bool Pattern::matches(std::string_view value) const {
    size_t row = 1;
    for (const char c : value) row = rows_[row].next[static_cast<unsigned char>(c)];
    return rows_[row].whole;
}

}  // namespace gidspers::xml

#include "input/loose_marks.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "xml/node.h"

namespace gidspers::input {

namespace {

bool ends_word(char c) { return is_word_part(c) || c == ')' || c == '.'; }

class Marks {
  public:
    explicit Marks(std::string_view text) : text_(text) {}

    bool is_loose(size_t at) const {
        switch (text_[at]) {
            case ',':
            case ';':
                return stands_apart(at) && (is_open(at + 1) || is_letter(text_[at + 1]));
            case '!':
            case '?':
                return stands_apart(at) && is_open(at + 1);
            case ')':
                return stands_apart(at);
            case '(':
                return (at == 0 || is_space(text_[at - 1])) && at + 1 < text_.size() && is_space(text_[at + 1]) &&
                       !trim(text_.substr(at + 1)).empty();
            case '.':
                return is_open(at + 1) ? stands_apart(at) : is_doubled(at);
            default:
                return false;
        }
    }

    std::string around(size_t at) const {
        constexpr size_t most = 30;  // bytes on each side
        size_t from = at, to = at + 1;
        while (from > 0 && is_space(text_[from - 1])) --from;
        while (from > 0 && at - from < most && !is_space(text_[from - 1])) --from;
        if (text_[at] == '(')
            while (to < text_.size() && is_space(text_[to])) ++to;
        while (to < text_.size() && to - at < most && !is_space(text_[to])) ++to;
        while (from < at && is_continuation(text_[from])) ++from;
        while (to < text_.size() && is_continuation(text_[to])) --to;
        return xml::folded(text_.substr(from, to - from));
    }

  private:
    /// The text or the word ends before this byte.
    bool is_open(size_t at) const { return at >= text_.size() || is_space(text_[at]); }
    /// Space before it, and a word before that.
    bool stands_apart(size_t at) const {
        if (at == 0 || !is_space(text_[at - 1])) return false;
        while (at > 0 && is_space(text_[at - 1])) --at;
        return at > 0 && ends_word(text_[at - 1]);
    }
    bool is_doubled(size_t at) const { return text_[at + 1] == '.' && is_open(at + 2) && at > 0 && text_[at - 1] != '.' && ends_word(text_[at - 1]); }

    std::string_view text_;
};

}  // namespace

std::string loose_mark(std::string_view text) {
    const Marks marks(text);
    for (size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c <= '?' && c > ' ' && marks.is_loose(at)) return marks.around(at);  // most are letters
    }
    return {};
}

}  // namespace gidspers::input

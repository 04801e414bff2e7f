#include "base/copy_name.h"

#include <optional>

#include "base/ascii.h"

namespace gidspers {

namespace {

struct Words {
    std::string_view text;
    bool by_program;
};
/// The longer before what they begin with.
constexpr Words known[] = {{"kopie van", true}, {"copy of", true}, {"kopie", true}, {"copy", true},
                           {"oud", false},      {"old", false},    {"backup", false}};

struct Mark {
    size_t begin = 0, size = 0;
    bool by_program = true;
};

/// Bytes beyond ASCII are of letters with accents.
bool is_of_word(char c) { return is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }

/// "(12)"
size_t number_in_brackets(std::string_view text) {
    if (!text.starts_with('(')) return 0;
    const size_t end = text.find_first_not_of("0123456789", 1);
    return end > 1 && end < text.size() && text[end] == ')' ? end + 1 : 0;
}

std::optional<Mark> mark_at(std::string_view name, size_t at) {
    const std::string_view rest = name.substr(at);
    if (const size_t size = number_in_brackets(rest)) return Mark{at, size};
    if (at > 0 && is_of_word(name[at - 1])) return {};
    for (const Words& words : known)
        if (rest.starts_with(words.text) && (rest.size() == words.text.size() || !is_of_word(rest[words.text.size()])))
            return Mark{at, words.text.size(), words.by_program};
    return {};
}

std::optional<Mark> next_mark(std::string_view name, size_t from) {
    for (; from < name.size(); ++from)
        if (const auto mark = mark_at(name, from)) return mark;
    return {};
}

}  // namespace

size_t copy_marks(const std::filesystem::path& file) {
    const std::string small = small_letters(file.stem().string());
    size_t marks = 0;
    for (auto mark = next_mark(small, 0); mark; mark = next_mark(small, mark->begin + mark->size)) ++marks;
    return marks;
}

std::string without_copy_marks(std::string_view name) {
    std::string small = small_letters(name);
    size_t from = 0;
    while (const auto mark = next_mark(small, from)) {
        if (mark->by_program) small.erase(mark->begin, mark->size);
        from = mark->begin + (mark->by_program ? 0 : mark->size);
    }
    return small;
}

}  // namespace gidspers

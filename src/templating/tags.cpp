#include "templating/tags.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/suggest.h"

namespace gidspers::templating {

namespace {

constexpr size_t none = std::string_view::npos;

struct Tag {
    size_t at = 0;
    std::string_view inside{};
};

/// The signs that tags begin and end with.
struct Signs {
    std::string_view open = "{{", close = "}}";

    bool are_usual() const { return open == "{{" && close == "}}"; }

    /// As "=<% %>=" says; whether it says it well.
    bool change(std::string_view tag) {
        constexpr size_t least = 5;
        if (tag.size() < least || tag.back() != '=') return false;
        const std::string_view both = trim(tag.substr(1, tag.size() - 2));
        const size_t space = both.find(' ');
        if (space == none) return false;
        open = both.substr(0, space), close = trim(both.substr(space));
        return (std::string(open) + std::string(close)).find_first_of("= \t\r\n") == none;
    }
};

/// What is wrong with a closing tag, of which the innermost section should be.
std::optional<TagSlip> wrong_end(const Tag& end, const std::vector<Tag>& open) {
    const std::string name(end.inside);
    if (open.empty()) return TagSlip{"T003", end.at, {name}};
    const std::string innermost(open.back().inside);
    if (innermost == name) return {};
    if (std::ranges::find(open, end.inside, &Tag::inside) != open.end()) return TagSlip{"T002", open.back().at, {innermost}};
    const std::string meant = suggest(name, {&innermost, 1});
    return TagSlip{meant.empty() ? "T003" : "T020", end.at, {name, meant}};
}

}  // namespace

std::optional<TagSlip> find_tag_slip(std::string_view source) {
    Signs signs;
    std::vector<Tag> open;
    for (size_t at = source.find(signs.open), next = 0; at != none; at = source.find(signs.open, next)) {
        const size_t from = at + signs.open.size();
        const bool is_triple = signs.are_usual() && source.substr(from).starts_with('{');
        const std::string_view ends = is_triple ? "}}}" : signs.close;
        const size_t end = source.find(ends, from + (is_triple ? 1 : 0));
        if (end == none) return TagSlip{"T001", at, {}};
        next = end + ends.size();
        const std::string_view tag = trim(source.substr(from, end - from));
        if (tag.empty() || tag.front() == '!') continue;
        if (tag.front() == '=') {
            if (!signs.change(tag)) return TagSlip{"T004", at, {}};
            continue;
        }
        // The end that was found is another tag's.
        if (tag.find_first_of("{<", is_triple ? 1 : 0) != none) return TagSlip{"T001", at, {}};
        const Tag named{at, trim(tag.substr(1))};
        if (tag.front() == '#' || tag.front() == '^') {
            open.push_back(named);
            if (open.size() > limits::section_depth) return TagSlip{"T016", at, {std::to_string(limits::section_depth)}};
        } else if (tag.front() == '/') {
            if (auto slip = wrong_end(named, open)) return slip;
            open.pop_back();
        }
    }
    return open.empty() ? std::nullopt : std::optional(TagSlip{"T002", open.back().at, {std::string(open.back().inside)}});
}

}  // namespace gidspers::templating

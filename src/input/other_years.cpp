#include "input/other_years.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/ascii.h"

namespace gidspers::input {

namespace {

struct Lead {
    std::string_view words;  ///< right before the year, in small letters
    bool may_be_later;       ///< is right of a later year, too
};
constexpr Lead leads[] = {{"dit schooljaar", false}, {"huidige schooljaar", false}, {"lopende schooljaar", false}, {"komend schooljaar", true},
                          {"komende schooljaar", true}, {"jaarplanning", true}, {"jaarkalender", true}, {"jaaragenda", true}, {"vakantierooster", true}};

struct Found {
    Schooljaar year;
    size_t begin, end;
};
/// The first school year from `at` on: 2025-2026, 2025–2026, 2025/2026.
std::optional<Found> next_year(std::string_view text, size_t at) {
    constexpr size_t digits = 4;
    for (; (at = text.find("20", at)) != text.npos; ++at) {
        if (at > 0 && is_digit(text[at - 1])) continue;
        const size_t sign = at + digits, second = text.find_first_of("0123456789", std::min(sign, text.size()));
        if (second == text.npos || second + digits > text.size()) continue;
        const std::string_view between = text.substr(sign, second - sign);
        if (between != "-" && between != "–" && between != "/") continue;
        const auto year = parse_schooljaar(std::string(text.substr(at, digits)) + "-" + std::string(text.substr(second, digits)));
        const size_t end = second + digits;
        if (year && (end == text.size() || !is_digit(text[end]))) return Found{*year, at, end};
    }
    return {};
}

class Search {
  public:
    explicit Search(const Schooljaar& year) : year_(year) {}

    void look(const xml::Node& node) {
        if (node.name == "kengetallen") return;
        if (node.is_text()) return words(node, node.text);
        for (const xml::Attribute& attribute : node.attributes)
            if (attribute.name == "link") link(node, attribute.value);
            else words(node, attribute.value);
        for (const xml::Node& child : node.children) look(child);
    }

    void report(const xml::Document& document, Diagnostics& diagnostics) const {
        if (count_ > 0) diagnostics.add("N370", document.at(*first_), {words_, year_.text(), std::to_string(count_)});
    }

  private:
    void tell(const xml::Node& node, std::string_view where) {
        if (++count_ == 1) first_ = &node, words_ = xml::folded(where);
    }

    /// A link to last year's report may be meant.
    void link(const xml::Node& node, std::string_view place) {
        const auto found = next_year(place, 0);
        if (found && found->year != year_ && small_letters(place).find("gids") != std::string::npos) tell(node, place);
    }

    void words(const xml::Node& node, std::string_view text) {
        for (auto found = next_year(text, 0); found; found = next_year(text, found->end))
            if (const size_t begin = lead_before(text, *found); begin != text.npos)
                return tell(node, text.substr(begin, found->end - begin + text.substr(found->end).starts_with(')')));
    }

    /// Where the words begin that say that this year is the profile's, though it is not.
    size_t lead_before(std::string_view text, const Found& found) const {
        if (found.year == year_) return text.npos;
        const size_t last = text.find_last_not_of(" \t\r\n(,:", found.begin == 0 ? 0 : found.begin - 1);
        const std::string_view before = text.substr(0, last == text.npos ? 0 : last + 1);
        for (const Lead& lead : leads) {
            if (before.size() < lead.words.size() || (lead.may_be_later && found.year > year_)) continue;
            const size_t begin = before.size() - lead.words.size();
            if (std::ranges::equal(before.substr(begin), lead.words, same_letter)) return begin;
        }
        return text.npos;
    }

    const Schooljaar year_;
    size_t count_ = 0;  ///< texts
    const xml::Node* first_ = nullptr;
    std::string words_;
};

}  // namespace

void report_other_years(const xml::Document& document, const Schooljaar& year, Diagnostics& diagnostics) {
    Search search(year);
    search.look(document.root);
    search.report(document, diagnostics);
}

}  // namespace gidspers::input

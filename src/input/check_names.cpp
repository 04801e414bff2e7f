#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/ascii.h"
#include "input/profile_parts.h"

namespace gidspers::input {

namespace {

/// A name of one word is many people's, and may be a word.
constexpr size_t fewest_words = 2, most_words = 8;
/// Before a surname, and before a first name; their full stops are left out when a text is split.
constexpr std::array<std::string_view, 6> titles = {"mevrouw", "meneer", "heer", "mevr", "mw", "dhr"};
constexpr std::array<std::string_view, 2> school_titles = {"juf", "meester"};

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> words;
    const auto is_part = [](char c) { return is_letter(c) || (c & 0x80) != 0 || c == '-' || c == '\'' || c == '.'; };
    for (size_t at = 0; at < text.size();) {
        const size_t begin = at;
        while (at < text.size() && is_part(text[at])) ++at;
        std::string_view word = text.substr(begin, at - begin);
        if (word.ends_with('.') && at - begin > 2) word.remove_suffix(1);  // an initial keeps its full stop
        if (!word.empty()) words.push_back(word);
        else ++at;
    }
    return words;
}

class Search {
  public:
    Search(const xml::Document& document, const Profile& p, Diagnostics& diagnostics) : document_(document), diagnostics_(diagnostics) {
        each_person(p, [&](const auto& one) {
            if (one.toon_naam) shown_.insert(one.naam);
        });
        each_person(p, [&](const auto& one) {
            const std::vector<std::string_view> words = split(one.naam);
            if (one.toon_naam || shown_.contains(one.naam) || words.size() < fewest_words || words.size() > most_words) return;
            hide(joined(words, 0, words.size()), words.size());
            surnames_.insert(std::string(words.back()));
            hide_forms(words);
        });
    }

    void look(const xml::Node& node) {
        const bool is_person = node.name == "rol" || node.name == "specialist" || node.name == "contactpunt";  // whose naam is not shown
        if (is_person) contradicted(node);
        for (const xml::Attribute& attribute : node.attributes)
            if (!(is_person && attribute.name == "naam") && !hidden_.empty()) look_in(node, attribute.value);
        for (const xml::Node& child : node.children) {
            if (!child.is_text() && child.get("voor") != "toelichting") look(child);  // which is not printed
            if (!child.is_text()) continue;
            if (!hidden_.empty()) look_in(node, child.text);
        }
    }

  private:
    template <class F>
    static void each_person(const Profile& p, F f) {
        const auto each = [&](const auto& people) {
            for (const auto& one : people)
                if (!one.naam.empty()) f(one);
        };
        each(p.team), each(p.specialisten), each(p.contactpunten);
    }

    static std::string joined(const std::vector<std::string_view>& words, size_t first, size_t count) {
        std::string name;
        for (size_t i = first; i < first + count; ++i) name.append(i > first ? " " : "").append(words[i]);
        return name;
    }

    void hide(std::string name, size_t size) { sizes_.insert(size), hidden_.insert(std::move(name)); }

    /// "M. van Dam", "mevrouw Van Dam" and "juf Marieke" of Marieke van Dam; a first name may be that of one who is shown.
    void hide_forms(const std::vector<std::string_view>& words) {
        const std::string first(words[0]), surname = joined(words, 1, words.size() - 1);
        if (first.ends_with('.')) return;
        if (is_letter(first[0])) hide(first.substr(0, 1) + ". " + surname, words.size());
        std::string after_title = surname;
        after_title[0] = large_letter(after_title[0]);
        for (const std::string_view title : titles) {
            hide(std::string(title) + " " + after_title, words.size());
            if (after_title != surname) hide(std::string(title) + " " + surname, words.size());
        }
        const auto is_same = [&](const std::string& name) { return name.starts_with(first + " ") || name == first; };
        if (std::ranges::any_of(shown_, is_same)) return;
        for (const std::string_view title : school_titles) hide(std::string(title) + " " + first, fewest_words);
    }

    static bool is_title(std::string_view word) {
        const auto same = [&](std::string_view title) { return title == word; };
        return std::ranges::any_of(titles, same) || std::ranges::any_of(school_titles, same);
    }

    /// One who may not be named here is named elsewhere.
    void contradicted(const xml::Node& node) {
        const std::string name = xml::folded(node.get("naam"));
        if (node.get("toon-naam") == "nee" && shown_.contains(name)) diagnostics_.add("N339", document_.at(node), {name});
    }

    /// Of as many words as some name has, from each that begins with a capital.
    void look_in(const xml::Node& node, std::string_view text) {
        const auto is_in_it = [&](const std::string& surname) { return text.find(surname) != std::string_view::npos; };
        const bool has_title = text.find("juf ") != std::string_view::npos || text.find("meester ") != std::string_view::npos;
        if (!has_title && std::ranges::none_of(surnames_, is_in_it)) return;
        const std::vector<std::string_view> words = split(text);
        std::set<std::string> told;
        for (size_t first = 0; first + fewest_words <= words.size(); ++first) {
            const bool is_small = small_letter(words[first].front()) == words[first].front() && is_letter(words[first].front());
            if (is_small && !is_title(words[first])) continue;
            for (const size_t size : sizes_) {
                if (first + size > words.size()) break;
                const std::string name = joined(words, first, size);
                if (hidden_.contains(name) && told.insert(name).second) diagnostics_.add("N338", document_.at(node), {name});
            }
        }
    }

    const xml::Document& document_;
    Diagnostics& diagnostics_;
    std::unordered_set<std::string> shown_, hidden_;
    std::set<std::string> surnames_;  ///< the last words of the hidden names
    std::set<size_t> sizes_;  ///< how many words the hidden names have
};

}  // namespace

void check_names(const xml::Document& document, const Profile& p, Diagnostics& diagnostics) {
    Search(document, p, diagnostics).look(document.root);
}

}  // namespace gidspers::input

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
            sizes_.insert(words.size());
            hidden_.insert(joined(words, 0, words.size()));
            surnames_.insert(std::string(words.back()));
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

    /// One who may not be named here is named elsewhere.
    void contradicted(const xml::Node& node) {
        const std::string name = xml::folded(node.get("naam"));
        if (node.get("toon-naam") == "nee" && shown_.contains(name)) diagnostics_.add("N339", document_.at(node), {name});
    }

    /// Of as many words as some name has, from each that begins with a capital.
    void look_in(const xml::Node& node, std::string_view text) {
        const auto is_in_it = [&](const std::string& surname) { return text.find(surname) != std::string_view::npos; };
        if (std::ranges::none_of(surnames_, is_in_it)) return;
        const std::vector<std::string_view> words = split(text);
        std::set<std::string> told;
        for (size_t first = 0; first + fewest_words <= words.size(); ++first) {
            if (small_letter(words[first].front()) == words[first].front() && is_letter(words[first].front())) continue;
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

#include "merge/first_talk.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

/// "Anna", "Élise"; not "OB" or "3".
bool is_first_name(std::string_view word) {
    const auto is_capital = [](char c) { return c != small_letter(c); };
    return word.size() > 1 && (is_capital(word[0]) || (word[0] & 0x80) != 0) && !is_capital(word[1]);
}

/// The person that a title begins with, perhaps after a word that tells of him, and the person next to him: "Eigen leerkracht" is
/// "eigen leerkracht", "De juf of meester van de groep" and "juf/meester" are "juf of meester". None, or one by name ("juf Anna"), who
/// may not be the only one: empty.
std::string person_in(std::string_view title) {
    std::vector<std::string> words;
    for (size_t at = 0; at < title.size() && words.size() < 6;) {
        const size_t end = std::min(title.find_first_of(" ,;(:/", at), title.size());
        if (end > at) words.emplace_back(title.substr(at, end - at));
        if (end < title.size() && title[end] == '/') words.emplace_back("of");
        else if (end < title.size() && title[end] != ' ') break;
        at = end + 1;
    }
    static constexpr std::array determiners = {"de",   "het",  "een",  "uw",    "je",     "jouw", "jullie", "mijn", "ons",
                                               "onze", "hun",  "haar", "zijn",  "elke",   "elk",  "iedere", "ieder", "alle",
                                               "al",   "beide"};
    const auto is_determiner = [&](const std::string& word) { return std::ranges::find(determiners, small_letters(word)) != determiners.end(); };
    words.erase(words.begin(), std::ranges::find_if_not(words, is_determiner));
    if (!words.empty()) words[0] = uncapitalised(std::move(words[0]));
    for (const size_t at : {size_t{0}, size_t{1}}) {
        if (at >= words.size() || !is_person(words[at])) continue;
        std::string who = at == 0 ? words[0] : words[0] + " " + words[1];
        size_t next = at + 1;
        if (next + 1 < words.size() && words[next] == "of" && is_person(words[next + 1])) who += " of " + words[next + 1], next += 2;
        return next < words.size() && is_first_name(words[next]) ? std::string() : who;
    }
    return {};
}

}  // namespace

std::string first_talk(const ViewBuilder& builder, const Profile& profile, Schooltype type) {
    bool any = false;
    for (const Contactpunt& one : profile.contactpunten) {
        if (one.soort != "eerste") continue;
        any = true;
        if (const std::string who = person_in(one.functie); !who.empty()) return "de " + who;
    }
    if (any) return "uw eerste aanspreekpunt";
    const std::string_view who = type == Schooltype::vo || type == Schooltype::pro ? "mentor" : "leraar";
    const Code* const known = builder.code("rollen", who);
    return "de " + (known == nullptr ? std::string(who) : uncapitalised(known->label));
}

}  // namespace gidspers::merge

#include "input/printed.h"

#include <algorithm>
#include <array>

namespace gidspers::input {

bool is_printed(std::string_view element, const Texts& texts, Audience audience) {
    static constexpr std::array<std::string_view, 2> for_teachers = {"antwoord", "aanbod"};
    static constexpr std::array<std::string_view, 10> for_posters = {"visie",     "missie",           "concept",  "ondersteuningsvisie",
                                                                    "populatie", "toegankelijkheid", "antwoord", "aanbod",
                                                                    "ambitie",   "ruimte"};
    const auto in = [&](const auto& elements) { return std::find(elements.begin(), elements.end(), element) != elements.end(); };
    switch (audience) {
        case Audience::leraar: return in(for_teachers);
        case Audience::poster: return in(for_posters) || (texts.officieel.empty() && texts.ouder.empty());  // then it stands in for them
        case Audience::toelichting: return false;
        default: return true;
    }
}

bool is_override_printed(std::string_view about, Audience audience) {
    if (about == "begrip") return true;  // a term has one explanation, whoever it is for
    switch (audience) {
        case Audience::leraar: return about == "item";
        case Audience::poster: return about == "item" || about == "belofte";
        case Audience::toelichting: return false;
        default: return true;
    }
}

}  // namespace gidspers::input

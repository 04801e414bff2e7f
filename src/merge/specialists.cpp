#include "merge/specialists.h"

#include <algorithm>
#include <climits>

#include "base/ascii.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

bool is_specialist(const MergedItem& one) {
    return one.item->soort == ItemSoort::aanwezigheid && one.onderdeel->soort == OnderdeelSoort::expertise && one.in_scope() && one.oordeel.present;
}

/// What people of the team are called, by themselves or by the norm.
std::vector<std::string> team_names(const Norm& norm, const Profile& profile) {
    std::vector<std::string> names;
    const auto add = [&](const char* list, const std::string& code, const std::string& label) {
        const Code* const known = norm.code(list, code);
        if (!label.empty()) names.push_back(label);
        if (known != nullptr) names.push_back(known->label);
    };
    for (const TeamRol& one : profile.team) add("rollen", one.code, one.label);
    for (const Specialist& one : profile.specialisten) add("specialismen", one.code, one.label);
    return names;
}

/// The level nearest to the pupil.
std::string nearest(const Schaal* levels, const std::vector<std::string>& codes) {
    const auto place = [&](const std::string& code) {
        const int index = levels == nullptr ? -1 : levels->index_of(code);
        return index < 0 ? INT_MAX : index;
    };
    const auto first = std::ranges::min_element(codes, {}, place);
    return first == codes.end() ? std::string() : *first;
}

}  // namespace

std::vector<Specialist> all_specialists(const Merged& merged) {
    std::vector<Specialist> all = merged.profile->specialisten;
    const std::vector<std::string> names = team_names(*merged.norm, *merged.profile);
    for (const MergedItem& one : merged.items) {
        if (!is_specialist(one)) continue;
        const std::string& title = one.item->titel;
        // "Gedragsspecialist in de school" is the team's gedragsspecialist.
        if (std::ranges::any_of(names, [&](const std::string& name) { return !name.empty() && says(title, name); })) continue;
        Specialist& specialist = all.emplace_back();
        specialist.label = uncapitalised(title);
        specialist.niveau = nearest(merged.norm->schaal(one.item->schaal), one.antwoord->niveaus);
        specialist.drempelloos = one.antwoord->drempelloos;
        specialist.at = one.antwoord->at;
    }
    return all;
}

}  // namespace gidspers::merge

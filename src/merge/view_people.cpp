#include <algorithm>
#include <array>
#include <set>

#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

std::string half_days(const std::optional<Number>& count) {
    return count ? with_unit(count->text, "dagdelen per week") : std::string();
}

std::string_view label_for_parents(const Code& code) { return or_else(code.label_ouder, code.label); }

/// What someone is called: by the profile's own words, else by the norm's code list, else by the code itself.
struct Naming {
    std::string_view label, for_parents, icon;
};
Naming naming(const Code* known, std::string_view own, std::string_view code) {
    if (known == nullptr) return {or_else(own, code), or_else(own, code), {}};
    return {or_else(own, known->label), own.empty() ? label_for_parents(*known) : own, known->icoon};
}

/// A role that parents know as themselves or their child ("u als ouder"), or that no other words were given.
bool is_reader(std::string_view for_parents) {
    static constexpr std::array readers = {"u", "uw kind", "ouder", "ouders", "leerling", "leerlingen"};
    return for_parents.starts_with("u ") || std::ranges::find(readers, for_parents) != readers.end();
}

/// "Coach kader": its last word tells of what kind the person is, where that of "Intern begeleider" is the person.
bool has_qualifier(std::string_view title) {
    const size_t space = title.find(' ');
    return space != title.npos && is_person(title.substr(0, space));
}

/// The title for more than one, as far as its last letters say for certain how; a longer one may not end with its noun.
std::string several(std::string title) {
    struct Ending {
        std::string_view one, more;
    };
    // Of words the first letter, which may be a capital, is left out.
    static constexpr std::array endings = {
        Ending{"ist", "isten"},         Ending{"er", "ers"},           Ending{"or", "oren"},       Ending{"irecteur", "irecteuren"},
        Ending{"eur", "eurs"},          Ending{"oog", "ogen"},         Ending{"ent", "enten"},     Ending{"eraar", "eraren"},
        Ending{"mbtenaar", "mbtenaren"}, Ending{"ersoon", "ersonen"},  Ending{"kundige", "kundigen"}, Ending{"aris", "arissen"},
        Ending{"peut", "peuten"},       Ending{"racht", "rachten"},    Ending{"ecaan", "ecanen"},  Ending{"oach", "oaches"}};
    if (std::ranges::count(title, ' ') > 1 || has_qualifier(title)) return title;
    const auto known = std::ranges::find_if(endings, [&](const Ending& ending) { return title.ends_with(ending.one); });
    if (known == endings.end()) return title;
    return title.replace(title.size() - known->one.size(), known->one.size(), known->more);
}

}  // namespace

/// What someone does: in the profile's own words, or as the school says it where parents read whom to ask ("intern begeleider
/// groep 1-4"); the norm's code list may say "directeur of teamleider".
std::string_view ViewBuilder::function_of(const TeamRol& role) const {
    if (!role.label.empty() || role.naam.empty()) return role.label;
    for (const Contactpunt& one : profile.contactpunten)
        if (one.naam == role.naam && (one.soort == "eerste" || one.soort == "ondersteuning" || one.soort == "directie")) return one.functie;
    return {};
}

/// What the school calls those of one code; nothing where they go by different titles.
std::string_view ViewBuilder::own_title(std::string_view role, bool for_parents) const {
    std::string_view own;
    bool first = true;
    for (const TeamRol& one : profile.team) {
        if (one.code != role) continue;
        const std::string_view title = for_parents ? std::string_view(one.label) : function_of(one);
        if (!first && title != own) return {};
        own = title, first = false;
    }
    return own;
}

/// A role as the school calls it, for parents with the article that the norm gives roles in its words.
std::string ViewBuilder::own_role_name(std::string_view role, bool for_parents) const {
    const Codelijst* const listed = norm.codelijst("rollen");
    const auto in_general = [&] { return listed != nullptr && std::ranges::any_of(listed->codes, [](const Code& one) { return has_article(one.label_ouder); }); };
    const Code* const known = code("rollen", role);
    const std::string_view own = own_title(role, for_parents);
    if (for_parents && !own.empty() && (known == nullptr ? in_general() : has_article(known->label_ouder))) return with_article(own);
    const Naming name = naming(known, own, role);
    return std::string(for_parents ? name.for_parents : name.label);
}

Value ViewBuilder::own_role_names(std::span<const std::string> codes, bool for_parents, size_t most) {
    std::vector<std::string> names;
    const bool some = codes.size() > most;
    for (const std::string& id : some ? codes.first(most - 1) : codes) names.push_back(own_role_name(id, for_parents));
    if (some) names.emplace_back("anderen");
    return text(joined(names));
}

namespace {

/// The roles of those whom parents may ask about this.
std::set<std::string_view> roles_of_contacts(const Profile& profile, std::string_view about) {
    std::set<std::string_view> roles;
    size_t asked = 0;
    constexpr size_t enough = 8;  // contacts; no school has more
    for (const Contactpunt& contact : profile.contactpunten) {
        if (contact.soort != about || asked++ >= enough) continue;
        for (const TeamRol& one : profile.team)
            if (!one.naam.empty() && says(contact.naam, one.naam)) roles.insert(one.code);
    }
    return roles;
}

}  // namespace

/// Those of one title stand on one card, in the order of the profile; first who answers for the support, last who leads the
/// school. The reader is no helper.
void ViewBuilder::add_helpers(Object& root, const List& roles) {
    std::vector<std::pair<std::string, std::vector<size_t>>> cards;
    for (size_t i = 0; i < profile.team.size(); ++i) {
        const TeamRol& role = profile.team[i];
        const std::string_view name = naming(code("rollen", role.code), function_of(role), role.code).for_parents;
        if (is_reader(name)) continue;
        std::string title = as_title(name);
        const auto same = std::ranges::find_if(cards, [&](const auto& card) { return card.first == title; });
        if (same == cards.end()) cards.push_back({std::move(title), {i}});
        else same->second.push_back(i);
    }
    const auto answering = roles_of_contacts(profile, "ondersteuning"), leading = roles_of_contacts(profile, "directie");
    const auto rank = [&](const auto& card) {
        const std::string_view role = profile.team[card.second.front()].code;
        return answering.contains(role) ? 0 : leading.contains(role) ? 2 : 1;
    };
    std::ranges::stable_sort(cards, {}, rank);
    List helpers;
    for (auto& [title, people] : cards) {
        const TeamRol& first = profile.team[people.front()];
        List members;
        for (const size_t i : people) members.push_back(roles[i]);
        Object helper;
        helper.add("titel", text(people.size() > 1 ? several(std::move(title)) : std::move(title)));
        helper.add("icoon", text(naming(code("rollen", first.code), {}, first.code).icon));
        helper.add("rollen", list(members));
        add_text(helper, "bereikbaar", "heeft-bereikbaar", people.size() == 1 ? without_full_stop(first.bereikbaar) : std::string_view());
        helpers.push_back(object(helper));
    }
    root.add("helpers", list(helpers));
}

void ViewBuilder::add_roles(Object& root) {
    List roles;
    for (const TeamRol& source : profile.team) {
        roles.push_back(later([this, &source] {
            const auto [label, for_parents, icon] = naming(code("rollen", source.code), function_of(source), source.code);
            Object role;
            role.add("code", text(source.code));
            role.add("label", text(label));
            role.add("label-ouder", text(for_parents));
            role.add("kop-ouder", text(as_title(for_parents)));
            role.add("icoon", text(icon));
            add_text(role, "naam", "heeft-naam", person(source.naam, source.toon_naam));
            add_text(role, "dagdelen", "heeft-dagdelen", half_days(source.dagdelen));
            add_phone(role, source.telefoon);
            add_email(role, source.email);
            add_text(role, "bereikbaar", "heeft-bereikbaar", without_full_stop(source.bereikbaar));
            const Value words = add_rich(role, "tekst", "regel", source.tekst);
            role.add("zin", sentence(*this, words));
            role.add("heeft-tekst", flag(!source.tekst.empty()));
            return object(role);
        }));
    }
    add_list(root, "rollen", "heeft-rollen", roles);
    root.add("rollen-met-wanneer", flag(std::ranges::any_of(profile.team, [](const TeamRol& one) { return one.dagdelen || !one.bereikbaar.empty(); })));
    root.add("rollen-met-taak", flag(std::ranges::any_of(profile.team, [](const TeamRol& one) {
        return !one.tekst.empty() || !one.telefoon.empty() || !one.email.empty();
    })));
    add_helpers(root, roles);
}

/// Of the meetings the one that parents read of: the first that they take part in, else the first.
size_t ViewBuilder::meeting_for_parents() const {
    const auto is_parent = [&](const std::string& role) {
        const std::string_view name = naming(code("rollen", role), own_title(role, true), role).for_parents;
        return name == "u" || name.starts_with("u ") || role == "ouder" || role == "ouders";
    };
    const auto found = std::ranges::find_if(profile.overleggen, [&](const Overleg& one) { return std::ranges::any_of(one.leden, is_parent); });
    return found == profile.overleggen.end() ? 0 : static_cast<size_t>(found - profile.overleggen.begin());
}

void ViewBuilder::add_meetings(Object& root) {
    List meetings;
    for (const Overleg& source : profile.overleggen) {
        meetings.push_back(later([this, &source] {
            Object meeting;
            meeting.add("naam", text(source.naam));
            add_text(meeting, "frequentie", "heeft-frequentie", without_full_stop(source.frequentie));
            meeting.add("leden", own_role_names(source.leden));
            meeting.add("leden-ouder", own_role_names(source.leden, true));
            meeting.add("heeft-leden", flag(!source.leden.empty()));
            List dates;
            std::vector<std::string> words;
            for (const Date& date : source.datums) {
                words.push_back(written(date));
                Object one;
                one.add("datum", text(std::string(words.back())));
                // In a row of dates the year is said once, with the last date of that year.
                const Date* next = &date == &source.datums.back() ? nullptr : &date + 1;
                const bool same_year = next != nullptr && next->year == date.year;
                one.add("kort", text(same_year ? words.back().substr(0, words.back().rfind(' ')) : words.back()));
                dates.push_back(object(one));
            }
            add_list(meeting, "data", "heeft-data", dates);
            meeting.add("data-tekst", text(joined(words)));
            add_rich(meeting, "tekst", "regel", source.toelichting);
            meeting.add("heeft-tekst", flag(!source.toelichting.empty()));
            return object(meeting);
        }));
    }
    add_list(root, "overleggen", "heeft-overleggen", meetings);
    root.add("overleg-ouder", list(meetings.empty() ? List() : List{meetings[meeting_for_parents()]}));
    root.add("overleggen-met-data", flag(std::ranges::any_of(profile.overleggen, [](const Overleg& one) { return !one.datums.empty(); })));
}

Value ViewBuilder::specialist(const Specialist& source, const Waarde* level) {
    const auto [label, for_parents, icon] = naming(code("specialismen", source.code), source.label, source.code);
    Object one;
    one.add("code", text(source.code));
    one.add("label", text(label));
    one.add("label-ouder", text(for_parents));
    one.add("kop", text(as_title(label)));
    one.add("kop-ouder", text(as_title(for_parents)));
    one.add("icoon", text(icon));
    add_text(one, "naam", "heeft-naam", person(source.naam, source.toon_naam));
    add_text(one, "dagdelen", "heeft-dagdelen", half_days(source.dagdelen));
    one.add("dagdelen-getal", source.dagdelen ? text(source.dagdelen->text) : Value());
    add_text(one, "contact", "heeft-contact", source.contact);
    // A level that the norm does not know is a code without words; input has told of it.
    add_text(one, "niveau", "heeft-niveau", level == nullptr ? std::string_view() : std::string_view(level->code));
    one.add("niveau-label", level == nullptr ? Value() : text(level->label));
    one.add("niveau-ouder", level == nullptr ? Value() : text(or_else(level->label_ouder, level->label)));
    one.add("niveau-kort", level == nullptr ? Value() : text(or_else(level->kort, level->label)));
    one.add("is-elders", flag(level != nullptr && level != &levels->waarden.front()));
    one.add("is-drempelloos", flag(source.drempelloos.value_or(false)));
    const Value words = add_rich(one, "tekst", "regel", source.tekst);
    one.add("zin", sentence(*this, words));
    one.add("heeft-tekst", flag(!source.tekst.empty()));
    return object(one);
}

/// In the order of levels, near first; those without a level of the norm last.
void ViewBuilder::add_specialists(Object& root) {
    struct Placed {
        int level;
        std::string title;  ///< as parents know it
        std::string_view icon;
        Value value;
        bool of_team;  ///< else of an answer, which the SOP tells of with the agreements
    };
    struct Kind {
        std::string_view title, icon;
        bool of_team;
        List members;
    };
    // A role and a specialist of one name are one person to a parent.
    std::set<std::string, std::less<>> roles;
    for (const TeamRol& role : profile.team) roles.insert(as_title(naming(code("rollen", role.code), function_of(role), role.code).for_parents));
    const int last = levels == nullptr ? 0 : static_cast<int>(levels->waarden.size());
    std::vector<Placed> placed;
    const size_t team = profile.specialisten.size();  // these come first
    for (const Specialist& source : merged.specialisten) {
        const int index = levels == nullptr ? -1 : levels->index_of(source.niveau);
        const Waarde* level = index < 0 ? nullptr : &levels->waarden[static_cast<size_t>(index)];
        const Value value = later([this, &source, level] { return specialist(source, level); });
        const Naming known = naming(code("specialismen", source.code), source.label, source.code);
        placed.push_back({index < 0 ? last : index, as_title(known.for_parents), known.icon, value, placed.size() < team});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.level < b.level; });
    List specialists, groups, cards, answered, answered_cards;
    for (size_t i = 0; i < placed.size();) {
        List members, team_members, first_of_kind;
        std::vector<Kind> kinds;
        const int index = placed[i].level;
        for (; i < placed.size() && placed[i].level == index; ++i) {
            (placed[i].of_team ? specialists : answered).push_back(placed[i].value);
            members.push_back(placed[i].value);
            if (placed[i].of_team) team_members.push_back(placed[i].value);
            const auto same = std::ranges::find(kinds, placed[i].title, &Kind::title);
            (same == kinds.end() ? kinds.emplace_back(Kind{placed[i].title, placed[i].icon, placed[i].of_team, {}}) : *same).members.push_back(placed[i].value);
        }
        const Waarde* level = index == last ? nullptr : &levels->waarden[static_cast<size_t>(index)];
        for (const Kind& kind : kinds) {
            first_of_kind.push_back(kind.members.front());
            if (roles.contains(kind.title)) continue;
            Object card;
            card.add("titel", text(kind.members.size() > 1 ? several(std::string(kind.title)) : std::string(kind.title)));
            card.add("icoon", text(kind.icon));
            add_text(card, "niveau-ouder", "heeft-niveau", level == nullptr ? std::string_view() : or_else(level->label_ouder, level->label));
            card.add("specialisten", list(kind.members));
            (kind.of_team ? cards : answered_cards).push_back(object(card));
        }
        Object group;
        group.add("code", level == nullptr ? Value() : text(level->code));
        group.add("label", level == nullptr ? Value() : text(level->label));
        group.add("label-ouder", level == nullptr ? Value() : text(capitalised(or_else(level->label_ouder, level->label))));
        group.add("kort", level == nullptr ? Value() : text(or_else(level->kort, level->label)));
        group.add("specialisten", list(members));
        add_list(group, "van-team", "heeft-van-team", team_members);
        group.add("soorten", list(first_of_kind));
        groups.push_back(object(group));
    }
    const List of_team = specialists;
    specialists.insert(specialists.end(), answered.begin(), answered.end());
    // A poster has few places, and the team's go first.
    constexpr size_t places = 6;
    const size_t left = places - std::min(places, cards.size());
    cards.insert(cards.end(), answered_cards.begin(), answered_cards.begin() + static_cast<std::ptrdiff_t>(std::min(left, answered_cards.size())));
    add_list(root, "specialisten", "heeft-specialisten", specialists);
    add_list(root, "specialisten-van-team", "heeft-specialisten-van-team", of_team);
    root.add("specialisten-met-niveau", flag(std::ranges::any_of(placed, [last](const Placed& one) { return one.of_team && one.level < last; })));
    root.add("specialisten-met-dagdelen", flag(std::ranges::any_of(profile.specialisten, [](const Specialist& one) { return one.dagdelen.has_value(); })));
    root.add("specialisten-met-wanneer", flag(std::ranges::any_of(profile.specialisten, [](const Specialist& one) { return one.dagdelen || one.drempelloos.value_or(false); })));
    root.add("specialisten-met-tekst", flag(std::ranges::any_of(profile.specialisten, [](const Specialist& one) { return !one.tekst.empty() || !one.contact.empty(); })));
    root.add("specialisten-drempelloos", flag(std::ranges::any_of(profile.specialisten, [](const Specialist& one) { return one.drempelloos.value_or(false); })));
    root.add("specialisten-naast-rollen", list(cards));
    root.add("specialisten-per-niveau", list(groups));
}

void ViewBuilder::add_partners(Object& root) {
    List partners, by_name, reachable, asked_for;
    std::set<std::string_view> names;
    for (const Partner& source : profile.partners) {
        partners.push_back(later([this, &source] {
            const Code* known = code("partners", source.code);
            const auto [label, for_parents, icon] = naming(known, known == nullptr ? source.naam : std::string_view(), source.code);
            Object partner;
            partner.add("code", text(source.code));
            partner.add("label", text(label));
            partner.add("label-ouder", text(for_parents));
            partner.add("icoon", text(icon));
            partner.add("naam", text(or_else(source.naam, label)));
            add_text(partner, "contact", "heeft-contact", source.contact);
            add_ways(partner, source.telefoon, source.email, source.website);
            add_rich(partner, "tekst", "regel", source.tekst);
            partner.add("heeft-tekst", flag(!source.tekst.empty()));
            return object(partner);
        }));
        if (source.naam.empty() || names.insert(source.naam).second) by_name.push_back(partners.back());
        if (!source.telefoon.empty() || !source.email.empty()) reachable.push_back(partners.back());
        else if (!source.contact.empty()) asked_for.push_back(partners.back());
    }
    reachable.insert(reachable.end(), asked_for.begin(), asked_for.end());
    add_list(root, "partners", "heeft-partners", partners);
    add_list(root, "partners-bereikbaar", "heeft-partners-bereikbaar", reachable);
    root.add("partners-op-naam", list(by_name));
    root.add("partners-met-weg", flag(std::ranges::any_of(profile.partners, [](const Partner& one) {
        return !one.telefoon.empty() || !one.email.empty() || !one.website.empty();
    })));
    root.add("partners-met-tekst", flag(std::ranges::any_of(profile.partners, [](const Partner& one) { return !one.tekst.empty(); })));
}

}  // namespace gidspers::merge

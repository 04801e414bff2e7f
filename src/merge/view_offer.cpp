#include <algorithm>
#include <array>

#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

std::string half_days(const std::optional<Number>& count) {
    if (!count) return {};
    return with_unit(count->text, count->value == 1 ? "dagdeel per week" : "dagdelen per week");
}

// Names of people are printed only when the profile says so.
std::string_view shown_name(const std::string& name, bool show) { return show ? std::string_view(name) : std::string_view(); }

std::string_view label_for_parents(const Code& code) { return or_else(code.label_ouder, code.label); }

}  // namespace

Value ViewBuilder::offer(const Aanbod& aanbod) {
    const MergedOnderdeel* area = aanbod.gebied.empty() ? nullptr : merged.onderdeel(aanbod.gebied);
    Object result;
    result.reserve(40);
    result.add("id", text(aanbod.id));
    result.add("anker", text(anchor("aanbod", aanbod.id)));
    result.add("titel", text(aanbod.titel));
    result.add("icoon", text(aanbod.icoon));
    add_text(result, "gebied", "heeft-gebied", area == nullptr ? std::string_view(aanbod.gebied) : std::string_view(area->onderdeel->titel));
    add_text(result, "voor-wie", "heeft-voor-wie", aanbod.voor_wie);
    add_text(result, "duur", "heeft-duur", aanbod.duur);
    add_text(result, "plek", "heeft-plek", aanbod.plek);
    result.add("wie", role_names(aanbod.wie, false));
    result.add("heeft-wie", flag(!aanbod.wie.empty()));
    add_texts(result, text_set(aanbod.teksten));
    return object(result);
}

void ViewBuilder::add_offer(Object& root) {
    List extra, intensive, language, methods, rooms;
    for (const Aanbod& aanbod : profile.extra) {
        List& list_of_kind = aanbod.soort == AanbodSoort::taal ? language : aanbod.soort == AanbodSoort::intensief ? intensive : extra;
        list_of_kind.push_back(offer(aanbod));
    }
    root.add("heeft-extra-of-meer", flag(!extra.empty() || !intensive.empty() || merged.totaal.meer > 0));
    add_list(root, "extra", "heeft-extra", extra);
    add_list(root, "intensief", "heeft-intensief", intensive);
    add_list(root, "taal", "heeft-taal", language);
    for (const Methodiek& methodiek : profile.methodieken) {
        const MergedOnderdeel* area = merged.onderdeel(methodiek.gebied);
        Object method;
        method.add("titel", text(methodiek.titel));
        add_text(method, "gebied", "heeft-gebied", area == nullptr ? std::string_view(methodiek.gebied) : std::string_view(area->onderdeel->titel));
        add_text(method, "doel", "heeft-doel", methodiek.doel);
        add_rich(method, "tekst", "regel", methodiek.tekst);
        method.add("heeft-tekst", flag(!methodiek.tekst.empty()));
        methods.push_back(object(method));
    }
    for (const Ruimte& ruimte : profile.ruimten) {
        Object room;
        room.reserve(30);
        room.add("titel", text(ruimte.titel));
        room.add("icoon", text(ruimte.icoon));
        room.add("aantal", ruimte.aantal ? number_text(*ruimte.aantal) : Value());
        room.add("heeft-aantal", flag(ruimte.aantal.value_or(1) > 1));
        add_text(room, "reserveren", "heeft-reserveren", ruimte.reserveren);
        add_texts(room, text_set(ruimte.teksten));
        rooms.push_back(object(room));
    }
    add_list(root, "methodieken", "heeft-methodieken", methods);
    add_list(root, "ruimten", "heeft-ruimten", rooms);
}

void ViewBuilder::add_team(Object& root) {
    List roles, meetings;
    for (const TeamRol& source : profile.team) {
        const Code* known = code("rollen", source.code);
        Object role;
        role.reserve(19);
        const std::string_view label = or_else(source.label, known == nullptr ? std::string_view(source.code) : std::string_view(known->label));
        role.add("code", text(source.code));
        role.add("label", text(label));
        role.add("label-ouder", text(source.label.empty() && known != nullptr ? label_for_parents(*known) : label));
        role.add("kop-ouder", text(as_title(source.label.empty() && known != nullptr ? label_for_parents(*known) : label)));
        role.add("icoon", text(known == nullptr ? std::string_view() : std::string_view(known->icoon)));
        add_text(role, "naam", "heeft-naam", shown_name(source.naam, source.toon_naam));
        add_text(role, "dagdelen", "heeft-dagdelen", half_days(source.dagdelen));
        add_phone(role, source.telefoon);
        add_email(role, source.email);
        add_text(role, "bereikbaar", "heeft-bereikbaar", source.bereikbaar);
        add_rich(role, "tekst", "regel", source.tekst);
        role.add("heeft-tekst", flag(!source.tekst.empty()));
        roles.push_back(object(role));
    }
    for (const Overleg& source : profile.overleggen) {
        Object meeting;
        meeting.reserve(12);
        meeting.add("naam", text(source.naam));
        add_text(meeting, "frequentie", "heeft-frequentie", source.frequentie);
        meeting.add("leden", role_names(source.leden, false));
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
            one.add("laatste", flag(&date == &source.datums.back()));
            dates.push_back(object(one));
        }
        add_list(meeting, "data", "heeft-data", dates);
        meeting.add("data-tekst", text(joined(std::vector<std::string_view>(words.begin(), words.end()))));
        add_rich(meeting, "tekst", "regel", source.toelichting);
        meeting.add("heeft-tekst", flag(!source.toelichting.empty()));
        meetings.push_back(object(meeting));
    }
    add_list(root, "rollen", "heeft-rollen", roles);
    add_list(root, "overleggen", "heeft-overleggen", meetings);

    // Specialists in the order of levels, near first; those without a level of the norm last.
    struct Placed {
        int level;
        Value value;
    };
    const int last = levels == nullptr ? 0 : static_cast<int>(levels->waarden.size());
    std::vector<Placed> placed;
    for (const Specialist& source : profile.specialisten) {
        const Code* known = code("specialismen", source.code);
        const int index = levels == nullptr ? -1 : levels->index_of(source.niveau);
        const Waarde* level = index < 0 ? nullptr : &levels->waarden[static_cast<size_t>(index)];
        const std::string_view label = or_else(source.label, known == nullptr ? std::string_view(source.code) : std::string_view(known->label));
        Object one;
        one.reserve(22);
        one.add("code", text(source.code));
        one.add("label", text(label));
        one.add("label-ouder", text(source.label.empty() && known != nullptr ? label_for_parents(*known) : label));
        one.add("kop", text(as_title(label)));
        one.add("kop-ouder", text(as_title(source.label.empty() && known != nullptr ? label_for_parents(*known) : label)));
        one.add("icoon", text(known == nullptr ? std::string_view() : std::string_view(known->icoon)));
        add_text(one, "naam", "heeft-naam", shown_name(source.naam, source.toon_naam));
        add_text(one, "dagdelen", "heeft-dagdelen", half_days(source.dagdelen));
        one.add("dagdelen-getal", source.dagdelen ? text(source.dagdelen->text) : Value());
        add_text(one, "contact", "heeft-contact", source.contact);
        add_text(one, "niveau", "heeft-niveau", source.niveau);
        one.add("niveau-label", text(level == nullptr ? std::string_view(source.niveau) : std::string_view(level->label)));
        one.add("niveau-ouder", text(level == nullptr ? std::string_view(source.niveau) : or_else(level->label_ouder, level->label)));
        one.add("niveau-kort", text(level == nullptr ? std::string_view(source.niveau) : or_else(level->kort, level->label)));
        one.add("is-drempelloos", flag(source.drempelloos.value_or(false)));
        add_rich(one, "tekst", "regel", source.tekst);
        one.add("heeft-tekst", flag(!source.tekst.empty()));
        placed.push_back({index < 0 ? last : index, object(one)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.level < b.level; });
    List specialists, groups;
    for (size_t i = 0; i < placed.size();) {
        List members;
        const int index = placed[i].level;
        for (; i < placed.size() && placed[i].level == index; ++i) {
            specialists.push_back(placed[i].value);
            members.push_back(placed[i].value);
        }
        const Waarde* level = index == last ? nullptr : &levels->waarden[static_cast<size_t>(index)];
        Object group;
        group.add("code", level == nullptr ? Value() : text(level->code));
        group.add("label", level == nullptr ? Value() : text(level->label));
        group.add("label-ouder", level == nullptr ? Value() : text(or_else(level->label_ouder, level->label)));
        group.add("kort", level == nullptr ? Value() : text(or_else(level->kort, level->label)));
        group.add("specialisten", list(members));
        groups.push_back(object(group));
    }
    add_list(root, "specialisten", "heeft-specialisten", specialists);
    root.add("specialisten-per-niveau", list(groups));
}

void ViewBuilder::add_protocols(Object& root) {
    List all;
    const auto details = [&](Object& result, const Protocol* protocol) {
        add_text(result, "vindplaats", "heeft-vindplaats", protocol == nullptr ? std::string_view() : std::string_view(protocol->vindplaats));
        add_date(result, "datum", "heeft-datum", protocol == nullptr ? std::nullopt : protocol->datum);
        add_text(result, "eigenaar", "heeft-eigenaar", protocol == nullptr ? std::string_view() : std::string_view(protocol->eigenaar));
        add_rich(result, "tekst", "regel", protocol == nullptr ? std::string_view() : std::string_view(protocol->tekst));
        result.add("heeft-tekst", flag(protocol != nullptr && !protocol->tekst.empty()));
    };
    for (size_t index = 0; index < merged.items.size(); ++index) {
        const MergedItem& one = merged.items[index];
        if (!one.in_scope() || (one.item->soort != ItemSoort::status && one.protocol == nullptr)) continue;
        const Members item_view = items[index].object();
        const auto same = [&](const char* name) { return *item_view.find(Key(std::string_view(name))); };
        Object result;
        result.reserve(20);
        result.add("titel", text(one.item->titel));
        result.add("nummer", text(one.item->nummer));
        result.add("anker", same("anker"));
        result.add("norm", same("norm-tekst"));
        result.add("heeft-norm", same("heeft-norm"));
        result.add("status", same("waarde-tekst"));
        result.add("heeft-status", same("heeft-waarde"));
        result.add("uitslag", same("uitslag"));
        result.add("uitslag-code", same("uitslag-code"));
        details(result, one.protocol);
        result.add("is-eigen", flag(false));
        all.push_back(object(result));
    }
    const Schaal* statuses = nullptr;
    for (const Schaal& scale : norm.schalen)
        if (scale.soort == "status" && statuses == nullptr) statuses = &scale;
    for (const Protocol& protocol : profile.protocollen) {
        if (!protocol.item.empty() && merged.item(protocol.item) != nullptr) continue;
        Object result;
        result.reserve(20);
        result.add("titel", text(protocol.titel));
        result.add("nummer", Value());
        result.add("anker", Value());
        add_text(result, "norm", "heeft-norm", std::string_view());
        add_text(result, "status", "heeft-status", label_of(statuses, protocol.status));
        result.add("uitslag", Value());
        result.add("uitslag-code", Value());
        details(result, &protocol);
        result.add("is-eigen", flag(true));
        all.push_back(object(result));
    }
    add_list(root, "protocollen", "heeft-protocollen", all);
}

namespace {

constexpr std::array<std::string_view, 10> contact_kinds = {"eerste",  "ondersteuning",      "directie", "veiligheid", "pesten",
                                                            "meldcode", "vertrouwenspersoon", "klachten", "leerplicht", "steunpunt"};
constexpr std::array<std::string_view, 10> contact_labels = {
    "Eerste aanspreekpunt", "Ondersteuning",      "Directie",      "Veiligheid",      "Pesten",
    "Meldcode",             "Vertrouwenspersoon", "Klachten",      "Leerplicht",      "Ouder- en jeugdsteunpunt"};
constexpr std::array<Key, 10> contact_names = {"eerste",   "ondersteuning",      "directie", "veiligheid", "pesten",
                                               "meldcode", "vertrouwenspersoon", "klachten", "leerplicht", "steunpunt"};
constexpr std::array<Key, 10> contact_has = {"heeft-eerste",   "heeft-ondersteuning",      "heeft-directie", "heeft-veiligheid", "heeft-pesten",
                                             "heeft-meldcode", "heeft-vertrouwenspersoon", "heeft-klachten", "heeft-leerplicht", "heeft-steunpunt"};

}  // namespace

void ViewBuilder::add_partners(Object& root) {
    List partners, contacts;
    for (const Partner& source : profile.partners) {
        const Code* known = code("partners", source.code);
        const std::string_view label = known == nullptr ? or_else(source.naam, source.code) : std::string_view(known->label);
        Object partner;
        partner.reserve(19);
        partner.add("code", text(source.code));
        partner.add("label", text(label));
        partner.add("label-ouder", text(known == nullptr ? label : label_for_parents(*known)));
        partner.add("icoon", text(known == nullptr ? std::string_view() : std::string_view(known->icoon)));
        partner.add("naam", text(or_else(source.naam, label)));
        add_text(partner, "contact", "heeft-contact", source.contact);
        add_phone(partner, source.telefoon);
        add_email(partner, source.email);
        add_website(partner, source.website);
        add_rich(partner, "tekst", "regel", source.tekst);
        partner.add("heeft-tekst", flag(!source.tekst.empty()));
        partners.push_back(object(partner));
    }
    add_list(root, "partners", "heeft-partners", partners);

    std::array<List, contact_kinds.size()> by_kind;
    for (const Contactpunt& source : profile.contactpunten) {
        const auto* kind = std::find(contact_kinds.begin(), contact_kinds.end(), source.soort);
        const std::string_view name = shown_name(source.naam, source.toon_naam);
        std::string who(name);
        if (name.empty()) who = source.functie;
        else if (!source.functie.empty()) who.append(" (").append(source.functie).append(")");
        Object contact;
        contact.reserve(18);
        contact.add("soort", text(source.soort));
        contact.add("soort-label", kind == contact_kinds.end() ? text(capitalised(source.soort))
                                                               : text(contact_labels[static_cast<size_t>(kind - contact_kinds.begin())]));
        add_text(contact, "naam", "heeft-naam", name);
        add_text(contact, "functie", "heeft-functie", source.functie);
        contact.add("wie", text(std::move(who)));
        add_phone(contact, source.telefoon);
        add_email(contact, source.email);
        add_website(contact, source.website);
        add_rich(contact, "tekst", "regel", source.tekst);
        contact.add("heeft-tekst", flag(!source.tekst.empty()));
        contacts.push_back(object(contact));
        if (kind != contact_kinds.end()) by_kind[static_cast<size_t>(kind - contact_kinds.begin())].push_back(contacts.back());
    }
    add_list(root, "contactpunten", "heeft-contactpunten", contacts);
    Object kinds;
    for (size_t i = 0; i < contact_kinds.size(); ++i) add_list(kinds, contact_names[i], contact_has[i], by_kind[i]);
    root.add("contact", object(kinds));

    static const Steunpunt nobody;
    const Steunpunt& source = norm.steunpunt ? *norm.steunpunt : nobody;
    Object support;
    support.reserve(32);
    support.add("naam", text(source.naam));
    add_phone(support, source.telefoon);
    add_email(support, source.email);
    add_website(support, source.website);
    add_texts(support, text_set(source.teksten));
    root.add("steunpunt", object(support));
    root.add("heeft-steunpunt", flag(norm.steunpunt.has_value()));
}

void ViewBuilder::add_ambitions(Object& root) {
    struct Work {
        std::optional<Date> date;
        Value value;
    };
    std::vector<Work> work;
    const auto add_work = [&](std::string_view title, std::string_view icon, std::string_view rich, const std::optional<Date>& date, std::string_view who) {
        Object result;
        result.add("titel", text(title));
        result.add("icoon", text(icon));
        result.add("regel", line(*this, rich));
        result.add("heeft-regel", flag(!rich.empty()));
        add_date(result, "datum", "heeft-datum", date);
        add_text(result, "wie", "heeft-wie", who);
        work.push_back({date, object(result)});
    };

    List plan;
    for (const SchoolAmbitie& source : profile.ambities) {
        Object result;
        result.reserve(33);
        result.add("id", text(source.id));
        result.add("titel", text(source.titel));
        add_date(result, "datum", "heeft-datum", source.datum);
        add_text(result, "wie", "heeft-wie", source.wie);
        add_text(result, "stand", "heeft-stand", source.stand);
        result.add("is-klaar", flag(source.stand == "klaar"));
        const TextSet texts = text_set(source.teksten);
        add_texts(result, texts);
        plan.push_back(object(result));
        if (source.stand == "klaar") continue;
        const std::string_view words = or_else(get(texts, Audience::poster), or_else(get(texts, Audience::ouder), get(texts, Audience::officieel)));
        add_work(source.titel, {}, words, source.datum, source.wie);
    }
    add_list(root, "ambities", "heeft-ambities", plan);

    List of_items;
    for (size_t index = 0; index < merged.items.size(); ++index) {
        const MergedItem& one = merged.items[index];
        if (!one.in_scope() || one.antwoord == nullptr || !one.antwoord->ambitie) continue;
        of_items.push_back(items[index]);
        if (one.oordeel.result != Result::ambitie && one.oordeel.result != Result::deels) continue;
        const AntwoordAmbitie& ambition = *one.antwoord->ambitie;
        const std::string_view words = or_else(ambition.tekst, or_else(get(one.teksten, Audience::poster), get(one.teksten, Audience::ouder)));
        add_work(one.item->titel, one.item->icoon, words, ambition.datum, ambition.wie);
    }
    add_list(root, "item-ambities", "heeft-item-ambities", of_items);

    std::stable_sort(work.begin(), work.end(), [](const Work& a, const Work& b) {
        if (a.date.has_value() != b.date.has_value()) return a.date.has_value();
        return a.date && *a.date < *b.date;
    });
    List sorted;
    for (const Work& one : work) sorted.push_back(one.value);
    add_list(root, "werken-aan", "heeft-werken-aan", sorted);
}

}  // namespace gidspers::merge

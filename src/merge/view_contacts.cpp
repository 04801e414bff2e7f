// Whom to ask, and where: the school's contacts and the steunpunt.
#include <algorithm>
#include <array>

#include "merge/first_talk.h"
#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

struct ContactKind {
    std::string_view code, label;
    Key name, has;  ///< in the view
};
constexpr ContactKind contact_kinds[] = {
    {"eerste", "Eerste aanspreekpunt", "eerste", "heeft-eerste"},
    {"ondersteuning", "Ondersteuning", "ondersteuning", "heeft-ondersteuning"},
    {"directie", "Directie", "directie", "heeft-directie"},
    {"veiligheid", "Veiligheid", "veiligheid", "heeft-veiligheid"},
    {"pesten", "Pesten", "pesten", "heeft-pesten"},
    {"meldcode", "Meldcode", "meldcode", "heeft-meldcode"},
    {"vertrouwenspersoon", "Vertrouwenspersoon", "vertrouwenspersoon", "heeft-vertrouwenspersoon"},
    {"klachten", "Klachten", "klachten", "heeft-klachten"},
    {"leerplicht", "Leerplicht", "leerplicht", "heeft-leerplicht"},
    {"steunpunt", "Ouder- en jeugdsteunpunt", "steunpunt", "heeft-steunpunt"},
};

template <class Source>
bool has_way(const Source& source) { return !(source.telefoon.empty() && source.email.empty() && source.website.empty()); }

/// Whether one of those of a kind whom a poster names, which may have room for two, has what is asked.
template <class Has>
bool any_named(std::span<const Contactpunt> contacts, std::string_view kind, Has has) {
    constexpr size_t named = 2;
    size_t count = 0;
    return std::ranges::any_of(contacts, [&](const Contactpunt& one) { return one.soort == kind && ++count <= named && has(one); });
}

bool can_be_reached(std::span<const Contactpunt> contacts, std::string_view kind) {
    return any_named(contacts, kind, has_way<Contactpunt>);
}

bool can_be_called(std::span<const Contactpunt> contacts, std::string_view kind) {
    return any_named(contacts, kind, [](const Contactpunt& one) { return !one.telefoon.empty(); });
}

/// Who is reached through the school, as parents expect, when no other way is given.
bool is_school_itself(std::string_view kind) { return kind == "eerste" || kind == "ondersteuning" || kind == "directie"; }

}  // namespace

void ViewBuilder::add_contacts(Object& root) {
    List contacts;
    std::array<List, std::size(contact_kinds)> by_kind;
    for (const Contactpunt& source : profile.contactpunten) {
        const auto* kind = std::find_if(std::begin(contact_kinds), std::end(contact_kinds),
                                        [&](const ContactKind& one) { return one.code == source.soort; });
        const bool known = kind != std::end(contact_kinds);
        contacts.push_back(later([this, &source, kind, known] {
            const std::string_view name = person(source.naam, source.toon_naam);
            // Of another kind than these, what it is for is what they do.
            const std::string label = capitalised(known ? kind->label : or_else(source.functie, source.soort));
            const std::string_view function = capitalised(source.functie) == label ? std::string_view() : std::string_view(source.functie);
            // When the profile does not say who it is: at the school whoever answers the phone, elsewhere nobody by name.
            const bool at_school = !is_outside(source.soort) || (source.soort == "vertrouwenspersoon" && !source.functie.empty());
            std::string who(or_else(or_else(name, function), at_school ? std::string_view(profile.school.naam) : "–"));
            const bool brackets = !name.ends_with(')');
            if (!name.empty() && !function.empty()) who.append(brackets ? " (" : ", ").append(function).append(brackets ? ")" : "");
            Object contact;
            contact.add("soort", text(source.soort));
            contact.add("soort-label", text(std::string(label)));
            add_text(contact, "naam", "heeft-naam", name);
            add_text(contact, "functie", "heeft-functie", source.functie);
            contact.add("wie", text(capitalised(who)));
            add_ways(contact, source.telefoon, source.email, source.website);
            contact.add("via-school", flag(is_school_itself(source.soort) && !has_way(source) && has_way(profile.school)));
            add_rich(contact, "tekst", "regel", source.tekst);
            contact.add("heeft-tekst", flag(!source.tekst.empty()));
            return object(contact);
        }));
        if (known) by_kind[static_cast<size_t>(kind - std::begin(contact_kinds))].push_back(contacts.back());
    }
    add_list(root, "contactpunten", "heeft-contactpunten", contacts);
    root.add("eerste-gesprek", text(first_talk(*this, profile, merged.type)));
    Object kinds;
    for (size_t i = 0; i < by_kind.size(); ++i) add_list(kinds, contact_kinds[i].name, contact_kinds[i].has, by_kind[i]);
    kinds.add("eerste-bereikbaar", flag(can_be_reached(profile.contactpunten, "eerste")));
    kinds.add("poster-belbaar", flag(can_be_called(profile.contactpunten, "eerste") || can_be_called(profile.contactpunten, "ondersteuning")));
    root.add("contact", object(kinds));
}

void ViewBuilder::add_support(Object& root) {
    Object support;
    const auto fill = [&](std::string_view name, const auto& source, const TextSet& texts) {
        support.add("naam", text(name));
        add_ways(support, source.telefoon, source.email, source.website);
        add_texts(support, texts);
    };
    // Where the norm names none, the one that the school itself names.
    const auto own = std::ranges::find(profile.contactpunten, "steunpunt", &Contactpunt::soort);
    const bool is_own = !norm.steunpunt && own != profile.contactpunten.end();
    if (is_own) {
        TextSet texts;
        texts[static_cast<size_t>(Audience::officieel)] = own->tekst;
        const auto* kind = std::ranges::find(contact_kinds, own->soort, &ContactKind::code);
        fill(or_else(or_else(person(own->naam, own->toon_naam), own->functie), kind->label), *own, texts);
    } else {
        static const Steunpunt nobody;
        const Steunpunt& source = norm.steunpunt ? *norm.steunpunt : nobody;
        fill(source.naam, source, text_set(source.teksten));
    }
    root.add("steunpunt", object(support));
    root.add("heeft-steunpunt", flag(norm.steunpunt || is_own));
}

}  // namespace gidspers::merge

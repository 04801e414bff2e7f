#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/join.h"
#include "base/limits.h"
#include "input/profile_parts.h"

namespace gidspers::input {

namespace {

/// N209 when another of its kind has this id.
std::string own_id(const xml::Node& node, Reader& r, FirstLines& lines) {
    std::string id = r.id(node);
    if (const int first = id.empty() ? 0 : lines.before(id, node.line)) r.add("N209", node, {id, std::to_string(first)});
    return id;
}

/// Other words follow a title.
std::string heading(const xml::Node& node, Reader& r) { return as_heading(r.needed(node, "titel")); }

/// N258 for what has yet to come: a slip, or the year of the profile was left as it was.
void not_later(const xml::Node& node, const char* attribute, const std::optional<Schooljaar>& year, Reader& r, const Profile& p) {
    if (year && p.schooljaar && *year > *p.schooljaar) r.add("N258", node, {attribute, r.text(node, attribute), p.schooljaar->text()});
}
std::optional<Schooljaar> past_year(const xml::Node& node, const char* attribute, Reader& r, const Profile& p) {
    const auto year = r.schooljaar(node, attribute);
    not_later(node, attribute, year, r, p);
    return year;
}

/// Pupils are counted up to half a year before a school year, and its leavers up to half a year after it.
bool is_near(const Date& day, const Schooljaar& year) {
    return day >= Date{year.first, 2, 1} && day <= Date{year.first + 2, 1, 31};
}

void report_old_figures(const xml::Node& root, const Schooljaar& year, Reader& r, const Profile& p) {
    std::vector<std::string> old;
    for (const Kengetal& k : p.kengetallen) {
        std::optional<Schooljaar> newest;
        for (const Meting& one : k.metingen) newest = std::max(newest, one.schooljaar);
        if (newest && year.is_old(*newest)) old.push_back("\"" + k.titel + "\" (" + newest->text() + ")");
    }
    if (!old.empty()) r.add("N344", *root.child("kengetallen"), {short_list_of(old), year.text()});
}

void read_figures(const xml::Node& root, Reader& r, Profile& p) {
    FirstLines ids;
    r.in(root, "kengetallen", "kengetal", [&](const xml::Node& n) {
        Kengetal k{own_id(n, r, ids),
                   r.needed(n, "titel"),
                   r.text(n, "eenheid"),
                   r.text(n, "definitie"),
                   r.text(n, "waarvan"),
                   n.get("soort") == "percentage" || (n.get("soort").empty() && is_percent(n.get("eenheid"))),
                   {},
                   r.at(n)};
        r.each(n, "meting", [&](const xml::Node& m) {
            const auto value = k.percentage ? r.percentage(m, "waarde") : r.number(m, "waarde");
            const auto day = r.date(m, "peildatum");
            auto year = past_year(m, "schooljaar", r, p);
            if (year && day && !is_near(*day, *year)) r.add("N260", m, {day->iso(), year->text()});
            if (!year && day) not_later(m, "peildatum", year = Schooljaar{day->month >= 8 ? day->year : day->year - 1}, r, p);
            if (value)
                k.metingen.push_back({year, day, *value, r.at(m)});
            else if (m.has("waarde") && r.text(m, "waarde").empty())
                r.add("N002", m, {"waarde", "meting"});
        });
        p.kengetallen.push_back(std::move(k));
    });
    if (p.schooljaar) report_old_figures(root, *p.schooljaar, r, p);
}

/// "6", "8 keer", "zes x": of what time?
bool is_bare_count(std::string_view frequency) {
    static constexpr std::array<std::string_view, 18> counts = {"x",   "keer", "maal", "een",  "één",  "eenmaal", "tweemaal", "driemaal", "twee",
                                                               "drie", "vier", "vijf", "zes", "zeven", "acht",    "negen",    "tien",     "twaalf"};
    const std::vector<std::string> all = words(small_letters(frequency));
    return !all.empty() && std::ranges::all_of(all, [](std::string_view word) {
        while (!word.empty() && is_digit(word.front())) word.remove_prefix(1);
        return word.empty() || std::ranges::find(counts, word) != counts.end();
    });
}

void read_team(const xml::Node& team, Reader& r, Profile& p) {
    r.each(team, "rol", [&](const xml::Node& n) {
        p.team.push_back({r.id(n, "code"), r.text(n, "label"), r.text(n, "naam"), r.phone(n), r.email(n),
                          r.text(n, "bereikbaar"), r.yes(n, "toon-naam"), r.number(n, "dagdelen"), r.rich(n), r.at(n)});
    });
    r.each(team, "specialist", [&](const xml::Node& n) {
        p.specialisten.push_back({r.id(n, "code"), r.text(n, "label"), r.text(n, "niveau"), r.text(n, "naam"),
                                  r.text(n, "contact"), r.yes(n, "toon-naam"), r.number(n, "dagdelen"),
                                  r.yes_no(n, "drempelloos"), r.rich(n), r.at(n)});
    });
    r.each(team, "overleg", [&](const xml::Node& n) {
        Overleg o{r.needed(n, "naam"), r.text(n, "frequentie"), r.list(n, "leden"), {}, {}, r.at(n)};
        if (is_bare_count(o.frequentie)) r.add("N363", n, {o.frequentie});
        std::string wrong;
        r.each(n, "datum", [&](const xml::Node& d) {
            const auto date = r.date_text(d);
            if (!date) return;
            o.datums.push_back(*date);
            if (p.schooljaar && !p.schooljaar->has(*date)) add_to_list(wrong, date->iso());
        });
        if (!wrong.empty()) r.add("N256", n, {o.naam, p.schooljaar->text(), wrong});
        if (const auto* t = r.single(n, "toelichting")) o.toelichting = r.rich(*t);
        p.overleggen.push_back(std::move(o));
    });
}

/// Parents and posters are told what a school works at; of what is done the SOP has one text.
void told_when_done(const xml::Node& node, const SchoolAmbitie& plan, Reader& r) {
    const Texts& texts = plan.teksten;
    const Audience in_sop = !texts.officieel.empty() ? Audience::officieel : !texts.ouder.empty() ? Audience::ouder : Audience::poster;
    std::string lost;
    for (const Audience audience : {Audience::ouder, Audience::poster})
        if (audience != in_sop && !texts.get(audience).empty()) add_to_list(lost, name_of(audience));
    if (plan.stand == "klaar" && !lost.empty()) r.add("N294", node, {plan.titel, lost});
}

}  // namespace

void read_offer(const xml::Node& root, Reader& r, Profile& p) {
    read_figures(root, r, p);
    FirstLines offers, plans;
    r.in(root, "extra", "aanbod", [&](const xml::Node& n) {
        Aanbod a{own_id(n, r, offers),
                 heading(n, r),
                 r.text(n, "gebied"),
                 r.text(n, "icoon"),
                 r.text(n, "voor-wie"),
                 r.text(n, "duur"),
                 r.text(n, "plek"),
                 parse_aanbod_soort(n.get("soort")).value_or(AanbodSoort::extra),
                 r.list(n, "wie"),
                 r.texts(n),
                 r.at(n)};
        p.extra.push_back(std::move(a));
    });
    if (const auto* team = root.child("team")) read_team(*team, r, p);
    FirstLines protocols;
    r.in(root, "protocollen", "protocol", [&](const xml::Node& n) {
        std::string item = r.text(n, "item");
        r.once(n, item, protocols);
        p.protocollen.push_back({std::move(item), heading(n, r), r.text(n, "status"), r.text(n, "vindplaats"),
                                 r.text(n, "eigenaar"), r.date(n, "datum"), r.rich(n), r.at(n)});
        const Protocol& t = p.protocollen.back();
        if (t.datum && p.schooljaar && *t.datum > p.schooljaar->end()) r.add("N259", n, {t.titel, t.datum->iso(), p.schooljaar->text()});
        constexpr int years = 5;
        if (t.datum && p.schooljaar && *t.datum < Schooljaar{p.schooljaar->first - years}.begin())
            r.add("N345", n, {t.titel, t.datum->iso(), p.schooljaar->text()});
    });
    r.in(root, "methodieken", "methodiek", [&](const xml::Node& n) {
        p.methodieken.push_back({heading(n, r), r.text(n, "gebied"), r.text(n, "doel"), r.rich(n), r.at(n)});
    });
    r.in(root, "ruimten", "ruimte", [&](const xml::Node& n) {
        Ruimte one{heading(n, r), r.text(n, "icoon"), r.text(n, "reserveren"), r.count(n, "aantal"), r.texts(n), r.at(n)};
        if (one.aantal == 0) r.add("N316", n, {one.titel});
        else p.ruimten.push_back(std::move(one));
    });
    if (const auto* n = root.child("ruimten"))
        if (const auto* t = r.single(*n, "toegankelijkheid")) p.toegankelijkheid = r.texts(*t);
    r.in(root, "partners", "partner", [&](const xml::Node& n) {
        p.partners.push_back({r.text(n, "code"), r.needed(n, "naam"), r.text(n, "contact"), r.phone(n), r.email(n),
                              r.url(n), r.rich(n), r.at(n)});
    });
    if (const auto* n = root.child("grenzen")) p.grenzen_teksten = r.texts(*n), p.grenzen = r.riches(*n, "grens");
    r.in(root, "ambities", "ambitie", [&](const xml::Node& n) {
        p.ambities.push_back({own_id(n, r, plans), heading(n, r), as_heading(r.text(n, "wie")), r.text(n, "stand"),
                              r.date(n, "datum"), r.list(n, "items"), r.texts(n), r.at(n)});
        const SchoolAmbitie& a = p.ambities.back();
        if (a.datum && p.schooljaar && *a.datum < p.schooljaar->begin() && a.stand != "klaar") r.add("N257", n, {a.titel, a.datum->iso()});
        told_when_done(n, a, r);
    });
}

namespace {

/// A committee or an office, where no function says that the name is somebody's.
bool is_organisation(const Contactpunt& contact) {
    const std::string& soort = contact.soort;
    return contact.functie.empty() && (soort == "klachten" || soort == "leerplicht" || soort == "steunpunt");
}

/// "Antipestcoördinator", or what the function says once more: by law the guide names a person.
bool is_function(const Contactpunt& contact) {
    static constexpr std::array<std::string_view, 6> endings = {"coördinator", "coordinator", "functionaris", "persoon", "punt", "team"};
    const std::string name = small_letters(contact.naam);
    const bool is_one_word = name.find(' ') == std::string::npos;
    return name == small_letters(contact.functie) || (is_one_word && std::ranges::any_of(endings, [&](std::string_view one) { return name.ends_with(one); }));
}

}  // namespace

void read_guide(const xml::Node& root, Reader& r, Profile& p) {
    r.in(root, "contactpunten", "contactpunt", [&](const xml::Node& n) {
        Contactpunt c{r.text(n, "soort"), r.text(n, "naam"), r.text(n, "functie"), r.phone(n), r.email(n),
                      r.url(n), r.yes(n, "toon-naam"), r.rich(n), r.at(n)};
        if (is_organisation(c) && !c.naam.empty() && !r.yes_no(n, "toon-naam")) {
            c.toon_naam = true;
            if (c.soort == "klachten") r.add("N288", n, {c.naam});  // schools have a person for these, too
        }
        if (c.toon_naam && !c.naam.empty() && !is_outside(c.soort) && is_function(c)) {
            r.add("N368", n, {c.naam});
            if (c.functie.empty()) c.functie = c.naam;
            c.naam.clear();
        }
        const bool says_who = !c.functie.empty() || (c.toon_naam && !c.naam.empty());
        const bool says_how = !(c.telefoon + c.email + c.website + c.tekst).empty();
        if (!says_who) r.add(!says_how ? "N289" : is_outside(c.soort) ? "N133" : "N223", n, {c.soort});
        // A child's own teacher is at school; of anyone else a reader wants to know how.
        if (says_who && !says_how && c.soort != "eerste") r.add("N261", n, {c.soort});
        if (says_who || says_how) p.contactpunten.push_back(std::move(c));
    });
    if (const auto* v = root.child("verplicht"))
        for (const xml::Node& n : v->children) {
            if (n.is_text()) continue;
            p.verplicht.emplace(n.name, Verplicht{r.texts(n), r.text(n, "link"), r.at(n)});
        }
    r.in(root, "uitstroom-cijfers", "profiel", [&](const xml::Node& n) {
        Uitstroomprofiel u{r.needed(n, "naam"), {}, r.at(n)};
        r.each(n, "cijfer", [&](const xml::Node& c) {
            u.cijfers.push_back({past_year(c, "schooljaar", r, p), r.count(c, "uitgestroomd"), r.count(c, "vervolg"),
                                 r.count(c, "werk"), r.at(c)});
        });
        p.uitstroom.push_back(std::move(u));
    });
    if (const auto* n = root.child("wijzigingen")) {
        p.wijzigingen_sinds = past_year(*n, "sinds", r, p), p.wijzigingen = r.riches(*n, "wijziging");
        if (p.wijzigingen_sinds && p.schooljaar && p.wijzigingen_sinds->first < p.schooljaar->first - 1)
            r.add("N343", *n, {p.wijzigingen_sinds->text(), Schooljaar{p.schooljaar->first - 1}.text()});
    }
    FirstLines texts;
    r.in(root, "teksten", "norm-tekst", [&](const xml::Node& n) {
        NormTekst t{r.id(n, "ref"), parse_audience(n.get("voor")).value_or(Audience::officieel), r.rich(n), r.at(n)};
        if (const int first = texts.before(t.ref + ' ' + std::string(name_of(t.voor)), n.line))
            r.add("N224", n, {t.ref, name_of(t.voor), std::to_string(first)});
        p.norm_teksten.push_back(std::move(t));
    });
    if (const auto* n = root.child("ladder-stappen")) {
        p.ladder_ref = r.id(*n, "ref"), p.ladder_at = r.at(*n);
        FirstLines steps;
        r.each(*n, "stap", [&](const xml::Node& s) {
            std::string trede = r.id(s, "trede");
            r.once(s, trede, steps);
            p.ladder_stappen.push_back({std::move(trede), as_heading(r.text(s, "wie")), r.rich(s), r.at(s)});
        });
    }
    if (const auto* n = root.child("schoolgids")) {
        p.startpagina = r.count(*n, "startpagina");
        if (p.startpagina && (*p.startpagina < 1 || *p.startpagina > limits::guide_page))
            r.add("N247", *n, {std::to_string(*p.startpagina), std::to_string(limits::guide_page)});
        p.kopniveau = r.count(*n, "kopniveau");
        if (p.kopniveau && (*p.kopniveau < 1 || *p.kopniveau > 3)) r.add("N216", *n, {std::to_string(*p.kopniveau)});
    }
}

}  // namespace gidspers::input

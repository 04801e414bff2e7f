#include "merge/report.h"

#include <algorithm>
#include <cmath>

#include "base/ascii.h"
#include "base/join.h"
#include "base/messages.h"
#include "merge/masking.h"
#include "merge/merge.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

// One line for many items: how many, and the first of them by id, since ids are what the profile is written with. Where they are
// few, with the words that readers know them by.
struct Listing {
    static constexpr size_t most = 30, few = 8, longest = longest_argument - std::string_view(", …").size();
    size_t count = 0;
    bool full = false;
    std::string names = {}, worded = {};
    const Location* first = nullptr;  ///< of the answers, where items have one
    void add(const Item& item, const Antwoord* answer = nullptr) {
        if (first == nullptr && answer != nullptr) first = &answer->at;
        add(item.id, item.titel);
    }
    void add(const Belofte& belofte) {
        const auto some = std::ranges::find_if(audiences, [&](Audience one) { return !belofte.teksten.get(one).empty(); });
        add(belofte.id, some == std::end(audiences) ? "" : beginning(plain_text(belofte.teksten.get(*some))));
    }
    void add(std::string_view id, std::string_view words = {}) {
        ++count;
        full = full || count > most || names.size() + std::string_view(", ").size() + id.size() > longest;
        if (full) return;
        add_to_list(names, id);
        add_to_list(worded, id);
        if (!words.empty() && words != id) worded.append(" \"").append(words).append("\"");
    }
    void report(std::string code, const Location& at, Diagnostics& diagnostics) const {
        if (count == 0) return;
        diagnostics.add(std::move(code), first != nullptr ? *first : at,
                        {std::to_string(count), full ? names + ", …" : count > few || worded.size() > longest ? names : worded});
    }

  private:
    static constexpr Audience audiences[] = {Audience::poster, Audience::ouder, Audience::officieel};
    /// Some 40 bytes of it, as whole words.
    static std::string beginning(std::string text) {
        constexpr size_t enough = 40;
        if (const size_t end = text.find(' ', enough); end != std::string::npos) text.replace(end, std::string::npos, "…");
        return text;
    }
};

/// Of a promise that parents are told in the official words, for want of others.
bool is_official_only(const TextSet& texts) { return get(texts, Audience::ouder).empty() && get(texts, Audience::poster).empty(); }

/// The norm's areas of basisondersteuning: where there are any, the parents' poster has them under "Dit bieden wij", and not the norm's items.
void find_areas(const std::vector<Onderdeel>& parts, std::vector<const Onderdeel*>& areas) {
    for (const Onderdeel& part : parts) {
        if (part.laag.value_or(Laag::basis) != Laag::basis) continue;
        if (part.soort == OnderdeelSoort::gebied) areas.push_back(&part);
        find_areas(part.onderdelen, areas);
    }
}

/// The same of those that a school offers.
void find_areas(const std::vector<MergedOnderdeel>& parts, std::vector<const MergedOnderdeel*>& areas) {
    for (const MergedOnderdeel& part : parts) {
        if (part.is_offered_area()) areas.push_back(&part);
        find_areas(part.onderdelen, areas);
    }
}

/// What of the norm alone changes the documents of every school.
void report_whole(const Norm& norm, Diagnostics& diagnostics) {
    if (norm.is_concept()) diagnostics.add(norm.vastgesteld ? "N280" : "N279", norm.at);
    const Ladder* const route = norm.hoofdladder();
    if (route == nullptr) return diagnostics.add("W120", norm.at);
    Listing bare;
    for (const Trede& trede : route->treden)
        if (!trede.fundament && trede.teksten.poster.empty() && trede.teksten.ouder.empty()) bare.add(trede.id, trede.label);
    bare.report("W125", norm.at, diagnostics);
}

/// Who by law does not consent to a schoolgids.
void report_status(const Merged& merged, Diagnostics& diagnostics) {
    const Status& status = merged.profile->status;
    const std::string_view by_law = input::name_of(consenting(merged.type));
    if (!may_consent(status.geleding, merged.type)) diagnostics.add("W112", status.at, {input::name_of(status.geleding), by_law});
    else if (status.mr && status.geleding == Geleding::onbekend) diagnostics.add("W155", status.at, {by_law});
}

void report_strange_subjects(const Merged& merged, Diagnostics& diagnostics) {
    const auto name = [](Schooltype type) { return input::name_of(type); };
    for (const auto& subject : merged.profile->verplicht) {
        const std::string& id = subject.first;
        const Verplicht& own = subject.second;
        const LegalSubject* const known = merged.legal->onderwerp(id);
        const auto is_for_us = [&](const LegalSubject& one) { return one.id == id && applies(one.schooltypen, merged.type); };
        if (known == nullptr || std::ranges::any_of(merged.legal->onderwerpen, is_for_us) || (own.link.empty() && !own.teksten.in_print())) continue;
        diagnostics.add("W117", own.at, {id, known->titel, list_of(known->schooltypen, name), std::string(name(merged.type))});
    }
}

/// A plan of the school that is done, while an answer says of what it was about that it is still worked on.
void report_done(const Merged& merged, Diagnostics& diagnostics) {
    for (const SchoolAmbitie& plan : merged.profile->ambities) {
        if (plan.stand != "klaar") continue;
        for (const std::string& id : plan.items) {
            const MergedItem* const one = merged.item(id);
            if (one == nullptr || one->antwoord == nullptr || one->goal() || !one->in_scope()) continue;
            const Result result = one->oordeel.result;
            const bool worked_on = (result == Result::deels && one->antwoord->ambitie) || result == Result::ambitie || result == Result::voldoet_niet;
            if (worked_on) diagnostics.add("W157", one->antwoord->at, {one->item->titel, id, plan.titel, name_of(result)});
        }
    }
}

/// A plan of the school and what an answer says of it are printed beside each other. A plan of several items ends with the last of them.
void report_two_dates(const Merged& merged, Diagnostics& diagnostics) {
    for (const SchoolAmbitie& plan : merged.profile->ambities) {
        if (plan.stand == "klaar" || !plan.datum) continue;
        for (const std::string& id : plan.items) {
            const MergedItem* const one = merged.item(id);
            if (one == nullptr || one->antwoord == nullptr || !one->antwoord->ambitie || !one->in_scope()) continue;
            const std::optional<Date>& date = one->antwoord->ambitie->datum;
            if (date && (*plan.datum < *date || (plan.items.size() == 1 && *date < *plan.datum)))
                diagnostics.add("W159", one->antwoord->ambitie->at, {one->item->titel, id, plan.titel, written(*date), written(*plan.datum)});
        }
    }
}

/// Extra support of which there is a name, and nothing that says what it is or for whom.
void report_bare_offers(const Profile& profile, Diagnostics& diagnostics) {
    for (const Aanbod& one : profile.extra)
        if (one.above_basis() && !one.teksten.in_print() && one.voor_wie.empty()) diagnostics.add("W158", one.at, {one.titel});
}

/// What parents read of it says which part there is: where, how much, or who is missing.
bool says_in_part(ItemSoort soort) {
    return soort == ItemSoort::aanwezigheid || soort == ItemSoort::aantal || soort == ItemSoort::rol || soort == ItemSoort::lijst;
}

/// A poster has what is there, or is worked at. An answer nee without a plan has been told of (N286).
bool is_off_poster(const MergedItem& one) {
    const Antwoord* const answer = one.antwoord;
    if (answer == nullptr || answer->teksten.poster.empty() || answer->nvt) return false;
    return !one.judged() || (!one.oordeel.present && !answer->ambitie && answer->waarde != "nee");
}

/// An agreement on basisondersteuning, which every school gives, that is not for this one, and no reader is told why.
bool is_put_aside(const MergedItem& one) {
    if (one.oordeel.reason != NvtReason::school || !one.basic() || one.goal() || one.item->optioneel) return false;
    if (one.eis != nullptr && one.eis->soort != Eis::Soort::gewoon) return false;
    return one.antwoord->toelichting.empty() && get(one.eigen, Audience::ouder).empty() && get(one.eigen, Audience::officieel).empty();
}

void report_hidden(const Profile& profile, Diagnostics& diagnostics) {
    const auto share = std::ranges::find_if(profile.kengetallen, [](const Kengetal& one) {
        return one.percentage && !one.metingen.empty() && (one.waarvan.empty() || names_pupils(one.waarvan));
    });
    if (share != profile.kengetallen.end() && !knows_pupils(profile)) diagnostics.add("W119", share->at, {share->titel});
    for (const Kengetal& kengetal : profile.kengetallen) {
        const auto hidden = std::ranges::count_if(kengetal.metingen, [&](const Meting& one) { return must_mask(profile, kengetal, one); });
        const bool doubtful = kengetal.percentage || (!kengetal.eenheid.empty() && !counts_people(kengetal.eenheid));
        const auto left = std::ranges::count_if(kengetal.metingen, [&](const Meting& one) { return mask(profile, kengetal, one) == hidden_share; });
        if (!kengetal.percentage && left > 0) diagnostics.add("W144", kengetal.at, {kengetal.titel, std::to_string(left)});
        else if (doubtful && hidden > 0)
            diagnostics.add(kengetal.percentage ? "W114" : "W118", kengetal.at, {kengetal.titel, std::to_string(hidden)});
    }
    for (const Uitstroomprofiel& leavers : profile.uitstroom) {
        std::string years;
        for (const UitstroomCijfer& row : leavers.cijfers)
            if (row.schooljaar && mask_outflow(row).masked) years.append(years.empty() ? "" : ", ").append(row.schooljaar->text());
        if (!years.empty()) diagnostics.add("W163", leavers.at, {leavers.naam, years});
    }
}

/// How many pupils a sentence says that the school has: "Onze school heeft 250 leerlingen."
std::optional<int> number_of_pupils(const Sentence& sentence) {
    static const std::vector<Pattern> says = patterns("heeft|hebben|telt|tellen|zitten ~ 0 leerlingen|kinderen .;"
                                                           "heeft|hebben|telt|tellen|zitten ~ 0 leerlingen|kinderen op|in|uit|verdeeld|en");
    static const Pattern number("0"), part("*groep|*klas|*bouw|leerjaar|afdeling|elke|iedere|samen");
    if (part.is_in(sentence)) return {};
    for (const Pattern& one : says) {
        const auto place = one.find(sentence);
        if (!place) continue;
        const auto first = number.find(sentence, place->first);
        if (!number.find(sentence, first->first + 1)) return parse_count(sentence[first->first]);  // "1.142" is two, and so is a sum
    }
    return {};
}

/// The text on the pupils beside the newest figure: of a profile that was copied, one of them is often last year's.
void report_other_number(const Profile& profile, Diagnostics& diagnostics) {
    const std::optional<double> figure = newest_pupils(profile);
    if (!figure) return;
    for (const RichText* text : {&profile.populatie.officieel, &profile.populatie.ouder, &profile.populatie.poster}) {
        const std::string small = small_letters(plain_text(*text));
        for (const Sentence& sentence : sentences(small)) {
            const auto said = number_of_pupils(sentence);
            constexpr double rounding = 0.1;  // "zo'n 140"
            if (said && std::abs(*said - *figure) > rounding * *figure)
                diagnostics.add("W145", profile.populatie.at, {std::to_string(*said), dutch_number(*figure)});
        }
    }
}

/// An answer to what the law gives a number for, that is less than that number, whatever the norm asks; or so much that it is a slip.
void report_legal_number(const MergedItem& one, const Legal& legal, Diagnostics& diagnostics) {
    if (one.item->wettelijk.empty() || one.antwoord == nullptr) return;
    const auto term = std::ranges::find(legal.termijnen, one.item->wettelijk, &LegalTerm::id);
    const std::optional<Number>& given = one.antwoord->aantal;
    if (term == legal.termijnen.end() || !given) return;
    const double asked = one.eis != nullptr && one.eis->minimum ? one.eis->minimum->value : 0;
    const bool is_slip = term->ongewoon_boven > 0 && given->value > std::max<double>(term->ongewoon_boven, asked);
    if (given->value < term->aantal) diagnostics.add("W143", one.antwoord->at, {one.item->id, one.item->titel, given->text, std::to_string(term->aantal)});
    else if (is_slip) diagnostics.add("W146", one.antwoord->at, {one.item->id, one.item->titel, given->text});
}

/// Partners that stand in an answer alone: posters and lists of people have those of <partners>.
void report_unnamed_partners(const Merged& merged, Diagnostics& diagnostics) {
    if (!merged.profile->partners.empty()) return;
    Listing partners;
    for (const MergedItem& one : merged.items) {
        if (!one.in_scope() || !one.oordeel.present || one.item->codelijst != "partners") continue;
        for (const std::string& code : one.antwoord->heeft) {
            const Code* const known = merged.norm->code(one.item->codelijst, code);
            partners.add(code, known == nullptr ? "" : known->label);
        }
    }
    partners.report("W127", merged.profile->at, diagnostics);
}

/// A text for a poster, which stands in the guide when there is little room: there "look in the guide" says nothing.
bool names_guide(const RichText& text) { return mentions(plain_text(text), "schoolgids"); }

/// It is held against a norm, for one school type at least.
bool is_asked(const Item& item) {
    return needs_answer(item.soort) &&
           (item.eisen.empty() || std::ranges::any_of(item.eisen, [](const Eis& eis) { return eis.soort == Eis::Soort::gewoon; }));
}
bool is_asked(const Onderdeel& part) {
    return std::ranges::any_of(part.items, [](const Item& item) { return is_asked(item); }) ||
           std::ranges::any_of(part.onderdelen, [](const Onderdeel& child) { return is_asked(child); });
}

/// It names something, and of all that it names no norm asks anything: it may be broken, and nothing is amiss.
bool rests_on_nothing(const Norm& norm, const Belofte& belofte) {
    bool known = false;
    for (const Reference& one : belofte.items) {
        const Item* const item = norm.item(one.id);
        const Onderdeel* const part = norm.onderdeel(one.id);
        if ((item != nullptr && is_asked(*item)) || (part != nullptr && is_asked(*part))) return false;
        known = known || item != nullptr || part != nullptr;
    }
    return known;
}

}  // namespace

void report(const Merged& merged, Diagnostics& diagnostics) {
    const Profile& profile = *merged.profile;
    const Norm& norm = *merged.norm;
    Listing open, no_parent_text, not_on_poster, without_ambition, put_aside, bare_areas;
    std::vector<const MergedOnderdeel*> areas;
    find_areas(merged.onderdelen, areas);
    for (const MergedOnderdeel* area : areas)
        if (is_official_only(area->teksten)) bare_areas.add(area->onderdeel->id, area->onderdeel->titel);
    for (const MergedItem& one : merged.items) {
        const Antwoord* answer = one.antwoord;
        if (!one.in_scope()) {
            // Of the wrong school type input/ has told (N211).
            if (answer != nullptr && one.oordeel.reason == NvtReason::periode) diagnostics.add("W107", answer->at, {one.item->id});
            continue;
        }
        report_legal_number(one, *merged.legal, diagnostics);
        if (is_off_poster(one)) diagnostics.add("W150", answer->at, {one.item->id, one.item->titel});
        // An empty answer has been told of at its own line (N208).
        if (one.oordeel.result == Result::niet_ingevuld && !one.named) open.add(*one.item);
        if (one.oordeel.result == Result::voldoet_niet) without_ambition.add(*one.item, answer);
        if (is_put_aside(one)) put_aside.add(*one.item, answer);
        if (get(one.teksten, Audience::ouder).empty()) {
            no_parent_text.add(*one.item);
            const bool has_place = areas.empty() || !one.basic();
            if (has_place && get(one.teksten, Audience::poster).empty() && one.oordeel.present) not_on_poster.add(*one.item);
        }
        if (answer != nullptr && answer->ambitie) {
            if (!answer->ambitie->datum) diagnostics.add("W104", answer->ambitie->at, {one.item->id});
            else if (profile.schooljaar && *answer->ambitie->datum < profile.schooljaar->begin())
                diagnostics.add(one.oordeel.whole() ? "W156" : "W105", answer->ambitie->at, {one.item->id, written(*answer->ambitie->datum)});
        }
    }
    Listing not_promised, not_for_parents;
    for (const MergedBelofte& one : merged.beloftes)
        if (!one.for_parents && one.state != MergedBelofte::State::not_applicable) not_promised.add(*one.belofte);
        else if (one.for_parents && is_official_only(one.teksten)) not_for_parents.add(*one.belofte);
    not_promised.report("W110", profile.at, diagnostics);
    not_for_parents.report("W116", norm.at, diagnostics);
    report_whole(norm, diagnostics);
    report_status(merged, diagnostics);
    report_strange_subjects(merged, diagnostics);
    report_done(merged, diagnostics);
    report_two_dates(merged, diagnostics);
    report_bare_offers(profile, diagnostics);
    report_hidden(profile, diagnostics);
    report_other_number(profile, diagnostics);
    report_unnamed_partners(merged, diagnostics);
    open.report("W101", profile.at, diagnostics);
    no_parent_text.report("W102", norm.at, diagnostics);
    not_on_poster.report("W103", norm.at, diagnostics);
    bare_areas.report("W122", norm.at, diagnostics);
    without_ambition.report("W106", profile.at, diagnostics);
    put_aside.report("W153", profile.at, diagnostics);
}

void report_guide(const Merged& merged, Diagnostics& diagnostics) {
    Listing bare_part;
    for (const MergedItem& one : merged.items) {
        if (!one.in_scope() || !one.oordeel.in_part() || says_in_part(one.item->soort)) continue;
        if (get(one.eigen, Audience::ouder).empty()) bare_part.add(*one.item, one.antwoord);
    }
    bare_part.report("W113", merged.profile->at, diagnostics);
}

void report_norm(const Norm& norm, Diagnostics& diagnostics) {
    Listing no_parent_text, not_on_poster, for_teachers, not_for_parents, bare_areas, unasked, to_guide;
    std::vector<const Onderdeel*> areas;
    find_areas(norm.onderdelen, areas);
    for (const Onderdeel* area : areas)
        if (is_official_only(text_set(area->teksten))) bare_areas.add(area->id, area->titel);
    for (const Belofte& belofte : norm.beloftes) {
        if (is_official_only(text_set(belofte.teksten))) not_for_parents.add(belofte);
        if (rests_on_nothing(norm, belofte)) unasked.add(belofte);
        if (names_guide(belofte.teksten.poster)) to_guide.add(belofte);
    }
    for (const Item* item : norm.items()) {
        if (!item->teksten.leraar.empty()) for_teachers.add(*item);
        if (names_guide(item->teksten.poster)) to_guide.add(*item);
        if (!item->teksten.ouder.empty()) continue;
        no_parent_text.add(*item);
        if (areas.empty() && item->teksten.poster.empty()) not_on_poster.add(*item);
    }
    not_for_parents.report("W116", norm.at, diagnostics);
    unasked.report("W123", norm.at, diagnostics);
    if (std::ranges::none_of(norm.items(), [](const Item* item) { return needs_answer(item->soort); })) diagnostics.add("W151", norm.at);
    report_whole(norm, diagnostics);
    // Of a school's own documents the checklist says it (W012).
    if (!norm.steunpunt || (norm.steunpunt->website.empty() && norm.steunpunt->telefoon.empty())) diagnostics.add("W140", norm.at);
    if (norm.swv.website.empty()) diagnostics.add("N274", norm.swv.at);
    no_parent_text.report("W102", norm.at, diagnostics);
    not_on_poster.report("W103", norm.at, diagnostics);
    bare_areas.report("W122", norm.at, diagnostics);
    for_teachers.report("W121", norm.at, diagnostics);
    to_guide.report("W124", norm.at, diagnostics);
}

}  // namespace gidspers::merge

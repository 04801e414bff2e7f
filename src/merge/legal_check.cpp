#include "merge/legal_check.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "merge/legal_words.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

struct Check {
    const Merged& merged;
    const Norm& norm = *merged.norm;
    const Profile& profile = *merged.profile;

    const Verplicht* own(std::string_view subject) const {
        const auto found = profile.verplicht.find(std::string(subject));
        if (found == profile.verplicht.end()) return nullptr;
        const bool given = found->second.teksten.in_print() || !found->second.link.empty();
        return given ? &found->second : nullptr;
    }
    bool has_default(std::string_view subject) const {
        const LegalSubject* found = merged.legal->onderwerp(subject, merged.type, profile.school.cluster);
        return found != nullptr && found->teksten.in_print();
    }
    // What parents read in the school's own words; the default text names it, and a link leads elsewhere.
    bool names(std::string_view subject, const std::vector<Pattern>& one_of) const {
        const Verplicht* written = own(subject);
        if (written == nullptr || !written->teksten.in_print()) return true;
        const Texts& texts = written->teksten;
        const RichText& read = !texts.ouder.empty() ? texts.ouder : !texts.officieel.empty() ? texts.officieel : texts.poster;
        const std::string small = small_letters(plain_text(read));
        return std::ranges::any_of(sentences(small), [&](const Sentence& sentence) { return is_any_in(one_of, sentence); });
    }
    // Of each uitstroomprofiel where its leavers went, in a year that is not long past. WEC 22 asks of one that leads to work both who
    // went on learning and who went to work; of another, a nought alone does not say where they are.
    bool tells_where_they_went(const Uitstroomprofiel& leavers) const {
        const auto newest = std::ranges::max_element(leavers.cijfers, {}, &UitstroomCijfer::schooljaar);
        if (newest == leavers.cijfers.end() || !newest->uitgestroomd || !newest->schooljaar) return false;
        if (profile.schooljaar && profile.schooljaar->is_old(*newest->schooljaar)) return false;
        if (newest->vervolg && newest->werk) return true;
        return !leads_to_work(leavers) && newest->vervolg.value_or(0) + newest->werk.value_or(0) > 0;
    }
    static bool is_named(const Swv& swv) { return !swv.naam.empty() && is_swv_code(swv.code); }
    static bool has_website(const Swv& swv) { return !swv.website.empty(); }
    bool each_swv(bool (*test)(const Swv&)) const {
        return test(norm.swv) && std::ranges::all_of(profile.school.swvs, [&](const Swv& other) { return other.code == norm.swv.code || test(other); });
    }
    template <typename Test>
    bool contact(std::string_view soort, Test test) const {
        return std::any_of(profile.contactpunten.begin(), profile.contactpunten.end(),
                           [&](const Contactpunt& punt) { return punt.soort == soort && test(punt); });
    }
    bool contact(std::string_view soort) const {
        return contact(soort, [](const Contactpunt&) { return true; });
    }
    // "Geen extra ondersteuning" as the name of what there is.
    static bool says_none(const Aanbod& offer) {
        static const std::vector<Pattern> none = patterns("geen;nog geen;wij bieden|hebben|geven geen;wij bieden|hebben|geven nog geen;op dit moment geen");
        const auto begins_so = [](const RichText& words) {
            const std::string small = small_letters(plain_text(words));
            const std::vector<Sentence> all = sentences(small);
            return !all.empty() && std::ranges::any_of(none, [&](const Pattern& one) {
                const auto place = one.find(all.front());
                return place && place->first == 0;
            });
        };
        return begins_so(offer.titel) || (!offer.teksten.ouder.empty() && begins_so(offer.teksten.ouder));
    }
    bool has_extra() const {
        return std::ranges::any_of(profile.extra, [](const Aanbod& one) { return one.above_basis() && !says_none(one); }) ||
               std::any_of(merged.items.begin(), merged.items.end(), [](const MergedItem& item) { return item.above_basis() && item.oordeel.present; });
    }
    bool kept_apart() const {
        return std::none_of(profile.extra.begin(), profile.extra.end(), [&](const Aanbod& aanbod) {
            return std::any_of(merged.items.begin(), merged.items.end(),
                               [&](const MergedItem& item) { return item.basic() && item.in_scope() && item.judged() && item.item->titel == aanbod.titel; });
        });
    }
    // Not there without an ambition also leaves the reader with a question: when will it be?
    bool all_answered() const {
        return std::none_of(merged.items.begin(), merged.items.end(), [](const MergedItem& item) {
            return item.oordeel.result == Result::niet_ingevuld || item.oordeel.result == Result::voldoet_niet;
        });
    }
    // One or more that the school does not put aside; where the norm only tells, what it tells.
    bool in_scope_items() const {
        bool asked = false, any = false;
        for (const MergedItem& item : merged.items) {
            if (!item.basic() || !item.in_scope()) continue;
            if (item.judged() && item.oordeel.reason != NvtReason::school) return true;
            asked = asked || item.judged();
            any = true;
        }
        return any && !asked;
    }
    bool named_safety_contact() const {
        const auto named = [](const Contactpunt& punt) { return !punt.naam.empty() && punt.toon_naam; };
        return contact("pesten", named) || contact("veiligheid", named);
    }
    // What the norm asks by one of these words is there: parents read it with the agreements.
    bool answers_tell(std::initializer_list<std::string_view> words) const {
        return std::ranges::any_of(merged.items, [&](const MergedItem& item) {
            return item.in_scope() && item.oordeel.present && std::ranges::any_of(words, [&](std::string_view word) { return mentions(item.item->titel, word); });
        });
    }
    bool list_items_present() const {
        return std::any_of(merged.items.begin(), merged.items.end(),
                           [](const MergedItem& item) { return item.item->soort == ItemSoort::lijst && item.oordeel.present; });
    }

    bool holds(const Requirement& eis) const {
        switch (eis.regel) {
            case Rule::schooljaar:
                return profile.schooljaar && !profile.school.naam.empty() && is_brin(profile.school.brin) && is_vestiging(profile.school.vestiging);
            case Rule::basis: return in_scope_items() && !norm.versie.empty();  // one without a date makes a CONCEPT
            case Rule::antwoorden: return all_answered();
            case Rule::extra: return has_extra();
            case Rule::gescheiden: return kept_apart();
            case Rule::swv: return each_swv(is_named);
            case Rule::swv_website: return each_swv(has_website);
            case Rule::contact_eerste: return contact("eerste");
            case Rule::contact_ondersteuning:
                return contact("ondersteuning", [](const Contactpunt& punt) { return !punt.telefoon.empty() || !punt.email.empty(); });
            case Rule::contact_pesten: return named_safety_contact();
            case Rule::ladder: return !norm.ladders.empty();
            case Rule::overleg:
                return std::ranges::any_of(profile.overleggen, [](const Overleg& overleg) {
                    return !overleg.frequentie.empty() && !overleg.leden.empty();
                });
            case Rule::specialisten: return !merged.specialisten.empty() || answers_tell({"specialist"});
            case Rule::ruimten: return !profile.ruimten.empty() || answers_tell({"ruimte", "lokaal", "werkplek"});
            case Rule::toegankelijkheid: return profile.toegankelijkheid.in_print() || answers_tell({"toegankelijk", "rolstoel"});
            case Rule::grenzen: return profile.grenzen_teksten.in_print() || !profile.grenzen.empty();
            case Rule::onderwerp: return own(eis.onderwerp) != nullptr || has_default(eis.onderwerp);
            case Rule::eigen_onderwerp: return own(eis.onderwerp) != nullptr;
            case Rule::noemt: return names(eis.onderwerp, eis.woorden);
            case Rule::steunpunt:
                return (norm.steunpunt && (!norm.steunpunt->website.empty() || !norm.steunpunt->telefoon.empty())) || contact("steunpunt");
            case Rule::uitstroom_cijfers:
                return !profile.uitstroom.empty() &&
                       std::ranges::all_of(profile.uitstroom, [&](const Uitstroomprofiel& p) { return tells_where_they_went(p); });
            case Rule::partners: return !profile.partners.empty() || list_items_present();
            case Rule::ambities: return !profile.ambities.empty();
            case Rule::wijzigingen: return !profile.wijzigingen.empty();
            case Rule::vindplaats:
                return !profile.school.website.empty() || !profile.school.telefoon.empty() || !profile.school.email.empty();
            case Rule::status: return !profile.status.is_concept();
            case Rule::doorzettingsmacht: return !norm.doorzettingsmacht.empty();
            case Rule::begrippen: return !norm.begrippen.empty();
        }
        return false;
    }

    bool concerns(const Requirement& eis) const {
        if (!applies(eis.schooltypen, merged.type)) return false;
        return in_clusters(eis.clusters, merged.type, profile.school.cluster);
    }
};

/// Which part of the profile can mend it; "" for what is not in a part of its own, or in the norm.
std::string_view part_of(Rule rule) {
    switch (rule) {
        case Rule::antwoorden: return "antwoorden";
        case Rule::extra:
        case Rule::gescheiden: return "extra";
        case Rule::contact_eerste:
        case Rule::contact_ondersteuning:
        case Rule::contact_pesten:
        case Rule::steunpunt: return "contactpunten";
        case Rule::overleg:
        case Rule::specialisten: return "team";
        case Rule::ruimten:
        case Rule::toegankelijkheid: return "ruimten";
        case Rule::grenzen: return "grenzen";
        case Rule::onderwerp:
        case Rule::eigen_onderwerp:
        case Rule::noemt: return "verplicht";
        case Rule::uitstroom_cijfers: return "uitstroom-cijfers";
        case Rule::partners: return "partners";
        case Rule::ambities: return "ambities";
        case Rule::wijzigingen: return "wijzigingen";
        case Rule::vindplaats: return "school";
        case Rule::status: return "status";
        case Rule::schooljaar:
        case Rule::basis:
        case Rule::swv:
        case Rule::swv_website:
        case Rule::ladder:
        case Rule::doorzettingsmacht:
        case Rule::begrippen: break;
    }
    return {};
}

Location place_of(const Requirement& eis, const Profile& profile) {
    if (const auto subject = profile.verplicht.find(eis.onderwerp); subject != profile.verplicht.end()) return subject->second.at;
    const auto part = profile.parts.find(part_of(eis.regel));
    return part == profile.parts.end() ? profile.at : part->second;
}

}  // namespace

std::vector<CheckResult> check_legal(const Merged& merged) {
    const Check check{merged};
    std::vector<CheckResult> results;
    for (const Requirement& eis : merged.legal->eisen) {
        if (!check.concerns(eis)) continue;
        const auto basis = std::find_if(eis.basis.begin(), eis.basis.end(),
                                        [&](const Requirement::Basis& one) { return applies(one.schooltypen, merged.type); });
        results.push_back({&eis, basis == eis.basis.end() ? nullptr : basis->bron, check.holds(eis)});
    }
    return results;
}

void report_legal(const Merged& merged, Diagnostics& diagnostics) {
    static constexpr std::array<std::string_view, 3> codes = {"W010", "W011", "W012"};
    for (const CheckResult& result : merged.checklist) {
        if (result.ok || result.eis->niveau == Duty::could) continue;
        if (result.eis->regel == Rule::schooljaar) continue;  // what is not there, or wrong, has an error of its own
        if (result.eis->regel == Rule::status && merged.profile->status.disregarded) continue;  // N281 or W112 says why
        const std::string basis = result.bron == nullptr ? std::string() : result.bron->naam;
        diagnostics.add(std::string(codes.at(static_cast<size_t>(result.eis->niveau))), place_of(*result.eis, *merged.profile),
                        {result.eis->nummer, result.eis->titel, result.eis->advies, result.eis->titel_en, result.eis->advies_en, basis});
    }
    report_own_words(merged, diagnostics);
}

}  // namespace gidspers::merge

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "base/address.h"
#include "base/ascii.h"
#include "base/safe_name.h"
#include "base/utf8.h"
#include "merge/legal_words.h"
#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

bool begins_with_any(std::string_view text, std::span<const std::string_view> words) {
    const auto begins = [&](std::string_view word) {
        return text.size() > word.size() && !is_letter(text[word.size()]) && std::ranges::equal(text.substr(0, word.size()), word, same_letter);
    };
    return std::ranges::any_of(words, begins);
}

/// "op onze website, onder Praktisch", "via de directeur": where it is, and no thing to see.
bool begins_with_preposition(std::string_view place) {
    static constexpr std::array<std::string_view, 15> prepositions = {"aan", "achter", "bij",    "binnen", "boven", "in",   "naast", "om",
                                                                      "onder", "op",   "tegenover", "ter", "tijdens", "vanaf", "via"};
    return begins_with_any(place, prepositions);
}

/// "hoofdstuk 7" of "in hoofdstuk 7".
std::string_view part_alone(std::string_view place) {
    static constexpr std::array<std::string_view, 11> parts = {"schoolgids", "de schoolgids", "onze schoolgids", "hoofdstuk", "paragraaf", "bijlage",
                                                               "bladzijde", "pagina", "blz", "deel", "tabblad"};
    for (const std::string_view word : {"in ", "op ", "onder "})
        if (place.starts_with(word) && begins_with_any(place.substr(word.size()), parts)) return place.substr(word.size());
    return place;
}

/// "hoofdstuk 7" of "Zie: in hoofdstuk 7.": the documents say so themselves.
std::string_view place_alone(std::string_view link) {
    if (is_url(link)) return link;
    std::string_view place = without_full_stop(link);
    for (const std::string_view word : {"Zie: ", "zie: ", "Zie ook ", "zie ook ", "Zie ", "zie "})
        if (place.starts_with(word)) place.remove_prefix(word.size());
    return place.empty() ? link : part_alone(place);
}

/// "2026-2027" of "2026-2027, hoofdstuk 7".
std::string_view year_at(std::string_view text) {
    const std::string_view word = text.substr(0, text.find_first_of(" ,:"));
    return input::is_year_word(word) ? word : std::string_view();
}

constexpr std::string_view between_guide_and_place = ",: ";  ///< the guide and a place in it

/// What comes after the guide's name, which the place begins with.
std::optional<std::string_view> after_guide(std::string_view place) {
    for (const std::string_view word : {"Schoolgids", "schoolgids", "De schoolgids", "de schoolgids", "Onze schoolgids", "onze schoolgids"}) {
        if (!place.starts_with(word)) continue;
        const std::string_view rest = place.substr(word.size());
        if (rest.empty() || between_guide_and_place.find(rest.front()) != std::string_view::npos) return rest;
    }
    return {};
}

/// "hoofdstuk 7: Veiligheid" of "Schoolgids 2026-2027, hoofdstuk 7: Veiligheid": who reads the guide knows which guide it is.
std::string_view place_in_guide(std::string_view place) {
    std::string_view rest = after_guide(place).value_or(std::string_view());
    const auto skip = [&](size_t size) {
        rest.remove_prefix(size);
        rest.remove_prefix(std::min(rest.find_first_not_of(between_guide_and_place), rest.size()));
    };
    skip(0);
    skip(year_at(rest).size());
    rest = part_alone(rest);
    return rest.empty() || rest.starts_with("van ") || begins_with_preposition(rest) ? place : rest;
}

/// "de schoolgids, hoofdstuk 7" of "Schoolgids 2026-2027, hoofdstuk 7": it is this year's, which the profile is of.
std::string without_year(std::string_view place) {
    const auto rest = after_guide(place);
    if (!rest) return std::string(place);
    const size_t year = rest->starts_with(' ') ? year_at(rest->substr(1)).size() : 0;
    return std::string("de schoolgids").append(rest->substr(year == 0 ? 0 : year + 1));
}

/// Of what the checklist asks on a subject of this type of school; else of the subject itself.
const LegalSource* source_of(const Merged& merged, std::string_view subject) {
    for (const CheckResult& check : merged.checklist)
        if (check.eis->onderwerp == subject) return check.bron;
    const LegalSubject* const one = merged.legal->onderwerp(subject, merged.type, merged.profile->school.cluster);
    return one == nullptr ? nullptr : one->bron;
}

/// "www.school.example/verzuim" as a link; "" for what is no address of the web.
std::string web_address(std::string_view link) {
    if (is_url(link)) return std::string(link);
    const bool looks_so = link.starts_with("www.") || (is_address(link) && link.find('/') != std::string_view::npos);
    std::string address = "https://" + std::string(link);
    return looks_so && is_url(address) ? address : std::string();
}

}  // namespace

std::string ViewBuilder::how_often(const LegalTerm& term, Audience audience) const {
    const int often = merge::how_often(merged, term, audience);
    return often == term.aantal ? term.waarde : in_words(often) + term.waarde.substr(term.waarde.find(' '));
}

std::string_view ViewBuilder::filled(std::string_view default_text, Audience audience) {
    for (const LegalTerm& term : merged.legal->termijnen) {
        const std::string gap = "{" + term.id + "}";
        if (term.aantal == 0 || default_text.find(gap) == std::string_view::npos) continue;
        std::string text(default_text);
        const std::string words = how_often(term, audience);
        for (size_t at = text.find(gap); at != std::string::npos; at = text.find(gap, at)) text.replace(at, gap.size(), words);
        default_text = markup(std::move(text)).str();
    }
    return default_text;
}

Value ViewBuilder::duty(std::string_view id) {
    const Legal& legal = *merged.legal;
    const auto given = profile.verplicht.find(std::string(id));
    const Verplicht* own = given == profile.verplicht.end() ? nullptr : &given->second;
    const LegalSubject* subject = legal.onderwerp(id, merged.type, profile.school.cluster);
    const LegalSubject* named = subject != nullptr ? subject : legal.onderwerp(id);
    const bool silent = own == nullptr || (!own->teksten.in_print() && own->link.empty());
    const bool standard = silent && subject != nullptr && subject->teksten.in_print();
    const std::string_view given_link = own == nullptr ? std::string_view() : std::string_view(own->link);
    std::string url = web_address(given_link);
    const std::string_view link = url.empty() ? given_link : text(std::move(url)).str();
    TextSet texts = {};
    if (standard) {
        texts = text_set(subject->teksten);
        for (size_t i = 0; i < texts.size(); ++i) texts[i] = filled(texts[i], static_cast<Audience>(i));
    } else if (own != nullptr) texts = text_set(own->teksten);
    const bool any = standard || (own != nullptr && own->teksten.in_print());

    Object result;
    result.add("titel", named == nullptr ? Value() : text(named->titel));
    const LegalSource* const source = source_of(merged, id);
    result.add("basis", source == nullptr ? Value() : text(source->naam));
    const bool concerns = subject != nullptr;
    result.add("geldt", flag(concerns));
    result.add("heeft-tekst", flag(any));
    result.add("is-standaard", flag(standard));
    add_text(result, "link", "heeft-link", link);
    const std::string_view place = place_alone(link);
    result.add("link-kort", text(short_url(place)));
    result.add("link-in-gids", text(place_in_guide(place)));
    const bool is_where = begins_with_preposition(place);
    const bool says_where = mentions(place, "gids") || says(place, "site") || says(place, "website") || place.empty() || is_url(link);
    result.add("link-buiten-gids", is_where || says_where ? text(without_year(short_url(place))) : text({"de schoolgids, ", place}));
    result.add("link-met-voorzetsel", flag(is_where));
    result.add("link-is-adres", flag(is_url(link)));
    // What a school writes of its own accord is shown, also where the law does not ask it.
    result.add("toon", flag((concerns || !silent) && (any || !link.empty())));
    add_texts(result, texts);
    return object(result);
}

void ViewBuilder::add_legal(Object& root) {
    const Legal& legal = *merged.legal;
    Object duties;
    for (const std::string_view id : subjects) duties.add(Key(id), later([this, id] { return duty(id); }));
    const Value all_duties = object(duties);
    root.add("verplicht", all_duties);
    root.add("heeft-veiligheid", later([all_duties] {
        constexpr std::array<std::string_view, 3> chapter = {"veiligheid", "verzuim", "kwaliteit"};
        return flag(std::any_of(chapter.begin(), chapter.end(), [&](std::string_view id) {
            return all_duties.object().find(Key(id))->object().find("toon")->flag();
        }));
    }));

    static constexpr std::array<Key, 11> term_names = {"aanmelden-vooraf", "aanmeldweek", "besluit-toelating", "besluit-verlenging",
                                                       "tijdelijke-plaatsing", "opp-opstellen", "opp-evaluatie",
                                                       "geschil-indienen", "geschil-oordeel", "bezwaar-indienen",
                                                       "bezwaar-bestuur"};
    Object by_name;
    for (const Key& name : term_names) by_name.add(name, text(legal.term(name.name)));
    by_name.add("datum", legal.datum ? text(written(*legal.datum)) : Value());
    root.add("wettelijk", object(by_name));
    const auto evaluation = [this](Audience audience) {
        return later([this, audience] {
            const auto term = std::ranges::find(merged.legal->termijnen, "opp-evaluatie", &LegalTerm::id);
            return term == merged.legal->termijnen.end() ? Value() : text(how_often(*term, audience));
        });
    };
    root.add("opp-evaluatie", evaluation(Audience::ouder));
    root.add("opp-evaluatie-leraar", evaluation(Audience::leraar));

    List checks;
    for (const CheckResult& check : merged.checklist) checks.push_back(later([this, &check] {
        Object result;
        result.add("nummer", text(check.eis->nummer));
        result.add("titel", text(check.eis->titel));
        result.add("niveau", text(name_of(check.eis->niveau)));
        result.add("basis", check.bron == nullptr ? Value() : text(check.bron->naam));
        result.add("advies", text(check.eis->advies));
        result.add("is-goed", flag(check.ok));
        result.add("is-plicht", flag(check.eis->niveau == Duty::must || check.eis->niveau == Duty::must_somewhere));
        return object(result);
    }));
    root.add("checklist", list(checks));
}

namespace {

// Order of a Dutch dictionary: case and accents do not count.
std::string sort_key(std::string_view term) {
    std::string key;
    for (size_t pos = 0; pos < term.size();) {
        const char32_t c = next_code_point(term, pos);
        if (c >= 'A' && c <= 'Z') key += static_cast<char>(c - 'A' + 'a');
        else if (c >= '0' && c < 0x80) key += static_cast<char>(c);
        else key += plain_letter(c);
    }
    return key;
}

}  // namespace

void ViewBuilder::add_terms(Object& root) {
    struct Term {
        std::string key;
        const Begrip* begrip;
    };
    std::vector<Term> sorted;
    for (const Begrip& begrip : norm.begrippen) sorted.push_back({sort_key(begrip.term), &begrip});
    std::stable_sort(sorted.begin(), sorted.end(), [](const Term& a, const Term& b) { return a.key < b.key; });
    List all;
    for (const auto& [key, begrip] : sorted) {
        all.push_back(later([this, begrip = begrip] {
            Object result;
            result.add("id", text(begrip->id));
            result.add("anker", text({"begrip-", begrip->id}));
            result.add("term", text(begrip->term));
            add_text(result, "afkorting", "heeft-afkorting", begrip->afkorting);
            result.add("kop", begrip->afkorting.empty() ? text(begrip->term) : text(begrip->term + " (" + begrip->afkorting + ")"));
            // An override has an audience; for a term all audiences mean its one explanation.
            const TextSet own = merged.texts(begrip->id, {});
            const auto given = std::find_if(own.begin(), own.end(), [](std::string_view one) { return !one.empty(); });
            add_rich(result, "tekst", "regel", given == own.end() ? std::string_view(begrip->uitleg) : *given);
            return object(result);
        }));
    }
    add_list(root, "begrippen", "heeft-begrippen", all);
}

}  // namespace gidspers::merge

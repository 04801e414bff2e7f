#include <algorithm>
#include <array>
#include <tuple>

#include "merge/item_words.h"

namespace gidspers::merge {

using namespace input;

namespace {

TextSet own_texts(const MergedItem& item) { return item.antwoord == nullptr ? TextSet() : text_set(item.antwoord->teksten); }

bool for_poster(const MergedItem& item) {
    return !get(item.teksten, Audience::poster).empty() || !get(item.teksten, Audience::ouder).empty();
}

/// Protocols and ratings say how a school works, not what a parent may ask for.
bool is_offer(const MergedItem& item) { return item.item->soort != ItemSoort::beoordeling && item.item->soort != ItemSoort::status; }

/// The school's own words of what it offers. Of what is there in part, those for parents may well tell what is not; and of how it
/// works only what it wrote for a poster is for one.
std::string_view own_words_of(const MergedItem& item) {
    return item.oordeel.in_part() || !is_offer(item) ? get(own_texts(item), Audience::poster) : short_words(item);
}

/// A help or a person that a parent may ask for.
bool is_help(const MergedItem& item) {
    const OnderdeelSoort part = item.onderdeel->soort;
    return item.item->soort == ItemSoort::aanwezigheid || part == OnderdeelSoort::gebied || part == OnderdeelSoort::expertise || part == OnderdeelSoort::aanbod;
}

/// Whether the item at this place stands in an area, or in an onderdeel of one: on a poster the area speaks for it.
bool in_area(const std::vector<MergedOnderdeel>& parts, size_t index) {
    return std::ranges::any_of(parts, [index](const MergedOnderdeel& part) {
        if (index < part.first || index >= part.end) return false;
        return part.onderdeel->soort == OnderdeelSoort::gebied || in_area(part.onderdelen, index);
    });
}

/// More than was agreed, and the school tells parents of it.
bool is_own_more(const MergedItem& item) {
    return item.basic() && item.oordeel.result == Result::meer_dan_norm && !get(item.eigen, Audience::ouder).empty();
}

/// The order of a key: what is there, what is not, what does not count.
constexpr size_t results_in_key = 9;
size_t place_in_key(const MergedItem& item) {
    if (item.goal() && item.oordeel.whole()) return 3;
    switch (item.oordeel.result) {
        case Result::voldoet: return 0;
        case Result::meer_dan_norm: return 1;
        case Result::deels: return 2;
        case Result::ambitie: return 4;
        case Result::voldoet_niet: return 5;
        case Result::aanwezig: return 6;
        case Result::nvt: return 7;
        case Result::niet_ingevuld: break;
    }
    return 8;
}

}  // namespace

std::string_view short_text(const TextSet& texts) {
    constexpr size_t short_line = 90;  // bytes
    const std::string_view parents = get(texts, Audience::ouder);
    return or_else(get(texts, Audience::poster), parents.size() <= short_line ? parents : std::string_view());
}

std::string_view short_words(const MergedItem& item) { return short_text(own_texts(item)); }

bool has_no_own_more(const Merged& merged) {
    return std::ranges::none_of(merged.items, is_own_more) && std::ranges::none_of(merged.profile->extra, &Aanbod::above_basis);
}

void ViewBuilder::add_item_lists(Object& root) {
    List open, outside, unlisted, more, own_more, unjudged, board;
    bool any_ambition = false, any_agreement = false;
    std::array<const Value*, results_in_key> first_of_result = {};
    for (size_t index = 0; index < merged.items.size(); ++index) {
        const MergedItem& one = merged.items[index];
        const Value& value = items[index];
        const Result result = one.oordeel.result;
        if (result == Result::niet_ingevuld) open.push_back(value);
        if (result == Result::nvt && one.oordeel.reason != NvtReason::zonder_oordeel) outside.push_back(value);
        if (!one.in_scope()) unlisted.push_back(value);
        if (one.in_scope() && one.judged())
            if (const Value*& first = first_of_result[place_in_key(one)]; first == nullptr) first = &value;
        any_agreement = any_agreement || (one.basic() && one.in_scope() && one.judged());
        any_ambition = any_ambition || (one.basic() && one.in_scope() && one.goal());
        if (one.basic() && result == Result::meer_dan_norm) more.push_back(value);
        if (one.basic() && result == Result::aanwezig) unjudged.push_back(value);
        if (is_own_more(one)) own_more.push_back(value);
        if (one.in_scope() && one.eis != nullptr && one.eis->soort == Eis::Soort::bestuur) board.push_back(value);
    }
    add_list(root, "items-niet-ingevuld", "heeft-items-niet-ingevuld", open);
    add_list(root, "items-nvt", "heeft-items-nvt", outside);
    root.add("heeft-bijlagen", flag(!unlisted.empty() || !norm.versies.empty() || !norm.bronnen.empty()));
    add_list(root, "items-buiten", "heeft-items-buiten", unlisted);
    root.add("heeft-afspraken", flag(any_agreement));
    List results;
    for (const Value* const first : first_of_result)
        if (first != nullptr) results.push_back(*first);
    root.add("uitslagen", list(results));
    root.add("heeft-items-ambitie", flag(any_ambition));
    add_list(root, "items-meer", "heeft-items-meer", more);
    // The guide names what the school has something to say of; but it does not hide that there is more, when that is all there is.
    add_list(root, "items-meer-ouder", "heeft-items-meer-ouder", names_all_more ? more : own_more);
    add_list(root, "items-aanwezig", "heeft-items-aanwezig", unjudged);
    add_list(root, "items-bestuur", "heeft-items-bestuur", board);
}

/// What a poster says of the offer.
std::vector<std::string_view> ViewBuilder::add_poster_offers(Object& root) {
    // The school's own words first, a few of each onderdeel before more of the same.
    struct Offer {
        int rank;
        bool other;  ///< how a school works, rather than a help or a person that is there
        int round;
        const MergedItem* item;
        std::string_view words, icon;
    };
    std::vector<Offer> offers, above_basis, language;
    const Onderdeel* offered_in = nullptr;
    int own_words = 0, norm_words = 0;
    std::string_view evaluation;
    const auto note_offer = [&](const MergedItem& one) {
        if (one.onderdeel != offered_in) own_words = norm_words = 0;
        offered_in = one.onderdeel;
        const std::string_view own = own_words_of(one), poster = get(one.teksten, Audience::poster);
        if (one.item->wettelijk == "opp-evaluatie") {  // every ouderposter tells that, in the place of its own
            evaluation = or_else(evaluation, own);
            return;
        }
        // The norm's words are of what is there wholly, at the school: a poster has no room to say what of it is not, or where it is.
        if (own.empty() && (!one.oordeel.whole() || ItemWords{*this, one}.elsewhere())) return;
        if (in_extra(own)) return;
        const int round = own.empty() ? norm_words++ : own_words++ / 2;
        const int rank = !own.empty() ? 0 : !poster.empty() ? 1 : 2;
        (one.basic() ? offers : one.above_basis() ? above_basis : language).push_back({rank, !is_help(one), round, &one, or_else(own, or_else(poster, get(one.teksten, Audience::ouder))),
                          or_else(one.item->icoon, one.onderdeel->icoon)});
    };
    for (const MergedItem& one : merged.items)
        if (one.oordeel.present && for_poster(one) && (is_offer(one) || !own_words_of(one).empty())) note_offer(one);
    for (std::vector<Offer>* const list : {&offers, &above_basis, &language})
        std::stable_sort(list->begin(), list->end(), [](const Offer& a, const Offer& b) {
            return std::tie(a.rank, a.other, a.round) < std::tie(b.rank, b.other, b.round);
        });
    const auto short_offer = [&](const Offer& offer) {
        Object result;
        result.add("titel", text(offer.item->item->titel));
        result.add("icoon", text(offer.icon));
        result.add("regel", line(*this, offer.words));
        result.add("is-eigen", flag(offer.rank == 0));
        return object(result);
    };
    constexpr size_t most_beside_areas = 8;  // lines, with the areas: where there are as many of these, the panel is full
    const size_t areas = root.members().find("gebieden-aanwezig")->list().size();
    const auto place_of = [&](const MergedItem& one) { return static_cast<size_t>(&one - merged.items.data()); };
    std::vector<std::string_view> first;
    List short_offers, own_offers, beside_areas, extra_offers, language_offers;
    for (const Offer& offer : above_basis) extra_offers.push_back(short_offer(offer));
    for (const Offer& offer : language) language_offers.push_back(short_offer(offer));
    for (const Offer& offer : offers) {
        short_offers.push_back(short_offer(offer));
        const bool own = offer.rank == 0;
        const bool fills = offer.rank == 1 && areas + beside_areas.size() < most_beside_areas && !in_area(merged.onderdelen, place_of(*offer.item));
        if (own || fills) beside_areas.push_back(short_offers.back());
        if (!own) continue;
        own_offers.push_back(short_offers.back());
        constexpr size_t always_shown = 3;
        if (first.size() < always_shown) first.push_back(offer.words);
    }
    add_list(root, "aanbod-poster", "heeft-aanbod-poster", short_offers);
    add_list(root, "aanbod-eigen", "heeft-aanbod-eigen", own_offers);
    root.add("aanbod-naast-gebieden", list(beside_areas));
    add_list(root, "aanbod-extra", "heeft-aanbod-extra", extra_offers);
    add_list(root, "aanbod-taal", "heeft-aanbod-taal", language_offers);
    root.add("opp-evaluatie-eigen", evaluation.empty() ? Value() : line(*this, evaluation));
    root.add("heeft-opp-evaluatie-eigen", flag(!evaluation.empty()));
    const bool own_extra = std::ranges::any_of(profile.extra, &Aanbod::above_basis);
    root.add("heeft-extra-hulp", flag(own_extra || !extra_offers.empty()));
    const bool own_language = std::ranges::any_of(profile.extra, [](const Aanbod& one) { return one.soort == AanbodSoort::taal; });
    root.add("heeft-taalhulp-poster", flag(own_language || !language_offers.empty()));
    return first;
}

}  // namespace gidspers::merge

#include "merge/merge.h"

#include <set>

#include "merge/legal_check.h"
#include "merge/report.h"
#include "merge/specialists.h"

namespace gidspers::merge {

using namespace input;

void Tally::add(const Judgement& judgement) {
    if (judgement.result == Result::aanwezig) ++zonder_norm;
    if (judgement.reason == NvtReason::school) ++buiten;
    if (judgement.result == Result::nvt || judgement.result == Result::aanwezig) return;
    ++items;
    switch (judgement.result) {
        case Result::voldoet: ++voldoet; break;
        case Result::deels: ++deels; break;
        case Result::voldoet_niet: ++niet; break;
        case Result::ambitie: ++ambitie; break;
        case Result::niet_ingevuld: ++niet_ingevuld; break;
        case Result::meer_dan_norm: ++meer; break;
        case Result::nvt:
        case Result::aanwezig: break;
    }
}

void Tally::add(const Tally& other) {
    items += other.items;
    voldoet += other.voldoet;
    deels += other.deels;
    niet += other.niet;
    ambitie += other.ambitie;
    niet_ingevuld += other.niet_ingevuld;
    meer += other.meer;
    zonder_norm += other.zonder_norm;
    buiten += other.buiten;
}

namespace {

void lay_over(TextSet& set, const TextSet& own) {
    for (size_t i = 0; i < set.size(); ++i)
        if (!own[i].empty()) set[i] = own[i];
}

}  // namespace

const MergedItem* Merged::item(std::string_view id) const {
    const auto found = item_index.find(id);
    return found == item_index.end() ? nullptr : &items[found->second];
}

const MergedOnderdeel* Merged::onderdeel(std::string_view id) const {
    const auto found = onderdeel_index.find(id);
    return found == onderdeel_index.end() ? nullptr : found->second;
}

TextSet Merged::own_texts(std::string_view id) const {
    if (overrides.empty()) return {};
    const auto found = overrides.find(id);
    return found == overrides.end() ? TextSet() : found->second;
}

TextSet Merged::texts(std::string_view id, const Texts& texts) const {
    TextSet set = text_set(texts);
    lay_over(set, own_texts(id));
    return set;
}

std::vector<uint32_t> Merged::items_of(std::string_view id) const {
    std::vector<uint32_t> result;
    const auto add = [&](uint32_t index) {
        if (items[index].judged()) result.push_back(index);
    };
    if (const auto found = item_index.find(id); found != item_index.end()) add(found->second);
    else if (const MergedOnderdeel* part = onderdeel(id))
        for (uint32_t index = part->first; index < part->end; ++index) add(index);
    return result;
}

namespace {

using Promise = MergedBelofte::State;

struct Merger {
    Merged& merged;
    std::unordered_map<std::string_view, const Antwoord*> answers = {};
    std::unordered_map<std::string_view, const Protocol*> protocols = {};

    void index_profile() {
        const Profile& profile = *merged.profile;
        answers.reserve(profile.antwoorden.size());
        for (const Antwoord& answer : profile.antwoorden) answers.emplace(answer.item, &answer);
        for (const Protocol& protocol : profile.protocollen)
            if (!protocol.item.empty()) protocols.emplace(protocol.item, &protocol);
        for (const NormTekst& text : profile.norm_teksten)
            merged.overrides[text.ref][static_cast<size_t>(text.voor)] = text.tekst;
    }

    void merge_item(const Item& item, const Onderdeel& onderdeel, Laag layer) {
        MergedItem result;
        result.item = &item;
        result.onderdeel = &onderdeel;
        result.laag = layer;
        result.eis = item.eis_for(merged.type);
        const auto answer = answers.find(item.id);
        const Antwoord* given = answer == answers.end() ? nullptr : answer->second;
        result.oordeel = judge(*merged.norm, item, given, merged.type, merged.profile->schooljaar);
        result.named = given != nullptr;
        // Where nothing is asked, an answer is its words alone.
        if (given != nullptr && (!given->open || !needs_answer(item.soort))) result.antwoord = given;
        result.eigen = merged.own_texts(item.id);
        if (given != nullptr) lay_over(result.eigen, text_set(given->teksten));
        result.teksten = text_set(item.teksten);
        lay_over(result.teksten, result.eigen);
        if (const auto found = protocols.find(item.id); found != protocols.end()) result.protocol = found->second;
        merged.item_index.emplace(item.id, static_cast<uint32_t>(merged.items.size()));
        merged.items.push_back(std::move(result));
    }

    MergedOnderdeel merge_onderdeel(const Onderdeel& onderdeel, Laag layer, int depth) {
        MergedOnderdeel result;
        result.onderdeel = &onderdeel;
        result.laag = layer;
        result.diepte = depth;
        result.eigen = merged.own_texts(onderdeel.id);
        result.teksten = text_set(onderdeel.teksten);
        lay_over(result.teksten, result.eigen);
        const auto here = [&] { return static_cast<uint32_t>(merged.items.size()); };
        result.first = here();
        for (const Item& item : onderdeel.items) {
            merge_item(item, onderdeel, layer);
            if (merged.items.back().judged() && merged.items.back().counts()) result.telling.add(merged.items.back().oordeel);
        }
        result.own_end = here();
        for (const Onderdeel& child : onderdeel.onderdelen) {
            result.onderdelen.push_back(merge_onderdeel(child, layer, depth + 1));
            result.telling.add(result.onderdelen.back().telling);
        }
        result.end = here();
        return result;
    }

    /// What the answers say of some items together.
    struct Held {
        Tally telling = {};
        bool some = false, partial = false, answered = false;
        bool refused = false;  ///< said not to be there, where no norm asks for it: that is no shortfall, but no promise kept either
        void add(const MergedItem& item) {
            telling.add(item.oordeel);
            some = some || item.oordeel.present;
            partial = partial || item.oordeel.partial;
            refused = refused || (item.antwoord != nullptr && !item.oordeel.present && (item.oordeel.reason == NvtReason::geen || item.oordeel.reason == NvtReason::bestuur));
            answered = answered || (item.antwoord != nullptr && item.oordeel.result != Result::nvt);
        }
        Promise state() const {
            if (telling.items == 0) {
                if (some) return partial || refused ? Promise::kept_in_part : Promise::kept;
                return refused ? Promise::not_yet : Promise::not_applicable;
            }
            if (telling.aanwezig() == telling.items) return Promise::kept;
            if (some) return Promise::kept_in_part;
            if (!answered) return Promise::unanswered;
            return telling.ambitie > 0 ? Promise::planned : Promise::not_yet;
        }
    };

    MergedBelofte merge_belofte(const Belofte& belofte) const {
        MergedBelofte result;
        result.belofte = &belofte;
        std::set<uint32_t> judged;
        for (const Reference& to : belofte.items) {
            const std::vector<uint32_t> its = merged.items_of(to.id);
            judged.insert(its.begin(), its.end());
        }
        Held agreements, goals;
        for (const uint32_t index : judged) {
            const MergedItem& item = merged.items[index];
            if (!item.in_scope()) continue;
            result.items.push_back(index);
            (item.counts() ? agreements : goals).add(item);
        }
        result.telling = agreements.telling;
        // One of goals alone is as far as they are.
        const bool only_goals = goals.telling.items > 0 && agreements.state() == Promise::not_applicable;
        result.state = judged.empty() ? Promise::unchecked : (only_goals ? goals : agreements).state();
        const TextSet own = merged.own_texts(belofte.id);
        const bool own_words = !get(own, Audience::ouder).empty() || !get(own, Audience::poster).empty();
        const bool as_promised = result.state == Promise::kept || result.state == Promise::unchecked;
        result.for_parents = as_promised || (own_words && result.state != Promise::not_applicable);
        result.teksten = merged.texts(belofte.id, belofte.teksten);
        if (own_words && !as_promised)
            for (const Audience audience : {Audience::ouder, Audience::poster})
                result.teksten[static_cast<size_t>(audience)] = get(own, audience);
        return result;
    }

    void index_onderdelen(const std::vector<MergedOnderdeel>& onderdelen) {
        for (const MergedOnderdeel& onderdeel : onderdelen) {
            merged.onderdeel_index.emplace(onderdeel.onderdeel->id, &onderdeel);
            index_onderdelen(onderdeel.onderdelen);
        }
    }
};

}  // namespace

Merged merge(const Norm& norm, const Profile& profile, const Legal& legal, Diagnostics& diagnostics) {
    Merged merged;
    merged.norm = &norm;
    merged.profile = &profile;
    merged.legal = &legal;
    merged.type = profile.school.type.value_or(Schooltype::bao);
    Merger merger{merged};
    merger.index_profile();
    merged.onderdelen.reserve(norm.onderdelen.size());
    for (const Onderdeel& onderdeel : norm.onderdelen) {
        merged.onderdelen.push_back(merger.merge_onderdeel(onderdeel, onderdeel.laag.value_or(Laag::basis), 1));
        if (merged.onderdelen.back().laag == Laag::basis) merged.totaal.add(merged.onderdelen.back().telling);
    }
    merger.index_onderdelen(merged.onderdelen);
    for (const Belofte& belofte : norm.beloftes) merged.beloftes.push_back(merger.merge_belofte(belofte));
    merged.specialisten = all_specialists(merged);
    merged.checklist = check_legal(merged);
    report(merged, diagnostics);
    return merged;
}

}  // namespace gidspers::merge

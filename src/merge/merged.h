// A profile held against its norm: the result of each item, the texts that apply, the legal checklist.
// In: made by merge(). Out: read by legal_check and make_view.
// Merged points into the norm, the profile and the legal data, which must outlive it; it owns only the judgements and the list of specialists.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "merge/legal.h"
#include "merge/result.h"
#include "merge/rich.h"

namespace gidspers::merge {

/// How many judged items have which result; what does not apply, or has no norm to hold it against, is none of `items`.
struct Tally {
    int items = 0, voldoet = 0, deels = 0, niet = 0, ambitie = 0, niet_ingevuld = 0, meer = 0;
    int zonder_norm = 0, buiten = 0;  ///< there though no norm asks it; not for this school, as it says itself
    void add(const Judgement& judgement);
    void add(const Tally& other);
    int aanwezig() const { return voldoet + meer; }
    /// Of what is there for less than half, no document says in the norm's words that the school offers it.
    bool is_half_there() const { return 2 * aanwezig() + deels >= items && (items + zonder_norm > 0 || buiten == 0); }
};

struct MergedItem {
    const input::Item* item = nullptr;
    const input::Onderdeel* onderdeel = nullptr;  ///< that directly holds it
    input::Laag laag = input::Laag::basis;
    const input::Eis* eis = nullptr;              ///< for this school type; may be none
    const input::Antwoord* antwoord = nullptr;    ///< none when it is not answered or open
    bool named = false;                           ///< the profile has an answer for it, perhaps an empty one
    const input::Protocol* protocol = nullptr;    ///< of the profile, that names this item
    Judgement oordeel;
    TextSet teksten = {};
    TextSet eigen = {};  ///< those of them that are the school's own

    bool judged() const { return input::needs_answer(item->soort); }
    bool goal() const { return item->is_goal(eis); }
    /// An agreement, which the school should keep by now.
    bool counts() const { return !goal() && !oordeel.pending; }
    /// An agreement on basisondersteuning; above_basis: on what lies above it. Help with Dutch is neither.
    bool basic() const { return laag == input::Laag::basis; }
    bool above_basis() const { return laag == input::Laag::extra || laag == input::Laag::intensief; }
    /// The item belongs to this school type and year at all.
    bool in_scope() const { return oordeel.reason != NvtReason::schooltype && oordeel.reason != NvtReason::periode; }
};

struct MergedOnderdeel {
    const input::Onderdeel* onderdeel = nullptr;
    TextSet teksten = {};
    TextSet eigen = {};  ///< those of them that are the school's own
    input::Laag laag = input::Laag::basis;  ///< of the onderdeel at the top that it is in
    int diepte = 1;
    uint32_t first = 0, own_end = 0, end = 0;  ///< items[first, own_end) directly in it, items[first, end) with those below
    std::vector<MergedOnderdeel> onderdelen;
    Tally telling;  ///< of agreements: what the schools together still work towards (a goal) is none

    /// It only gives its one item a place among onderdelen.
    bool is_single() const {
        const input::Onderdeel& part = *onderdeel;
        const auto says_nothing = [](std::string_view text) { return text.empty(); };
        return part.items.size() == 1 && part.onderdelen.empty() && part.items.front().titel == part.titel && part.verantwoordelijk.empty() &&
               std::ranges::all_of(teksten, says_nothing);
    }
    /// An area of the basisondersteuning that the school offers. Where no school is asked anything, nothing says that it is so.
    bool is_offered_area() const {
        return onderdeel->soort == input::OnderdeelSoort::gebied && laag == input::Laag::basis && first != end && telling.is_half_there();
    }
};

/// A promise to parents, and what the school does of what it is made of.
struct MergedBelofte {
    const input::Belofte* belofte = nullptr;
    std::vector<uint32_t> items;  ///< judged ones, each once, though it may be meant by itself and with its onderdeel
    TextSet teksten = {};  ///< of one that is not (wholly) so, for parents the school's own alone
    Tally telling;  ///< of agreements, as that of an onderdeel
    /// What the answers say of it; of one that points at no judged item, nothing (unchecked).
    enum class State : uint8_t { kept, kept_in_part, planned, not_yet, unanswered, not_applicable, unchecked } state = State::kept;
    bool for_parents = false;  ///< they are promised what is so, what all schools promise unchecked, and what the school itself wrote
};

struct CheckResult {
    const Requirement* eis = nullptr;
    const LegalSource* bron = nullptr;  ///< the basis for this school type; may be none
    bool ok = false;
};

struct Merged {
    const input::Norm* norm = nullptr;
    const input::Profile* profile = nullptr;
    const Legal* legal = nullptr;
    input::Schooltype type = input::Schooltype::bao;

    std::vector<MergedItem> items;  ///< every item of the norm, in reading order
    std::vector<MergedOnderdeel> onderdelen;
    Tally totaal;  ///< of the basisondersteuning
    std::vector<MergedBelofte> beloftes;  ///< in the norm's order
    std::vector<input::Specialist> specialisten;  ///< all_specialists(): copies, since those of answers are in no profile
    std::unordered_map<std::string_view, uint32_t> item_index;
    std::unordered_map<std::string_view, const MergedOnderdeel*> onderdeel_index;  ///< into `onderdelen`
    std::vector<CheckResult> checklist;  ///< the requirements that apply to this school

    Merged() = default;
    Merged(Merged&&) = default;
    Merged& operator=(Merged&&) = default;
    Merged(const Merged&) = delete;  // onderdeel_index points into it

    /// Documents say that they are one.
    bool is_concept() const { return profile->status.is_concept() || norm->is_concept(); }
    const MergedItem* item(std::string_view id) const;
    const MergedOnderdeel* onderdeel(std::string_view id) const;
    /// The texts of a thing of the norm with the profile's overrides (<norm-tekst>) laid over them.
    TextSet texts(std::string_view id, const input::Texts& texts) const;
    /// Items that are judged, in scope or not, for which this id (of an item or an onderdeel) stands.
    std::vector<uint32_t> items_of(std::string_view id) const;

    /// The profile's overrides alone.
    TextSet own_texts(std::string_view id) const;

    std::unordered_map<std::string_view, TextSet> overrides;
};

}  // namespace gidspers::merge

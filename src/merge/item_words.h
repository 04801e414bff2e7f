// The words of one item: what the norm asks and what the school has, for the school's own and for parents' documents.
// In: a merged item and the builder of its view. Out: text; views into norm and profile where nothing is put together.
// Internal to merge/. Borrows both.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "merge/view_builder.h"

namespace gidspers::merge {

struct ItemWords {
    const ViewBuilder& builder;
    const MergedItem& merged;
    const input::Item& item = *merged.item;
    const input::Eis* eis = merged.eis;
    const input::Antwoord* answer = merged.antwoord;
    const input::ItemSoort kind = builder.norm.answered_as(item);
    const input::Schaal* scale = builder.norm.schaal(item.schaal);

    /// Of a value of the item's scale; the code itself when it is none.
    std::string_view label(std::string_view code, bool for_parents = false) const;
    std::string levels(const std::vector<std::string>& codes, std::string_view last, bool for_parents = false) const;
    /// Of a code of the item's code list; parents know a role by the school's name for it.
    std::string listed(std::string_view id, bool for_parents) const;
    std::string codes(const std::vector<std::string>& ids, const std::vector<std::string>& more, bool for_parents) const;
    /// Of a list: each of these, where more codes in one are alternatives.
    std::string all_of(const std::vector<std::vector<std::string>>& asked, bool for_parents) const;
    std::string roles(const std::vector<input::Rol>& list, bool for_parents) const;
    /// The roles that the norm asks for; of alternatives "x of y".
    std::string asked_roles() const;
    /// What the norm asks.
    std::string norm() const;
    /// What the school answered.
    std::string school(bool for_parents) const;
    /// Of roles and lists: what the norm asks and the school does not have, for parents.
    std::string missing() const;
    /// The answer says who, what or how many.
    bool is_worded() const;
    /// Who or what there is, of roles and lists, is none that the norm asks for.
    bool is_other() const;
    /// The same beside the norm's words: of a list, how it differs from the norm's.
    std::string school_beside_norm() const;
    /// What a list has that the norm does not ask.
    std::string beyond_norm(bool for_parents) const;
    /// What a number, or a list that is longer than the norm's, adds to a sentence for parents: "Bij ons: …." or "Ook: ….".
    std::string addition_to(std::string_view sentence) const;
    std::string_view unit() const;
    std::string amount() const;
    /// What the SWV works towards.
    std::string norm_ambition() const;
    std::string nvt_reason() const;
    /// When it holds, of what begins or ends within the school year.
    std::string holds() const;
    /// The school has it, at another level than the scale's first, which is the school itself.
    bool elsewhere() const;
};

}  // namespace gidspers::merge

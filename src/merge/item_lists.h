// The lists within one item's object: points, levels and references.
// In: the item's words, and the builder whose values they become. Out: one object an entry; shapes in README.md.
// Internal to merge/.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "merge/item_words.h"

namespace gidspers::merge {

/// All that the norm asks, alternatives too. Views of it.
std::vector<std::string_view> asked_codes(const input::Eis* eis);
/// `codes` and `more`, with a mark for those that stand in `has` and in what the norm asks. What they refer to must live as long
/// as the view.
List point_list(const ItemWords& words, ViewBuilder& builder, const std::vector<std::string_view>& codes, const std::vector<std::string>& more,
                const std::vector<std::string>& has);
/// The levels that the school has.
List levels_of(const ItemWords& words, ViewBuilder& builder);
/// What the item points at.
List references(const input::Item& item, ViewBuilder& builder);

}  // namespace gidspers::merge

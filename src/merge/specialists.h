// Who knows more: the specialists of the profile's team, and those that its answers alone tell of.
// In: a merged norm and profile. Out: the profile's own as given, then of each item that is there in an onderdeel of soort expertise
// one by the item's title, unless the team has that person by its label.
#pragma once

#include <vector>

#include "merge/merged.h"

namespace gidspers::merge {

std::vector<input::Specialist> all_specialists(const Merged& merged);

}  // namespace gidspers::merge

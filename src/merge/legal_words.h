// Whether a school's own texts on the subjects of the law say what the law does not allow: the opposite (W141), or a longer term (W142).
// In: a Merged; what to look for stands in assets/wettelijk-kader.xml. Out: warnings. Pure.
// And how often a year the school evaluates a pupil's plan, which its texts must not tell in two ways (W154).
#pragma once

#include "base/diagnostic.h"
#include "merge/merged.h"

namespace gidspers::merge {

/// The most of what the law asks and the school says that it does, or where it does not say so, what was agreed. A team is told the
/// agreement at least; parents are not told that it is kept by a school that says otherwise.
int how_often(const Merged& merged, const LegalTerm& term, input::Audience audience);

void report_own_words(const Merged& merged, Diagnostics& diagnostics);

}  // namespace gidspers::merge

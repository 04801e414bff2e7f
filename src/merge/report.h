// What is told of a profile that was held against its norm, and of a norm alone (report_norm, merge.h).
// In: a Merged. Out: warnings and notes: W1xx, and N274, N279 and N280 of the norm. Pure.
#pragma once

#include "base/diagnostic.h"
#include "merge/merged.h"

namespace gidspers::merge {

/// What a school should look at: items without an answer, texts that fall back, ambitions without a date.
void report(const Merged& merged, Diagnostics& diagnostics);
/// What only readers of the schoolgids meet: items that are there in part, of which it can say no more than that (W113).
void report_guide(const Merged& merged, Diagnostics& diagnostics);

}  // namespace gidspers::merge

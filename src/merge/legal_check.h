// The legal checklist of the schoolgids' support section, held against one school.
// In: a Merged (all but its checklist) with its legal data. Out: which requirements apply, and whether each is met.
// Which requirement applies to which school type, its level and its source are data; only the rules are code. Owns nothing.
#pragma once

#include "base/diagnostic.h"
#include "merge/merged.h"

namespace gidspers::merge {

std::vector<CheckResult> check_legal(const Merged& merged);

/// The missing ones as diagnostics at the profile: W010 error for M, W011 warning for M*, W012 note for S; C is not reported.
void report_legal(const Merged& merged, Diagnostics& diagnostics);

}  // namespace gidspers::merge

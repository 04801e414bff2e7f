// Whether a school's own texts on the subjects of the law say what the law does not allow: the opposite (W141), or a longer term (W142).
// In: a Merged; what to look for stands in assets/wettelijk-kader.xml. Out: warnings. Pure.
#pragma once

#include "base/diagnostic.h"
#include "merge/merged.h"

namespace gidspers::merge {

void report_own_words(const Merged& merged, Diagnostics& diagnostics);

}  // namespace gidspers::merge

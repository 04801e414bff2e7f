// The texts that a school wrote for the parents' poster, against what the poster shows.
// In: a profile, the poster as it was made, what was told of the school. Out: W128. Owns nothing.
#pragma once

#include "base/diagnostic.h"
#include "doc/document.h"
#include "input/profile.h"

namespace gidspers::cli {

/// Names those that are not on it, but for those of which `told` says why.
void report_left_off(const input::Profile& profile, const doc::Document& poster, const Diagnostics& told, Diagnostics& problems);

}  // namespace gidspers::cli

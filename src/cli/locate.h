// Where in the user's own files a character stands that layout could not set.
// In: diagnostics L001, which know the place in the template only, and the files that the text may come from. Out: the same
// diagnostics at the place in the file. Reads the files again: this happens once, when a run fails.
#pragma once

#include <span>
#include <string>

#include "base/diagnostic.h"

namespace gidspers::cli {

/// Diagnostics of other codes, and characters that stand in none of the files, stay as they are.
Diagnostics at_their_source(const Diagnostics& problems, std::span<const std::string> files);

}  // namespace gidspers::cli

// What commands say alike: what is wrong with a run as a whole (its list, its templates, its output folder), and how much is.
// In: problems, and how the user wants to see them. Out: text on standard error, or the array of --diagnostics json on standard
// output. Owns nothing.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "cli/options.h"

namespace gidspers::cli {

/// For a run that ends here: with --diagnostics json this is the whole array.
void say_last(const Diagnostics& problems, const Options& options);
/// For a run that goes on; with --diagnostics json its array must hold them too.
void say(const Diagnostics& problems, const Options& options);

/// "8 bestanden", "8 bestanden (concept)"
std::string files_text(size_t files, bool are_concepts, Language language);
/// "2 fouten, 1 waarschuwing"
std::string problems_text(size_t errors, size_t warnings, Language language);

}  // namespace gidspers::cli

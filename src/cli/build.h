// The commands `gidspers build` and `gidspers check`: the schools that were named, one after the other.
// In: Options. Out: documents (build); text for the user; an exit code. Owns nothing.
#pragma once

#include "base/diagnostic.h"
#include "cli/options.h"

namespace gidspers::cli {

/// `untold`: what has been found and not said yet, for when an exception ends the command.
int build(const Options& options, Diagnostics& untold);

}  // namespace gidspers::cli

// The commands `gidspers build` and `gidspers check`: the schools that were named, one after the other.
// In: Options. Out: documents (build); text for the user; an exit code. Owns nothing.
#pragma once

#include "cli/options.h"

namespace gidspers::cli {

int build(const Options& options);

}  // namespace gidspers::cli

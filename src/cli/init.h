// The command `gidspers init`: an empty profile with every question of a norm.
// In: Options. Out: the profile, in a new file or on standard output; text for the user; an exit code. Owns nothing.
#pragma once

#include "cli/options.h"

namespace gidspers::cli {

int init(const Options& options);

}  // namespace gidspers::cli

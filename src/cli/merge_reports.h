// `gidspers batch --merge-reports OUT`: the parts of one run (--shard), whose journals stand in OUT, become as one run.
// In: Options, of which `parts` is OUT. Out: rapport.html, rapport.json, one journal in OUT/.gidspers; text for the user; an exit
// code. Owns nothing.
#pragma once

#include "base/diagnostic.h"
#include "cli/options.h"

namespace gidspers::cli {

/// `untold`: what has been found and not said yet, for when an exception ends the command.
int merge_reports(const Options& options, Diagnostics& untold);

}  // namespace gidspers::cli

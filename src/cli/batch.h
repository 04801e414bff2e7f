// The command `gidspers batch`: all schools of a folder or list, on all processors, with a report.
// In: Options. Out: documents, rapport.html, rapport.json, OUT/.gidspers; text for the user; an exit code. Owns nothing.
#pragma once

#include "base/diagnostic.h"
#include "cli/options.h"

namespace gidspers::cli {

/// `untold`: what has been found and not said yet, for when an exception ends the command.
int batch(const Options& options, Diagnostics& untold);

}  // namespace gidspers::cli

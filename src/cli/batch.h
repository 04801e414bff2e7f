// The command `gidspers batch`: all schools of a folder or list, on all processors, with a report.
// In: Options. Out: documents, rapport.html, rapport.json, OUT/.gidspers; text for the user; an exit code. Owns nothing.
#pragma once

#include "cli/options.h"

namespace gidspers::cli {

int batch(const Options& options);

}  // namespace gidspers::cli

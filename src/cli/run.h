// The commands: parse, run, report, and the exit code.
// In: argc/argv. Out: text on standard output (results) and standard error (problems); 0 all well, 1 something was not
// produced, 2 wrong usage, 3 produced with warnings when --strict. Owns nothing.
#pragma once

namespace gidspers::cli {

int run(int argc, const char* const* argv);

}  // namespace gidspers::cli

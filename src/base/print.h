// Standard output (results) and standard error (problems, progress): the only door to them.
// In: text. Out: the same, at once. What standard output could not take is remembered, for the end of the run.
#pragma once

#include <string_view>

namespace gidspers {

void print(std::string_view text);
void print_error(std::string_view text);

/// Throws IoError when something that was printed did not arrive, such as on a full disk. Who closes a pipe has read enough.
void check_printed();

}  // namespace gidspers

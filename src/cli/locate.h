// Where in the user's own files a word stands that layout could not set, or not well, a text that makes a poster too long, or the
// name of an icon that is not there.
// In: diagnostics L001, L002, L010, L011, G001 and G002, which know the place in the template only, and the files that the text
// may come from. Out: the same diagnostics at the place in the file, each once. Reads the files again, but only when there is one.
#pragma once

#include <span>
#include <string>

#include "base/diagnostic.h"

namespace gidspers::cli {

/// Diagnostics of other codes, and words that stand in none of the files, stay as they are.
Diagnostics at_their_source(const Diagnostics& problems, std::span<const std::string> files);

}  // namespace gidspers::cli

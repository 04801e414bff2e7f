// Where in the user's own files a word stands that layout could not set, or not well, a text that makes a poster too long, or the
// name of an icon that is not there.
// In: diagnostics L001, L002, L010, L011, G001, G002 and D010, which know the place in the template only, and the files that the
// text may come from. Out: the same diagnostics at the place in the file, each once. Reads the files again, but only when there is one.
#pragma once

#include <span>
#include <string>

#include "base/diagnostic.h"

namespace gidspers::cli {

/// Diagnostics of other codes stay as they are; and words that stand in none of the files, when the template is one of the
/// user's, in the folder `own_templates`. A place in a template of the program becomes the first file as a whole.
Diagnostics at_their_source(const Diagnostics& problems, std::span<const std::string> files, const std::string& own_templates);

}  // namespace gidspers::cli

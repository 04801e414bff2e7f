// The files of templates/docx, before anything is made of them: a slip there would make every Word file one that Word refuses.
// In: the files. Out: diagnostics at their file and line. Owns nothing.
#pragma once

#include "base/diagnostic.h"

namespace gidspers::docx {

/// Reports what is not well-formed without its places, and places that nothing fills (T001, T026, T028, X…). Throws IoError when a file
/// cannot be read.
void check_parts(Diagnostics& problems);

}  // namespace gidspers::docx

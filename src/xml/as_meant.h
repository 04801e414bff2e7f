// Values as they were meant: signs that cannot be seen come along from Word and websites, and nobody can find them.
// In: the tree of a file, and what its root may hold. Out: the same tree, its values without them: in one of a fixed form (a date, a
// code, a choice) wherever they stand, in words that are printed at both ends, and soft hyphens nowhere; letters with a loose accent are
// whole (base/compose.h). Only xml/*.cpp include this.
#pragma once

#include "xml/schema.h"

namespace gidspers::xml {

void take_as_meant(Document& document, const ElementType& root);

}  // namespace gidspers::xml

// One pass over a document with a schema's table in hand: all that is wrong with it, in our words.
// In: the document and the type of its root. Out: diagnostics, and whether the document is proven to be valid. Owns nothing.
// Only xml/*.cpp include this.
#pragma once

#include "xml/schema.h"

namespace gidspers::xml {

/// True only when libxml2 would find nothing either; the table holds all that our XSDs say, or they would not have loaded.
/// False without a diagnostic: a value has not its form, which the readers in input/ tell in better words.
bool walk(const Document& document, const ElementType& type, Diagnostics& diagnostics);

}  // namespace gidspers::xml

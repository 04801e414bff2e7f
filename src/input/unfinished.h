// What was not meant to be printed: examples that were left as they were ("…", TODO, xxx), and letters that broke on their way
// from another program ("coÃ¶rdinator").
// In: a school's profile. Out: a warning at each place (N228). Owns nothing.
#pragma once

#include "base/diagnostic.h"
#include "xml/node.h"

namespace gidspers::input {

void report_unfinished(const xml::Document& document, Diagnostics& diagnostics);

}  // namespace gidspers::input

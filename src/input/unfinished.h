// What was not meant to be printed: examples and notes that were left ("…", TODO, xxx, lorem ipsum), and what came along from
// another program: broken letters ("coÃ¶rdinator"), the HTML of a web page.
// In: a school's profile or a norm. Out: a warning at each place (N228), one for all broken letters (N270). Owns nothing.
#pragma once

#include "base/diagnostic.h"
#include "xml/node.h"

namespace gidspers::input {

void report_unfinished(const xml::Document& document, Diagnostics& diagnostics);

}  // namespace gidspers::input

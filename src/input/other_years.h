// Words that were true of another school year than the profile's: "Schoolgids 2025-2026, hoofdstuk 7" as a link, "dit schooljaar
// (2025-2026)". What was done in some year stays true, and is left alone.
// In: a profile and its school year. Out: N370, one a file. Owns nothing.
#pragma once

#include "base/diagnostic.h"
#include "input/values.h"
#include "xml/node.h"

namespace gidspers::input {

void report_other_years(const xml::Document& document, const Schooljaar& year, Diagnostics& diagnostics);

}  // namespace gidspers::input

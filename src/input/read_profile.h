// Reading a profile: profiel.xml as a Profile, checked as far as it goes without its norm; then held against the norm.
// In: a parsed file; a norm. Out: a Profile; everything that is wrong goes to the diagnostics. See input/load.h for the
// whole.
#pragma once

#include "input/profile.h"
#include "xml/node.h"

namespace gidspers::input {

/// Reads every value. The logo is loaded from beside the file.
Profile read_profile(const xml::Document& document, Diagnostics& diagnostics);

/// Holds the profile against its norm: unknown items and codes, answers that do not fit, open answers. Synonyms in answers
/// become codes, and of figures over more years than a chart holds the oldest go (N222). False when it was filled in for another
/// norm (N269).
bool check_profile(Profile& profile, const Norm& norm, Diagnostics& diagnostics);

/// How a school answers an item of this kind, in XML, the same in Dutch and English: `waarde="…" (nee, deels, ja)`.
std::string answer_form(const Item& item, const Norm& norm);
/// The answer to it that says: this is not there yet.
std::string absent_form(const Item& item, const Norm& norm);

}  // namespace gidspers::input

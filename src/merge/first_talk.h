// Whom parents talk to first, in a sentence.
// In: the builder of a view, the profile and the school's type. Out: text. Internal to merge/; owns nothing.
#pragma once

#include <string>

#include "merge/view_builder.h"

namespace gidspers::merge {

/// Whom parents talk to first, to follow "begin bij": "de stamgroepleider". Who is not known to be a person is called by the heading
/// that parents find the contact under.
std::string first_talk(const ViewBuilder& builder, const input::Profile& profile, input::Schooltype type);

}  // namespace gidspers::merge

// A starter profile: every question of a norm, ready to fill in (`gidspers init`).
// In: a norm. Out: the text of a profile that is well-formed and follows the schema; what is still to be filled in
// stands empty, which `gidspers check` then reports (N001, N002, N208). Owns nothing.
#pragma once

#include <string>

#include "input/norm.h"

namespace gidspers::input {

/// `norm_path`: what goes in <profiel norm="…">, relative to where the user will keep the profile.
/// `schema`: where an XML editor finds the XSD; none when empty.
std::string starter_profile(const Norm& norm, const std::string& norm_path, const std::string& schema = {});

}  // namespace gidspers::input

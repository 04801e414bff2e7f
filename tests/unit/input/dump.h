// The inputs as readable text, for golden tests and for looking.
// In: a norm or a profile. Out: one fact a line, indented by depth, in file order; no paths and no line numbers. Owns
// nothing.
#pragma once

#include <string>

#include "input/norm.h"
#include "input/profile.h"

namespace gidspers::input {

std::string dump(const Norm& norm);
std::string dump(const Profile& profile);

}  // namespace gidspers::input

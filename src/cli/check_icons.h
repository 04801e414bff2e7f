// The names of icons in a norm and a profile: input/ does not know the drawings, and a document asks for the icons that it shows only.
// In: what was read. Out: a warning (G001, G002) where a name is no icon's. Owns nothing.
#pragma once

#include "base/diagnostic.h"
#include "input/norm.h"
#include "input/profile.h"

namespace gidspers::cli {

void check_icons(const input::Norm& norm, Diagnostics& problems);
void check_icons(const input::Profile& profile, Diagnostics& problems);

}  // namespace gidspers::cli

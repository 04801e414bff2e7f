// Reading a norm: norm.xml and what it extends, as one checked Norm.
// In: a path. Out: the Norm, or nothing when it cannot be used; everything that is wrong goes to the diagnostics at
// once. Contradictions inside a norm are warnings. See also input/load.h, which keeps norms for many profiles.
#pragma once

#include <filesystem>
#include <optional>

#include "input/norm.h"

namespace gidspers::input {

/// `named_at`: where the user named the file, for "not found".
std::optional<Norm> read_norm(const std::filesystem::path& path, Diagnostics& diagnostics,
                              const Location& named_at = {});

}  // namespace gidspers::input

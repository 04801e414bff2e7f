// Template files in an SWV's own folder that no document uses: misplaced, or called by a wrong name; or none at all.
// In: the folder, the built-in one, which documents were loaded and from which files. Out: warnings T017, T018, T021 and T022.
// Owns nothing.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "base/diagnostic.h"

namespace gidspers::templating {

/// The extension of a template.
constexpr std::string_view extension = ".mustache";

/// `used`: the files that were loaded, as `own`/folder/name. A file that may be a partial of a document that was not loaded is
/// not spoken of, nor is a copy of a built-in file that the own templates do without.
void report_unused(const std::filesystem::path& own, const std::filesystem::path& builtin, std::span<const std::string> documents,
                   std::span<const std::string> used, Diagnostics& problems);

}  // namespace gidspers::templating

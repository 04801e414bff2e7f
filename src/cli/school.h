// Whose a profile is, and where that school's documents go.
// In: a profile that was read, or the path of one of which only the first lines are looked at. Out: a name and a folder.
// Owns nothing.
#pragma once

#include <filesystem>
#include <string>

#include "input/profile.h"

namespace gidspers::cli {

/// The place of one school's files within the output folder: <schooljaar>/<brin-vestiging>-<naam>[-<afdeling>].
std::filesystem::path school_folder(const input::Profile& profile);

struct School {
    std::string name;
    std::string folder;  ///< of its files, within the output folder
};
/// Which school a profile is of, from its first lines alone; empty when it does not say.
School school_of(const std::string& profile);
/// Where that school is, as its address says; the whole profile is read for it. Empty when it does not say.
std::string plaats_of(const std::string& profile);

}  // namespace gidspers::cli

// A file that is not there by the name it was given, but is by one much like it: other capitals, a slip of the hand, or accents
// that a Mac keeps as characters of their own.
// In: the path that was given. Out: what is there, or a diagnostic that says so. Owns nothing.
#pragma once

#include <filesystem>
#include <string>

#include "base/diagnostic.h"
#include "base/io.h"

namespace gidspers {

struct NearFile {
    std::string path;            ///< in the same folder and with the same extension; empty when nothing is near
    bool only_accents = false;  ///< it looks the same: only how its accents are kept differs
};
NearFile near_file(const std::filesystem::path& path);

/// Adds what there is to say of a file that is not there: C031 or C032 when another is near, else I001.
void report_missing(const std::filesystem::path& path, Location at, Diagnostics& problems);

/// What failed, for whatever reason; a file that is not there as above.
void report(const IoError& error, Location at, Diagnostics& problems);

}  // namespace gidspers

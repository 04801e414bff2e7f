// What earlier runs into the output folder know of one school, and which of its documents still stand as they were made.
// In: the records of earlier runs, a school's profile and folder. Out: a document that need not be made again.
// Owns the records it chose.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "batch/journal.h"

namespace gidspers::cli {

/// Whether a file of an earlier run stands in the school's folder as it was written: by its stamp, or else by its bytes.
bool is_untouched(const std::filesystem::path& folder, const batch::OutputFile& file);

class KnownSchool {
  public:
    /// Knows nothing.
    KnownSchool() = default;
    /// Of the records of this profile and folder, those of which `same` holds for what was read.
    KnownSchool(const batch::Earlier& earlier, const batch::Record& school, const std::filesystem::path& out,
                const std::function<bool(const std::vector<FileRead>&)>& same);

    struct Found {
        const batch::Record* record = nullptr;
        const batch::Document* document = nullptr;
    };
    /// A document of this kind, with this key or with any (""), whose files are all as they were written; nothing when there is none.
    Found find(const std::string& kind, const std::string& key = {}) const;

  private:
    std::filesystem::path folder_;
    std::vector<batch::Record> records_;
};

}  // namespace gidspers::cli

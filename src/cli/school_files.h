// The files of one school in its folder: those that are put there, those that an earlier run made, and whose the folder is.
// In: a folder, and documents as bytes. Out: files on disk, and what is to be told of them.
// Knows names and bytes, not what documents say.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "batch/record.h"

namespace gidspers::cli {

enum class Format { pdf, word };

/// "sop.pdf"
std::string file_name(std::string_view kind, Format format);

/// A document that is ready to be written.
struct File {
    std::string name, bytes;
};

/// The files of a document that are in a folder, whoever made them and when.
std::vector<std::string> files_of(std::string_view kind, const std::filesystem::path& folder);

/// Writes the files of one document; each comes in `made` when it has its name. All are on the disk before one of them gets it: a
/// disk that is full leaves no new file beside an old one. What somebody has edited is kept beside the new (in `kept`: K027, or K048 when
/// it cannot be read).
/// Throws IoError.
void put_files(const std::vector<File>& files, const std::filesystem::path& folder, std::vector<batch::OutputFile>& made, Diagnostics& kept);

/// Removes from a school's folder what a killed run left half-written there.
void remove_leftovers(const std::filesystem::path& folder);

/// The folders of one run, each of one profile: two must not write over each other's files.
class Claims {
  public:
    /// refused: another profile has this folder (C012); repeated: this one has it, and was named twice (C019).
    enum class Answer : uint8_t { granted, refused, repeated };
    Answer claim(const std::filesystem::path& folder, const std::string& profile, Diagnostics& problems);
    bool contains(const std::filesystem::path& folder) const { return profiles_.contains(folder); }

  private:
    std::map<std::filesystem::path, std::string> profiles_;  ///< by folder
};

}  // namespace gidspers::cli

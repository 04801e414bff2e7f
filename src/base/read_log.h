// Which files a piece of work read, and what was in them: what a later run compares to know whether to do it again.
// In: read_file() notes each file; who asks "is it there?" notes it too. Out: paths and content hashes.
// A ReadLog is a scope of one thread; the innermost one notes. It owns its entries.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace gidspers {

struct FileRead {
    std::string path;
    std::string hash;  ///< Hash::hex of the bytes; empty: it was not there or could not be read
    bool operator==(const FileRead&) const = default;
};

class ReadLog {
  public:
    ReadLog();
    ~ReadLog();
    ReadLog(const ReadLog&) = delete;
    ReadLog& operator=(const ReadLog&) = delete;

    /// In the order of first reading, each once.
    const std::vector<FileRead>& files() const { return files_; }

    static bool is_open();
    static void note(const std::filesystem::path& path, std::string hash);
    /// What a cache read earlier, on behalf of another.
    static void note(const std::vector<FileRead>& files);

  private:
    std::vector<FileRead> files_;
    ReadLog* outer_;
};

}  // namespace gidspers

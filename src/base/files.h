// Files that live longer than a call: a log that grows, a lock, what a file looks like from outside.
// In: paths. Out: lines, locks, stamps; IoError when the disk fails. Whoever makes an object owns its open file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers {

/// A file that only grows. Each piece goes to the system in one write, so that after a kill whole pieces are there.
class AppendFile {
  public:
    /// Starts the file anew, making its folder.
    explicit AppendFile(std::filesystem::path path);
    ~AppendFile();
    AppendFile(const AppendFile&) = delete;
    AppendFile& operator=(const AppendFile&) = delete;
    void add(std::string_view bytes);
    /// Flushes to disk; for the moments that matter.
    void sync();

  private:
    std::filesystem::path path_;
    int fd_;
};

/// A file read line by line from any place. Stays readable when the name is taken away. Safe to share between threads.
class LineFile {
  public:
    explicit LineFile(const std::filesystem::path& path);
    ~LineFile();
    LineFile(const LineFile&) = delete;
    LineFile& operator=(const LineFile&) = delete;

    class Reader {
      public:
        Reader(const LineFile& file, uint64_t offset) : file_(file), next_(offset), offset_(offset) {}
        /// The next line without its end; false at the end of the file. A last line without an end is not a line.
        bool next(std::string& line);
        /// Where the next line starts.
        uint64_t offset() const { return offset_; }

      private:
        const LineFile& file_;
        uint64_t next_, offset_;
        std::string buffer_;
        size_t used_ = 0;
    };
    Reader from(uint64_t offset) const { return Reader(*this, offset); }

  private:
    friend class Reader;
    std::filesystem::path path_;
    int fd_;
};

/// A lock on a file that the system lets go when its process ends, however it ends; so none is ever stale.
class FileLock {
  public:
    /// Nothing when somebody else has it. Makes the file and its folder; a shared lock goes with other shared locks.
    static std::optional<FileLock> take(const std::filesystem::path& path, bool shared);
    ~FileLock();
    FileLock(FileLock&& other) noexcept : fd_(other.fd_), wrote_(other.wrote_) { other.fd_ = -1; }
    FileLock& operator=(FileLock&&) = delete;
    /// Replaces what is in the file: who holds it. It goes with the lock, unless the process is killed.
    void write(std::string_view text);

  private:
    explicit FileLock(int fd) : fd_(fd) {}
    int fd_;
    bool wrote_ = false;
};

/// Size, inode and times: the same stamp means that nobody touched the file. Empty when there is no such regular file.
std::string file_stamp(const std::filesystem::path& path);

/// The regular files in a folder and below, sorted; empty when there is no such folder. Links are followed, but no folder is
/// entered twice.
std::vector<std::filesystem::path> list_tree(const std::filesystem::path& folder);

/// The folders directly in a folder, sorted; links to folders too.
std::vector<std::filesystem::path> list_folders(const std::filesystem::path& folder);

/// Removes what a killed run left in a folder of files with these names, half-written: <name>.<process>.deel. What is being
/// written stays: a `build` may work beside a `batch`.
void remove_partials(const std::filesystem::path& folder, std::span<const std::string> names);
void remove_file(const std::filesystem::path& path);
/// Gives a file a name beside its own that nothing has yet: "sop (bewerkt).docx", or else "sop (bewerkt 2).docx" and so on. Returns it.
std::filesystem::path set_aside(const std::filesystem::path& path);
void rename_file(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace gidspers

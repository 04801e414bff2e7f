// Files read and written whole, the environment, and the program's own data. base/files.h has the files that stay open.
// In: paths. Out: bytes, or IoError. Writes appear whole or not at all.
// Callers own the bytes. Only a FileWriter keeps a file open, and its lock, until it is committed or gone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers {

/// The environment failed (disk full, no permission, no such file). Caught once per document. `code` is a message code
/// (I…), `path` what it was about, `reason` the system's words.
class IoError : public std::runtime_error {
  public:
    IoError(std::string code, std::filesystem::path path, std::string reason);
    const std::string& code() const { return code_; }
    const std::filesystem::path& path() const { return path_; }
    const std::string& reason() const { return reason_; }

  private:
    std::string code_;
    std::filesystem::path path_;
    std::string reason_;
};

/// The IoError for a call of the system that failed with this errno, when writing and when reading.
[[noreturn]] void fail_write(const std::filesystem::path& path, int error);
[[noreturn]] void fail_read(const std::filesystem::path& path, int error);
/// Writes all of it, whatever interrupts; false when the disk refuses, with the reason in errno.
bool write_all(int fd, std::string_view bytes);

/// All bytes of a regular file. Throws IoError: I001 not found, I015 no plain file, I003 larger than `max_bytes`, and what else
/// code_of in io.cpp gives for an errno (I012, I024, …), or I002. Never waits for a pipe or a device.
std::string read_file(const std::filesystem::path& path, size_t max_bytes);

/// Hash::hex of a file's bytes; empty when it cannot be read or is larger than this.
std::string hash_of_file(const std::filesystem::path& path, size_t max_bytes);

/// Makes the folder that this path is in, and those above. Throws IoError.
void make_folder_of(const std::filesystem::path& path);

/// Writes through a temporary file beside `path`, flushed and renamed, making the folders. Throws IoError I021 (a folder is in the
/// way), I025 (a link that leads nowhere), what else code_of in io.cpp gives for an errno (I011 to I014, I024), or I010; then no
/// temporary file is left.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// The same, piece by piece, for a file that is too large to hold. Without `commit` the file never appears.
class FileWriter {
  public:
    explicit FileWriter(std::filesystem::path path);
    ~FileWriter();
    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;
    void add(std::string_view bytes);
    /// Puts all of it on the disk, under its temporary name. What can still fail after that is not the disk.
    void finish();
    /// Gives the file its name, after `finish` when that was not called.
    void commit();

  private:
    [[noreturn]] void fail(int error);
    void flush();
    std::filesystem::path path_, temporary_;
    std::string buffer_;
    int fd_ = -1;
    bool finished_ = false;
};

/// "524 MB > 4 MB": how large something is and may be, for a message in any language.
std::string too_large(uint64_t bytes, uint64_t most);

/// Who may read and write a new file is for the umask to say.
constexpr unsigned any_user = 0666;

/// What a file's name gets while it is being written.
constexpr std::string_view partial_extension = ".deel";

/// A file of the program's own data (assets, templates, fonts). Looks in $GIDSPERS_DATA, the source tree this binary was built
/// from and the install prefix, which comes first for an installed program. Throws IoError I004 when it is in none.
std::filesystem::path data_file(std::string_view relative);

/// Every folder where data_file() looks, first tried first; they need not exist. IoError I026 when GIDSPERS_DATA names no folder.
std::vector<std::filesystem::path> data_roots();

/// All that is directly in `folder`, sorted by name; `error` says why that is not all.
std::vector<std::filesystem::path> entries(const std::filesystem::path& folder, std::error_code& error);
/// The regular files directly in `folder` whose name ends in `extension` (".ttf", any case), sorted by name; empty when there
/// is no such folder, or it cannot be read.
std::vector<std::filesystem::path> list_files(const std::filesystem::path& folder, std::string_view extension);
/// All that is there by such a name ("": by any), whether it can be read or not, but for hidden names; so that who named a broken link
/// hears of it. Throws IoError when the folder is there but cannot be read.
std::vector<std::filesystem::path> list_names(const std::filesystem::path& folder, std::string_view extension);

/// SOURCE_DATE_EPOCH as seconds since 1970, or nothing when it is not set or is no such number (of 1970 to 9999).
std::optional<long long> source_date_epoch();

std::string_view program_version();

}  // namespace gidspers

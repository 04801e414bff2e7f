#include "base/io.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/number.h"
#include "base/read_log.h"

namespace gidspers {

namespace fs = std::filesystem;

namespace {

/// Closes what it holds; `close` is called by hand where its result matters.
class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }
    int close() {
        const int result = fd_ < 0 ? 0 : ::close(fd_);
        fd_ = -1;
        return result;
    }

  private:
    int fd_;
};

/// What a user can do something about has a message of its own; the rest carries the system's (English) words.
const char* code_of(int error, const char* otherwise) {
    switch (error) {
        case ENOENT:
        case ELOOP: return "I001";
        case ENAMETOOLONG: return "I024";
        case EACCES:
        case EPERM: return "I012";
        case EROFS: return "I013";
        case ENOTDIR:
        case EEXIST: return "I014";
        case EISDIR: return "I015";
        case ENOSPC:
        case EDQUOT: return "I011";
        case EFBIG: return "I027";
        default: return otherwise;
    }
}

}  // namespace

IoError::IoError(std::string code, fs::path path, std::string reason)
    : std::runtime_error(path.string() + ": " + reason),
      code_(std::move(code)),
      path_(std::move(path)),
      reason_(std::move(reason)) {}

bool write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes.remove_prefix(static_cast<size_t>(n));
    }
    return true;
}

void fail_write(const fs::path& path, int error) {
    const bool leads_nowhere = error == ENOENT || error == ELOOP;
    const char* const code = leads_nowhere ? "I025" : error == EISDIR ? "I021" : code_of(error, "I010");
    throw IoError(code, path, std::strerror(error));
}

void fail_read(const fs::path& path, int error) {
    throw IoError(error == ENOTDIR ? "I001" : code_of(error, "I002"), path, std::strerror(error));
}

std::string too_large(uint64_t bytes, uint64_t most) {
    const bool large = most >= 1'000'000 && bytes >= 2 * most;  // of what is little more, whole megabytes would say nothing
    const uint64_t unit = large ? 1'000'000 : 1000;
    const auto text = [&](uint64_t n) { return std::to_string(n / unit) + (large ? " MB" : " kB"); };
    return text(bytes + unit - 1) + " > " + text(most);
}

namespace {

std::string read_whole(const fs::path& path, size_t max_bytes) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));  // a pipe is refused, not waited for
    if (file.get() < 0) fail_read(path, errno);
    struct stat info {};
    if (::fstat(file.get(), &info) != 0) fail_read(path, errno);
    if (!S_ISREG(info.st_mode)) fail_read(path, EISDIR);
    if (static_cast<size_t>(info.st_size) > max_bytes)
        throw IoError("I003", path, too_large(static_cast<uint64_t>(info.st_size), max_bytes));
    std::string bytes(static_cast<size_t>(info.st_size), '\0');
    size_t have = 0;
    while (have < bytes.size()) {
        const ssize_t n = ::read(file.get(), bytes.data() + have, bytes.size() - have);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) fail_read(path, errno);
        if (n == 0) break;  // the file shrank while we read it
        have += static_cast<size_t>(n);
    }
    bytes.resize(have);
    return bytes;
}

}  // namespace

std::string read_file(const fs::path& path, size_t max_bytes) {
    if (!ReadLog::is_open()) return read_whole(path, max_bytes);
    try {
        std::string bytes = read_whole(path, max_bytes);
        ReadLog::note(path, hash_of(bytes));
        return bytes;
    } catch (const IoError&) {
        ReadLog::note(path, {});
        throw;
    }
}

std::string hash_of_file(const fs::path& path, size_t max_bytes) {
    try {
        return hash_of(read_file(path, max_bytes));
    } catch (const IoError&) {
        return {};
    }
}

namespace {

/// The first part of this path that is there and is no folder; all of it when there is none.
fs::path in_the_way(const fs::path& folder) {
    fs::path part;
    std::error_code error;
    for (const fs::path& name : folder) {
        part /= name;
        if (fs::exists(part, error) && !fs::is_directory(part, error)) return part;
    }
    return folder;
}

}  // namespace

void make_folder_of(const fs::path& path) {
    std::error_code error;
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
    if (error) fail_write(in_the_way(path.parent_path()), error.value());
}

FileWriter::FileWriter(fs::path path) : path_(std::move(path)) {
    make_folder_of(path_);
    // A name of this process: two runs into one folder must not write into each other's file. What stands there already was
    // left by a process that had this number before, or is not ours to follow.
    temporary_ = path_.string() + "." + std::to_string(::getpid()) + std::string(partial_extension);
    constexpr int how = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    struct stat info {};
    constexpr int enough = 8;  // some file systems (FUSE) count no names, and say 0 of each file
    for (int round = 0; round < enough && info.st_nlink == 0; ++round) {
        if (fd_ >= 0) ::close(fd_);  // somebody took it for a leftover before the lock was there
        fd_ = ::open(temporary_.c_str(), how, any_user);
        if (fd_ < 0 && errno == EEXIST && ::unlink(temporary_.c_str()) == 0) fd_ = ::open(temporary_.c_str(), how, any_user);
        if (fd_ < 0) fail_write(path_, errno);
        // A lock tells remove_partials() that this is being written.
        while (::flock(fd_, LOCK_EX) != 0 && errno == EINTR) {}
        if (::fstat(fd_, &info) != 0) fail(errno);
    }
}

FileWriter::~FileWriter() {
    if (fd_ < 0) return;
    ::close(fd_);
    ::unlink(temporary_.c_str());
}

void FileWriter::fail(int error) {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
    ::unlink(temporary_.c_str());
    fail_write(path_, error);
}

void FileWriter::flush() {
    if (!write_all(fd_, buffer_)) fail(errno);
    buffer_.clear();
}

void FileWriter::add(std::string_view bytes) {
    constexpr size_t large = 1 << 16;
    if (buffer_.empty() && bytes.size() >= large) {
        if (!write_all(fd_, bytes)) fail(errno);
        return;
    }
    buffer_ += bytes;
    if (buffer_.size() >= large) flush();
}

void FileWriter::finish() {
    flush();
    // fsync before rename: after a power cut the name never points at an empty file.
    if (::fsync(fd_) != 0) fail(errno);
    finished_ = true;
}

void FileWriter::commit() {
    if (!finished_) finish();
    // Before it is closed: that gives up the lock, and another run may then take the temporary file for a leftover.
    if (::rename(temporary_.c_str(), path_.c_str()) != 0) fail(errno);
    ::close(fd_);  // all is on the disk already
    fd_ = -1;
}

void write_file(const fs::path& path, std::string_view bytes) {
    FileWriter file(path);
    file.add(bytes);
    file.commit();
}

std::vector<fs::path> data_roots() {
    std::vector<fs::path> roots{GIDSPERS_SOURCE_DATA, GIDSPERS_INSTALL_DATA};
    // An installed program (PREFIX/bin, PREFIX/share/gidspers) does not read the checkout that it was built in.
    std::error_code error;
    const fs::path bin = roots[1].parent_path().parent_path() / "bin";
    if (fs::read_symlink("/proc/self/exe", error).parent_path() == bin) std::swap(roots[0], roots[1]);
    const char* const chosen = std::getenv("GIDSPERS_DATA");
    if (chosen == nullptr || *chosen == '\0') return roots;
    if (!fs::is_directory(chosen, error)) throw IoError("I026", chosen, "not found");
    roots.insert(roots.begin(), chosen);
    return roots;
}

fs::path data_file(std::string_view relative) {
    for (const fs::path& root : data_roots()) {
        const fs::path path = root / relative;
        std::error_code error;
        if (fs::exists(path, error)) return path;
    }
    throw IoError("I004", fs::path(relative), "not found");
}

namespace {

bool ends_in(const fs::path& path, std::string_view extension) {
    return small_letters(path.extension().string()) == extension;
}

}  // namespace

std::vector<fs::path> entries(const fs::path& folder, std::error_code& error) {
    std::vector<fs::path> found;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) found.push_back(it->path());
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<fs::path> list_files(const fs::path& folder, std::string_view extension) {
    std::error_code ignored;
    std::vector<fs::path> found = entries(folder, ignored);
    std::erase_if(found, [&](const fs::path& path) { return !ends_in(path, extension) || !fs::is_regular_file(path, ignored); });
    return found;
}

std::vector<fs::path> list_names(const fs::path& folder, std::string_view extension) {
    std::error_code error;
    std::vector<fs::path> found = entries(folder, error);
    if (error && error != std::errc::no_such_file_or_directory) fail_read(folder, error.value());
    std::erase_if(found, [&](const fs::path& path) {
        return path.filename().string().starts_with('.') || (!extension.empty() && !ends_in(path, extension));
    });
    return found;
}

std::optional<long long> source_date_epoch() {
    const char* const text = std::getenv("SOURCE_DATE_EPOCH");
    if (!text) return {};
    constexpr long long last = 253'402'300'799;  // of the year 9999: dates have four digits for it
    const auto seconds = number_of<long long>(text);
    return seconds && *seconds >= 0 && *seconds <= last ? seconds : std::nullopt;
}

std::string_view program_version() { return GIDSPERS_VERSION; }

}  // namespace gidspers

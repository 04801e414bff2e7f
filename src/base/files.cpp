#include "base/files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <set>

#include "base/ascii.h"
#include "base/io.h"

namespace gidspers {

namespace fs = std::filesystem;

AppendFile::AppendFile(fs::path path) : path_(std::move(path)) {
    make_folder_of(path_);
    fd_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, any_user);
    if (fd_ < 0) fail_write(path_, errno);
}

AppendFile::~AppendFile() { ::close(fd_); }

void AppendFile::add(std::string_view bytes) {
    if (!write_all(fd_, bytes)) fail_write(path_, errno);
}

void AppendFile::sync() {
    if (::fsync(fd_) != 0) fail_write(path_, errno);
}

LineFile::LineFile(const fs::path& path) : path_(path), fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (fd_ < 0) fail_read(path, errno);
}

LineFile::~LineFile() { ::close(fd_); }

bool LineFile::Reader::next(std::string& line) {
    constexpr size_t piece = 1 << 14;
    size_t looked = used_;
    for (;;) {
        const size_t end = buffer_.find('\n', looked);
        if (end != std::string::npos) {
            line.assign(buffer_, used_, end - used_);
            offset_ += end + 1 - used_;
            used_ = end + 1;
            return true;
        }
        buffer_.erase(0, used_);
        used_ = 0;
        looked = buffer_.size();
        buffer_.resize(looked + piece);
        ssize_t n = -1;
        do {
            n = ::pread(file_.fd_, buffer_.data() + looked, piece, static_cast<off_t>(next_));
        } while (n < 0 && errno == EINTR);
        if (n < 0) fail_read(file_.path_, errno);
        buffer_.resize(looked + static_cast<size_t>(n));
        next_ += static_cast<uint64_t>(n);
        if (n == 0) return false;
    }
}

std::optional<FileLock> FileLock::take(const fs::path& path, bool shared) {
    make_folder_of(path);
    int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, any_user);
    if (fd < 0 && errno == EACCES) fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);  // a colleague's: a lock needs no more
    FileLock lock(fd);
    if (lock.fd_ < 0) fail_write(path, errno);
    int result = -1;
    do {
        result = ::flock(lock.fd_, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result == 0) return lock;
    if (errno == EWOULDBLOCK) return std::nullopt;
    fail_write(path, errno);
}

FileLock::~FileLock() {
    if (fd_ < 0) return;
    if (wrote_) write({});
    ::close(fd_);
}

void FileLock::write(std::string_view text) {
    // Only for people to read, so a disk that is too full for it is no trouble here.
    wrote_ = true;
    if (::ftruncate(fd_, 0) == 0 && ::pwrite(fd_, text.data(), text.size(), 0) < 0) return;
}

std::string file_stamp(const fs::path& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return {};
    const auto time = [](const timespec& t) { return std::to_string(t.tv_sec) + "." + std::to_string(t.tv_nsec); };
    return std::to_string(info.st_size) + ":" + std::to_string(info.st_ino) + ":" + time(info.st_mtim) + ":" +
           time(info.st_ctim);
}

namespace {

/// `seen`: the folders so far, as they are really called.
void add_tree(const fs::path& folder, std::set<fs::path>& seen, std::vector<fs::path>& found) {
    std::error_code error;
    if (!seen.insert(fs::canonical(folder, error)).second) return;
    for (const fs::path& path : entries(folder, error)) {
        const fs::file_status status = fs::status(path, error);
        if (fs::is_directory(status)) add_tree(path, seen, found);
        else if (fs::is_regular_file(status)) found.push_back(path);
    }
}

}  // namespace

std::vector<fs::path> list_tree(const fs::path& folder) {
    std::set<fs::path> seen;
    std::vector<fs::path> found;
    add_tree(folder, seen, found);
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<fs::path> list_folders(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> found = entries(folder, error);
    std::erase_if(found, [&](const fs::path& path) { return !fs::is_directory(path, error); });
    return found;
}

namespace {

/// A FileWriter holds a lock for as long as it writes, and looks whether its file is still there once it has the lock.
void remove_unless_locked(const fs::path& path) {
    const int fd = ::open(path.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    const bool is_written = fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    const int error = is_written || ::unlink(path.c_str()) == 0 ? 0 : errno;
    if (fd >= 0) ::close(fd);
    if (error != 0 && error != ENOENT) fail_write(path, error);
}

}  // namespace

void remove_partials(const fs::path& folder, std::span<const std::string> names) {
    for (const fs::path& path : list_files(folder, partial_extension)) {
        // As FileWriter names them.
        const fs::path with_process = path.stem();
        const std::string process = with_process.extension().string(), name = with_process.stem().string();
        const bool is_number = process.size() > 1 && std::all_of(process.begin() + 1, process.end(), is_digit);
        const bool is_named = std::find(names.begin(), names.end(), name) != names.end();
        if (is_number && is_named) remove_unless_locked(path);
    }
}

void remove_file(const fs::path& path) {
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) fail_write(path, errno);
}

namespace {

/// False when `to` is there already.
bool rename_if_free(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return true;
    if (errno == EEXIST) return false;
    if (errno != EINVAL && errno != ENOSYS) fail_write(to, errno);
    // Some disks of other machines (NFS) cannot do it in one step.
    struct stat info {};
    if (::lstat(to.c_str(), &info) == 0) return false;
    rename_file(from, to);
    return true;
}

}  // namespace

fs::path set_aside(const fs::path& path) {
    for (size_t number = 1;; ++number) {
        const std::string mark = number == 1 ? " (bewerkt)" : " (bewerkt " + std::to_string(number) + ")";
        fs::path kept = path.parent_path() / (path.stem().string() + mark + path.extension().string());
        if (rename_if_free(path, kept)) return kept;
    }
}

void rename_file(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) fail_write(to, errno);
}

}  // namespace gidspers

#include "base/read_log.h"

#include <algorithm>

namespace gidspers {

namespace {
thread_local ReadLog* innermost = nullptr;
}

ReadLog::ReadLog() : outer_(innermost) { innermost = this; }
ReadLog::~ReadLog() { innermost = outer_; }

bool ReadLog::is_open() { return innermost != nullptr; }

void ReadLog::note(const std::filesystem::path& path, std::string hash) {
    if (!innermost) return;
    auto& files = innermost->files_;
    const std::string name = path.string();
    const bool known = std::any_of(files.begin(), files.end(), [&](const FileRead& f) { return f.path == name; });
    if (!known) files.push_back({name, std::move(hash)});
}

void ReadLog::note(const std::vector<FileRead>& files) {
    for (const FileRead& file : files) note(file.path, file.hash);
}

}  // namespace gidspers

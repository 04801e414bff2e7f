#include "batch/lock.h"

#include "base/io.h"
#include "base/process.h"
#include "batch/journal.h"

namespace gidspers::batch {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view lock_extension = ".slot";

/// " (gidspers 4711)", as the holder wrote in its lock file; empty when it did not.
std::string holder(const fs::path& path) {
    try {
        std::string text = read_file(path, 1000);
        while (!text.empty() && text.back() == '\n') text.pop_back();
        return text.empty() ? text : " (" + text + ")";
    } catch (const IoError&) {
        return {};
    }
}

}  // namespace

std::optional<RunLock> RunLock::take(const fs::path& out, const Shard& shard, Diagnostics& problems) {
    const fs::path folder = state_folder(out), whole = folder / ("alles" + std::string(lock_extension));
    RunLock lock;
    const auto take = [&](const fs::path& path, bool shared) {
        auto one = FileLock::take(path, shared);
        if (one) {
            // Who shares leaves no name, nor that of a killed run.
            one->write(shared ? "" : "gidspers " + std::to_string(process_id()) + "\n");
            lock.held_.push_back(std::move(*one));
        } else {
            problems.add("K010", {}, {out.string(), holder(path)});
        }
        return !problems.has_errors();
    };
    // A whole run wants the folder for itself; parts share it, and each wants its own place.
    if (!take(whole, !shard.is_all())) return std::nullopt;
    if (shard.is_all()) return lock;
    const std::string of = "-van-" + std::to_string(shard.of);
    const fs::path mine = folder / ("deel-" + std::to_string(shard.part) + of + std::string(lock_extension));
    if (!take(mine, false)) return std::nullopt;
    // Parts of another division would make the same schools. Each side locks first and looks then, so two never slip through.
    for (const fs::path& other : list_files(folder, lock_extension)) {
        if (other == whole || other.stem().string().ends_with(of)) continue;
        if (!FileLock::take(other, true)) return problems.add("K010", {}, {out.string(), holder(other)}), std::nullopt;
    }
    return lock;
}

}  // namespace gidspers::batch

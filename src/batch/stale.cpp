#include "batch/stale.h"

#include "base/files.h"
#include "base/io.h"

namespace gidspers::batch {

namespace fs = std::filesystem;

namespace {

std::set<std::string> read_lines(const fs::path& path) {
    std::set<std::string> lines;
    try {
        const LineFile file(path);
        LineFile::Reader reader = file.from(0);
        for (std::string line; reader.next(line);) lines.insert(line);
    } catch (const IoError&) {
        // None were left over, or nobody can say.
    }
    return lines;
}

}  // namespace

std::set<std::string> remember_stale(const fs::path& out, const Earlier& earlier, const std::set<std::string>& in_use) {
    const fs::path file = state_folder(out) / "achtergebleven";
    const std::set<std::string> before = read_lines(file);
    std::set<std::string> stale = before;
    earlier.each([&](const Record& record) {
        if (!record.folder.empty()) stale.insert(record.folder);
    });
    std::erase_if(stale, [&](const std::string& folder) {
        std::error_code error;
        return in_use.contains(folder) || !fs::is_directory(out / folder, error);
    });
    if (stale.empty()) {
        if (!before.empty()) remove_file(file);
    } else if (stale != before) {
        std::string lines;
        for (const std::string& folder : stale) lines += folder + "\n";
        write_file(file, lines);
    }
    return stale;
}

}  // namespace gidspers::batch

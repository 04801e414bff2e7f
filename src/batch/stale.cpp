#include "batch/stale.h"

#include <array>

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

std::set<std::string> remember_stale(const fs::path& out, const Earlier& earlier, const std::string& list,
                                     const std::set<std::string>& in_use) {
    constexpr const char* file_name = "achtergebleven";
    const fs::path file = state_folder(out) / file_name;
    remove_partials(state_folder(out), std::array<std::string, 1>{file_name});
    // Each line: the list that a folder was made for, and the folder.
    const std::set<std::string> before = read_lines(file);
    std::set<std::string> known = before;
    earlier.each([&](const Head& head, const Record& record) {
        if (!record.folder.empty()) known.insert(head.list + "\t" + record.folder);
    });
    const auto folder_of = [](const std::string& line) { return line.substr(line.find('\t') + 1); };
    std::erase_if(known, [&](const std::string& line) {
        std::error_code error;
        return in_use.contains(folder_of(line)) || !fs::is_directory(out / folder_of(line), error);
    });
    if (known.empty()) {
        if (!before.empty()) remove_file(file);
    } else if (known != before) {
        std::string lines;
        for (const std::string& line : known) lines += line + "\n";
        write_file(file, lines);
    }
    std::set<std::string> years, stale;
    if (in_use.contains("")) return stale;  // one may be of the school of which nobody knows the folder
    const auto year_of = [](const fs::path& folder) { return folder.parent_path().string(); };
    for (const std::string& folder : in_use) years.insert(year_of(folder));
    for (const std::string& line : known)
        if (line.starts_with(list + "\t") && years.contains(year_of(folder_of(line)))) stale.insert(folder_of(line));
    return stale;
}

}  // namespace gidspers::batch

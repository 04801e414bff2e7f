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

/// The years and schools of the folders in use.
class InUse {
  public:
    explicit InUse(const std::set<std::string>& folders) {
        for (const std::string& folder : folders) {
            years_.insert(year_of(folder));
            schools_.insert(school_of(folder));
            places_.emplace(place_of(folder));
        }
    }

    /// Of a folder that is not in use itself: whether its documents are of another year than now. In a year in which its school
    /// has a folder, this one has the school's earlier name.
    bool is_kept(const std::string& folder) const {
        if (!years_.contains(year_of(folder))) return true;
        return schools_.contains(school_of(folder)) && !places_.contains(std::string(place_of(folder)));
    }

  private:
    static std::string year_of(const fs::path& folder) { return folder.parent_path().string(); }

    /// Brin and vestiging, which a school keeps.
    static std::string school_of(const std::string& folder) { return fs::path(place_of(folder)).filename().string(); }

    std::set<std::string> years_, schools_, places_;
};

}  // namespace

Stale remember_stale(const fs::path& out, const Earlier& earlier, const std::string& list, const std::set<std::string>& in_use) {
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
    Stale stale{{}, !in_use.contains("")};
    const InUse now(in_use);
    for (const std::string& line : known)
        if (const std::string folder = folder_of(line); line.starts_with(list + "\t") && !now.is_kept(folder)) stale.folders.insert(folder);
    return stale;
}

}  // namespace gidspers::batch

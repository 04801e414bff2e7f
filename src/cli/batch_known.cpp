#include "cli/batch_known.h"

#include <algorithm>

#include "base/files.h"
#include "base/io.h"

namespace gidspers::cli {

namespace fs = std::filesystem;

bool is_untouched(const fs::path& folder, const batch::OutputFile& file) {
    const fs::path path = folder / file.name;
    const std::string stamp = file_stamp(path);
    return !stamp.empty() && (stamp == file.stamp || hash_of_file(path, file.size) == file.hash);
}

KnownSchool::KnownSchool(const batch::Earlier& earlier, const batch::Record& school, const fs::path& out,
                         const std::function<bool(const std::vector<FileRead>&)>& same)
    : folder_(out / school.folder), records_(earlier.find(school.profile)) {
    std::erase_if(records_, [&](const batch::Record& known) {
        return !known.started || known.folder != school.folder || !same(known.inputs);
    });
}

KnownSchool::Found KnownSchool::find(const std::string& kind, const std::string& key) const {
    const auto stands = [&](const batch::Document& document) {
        return document.name == kind && document.made && (key.empty() || document.key == key) &&
               std::ranges::all_of(document.files, [&](const batch::OutputFile& file) { return is_untouched(folder_, file); });
    };
    for (const batch::Record& record : records_)
        for (const std::vector<batch::Document>* const documents : {&record.documents, &record.others})
            if (const auto found = std::ranges::find_if(*documents, stands); found != documents->end()) return {&record, &*found};
    return {};
}

}  // namespace gidspers::cli

#include "templating/unused.h"

#include <algorithm>
#include <vector>

#include "base/contains.h"
#include "base/files.h"
#include "base/io.h"
#include "base/limits.h"
#include "base/suggest.h"

namespace gidspers::templating {

namespace fs = std::filesystem;

namespace {

/// Those in the folder itself and in the folders of two levels below: enough to find a folder that stands one too deep.
std::vector<fs::path> files_in(const fs::path& folder, std::string_view ending, int levels = 2) {
    std::vector<fs::path> found = list_files(folder, ending);
    if (levels == 0) return found;
    for (const fs::path& below : list_folders(folder)) {
        const std::vector<fs::path> more = files_in(below, ending, levels - 1);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

std::vector<fs::path> templates_in(const fs::path& folder) { return files_in(folder, extension); }

/// An editor may put its own ending after ours, which a file manager then hides.
std::vector<fs::path> text_files_in(const fs::path& folder) {
    std::vector<fs::path> found = files_in(folder, ".txt");
    std::erase_if(found, [](const fs::path& file) { return file.stem().extension() != extension; });
    return found;
}

/// "sop/leeswijzer"
std::string name_of(const fs::path& file, const fs::path& root) {
    return (file.lexically_relative(root).parent_path() / file.stem()).generic_string();
}

/// The built-in template that a file was meant to be: one by nearly the same path, or else in another folder.
std::string meant(const std::string& name, const std::vector<std::string>& builtin) {
    if (const std::string near = suggest(name, builtin); !near.empty()) return near;
    std::vector<std::string> last;
    for (const std::string& path : builtin) last.push_back(fs::path(path).filename().string());
    const std::string near = suggest(fs::path(name).filename().string(), last);
    const auto found = std::find(last.begin(), last.end(), near);
    return found == last.end() ? std::string() : builtin[static_cast<size_t>(found - last.begin())];
}

}  // namespace

void report_unused(const fs::path& own, const fs::path& builtin, std::span<const std::string> documents,
                   std::span<const std::string> used, Diagnostics& problems) {
    std::vector<std::string> known, folders;
    bool all_loaded = true;
    for (const fs::path& file : templates_in(builtin)) {
        known.push_back(name_of(file, builtin));
        folders.push_back(file.parent_path().filename().string());
        const bool is_document = file.stem() == file.parent_path().filename();
        all_loaded = all_loaded && (!is_document || contains(documents, file.stem().string()));
    }
    const std::vector<fs::path> templates = templates_in(own), texts = text_files_in(own);
    std::error_code error;
    if (templates.empty() && texts.empty() && fs::is_directory(own, error)) problems.add("T021", {own.string(), 0, 0});
    // Of what a copy of all templates has with it, nobody expects anything.
    const auto is_copy = [&](const fs::path& part) {
        const fs::path original = builtin / part.lexically_relative(own);
        return fs::is_regular_file(original, error) && read_file(part, limits::data_bytes) == read_file(original, limits::data_bytes);
    };
    for (const fs::path& part : files_in(own / "docx", ".xml"))
        if (!is_copy(part)) problems.add("T027", {part.generic_string(), 0, 0});
    for (const fs::path& file : texts) problems.add("T022", {file.generic_string(), 0, 0}, {file.stem().string()});
    for (const fs::path& file : templates) {
        const std::string name = name_of(file, own);
        if (contains(used, file.generic_string()) || contains(known, name)) continue;
        const std::string folder = name.substr(0, name.find('/'));
        const bool is_in_place = std::count(name.begin(), name.end(), '/') == 1 && contains(folders, folder);
        if (is_in_place && !all_loaded && !contains(documents, folder)) continue;
        const std::string near = meant(name, known);
        problems.add(near.empty() ? "T018" : "T017", {file.generic_string(), 0, 0}, {near + std::string(extension)});
    }
}

}  // namespace gidspers::templating

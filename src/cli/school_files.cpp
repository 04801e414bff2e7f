#include "cli/school_files.h"

#include <list>

#include "base/files.h"
#include "base/hash.h"
#include "base/io.h"
#include "cli/options.h"
#include "docx/package.h"
#include "pdf/pdf.h"

namespace gidspers::cli {

namespace fs = std::filesystem;

namespace {

struct FormatLook {
    std::string_view extension;
    bool (*is_as_written)(std::string_view bytes);
};
constexpr FormatLook formats[] = {{".pdf", pdf::is_as_written}, {".docx", docx::is_as_written}};  // in the order of Format

std::string file_name(std::string_view kind, const FormatLook& look) { return std::string(kind).append(look.extension); }

bool is_as_written(const fs::path& path, std::string_view bytes) {
    for (const FormatLook& look : formats)
        if (path.extension() == look.extension) return look.is_as_written(bytes);
    return false;
}

/// K027: there is work of somebody in a document, for it is not as this program makes them, nor what is made now. K048: nobody
/// can say. Otherwise null.
const char* why_keep(const fs::path& path, std::string_view now) {
    constexpr size_t largest = 100'000'000;  // larger than any that is made
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return nullptr;
    try {
        const std::string old = read_file(path, largest);
        return !old.empty() && old != now && !is_as_written(path, old) ? "K027" : nullptr;
    } catch (const IoError&) {
        return "K048";
    }
}

}  // namespace

std::string file_name(std::string_view kind, Format format) { return file_name(kind, formats[static_cast<size_t>(format)]); }

std::vector<std::string> files_of(std::string_view kind, const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (const FormatLook& look : formats)
        if (std::string name = file_name(kind, look); fs::is_regular_file(folder / name, error)) names.push_back(std::move(name));
    return names;
}

void put_files(const std::vector<File>& files, const fs::path& folder, std::vector<batch::OutputFile>& made, Diagnostics& kept) {
    std::list<FileWriter> writers;
    for (const File& file : files) {
        FileWriter& writer = writers.emplace_back(folder / file.name);
        writer.add(file.bytes);
        writer.finish();
    }
    auto writer = writers.begin();
    for (const File& file : files) {
        const fs::path path = folder / file.name;
        if (const char* why = why_keep(path, file.bytes)) kept.add(why, {path.string(), 0, 0}, {set_aside(path).filename().string()});
        writer++->commit();
        made.push_back({file.name, file.bytes.size(), hash_of(file.bytes), file_stamp(path)});
    }
}

void remove_leftovers(const fs::path& folder) {
    std::vector<std::string> names;
    for (const std::string& kind : document_kinds())
        for (const FormatLook& look : formats) names.push_back(file_name(kind, look));
    remove_partials(folder, names);
}

Claims::Answer Claims::claim(const fs::path& folder, const std::string& profile, Diagnostics& problems) {
    const auto [taken, is_new] = profiles_.emplace(folder, profile);
    if (is_new) return Answer::granted;
    std::error_code error;
    const bool is_twice = fs::equivalent(taken->second, profile, error);
    problems.add(is_twice ? "C019" : "C012", {profile, 0, 0}, {folder.string(), taken->second, profile});
    return is_twice ? Answer::repeated : Answer::refused;
}

}  // namespace gidspers::cli

#include "batch/list.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/ascii.h"
#include "base/check_text.h"
#include "base/files.h"
#include "base/io.h"
#include "base/limits.h"
#include "base/near_file.h"
#include "base/number.h"
#include "base/utf8.h"
#include "batch/report.h"

namespace gidspers::batch {

namespace fs = std::filesystem;

namespace {

/// The path in a line: without a remark, and without the quotes that "Copy as path" sets.
std::string_view path_in(std::string_view line) {
    bool quoted = false;
    size_t end = 0;
    for (; end < line.size() && !(line[end] == '#' && !quoted && (end == 0 || is_space(line[end - 1]))); ++end)
        if (line[end] == '"') quoted = !quoted;
    line = trim(line.substr(0, end));
    if (line.size() > 1 && line.front() == '"' && line.back() == '"') line = trim(line.substr(1, line.size() - 2));
    return line;
}

/// The file that a line names, as seen from the list's folder.
fs::path profile_at(const fs::path& folder, std::string_view line) {
    std::error_code error;
    fs::path profile = folder / fs::path(line);
    if (line.find('\\') == std::string_view::npos || fs::exists(profile, error)) return profile;
    std::string slashed(line);  // of a list that was made on Windows
    std::ranges::replace(slashed, '\\', '/');
    return folder / slashed;
}

/// The column of a table that is a file, when the line as a whole is not; else nothing.
std::string_view column_of_path(const fs::path& folder, std::string_view line) {
    std::error_code error;
    if (line.find_first_of(";,\t") == std::string_view::npos || fs::exists(profile_at(folder, path_in(line)), error)) return {};
    for (size_t from = 0, end = 0; end < line.size(); from = end + 1) {
        end = std::min(line.find_first_of(";,\t", from), line.size());
        const std::string_view path = path_in(line.substr(from, end - from));
        if (!path.empty() && fs::is_regular_file(profile_at(folder, path), error)) return path;
    }
    return {};
}

/// However it is written: where capitals do not count, it is the same folder.
bool is_scholen(const fs::path& folder) { return small_letters(folder.filename().string()) == "scholen"; }

fs::path folder_of_schools(const fs::path& folder) {
    std::error_code error;
    if (fs::path usual = folder / "scholen"; fs::exists(usual, error)) return usual;
    for (const fs::path& other : list_folders(folder))
        if (is_scholen(other)) return other;
    return folder / "scholen";
}

/// Logos, the reports of a run with this folder as --out, and what editors and the system put beside files; hidden ones are not
/// looked at.
bool may_stand_by(const fs::path& file) {
    constexpr std::array<std::string_view, 9> endings{".xml", ".png", ".jpg", ".jpeg", ".svg", ".ini", ".db", ".lnk", ".bak"};
    const std::string name = file.filename().string();
    return name.ends_with('~') || name.starts_with('~') || name == html_report || name == json_report ||
           std::ranges::find(endings, small_letters(file.extension().string())) != endings.end();
}

/// Whatever its name says.
bool holds_profile(const fs::path& file) {
    try {
        return read_file(file, limits::xml_bytes).find("<profiel") != std::string::npos;
    } catch (const IoError&) {
        return false;
    }
}

/// What may have been meant as a profile and is none: K028 for one whose name does not end in .xml, K032 for another kind of file, K029
/// for a folder with profiles of its own.
void report_left_out(const fs::path& folder, Diagnostics& problems) {
    std::error_code error;
    for (const fs::path& file : list_names(folder, "")) {
        if (may_stand_by(file) || !fs::is_regular_file(file, error)) continue;
        const bool has_two = small_letters(file.extension().string()) == ".txt" && small_letters(file.stem().extension().string()) == ".xml";
        const std::string name = has_two ? file.stem().string() : file.stem().string() + ".xml";
        problems.add(has_two || holds_profile(file) ? "K028" : "K032", {file.lexically_normal().string(), 0, 0}, {name});
    }
    for (const fs::path& inner : list_folders(folder))
        if (small_letters(inner.extension().string()) != ".xml" && !list_files(inner, ".xml").empty()) problems.add("K029", {inner.lexically_normal().string(), 0, 0}, {});
}

/// K043 for each.
void leave_out_owner_files(std::vector<fs::path>& files, Diagnostics& problems) {
    std::erase_if(files, [&](const fs::path& file) {
        const bool is_owner = is_owner_file(file);
        if (is_owner) problems.add("K043", {file.lexically_normal().string(), 0, 0}, {file.filename().string()});
        return is_owner;
    });
}

void report_too_many(const std::string& named, Diagnostics& problems) {
    problems.add("K007", {named, 0, 0}, {std::to_string(limits::list_profiles)});
}

/// The profiles of a folder, or of `scholen` in it; `named` as the user wrote it.
List read_folder(const std::string& named, Diagnostics& problems) {
    const fs::path schools = folder_of_schools(named);
    std::vector<fs::path> files = list_names(schools, ".xml");
    leave_out_owner_files(files, problems);
    // Without the extension: "de-meeuw - kopie.xml" comes behind "de-meeuw.xml".
    std::ranges::stable_sort(files, {}, [](const fs::path& file) { return file.stem().string(); });
    List list;
    for (const fs::path& file : files) list.profiles.push_back(file.lexically_normal().string());
    report_left_out(schools, problems);
    const fs::path path = named, folder = path.has_filename() ? path : path.parent_path();
    const fs::path above = folder.has_parent_path() ? folder.parent_path() : ".";
    if (list.profiles.empty() && is_scholen(folder)) problems.add("K031", {named, 0, 0}, {above.string()});
    else if (list.profiles.empty()) problems.add("K001", {named, 0, 0}, {schools.string()});
    if (list.profiles.size() <= limits::list_profiles) return list;
    report_too_many(named, problems);
    return {};
}

/// The profiles that a text file names, one a line.
List read_text(const std::string& named, Diagnostics& problems) {
    const fs::path folder = fs::path(named).parent_path();
    const std::string bytes = read_file(named, limits::list_bytes);
    const std::string_view text = without_byte_order_mark(bytes);
    List list;
    int line_number = 1;
    bool is_table = false;
    for (size_t from = 0; from < text.size(); ++line_number) {
        const size_t end = std::min(text.find_first_of("\r\n", from), text.size());
        const std::string_view whole = text.substr(from, end - from), line = path_in(whole);
        from = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
        if (line.empty()) continue;
        if (find_invalid_utf8(line) != std::string_view::npos || line.find('\0') != std::string_view::npos) {
            problems.add("K004", {named, line_number, 0}, {});
            return {};
        }
        if (is_owner_file(line)) {
            problems.add("K043", {named, line_number, 0}, {std::string(line)});
            continue;
        }
        if (list.profiles.size() == limits::list_profiles) {
            report_too_many(named, problems);
            return {};
        }
        if (const std::string_view column = is_table ? "" : column_of_path(folder, whole); !column.empty()) {
            is_table = true;
            problems.add("K034", {named, line_number, 0}, {std::string(column)});
        }
        list.profiles.push_back(profile_at(folder, line).lexically_normal().string());
        list.lines.push_back(line_number);
    }
    if (list.profiles.empty()) problems.add("K002", {named, 0, 0}, {named});
    return list;
}

}  // namespace

bool is_owner_file(const fs::path& path) {
    const std::string name = path.filename().string();
    return name.starts_with("~$") || (name.starts_with(".~lock.") && name.ends_with('#'));
}

List read_list(const std::string& folder_or_list, Diagnostics& problems) {
    std::error_code error;
    try {
        if (fs::is_directory(folder_or_list, error)) return read_folder(folder_or_list, problems);
        if (small_letters(fs::path(folder_or_list).extension().string()) != ".xml") return read_text(folder_or_list, problems);
        problems.add("K003", {folder_or_list, 0, 0}, {folder_or_list});
    } catch (const IoError& e) {
        report(e, {folder_or_list, 0, 0}, problems);
    }
    return {};
}

std::optional<Shard> parse_shard(std::string_view text) {
    const size_t slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto part = number_of<size_t>(text.substr(0, slash)), of = number_of<size_t>(text.substr(slash + 1));
    if (!part || !of || *part < 1 || *part > *of || *of > limits::shards) return std::nullopt;
    return Shard{*part, *of};
}

}  // namespace gidspers::batch

#include "cli/init.h"

#include <filesystem>

#include "base/ascii.h"
#include "base/escape.h"
#include "base/io.h"
#include "base/print.h"
#include "cli/say.h"
#include "input/load.h"
#include "input/starter_profile.h"

namespace gidspers::cli {

namespace fs = std::filesystem;

namespace {

/// `path` as seen from `folder`: a profile names its norm so, and both move together.
fs::path seen_from(const fs::path& folder, const fs::path& path) {
    std::error_code nowhere;
    const fs::path near = fs::relative(path, folder, nowhere);
    return nowhere || near.empty() ? path : near;
}

/// For an XML editor: as seen from `folder` when schema and profile have more than the root of the disk in common.
std::string schema_hint(const fs::path& folder) {
    std::error_code nowhere;
    const fs::path schema = fs::weakly_canonical(data_file("assets/schemas/profiel.xsd"), nowhere), here = fs::weakly_canonical(folder, nowhere);
    if (nowhere || schema.empty() || here.empty()) return {};
    const auto top = [](const fs::path& path) { return path.relative_path().empty() ? fs::path() : *path.relative_path().begin(); };
    const std::string reserved = "%#?";
    return top(schema) == top(here) ? percent_encoded(schema.lexically_relative(here).generic_string(), reserved)
                                    : "file://" + percent_encoded(schema.generic_string(), reserved);
}

}  // namespace

int init(const Options& options) {
    Diagnostics problems;
    std::error_code error;
    const fs::path file = options.starter, here = fs::current_path(error);
    if (!file.empty() && fs::exists(fs::symlink_status(file, error))) {
        problems.add("C020", {}, {file.string()});
        return say_last(problems, options), 1;
    }
    if (!file.empty() && small_letters(file.extension().string()) != ".xml") {
        problems.add("I028", {}, {file.string(), fs::path(file).replace_extension(".xml").string()});
        return say_last(problems, options), 1;
    }
    input::NormCache norms;
    const auto norm = norms.norm(options.norm, problems, {});
    say(problems, options);
    if (!norm) return 1;
    const fs::path folder = here / file.parent_path();
    const bool is_near = file.empty() && !fs::path(options.norm).is_absolute();
    const fs::path norm_path = is_near || here.empty() ? fs::path(options.norm) : seen_from(folder, options.norm);
    const std::string profile = input::starter_profile(*norm, norm_path.generic_string(), schema_hint(folder));
    if (file.empty()) return print(profile), 0;
    const bool is_new_folder = !fs::exists(folder, error);  // a slip of the pen, or what is meant
    write_file(file, profile);
    const std::string args[] = {file.string(), file.parent_path().string()};
    print(message_text(is_new_folder ? "I029" : "C021", options.language, args) + "\n");
    return 0;
}

}  // namespace gidspers::cli

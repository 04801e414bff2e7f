#include "cli/batch_inputs.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/files.h"
#include "base/hash.h"
#include "base/io.h"
#include "base/limits.h"
#include "doc/document.h"
#include "layout/font_manifest.h"
#include "layout/hyphenation.h"
#include "pdf/metadata.h"
#include "templating/unused.h"

namespace gidspers::cli {

namespace fs = std::filesystem;

namespace {

/// No school's own file is read when it is larger.
constexpr size_t largest_input = std::max({limits::xml_bytes, limits::raster_bytes, limits::svg_bytes});
/// What the run itself is made of: the program, fonts, templates.
constexpr size_t any_size = size_t{1} << 40;

void add_file(Hash& hash, const fs::path& path, const std::string& name) {
    hash.add(name);
    hash.add(hash_of_file(path, any_size));
}

/// All files of a folder, or those with this extension.
void add_tree(Hash& hash, const fs::path& folder, std::string_view extension = {}) {
    for (const fs::path& file : list_tree(folder))
        if (extension.empty() || small_letters(file.extension().string()) == extension) add_file(hash, file, file.lexically_relative(folder).string());
}

void add_fonts(Hash& hash) {
    Diagnostics ignored;  // the press reports what is wrong with the manifest
    for (const layout::ManifestFamily& family : layout::read_font_manifest(data_file("fonts/manifest.xml"), ignored).families)
        for (const layout::ManifestFace& face : family.faces) add_file(hash, face.file, face.file.string());
}

}  // namespace

BatchInputs::BatchInputs(const Options& options) {
    Hash all;
    all.add(program_version());
    add_file(all, "/proc/self/exe", "program");  // a version number says too little while the program is being worked on
    for (const fs::path& root : data_roots())
        for (const char* const folder : {"assets", "fonts"}) add_tree(all, root / folder);
    add_fonts(all);
    add_file(all, layout::hyphenation_patterns(), "patterns");
    all.add(pdf::read_color_profile());
    all.add(std::to_string(source_date_epoch().value_or(-1)));
    all.add(options.norm);
    all.add(options.pdf ? "pdf" : "");
    all.add(options.docx ? "docx" : "");
    // Any template may use a partial of any folder, so all of them count for each document.
    for (const fs::path& root : data_roots()) add_tree(all, root / "templates");
    if (!options.templates.empty()) add_tree(all, options.templates, templating::extension);  // it may hold documents too
    for (const std::string& kind : document_kinds()) {
        Hash hash = all;
        hash.add(kind);
        hash.add(doc::is_poster(kind) && options.poster_paper == Paper::a4 ? "a4" : "");
        keys_[kind] = hash.hex();
    }
}

bool BatchInputs::same(const std::vector<FileRead>& files) const {
    for (const FileRead& file : files) {
        if (&file == &files.front()) {
            if (hash_of_file(file.path, largest_input) != file.hash) return false;
            continue;
        }
        std::string known;
        {
            const std::lock_guard lock(mutex_);
            const auto [place, is_new] = hashes_.try_emplace(file.path);
            if (is_new) place->second = hash_of_file(file.path, largest_input);
            known = place->second;
        }
        if (known != file.hash) return false;
    }
    return !files.empty();
}

}  // namespace gidspers::cli

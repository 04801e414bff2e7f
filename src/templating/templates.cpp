#include "templating/templates.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

#include "base/check_text.h"
#include "base/io.h"
#include "base/limits.h"
#include "base/suggest.h"
#include "doc/reader.h"
#include "templating/render.h"
#include "templating/unused.h"

namespace gidspers::templating {

namespace {

constexpr std::string_view shared_folder = "gedeeld";

}  // namespace

/// Finds, reads and compiles the files of one document, each once, following partials: a shared one may call `rij` of its document.
struct Templates::Loader {
    Templates& set;
    std::filesystem::path own, builtin;
    Diagnostics& problems;
    std::map<std::string, size_t, std::less<>> index{};       // "sop/sop" -> file index
    /// By name. A file of one's own is called as the user may find it, a built-in one "templates/…".
    struct Place {
        std::filesystem::path path;
        std::string shown;
    };
    using Folder = std::map<std::string, Place>;
    std::map<std::string, Folder> folders{};

    const Folder& folder(const std::string& name) {
        const auto [found, is_new] = folders.try_emplace(name);
        if (!is_new) return found->second;
        if (!own.empty())
            for (const auto& path : list_names(own / name, extension))  // one that cannot be read is told of, not passed over
                found->second.emplace(path.stem().string(), Place{path, path.generic_string()});
        for (const auto& path : list_files(builtin / name, extension))
            found->second.emplace(path.stem().string(), Place{path, "templates/" + name + '/' + path.filename().string()});
        return found->second;
    }
    bool exists(const std::string& in, const std::string& name) { return folder(in).contains(name); }

    /// "rij" is looked for beside the document and then in gedeeld/; "map/rij" in that folder only.
    std::string resolve(const std::string& document, const std::string& name) {
        const size_t slash = name.find('/');
        if (slash != std::string::npos) {
            const std::string in = name.substr(0, slash), rest = name.substr(slash + 1);
            const bool plain = in.find('.') == std::string::npos && rest.find_first_of("/.") == std::string::npos;
            return plain && exists(in, rest) ? name : std::string();
        }
        for (const std::string& in : {document, std::string(shared_folder)})
            if (exists(in, name)) return in + '/' + name;
        return {};
    }

    size_t load_file(const std::string& document, const std::string& path) {
        if (const auto found = index.find(path); found != index.end()) return found->second;
        const size_t at = set.programs_.size();
        index.emplace(path, at);
        const size_t slash = path.find('/');
        const Folder& all = folder(path.substr(0, slash));
        const auto place = all.find(path.substr(slash + 1));
        if (place == all.end()) throw IoError("I004", "templates/" + path + std::string(extension), "not found");
        set.files_.push_back(place->second.shown);
        set.programs_.push_back(nullptr);
        std::vector<PartialUse> partials;
        const std::string source = read_file(place->second.path, limits::template_bytes);
        if (!check_text(source, set.files_[at], problems)) return at;
        auto program = compile(set.files_[at], at, std::string(without_byte_order_mark(source)), partials, problems);
        if (program == nullptr) return at;
        for (const auto& use : partials) {
            const Location used_at{program->file, static_cast<int>(use.line), static_cast<int>(use.column)};
            const std::string found = resolve(document, use.name);
            if (!found.empty()) {
                program->code[use.instruction].first = static_cast<uint32_t>(load_file(document, found));
                continue;
            }
            std::vector<std::string> known;
            for (const std::string& in : {document, std::string(shared_folder)})
                for (const auto& [name, file] : folder(in)) known.push_back(name);
            const std::string nearest = suggest(use.name, known);
            nearest.empty() ? problems.add("T007", used_at, {use.name, document}) : problems.add("T006", used_at, {use.name, nearest});
        }
        set.programs_[at] = std::move(program);
        return at;
    }
};

std::unique_ptr<const Templates> Templates::load(std::span<const std::string> documents, const std::filesystem::path& own,
                                                 Diagnostics& problems) {
    auto set = std::unique_ptr<Templates>(new Templates());
    Diagnostics found;
    for (const auto& document : documents) {
        const std::string path = document + '/' + document;
        Loader loader{*set, own, data_file("templates"), found};
        set->entries_.push_back({document, loader.load_file(document, path)});
    }
    if (!own.empty()) report_unused(own, data_file("templates"), documents, set->files_, found);
    problems.append_new(found);  // a shared file is compiled for each document that uses it
    if (found.has_errors()) return nullptr;
    size_t keys = 0;
    for (const auto& program : set->programs_) program->first_key = std::exchange(keys, keys + program->path.size());
    return set;
}

size_t Templates::program_of(std::string_view document) const {
    const auto entry = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.document == document; });
    assert(entry != entries_.end());
    return entry->program;
}

std::optional<std::string> Templates::render(std::string_view document, const merge::Value& view, Diagnostics& problems,
                                             Tightness tightness) const {
    assert(tightness.texts <= Tightness::over && tightness.lists <= Tightness::most);
    std::string out;
    out.reserve(1 << 18);
    Renderer renderer(programs_, tightness, problems, out);
    if (!renderer.run(program_of(document), view)) return std::nullopt;
    return out;
}

std::optional<doc::Document> Templates::make(std::string_view document, const merge::Value& view, Diagnostics& problems,
                                             Tightness tightness) const {
    const auto markup = render(document, view, problems, tightness);
    if (!markup) return std::nullopt;
    return doc::read(*markup, problems, {files_[program_of(document)], files_});
}

}  // namespace gidspers::templating

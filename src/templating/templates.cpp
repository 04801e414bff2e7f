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

namespace gidspers::templating {

namespace {

constexpr std::string_view extension = ".mustache";
constexpr std::string_view shared_folder = "gedeeld";

}  // namespace

/// Finds, reads and compiles files, each once, following partials.
struct Templates::Loader {
    Templates& set;
    std::filesystem::path own, builtin;
    Diagnostics& problems;
    std::map<std::string, size_t, std::less<>> index{};       // "sop/sop" -> file index
    std::map<std::string, std::vector<std::string>> names{};  // folder -> partial names in it

    const std::vector<std::string>& names_in(const std::string& folder) {
        const auto [found, is_new] = names.try_emplace(folder);
        if (!is_new) return found->second;
        for (const auto& root : {own, builtin}) {
            if (root.empty()) continue;
            for (const auto& path : list_files(root / folder, extension)) found->second.push_back(path.stem().string());
        }
        return found->second;
    }
    bool exists(const std::string& folder, const std::string& name) {
        const auto& all = names_in(folder);
        return std::find(all.begin(), all.end(), name) != all.end();
    }

    /// "rij" is looked for beside the document and then in gedeeld/; "map/rij" in that folder only.
    std::string resolve(const std::string& document, const std::string& name) {
        const size_t slash = name.find('/');
        if (slash != std::string::npos) {
            const std::string folder = name.substr(0, slash), rest = name.substr(slash + 1);
            const bool plain = folder.find('.') == std::string::npos && rest.find_first_of("/.") == std::string::npos;
            return plain && exists(folder, rest) ? name : std::string();
        }
        for (const std::string& folder : {document, std::string(shared_folder)})
            if (exists(folder, name)) return folder + '/' + name;
        return {};
    }

    size_t load_file(const std::string& document, const std::string& path) {
        // A shared partial may call `rij` of its document, so the same file compiles once for each document that uses it.
        const std::string key = document + '|' + path;
        if (const auto found = index.find(key); found != index.end()) return found->second;
        const size_t at = set.programs_.size();
        index.emplace(key, at);
        const std::string file = path + std::string(extension);
        const size_t slash = path.find('/');
        const auto in_own = own.empty() ? std::vector<std::filesystem::path>() : list_files(own / path.substr(0, slash), extension);
        const bool is_own = std::any_of(in_own.begin(), in_own.end(),
                                        [&](const auto& candidate) { return candidate.stem().string() == path.substr(slash + 1); });
        const std::filesystem::path where = (is_own ? own : builtin) / file;
        set.files_.push_back(is_own ? where.generic_string() : "templates/" + file);
        set.programs_.push_back(nullptr);
        std::vector<PartialUse> partials;
        const std::string source = read_file(where, limits::template_bytes);
        if (!check_text(source, set.files_[at], problems)) return at;
        auto program = compile(set.files_[at], at, std::string(without_byte_order_mark(source)), partials, problems);
        if (program == nullptr) return at;
        for (const auto& use : partials) {
            const Location place{program->file, static_cast<int>(use.line), static_cast<int>(use.column)};
            const std::string found = resolve(document, use.name);
            if (!found.empty()) {
                program->code[use.instruction].first = static_cast<uint32_t>(load_file(document, found));
                continue;
            }
            std::vector<std::string> known = names_in(document);
            const auto& shared = names_in(std::string(shared_folder));
            known.insert(known.end(), shared.begin(), shared.end());
            const std::string nearest = suggest(use.name, known);
            nearest.empty() ? problems.add("T007", place, {use.name, document}) : problems.add("T006", place, {use.name, nearest});
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
    problems.append(found);
    if (found.has_errors()) return nullptr;
    size_t keys = 0;
    for (const auto& program : set->programs_) program->first_key = std::exchange(keys, keys + program->path.size());
    return set;
}

std::optional<std::string> Templates::render(std::string_view document, const merge::Value& view, Diagnostics& problems,
                                             Tightness tightness) const {
    assert(tightness.texts <= Tightness::most && tightness.lists <= Tightness::most);
    const auto entry = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.document == document; });
    assert(entry != entries_.end());
    std::string out;
    out.reserve(1 << 18);
    Renderer renderer(programs_, tightness, problems, out);
    if (!renderer.run(entry->program, view)) return std::nullopt;
    return out;
}

std::optional<doc::Document> Templates::make(std::string_view document, const merge::Value& view, Diagnostics& problems,
                                             Tightness tightness) const {
    const auto markup = render(document, view, problems, tightness);
    if (!markup) return std::nullopt;
    return doc::read(*markup, problems, {document, files_});
}

}  // namespace gidspers::templating

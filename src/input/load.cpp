#include "input/load.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <mutex>

#include "base/ascii.h"
#include "base/copy_name.h"
#include "base/io.h"
#include "base/messages.h"
#include "base/near_file.h"
#include "base/read_log.h"
#include "base/suggest.h"
#include "input/read_house_style.h"
#include "input/read_norm.h"
#include "input/read_profile.h"
#include "input/reader.h"
#include "input/schemas.h"
#include "xml/parse.h"

namespace gidspers::input {

namespace fs = std::filesystem;

namespace {

template <class T>
struct Entry {
    std::once_flag once;
    std::shared_ptr<const T> value;
    Diagnostics diagnostics;
    std::vector<FileRead> files;
    uint64_t asked = 0;  ///< the turn in which it was last asked for
};

/// More than one run over some hundred schools asks for in turns. What waited longest goes: a norm is 100 kB, and read anew
/// in a fiftieth of the time that its school's documents take.
constexpr size_t most_kept = 32;

template <class T>
struct Shelf {
    std::map<fs::path, std::shared_ptr<Entry<T>>> entries;
    uint64_t turn = 0;

    std::shared_ptr<Entry<T>> take(const fs::path& path) {
        auto& place = entries[path];
        if (!place) place = std::make_shared<Entry<T>>();
        place->asked = ++turn;
        const std::shared_ptr<Entry<T>> taken = place;
        if (entries.size() > most_kept)
            entries.erase(std::ranges::min_element(entries, {}, [](const auto& one) { return one.second->asked; }));
        return taken;
    }
};

/// Reads once while it is kept; the lock is held only to find the entry, so two norms can be read at the same time.
template <class T, class Read>
std::shared_ptr<const T> get(Shelf<T>& shelf, std::mutex& mutex, const fs::path& path, Diagnostics& diagnostics,
                             Read read) {
    std::shared_ptr<Entry<T>> entry;
    {
        const std::lock_guard lock(mutex);
        entry = shelf.take(path);
    }
    std::call_once(entry->once, [&] {
        const ReadLog log;
        if (auto value = read(entry->diagnostics)) entry->value = std::make_shared<const T>(std::move(*value));
        entry->files = log.files();
    });
    ReadLog::note(entry->files);
    diagnostics.append(entry->diagnostics);
    return entry->value;
}

/// True when the file is not there, or is a folder that a profile names; then the diagnostic belongs to who named it, and is not cached.
bool missing(const fs::path& path, Diagnostics& diagnostics, const Location& named_at) {
    std::error_code error;
    const bool is_named = named_at.line > 0, is_folder = is_named && fs::is_directory(path, error);
    if (!is_folder && fs::exists(path, error)) return false;
    ReadLog::note(path, {});
    if (!is_named) return report_missing(path, named_at, diagnostics), true;
    const NearFile near = is_folder ? NearFile() : near_file(path);
    if (near.only_accents) diagnostics.add("C032", named_at, {path.string()});
    else if (!near.path.empty()) diagnostics.add("N374", named_at, {path.string(), near.path});
    else diagnostics.add(is_folder ? "N262" : "N035", named_at, {path.string()});
    return true;
}

/// N277: a file beside the norm that was meant to be the huisstijl.xml that is not there, by its name without case and signs.
void report_misnamed_style(const fs::path& folder, Diagnostics& diagnostics) {
    std::error_code error;
    if (fs::exists(folder / "huisstijl.xml", error)) return;
    const std::array<std::string, 1> meant{"huisstijl"};
    for (const char* const extension : {".xml", ".txt"}) {
        for (const fs::path& file : list_files(folder.empty() ? "." : folder, extension)) {
            std::string name = small_letters(file.filename().string());
            name = without_copy_marks(name.substr(0, name.find(".xml")));
            std::erase_if(name, [](char c) { return c == '-' || c == '_' || c == ' '; });
            const bool has_number = std::ranges::any_of(name, is_digit);
            if (has_number || suggest(name, meant).empty()) continue;
            diagnostics.add("N277", {file.lexically_normal().string(), 0, 0}, {});
            hash_of_file(file, limits::xml_bytes);  // noted: what goes away is not told again
        }
    }
}

/// What the XML or its schema does not allow: nobody knows what a misspelt element holds.
bool is_refused(const Diagnostic& d) { return d.code.starts_with('X') && message(d.code).severity == Severity::error; }

}  // namespace

struct NormCache::Entries {
    std::mutex mutex;
    Shelf<Norm> norms;
    Shelf<HouseStyle> styles;
};

NormCache::NormCache() : entries_(std::make_unique<Entries>()) {}
NormCache::~NormCache() = default;

std::shared_ptr<const Norm> NormCache::norm(const fs::path& path, Diagnostics& diagnostics, const Location& named_at) {
    if (missing(path, diagnostics, named_at)) return {};
    Diagnostics found;
    auto norm = get(entries_->norms, entries_->mutex, path, found, [&](Diagnostics& d) {
        report_misnamed_style(path.parent_path(), d);
        return read_norm(path, d);
    });
    add_found(found, path.string(), named_at, "norm", diagnostics);
    return norm;
}

std::shared_ptr<const HouseStyle> NormCache::house_style(const fs::path& path, Diagnostics& diagnostics,
                                                         const Location& named_at) {
    if (missing(path, diagnostics, named_at)) return {};
    Diagnostics found;
    auto style = get(entries_->styles, entries_->mutex, path, found, [&](Diagnostics& d) { return read_house_style(path, d); });
    add_found(found, path.string(), named_at, "huisstijl", diagnostics);
    return style;
}

std::string kind_of(const fs::path& path) {
    Diagnostics ignored;  // whoever reads the file reports them
    const auto document = xml::parse_file(path, nullptr, ignored);
    return document ? std::string(document->root.name) : std::string();
}

std::optional<Inputs> load(const fs::path& path, const fs::path& norm_override, NormCache& cache,
                           Diagnostics& diagnostics) {
    Diagnostics found;
    Inputs out;
    bool is_profile = false, can_merge = false;
    if (const auto document = xml::parse_file(path, &profile_schema(), found)) {
        if (document->root.name == "profiel") {
            out.profile = read_profile(*document, found);
            const fs::path norm_path =
                !norm_override.empty() ? norm_override : (path.parent_path() / out.profile.norm).lexically_normal();
            if (!norm_override.empty() || !out.profile.norm.empty())
                out.norm = cache.norm(norm_path, found, norm_override.empty() ? out.profile.at : Location{});
            is_profile = true;
            const bool is_of_norm = out.norm && check_profile(out.profile, *out.norm, found);
            report_schema_problems(*document, found);  // the last: what has been told of in better words is not told again
            can_merge = is_of_norm && std::ranges::none_of(found.all(), is_refused);
        }
    }
    fs::path of_swv;
    std::error_code error;
    if (out.norm) {
        of_swv = fs::path(out.norm->folder) / "huisstijl.xml";
        if (!fs::exists(of_swv, error)) {
            ReadLog::note(of_swv, {});
        } else if (const auto style = cache.house_style(of_swv, found, {})) {
            out.house_style = *style;
        }
    }
    const fs::path of_profile = (path.parent_path() / out.profile.huisstijl).lexically_normal();
    // A profile may name that of the SWV once more.
    if (is_profile && !out.profile.huisstijl.empty() && !fs::equivalent(of_profile, of_swv, error))
        if (const auto style = cache.house_style(of_profile, found, out.profile.at)) out.house_style = merge(out.house_style, *style);
    out.house_style = merge(out.house_style, out.profile.eigen_stijl);
    // The school's documents carry one logo, wherever it comes from: its own go before that of others, and the later of its own before the other.
    if (!out.profile.school.logo || out.profile.eigen_stijl.logo) out.profile.school.logo = out.house_style.logo;
    out.house_style.logo = out.profile.school.logo;
    diagnostics.append(found);
    if (!can_merge) return {};
    return out;
}

}  // namespace gidspers::input

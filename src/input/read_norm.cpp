#include "input/read_norm.h"

#include <algorithm>

#include "base/near_file.h"
#include "base/read_log.h"
#include "input/norm_parts.h"
#include "input/reader.h"
#include "input/schemas.h"
#include "input/unfinished.h"
#include "xml/parse.h"

namespace gidspers::input {

namespace fs = std::filesystem;

namespace {

/// `chain`: the files that led here, to catch circles.
std::optional<Norm> read(const fs::path& path, Diagnostics& diagnostics, const Location& named_at,
                         std::vector<fs::path>& chain) {
    std::error_code error;
    fs::path real = fs::weakly_canonical(path, error);
    if (error) real = path;
    if (std::find(chain.begin(), chain.end(), real) != chain.end()) {
        diagnostics.add("N101", named_at, {path.string()});
        return {};
    }
    chain.push_back(real);
    if (named_at.line > 0 && !fs::exists(path, error) && near_file(path).path.empty()) {
        ReadLog::note(path, {});
        return diagnostics.add("N297", named_at, {path.string()}), std::nullopt;
    }
    Diagnostics parsing;
    const auto document = xml::parse_file(path, &norm_schema(), parsing, named_at);
    add_found(parsing, path.string(), named_at, "breidt-uit", diagnostics);
    if (!document || document->root.name != "norm") return {};
    RawNorm raw = read_raw_norm(*document, diagnostics);
    raw.norm.folder = path.parent_path().string();
    report_schema_problems(*document, diagnostics);
    report_unfinished(*document, norm_schema(), diagnostics);
    if (raw.extends.empty()) {
        if (!raw.vervalt.empty()) diagnostics.add("N312", raw.vervalt.front().at, {raw.vervalt.front().id});
        return std::move(raw.norm);
    }
    const fs::path parent_path = (path.parent_path() / raw.extends).lexically_normal();
    const auto parent = read(parent_path, diagnostics, raw.norm.at, chain);
    if (!parent) return {};
    return extend(*parent, std::move(raw), diagnostics);
}

}  // namespace

std::optional<Norm> read_norm(const fs::path& path, Diagnostics& diagnostics, const Location& named_at) {
    Diagnostics found;
    std::vector<fs::path> chain;
    std::optional<Norm> norm = read(path, found, named_at, chain);
    if (norm) {
        complete_norm(*norm);
        check_norm(*norm, found);
        titles_as_texts(norm->onderdelen);
        spell_out_norms(norm->onderdelen);
    }
    diagnostics.append(found);
    if (found.has_errors()) norm.reset();
    return norm;
}

}  // namespace gidspers::input

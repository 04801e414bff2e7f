#include "cli/merge_reports.h"

#include <filesystem>
#include <optional>
#include <set>

#include "base/io.h"
#include "base/limits.h"
#include "batch/journal.h"
#include "batch/lock.h"
#include "batch/stale.h"
#include "cli/batch_console.h"
#include "cli/batch_ends.h"
#include "cli/batch_known.h"
#include "cli/say.h"

namespace gidspers::cli {

namespace fs = std::filesystem;

namespace {

using batch::Document;
using batch::Record;

/// A part may have been copied here without all of its files. K024 for a document that is not there as it was made.
void miss_files(Record& record, const fs::path& out) {
    for (Document& document : record.documents)
        std::erase_if(document.files, [&](const batch::OutputFile& file) {
            if (is_untouched(out / record.folder, file)) return false;
            document.made = false;
            document.problems.add("K024", {record.profile, 0, 0}, {(out / record.folder / file.name).string()});
            return true;
        });
}

/// K040: a profile is not any more what its part read. One that is not on this machine is as it was.
void check_profiles(const batch::Parts& parts, const fs::path& out, Diagnostics& problems) {
    const size_t of = parts.from.size();
    parts.source([&](const Record& record) {
        if (record.inputs.empty()) return;
        const size_t part = record.index % of;
        const std::string path = (out / parts.from[part].see(record.inputs.front().path)).string();
        const std::string hash = hash_of_file(path, limits::xml_bytes);
        if (!hash.empty() && hash != record.inputs.front().hash)
            problems.add("K040", {record.profile, 0, 0}, {std::to_string(part + 1), std::to_string(of)});
    });
}

}  // namespace

int merge_reports(const Options& options, Diagnostics& untold) {
    const fs::path out = options.parts;
    std::error_code error;
    if (!fs::is_directory(batch::state_folder(out), error)) {
        untold.add("K020", {}, {out.string()});
        return say_last(untold, options), 1;
    }
    const auto lock = batch::RunLock::take(out, {}, untold);
    const auto parts = lock ? batch::join_parts(out, untold) : std::nullopt;
    if (parts) check_profiles(*parts, out, untold);
    if (untold.has_errors()) return say_last(untold, options), 1;
    const Diagnostics problems = said_first(untold, parts->head.problems, options);
    std::set<std::string> in_use;
    parts->source([&](const Record& record) { in_use.insert(record.folder); });
    const batch::Stale stale = batch::remember_stale(out, batch::Earlier(out), parts->head.list, in_use);
    // The parts' journals become one, so that --since-last goes on from there.
    batch::Totals totals;
    totals.add(parts->head.problems);
    batch::JournalWriter journal(out, parts->head);
    parts->source([&](Record record) {
        miss_files(record, out);
        totals.add(record);
        journal.add(record);
    });
    journal.finish();
    write_reports(options, out, parts->head.problems, journal.records());
    if (options.json) print_json(problems, journal.records(), options.language);
    else if (!options.quiet) BatchConsole::summary(options, totals, out);
    BatchConsole::stale(options, stale, out);
    return exit_code(problems, totals, options.strict);
}

}  // namespace gidspers::cli

// How a run of `gidspers batch` and the joining of its parts begin and end alike: what is said before the first school, the two
// reports, the array of --diagnostics json, the exit code.
// In: problems and records. Out: rapport.json and rapport.html in OUT, text for the user. Owns nothing.
#pragma once

#include <array>
#include <filesystem>
#include <string>

#include "base/diagnostic.h"
#include "batch/report.h"
#include "cli/options.h"

namespace gidspers::cli {

inline const std::array<std::string, 2> report_names{std::string(batch::json_report), std::string(batch::html_report)};

/// What was found of the run itself is said before the first school; the array of --diagnostics json must hold it at the end, so
/// there it stays untold.
Diagnostics said_first(Diagnostics& untold, const Diagnostics& of_list, const Options& options);

/// The same two files whatever the number of threads, machines and earlier runs: nothing in them is about the run itself, but
/// for old documents that stand beside the new ones or in their place (C015, C025).
void write_reports(const Options& options, const std::filesystem::path& out, const Diagnostics& of_list, const batch::RecordSource& records);

/// The array of --diagnostics json: of the run itself, then school by school.
void print_json(const Diagnostics& run, const batch::RecordSource& records, Language language);

/// 0: all is made; 1: something is not, or a profile does not count (K005, K026); 3: with --strict, and there are warnings.
int exit_code(const Diagnostics& run, const batch::Totals& totals, bool strict);

}  // namespace gidspers::cli

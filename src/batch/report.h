// The reports of a batch: rapport.json for programs and rapport.html to read and to mail to who must mend a profile.
// In: the run's records, as often as asked for. Out: the two files in the output folder; Totals for the terminal.
// Nothing is held but counts, so a report of the whole country takes no more memory than one of a village.
#pragma once

#include <filesystem>

#include "base/messages.h"
#include "batch/journal.h"

namespace gidspers::batch {

constexpr std::string_view json_report = "rapport.json", html_report = "rapport.html";

struct Totals {
    size_t schools = 0, complete = 0, with_errors = 0, with_warnings = 0;  ///< a school may be in both
    size_t concepts = 0;  ///< schools whose documents say that they are one
    size_t doubles = 0;  ///< profiles that are passed by, not among the schools
    size_t files = 0, errors = 0, warnings = 0;
    uint64_t bytes = 0;
    void add(const Record& record);
    /// What is wrong with the list itself counts as well.
    void add(const Diagnostics& of_list);
};

/// `of_list` as Head::problems.
void write_json_report(const std::filesystem::path& file, const Diagnostics& of_list, const RecordSource& records, Language language);
/// One page that works from a mail or a stick: no script, no network; its links go to the documents beside it.
void write_html_report(const std::filesystem::path& file, const Diagnostics& of_list, const RecordSource& records, Language language);

}  // namespace gidspers::batch

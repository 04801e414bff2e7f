// What a batch says while it runs: a bar on a terminal, a line a school elsewhere, nothing with --quiet; a summary at the end.
// With --quiet only what no report says: that the run was broken off, and a part of which not all was made.
// In: records as they come ready. Out: standard output (results) and standard error (problems, the bar). Owns its counts.
#pragma once

#include <filesystem>
#include <string>

#include "batch/progress.h"
#include "batch/report.h"
#include "batch/stale.h"
#include "cli/options.h"

namespace gidspers::cli {

class BatchConsole {
  public:
    BatchConsole(const Options& options, size_t total, const Diagnostics& of_list);
    ~BatchConsole();
    BatchConsole(const BatchConsole&) = delete;
    BatchConsole& operator=(const BatchConsole&) = delete;

    void add(const batch::Record& record);
    /// Takes the bar away, says what all came to and where to read more; or, when not all was done, only why: K206 or K033.
    void finish(const char* broken_off);
    /// Says which folders in `out` are no school's any more, with --quiet too: no report has it.
    static void stale(const Options& options, const batch::Stale& stale, const std::filesystem::path& out);
    /// What all came to, and where the report is.
    static void summary(const Options& options, const batch::Totals& totals, const std::filesystem::path& out);
    const batch::Totals& totals() const { return totals_; }

  private:
    void line(const batch::Record& record);
    void errors(const batch::Record& record);
    void draw(bool always);
    void clear();

    const Options& options_;
    batch::Progress progress_;
    batch::Totals totals_;
    bool talks_;       ///< neither --quiet nor --diagnostics json
    bool draws_;       ///< there is a terminal for the bar
    double started_, drawn_ = 0;
    std::set<std::string> told_;  ///< errors
};

}  // namespace gidspers::cli

#include "cli/build.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <utility>

#include "base/copy_name.h"
#include "base/print.h"
#include "base/process.h"
#include "batch/list.h"
#include "cli/press.h"
#include "cli/say.h"

namespace gidspers::cli {

namespace {

class Report {
  public:
    explicit Report(const Options& options) : options_(options) {}

    /// What is wrong with the run itself.
    void add(const Diagnostics& problems) {
        all_.append(problems);
        say(problems, options_);
    }

    void add(const Outcome& outcome) {
        files_ += outcome.files.size();
        incomplete_ += !outcome.complete;
        concepts_ += outcome.is_concept && !outcome.files.empty();
        ++(outcome.is_again ? passed_by_ : profiles_);
        // A norm's problems come with each of its profiles; one look at them is enough. Remarks are for `check`.
        for (const Diagnostic& d : outcome.problems.all()) {
            const bool remark = message(d.code).severity == Severity::note && options_.command != Command::check;
            if (remark || !shown_.insert(to_text(d, options_.language)).second) continue;
            all_.add(d.code, d.at, d.args);
            if (!options_.json) print_error(to_text(d, options_.language));
        }
        if (options_.dump != Dump::none) {
            print(outcome.dump);
        } else if (!options_.quiet && !options_.json && !outcome.is_again) {
            print(line(outcome));
        }
    }

    /// What a pattern such as scholen/*.xml brings along.
    void pass_by(const std::string& owner_file) {
        Diagnostics problems;
        problems.add("K043", {owner_file, 0, 0}, {owner_file});
        add(problems);
        ++passed_by_;
    }

    int finish() {
        const bool is_cut_off = profiles_ + passed_by_ < options_.profiles.size();
        if (is_cut_off) {
            Diagnostics end;
            end.add("C030", {}, {std::to_string(profiles_), counted(options_.profiles.size(), "C035", "C036", options_.language)});
            add(end);
        }
        if (options_.json) {
            print(to_json(all_.all(), options_.language));
        } else if (!options_.quiet && options_.dump == Dump::none) {
            if (concepts_) print(concepts());
            if (profiles_ > 1) print(summary());
        }
        if (incomplete_ || is_cut_off) return 1;
        return options_.strict && all_.count(Severity::warning) ? 3 : 0;
    }

  private:
    std::string problems(const Diagnostics& of) const {
        return problems_text(of.count(Severity::error), of.count(Severity::warning), options_.language);
    }

    std::string line(const Outcome& outcome) const {
        const std::string name = outcome.school.empty() ? outcome.profile : outcome.school;
        const std::string args[] = {name, problems(outcome.problems),
                                    files_text(outcome.files.size(), outcome.is_concept, options_.language),
                                    outcome.folder.string()};
        const bool check = options_.command == Command::check;
        const std::string_view code = check && outcome.problems.empty() ? "C201"
                                      : check                           ? "C207"
                                      : outcome.complete                ? "C200"
                                      : outcome.files.empty()           ? "C202"
                                                                        : "C203";
        return message_text(code, options_.language, args) + "\n";
    }

    std::string summary() const {
        const bool check = options_.command == Command::check;  // norms and house styles are among them
        const std::string args[] = {check ? counted(profiles_, "K224", "K225", options_.language) : counted(profiles_, "C216", "C217", options_.language),
                                    counted(files_, "K224", "K225", options_.language), problems(all_)};
        return message_text(check ? "C205" : "C204", options_.language, args) + "\n";
    }

    std::string concepts() const {
        const std::string args[] = {counted(concepts_, "K226", "K227", options_.language)};
        return message_text("K050", options_.language, args) + "\n";
    }

    const Options& options_;
    Diagnostics all_;  ///< each problem once
    std::set<std::string> shown_;
    size_t files_ = 0, incomplete_ = 0, concepts_ = 0, profiles_ = 0, passed_by_ = 0;
};

}  // namespace

int build(const Options& options, Diagnostics& untold) {
    const Press press(options, untold);
    if (untold.has_errors()) return say_last(untold, options), 1;
    Press::Worker worker(press);
    Report report(options);
    report.add(std::exchange(untold, {}));
    const std::atomic<bool>& stop = stop_requested();
    // Who comes first has the folder: of two profiles of one school the original, whatever order scholen/*.xml brings them in.
    std::vector<std::string> profiles = options.profiles;
    std::ranges::stable_sort(profiles, {}, [](const std::string& profile) { return copy_marks(profile); });
    for (const std::string& profile : profiles) {
        if (stop) break;
        if (batch::is_owner_file(profile)) report.pass_by(profile);
        else report.add(worker.build(profile));
    }
    return report.finish();
}

}  // namespace gidspers::cli

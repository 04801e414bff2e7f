#include "cli/run.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <set>

#include "base/io.h"
#include "base/process.h"
#include "cli/batch.h"
#include "cli/options.h"
#include "cli/press.h"
#include "input/load.h"
#include "input/starter_profile.h"

namespace gidspers::cli {

namespace {

void print(std::FILE* to, const std::string& text) { std::fwrite(text.data(), 1, text.size(), to); }

size_t count(const Diagnostics& problems, Severity severity) {
    return static_cast<size_t>(std::count_if(problems.all().begin(), problems.all().end(), [&](const Diagnostic& d) {
        return message(d.code).severity == severity;
    }));
}

/// "1 bestand", "8 bestanden": `one` and `many` are message codes.
std::string counted(size_t n, std::string_view one, std::string_view many, Language language) {
    const std::string args[] = {std::to_string(n)};
    return message_text(n == 1 ? one : many, language, args);
}

class Report {
  public:
    explicit Report(const Options& options) : options_(options) {}

    void add(const Outcome& outcome) {
        files_ += outcome.files.size();
        incomplete_ += !outcome.complete;
        ++profiles_;
        // A norm's problems come with each of its profiles; one look at them is enough. Remarks are for `check`.
        for (const Diagnostic& d : outcome.problems.all()) {
            const bool remark = message(d.code).severity == Severity::note && options_.command != Command::check;
            if (remark || !shown_.insert(to_text(d, options_.language)).second) continue;
            all_.add(d.code, d.at, d.args);
            if (!options_.json) print(stderr, to_text(d, options_.language));
        }
        if (options_.dump != Dump::none) {
            print(stdout, outcome.dump);
        } else if (!options_.quiet && !options_.json) {
            print(stdout, line(outcome));
        }
    }

    int finish() const {
        if (options_.json) {
            print(stdout, to_json(all_.all(), options_.language));
        } else if (!options_.quiet && options_.dump == Dump::none && profiles_ > 1) {
            print(stdout, summary());
        }
        if (incomplete_) return 1;
        return options_.strict && count(all_, Severity::warning) ? 3 : 0;
    }

  private:
    std::string problems(const Diagnostics& of) const {
        return counted(count(of, Severity::error), "C210", "C211", options_.language) + ", " +
               counted(count(of, Severity::warning), "C212", "C213", options_.language);
    }

    std::string line(const Outcome& outcome) const {
        const std::string name = outcome.school.empty() ? outcome.profile : outcome.school;
        const std::string args[] = {name, problems(outcome.problems),
                                    counted(outcome.files.size(), "C214", "C215", options_.language),
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
        const std::string args[] = {counted(profiles_, "C216", "C217", options_.language),
                                    counted(files_, "C214", "C215", options_.language), problems(all_)};
        return message_text(options_.command == Command::check ? "C205" : "C204", options_.language, args) + "\n";
    }

    const Options& options_;
    Diagnostics all_;  ///< each problem once
    std::set<std::string> shown_;
    size_t files_ = 0, incomplete_ = 0, profiles_ = 0;
};

int build(const Options& options) {
    Diagnostics problems;
    const Press press(options, problems);
    for (const Diagnostic& d : problems.all()) print(stderr, to_text(d, options.language));
    if (problems.has_errors()) return 1;
    Press::Worker worker(press);
    Report report(options);
    for (const std::string& profile : options.profiles) {
        report.add(worker.build(profile));
    }
    return report.finish();
}

int init(const Options& options) {
    Diagnostics problems;
    input::NormCache norms;
    const auto norm = norms.norm(options.norm, problems, {});
    for (const Diagnostic& d : problems.all()) print(stderr, to_text(d, options.language));
    if (!norm) return 1;
    // A profile names its norm by a relative path: it goes where the folder goes.
    std::error_code unrelated;
    const std::filesystem::path norm_path(options.norm), near = std::filesystem::relative(norm_path, unrelated);
    print(stdout, input::starter_profile(*norm, norm_path.is_absolute() && !near.empty() ? near.string() : options.norm));
    return 0;
}

}  // namespace

int run(int argc, const char* const* argv) {
    open_standard_files();
    const auto parsed = parse_options(argc, argv);
    if (const Stop* stop = std::get_if<Stop>(&parsed)) {
        print(stop->to_stderr ? stderr : stdout, stop->text);
        return stop->exit_code;
    }
    const Options& options = std::get<Options>(parsed);
    try {
        const int code = options.command == Command::batch  ? batch(options)
                         : options.command == Command::init ? init(options)
                                                            : build(options);
        // What goes to a file may not fit on its disk; who closes a pipe has read enough.
        errno = 0;
        if (std::fflush(stdout) != 0 && errno != EPIPE) fail_write("stdout", errno);
        return code;
    } catch (const IoError& error) {
        print(stderr, to_text({error.code(), {}, {error.path().string(), error.reason()}}, options.language));
        return 1;
    }
}

}  // namespace gidspers::cli

#include "cli/batch_ends.h"

#include <array>
#include <utility>

#include "base/print.h"
#include "cli/say.h"

namespace gidspers::cli {

namespace {

/// The first; a list that was pasted twice would hide all else. The report has the others.
void say_some(const Diagnostics& of_list, const Options& options) {
    constexpr size_t most = 20;
    Diagnostics some;
    for (const Diagnostic& d : of_list.all())
        if (some.all().size() < most || of_list.all().size() == most + 1) some.add(d.code, d.at, d.args);
    say(some, options);
    const size_t left = of_list.all().size() - some.all().size();
    if (left && !options.json) print_error(message_text("K044", options.language, std::array{std::to_string(left)}) + "\n");
}

}  // namespace

void write_reports(const Options& options, const std::filesystem::path& out, const Diagnostics& of_list, const batch::RecordSource& records) {
    batch::write_json_report(out / report_names[0], of_list, records, options.language);
    batch::write_html_report(out / report_names[1], of_list, records, options.language);
}

void print_json(const Diagnostics& run, const batch::RecordSource& records, Language language) {
    bool first = true;
    const auto add = [&](const Diagnostics& problems) {
        if (problems.empty()) return;
        print((first ? "[" : ",") + json_objects(problems.all(), language));
        first = false;
    };
    add(run);
    records([&](const batch::Record& record) { add(record.all_problems()); });
    print(first ? "[]\n" : "\n]\n");
}

int exit_code(const Diagnostics& run, const batch::Totals& totals, bool strict) {
    if (totals.complete < totals.schools || totals.doubles) return 1;
    return strict && (totals.warnings || run.count(Severity::warning)) ? 3 : 0;
}

Diagnostics said_first(Diagnostics& untold, const Diagnostics& of_list, const Options& options) {
    say(untold, options);
    if (!options.quiet) say_some(of_list, options);
    untold.append(of_list);
    return options.json ? untold : std::exchange(untold, {});
}

}  // namespace gidspers::cli

#include "cli/batch_console.h"

#include <array>
#include <filesystem>
#include <iterator>
#include <vector>

#include "base/print.h"
#include "base/process.h"
#include "batch/report.h"
#include "cli/say.h"

namespace gidspers::cli {

namespace {

/// "12,3 MB", "340 kB"
std::string bytes_text(uint64_t bytes, Language language) {
    if (bytes < 1'000'000) return std::to_string((bytes + 999) / 1000) + " kB";
    const uint64_t tenths = bytes / 100'000;
    return std::to_string(tenths / 10) + (language == Language::nl ? "," : ".") + std::to_string(tenths % 10) + " MB";
}

}  // namespace

BatchConsole::BatchConsole(const Options& options, size_t total, const Diagnostics& of_list)
    : options_(options), talks_(!options.quiet && !options.json), draws_(talks_ && terminal_width() > 0),
      started_(seconds()) {
    progress_.total = total;
    totals_.add(of_list);
    draw(true);
}

BatchConsole::~BatchConsole() { clear(); }

void BatchConsole::add(const batch::Record& record) {
    totals_.add(record);
    if (record.is_double) return;
    ++progress_.done;
    progress_.fresh += record.fresh;
    progress_.failed += !record.complete();
    if (!talks_) return;
    if (!draws_) {
        line(record);
        errors(record);
    } else if (!record.complete()) {
        clear();
        line(record);
        errors(record);
        draw(true);
    } else {
        draw(progress_.done == progress_.total);
    }
}

void BatchConsole::line(const batch::Record& record) {
    const batch::Totals one = [&] {
        batch::Totals totals;
        totals.add(record);
        return totals;
    }();
    const std::string place[] = {std::to_string(progress_.done), std::to_string(progress_.total),
                                 record.school.empty() ? record.profile : record.school};
    const std::string problems = problems_text(one.errors, one.warnings, options_.language);
    const std::string files = files_text(record.file_count(), record.is_concept, options_.language);
    const std::string folder = (std::filesystem::path(options_.out) / record.folder).string();
    std::vector<std::string> args(std::begin(place), std::end(place));
    const char* code = "K200";
    if (record.complete() && !record.fresh) {
        code = "K203";
    } else if (record.complete()) {
        args.insert(args.end(), {files, folder});
    } else if (one.files == 0) {
        code = "K201";
        args.push_back(problems);
    } else {
        code = "K202";
        args.insert(args.end(), {problems, files, folder});
    }
    print(message_text(code, options_.language, args) + "\n");
}

/// Only what kept a document from being made, of the first schools; the rest is for the report, or it would hide what matters.
void BatchConsole::errors(const batch::Record& record) {
    constexpr size_t most_explained = 20, most_of_one = 10;
    if (progress_.failed > most_explained + 1 || record.complete()) return;
    if (progress_.failed > most_explained) return print_error(message_text("K209", options_.language) + "\n");
    const Diagnostics all = record.all_problems();
    size_t told = 0;
    for (const Diagnostic& d : all.all()) {
        if (message(d.code).severity != Severity::error) continue;
        // An error of the norm is every school's: once is enough.
        const auto [text, is_new] = told_.insert(to_text(d, options_.language));
        if (!is_new) continue;
        if (++told <= most_of_one) print_error(*text);
    }
    if (told <= most_of_one) return;
    const size_t left = told - most_of_one;
    print_error(message_text(left == 1 ? "K229" : "K228", options_.language, std::array{std::to_string(left)}) + "\n");
}

void BatchConsole::draw(bool always) {
    constexpr double between_draws = 0.1;
    if (!draws_) return;
    const double now = seconds();
    if (!always && now - drawn_ < between_draws) return;
    drawn_ = now;
    progress_.seconds = now - started_;
    const unsigned width = terminal_width();
    print_error("\r\x1b[K" + batch::bar(progress_, width ? width - 1 : 0, options_.language));
}

void BatchConsole::clear() {
    if (draws_) print_error("\r\x1b[K");
}

void BatchConsole::finish(const char* broken_off) {
    clear();
    draws_ = false;
    if (options_.json) return;
    const auto say = [&](const char* code, std::vector<std::string> args) {
        print(message_text(code, options_.language, args) + "\n");
    };
    if (broken_off) return say(broken_off, {std::to_string(progress_.done), counted(progress_.total, "K226", "K227", options_.language)});
    // A part has no report that says what failed.
    if (options_.quiet && (options_.shard.is_all() || progress_.failed == 0)) return;
    if (const size_t same = progress_.done - progress_.fresh)
        say("K208", {std::to_string(same), counted(progress_.done, "K226", "K227", options_.language)});
    summary(options_, totals_, options_.out);
}

void BatchConsole::stale(const Options& options, const batch::Stale& stale, const std::filesystem::path& out) {
    const std::set<std::string>& folders = stale.folders;
    if (options.json || folders.empty()) return;
    const bool one = folders.size() == 1;
    const char* const code = stale.is_sure ? (one ? "K218" : "K219") : one ? "K046" : "K047";
    print(message_text(code, options.language, std::array{std::to_string(folders.size())}) + "\n");
    if (!stale.is_sure) return;
    for (const std::string& folder : folders) print("  " + (out / folder).string() + "\n");
}

void BatchConsole::summary(const Options& options, const batch::Totals& t, const std::filesystem::path& out) {
    const auto say = [&](const char* code, std::vector<std::string> args) {
        print(message_text(code, options.language, args) + "\n");
    };
    say("K204", {counted(t.schools, "K226", "K227", options.language), std::to_string(t.complete),
                 std::to_string(t.schools - t.complete), counted(t.files, "K224", "K225", options.language),
                 bytes_text(t.bytes, options.language), problems_text(t.errors, t.warnings, options.language)});
    if (t.concepts) say("K050", {counted(t.concepts, "K226", "K227", options.language)});
    if (options.shard.is_all()) say("K205", {(out / batch::html_report).string()});
    else say("K207", {std::to_string(options.shard.part), std::to_string(options.shard.of), out.string()});
}

}  // namespace gidspers::cli

#include "cli/batch.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <set>
#include <utility>

#include "base/files.h"
#include "base/hash.h"
#include "base/io.h"
#include "base/limits.h"
#include "base/near_file.h"
#include "base/print.h"
#include "base/process.h"
#include "batch/journal.h"
#include "batch/lock.h"
#include "batch/pool.h"
#include "batch/report.h"
#include "batch/stale.h"
#include "cli/batch_console.h"
#include "cli/batch_inputs.h"
#include "cli/batch_known.h"
#include "cli/batch_schools.h"
#include "cli/press.h"
#include "cli/say.h"
#include "cli/school_files.h"

namespace gidspers::cli {

namespace fs = std::filesystem;

namespace {

using batch::Document;
using batch::Record;

const std::array<std::string, 2> report_names{std::string(batch::json_report), std::string(batch::html_report)};

/// One run: what all threads share.
class Batch {
  public:
    Batch(const Options& options, const batch::List& list, const Press& press, const BatchInputs& inputs)
        : options_(options), profiles_(list.profiles), lines_(list.lines), press_(press), inputs_(inputs), earlier_(options.out),
          reuses_(options.since_last && !options.force),
          from_(batch::Viewpoint::of(options.out)), list_(identity(options)),
          schools_(profiles_, earlier_, reuses_, list_) {
        for (size_t i = 0; i < profiles_.size(); ++i)
            if (options.shard.has(i)) mine_.push_back(i);
    }

    const std::vector<size_t>& mine() const { return mine_; }

    /// How many of them are a school's.
    size_t school_count() const {
        return static_cast<size_t>(std::ranges::count_if(mine_, [&](size_t index) { return schools_.owner(index) == index; }));
    }

    /// K026 and K005: profiles of the list, whichever part makes them, that do not count since another has their folder.
    void report_doubles(Diagnostics& problems) const {
        for (size_t i = 0; i < profiles_.size(); ++i) {
            const size_t owner = schools_.owner(i);
            if (owner == i) continue;
            const std::string line = lines_.empty() ? "" : std::to_string(lines_[owner]);
            if (profiles_[owner] == profiles_[i]) problems.add("K026", place(i), {profiles_[i], line});
            else problems.add("K005", place(i), {schools_.folder(i), profiles_[owner], profiles_[i]});
        }
    }

    /// Parts of one run have the same.
    std::string key() const {
        Hash hash;
        for (const std::string& profile : profiles_) hash.add(from_.see(profile));
        for (const std::string& kind : options_.only) hash.add(inputs_.key(kind));
        return hash.hex();
    }

    const batch::Viewpoint& from() const { return from_; }

    /// The same folder or list, however many schools come and go, and wherever it moves together with what is made of it.
    const std::string& list() const { return list_; }

    /// Of the journal: when the same list is called otherwise, its records name other files.
    std::string name() const { return hash_of(options_.list); }

    const Schools& schools() const { return schools_; }

    /// The folders that earlier runs of this list made for a school that is not in it any more.
    batch::Stale stale_folders() const { return schools_.stale_folders(options_.out, earlier_, list_); }

    batch::Work worker() const {
        return [this, worker = std::make_shared<Press::Worker>(press_)](size_t job) {
            const size_t index = mine_[job];
            Record record;
            record.index = index;
            record.profile = profiles_[index];
            record.school = schools_.name(index);
            record.folder = schools_.folder(index);
            record.is_double = schools_.owner(index) != index;
            if (record.is_double) return record;
            try {
                make(record, *worker);
                keep_others(record);
            } catch (const IoError& error) {  // of what earlier runs wrote down
                record.started = false;
                report(error, {record.profile, 0, 0}, record.problems);
            } catch (const std::exception& error) {
                // A bug, or memory that ran out, outside the press: it costs this school, not the others.
                record.started = false;
                record.problems.add("K006", {record.profile, 0, 0}, {error.what()});
            }
            complete_list(record);
            return record;
        };
    }

    /// The leftovers of a killed run, where this run may write.
    void remove_leftovers() const {
        const fs::path out = options_.out;
        if (options_.shard.is_all()) {
            remove_partials(out, report_names);
            for (const fs::path& year : list_folders(out))
                for (const fs::path& school : list_folders(year)) cli::remove_leftovers(school);
        }
        for (const size_t index : mine_)
            if (schools_.has_folder(index)) cli::remove_leftovers(out / schools_.folder(index));
    }

  private:
    static std::string identity(const Options& options) {
        std::error_code error;
        const fs::path path = fs::relative(options.list, options.out, error);
        return hash_of(error || path.empty() ? options.list : path.string());
    }

    void make(Record& record, Press::Worker& worker) const {
        std::vector<std::string> kinds;
        std::vector<Document> kept;
        const Record* before = nullptr;
        const auto same = [&](const std::vector<FileRead>& files) { return inputs_.same(files); };
        const KnownSchool known = reuses_ ? KnownSchool(earlier_, record, options_.out, same) : KnownSchool();
        for (const std::string& kind : options_.only) {
            const KnownSchool::Found found = known.find(kind, inputs_.key(kind));
            found.document ? kept.push_back(*found.document) : kinds.push_back(kind);
            before = found.record;
        }
        if (kinds.empty()) {
            record.started = true;
            record.fresh = false;
            record.inputs = before->inputs;
            record.of_line = before->of_line;
            record.problems = before->problems;
        } else {
            take(record, worker.build(record.profile, kinds, fs::path(options_.out) / record.folder));
        }
        if (record.started) record.documents.insert(record.documents.end(), kept.begin(), kept.end());
    }

    /// What this run was not asked for need not be made again by the next that is.
    void keep_others(Record& record) const {
        if (options_.only.size() == document_kinds().size()) return;
        const auto same = [&](const std::vector<FileRead>& files) { return files == record.inputs; };
        const KnownSchool known(earlier_, record, options_.out, same);
        for (const std::string& kind : document_kinds())
            if (std::ranges::find(options_.only, kind) == options_.only.end())
                if (const Document* const document = known.find(kind).document) record.others.push_back(*document);
    }

    void take(Record& record, Outcome outcome) const {
        record.started = outcome.started;
        if (!outcome.school.empty()) record.school = outcome.school;
        record.inputs = std::move(outcome.inputs);
        record.kept = std::move(outcome.kept);
        for (const Diagnostic& d : outcome.school_problems.all()) {
            const bool is_of_file = d.at == Location{record.profile, 0, 0} && !d.args.empty() && d.args[0] == record.profile;
            if (d.code == "N035" && is_of_batch(d.args[0])) record.problems.add("K045", {d.args[0], 0, 0}, d.args);
            else if (is_of_file) (lines_.empty() ? record.problems : record.of_line).add(code_here(d.code), place(record.index), d.args);
            else record.problems.add(d.code, d.at, d.args);
        }
        for (Made& made : outcome.documents)
            record.documents.push_back(
                {made.kind, inputs_.key(made.kind), made.made, std::move(made.files), std::move(made.problems)});
    }

    /// What is advised of a profile that is not there is about the command line; here a list or a folder names it.
    std::string code_here(const std::string& code) const {
        struct Here {
            std::string_view code;
            const char *in_list, *in_folder;
        };
        for (const Here& here : {Here{"I001", "K036", "K038"}, Here{"C031", "K041", "K038"}, Here{"C032", "K042", "K038"},
                                 Here{"I015", "K037", "K039"}})
            if (here.code == code) return lines_.empty() ? here.in_folder : here.in_list;
        return code;
    }

    /// A norm or house style where a batch has them: not there, it is missed by all schools, and not for what their profiles say.
    bool is_of_batch(const fs::path& file) const {
        const fs::path list = options_.list, folder = lines_.empty() ? list : list.parent_path();
        const std::string name = file.filename().string();
        return (name == "norm.xml" || name == "huisstijl.xml") && file == (folder / name).lexically_normal();
    }

    /// Where the list names this profile; the profile itself when it comes from a folder.
    Location place(size_t index) const {
        return lines_.empty() ? Location{profiles_[index], 0, 0} : Location{options_.list, lines_[index], 0};
    }

    /// Every wanted document has a place in the record, made or not, in the fixed order.
    void complete_list(Record& record) const {
        std::vector<Document> all;
        for (const std::string& kind : options_.only) {
            const Document* const document = find(record, kind);
            all.push_back(document ? *document : Document{kind, inputs_.key(kind), false, {}, {}});
        }
        record.documents = std::move(all);
    }

    static const Document* find(const Record& record, const std::string& kind) {
        for (const Document& document : record.documents)
            if (document.name == kind) return &document;
        return nullptr;
    }

    const Options& options_;
    const std::vector<std::string>& profiles_;
    const std::vector<int>& lines_;
    const Press& press_;
    const BatchInputs& inputs_;
    const batch::Earlier earlier_;
    const bool reuses_;
    const batch::Viewpoint from_;
    const std::string list_;
    const Schools schools_;
    std::vector<size_t> mine_;
};

/// The same two files whatever the number of threads, machines and earlier runs: nothing in them is about the run itself, but
/// for old documents that stand beside the new ones or in their place (C015, C025).
void write_reports(const Options& options, const fs::path& out, const Diagnostics& of_list, const batch::RecordSource& records) {
    batch::write_json_report(out / report_names[0], of_list, records, options.language);
    batch::write_html_report(out / report_names[1], of_list, records, options.language);
}

/// The array of --diagnostics json: of the run itself, then school by school.
void print_json(const Diagnostics& run, const batch::RecordSource& records, Language language) {
    bool first = true;
    const auto add = [&](const Diagnostics& problems) {
        if (problems.empty()) return;
        print((first ? "[" : ",") + json_objects(problems.all(), language));
        first = false;
    };
    add(run);
    records([&](const Record& record) { add(record.all_problems()); });
    print(first ? "[]\n" : "\n]\n");
}

int exit_code(const Diagnostics& run, const batch::Totals& totals, bool strict) {
    if (totals.complete < totals.schools || totals.doubles) return 1;
    return strict && (totals.warnings || run.count(Severity::warning)) ? 3 : 0;
}

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

/// What was found of the run itself is said before the first school; the array of --diagnostics json must hold it at the end, so
/// there it stays untold.
Diagnostics said_first(Diagnostics& untold, const Diagnostics& of_list, const Options& options) {
    say(untold, options);
    if (!options.quiet) say_some(of_list, options);
    untold.append(of_list);
    return options.json ? untold : std::exchange(untold, {});
}

int make_all(const Options& options, Diagnostics& untold) {
    const std::atomic<bool>& stop = stop_requested();
    const auto fail = [&] { return say_last(untold, options), 1; };
    Diagnostics of_list;
    const batch::List list = batch::read_list(options.list, of_list);
    if (of_list.has_errors()) return say_last(of_list, options), 1;
    const auto lock = batch::RunLock::take(options.out, options.shard, untold);
    if (!lock) return fail();
    // What the run is made of is looked at before it is loaded: when it changes between the two, the next run sees that.
    const BatchInputs inputs(options);
    const Press press(options, untold);
    if (untold.has_errors()) return fail();
    const Batch batch(options, list, press, inputs);
    batch.report_doubles(of_list);
    batch.schools().report_copies(of_list);
    batch.schools().report_years(of_list);
    Diagnostics problems = said_first(untold, of_list, options);
    batch.remove_leftovers();
    batch::JournalWriter journal(options.out, {options.shard, list.profiles.size(), batch.key(), batch.list(), false, of_list, batch.from()}, batch.name());
    BatchConsole console(options, batch.school_count(), of_list);
    Diagnostics after;  // all schools: what is said last
    const char* end = nullptr;  // before all was done
    batch::Stale stale;
    // Until this run, or the parts together, have a report, there is none: an earlier one would pass for it.
    for (const std::string& name : report_names) remove_file(fs::path(options.out) / name);
    try {
        batch::run_in_order(
            batch.mine().size(), options.jobs, [&] { return batch.worker(); },
            [&](const Record& record) {
                journal.add(record);
                console.add(record);
                after.append(record.kept);
            },
            stop);
        if (console.totals().schools + console.totals().doubles < batch.mine().size()) {
            end = "K206";
        } else if (options.shard.is_all()) {
            stale = batch.stale_folders();
            journal.finish();
            write_reports(options, options.out, of_list, journal.records());
            batch::forget_parts(options.out, batch.list());
        } else {
            journal.finish();
        }
    } catch (const IoError& error) {  // of journal and reports: a school's own trouble with the disk stays its own
        report(error, {}, after);
        end = "K033";
    }
    if (end)
        problems.add(end, {}, {std::to_string(console.totals().schools), counted(batch.school_count(), "K226", "K227", options.language)});
    problems.append(after);
    if (options.json) print_json(problems, journal.records(), options.language);
    console.finish(end);
    BatchConsole::stale(options, stale, options.out);
    say(after, options);
    return end ? 1 : exit_code(problems, console.totals(), options.strict);
}

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

/// `gidspers batch --merge-reports uit/`
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

}  // namespace

int batch(const Options& options, Diagnostics& untold) { return options.parts.empty() ? make_all(options, untold) : merge_reports(options, untold); }

}  // namespace gidspers::cli

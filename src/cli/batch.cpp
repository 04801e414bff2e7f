#include "cli/batch.h"

#include <algorithm>
#include <filesystem>

#include "base/files.h"
#include "base/hash.h"
#include "base/io.h"
#include "base/near_file.h"
#include "base/process.h"
#include "batch/journal.h"
#include "batch/lock.h"
#include "batch/pool.h"
#include "batch/stale.h"
#include "cli/batch_console.h"
#include "cli/batch_ends.h"
#include "cli/batch_inputs.h"
#include "cli/batch_known.h"
#include "cli/batch_schools.h"
#include "cli/merge_reports.h"
#include "cli/press.h"
#include "cli/say.h"
#include "cli/school_files.h"

namespace gidspers::cli {

namespace fs = std::filesystem;

namespace {

using batch::Document;
using batch::Record;

/// One run: what all threads share.
class Batch {
  public:
    Batch(const Options& options, const batch::List& list, const Press& press, const BatchInputs& inputs)
        : options_(options), profiles_(list.profiles), lines_(list.lines), press_(press), inputs_(inputs), earlier_(options.out),
          reuses_(options.since_last && !options.force),
          viewpoint_(batch::Viewpoint::of(options.out)), list_id_(identity(options)),
          schools_(profiles_, earlier_, reuses_, list_id_) {
        for (size_t i = 0; i < profiles_.size(); ++i)
            if (options.shard.has(i)) jobs_.push_back(i);
    }

    const std::vector<size_t>& jobs() const { return jobs_; }

    /// How many of them are a school's.
    size_t school_count() const {
        return static_cast<size_t>(std::ranges::count_if(jobs_, [&](size_t index) { return schools_.owner(index) == index; }));
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
    std::string parts_key() const {
        Hash hash;
        for (const std::string& profile : profiles_) hash.add(viewpoint_.see(profile));
        for (const std::string& kind : options_.only) hash.add(inputs_.key(kind));
        return hash.hex();
    }

    const batch::Viewpoint& viewpoint() const { return viewpoint_; }

    /// The same folder or list, however many schools come and go, and wherever it moves together with what is made of it.
    const std::string& list_id() const { return list_id_; }

    /// When the same list is called otherwise, its records name other files.
    std::string journal_name() const { return hash_of(options_.list); }

    const Schools& schools() const { return schools_; }

    /// The folders that earlier runs of this list made for a school that is not in it any more.
    batch::Stale stale_folders() const { return schools_.stale_folders(options_.out, earlier_, list_id_); }

    batch::Work worker() const {
        return [this, worker = std::make_shared<Press::Worker>(press_)](size_t job) {
            const size_t index = jobs_[job];
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
        for (const size_t index : jobs_)
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
            record.is_concept = before->is_concept;
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
        record.is_concept = outcome.is_concept;
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
    const batch::Viewpoint viewpoint_;
    const std::string list_id_;
    const Schools schools_;
    std::vector<size_t> jobs_;
};

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
    batch.schools().report_namesakes(of_list);
    Diagnostics problems = said_first(untold, of_list, options);
    batch.remove_leftovers();
    batch::JournalWriter journal(options.out, {options.shard, list.profiles.size(), batch.parts_key(), batch.list_id(), false, of_list, batch.viewpoint()},
                                 batch.journal_name());
    BatchConsole console(options, batch.school_count(), of_list);
    Diagnostics after;  // all schools: what is said last
    const char* broken_off = nullptr;  // the message that says why not all was done
    batch::Stale stale;
    // Until this run, or the parts together, have a report, there is none: an earlier one would pass for it.
    for (const std::string& name : report_names) remove_file(fs::path(options.out) / name);
    try {
        batch::run_in_order(
            batch.jobs().size(), options.jobs, [&] { return batch.worker(); },
            [&](const Record& record) {
                journal.add(record);
                console.add(record);
                after.append(record.kept);
            },
            stop);
        if (console.totals().schools + console.totals().doubles < batch.jobs().size()) {
            broken_off = "K206";
        } else if (options.shard.is_all()) {
            stale = batch.stale_folders();
            journal.finish();
            write_reports(options, options.out, of_list, journal.records());
            batch::forget_parts(options.out, batch.list_id());
        } else {
            journal.finish();
        }
    } catch (const IoError& error) {  // of journal and reports: a school's own trouble with the disk stays its own
        report(error, {}, after);
        broken_off = "K033";
    }
    if (broken_off)
        problems.add(broken_off, {}, {std::to_string(console.totals().schools), counted(batch.school_count(), "K226", "K227", options.language)});
    problems.append(after);
    if (options.json) print_json(problems, journal.records(), options.language);
    console.finish(broken_off);
    BatchConsole::stale(options, stale, options.out);
    say(after, options);
    return broken_off ? 1 : exit_code(problems, console.totals(), options.strict);
}

}  // namespace

int batch(const Options& options, Diagnostics& untold) { return options.parts.empty() ? make_all(options, untold) : merge_reports(options, untold); }

}  // namespace gidspers::cli

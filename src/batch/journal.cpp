#include "batch/journal.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/io.h"
#include "base/join.h"
#include "base/number.h"
#include "base/string_map.h"

namespace gidspers::batch {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view version = "gidspers-journaal-6", running_extension = ".lopend", extension = ".journaal";

/// Each list has its own for each name it goes by, and a nameless one for its joined parts; of parts, those of one run alone are
/// together in a folder.
fs::path journal_path(const fs::path& out, const Head& head, const std::string& list_name = {}) {
    constexpr size_t enough = 8;
    const Shard& shard = head.shard;
    const std::string name = shard.is_all() ? "alles-" + (head.list.substr(0, enough) + list_name.substr(0, enough))
                                            : "deel-" + std::to_string(shard.part) + "-van-" + std::to_string(shard.of);
    return state_folder(out) / (name + std::string(extension));
}

constexpr char list_problem = 'L';  ///< begins the line of a problem of the list itself

std::string head_lines(const Head& head) {
    std::string lines = std::string(version) + "\t" + std::to_string(head.shard.part) + "/" + std::to_string(head.shard.of) + "\t" +
                        std::to_string(head.total) + "\t" + head.key + "\t" + head.list + "\t" + (head.rest ? "rest" : "heel") + "\t";
    add_field(lines, head.from.here);
    add_field(lines += '\t', head.from.out);
    return lines + "\n" + batch::to_lines(list_problem, head.problems);
}

std::optional<Head> parse_head(const std::string& line) {
    std::vector<std::string> fields(1);
    for (const char c : line) c == '\t' ? (void)fields.emplace_back() : fields.back().push_back(c);
    if (fields.size() != 8 || fields[0] != version) return std::nullopt;
    const auto shard = parse_shard(fields[1]);
    const auto total = number_of<size_t>(fields[2]);
    if (!shard || !total) return std::nullopt;
    return Head{*shard, *total, fields[3], fields[4], fields[5] == "rest", {}, {read_field(fields[6]), read_field(fields[7])}};
}

/// Calls the sink for each whole record; what stands behind a broken one is not trusted.
void each_record(const Journal& journal, const RecordSink& sink) {
    LineFile::Reader reader = journal.records();
    while (const auto record = read_record(reader)) sink(*record);
}

std::unique_ptr<Journal> open_if_there(const fs::path& path) {
    try {
        auto journal = std::make_unique<Journal>(path);
        if (journal->head()) return journal;
    } catch (const IoError&) {
        // No earlier run, or one that cannot be read: then all is made again.
    }
    return nullptr;
}

/// Adds the records of an unfinished journal to the finished one beside it, or puts them in its place: what a part of
/// another list left would pass for this one's.
void keep_unfinished(const fs::path& path, const fs::path& running) {
    const auto unfinished = open_if_there(running);
    if (!unfinished) return;
    FileWriter both(path);
    Head head = *unfinished->head();
    head.rest = true;
    both.add(head_lines(head));
    const auto copy = [&](const Record& record) { both.add(to_lines(record)); };
    if (const auto finished = open_if_there(path); finished && finished->head()->list == head.list) each_record(*finished, copy);
    each_record(*unfinished, copy);
    both.commit();
    remove_file(running);
}

/// A copy that was cut off has fewer records than its part has schools.
bool is_whole(const Journal& journal) {
    size_t records = 0;
    each_record(journal, [&](const Record&) { ++records; });
    return records == journal.head()->shard.size(journal.head()->total);
}

using Journals = std::vector<std::shared_ptr<const Journal>>;

/// A file that schools share (a norm, a house style, a logo) and that was not the same for all; empty when there is none.
std::string changed_between(const Journals& parts) {
    StringMap<std::string> hashes;
    std::string changed;
    for (const auto& part : parts) {
        StringMap<std::string> places;  // the same few files, over and over
        each_record(*part, [&](const Record& record) {
            for (size_t i = 1; i < record.inputs.size() && changed.empty(); ++i) {
                const FileRead& file = record.inputs[i];
                const auto [place, is_new] = places.try_emplace(file.path);
                if (is_new) place->second = part->head()->from.see(file.path);
                if (hashes.try_emplace(place->second, file.hash).first->second != file.hash) changed = file.path;
            }
        });
    }
    return changed;
}

/// The parts that are of another list or were made with other options than most are, or than the first; and the others.
std::pair<std::string, std::string> odd_parts(const Journals& parts) {
    const auto kind = [](const auto& part) { return part->head()->key + " " + std::to_string(part->head()->total); };
    std::map<std::string, size_t> counts;
    for (const auto& part : parts) ++counts[kind(part)];
    std::string usual = kind(parts.front());
    for (const auto& [other, count] : counts)
        if (count > counts[usual]) usual = other;
    std::string odd, others;
    for (const auto& part : parts) {
        const Shard& shard = part->head()->shard;
        add_to_list(kind(part) == usual ? others : odd, std::to_string(shard.part) + "/" + std::to_string(shard.of));
    }
    return {odd, others};
}

RecordSource source_of(std::shared_ptr<const Journal> journal) {
    return [journal = std::move(journal)](const RecordSink& sink) { each_record(*journal, sink); };
}

}  // namespace

fs::path state_folder(const fs::path& out) { return out / ".gidspers"; }

Viewpoint Viewpoint::of(const fs::path& out) {
    std::error_code error;  // the working folder may be gone: who named all in full has no need of it
    const auto in_full = [&](const fs::path& path) { return fs::weakly_canonical(fs::absolute(path, error), error).string(); };
    return {in_full("."), in_full(out)};
}

std::string Viewpoint::see(const std::string& path) const {
    return (fs::path(here) / path).lexically_normal().lexically_relative(out).string();
}

RecordSource without_doubles(const RecordSource& records) {
    return [&records](const RecordSink& sink) {
        records([&](const Record& record) {
            if (!record.is_double) sink(record);
        });
    };
}

JournalWriter::JournalWriter(const fs::path& out, const Head& head, const std::string& name)
    : path_(journal_path(out, head, name)) {
    running_ = path_.string() + std::string(running_extension);
    remove_partials(path_.parent_path(), std::array{path_.filename().string()});
    keep_unfinished(path_, running_);
    file_ = std::make_unique<AppendFile>(running_);
    file_->add(head_lines(head));
}

void JournalWriter::finish() {
    file_->sync();
    rename_file(running_, path_);
    file_.reset();
}

RecordSource JournalWriter::records() const { return source_of(std::make_shared<const Journal>(file_ ? running_ : path_)); }

Journal::Journal(const fs::path& path) : file_(path) {
    LineFile::Reader reader = file_.from(0);
    std::string line;
    if (reader.next(line)) head_ = parse_head(line);
    do start_ = reader.offset();
    while (head_ && reader.next(line) && line.starts_with(list_problem) && read_problem(line, head_->problems));
}

Earlier::Earlier(const fs::path& out) {
    std::vector<fs::path> files = list_files(state_folder(out), extension);
    const std::vector<fs::path> unfinished = list_files(state_folder(out), running_extension);
    files.insert(files.end(), unfinished.begin(), unfinished.end());
    for (const fs::path& file : files) {
        auto journal = open_if_there(file);
        if (!journal) continue;
        LineFile::Reader reader = journal->records();
        for (;;) {
            const Place place{static_cast<uint32_t>(journals_.size()), reader.offset()};
            const auto record = read_record(reader);
            if (!record) break;
            by_profile_.emplace(std::hash<std::string>()(record->profile), place);
        }
        journals_.push_back(std::move(journal));
    }
}

void Earlier::each(const std::function<void(const Head&, const Record&)>& sink) const {
    for (const auto& journal : journals_)
        each_record(*journal, [&](const Record& record) { sink(*journal->head(), record); });
}

std::vector<Record> Earlier::find(const std::string& profile) const {
    std::vector<Record> found;
    const auto [first, last] = by_profile_.equal_range(std::hash<std::string>()(profile));
    std::vector<Place> places;
    for (auto it = first; it != last; ++it) places.push_back(it->second);
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return a.journal != b.journal ? a.journal > b.journal : a.offset > b.offset;
    });
    for (const Place& place : places) {
        LineFile::Reader reader = journals_[place.journal]->at(place.offset);
        if (auto record = read_record(reader); record && record->profile == profile) found.push_back(std::move(*record));
    }
    return found;
}

void forget_parts(const fs::path& out, const std::string& list) {
    Head joined;
    joined.list = list;
    remove_file(journal_path(out, joined));
    for (const std::string_view ending : {extension, running_extension})
        for (const fs::path& file : list_files(state_folder(out), ending))
            if (file.filename().string().starts_with("deel-")) remove_file(file);
}

std::optional<Parts> join_parts(const fs::path& out, Diagnostics& problems) {
    const auto fail = [&](const char* code, std::vector<std::string> args = {}) {
        problems.add(code, {}, std::move(args));
        return std::nullopt;
    };
    std::map<size_t, Journals> by_division;
    for (const fs::path& file : list_files(state_folder(out), extension))
        // A copy under another name ("deel-1-van-2 - kopie.journaal") is no part of its own.
        if (std::shared_ptr<const Journal> journal = open_if_there(file);
            journal && !journal->head()->shard.is_all() && file.filename() == journal_path(out, *journal->head()).filename())
            by_division[journal->head()->shard.of].push_back(std::move(journal));
    if (by_division.empty()) return fail("K020", {out.string()});
    if (by_division.size() > 1) {
        const auto& [least, its] = *by_division.begin();
        const auto& [most, others] = *by_division.rbegin();
        return fail("K021", {std::to_string(its.size()), std::to_string(least), std::to_string(others.size()), std::to_string(most), state_folder(out).string()});
    }
    const size_t of = by_division.begin()->first;
    Journals parts = std::move(by_division.begin()->second);
    std::ranges::sort(parts, {}, [](const auto& journal) { return journal->head()->shard.part; });
    std::string missing;
    for (size_t part = 1; part <= of; ++part) {
        const bool there = std::any_of(parts.begin(), parts.end(), [&](const auto& journal) {
            const Head& head = *journal->head();
            std::error_code error;
            const bool broken_off = fs::exists(journal_path(out, head).string() + std::string(running_extension), error);
            return head.shard.part == part && !head.rest && !broken_off && is_whole(*journal);
        });
        if (!there) add_to_list(missing, std::to_string(part) + "/" + std::to_string(of));
    }
    if (!missing.empty()) return fail("K022", {missing});
    if (const auto [odd, others] = odd_parts(parts); !odd.empty()) return fail("K023", {odd, others});
    if (const std::string changed = changed_between(parts); !changed.empty()) return fail("K025", {changed});
    const Head& first = *parts.front()->head();
    Head head{Shard{}, first.total, first.key, first.list, false, first.problems, first.from};
    std::vector<Viewpoint> from;
    for (const auto& journal : parts) from.push_back(journal->head()->from);
    RecordSource source = [parts](const RecordSink& sink) {
        std::vector<LineFile::Reader> readers;
        std::vector<std::optional<Record>> next;
        for (const auto& journal : parts) {
            readers.push_back(journal->records());
            next.push_back(read_record(readers.back()));
        }
        for (;;) {
            size_t least = parts.size();
            for (size_t i = 0; i < parts.size(); ++i)
                if (next[i] && (least == parts.size() || next[i]->index < next[least]->index)) least = i;
            if (least == parts.size()) return;
            sink(*next[least]);
            next[least] = read_record(readers[least]);
        }
    };
    return Parts{head, std::move(from), std::move(source)};
}

}  // namespace gidspers::batch

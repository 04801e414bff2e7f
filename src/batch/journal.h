// The journal of a batch: a record a school, written as the schools come ready, in the order of the list. It is the report's
// data, what --since-last compares with, and what a killed run leaves behind.
// In: records. Out: the same records, one at a time. It lives in OUT/.gidspers; memory holds one record and an index.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "batch/list.h"
#include "batch/record.h"

namespace gidspers::batch {

/// The folder of the journals and locks within the output folder.
std::filesystem::path state_folder(const std::filesystem::path& out);

/// Where a run was started and where its --out is, both absolute: parts that name the same files otherwise can be compared.
struct Viewpoint {
    std::string here, out;
    static Viewpoint of(const std::filesystem::path& out);
    /// A path that the run names, as seen from --out.
    std::string see(const std::string& path) const;
};

/// What a journal says about its run.
struct Head {
    Shard shard;
    size_t total = 0;  ///< profiles in the whole list, doubles too
    std::string key;   ///< hash of the list's profiles as seen from --out and the options: parts of one run have the same
    std::string list;  ///< hash of the list's path as seen from --out
    bool rest = false;  ///< only what was kept of a run that was broken off: in no order, perhaps double
    Diagnostics problems = {};  ///< of the list itself: what it passes by, what is in it twice
    Viewpoint from = {};
};

using RecordSink = std::function<void(const Record&)>;
/// Calls the sink with every record, in the order of the list; can be called again and again.
using RecordSource = std::function<void(const RecordSink&)>;
/// Those of schools alone; keeps the reference.
RecordSource without_doubles(const RecordSource& records);

/// Writes one run's journal. Until finish() it has another name, so a finished journal is always whole.
class JournalWriter {
  public:
    /// First keeps what an unfinished journal of the same name holds. `name` tells the journals of one list apart.
    JournalWriter(const std::filesystem::path& out, const Head& head, const std::string& name = {});
    void add(const Record& record) { file_->add(to_lines(record)); }
    void finish();
    /// What was written so far, finished or not.
    RecordSource records() const;

  private:
    std::filesystem::path path_, running_;
    std::unique_ptr<AppendFile> file_;
};

/// A journal on disk.
class Journal {
  public:
    /// Throws IoError when there is no such file.
    explicit Journal(const std::filesystem::path& path);
    /// Nothing when it is not a journal of this version.
    const std::optional<Head>& head() const { return head_; }
    LineFile::Reader records() const { return file_.from(start_); }
    LineFile::Reader at(uint64_t offset) const { return file_.from(offset); }

  private:
    LineFile file_;
    std::optional<Head> head_;
    uint64_t start_ = 0;
};

/// All that earlier runs into this folder knew, by profile.
class Earlier {
  public:
    explicit Earlier(const std::filesystem::path& out);
    /// The records of this profile, the likeliest first. Safe to call from many threads.
    std::vector<Record> find(const std::string& profile) const;
    /// All records, one at a time, with their journal's head.
    void each(const std::function<void(const Head&, const Record&)>& sink) const;

  private:
    struct Place {
        uint32_t journal;
        uint64_t offset;
    };
    std::vector<std::unique_ptr<Journal>> journals_;
    std::unordered_multimap<size_t, Place> by_profile_;  ///< by hash of its path
};

/// Removes the journals of parts, and what they were joined into: a whole run of the list has said all there is to say. Only with
/// the folder's lock.
void forget_parts(const std::filesystem::path& out, const std::string& list);

/// The parts of a divided run, joined. Nothing and a diagnostic (K02x) when parts are missing, of different runs, or made with
/// a norm, house style or logo that changed in between.
struct Parts {
    Head head;
    std::vector<Viewpoint> from;  ///< of each
    RecordSource source;
};
std::optional<Parts> join_parts(const std::filesystem::path& out, Diagnostics& problems);

}  // namespace gidspers::batch

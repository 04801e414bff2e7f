// What is known about one school of a batch: what went in, what came out, what is wrong. The report and the next run read it.
// In: filled by the caller. Out: lines of the journal, and back. A Record owns its strings; it knows no kinds of documents.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/files.h"
#include "base/read_log.h"

namespace gidspers::batch {

struct OutputFile {
    std::string name;
    uint64_t size = 0;
    std::string hash;   ///< of its bytes
    std::string stamp;  ///< file_stamp() just after it was written: spares the next run reading it
    bool operator==(const OutputFile&) const = default;
};

struct Document {
    std::string name;
    std::string key;  ///< hash of all that goes into it besides the school's own files
    bool made = false;
    std::vector<OutputFile> files;
    Diagnostics problems;  ///< of this document only
};

/// The part of a school's folder that says year, brin and vestiging: "2026-2027/98ab-00-" of "2026-2027/98ab-00-de-zeemeeuw".
std::string_view place_of(std::string_view folder);

struct Record {
    size_t index = 0;     ///< place in the list
    std::string profile;  ///< path
    std::string school;   ///< name; empty when the profile could not be read
    std::string folder;   ///< of its files, within the output folder; empty when not known
    bool started = false;  ///< the school itself was in order, so that its documents were tried
    bool is_concept = false;  ///< its documents, if any, say that they are one
    bool is_double = false;  ///< another profile has this folder: no school of its own, and nothing else is known
    std::vector<FileRead> inputs;  ///< the profile first
    Diagnostics of_line;           ///< of the line of the list that names the profile
    Diagnostics problems;          ///< of the school: each of its documents has them
    std::vector<Document> documents;
    std::vector<Document> others;  ///< that were not asked for, but were made earlier of the same inputs and still stand
    bool fresh = true;  ///< this run made something; not written down
    Diagnostics kept;  ///< of documents that somebody had edited; not written down

    bool complete() const;
    size_t file_count() const;
    bool has_concepts() const { return is_concept && file_count() > 0; }
    /// The school's problems and those of its documents, each once.
    Diagnostics school_problems() const;
    /// With those of its line in the list.
    Diagnostics all_problems() const;
};

/// A field as it stands between tabs in a line, and back.
void add_field(std::string& out, std::string_view field);
std::string read_field(std::string_view text);

/// A line for each problem, beginning with `what`.
std::string to_lines(char what, const Diagnostics& problems);
/// Adds the problem of one such line; false when it is none.
bool read_problem(std::string_view line, Diagnostics& problems);

/// The text that stands for a record: several lines, of which the last holds a hash of the others.
std::string to_lines(const Record& record);
/// The record that starts at the reader's place, or nothing when the rest is not a whole record.
std::optional<Record> read_record(LineFile::Reader& reader);

}  // namespace gidspers::batch

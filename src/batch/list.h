// The schools of a batch: from a folder (norm, huisstijl, scholen/*.xml) or a list file, and a machine's part of them.
// In: what the user typed. Out: profile paths in a fixed order, or one error (K0xx); warnings of a
// folder's files that are passed by (K028, K029, K032, K043) and of a list that is a table (K034). The caller owns the paths.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace gidspers::batch {

struct List {
    std::vector<std::string> profiles;
    std::vector<int> lines;  ///< of each, in the list; none for a folder
};

/// What an office program keeps beside a file while somebody has it open: "~$-zeemeeuw.xml" of Word, ".~lock.de-zeemeeuw.xml#" of
/// LibreOffice.
bool is_owner_file(const std::filesystem::path& path);

/// A folder gives scholen/*.xml in it, by name without the extension, also what turns out to be no file. A file gives a path a line, as seen from the
/// file's own folder; double quotes around it are taken off, and \ is read as / unless there is a file of that name. A # at the
/// beginning of a line or after white space starts a remark, but not between quotes. Empty lines do not count; lines end as on Unix, Windows or old Macs.
List read_list(const std::string& folder_or_list, Diagnostics& problems);

/// Part `part` of `of`: the schools whose place in the list, from 0, divided by `of` leaves part - 1. So each part is as
/// large as the others (give or take one) whatever the names, and who reads the list can see whose a school is.
struct Shard {
    size_t part = 1, of = 1;
    bool is_all() const { return of == 1; }
    bool has(size_t index) const { return index % of == part - 1; }
    /// How many schools of a list of `total` are in it.
    size_t size(size_t total) const { return (total + of - part) / of; }
};
/// "3/8"; nothing when it is not 1 <= K <= N <= limits::shards.
std::optional<Shard> parse_shard(std::string_view text);

}  // namespace gidspers::batch

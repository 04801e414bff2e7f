// Folders that earlier runs made for schools that are in the list no more, or go by another name now.
// In: the output folder, what earlier runs knew, the folders of this run's schools. Out: the folders that are left over.
// They are remembered in OUT/.gidspers until somebody removes them: nothing that was made is thrown away here.
#pragma once

#include <filesystem>
#include <set>
#include <string>

#include "batch/journal.h"

namespace gidspers::batch {

struct Stale {
    std::set<std::string> folders;  ///< within the output folder, by name
    bool is_sure = true;            ///< no: one may be of a school of the list whose profile does not say whose it is
};

/// `list` as Head::list: what other lists made here is theirs. What this list made for another school year is not left over: nobody
/// has a folder of that year now, or its school has one of another. `in_use` has an empty name for a profile that does not say whose
/// it is. To be called before this run's journal takes the place of the earlier one.
Stale remember_stale(const std::filesystem::path& out, const Earlier& earlier, const std::string& list, const std::set<std::string>& in_use);

}  // namespace gidspers::batch

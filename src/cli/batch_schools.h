// Whose the profiles of a batch are, and in which folder each school's documents go.
// In: the list's profiles and what earlier runs wrote down. Out: by place in the list, a name, a folder and whose that folder is; copies
// (K030), odd school years (K035), schools of one name (K049) and folders of schools that are not listed any more. Keeps a reference to
// the profiles.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.h"
#include "batch/journal.h"
#include "batch/stale.h"
#include "cli/school.h"

namespace gidspers::cli {

/// Of the profiles with one folder the one counts whose name looks least like that of a copy, else the first in the list, whichever
/// machine makes it and however fast; so all profiles are looked at before any is made.
class Schools {
  public:
    /// `reuses`: what an earlier run knew of a profile that is still the same counts. `list` is the identity of the list.
    Schools(const std::vector<std::string>& profiles, const batch::Earlier& earlier, bool reuses, const std::string& list);

    /// By place in the list, as all below. Empty when the profile does not say it.
    const std::string& name(size_t i) const { return all_[i].school.name; }

    bool has_folder(size_t i) const { return !all_[i].school.folder.empty(); }
    /// Of a profile that does not say whose it is: where its documents went before, or nowhere.
    const std::string& folder(size_t i) const { return has_folder(i) ? all_[i].school.folder : all_[i].earlier_folder; }
    /// The profile that counts for this folder; itself when it has none.
    size_t owner(size_t i) const { return all_[i].owner; }

    /// K030: a copy of another school's profile, of which only the name was changed.
    void report_copies(Diagnostics& problems) const;
    /// K035: one of few profiles of another school year than nearly all.
    void report_years(Diagnostics& problems) const;
    /// K049: another school, or location, of the same name in the same place.
    void report_namesakes(Diagnostics& problems) const;

    /// The folders in `out` that earlier runs of this list made for a school that is not in it any more.
    batch::Stale stale_folders(const std::string& out, const batch::Earlier& earlier, const std::string& list) const;

  private:
    struct Listed {
        School school;
        size_t owner = 0;
        std::string earlier_folder;
    };

    /// The profile that counts, by key.
    using Originals = std::unordered_map<std::string_view, size_t>;
    Originals originals(std::string_view (*key)(std::string_view folder)) const;

    const std::vector<std::string>& profiles_;
    std::vector<Listed> all_;
};

}  // namespace gidspers::cli

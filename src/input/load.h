// Everything one school's documents are made from: its norm, profile and house style, read and checked.
// In: the path of a profile. Out: Inputs, or nothing and all that is wrong.
// A NormCache is shared by the threads of a run and owns the norms; Inputs share them.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "input/house_style.h"
#include "input/norm.h"
#include "input/profile.h"

namespace gidspers::input {

/// Norms and house styles that many profiles share, each read once while it is among the last some that were asked for. Safe to
/// use from many threads.
class NormCache {
  public:
    NormCache();
    ~NormCache();
    NormCache(const NormCache&) = delete;
    NormCache& operator=(const NormCache&) = delete;

    /// The norm at `path`, or nullptr. What is wrong with it is added for each caller (the same each time, so that no
    /// profile's report depends on another's turn; who prints a whole run leaves out doubles).
    std::shared_ptr<const Norm> norm(const std::filesystem::path& path, Diagnostics& diagnostics,
                                     const Location& named_at);
    /// The house style at `path`, or nullptr.
    std::shared_ptr<const HouseStyle> house_style(const std::filesystem::path& path, Diagnostics& diagnostics,
                                                  const Location& named_at);

  private:
    struct Entries;
    std::unique_ptr<Entries> entries_;
};

/// What the file says it is, by its root: "profiel", "norm", "huisstijl"; empty when it is not well-formed, or not there.
std::string kind_of(const std::filesystem::path& path);

struct Inputs {
    std::shared_ptr<const Norm> norm;
    Profile profile;
    HouseStyle house_style;  ///< SWV's, then board's, then school's; the school's own logo is profile.school.logo, and
                             ///< wins here too
};

/// `norm_override`: use this norm, not the one that the profile names; empty = none. Nothing comes back when profile or norm
/// cannot be read as their schemas say, or the profile was filled in for another norm. What does come back may have values that are
/// wrong, and is then good for further checks only.
std::optional<Inputs> load(const std::filesystem::path& profile, const std::filesystem::path& norm_override,
                           NormCache& cache, Diagnostics& diagnostics);

}  // namespace gidspers::input

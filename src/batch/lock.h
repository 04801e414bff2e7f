// Keeps two runs out of one output folder. Parts of one division may run side by side.
// In: the output folder and the part. Out: a lock for as long as the object lives, or a diagnostic (K010).
// The system itself lets the locks go when a process ends, so a killed run never stands in the way.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "base/diagnostic.h"
#include "base/files.h"
#include "batch/list.h"

namespace gidspers::batch {

class RunLock {
  public:
    static std::optional<RunLock> take(const std::filesystem::path& out, const Shard& shard, Diagnostics& problems);

  private:
    std::vector<FileLock> held_;
};

}  // namespace gidspers::batch

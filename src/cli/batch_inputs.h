// What the documents of a batch depend on besides a school's own files: the program, its data, fonts, templates, options.
// In: the run's Options. Out: a key for each kind of document; hashes of files, each read once.
// One object for a run, shared by its threads; it owns what it remembers.
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "base/read_log.h"
#include "cli/options.h"

namespace gidspers::cli {

class BatchInputs {
  public:
    explicit BatchInputs(const Options& options);
    /// Differs when anything differs that can change this kind of document.
    const std::string& key(const std::string& kind) const { return keys_.at(kind); }

    /// Whether all of these files are as they were read: the first is a profile, the rest is shared between schools.
    bool same(const std::vector<FileRead>& files) const;

  private:
    std::map<std::string, std::string> keys_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::string> hashes_;  ///< by path
};

}  // namespace gidspers::cli

// The press: from one profile on disk to its documents on disk. `Worker::build` reads as the whole run.
// In: a profile's path and the run's Options. Out: files, and an Outcome that says what was made and what is wrong.
// A Press is shared and immutable; each thread has a Worker of its own.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "cli/options.h"

namespace gidspers::cli {

/// What became of one profile.
struct Outcome {
    std::string profile;         ///< path as the user typed it
    std::string school;          ///< name, empty when the profile could not be read
    std::filesystem::path folder;  ///< where its files go
    std::vector<std::string> files;
    bool complete = false;  ///< every document that was asked for was made (or would be, when only checking)
    Diagnostics problems;
    std::string dump;  ///< with --dump
};

class Press {
  public:
    /// Loads what all schools share: fonts, templates, legal data. Problems there end the run.
    Press(const Options& options, Diagnostics& problems);
    ~Press();
    Press(const Press&) = delete;
    Press& operator=(const Press&) = delete;

    class Worker {
      public:
        explicit Worker(const Press& press);
        ~Worker();
        /// Makes the documents of one school. Never throws for what is wrong with one school: the Outcome says it.
        Outcome build(const std::string& profile);

      private:
        struct Impl;
        std::unique_ptr<Impl> impl_;
    };

  private:
    struct Shared;
    std::unique_ptr<const Shared> shared_;
};

}  // namespace gidspers::cli

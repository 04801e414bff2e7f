// The press: from one profile on disk to its documents on disk. `Worker::build` reads as the whole run.
// In: a profile's path and the run's Options. Out: files, and an Outcome that says what was made and what is wrong.
// A Press is shared and immutable; each thread has a Worker of its own.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/read_log.h"
#include "batch/record.h"
#include "cli/options.h"

namespace gidspers::cli {

/// One of a school's documents.
struct Made {
    std::string kind;
    bool made = false;
    std::vector<batch::OutputFile> files;
    Diagnostics problems;  ///< of this document only
};

/// What became of one profile.
struct Outcome {
    std::string profile;         ///< path as the user typed it
    std::string school;          ///< name, or which norm or house style was checked; empty when the file could not be read
    std::filesystem::path folder;  ///< where its files go
    std::vector<std::string> files;
    bool complete = false;  ///< every document that was asked for was made (or would be, when only checking)
    Diagnostics problems;  ///< all of them, each once
    std::vector<FileRead> inputs;  ///< what was read for this school, the profile first
    Diagnostics kept;  ///< K027 and K048: what somebody had edited and is kept beside the new; neither the school's nor a document's
    bool is_again = false;  ///< the profile was named before: it is made once
    bool started = false;  ///< the school itself was in order, so that its documents were tried
    bool is_concept = false;  ///< those documents say so
    Diagnostics school_problems;  ///< those that are not one document's
    std::vector<Made> documents;
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
        /// Only these kinds, and only into this folder: a profile that by now belongs elsewhere is refused (K008). The
        /// other documents of the school are left as they are.
        Outcome build(const std::string& profile, const std::vector<std::string>& kinds, const std::filesystem::path& folder);

      private:
        Outcome run(const std::string& profile, const std::vector<std::string>& kinds, const std::filesystem::path* folder);
        struct Impl;
        std::unique_ptr<Impl> impl_;
    };

  private:
    struct Shared;
    std::unique_ptr<const Shared> shared_;
};

}  // namespace gidspers::cli

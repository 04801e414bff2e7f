// Where in the user's own files a word stands that layout could not set, or not well, or a text that makes a poster too long.
// In: diagnostics that know the place in the template only (the codes in `searches`, locate.cpp), and the files that the text may
// come from. Out: the same diagnostics at the place in the file, each once.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace gidspers::cli {

/// The files that the words of a school's documents may come from, the profile first. Each is read when something is looked for
/// in it, and kept; one that cannot be read holds nothing.
class Sources {
  public:
    explicit Sources(std::vector<std::string> paths);
    ~Sources();
    const std::string& first() const { return paths_.front(); }
    /// Whether it is one of the others, which schools share.
    bool is_shared(const std::string& file) const { return std::find(paths_.begin() + 1, paths_.end(), file) != paths_.end(); }
    /// The place of the first `text`, file after file; line 0 when it is in none.
    Location find(std::string_view text);

  private:
    struct File;
    std::vector<std::string> paths_;
    std::vector<std::unique_ptr<const File>> files_;  ///< of the first paths
};

/// Diagnostics of other codes stay as they are; and words that stand in none of the files, when the template is one of the
/// user's, in the folder `own_templates`. A place in a template of the program becomes the first file as a whole.
/// What a poster has too much of in a block of the norm (L010) is asked of the longest block of the school itself (L047), which is
/// who can do something about it.
Diagnostics at_their_source(const Diagnostics& problems, Sources& sources, const std::string& own_templates);

}  // namespace gidspers::cli

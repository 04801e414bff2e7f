// The templates of the four documents: loaded once, rendered for every school.
// In: templates/<document>/<document>.mustache with partials, and perhaps an SWV's own folder; a view. Out: a Document.
// Immutable after load, so threads may share it. The view is only read.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "doc/document.h"
#include "merge/view.h"
#include "templating/program.h"

namespace gidspers::templating {

class Templates {
  public:
    /// Loads the templates of these documents ("sop", "ouderposter", …). A file in `own` (empty: none) goes before the built-in
    /// file of the same path; one that nothing uses is a warning. Nothing when there was an error. Throws IoError when a file
    /// cannot be read.
    static std::unique_ptr<const Templates> load(std::span<const std::string> documents, const std::filesystem::path& own,
                                                 Diagnostics& problems);

    /// Renders block markup. Nothing when there was an error (an unknown name, partials without end).
    std::optional<std::string> render(std::string_view document, const merge::Value& view, Diagnostics& problems,
                                      Tightness tightness = {}) const;
    /// Renders and reads: the document model, or diagnostics at places in the templates.
    std::optional<doc::Document> make(std::string_view document, const merge::Value& view, Diagnostics& problems,
                                      Tightness tightness = {}) const;

  private:
    struct Loader;
    struct Entry {
        std::string document;
        size_t program = 0;
    };
    size_t program_of(std::string_view document) const;
    std::vector<Entry> entries_;
    std::vector<std::unique_ptr<Program>> programs_;  ///< by file index
    std::vector<std::string> files_;                  ///< as `_="file:line:column"` counts them
};

}  // namespace gidspers::templating

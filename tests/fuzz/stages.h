// What every fuzz target shares: the stages of cli/press.cpp, composed once more so that documents stay in memory.
// In: a profile's path, a view or block markup. Out: PDF and DOCX bytes that look like such; anything else aborts.
// One per process; fonts, templates and the legal frame are loaded once. Not for threads.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "docx/docx.h"
#include "input/load.h"
#include "layout/shaper.h"
#include "merge/legal.h"
#include "merge/merge.h"
#include "pdf/pdf.h"
#include "templating/templates.h"

namespace gidspers::fuzz {

/// The bytes that libFuzzer gives.
inline std::string_view bytes(const uint8_t* data, size_t size) { return {reinterpret_cast<const char*>(data), size}; }

/// One of the four documents, another for another length: all are tried, and one input costs no more than one.
std::string kind_for(std::string_view input);

class Stages {
  public:
    Stages();
    ~Stages();
    Stages(const Stages&) = delete;
    Stages& operator=(const Stages&) = delete;

    /// A profile on disk becomes one document; `norm` as input::load takes it.
    void make_school(const std::filesystem::path& profile, const std::filesystem::path& norm, input::NormCache& norms,
                     const std::string& kind);
    /// What has been read becomes a document by these templates.
    void make_document(const input::Inputs& inputs, const templating::Templates& templates, const std::string& kind,
                       bool checks_only = false);
    /// Markup as templates would write it.
    void make_markup(std::string_view markup);

    /// A folder of this process's own with copies of the samples in it, each SWV in its folder, and all logos beside
    /// `profiel.xml`, all figures beside `norm/norm.xml`, so that what inputs name is there. The caller writes what it likes.
    const std::filesystem::path& folder() const { return folder_; }

  private:
    bool lay_out(const doc::Document& document, const style::Theme& theme, layout::Pages& pages, Diagnostics& problems);
    void write(const doc::Document& document, const style::Theme& theme, layout::Pages& pages);

    std::filesystem::path folder_;
    std::unique_ptr<layout::FontSet> fonts_;
    std::unique_ptr<const templating::Templates> templates_;
    merge::Legal legal_;
    std::unique_ptr<pdf::Resources> resources_;
    std::unique_ptr<layout::Shaper> shaper_;
    std::unique_ptr<pdf::Cache> cache_;
    std::unique_ptr<docx::Widths> widths_;
};

}  // namespace gidspers::fuzz

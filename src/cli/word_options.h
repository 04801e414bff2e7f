// What the layout tells the Word writer: page numbers, columns of tables, what the fonts say.
// In: placed pages, a Shaper. Out: docx::Options and docx::Widths. (docx/ itself knows no layout.)
#pragma once

#include <optional>

#include "docx/docx.h"
#include "layout/pages.h"
#include "layout/shaper.h"

namespace gidspers::cli {

/// What the Shaper's fonts say about characters and lines; the Shaper outlives it.
docx::Widths word_widths(layout::Shaper& shaper);
/// The faces of a run's Word files. The fonts outlive it.
class WordFonts {
  public:
    explicit WordFonts(const layout::FontSet& fonts);
    /// Those that go into a document's file: with Latin letters, or whole where one of its families has a character of it that is not
    /// Latin. (Where that family is installed LibreOffice takes its word for it, and then draws with the face in the file.)
    const docx::EmbeddedFonts& of(const doc::Document& document, const style::Theme& theme) const;

  private:
    const layout::FontSet& fonts_;
    docx::EmbeddedFonts latin_, whole_;
};
/// The page labels that Word's contents and references are filled with before Word counts for itself, and the columns that
/// tables got. `date` as docx::Options::date; `widths` and `fonts` outlive the options.
docx::Options word_options(const layout::Pages& pages, const docx::Widths& widths, const docx::EmbeddedFonts* fonts,
                           std::optional<long long> date);

}  // namespace gidspers::cli

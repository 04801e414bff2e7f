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
/// The programs of the fonts' faces; the fonts outlive it.
docx::FaceProgram word_faces(const layout::FontSet& fonts);
/// The page labels that Word's contents and references are filled with before Word counts for itself, and the columns that
/// tables got. `date` as docx::Options::date; `widths` and `fonts` outlive the options.
docx::Options word_options(const layout::Pages& pages, const docx::Widths& widths, const docx::EmbeddedFonts* fonts,
                           std::optional<long long> date);

}  // namespace gidspers::cli

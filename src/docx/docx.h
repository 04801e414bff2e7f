// Word: one block document and one theme become a .docx.
// In: doc::Document (checked by doc/reader), Theme, options. Out: the bytes of the file.
// No clock, no locale; the same input gives the same bytes. Safe to call from several threads: what documents have alike, each keeps
// for itself (house_parts.cpp, package.cpp, drawing_ml.cpp).
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.h"
#include "doc/document.h"
#include "docx/embedded_fonts.h"
#include "docx/widths.h"
#include "style/theme.h"

namespace gidspers::docx {

struct Options {
    explicit Options(const Widths& w) : widths(w) {}

    /// What the fonts say, of the calling thread; they outlive the options.
    const Widths& widths;
    /// Creation and modification date of the document properties: seconds since 1970, UTC; none leaves them out.
    std::optional<long long> date;
    /// Page labels by id, and of headings by doc::HeadingOrder's anchors, as the PDF layout found them: fills the contents
    /// and page references. Word has its own page breaks and renews these numbers itself when it prints or when the user
    /// asks (F9); without a number the contents show none.
    std::map<std::string, std::string, std::less<>> pages;
    /// The columns of tables as the PDF layout chose them, so that lines break alike; by estimate for tables that are
    /// not here.
    std::unordered_map<const doc::Node*, std::vector<float>> table_columns;
    /// The spaces before and after paragraphs count this many times, as in the PDF layout.
    float air = 1;
    /// The faces that go into the file, of the whole run; null: none, fonts are only named.
    const EmbeddedFonts* fonts = nullptr;
};

/// Whether a poster fits one page in Word with type no smaller than the theme allows. (write_docx makes it fit in any
/// case, with smaller type if it must.)
bool poster_fits(const doc::Document& document, const style::Theme& theme, const Widths& widths);

std::string write_docx(const doc::Document& document, const style::Theme& theme, const Options& options);

}  // namespace gidspers::docx

// Page set-up around the body: headers, footers, watermark, cover band.
// In: Document, Dress. Out: the header and footer parts, whole; the band's run.
// Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/units.h"
#include "doc/document.h"
#include "docx/dress.h"
#include "drawing/geometry.h"

namespace gidspers::docx {

/// A header or footer: a part of its own.
struct RunningPart {
    std::string_view name;     ///< "header1": of word/header1.xml and of its relationship
    std::string_view element;  ///< "header" or "footer"
    std::string xml;
};
/// Those that have something in them: running text, the watermark. Nothing runs along a poster, nor over or below a cover.
std::vector<RunningPart> running_parts(const doc::Document& document, const Dress& dress);

/// The run of a draft's mark: WordArt in outline, as in the PDF, since a thin line leaves the words on it their contrast. In a
/// header it stands behind the text; posters and covers have it in their body, over the grounds that would hide it. Empty for other documents.
enum class Stands { behind, over };
std::string watermark(const doc::Document& document, const Dress& dress, Stands stands);

/// The cover's band: the titles stand on it.
struct CoverBand {
    bool filled = false;  ///< with the theme's primary colour
    float height = 0;     ///< pt from the page's top edge
    float above = 0;      ///< pt from the top margin to the first line of the titles
    float words = 0;      ///< pt that these take
    float after = 0;      ///< pt from the last of these to what stands below the band
    std::vector<drawing::Extent> titles;  ///< where they stand on the page, a line of several as wide as the text
};
CoverBand cover_band(const doc::Document& document, const Dress& dress);
/// The band as a run of the body, over the page's full width, with the theme's motif: for the eye only. `number`: its docPr id.
std::string cover_drawing(const doc::Document& document, const Dress& dress, int number);
bool has_cover(const doc::Document& document);

}  // namespace gidspers::docx

// Page set-up around the body: headers, footers, watermark, cover band.
// In: Document, Dress. Out: the header and footer parts, whole.
// Pure.
#pragma once

#include <string>

#include "base/units.h"
#include "doc/document.h"
#include "docx/theme_parts.h"

namespace gidspers::docx {

/// The header of every page, or of the first page (which shows the cover's band, if there is a cover, and no running
/// text).
std::string header_xml(const doc::Document& document, const Dress& dress, bool first_page);
std::string footer_xml(const doc::Document& document, const Dress& dress, bool first_page);

/// The cover's coloured band: the title stands on it when the theme fills it, else below it.
struct CoverBand {
    bool filled = false;
    float height = 0;  ///< pt from the page's top edge
    float above = 0;   ///< pt from the top margin to the first line of the title block
};
CoverBand cover_band(const doc::Document& document, const Dress& dress);
bool has_cover(const doc::Document& document);
/// The page in points, as it lies.
Size page_size(const doc::Document& document, const style::Theme& theme);

}  // namespace gidspers::docx

// Ways through the document: link annotations, named destinations, the outline, page labels.
// In: Pages. Out: objects in the document and entries for the catalogue and the pages.
// Haru owns what is written.
#pragma once

#include <string>
#include <vector>

#include "layout/pages.h"
#include "pdf/haru.h"
#include "pdf/structure.h"

namespace gidspers::pdf {

struct Links {
    std::vector<Annotation> annotations;              ///< in page order of their links
    std::vector<std::vector<uint32_t>> by_link;       ///< indices into `annotations`
    std::vector<std::string> page_entries;            ///< "/Annots[…]" by page, or empty
};

/// A link to an anchor that is not there gets no annotation.
Links write_links(Haru& haru, const layout::Pages& pages);
/// The catalogue's entries for what there is of: /Names (destinations), /Outlines, /PageLabels.
std::string write_navigation(Haru& haru, const layout::Pages& pages);

}  // namespace gidspers::pdf

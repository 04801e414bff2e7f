// The structure tree (ISO 32000-1, 14.7): tags become StructElems, the parent tree leads back from content to tags.
// In: Pages' tags, the marks as they were used, the annotations of the links. Out: objects in the document.
// Haru owns what is written.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/pages.h"
#include "pdf/haru.h"
#include "pdf/marks.h"

namespace gidspers::pdf {

/// One annotation on a page; a link of several lines has several.
struct Annotation {
    uint32_t object = 0;
    uint32_t page = 0;
    uint32_t link = 0;  ///< index into Pages::links
};

/// Writes the tree and returns StructTreeRoot's object. Pages have StructParents equal to their index, annotation i has
/// StructParent pages + i. `link_annotations[l]` are the indices of link l's annotations.
uint32_t write_structure(Haru& haru, const layout::Pages& pages, const MarkUses& marks, const std::vector<Annotation>& annotations,
                         const std::vector<std::vector<uint32_t>>& link_annotations);

}  // namespace gidspers::pdf

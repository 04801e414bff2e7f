// The parts of a package that follow from the house style alone, ready to be copied into each document that wears it.
// In: a Dress. Out: compressed styles, font table and theme, and the start of the numbering.
// Owned by the calling thread, which keeps those of its last few dresses.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "docx/package.h"
#include "docx/theme_parts.h"

namespace gidspers::docx {

struct HouseParts {
    CompressedPart styles, font_table, theme;
    std::vector<UsedFace> faces;
    CompressedPart face_relationships;  ///< of the font table, where there are faces
    std::string list_designs;  ///< the w:abstractNum elements of word/numbering.xml
};

std::shared_ptr<const HouseParts> house_parts(const Dress& dress);

}  // namespace gidspers::docx

// Font files: whether one is whole. HarfBuzz does not say so: it takes a damaged table for an empty one, and looks at no checksum.
// In: the bytes of a TrueType file. Out: the table that is damaged. Owns nothing.
#pragma once

#include <string>
#include <string_view>

namespace gidspers::layout {

/// The first table that is not as its maker wrote it (outside the file, another checksum), that a TrueType font must have and is
/// not there, or that says what no other table bears out; "sfnt" for the list of tables itself. Empty when all is well, and
/// for a file that is no TrueType font at all.
std::string damaged_table(std::string_view file);

}  // namespace gidspers::layout

// Where the texts of an element stand in its file: the nodes know only where elements begin.
// In: the bytes of a well-formed file. Out: offsets. Only xml/*.cpp include this.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gidspers::xml {

/// The first letter of each text between the children of the element that begins at this line and column; what comments part
/// is one text.
std::vector<size_t> texts_in(std::string_view bytes, int line, int column);

}  // namespace gidspers::xml

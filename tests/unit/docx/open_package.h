// A package opened again, for the dump and the tests. In: the bytes of a DOCX. Out: copies of what is in it.
#pragma once

#include <string>
#include <string_view>

namespace gidspers::docx {

/// The bytes of one part of a package, or "" when it has no such part.
std::string read_part(std::string_view package, const std::string& name);
/// The names of the parts, in the order they are stored.
std::string list_parts(std::string_view package);

}  // namespace gidspers::docx

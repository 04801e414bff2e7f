// Names that say of a file that it is a copy: what programs add ("Kopie van X", "X - Copy", "X (1)") and what people write ("X oud").
// In: a file, or its name without the extension. Out: what the name says. Owns nothing.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace gidspers {

/// How often the name says so, without its folder and extension. Of two files the one with more is the copy: a school may be called "Oud-Zuid".
size_t copy_marks(const std::filesystem::path& file);

/// In small letters, and without what programs add; who writes "oud" means to put a file aside.
std::string without_copy_marks(std::string_view name);

}  // namespace gidspers

// A text held against the one that was last accepted as right.
// In: the path of the accepted text, the text of now. Out: a check that they are equal. GIDSPERS_ACCEPT=1 takes the text of now as
// right and writes it: read the diff afterwards.
#pragma once

#include <cstdlib>
#include <string>

#include <catch2/catch.hpp>

#include "base/io.h"

namespace gidspers::golden {

inline void compare(const std::string& path, const std::string& text) {
    if (std::getenv("GIDSPERS_ACCEPT") != nullptr) write_file(path, text);
    INFO(path);
    CHECK(text == read_file(path, size_t{4} << 20));
}

}  // namespace gidspers::golden

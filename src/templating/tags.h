// How the tags of a Mustache file stand in each other, looked at before kainjow parses it: it compares no names, and blames what
// stands behind a slip.
// In: source without comments of the markup. Out: the first slip.
// Owns nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers::templating {

struct TagSlip {
    const char* code;  ///< T001-T004, T016, T020
    size_t at;         ///< offset of the tag that is to be mended
    std::vector<std::string> args;
};

/// Nothing: each tag is closed, each section too, and by its own name; and none stands deeper than limits::section_depth, so that
/// kainjow, which calls itself for each section and keeps the text of all within it, is bounded. Reads tags as kainjow does.
std::optional<TagSlip> find_tag_slip(std::string_view source);

}  // namespace gidspers::templating

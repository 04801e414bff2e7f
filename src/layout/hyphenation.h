// Dutch hyphenation: where a word may be broken.
// In: a word (UTF-8). Out: byte offsets, from libhyphen's patterns and our own list (assets/typografie/afbreken.txt).
// The patterns are read once per process; results are cached per thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace gidspers::layout {

/// Where a word may be broken: at most 15 byte offsets, rising.
struct HyphenPoints {
    uint8_t count = 0;
    uint8_t at[15] = {};
};

/// The places in `word`, which may have punctuation around it. None in words with digits, signs or capitals after the
/// first letter; at least 3 letters stay before and after a break. Throws IoError when the patterns are not installed.
HyphenPoints hyphen_points(std::string_view word);

/// The file of the Dutch patterns: who wants to know whether documents would come out the same looks at it too.
std::filesystem::path hyphenation_patterns();

}  // namespace gidspers::layout

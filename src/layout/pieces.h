// The pieces of a word that are shaped each by itself: HarfBuzz has one script and one direction for all it is given.
// In: UTF-8 without spaces. Out: byte offsets. Owns nothing. Signs of the script around them, such as brackets and hyphens, belong
// to the piece that runs from left to right.
#pragma once

#include <cstddef>
#include <string_view>

namespace gidspers::layout {

/// Arabic, Hebrew and their neighbours, but not their figures, which run from left to right.
bool runs_from_right(char32_t c);
/// Where the first piece of one script ends. `text` is not empty. `from_right`: it stands among words that run from the right, and so
/// do signs at its ends.
size_t script_end(std::string_view text, bool from_right);
/// Where the character at `at` ends, with the marks upon it and the joiners behind it.
size_t character_end(std::string_view text, size_t at);

}  // namespace gidspers::layout

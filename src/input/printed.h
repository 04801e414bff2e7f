// Which texts of a profile the documents print: a school should not write for nobody.
// In: the element that holds a text, and for whom the text is. Out: a word. As templates/ are; a template of a user's own may print
// more. The table for users is in assets/schemas/README.md.
#pragma once

#include <string_view>

#include "input/rich_text.h"

namespace gidspers::input {

/// Whether a document prints the text for this audience of `texts`, which stand in a profile's <element>.
bool is_printed(std::string_view element, const Texts& texts, Audience audience);

/// The same of a <norm-tekst> about an "item", "onderdeel", "belofte", "ladder" or "begrip" of the norm.
bool is_override_printed(std::string_view about, Audience audience);

}  // namespace gidspers::input

// Punctuation that stands loose: "wat hij kan .", "( waar )", "kind..".
// In: a text as its writer typed it. Out: the words around the first such mark. Owns nothing.
#pragma once

#include <string>
#include <string_view>

namespace gidspers::input {

/// What is right in some text is not told of: smileys, ellipses, ",-" and ranges. "" when there is none.
std::string loose_mark(std::string_view text);

}  // namespace gidspers::input

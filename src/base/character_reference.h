// Character references of XML: "&amp;", "&#233;", "&#xE9;". Block markup has them too.
// In: what stands between & and ;. Out: a code point. Owns nothing.
#pragma once

#include <string_view>

namespace gidspers {

/// The character of "amp", "lt", "gt", "quot", "apos", "#233" or "#xE9"; 0 for any other text, and for a number that is no character of
/// XML 1.0 (production 2) or one that reorders what follows.
char32_t referred_character(std::string_view reference);

}  // namespace gidspers

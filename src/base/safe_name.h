// A name for a file or folder out of any text: short, plain ASCII, the same on every system.
// In: UTF-8, from a user. Out: one path component that cannot leave its folder. Owns nothing.
#pragma once

#include <string>
#include <string_view>

namespace gidspers {

constexpr size_t longest_name = 60;

/// Lower-case letters, digits and single hyphens, 1 to `longest`: "’t IJsbeertje & Zoë" is "t-ijsbeertje-zoe".
/// Letters with marks lose them, everything else becomes a hyphen. Never empty ("naamloos"), never a name that Windows
/// keeps for itself. Different texts may give the same name: who writes files must look out for that.
std::string safe_name(std::string_view text, size_t longest = longest_name);

/// A letter of Latin-1 or Latin Extended-A in lower case without its marks: "e" for é and Ĕ, "oe" for œ; "" for anything else.
std::string_view plain_letter(char32_t c);

}  // namespace gidspers

// What in a school's own words reads as a refusal of a kind of children beforehand. Each child is weighed by itself (zorgplicht,
// WPO 40 and WEC 40; WGBh/cz), so a school is told.
// In: rich text. Out: the words that refuse, of each sentence the first; mostly none. Owns what it returns.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gidspers::input {

/// Markup and capitals make no difference. `limits`: the text tells where the school's support ends, so that it is about children
/// whether it says so or not.
std::vector<std::string> refusals(std::string_view rich, bool limits = false);

}  // namespace gidspers::input

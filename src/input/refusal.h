// Phrases in a school's own words that read as a categorical refusal of children. Each child is weighed by itself (zorgplicht,
// WPO 40 and WEC 40; WGBh/cz), so a school is told.
// In: rich text. Out: the phrases that stand in it, in a fixed order; mostly none. Owns nothing.
#pragma once

#include <string_view>
#include <vector>

namespace gidspers::input {

/// Markup and capitals make no difference.
std::vector<std::string_view> refusals(std::string_view rich);

}  // namespace gidspers::input

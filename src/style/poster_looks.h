// What poor looks weigh against height when a poster's bands are chosen: the same in the PDF and in Word.
// In: heights in points. Out: costs in points of height. Owns nothing.
#pragma once

#include <algorithm>
#include <cstddef>

namespace gidspers::style {

/// Panels that are looked at together: no page has more of them in one band, and their arrangements would be too many.
constexpr size_t most_in_run = 14;

/// A panel that gets less width than it asked for: this part of its height.
constexpr float narrowed_cost = 0.12f;

/// A table that breaks its words where a wider band would not: this part of its panel's height.
constexpr float cramped_cost = 0.6f;

/// A column that ends `unused` above the foot of its band, as wide as the page: half of that height, and three times as much for
/// what is beyond three tenths of the band, which looks like something forgotten.
inline float unused_cost(float unused, float band) { return 0.5f * (unused + 2 * std::max(unused - 0.3f * band, 0.0f)); }

}  // namespace gidspers::style

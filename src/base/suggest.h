// "Did you mean …?": the known word nearest to a wrong one.
// In: a word and the words that would be right. Out: one of them, or nothing when none is near. Owns nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gidspers {

/// The nearest of `known` by edit distance with swaps (Damerau, optimal string alignment) when it is at most a third of
/// the word's length (at least 1, at most 3) away; empty otherwise. Ties: the first.
std::string suggest(std::string_view wrong, std::span<const std::string> known);

}  // namespace gidspers

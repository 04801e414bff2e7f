// "Did you mean …?": the known word nearest to a wrong one, and the list of words that a sentence was written for.
// In: what is wrong, and the words that would be right. Out: what is probably meant, or nothing. Owns nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gidspers {

/// The nearest of `known` by edit distance with swaps (Damerau, optimal string alignment) when it is at most a third of
/// the word's length (at least 1, at most 3) away; empty otherwise, and for a word of more than 200 bytes. Ties: one with the same
/// first letter, and of those the first.
std::string suggest(std::string_view wrong, std::span<const std::string> known);

/// "BAO, SBO en SO" as "BAO SBO SO"; empty when nothing but spaces stands between the words, as it should.
std::string as_word_list(std::string_view sentence);

}  // namespace gidspers

// Hyphenation patterns (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983), as libhyphen's dictionaries hold them.
// In: a dictionary's bytes, in Latin-1. Out: for a word the level between each two letters; an odd one is a place to break.
// Owns the dictionary and an index of it. libhyphen itself builds an automaton: 39 M instructions before the first word.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers::layout {

class HyphenPatterns {
  public:
    static constexpr size_t longest_word = 90;

    /// Lines that are no patterns (comments, keywords, replacements) are passed over.
    explicit HyphenPatterns(std::string dictionary);

    size_t count() const { return count_; }
    /// `letters`: a word in lower case, at most longest_word. levels[i] becomes the level before letters[i].
    void levels(std::string_view letters, std::span<uint8_t, longest_word> levels) const;

  private:
    struct Slot {
        uint32_t at = 0;   ///< the pattern in the dictionary, plus 1; 0: free
        uint16_t tag = 0;  ///< more bits of its hash
        uint16_t size = 0;
    };
    void add(std::string_view pattern, uint32_t at);

    std::string dictionary_;
    std::vector<Slot> slots_;
    size_t count_ = 0, longest_ = 0;
};

}  // namespace gidspers::layout

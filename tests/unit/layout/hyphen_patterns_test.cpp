#include "layout/hyphen_patterns.h"

#include <array>
#include <catch2/catch.hpp>

using gidspers::layout::HyphenPatterns;

namespace {

/// The word with the level before each letter that has one.
std::string leveled(const HyphenPatterns& patterns, std::string_view word) {
    std::array<uint8_t, HyphenPatterns::longest_word> levels;
    patterns.levels(word, levels);
    std::string out;
    for (size_t i = 0; i < word.size(); ++i) {
        if (levels[i] != 0) out += std::to_string(levels[i]);
        out += word[i];
    }
    return out;
}

}  // namespace

TEST_CASE("of all patterns that fit, the highest level counts, at the word's ends too") {
    // From Liang's thesis: the patterns of "hyphenation".
    const HyphenPatterns patterns("ISO8859-1\nhy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n1tio\n2io\no2n\n");
    CHECK(patterns.count() == 9);
    CHECK(leveled(patterns, "hyphenation") == "hy3phe2n5a4t2io2n");
    CHECK(leveled(HyphenPatterns(".a1b\nb1a.\nc3a\n"), "abcaba") == "a1bc3ab1a");
    CHECK(leveled(HyphenPatterns(".a1b\nb1a.\n"), "cabac") == "cabac");
}

TEST_CASE("lines that are no patterns do no harm") {
    const HyphenPatterns patterns("UTF-8\r\n% a1b\nLEFTHYPHENMIN 2\n\nNEXTLEVEL\na1b/x=y,1,1\nabc\n123\nb1c");
    CHECK(patterns.count() == 1);
    CHECK(leveled(patterns, "abc") == "ab1c");
    CHECK(leveled(HyphenPatterns(""), "woord") == "woord");
}

TEST_CASE("the longest word has room") {
    const HyphenPatterns patterns("a1a\n2a.\n");
    const std::string word(HyphenPatterns::longest_word, 'a');
    const std::string levels = leveled(patterns, word);
    CHECK(levels.size() == 2 * word.size() - 1);
    CHECK(levels.ends_with("1a2a"));
}

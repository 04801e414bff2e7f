#include "base/utf8.h"

#include <catch2/catch.hpp>

using namespace gidspers;

TEST_CASE("ill-formed UTF-8 is found where it is") {
    CHECK(find_invalid_utf8("crème ’s IJ 😀") == std::string_view::npos);
    CHECK(find_invalid_utf8("cr\xe8me") == 2);
    CHECK(find_invalid_utf8("\xc0\x80") == 0);          // overlong
    CHECK(find_invalid_utf8("a\xed\xa0\x80") == 1);     // surrogate
    CHECK(find_invalid_utf8("a\xf4\x90\x80\x80") == 1);  // past U+10FFFF
    CHECK(find_invalid_utf8("a\xe2\x82") == 1);         // cut off
    std::string round;
    const std::string text = "aé€😀";
    for (size_t pos = 0; pos < text.size();) append_utf8(round, next_code_point(text, pos));
    CHECK(round == text);
}

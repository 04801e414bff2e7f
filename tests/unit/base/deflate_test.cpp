#include "base/deflate.h"

#include <catch2/catch.hpp>

using namespace gidspers;

TEST_CASE("what was deflated comes back whole, and only at its own size") {
    std::string text;
    for (int i = 0; i < 500; ++i) text += "regel " + std::to_string(i) + "\n";
    const std::string packed = deflate(text, 6);
    CHECK(packed.size() < text.size() / 3);
    CHECK(inflate(packed, text.size()) == text);
    CHECK_FALSE(inflate(packed, text.size() - 1));
    CHECK_FALSE(inflate(packed, text.size() + 1));
    CHECK_FALSE(inflate(std::string_view(packed).substr(0, packed.size() - 8), text.size()));
    CHECK(deflate("", 6) == deflate_view("", 6));
}

TEST_CASE("bare data are the zlib stream without its two bytes of head and four of checksum") {
    const std::string text = "basisondersteuning, basisondersteuning en nog eens basisondersteuning";
    const std::string whole = deflate(text, 6), bare(deflate_bare_view(text, 6));
    REQUIRE(whole.size() == bare.size() + 6);
    CHECK(whole.substr(2, bare.size()) == bare);
}

TEST_CASE("the checksum is the one of zip and PNG") {
    CHECK(crc32("") == 0);
    CHECK(crc32("123456789") == 0xcbf43926);  // the check value of CRC-32/ISO-HDLC
}

#include "base/character_reference.h"

#include <catch2/catch.hpp>

using namespace gidspers;

TEST_CASE("a reference stands for a character that XML may hold, and for none that reorders what follows") {
    CHECK(referred_character("amp") == '&');
    CHECK(referred_character("#233") == 0xe9);
    CHECK(referred_character("#xE9") == 0xe9);
    CHECK(referred_character("#9") == '\t');
    CHECK(referred_character("#x1F600") == 0x1f600);
    for (const char* none : {"", "#", "#x", "nbsp", "#12a", "#x1G", "#0", "#8", "#xD800", "#xFFFE", "#x110000", "#x202E", "#x2066", "#99999999999"}) {
        INFO(none);
        CHECK(referred_character(none) == 0);
    }
}

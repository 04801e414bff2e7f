#include "base/address.h"

#include <catch2/catch.hpp>

using namespace gidspers;

TEST_CASE("addresses are told from words with a dot") {
    for (const char* address : {"steunpunt.duinrand.nl", "https://x.nl", "www.x.nl", "info@x.nl"}) CHECK(is_address(address));
    for (const char* word : {"t.a.v.", "1.2.3", "o.b.s.", "school.", "ouder-kindgesprek", "3.500"}) CHECK_FALSE(is_address(word));
}

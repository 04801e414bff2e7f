#include <catch2/catch.hpp>

#include "base/number.h"

using namespace gidspers;

TEST_CASE("a number is printed with a full stop before each three whole digits, and other text as it is") {
    CHECK(grouped("1142") == "1.142");
    CHECK(grouped("1142000,25") == "1.142.000,25");
    CHECK(grouped("999") == "999");
    CHECK(grouped("minder dan 5") == "minder dan 5");
}

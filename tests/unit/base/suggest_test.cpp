#include "base/suggest.h"

#include <catch2/catch.hpp>

using namespace gidspers;

TEST_CASE("suggest names a near word and never a far one") {
    const std::vector<std::string> known{"voldoet", "ouderposter", "lerarenposter"};
    CHECK(suggest("ouderpsoter", known) == "ouderposter");
    CHECK(suggest("voldeot", known) == "voldoet");
    CHECK(suggest("schoolgids", known).empty());
    const std::vector<std::string> rhyming{"visie", "missie"};
    CHECK(suggest("misie", rhyming) == "missie");
    const std::vector<std::string> short_one{"sop"};
    CHECK(suggest("SPO", short_one) == "sop");
    const std::vector<std::string> endless{std::string(40'000, 'a')};
    CHECK(suggest(std::string(40'000, 'b'), endless).empty());
}

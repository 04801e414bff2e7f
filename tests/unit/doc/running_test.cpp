// Running heads: shortened to their line.
#include <catch2/catch.hpp>

#include "doc/running.h"

using gidspers::doc::shortened;

namespace {

float letters(std::string_view text) { return static_cast<float>(gidspers::utf8_length(text)); }

}  // namespace

TEST_CASE("a running head keeps the words that its line holds") {
    CHECK(shortened("De School, afdeling vso", 23, letters) == "De School, afdeling vso");
    CHECK(shortened("De School, afdeling vso", 20, letters) == "De School, afdeling…");
    CHECK(shortened("De School, afdeling vso", 12, letters) == "De School…");
}

TEST_CASE("of one word that is wider than the line, a running head keeps the letters that it holds") {
    CHECK(shortened("Ééndagsschool", 5, letters) == "Éénd…");
    CHECK(shortened("Ééndagsschool", 2, letters) == "É…");
    CHECK(shortened("Ééndagsschool", 0, letters) == "…");
}

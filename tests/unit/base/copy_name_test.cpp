#include <catch2/catch.hpp>

#include "base/copy_name.h"

using namespace gidspers;

TEST_CASE("the name of a copy has more marks than that of what it is a copy of") {
    for (const char* const original : {"de-zeemeeuw", "Oud-Zuid", "De Gouden Kopieermachine"})
        for (const auto& [before, after] : {std::pair("Kopie van ", ""), {"Copy of ", ""}, {"OUD ", ""}, {"(oud) ", ""}, {"", " - kopie"},
                                            {"", " - Copy (2)"}, {"", " (1)"}, {"", "_old"}, {"", " kopie 2"}, {"Kopie van ", " (1)"}})
            CHECK(copy_marks(std::string(before) + original + after) > copy_marks(original));
    for (const char* const name : {"de-zeemeeuw", "oudorp", "goud", "kopieën", "school (so)", "school ()", "98AA (12", ""}) CHECK(copy_marks(name) == 0);
}

TEST_CASE("what programs add to a name goes, what people write stays") {
    CHECK(without_copy_marks("Kopie van Huisstijl (1)") == " huisstijl ");
    CHECK(without_copy_marks("huisstijl - kopie (2)") == "huisstijl -  ");
    CHECK(without_copy_marks("huisstijl-oud") == "huisstijl-oud");
}

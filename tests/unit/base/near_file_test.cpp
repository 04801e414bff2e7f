#include "base/near_file.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "base/io.h"
#include "temp_folder.h"

using namespace gidspers;

TEST_CASE("a file that is nearly called so is found; another school's is not") {
    const test::TempFolder folder;
    for (const char* const name : {"coo\xcc\x88p.jpg", "De Eik.xml", "11AB.xml", "rozentuin.xml", "a.xml"}) write_file(folder / name, "x");
    const auto near = [&](const char* const name) {
        const NearFile found = near_file(folder / name);
        return std::filesystem::path(found.path).filename().string() + (found.only_accents ? " accents" : "");
    };
    CHECK(near("co\xc3\xb6p.jpg") == "coo\xcc\x88p.jpg accents");
    CHECK(near("de eik.XML") == "De Eik.xml");
    CHECK(near("rozetnuin.xml") == "rozentuin.xml");
    CHECK(near("11ab.xml") == "11AB.xml");
    for (const char* const name : {"11AC.xml", "b.xml", "coop.jpg", "rozentuin.png", "elders/a.xml"}) CHECK(near(name) == "");
}

#include <catch2/catch.hpp>

#include "docx/package.h"

using namespace gidspers::docx;

namespace {
std::string two_parts() {
    Package package;
    package.add("[Content_Types].xml", "<Types/>");
    package.add(compress_part("word/styles.xml", std::string(5000, 's')));
    package.add("word/media/image1.png", "\x89PNG not really", true);
    return package.finish();
}
}  // namespace

TEST_CASE("a package holds its parts in the order they were added") {
    const std::string zip = two_parts();
    CHECK(zip.substr(0, 4) == "PK\x03\x04");
    CHECK(list_parts(zip) == "[Content_Types].xml\nword/styles.xml\nword/media/image1.png\n");
    CHECK(read_part(zip, "word/styles.xml") == std::string(5000, 's'));
    CHECK(read_part(zip, "word/media/image1.png") == "\x89PNG not really");
    CHECK(read_part(zip, "word/none.xml").empty());
}

TEST_CASE("a part that was compressed once costs nothing but its compressed bytes") {
    CHECK(two_parts().size() < 700);
}

TEST_CASE("equal parts give equal bytes") {
    CHECK(two_parts() == two_parts());
}

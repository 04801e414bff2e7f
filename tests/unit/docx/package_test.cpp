#include <catch2/catch.hpp>

#include "docx/package.h"
#include "open_package.h"

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

TEST_CASE("a package that another program saved, or that is not whole, is told from one of ours") {
    const std::string zip = two_parts();
    CHECK(is_as_written(zip));
    CHECK_FALSE(is_as_written(""));
    for (size_t size = 0; size < zip.size(); ++size) CHECK_FALSE(is_as_written(zip.substr(0, size)));
    CHECK_FALSE(is_as_written(zip + "x"));
    std::string longer = zip;
    CHECK_FALSE(is_as_written(longer.insert(zip.size() - 22, "x")));
    for (const size_t entry : {zip.find("PK\1\2"), zip.rfind("PK\1\2")}) {
        std::string saved = zip;
        saved[entry + 14] ^= 1;  // of its date
        CHECK_FALSE(is_as_written(saved));
    }
}

TEST_CASE("a part that was compressed once costs nothing but its compressed bytes") {
    CHECK(two_parts().size() < 700);
}

TEST_CASE("equal parts give equal bytes") {
    CHECK(two_parts() == two_parts());
}

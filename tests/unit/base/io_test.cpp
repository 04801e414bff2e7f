#include "base/io.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>

#include "temp_folder.h"

using namespace gidspers;

static bool counts_names = true;

/// In place of the C library's: as on a file system that does not count the names of a file.
extern "C" int fstat(int file, struct stat* info) noexcept {
    const int result = fstatat(file, "", info, AT_EMPTY_PATH);
    if (!counts_names) info->st_nlink = 0;
    return result;
}

TEST_CASE("a file is written where the file system does not count its names") {
    const test::TempFolder folder;
    counts_names = false;
    write_file(folder / "a.txt", "wij zijn er");
    counts_names = true;
    CHECK(read_file(folder / "a.txt", 100) == "wij zijn er");
    CHECK(list_names(folder.path(), "").size() == 1);
}

TEST_CASE("a file appears whole or not at all") {
    const test::TempFolder folder;
    write_file(folder / "sub" / "a.txt", "inhoud");
    CHECK(read_file(folder / "sub" / "a.txt", 100) == "inhoud");
    CHECK_THROWS_AS(read_file(folder / "sub" / "a.txt", 3), IoError);
    CHECK_THROWS_AS(read_file(folder / "niet", 3), IoError);
    CHECK_THROWS_AS(write_file(folder / "sub" / "a.txt" / "b", "x"), IoError);
    CHECK(std::distance(std::filesystem::directory_iterator(folder / "sub"), {}) == 1);
    // A link under the name of the temporary file leads nowhere.
    write_file(folder / "ander.txt", "belangrijk");
    std::filesystem::create_symlink(folder / "ander.txt", folder / "sub" / ("a.txt." + std::to_string(::getpid()) + ".deel"));
    write_file(folder / "sub" / "a.txt", "nieuw");
    CHECK(read_file(folder / "ander.txt", 100) == "belangrijk");
    CHECK(read_file(folder / "sub" / "a.txt", 100) == "nieuw");
    CHECK_FALSE(std::filesystem::is_symlink(folder / "sub" / "a.txt"));
}

TEST_CASE("SOURCE_DATE_EPOCH counts when it is a moment of the years 1970 to 9999") {
    const auto with = [](const char* text) {
        ::setenv("SOURCE_DATE_EPOCH", text, 1);
        const auto seconds = source_date_epoch();
        ::unsetenv("SOURCE_DATE_EPOCH");
        return seconds;
    };
    CHECK(with("0") == 0);
    CHECK(with("253402300799") == 253402300799);
    for (const char* wrong : {"253402300800", "-1", "gisteren", "12x", ""}) CHECK(!with(wrong));
}

#include "base/io.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <catch2/catch.hpp>

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

#include "base/files.h"

#include <array>
#include <catch2/catch.hpp>
#include <filesystem>

#include "base/io.h"
#include "temp_folder.h"

using namespace gidspers;

TEST_CASE("the files below a folder are also those behind a link, which may lead back") {
    const test::TempFolder folder;
    for (const char* name : {"elders/diep/c.txt", "boom/b.txt", "boom/sub/a.txt"}) write_file(folder / name, "x");
    std::filesystem::create_directory_symlink(folder / "elders", folder / "boom" / "link");
    std::filesystem::create_directory_symlink(folder / "boom", folder / "boom" / "sub" / "terug");
    const auto tree = folder / "boom";
    CHECK(list_tree(tree) == std::vector<std::filesystem::path>{tree / "b.txt", tree / "link/diep/c.txt", tree / "sub/a.txt"});
    CHECK(list_tree(folder / "niet").empty());
}

TEST_CASE("half-written files of a killed run go, and nobody else's") {
    const test::TempFolder folder;
    for (const char* name : {"sop.pdf.4711.deel", "sub/sop.pdf.1.deel", "film.mkv.42.deel", "sop.pdf.deel", ".deel", "12.deel",
                             "sop.pdf.1x.deel", "sop.pdf..deel", "sop.pdf"})
        write_file(folder / name, "x");
    remove_partials(folder, std::array{std::string("sop.pdf"), std::string("sop.docx")});
    std::vector<std::string> left;
    for (const auto& path : list_tree(folder)) left.push_back(path.lexically_relative(folder).string());
    CHECK(left == std::vector<std::string>{".deel", "12.deel", "film.mkv.42.deel", "sop.pdf", "sop.pdf..deel", "sop.pdf.1x.deel",
                                           "sop.pdf.deel", "sub/sop.pdf.1.deel"});
}

TEST_CASE("a file that is being written is no leftover") {
    const test::TempFolder folder;
    FileWriter file(folder / "sop.pdf");
    file.add("inhoud");
    remove_partials(folder, std::array{std::string("sop.pdf")});
    file.commit();
    CHECK(read_file(folder / "sop.pdf", 100) == "inhoud");
}

TEST_CASE("a file that is kept gets a name that nothing has yet") {
    const test::TempFolder folder;
    std::filesystem::create_directories(folder / "sop (bewerkt 2).docx");
    for (const char* const text : {"een", "twee"}) {
        write_file(folder / "sop.docx", text);
        set_aside(folder / "sop.docx");
    }
    CHECK(read_file(folder / "sop (bewerkt).docx", 100) == "een");
    CHECK(read_file(folder / "sop (bewerkt 3).docx", 100) == "twee");
    CHECK_FALSE(std::filesystem::exists(folder / "sop.docx"));
    CHECK_THROWS_AS(set_aside(folder / "sop.docx"), IoError);
}

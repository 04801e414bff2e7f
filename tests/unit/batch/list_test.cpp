#include <catch2/catch.hpp>

#include <filesystem>

#include "base/io.h"
#include "base/limits.h"
#include "batch/list.h"
#include "temp_folder.h"

using namespace gidspers;
using namespace gidspers::batch;
namespace fs = std::filesystem;

TEST_CASE("a list names profiles as seen from its own folder; blanks, remarks and Windows line ends do not count") {
    const test::TempFolder folder;
    write_file(folder / "lijst.txt", "\xEF\xBB\xBF# onze scholen\r\n  a/een.xml \r\n\r\n../twee school.xml\n/vast/drie.xml\t# de derde\n"
                                     " \"C#/vier #4.xml\" # en de vierde\nvijf#5.xml\nmap\\zes.xml\n");
    Diagnostics problems;
    const List list = read_list((folder / "lijst.txt").string(), problems);
    CHECK(list.profiles ==
          std::vector<std::string>{(folder / "a/een.xml").string(), (folder.path().parent_path() / "twee school.xml").string(),
                                   "/vast/drie.xml", (folder / "C#/vier #4.xml").string(), (folder / "vijf#5.xml").string(),
                                   (folder / "map/zes.xml").string()});
    CHECK(list.lines == std::vector<int>{2, 4, 5, 6, 7, 8});
    CHECK(problems.empty());

    write_file(folder / "fout.txt", "een.xml\n\xff\xfe.xml\n");
    CHECK(read_list((folder / "fout.txt").string(), problems).profiles.empty());
    REQUIRE(problems.all().size() == 1);
    CHECK(problems.all()[0].code == "K004");
    CHECK(problems.all()[0].at.line == 2);
}

TEST_CASE("a folder gives its schools by name") {
    const test::TempFolder folder;
    for (const char* const name : {"scholen/b.xml", "scholen/a.XML", "scholen/logo.png", "norm.xml"})
        write_file(folder / name, "x");
    Diagnostics problems;
    CHECK(read_list(folder.string(), problems).profiles ==
          std::vector<std::string>{(folder / "scholen/a.XML").string(), (folder / "scholen/b.xml").string()});
    CHECK(problems.empty());
    fs::remove_all(folder / "scholen");
    CHECK(read_list(folder.string(), problems).profiles.empty());
    CHECK(problems.all().at(0).code == "K001");
}

TEST_CASE("a copy comes behind what it is a copy of") {
    const test::TempFolder folder;
    for (const char* name : {"de-kwelder - kopie.xml", "de-kwelder (1).xml", "de-kwelder.xml", "de-kwelder-2.xml", "de-kreek.xml"})
        write_file(folder / "scholen" / name, "x");
    Diagnostics problems;
    std::vector<std::string> names;
    for (const std::string& profile : read_list(folder.string(), problems).profiles) names.push_back(fs::path(profile).filename().string());
    CHECK(names == std::vector<std::string>{"de-kreek.xml", "de-kwelder.xml", "de-kwelder (1).xml", "de-kwelder - kopie.xml", "de-kwelder-2.xml"});
}

TEST_CASE("a list may end its lines as old Macs do; that it holds more than paths is told, once") {
    const test::TempFolder folder;
    write_file(folder / "mac.txt", "een.xml\rtwee.xml\r\rdrie.xml\r");
    Diagnostics problems;
    const List list = read_list((folder / "mac.txt").string(), problems);
    CHECK(list.profiles == std::vector<std::string>{(folder / "een.xml").string(), (folder / "twee.xml").string(), (folder / "drie.xml").string()});
    CHECK(list.lines == std::vector<int>{1, 2, 4});
    CHECK(problems.empty());
    for (const char* const name : {"een.xml", "twee.xml", "met;punt.xml"}) write_file(folder / name, "x");
    write_file(folder / "tabel.txt", "Profiel;School\nmet;punt.xml\n\"een.xml\";\"De Een\"\ntwee.xml\tDe Twee\ndrie.xml\n");
    CHECK(read_list((folder / "tabel.txt").string(), problems).profiles.size() == 5);
    REQUIRE(problems.all().size() == 1);
    CHECK(problems.all()[0].code == "K034");
    CHECK(problems.all()[0].at == Location{(folder / "tabel.txt").string(), 3, 0});
    CHECK(problems.all()[0].args == std::vector<std::string>{"een.xml"});
}

TEST_CASE("the folder of the schools may be written with capitals") {
    const test::TempFolder folder;
    write_file(folder / "Scholen" / "a.xml", "x");
    Diagnostics problems;
    CHECK(read_list(folder.string(), problems).profiles == std::vector<std::string>{(folder / "Scholen/a.xml").string()});
    CHECK(problems.empty());
    CHECK(read_list((folder / "Scholen").string(), problems).profiles.empty());
    CHECK(problems.all().at(0).code == "K031");
}

TEST_CASE("a profile that is passed by for its name or its folder is told of") {
    const test::TempFolder folder;
    for (const char* const name : {"scholen/a.xml", "scholen/b.xml.txt", "scholen/lijst.docx", "scholen/oud/c.xml", "scholen/logos/d.svg"})
        write_file(folder / name, "x");
    write_file(folder / "scholen/nieuw", "<?xml version=\"1.0\"?>\n<profiel norm=\"\"/>");
    Diagnostics problems;
    CHECK(read_list(folder.string(), problems).profiles == std::vector<std::string>{(folder / "scholen/a.xml").string()});
    REQUIRE(problems.all().size() == 4);
    CHECK(problems.all()[0].code == "K028");
    CHECK(problems.all()[0].at.file == (folder / "scholen/b.xml.txt").string());
    CHECK(problems.all()[1].code == "K032");
    CHECK(problems.all()[1].at.file == (folder / "scholen/lijst.docx").string());
    CHECK(problems.all()[2].code == "K028");
    CHECK(problems.all()[2].args == std::vector<std::string>{"nieuw.xml"});
    CHECK(problems.all()[3].code == "K029");
    CHECK(problems.all()[3].at.file == (folder / "scholen/oud").string());
    fs::remove_all(folder);
}

TEST_CASE("what an office program keeps beside an open profile is no profile, in a folder and in a list") {
    const test::TempFolder folder;
    for (const char* const name : {"scholen/de-zeemeeuw.xml", "scholen/~$-zeemeeuw.xml", "scholen/.~lock.de-zeemeeuw.xml#", "scholen/~$lijst.docx", "scholen/~WRL0001.tmp"})
        write_file(folder / name, "x");
    Diagnostics problems;
    CHECK(read_list(folder.string(), problems).profiles == std::vector<std::string>{(folder / "scholen/de-zeemeeuw.xml").string()});
    REQUIRE(problems.all().size() == 1);
    CHECK(problems.all()[0].code == "K043");
    CHECK(problems.all()[0].at.file == (folder / "scholen/~$-zeemeeuw.xml").string());
    write_file(folder / "lijst.txt", "scholen/~$-zeemeeuw.xml\nscholen/de-zeemeeuw.xml\n");
    const List list = read_list((folder / "lijst.txt").string(), problems);
    CHECK(list.profiles == std::vector<std::string>{(folder / "scholen/de-zeemeeuw.xml").string()});
    CHECK(list.lines == std::vector<int>{2});
    CHECK(problems.all().back().at == Location{(folder / "lijst.txt").string(), 1, 0});
    CHECK_FALSE(problems.has_errors());
}

TEST_CASE("what is no file is in the folder's list all the same, so that its reader says so; hidden names are not") {
    const test::TempFolder folder;
    write_file(folder / "scholen/.a.xml", "x");
    fs::create_directories(folder / "scholen/map.xml");
    fs::create_symlink("nergens", folder / "scholen/los.xml");
    Diagnostics problems;
    CHECK(read_list(folder.string(), problems).profiles ==
          std::vector<std::string>{(folder / "scholen/los.xml").string(), (folder / "scholen/map.xml").string()});
    CHECK(problems.empty());
    fs::remove_all(folder / "scholen");
    write_file(folder / "scholen", "geen map");
    CHECK(read_list(folder.string(), problems).profiles.empty());
    CHECK(problems.all().at(0).code == "I001");
}

TEST_CASE("a list is bounded in bytes and schools") {
    const test::TempFolder folder;
    const fs::path list = folder / "lijst.txt";
    std::string text;
    for (size_t i = 0; i < limits::list_profiles; ++i) text += "x\n";
    write_file(list, text);
    Diagnostics problems;
    CHECK(read_list(list.string(), problems).profiles.size() == limits::list_profiles);
    CHECK(problems.empty());
    write_file(list, text + "x");
    CHECK(read_list(list.string(), problems).profiles.empty());
    CHECK(problems.all().at(0).code == "K007");
    write_file(list, "x\n#" + std::string(limits::list_bytes - 3, '#'));
    CHECK(read_list(list.string(), problems).profiles.size() == 1);
    write_file(list, "x\n#" + std::string(limits::list_bytes - 2, '#'));
    CHECK(read_list(list.string(), problems).profiles.empty());
    CHECK(problems.all().at(1).code == "I003");
    fs::remove(list);
}

TEST_CASE("every school is in exactly one part, and parts differ by one school at most") {
    for (const size_t of : {2u, 3u, 8u}) {
        std::vector<size_t> sizes(of, 0);
        for (size_t index = 0; index < 100; ++index) {
            size_t owners = 0;
            for (size_t part = 1; part <= of; ++part)
                if (Shard{part, of}.has(index)) ++owners, ++sizes[part - 1];
            CHECK(owners == 1);
        }
        CHECK(*std::max_element(sizes.begin(), sizes.end()) - *std::min_element(sizes.begin(), sizes.end()) <= 1);
    }
}

TEST_CASE("a part is written K/N") {
    CHECK(parse_shard("3/8")->part == 3);
    CHECK(parse_shard("3/8")->of == 8);
    CHECK(parse_shard("1/1")->is_all());
    for (const char* const wrong : {"", "3", "3/", "/8", "0/8", "9/8", "3/8x", "a/b", "-1/2", "1/1000", "3 /8"})
        CHECK_FALSE(parse_shard(wrong));
}

#include <unistd.h>

#include <catch2/catch.hpp>
#include <array>
#include <filesystem>
#include <set>

#include "base/address.h"
#include "base/files.h"
#include "base/io.h"
#include "base/json.h"
#include "base/messages.h"
#include "base/near_file.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "temp_folder.h"

using namespace gidspers;

TEST_CASE("every message is complete, once, in Dutch and in English") {
    std::set<std::string> codes;
    for (const Message& m : all_messages()) {
        INFO(m.code);
        CHECK(codes.insert(std::string(m.code)).second);
        CHECK(!m.text[0].empty());
        CHECK(!m.text[1].empty());
        CHECK(m.advice[0].empty() == m.advice[1].empty());
        if (m.severity == Severity::error) CHECK(!m.advice[0].empty());
    }
    CHECK(codes.count("I001"));
}

TEST_CASE("a diagnostic shows place, severity, code, text and advice") {
    const Diagnostic d{"I001", {"school.xml", 12, 5}, {"norm.xml"}};
    CHECK(to_text(d, Language::nl) ==
          "school.xml:12:5: fout I001: Het bestand \"norm.xml\" bestaat niet.\n    Controleer de naam en de map. Zet een naam met spaties tussen aanhalingstekens, en schrijf / in plaats van \\.\n");
    CHECK(to_text(d, Language::en).find("error I001: The file \"norm.xml\"") != std::string::npos);
    CHECK(to_json(std::vector{d}, Language::nl).find("\"line\": 12") != std::string::npos);
    CHECK(json_string("schoo\xeb.xml \"x\"") == "\"schoo\uFFFD.xml \\\"x\\\"\"");
}

TEST_CASE("a message shows the ends of what is very long, in whole characters") {
    std::string value;
    while (value.size() < 90'000) value += "é";
    const std::string text = to_text({"I001", {"school.xml", 12, 5}, {"a" + value}}, Language::nl);
    CHECK(text.size() < 400);
    CHECK(find_invalid_utf8(text) == std::string::npos);
    CHECK(text.find("éé … éé") != std::string::npos);
    CHECK(to_text({"I001", {}, {std::string(500, '\x80')}}, Language::nl).size() < 200);  // no character begins there at all
    std::string ids = "spec-lezen";
    for (int i = 0; i < 60; ++i) ids += ", aanbod-rekenen";
    CHECK(to_text({"I001", {}, {ids}}, Language::nl).find("aanbod-rekenen, … aanbod-rekenen, aanbod-rekenen\"") != std::string::npos);
    const std::string path(390, 'p');
    CHECK(to_text({"I001", {}, {path}}, Language::nl).find(path) != std::string::npos);
}

TEST_CASE("ill-formed UTF-8 is found where it is") {
    CHECK(find_invalid_utf8("crème ’s IJ 😀") == std::string_view::npos);
    CHECK(find_invalid_utf8("cr\xe8me") == 2);
    CHECK(find_invalid_utf8("\xc0\x80") == 0);          // overlong
    CHECK(find_invalid_utf8("a\xed\xa0\x80") == 1);     // surrogate
    CHECK(find_invalid_utf8("a\xf4\x90\x80\x80") == 1);  // past U+10FFFF
    CHECK(find_invalid_utf8("a\xe2\x82") == 1);         // cut off
    std::string round;
    const std::string text = "aé€😀";
    for (size_t pos = 0; pos < text.size();) append_utf8(round, next_code_point(text, pos));
    CHECK(round == text);
}

TEST_CASE("addresses are told from words with a dot") {
    for (const char* address : {"steunpunt.duinrand.nl", "https://x.nl", "www.x.nl", "info@x.nl"}) CHECK(is_address(address));
    for (const char* word : {"t.a.v.", "1.2.3", "o.b.s.", "school.", "ouder-kindgesprek", "3.500"}) CHECK_FALSE(is_address(word));
}

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

TEST_CASE("a file that is being written is no leftover") {
    const test::TempFolder folder;
    FileWriter file(folder / "sop.pdf");
    file.add("inhoud");
    remove_partials(folder, std::array{std::string("sop.pdf")});
    file.commit();
    CHECK(read_file(folder / "sop.pdf", 100) == "inhoud");
}

TEST_CASE("errors stay when a list of problems is made shorter") {
    Diagnostics d;
    for (int i = 0; i < 5; ++i) d.add("K207", {});
    d.add("I001", {"a", 1, 1});
    d.add("I001", {"b", 1, 1});
    d.shorten(3, "x.xml");
    REQUIRE(d.all().size() == 4);
    CHECK(d.all()[0].code == "K207");
    CHECK(d.all()[1].at.file == "a");
    CHECK(d.all()[2].at.file == "b");
    CHECK(d.all()[3] == Diagnostic{"I020", {"x.xml", 0, 0}, {"4", "3"}});
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

#include <catch2/catch.hpp>
#include <filesystem>
#include "base/io.h"
#include "cli/school_files.h"
#include "temp_folder.h"

using namespace gidspers;

namespace {

/// A school's folder, gone at the end of the test.
struct Folder : test::TempFolder {
    void put(const char* name, std::string_view bytes) const { write_file(*this / name, bytes); }
    std::string get(const char* name) const { return read_file(*this / name, 1000); }
};

}  // namespace

TEST_CASE("a document that somebody has edited is kept beside the new one, one that is the same is not") {
    const Folder folder;
    folder.put("sop.pdf", "met aantekeningen");
    folder.put("sop.docx", "nieuw");
    std::vector<batch::OutputFile> made;
    Diagnostics kept;
    cli::put_files({{"sop.pdf", "nieuw"}, {"sop.docx", "nieuw"}}, folder.path(), made, kept);
    CHECK(folder.get("sop.pdf") == "nieuw");
    CHECK(folder.get("sop (bewerkt).pdf") == "met aantekeningen");
    REQUIRE(made.size() == 2);
    CHECK((made[0].name == "sop.pdf" && made[0].size == 5));
    REQUIRE(kept.all().size() == 1);
    CHECK(kept.all()[0].code == "K027");
}

TEST_CASE("the files of a document are those with its name and a format's extension") {
    const Folder folder;
    for (const char* name : {"sop.docx", "sop.txt", "sop (bewerkt).pdf", "ouderposter.pdf"}) folder.put(name, "x");
    CHECK(cli::files_of("sop", folder.path()) == std::vector<std::string>{"sop.docx"});
    CHECK(cli::files_of("schoolgids", folder.path()).empty());
    CHECK(cli::files_of("sop", folder.path() / "elders").empty());
}

TEST_CASE("a folder is of the first profile that claims it") {
    const Folder folder;
    folder.put("a.xml", "x");
    const std::string profile = (folder.path() / "a.xml").string();
    cli::Claims claims;
    Diagnostics problems;
    using enum cli::Claims::Answer;
    CHECK(claims.claim("uit/a", profile, problems) == granted);
    CHECK(claims.claim("uit/b", profile, problems) == granted);
    CHECK(problems.empty());
    CHECK(claims.claim("uit/a", (folder.path() / "b.xml").string(), problems) == refused);
    CHECK(claims.claim("uit/a", (folder.path() / "." / "a.xml").string(), problems) == repeated);
    REQUIRE(problems.all().size() == 2);
    CHECK(problems.all()[0].code == "C012");
    CHECK(problems.all()[1].code == "C019");
}

#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <unistd.h>
#include <vector>

#include "base/io.h"
#include "cli/locate.h"

using namespace gidspers;

namespace {

namespace fs = std::filesystem;

struct Files {
    fs::path folder = fs::temp_directory_path() / ("gidspers-locate-" + std::to_string(::getpid()));
    std::vector<std::string> paths;
    Files() { fs::remove_all(folder); }
    ~Files() { fs::remove_all(folder); }
    void add(const std::string& name, const std::string& bytes) {
        paths.push_back((folder / name).string());
        write_file(paths.back(), bytes);
    }
};

/// Where a word that no face has is said to stand; "name:line:column".
std::string place_of(const std::string& word, const Files& files) {
    cli::Sources sources(files.paths);
    Diagnostics problems;
    problems.add("L001", {"templates/sop.mustache", 9, 9}, {"x", "U+0000", word});
    const Location at = cli::at_their_source(problems, sources, "").all().at(0).at;
    return fs::path(at.file.str()).filename().string() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

std::string place_in(const std::string& bytes, const std::string& word) {
    Files files;
    files.add("a.xml", bytes);
    return place_of(word, files);
}

}  // namespace

TEST_CASE("a word is found with a comment in it, and not in a comment") {
    CHECK(place_in("<p>wo<!-- x -->ord</p>", "woord") == "a.xml:1:4");
    CHECK(place_in("<p><!-- woord --></p>\n<p>woord</p>", "woord") == "a.xml:2:4");
    CHECK(place_in("<p>woord</p><!-- niet dicht", "woord") == "a.xml:1:4");
}

TEST_CASE("names of elements and attributes are no words; values are, and words go on through markup") {
    CHECK(place_in("<naam naam='x'>De naam</naam>", "naam") == "a.xml:1:19");
    CHECK(place_in("<p/>\n<school naam='De > Appel'/>", "De > Appel") == "a.xml:2:15");
    CHECK(place_in("<p>een <em>lang</em> woord</p>", "een lang woord") == "a.xml:1:4");
}

TEST_CASE("a word is found in a CDATA section, where ampersands and comments are text") {
    CHECK(place_in("<p>een <![CDATA[twee]]>drie</p>", "een twee") == "a.xml:1:4");
    CHECK(place_in("<p><![CDATA[R&D <!-- ]]>woord</p>", "woord") == "a.xml:1:25");
    CHECK(place_in("<p><![CDATA[&lt;b]]>woord &lt;c</p>", "&lt;b") == "a.xml:1:13");
    CHECK(place_in("<p><![CDATA[&lt;b]]>woord &lt;c</p>", "woord <c") == "a.xml:1:21");
}

TEST_CASE("a word is looked for in the files one after the other; one that cannot be read is passed by") {
    Files files;
    files.paths.push_back((files.folder / "weg.xml").string());
    files.add("a.xml", "<p>een</p>");
    files.add("b.xml", "<p>een</p>\n<p>twee</p>");
    CHECK(place_of("een", files) == "a.xml:1:4");
    CHECK(place_of("twee", files) == "b.xml:2:4");
    CHECK(place_of("drie", files) == "weg.xml:0:0");
}

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

TEST_CASE("words are found as they were typed, whatever a document makes of spaces and quotation marks") {
    CHECK(place_in("<p>groep 8 't 'nest'</p>", "groep\u00a08 \u2019t \u2018nest\u2019") == "a.xml:1:4");
    CHECK(place_in("<p><![CDATA[een\u00a0\u201cnest\u201d]]></p>", "\"nest\"") == "a.xml:1:18");
    CHECK(place_in("<p>een&#160;nest</p>", "een nest") == "a.xml:1:4");
}

TEST_CASE("what a poster has too much of in a block of the norm is asked of the school's own longest block that can give as much") {
    Files files;
    files.add("school.xml", "<p>Onze visie</p>\n<p>Onze hulp</p>");
    files.add("norm.xml", "<p>Wij helpen</p>\n<p>Wij bieden</p>");
    using Blocks = std::vector<std::string>;  // title, number of characters, texts; the one that is too long first
    const auto said = [&](const std::vector<Blocks>& blocks, const std::string& file = "templates/ouderposter.mustache") {
        Diagnostics problems;
        for (const Blocks& one : blocks) {
            std::vector<std::string> args{"A3"};
            args.insert(args.end(), one.begin(), one.end());
            problems.add("L010", {file, 1, 1}, args);
        }
        cli::Sources sources(files.paths);
        const Diagnostics found = cli::at_their_source(problems, sources, "eigen");
        std::string out;
        for (const Diagnostic& d : found.all())
            out += d.code + " " + fs::path(d.at.file.str()).filename().string() + ":" + std::to_string(d.at.line) + " " + d.args[1] + " " + d.args[2] + "\n";
        return out;
    };
    const Blocks norm = {"Samen", "35", "Wij helpen"}, other = {"Aanbod", "30", "Wij bieden"}, visie = {"Visie", "250", "nergens\nOnze visie"}, hulp = {"Hulp", "90", "Onze hulp"};
    const auto with = [](Blocks first, std::initializer_list<Blocks> others) {
        for (const Blocks& one : others) first.insert(first.end(), one.begin(), one.end());
        return first;
    };
    CHECK(said({norm}) == "L010 norm.xml:1 Samen 35\n");
    CHECK(said({with(norm, {other})}) == "L010 norm.xml:1 Samen 35\n");
    CHECK(said({with(norm, {other, visie, hulp}), with(other, {visie, hulp})}) == "L047 school.xml:1 Visie 250\n");
    CHECK(said({with(hulp, {visie}), with(norm, {visie})}) == "L010 school.xml:2 Hulp 90\nL047 school.xml:1 Visie 250\n");
    const Blocks little = {"Visie", "20", "Onze visie"};
    CHECK(said({with(little, {visie}), with(norm, {visie})}) == "L047 school.xml:1 Visie 250\n");
    CHECK(said({with({"Eigen", "9", "van het sjabloon"}, {visie})}, "eigen/ouderposter.mustache") == "L010 ouderposter.mustache:1 Eigen 9\n");
}

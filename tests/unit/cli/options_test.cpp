#include <catch2/catch.hpp>

#include "cli/options.h"

using namespace gidspers;
using namespace gidspers::cli;

namespace {

std::variant<Options, Stop> parse(std::vector<const char*> words) {
    words.insert(words.begin(), "gidspers");
    return parse_options(static_cast<int>(words.size()), words.data());
}

}  // namespace

TEST_CASE("build without choices makes all four documents, both ways, on A3") {
    const auto options = std::get<Options>(parse({"build", "a.xml", "b.xml"}));
    CHECK(options.profiles == std::vector<std::string>{"a.xml", "b.xml"});
    CHECK(options.only == document_kinds());
    CHECK((options.pdf && options.docx));
    CHECK(options.poster_paper == Paper::a3);
    CHECK(options.out == "uit");
}

TEST_CASE("choices are read, in any order of documents") {
    const auto options = std::get<Options>(
        parse({"build", "a.xml", "--only", "schoolgids,sop", "--format", "pdf", "--paper", "a4", "--dump", "tags"}));
    CHECK(options.only == std::vector<std::string>{"sop", "schoolgids"});
    CHECK((options.pdf && !options.docx));
    CHECK(options.poster_paper == Paper::a4);
    CHECK(options.dump == Dump::tags);
}

TEST_CASE("wrong usage names what is wrong and gives exit code 2") {
    const auto stop = std::get<Stop>(parse({"build", "a.xml", "--only", "ouderpsoter"}));
    CHECK(stop.exit_code == 2);
    CHECK(stop.to_stderr);
    CHECK(stop.text.find("Bedoelde u \"ouderposter\"?") != std::string::npos);
    CHECK(std::get<Stop>(parse({})).exit_code == 2);
    CHECK(std::get<Stop>(parse({"build"})).exit_code == 2);
    CHECK(std::get<Stop>(parse({"--lang", "en", "check"})).text.find("You named no school profile") != std::string::npos);
}

TEST_CASE("what a command has no use for is told as what it is") {
    const auto said = [](std::vector<const char*> words) {
        const auto stop = std::get<Stop>(parse(std::move(words)));
        CHECK(stop.exit_code == 2);
        return stop.text.substr(0, stop.text.find('\n'));
    };
    CHECK(said({"--out", "uit", "build", "x.xml"}) == "fout C041: \"--out\" staat vóór de opdracht.");
    CHECK(said({"--out=uit", "build"}) == "fout C041: \"--out=uit\" staat vóór de opdracht.");
    CHECK(said({"-o", "uit", "batch", "."}) == "fout C041: \"-o\" staat vóór de opdracht.");
    CHECK(said({"--strict", "check", "x.xml"}) == "fout C041: \"--strict\" staat vóór de opdracht.");
    CHECK(said({"build", "--hulp"}).starts_with("fout C028: \"--hulp\""));
    CHECK(said({"check", "--verbose"}).starts_with("fout C029: \"--verbose\""));
    CHECK(said({"init", "--nrom", "norm.xml"}).starts_with("fout C028: \"--nrom\""));
    CHECK(said({"init", "norm.xml"}).starts_with("fout C034"));
    CHECK(said({"batch", ".", "u3"}).starts_with("fout C003: \"u3\""));
    CHECK(said({"batch", ".", "--merge-reports", "u3"}).starts_with("fout C042: Bij --merge-reports hoort één map; \"u3\""));
}

TEST_CASE("a long option behind one dash is refused: it would pass for -o with a folder") {
    const auto meant = [](std::vector<const char*> words) {
        const auto parsed = parse(std::move(words));
        const Stop* const stop = std::get_if<Stop>(&parsed);
        if (!stop || stop->text.find("C028") == std::string::npos) return std::string();
        CHECK(stop->exit_code == 2);
        const size_t from = stop->text.find("Bedoelde u \"") + 12;
        return stop->text.substr(from, stop->text.find('"', from) - from);
    };
    CHECK(meant({"batch", "b12", "-only=sop"}) == "--only=sop");
    CHECK(meant({"batch", "b12", "-oly=sop"}) == "--only=sop");
    CHECK(meant({"build", "x.xml", "-Out", "p1"}) == "--out");
    CHECK(meant({"-norm", "n.xml", "init"}) == "--norm");
    CHECK(meant({"batch", "b12", "-since-last"}) == "--since-last");
    CHECK(meant({"batch", "b12", "-o=p1"}) == "-o p1");
    CHECK(std::get<Options>(parse({"batch", "b12", "-op1", "-q"})).out == "p1");
    CHECK(std::get<Options>(parse({"build", "--", "-out"})).profiles == std::vector<std::string>{"-out"});
    CHECK(std::get<Stop>(parse({"build", "-help"})).exit_code == 0);
}

TEST_CASE("help is Dutch, or English when asked") {
    const auto help = std::get<Stop>(parse({"build", "--help"}));
    CHECK(help.exit_code == 0);
    CHECK(help.text.find("Gebruik: gidspers build") != std::string::npos);
    CHECK(std::get<Stop>(parse({"build", "--help", "--lang", "en"})).text.find("Usage: gidspers build") !=
          std::string::npos);
}

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

TEST_CASE("help is Dutch, or English when asked") {
    const auto help = std::get<Stop>(parse({"build", "--help"}));
    CHECK(help.exit_code == 0);
    CHECK(help.text.find("Gebruik: gidspers build") != std::string::npos);
    CHECK(std::get<Stop>(parse({"build", "--help", "--lang", "en"})).text.find("Usage: gidspers build") !=
          std::string::npos);
}

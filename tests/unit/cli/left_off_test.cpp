#include "cli/left_off.h"

#include <catch2/catch.hpp>

#include "doc/reader.h"

using namespace gidspers;

TEST_CASE("own texts for the parents' poster that are not on it are told of, however they are joined to what is") {
    Diagnostics problems;
    const auto poster = doc::read("<document kind=\"ouderposter\" title=\"Proef\" lang=\"nl-NL\"><poster><masthead title=\"Wij\"/><panel title=\"Hulp\">"
                                  "<p>Wij kijken ‘goed’. <strong>Leesgroep:</strong> drie keer per week</p></panel></poster></document>", problems);
    REQUIRE(poster);
    input::Profile profile;
    profile.visie.poster = "Wij kijken \"goed\"";
    profile.missie.poster = "Wij staan voor elk kind";
    profile.antwoorden.resize(2);
    for (input::Antwoord& one : profile.antwoorden) one.teksten.poster = "Wij helpen bij rekenen";
    profile.antwoorden[0].item = "rekenen";
    profile.antwoorden[0].at = {"proef.xml", 4, 1};
    profile.antwoorden[1].item = "meten";
    profile.antwoorden[1].at = {"proef.xml", 7, 1};
    profile.extra.resize(1);
    profile.extra[0].teksten.poster = "<strong>Leesgroep:</strong> drie keer per week";
    Diagnostics told, found;
    told.add("W150", profile.antwoorden[1].at, {"meten", "Meten"});
    cli::report_left_off(profile, *poster, told, found);
    REQUIRE(found.all().size() == 1);
    CHECK(found.all()[0].args == std::vector<std::string>{"2", "missie, rekenen"});
}

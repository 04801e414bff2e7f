#include <catch2/catch.hpp>

#include "fixture.h"

using namespace gidspers::input;

namespace {

std::string said(const std::string& words) {
    Fixture f;
    f.spoil("school.xml", "Elk kind leert anders.", words);
    return f.problems();
}

}  // namespace

TEST_CASE("words that say that a text has yet to be written are told of, in all their forms") {
    for (const char* words : {"NOG INVULLEN", "[NOG AANVULLEN door Ank!!]", "Nog aanvullen.", "Let op: nog aan te vullen", "[TEKST]", "[aantal] leerlingen", "[LEERLINGEN]",
                              "Vul hier uw tekst in.", "HIER KOMT DE TEKST", "Tekst komt nog, Ank.", "Wordt n.t.b. door Ank", "Wij hebben XX leerlingen.", "Sinds dd-mm-jjjj.",
                              "Wij hebben ………… leerlingen.", "Wij hebben … leerlingen.", "«Naam_school» is fijn.", "&lt;naam school&gt; is fijn.", "{datum}", "@@@ Ank",
                              "(checken bij de IB'er)", "LET OP: nog nakijken!", "LOREM IPSUM dolor"}) {
        CAPTURE(words);
        CHECK(said(words).find("school.xml:16 N228") == 0);
    }
    CHECK(said("Op [NOG AANVULLEN door Ank] dus.") == "school.xml:16 N228 [NOG AANVULLEN door Ank]\n");
}

TEST_CASE("what is like such words and means something is left alone") {
    for (const char* words : {"Ouders kunnen het plan nog aanvullen.", "Wij geven aanvullende hulp.", "Lees hier de tekst van het protocol.", "Onze Maxx-klas.", "Het aantal {6} is vast.",
                              "Wij lezen [1] en [2].", "Onze spreuk is «samen leren».", "Kijken, luisteren…", "Wij vullen tekst aan.", "Meer dan 3 &lt; 4 dus."}) {
        CAPTURE(words);
        CHECK(said(words) == "");
    }
}

TEST_CASE("the end of a mail is told of") {
    for (const char* words : {"Met vriendelijke groet,\nAnk", "Verzonden vanaf mijn iPhone", "Van: Ank\nVerzonden: maandag\nAan: Piet", "Hartelijke groeten van ons"}) {
        CAPTURE(words);
        CHECK(said(words).find("school.xml:16 N371") == 0);
    }
    CHECK(said("Wij begroeten elk kind vriendelijk.") == "");
}

TEST_CASE("a text of a shorthand only is none") {
    for (const char* words : {"PM", "p.m.", "NTB", "??"}) {
        CAPTURE(words);
        Fixture f;
        f.spoil("school.xml", "Spreekuur op school.", words);
        CHECK(f.problems() == "school.xml:44 N320 " + std::string(words) + "\n");
    }
}

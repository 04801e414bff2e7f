#include <catch2/catch.hpp>
#include <string>

#include "layout/hyphenation.h"
#include "layout/word_places.h"

static std::string hyphenated(std::string_view word) {
    const auto points = gidspers::layout::hyphen_points(word);
    std::string out;
    size_t from = 0;
    for (size_t i = 0; i < points.count; ++i) {
        out += std::string(word.substr(from, points.at[i] - from)) + "-";
        from = points.at[i];
    }
    return out + std::string(word.substr(from));
}

TEST_CASE("Dutch words break where the patterns and our own list say") {
    CHECK(hyphenated("ondersteuning") == "onder-steu-ning");
    CHECK(hyphenated("leerlingen") == "leer-lin-gen");
    CHECK(hyphenated("Samenwerkingsverband,") == "Samenwerkings-verband,");
    CHECK(hyphenated("(basisondersteuning)") == "(basis-on-der-steu-ning)");
}

TEST_CASE("no word breaks before a letter with a trema, which would go there") {
    CHECK(hyphenated("geïnformeerd") == "geïn-for-meerd");
    CHECK(hyphenated("zorgcoördinator") == "zorg-coör-di-na-tor");
}

TEST_CASE("at least three letters stay before and after a break") {
    CHECK(hyphenated("beleid") == "beleid");
    CHECK(hyphenated("over") == "over");
    CHECK(hyphenated("alle") == "alle");
    CHECK(hyphenated("idee") == "idee");
}

TEST_CASE("names in capitals, codes, addresses and words with an apostrophe are not broken") {
    for (const char* word : {"SWV", "McDonald", "98AB00", "info@school.nl", "www.school.nl/pagina", "foto’s", "ondersteuningsteam’s", "Œuvre"})
        CHECK(hyphenated(word) == word);
}

TEST_CASE("a word as long as is hyphenated at all, and one letter longer") {
    std::string longest;
    while (longest.size() < 90) longest += "ondersteun";
    CHECK(hyphenated(longest).starts_with("onder-steun"));  // under ASan: the patterns' library reads no further
    CHECK(hyphenated(longest + "s") == longest + "s");
}

TEST_CASE("a title's word is divided where it is joined, or else not near its ends") {
    const auto divided = [](std::string_view word) {
        std::string out = gidspers::layout::with_soft_hyphens(word);
        for (size_t at; (at = out.find("\u00ad")) != std::string::npos;) out.replace(at, 2, "-");
        return out;
    };
    CHECK(divided("Ondersteuningscoördinator") == "Ondersteunings-coördinator");
    CHECK(divided("Alfabetiseringsdocent") == "Alfabetiserings-docent");
    CHECK(divided("(gedragsspecialist)") == "(gedrags-specialist)");
    CHECK(divided("Leerplichtambtenaar") == "Leerplicht-amb-tenaar");
    CHECK(divided("Taalcoach") == "Taal-coach");
    CHECK(divided("school") == "school");
}

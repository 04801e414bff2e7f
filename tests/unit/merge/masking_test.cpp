#include <catch2/catch.hpp>

#include "fixture.h"
#include "merge/masking.h"

using namespace gidspers::merge;
using namespace gidspers::merge::test;

namespace {

Meting measured(int year, double value, std::string text) {
    Meting result;
    result.schooljaar = Schooljaar{year};
    result.waarde = number(value, std::move(text));
    return result;
}

Kengetal figure(std::string id, std::string unit, bool percentage, std::vector<Meting> measurements) {
    Kengetal result;
    result.id = id;
    result.titel = "Titel " + id;
    result.eenheid = std::move(unit);
    result.percentage = percentage;
    result.metingen = std::move(measurements);
    return result;
}

}  // namespace

TEST_CASE("counts of 1 to 4 pupils are masked, 0 and 5 are not") {
    const Profile school = profile();
    const Kengetal opp = figure("opp", "leerlingen", false, {});
    CHECK_FALSE(must_mask(school, opp, measured(2025, 0, "0")));
    for (int count = 1; count <= 4; ++count) CHECK(must_mask(school, opp, measured(2025, count, "")));
    CHECK_FALSE(must_mask(school, opp, measured(2025, 5, "5")));
    CHECK(must_mask(school, figure("x", "", false, {}), measured(2025, 3, "3")));
    CHECK_FALSE(must_mask(school, figure("g", "groepen", false, {}), measured(2025, 3, "3")));
    CHECK_FALSE(must_mask(school, figure("f", "fte", false, {}), measured(2025, 2.5, "2,5")));
}

TEST_CASE("a percentage that comes to a small count, or leaves one, is masked") {
    Profile school = profile();
    const Kengetal share = figure("doorstroom", "%", true, {});
    CHECK_FALSE(must_mask(school, share, measured(2025, 2, "2")));
    school.kengetallen.push_back(figure("leerlingen", "leerlingen", false, {measured(2025, 182, "182"), measured(2024, 4, "4")}));
    CHECK(must_mask(school, share, measured(2025, 2, "2")));          // 3.6 of 182
    CHECK_FALSE(must_mask(school, share, measured(2025, 5, "5")));    // 9
    CHECK(must_mask(school, share, measured(2025, 98.4, "98,4")));    // all but 3
    CHECK_FALSE(must_mask(school, share, measured(2025, 100, "100")));
    CHECK_FALSE(must_mask(school, share, measured(2025, 0, "0")));
    CHECK(must_mask(school, share, measured(2024, 50, "50")));        // of four pupils
}

TEST_CASE("no masked figure of an outflow row can be computed from the others") {
    const auto row = [](int all, int on, int work) {
        UitstroomCijfer result;
        result.uitgestroomd = all;
        result.vervolg = on;
        result.werk = work;
        return mask_outflow(result);
    };
    CHECK(row(20, 12, 8).werk == "8");
    CHECK(row(20, 12, 8).anders == "0");
    CHECK_FALSE(row(20, 12, 8).masked);
    CHECK(row(9, 0, 0).anders == "9");
    // One part is small and nobody went elsewhere: the other part would give it away.
    MaskedOutflow masked = row(20, 18, 2);
    // In the same words: of two that are 6 together, one "less than 5" and one that is not would be 1 and 5.
    CHECK(masked.werk == "niet getoond");
    CHECK(masked.vervolg == "niet getoond");
    CHECK(row(20, 2, 18).werk == "niet getoond");
    // Three went elsewhere, which nobody prints but anybody can compute.
    masked = row(20, 10, 7);
    CHECK(masked.vervolg == "10");
    CHECK(masked.werk == "niet getoond");
    CHECK(masked.anders == "niet getoond");
    CHECK(masked.masked);
    // A masked part is safe when it is not told how many went elsewhere.
    masked = row(20, 10, 3);
    CHECK(masked.vervolg == "10");
    CHECK(masked.werk == "niet getoond");
    CHECK(masked.anders == "niet getoond");
    // Two masked parts hide each other.
    CHECK(row(20, 3, 2).anders == "15");
    CHECK(row(20, 3, 15).werk == "15");
    // Unless both can only be 4, or 1.
    CHECK(row(20, 4, 4).anders == "niet getoond");
    CHECK(row(20, 1, 18).werk == "niet getoond");
    CHECK(row(20, 3, 4).anders == "13");
    // Of three leavers everything is small, also none.
    masked = row(3, 3, 0);
    CHECK(masked.uitgestroomd == "minder dan 5");
    CHECK(masked.vervolg == "minder dan 5");
    CHECK(masked.werk == "minder dan 5");
    CHECK(masked.anders == "minder dan 5");
}

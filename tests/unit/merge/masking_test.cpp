#include <array>
#include <catch2/catch.hpp>

#include "run.h"
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
    CHECK_FALSE(must_mask(school, figure("w", "Weken per jaar", false, {}), measured(2025, 3, "3")));
    CHECK_FALSE(must_mask(school, figure("t", "punten", false, {}), measured(2025, 3.4, "3,4")));
    Kengetal marks = figure("t", "punten", false, {});
    CHECK(must_mask(school, marks, measured(2025, 4, "4")));
    marks.waarvan = "punten";
    CHECK_FALSE(must_mask(school, marks, measured(2025, 4, "4")));
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
    Kengetal lessons = share;
    lessons.waarvan = "lesuren";
    CHECK_FALSE(must_mask(school, lessons, measured(2025, 2, "2")));
    for (const char* pupils : {"leerlingen", "kleuters", "jongeren met een TLV"}) {
        lessons.waarvan = pupils;
        CHECK(must_mask(school, lessons, measured(2025, 2, "2")));
    }
    CHECK(must_mask(school, share, measured(2019, 100, "100")));  // of a year whose number is not given: the least of others
    school.kengetallen[0].metingen.push_back(measured(2023, 0, "0"));
    CHECK(must_mask(school, share, measured(2019, 100, "100")));  // a school that was not there yet says nothing of its size
    school.kengetallen[0].id = "ll";
    CHECK_FALSE(must_mask(school, share, measured(2025, 2, "2")));
    school.kengetallen[0].titel = "Leerlingaantal";
    CHECK(must_mask(school, share, measured(2025, 2, "2")));
}

TEST_CASE("that shares are printed without a number of pupils to check them by is told") {
    Run run;
    run.profile_.kengetallen = {figure("thuis", "%", true, {measured(2025, 2, "2")})};
    run.run();
    CHECK(run.report("W119").args == std::vector<std::string>{"Titel thuis"});
    Run lessons;
    lessons.profile_.kengetallen = run.profile_.kengetallen;
    lessons.profile_.kengetallen[0].waarvan = "lesuren";
    lessons.run();
    CHECK_FALSE(lessons.reported("W119"));
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

namespace {

using Counts = std::array<int, 4>;  // leavers, and those of them who went on, to work and elsewhere

/// What a printed cell may stand for.
bool may_be(const std::string& printed, int count) {
    if (printed == "niet getoond") return true;
    return printed == masked_words ? is_small_count(count) : printed == std::to_string(count);
}

}  // namespace

TEST_CASE("whatever a row of outflow holds, what is printed of it leaves two answers for each small count") {
    constexpr int most = 26;
    std::vector<Counts> all;
    for (int leavers = 0; leavers <= most; ++leavers)
        for (int on = 0; on <= leavers; ++on)
            for (int work = 0; on + work <= leavers; ++work) all.push_back({leavers, on, work, leavers - on - work});
    for (const Counts& row : all) {
        if (row[0] > most / 2) break;  // a total that is not printed may be more than this one
        UitstroomCijfer figures;
        figures.uitgestroomd = row[0], figures.vervolg = row[1], figures.werk = row[2];
        const MaskedOutflow masked = mask_outflow(figures);
        const std::array printed{masked.uitgestroomd, masked.vervolg, masked.werk, masked.anders};
        std::array<bool, 4> doubt{};
        for (const Counts& other : all) {
            bool possible = true;
            for (size_t cell = 0; cell < 4; ++cell) possible = possible && may_be(printed[cell], other[cell]);
            for (size_t cell = 0; possible && cell < 4; ++cell) doubt[cell] = doubt[cell] || other[cell] != row[cell];
        }
        INFO(row[0] << " = " << row[1] << " + " << row[2] << " + " << row[3]);
        for (size_t cell = 0; cell < 4; ++cell) CHECK((!is_small_count(row[cell]) || doubt[cell]));
    }
}

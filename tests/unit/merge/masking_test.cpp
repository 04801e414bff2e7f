#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <map>
#include <set>

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
    CHECK_FALSE(must_mask(school, figure("b", "bijeenkomsten", false, {}), measured(2025, 3, "3")));
    CHECK_FALSE(must_mask(school, figure("t", "punten", false, {}), measured(2025, 3.4, "3,4")));
    Kengetal marks = figure("t", "punten", false, {});
    CHECK(must_mask(school, marks, measured(2025, 4, "4")));
    marks.waarvan = "punten";
    CHECK_FALSE(must_mask(school, marks, measured(2025, 4, "4")));
    CHECK_FALSE(must_mask(school, figure("f", "fte", false, {}), measured(2025, 2.5, "2,5")));
}

TEST_CASE("heads of more than six school years leave the century out") {
    Run run;
    run.profile_.kengetallen = {figure("leerlingen", "leerlingen", false, {})};
    std::string heads;
    for (int year = 2019; year < 2026; ++year) {
        run.profile_.kengetallen[0].metingen.push_back(measured(year, 138, "138"));
        run.run();
        heads.append(get(run.view, {"kengetaljaren", "0", "kop"}).str()) += ' ';
    }
    CHECK(heads == "2019-2020 2019-2020 2019-2020 2019-2020 2019-2020 2019-2020 ’19–’20 ");
}

TEST_CASE("what each is about one pupil is no way around the mask") {
    const Profile school = profile();
    for (const char* counted : {"thuiszitters", "personen", "TLV’s", "OPP's", "schorsingen", "verwijzingen", "arrangementen", "aanmeldingen"}) {
        CAPTURE(counted);
        Kengetal few = figure("k", counted, false, {});
        few.waarvan = counted;
        CHECK(must_mask(school, few, measured(2025, 3, "3")));
    }
    Kengetal area = figure("k", "oppervlakte", false, {});
    area.waarvan = area.eenheid;
    CHECK_FALSE(must_mask(school, area, measured(2025, 3, "3")));
}

TEST_CASE("a count that leaves a few of that year's pupils is not shown") {
    Run run;
    run.profile_.kengetallen = {figure("leerlingen", "leerlingen", false, {measured(2025, 138, "138")}),
                                figure("zonder", "", false, {measured(2025, 137, "137"), measured(2024, 137, "137")}),
                                figure("reis", "minuten", false, {measured(2025, 137, "137")})};
    const auto mask_of = [&](size_t which, size_t row) { return mask(run.profile_, run.profile_.kengetallen[which], run.profile_.kengetallen[which].metingen[row]); };
    CHECK(mask_of(0, 0).empty());
    CHECK(mask_of(1, 0) == hidden_share);
    CHECK(mask_of(1, 1).empty());  // of another year
    CHECK(mask_of(2, 0).empty());
    run.run();
    CHECK(get(run.view, {"kengetallen", "1", "laatste-waarde"}).str() == "niet getoond");
    CHECK(get(run.view, {"kengetallen-met-grafiek"}).list().empty());  // one number is no chart
    CHECK(run.report("W144").args == std::vector<std::string>{"Titel zonder", "1"});
    CHECK_FALSE(run.reported("W118"));
}

TEST_CASE("a text on the pupils with another number of them than the newest figure") {
    const auto told = [](const char* words) {
        Run run;
        run.profile_.kengetallen = {figure("leerlingen", "leerlingen", false, {measured(2025, 138, "138"), measured(2024, 250, "250")})};
        run.profile_.populatie.ouder = words;
        run.run();
        return run.reported("W145");
    };
    CHECK(told("<p>Rust. Onze school heeft 250 leerlingen.</p>"));
    CHECK(told("De Proef telt ruim 250 kinderen in tien groepen."));
    CHECK_FALSE(told("Onze school heeft 250 leerlingen met een eigen laptop."));
    CHECK_FALSE(told("Onze school telt ongeveer 140 leerlingen."));
    CHECK_FALSE(told("Onze school heeft 1.142 leerlingen."));
    CHECK_FALSE(told("Elke groep heeft 25 leerlingen."));
}

TEST_CASE("a percentage that comes to a small count, or leaves one, is masked") {
    Profile school = profile();
    const Kengetal share = figure("doorstroom", "%", true, {});
    CHECK_FALSE(must_mask(school, share, measured(2025, 2, "2")));
    school.kengetallen.push_back(figure("leerlingen", "leerlingen", false, {measured(2025, 182, "182"), measured(2024, 4, "4")}));
    CHECK(must_mask(school, share, measured(2025, 2, "2")));          // 3.6 of 182
    CHECK(must_mask(school, share, measured(2025, 0.4, "0,4")));      // 0.7: one pupil
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
    // One part is small, and the others would leave it of the whole.
    MaskedOutflow masked = row(16, 5, 10);
    CHECK(masked.uitgestroomd == "niet getoond");
    CHECK(masked.vervolg == "5");
    CHECK(masked.werk == "10");
    CHECK(masked.anders == "minder dan 5");
    CHECK(masked.masked);
    masked = row(14, 3, 9);
    CHECK(masked.uitgestroomd == "niet getoond");
    CHECK(masked.vervolg == "minder dan 5");
    CHECK(masked.werk == "9");
    CHECK(masked.anders == "minder dan 5");
    // Of three leavers everything is small, also none.
    masked = row(3, 3, 0);
    CHECK(masked.uitgestroomd == "minder dan 5");
    CHECK(masked.vervolg == "minder dan 5");
    CHECK(masked.werk == "minder dan 5");
    CHECK(masked.anders == "minder dan 5");
}

TEST_CASE("who knows how rows of outflow are masked finds two answers for each small count") {
    using Counts = std::array<int, 4>;  // leavers, and those of them who went on, to work and elsewhere
    std::map<std::array<std::string, 4>, std::vector<Counts>> printed;
    constexpr int most = 40, more = most + 4;  // that print the same as some of these
    for (int leavers = 0; leavers <= more; ++leavers)
        for (int on = 0; on <= leavers; ++on)
            for (int work = 0; on + work <= leavers; ++work) {
                UitstroomCijfer figures;
                figures.uitgestroomd = leavers, figures.vervolg = on, figures.werk = work;
                const MaskedOutflow m = mask_outflow(figures);
                printed[{m.uitgestroomd, m.vervolg, m.werk, m.anders}].push_back({leavers, on, work, leavers - on - work});
            }
    for (const auto& [row, sources] : printed)
        for (const Counts& source : sources) {
            if (source[0] > most) continue;
            for (size_t cell = 0; cell < 4; ++cell) {
                INFO(source[0] << " = " << source[1] << " + " << source[2] << " + " << source[3]);
                const auto differs = [&](const Counts& other) { return other[cell] != source[cell]; };
                CHECK((!is_small_count(source[cell]) || std::ranges::any_of(sources, differs)));
            }
        }
}

TEST_CASE("the same where it is not told who went elsewhere") {
    std::map<std::pair<std::string, std::string>, std::set<std::pair<int, int>>> printed;
    constexpr int most = 40, more = most + 4;
    for (int leavers = 5; leavers <= more; ++leavers)
        for (int on = 0; on <= leavers; ++on) {
            UitstroomCijfer figures;
            figures.uitgestroomd = leavers, figures.vervolg = on;
            const MaskedOutflow m = mask_outflow(figures);
            printed[{m.uitgestroomd, m.vervolg}].insert({on, leavers - on});
            CHECK((is_small_count(on) || is_small_count(leavers - on)) == m.masked);
        }
    for (const auto& [row, sources] : printed)
        for (const auto& [on, rest] : sources) {
            if (on + rest > most) continue;
            CHECK((!is_small_count(on) || std::ranges::any_of(sources, [&, n = on](const auto& other) { return other.first != n; })));
            CHECK((!is_small_count(rest) || std::ranges::any_of(sources, [&, n = rest](const auto& other) { return other.second != n; })));
        }
}

TEST_CASE("of which years a table of outflow does not give each number is told") {
    Run run;
    run.profile_.uitstroom = {{"arbeid", {{Schooljaar{2023}, 14, 3, 9, {}}, {Schooljaar{2024}, 16, 5, 11, {}}, {Schooljaar{2025}, 16, 5, 10, {}}}, {}}, {"dagbesteding", {{Schooljaar{2025}, 9, 0, 0, {}}}, {}}};
    run.run();
    CHECK(run.report("W163").args == std::vector<std::string>{"arbeid", "2023-2024, 2025-2026"});
    CHECK(std::ranges::count(run.diagnostics.all(), "W163", &gidspers::Diagnostic::code) == 1);
}

TEST_CASE("an answer that counts 1 to 4 pupils is not said, and one of 5 is") {
    const auto said = [](int count) {
        Run run;
        Item one = item("plusklas", ItemSoort::aantal);
        one.eisen.push_back(eis());
        one.eisen[0].eenheid = "leerlingen";
        Antwoord some = answer("plusklas");
        some.aantal = number(count, std::to_string(count));
        run.add(one, some);
        run.run();
        return std::string(get(run.view, {"onderdelen", "0", "items", "0", "waarde-tekst"}).str());
    };
    CHECK(said(3) == "minder dan 5\xC2\xA0leerlingen");
    CHECK(said(5) == "5\xC2\xA0leerlingen");
}

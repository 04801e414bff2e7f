#include <catch2/catch.hpp>

#include "layout/line_breaker.h"

using namespace gidspers::layout;

/// Words of these widths with spaces of 1 between them.
static std::vector<BreakPoint> points_of(const std::vector<float>& widths) {
    std::vector<BreakPoint> points(1);
    float x = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        x += widths[i];
        BreakPoint point;
        point.end = x;
        point.start = i + 1 < widths.size() ? ++x : x;
        point.word = static_cast<uint32_t>(i + 1);
        points.push_back(point);
    }
    points.back().forced = true;
    return points;
}

static std::vector<uint32_t> run(const std::vector<BreakPoint>& points, float width, float* worst = nullptr) {
    LineBreaker breaker;
    std::vector<uint32_t> chosen;
    const float w = breaker.run(points, width, chosen);
    if (worst) *worst = w;
    return chosen;
}

TEST_CASE("one line stays one line") { CHECK(run(points_of({3, 3, 3}), 11) == std::vector<uint32_t>{3}); }

TEST_CASE("lines are balanced over the paragraph, not filled one by one") {
    // First fit sets "aaaa bb" | "cc" | "dddddddd ...": a line of 2 in the middle. The total fit moves bb down.
    CHECK(run(points_of({5, 3, 3, 8, 3}), 10) == std::vector<uint32_t>{1, 3, 4, 5});
}

TEST_CASE("a title has no word alone on its last line") {
    const auto points = points_of({4, 4, 4, 4, 4, 4});
    LineBreaker breaker;
    std::vector<uint32_t> chosen;
    breaker.run(points, 25, chosen);
    CHECK(chosen == std::vector<uint32_t>{5, 6});
    breaker.run(points, 25, chosen, true);
    CHECK(chosen == std::vector<uint32_t>{3, 6});
}

TEST_CASE("no more lines than needed") {
    const auto points = points_of(std::vector<float>(40, 4));
    CHECK(run(points, 24).size() == 8);  // five words of 4 with four spaces a line
}

TEST_CASE("a forced break ends its line and the next starts behind it") {
    auto points = points_of({2, 2, 2, 2});
    points[2].forced = true;
    CHECK(run(points, 100) == std::vector<uint32_t>{2, 4});
}

TEST_CASE("a word wider than the line gets a line of its own and is told") {
    float worst = 0;
    CHECK(run(points_of({3, 30, 3}), 10, &worst) == std::vector<uint32_t>{1, 2, 3});
    CHECK(worst > 1);
}

TEST_CASE("ten thousand words break in good time and order") {
    std::vector<float> widths;
    for (int i = 0; i < 10000; ++i) widths.push_back(static_cast<float>(2 + i * 7 % 11));
    const auto chosen = run(points_of(widths), 60);
    CHECK(chosen.back() == 10000);
    CHECK(std::is_sorted(chosen.begin(), chosen.end()));
}

#include <catch2/catch.hpp>
#include <numeric>

#include "layout/column_widths.h"

using gidspers::layout::column_widths;
using gidspers::layout::ColumnNeed;

static float sum(const std::vector<float>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0f); }

TEST_CASE("relative widths are kept when every word fits") {
    const std::vector<ColumnNeed> needs(3, {20, 200});
    const auto widths = column_widths(needs, "3 1 1", 500);
    CHECK(widths[0] == Approx(300));
    CHECK(widths[1] == Approx(100));
}

TEST_CASE("a column is never narrower than its longest word while others can give") {
    const auto widths = column_widths(std::vector<ColumnNeed>{{50, 400}, {120, 130}}, "9 1", 500);
    CHECK(widths[1] >= 119.5f);
    CHECK(sum(widths) == Approx(500));
}

TEST_CASE("auto columns take what their content needs, long texts share the rest") {
    const auto widths = column_widths(std::vector<ColumnNeed>{{40, 45}, {60, 900}, {60, 900}}, "", 500);
    CHECK(widths[0] < 100);
    CHECK(widths[1] == Approx(widths[2]));
    CHECK(sum(widths) == Approx(500));
}

TEST_CASE("too many long words share the width in proportion") {
    const auto widths = column_widths(std::vector<ColumnNeed>{{300, 300}, {300, 300}, {600, 600}}, "1 1 1", 400);
    CHECK(widths[2] == Approx(200));
    CHECK(sum(widths) == Approx(400));
}

TEST_CASE("width moves to where it saves lines, and stays where it does not") {
    using gidspers::layout::CellText;
    const std::vector<ColumnNeed> needs{{40, 900}, {40, 60}};
    const auto rows_of = [](float first, float second) {
        std::vector<CellText> cells;
        for (uint32_t row = 0; row < 6; ++row) cells.insert(cells.end(), {{row, 0, first, 1}, {row, 1, second, 1}});
        return cells;
    };
    std::vector<float> widths{300, 200};
    gidspers::layout::save_lines(needs, rows_of(880, 50), 10, widths);
    CHECK(widths[0] > 300);
    CHECK(widths[1] >= 200 * 0.7f);
    CHECK(sum(widths) == Approx(500));

    widths = {300, 200};
    gidspers::layout::save_lines(needs, rows_of(100, 50), 10, widths);
    CHECK(widths == std::vector<float>{300, 200});

    // What has room for an address keeps it.
    widths = {300, 200};
    gidspers::layout::save_lines(std::vector<ColumnNeed>{{40, 900}, {40, 60, 190}}, rows_of(880, 50), 10, widths);
    CHECK(widths[1] >= 190);

    // The long texts take two lines either way; the short answers one, with some more room.
    widths = {400, 100};
    gidspers::layout::save_lines(needs, rows_of(700, 95), 10, widths);
    CHECK(widths[1] > 110);
    CHECK(widths[0] > 370);
}

TEST_CASE("a column gets the width of its address where the others have it to spare") {
    std::vector<float> widths = {300, 200};
    gidspers::layout::keep_addresses(std::vector<ColumnNeed>{{80, 400}, {120, 260, 240}}, widths);
    CHECK(widths == std::vector<float>{260, 240});
    for (const ColumnNeed& name : {ColumnNeed{280, 400}, ColumnNeed{80, 400, 270}}) {  // what cannot be broken; an address too
        widths = {300, 200};
        gidspers::layout::keep_addresses(std::vector<ColumnNeed>{name, {120, 260, 240}}, widths);
        CHECK(widths == std::vector<float>{300, 200});
    }
    widths = {300, 200};
    gidspers::layout::keep_addresses(std::vector<ColumnNeed>{{80, 400}, {120, 360, 340}}, widths);  // less than 60 % would be left
    CHECK(widths == std::vector<float>{300, 200});
}

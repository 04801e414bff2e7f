// Where pages end, on slabs alone.
#include <catch2/catch.hpp>

#include "layout/paginate.h"

using namespace gidspers::layout;

namespace {

constexpr float height = 700;

/// Lines of 20 with a space of 10 between them.
Slabs lines(size_t count) {
    Slab line;
    line.height = 20;
    line.after = 10;
    return Slabs(count, line);
}

size_t pages_of(const Slabs& slabs) { return paginate(Galley(), slabs, height).pages.size(); }

}  // namespace

TEST_CASE("a page is spared by setting all closer, but not at the price of a row alone") {
    const size_t a_page = 23;  // 23 * 20 + 22 * 10
    CHECK(pages_of(lines(2 * a_page)) == 2);
    Slabs slabs = lines(2 * a_page + 4);
    const Pagination closer = paginate(Galley(), slabs, height);
    CHECK(closer.pages.size() == 2);
    CHECK(closer.air < 1);
    for (const float price : {cost::row, cost::few, cost::lone, cost::group, cost::lone_of_few}) {
        for (Slab& slab : slabs) slab.break_cost = price;
        for (const size_t free : {a_page, 2 * a_page}) slabs[free].break_cost = 0;
        INFO(price);
        CHECK(pages_of(slabs) == (price < cost::lone ? 2 : 3));
    }
}

TEST_CASE("white on many pages is a page to spare, however full the last is") {
    Slabs slabs = lines(51);
    for (Slab& slab : slabs) slab.break_cost = cost::group;
    for (const size_t free : {17, 34, 26}) slabs[free].break_cost = 0;
    CHECK(pages_of(slabs) == 2);
}

TEST_CASE("a page is filled as long as what follows fits, and ends early before a chapter rather than elsewhere") {
    // Three pages of text that may end anywhere, with a little more than a page to spare: the white is gathered, not shared out.
    Slabs slabs = lines(60);
    const auto lines_on = [&](size_t page) {
        const PageRange range = paginate(Galley(), slabs, height).pages.at(page);
        return range.last - range.first;
    };
    REQUIRE(pages_of(slabs) == 3);
    CHECK(lines_on(0) == 23);
    slabs[40].chapter = true;
    CHECK(lines_on(0) == 23);
    CHECK(lines_on(1) == 17);
}

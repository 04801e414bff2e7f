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

TEST_CASE("a page is filled as long as what follows fits, unless a chapter begins there") {
    // As much white either way: after 20 lines of the first page, or after 20 of the second.
    Slabs slabs = lines(60);
    for (Slab& slab : slabs) slab.break_cost = cost::group;
    for (const size_t free : {20, 23, 43}) slabs[free].break_cost = 0;
    const auto first_page_ends = [&] { return paginate(Galley(), slabs, height).pages.at(0).last; };
    CHECK(first_page_ends() == 23);
    slabs[20].chapter = true;
    CHECK(first_page_ends() == 20);
}

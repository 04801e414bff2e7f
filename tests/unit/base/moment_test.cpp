#include "base/moment.h"

#include <catch2/catch.hpp>

using namespace gidspers;

TEST_CASE("seconds since 1970 become a date, over leap days and before 1970 too") {
    CHECK(w3c_date(0) == "1970-01-01T00:00:00Z");
    CHECK(w3c_date(1776155400) == "2026-04-14T08:30:00Z");
    CHECK(w3c_date(951782399) == "2000-02-28T23:59:59Z");
    CHECK(w3c_date(951782400) == "2000-02-29T00:00:00Z");
    CHECK(w3c_date(4107542400) == "2100-03-01T00:00:00Z");  // 2100 has no leap day
    CHECK(w3c_date(-1) == "1969-12-31T23:59:59Z");
}

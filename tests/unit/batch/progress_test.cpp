#include <catch2/catch.hpp>

#include "base/utf8.h"
#include "batch/progress.h"

using namespace gidspers;
using namespace gidspers::batch;

TEST_CASE("the bar says what was done, failed and is left, how fast and how long still") {
    const Progress p{120, 30, 2, 30, 10};
    CHECK(bar(p, 120, Language::nl) ==
          "███████░░░░░░░░░░░░░░░░░░░░░░░  30 van 120 · 2 mislukt · nog 90 · 3,0 per seconde · klaar over 30 s");
    CHECK(bar(p, 120, Language::en) ==
          "███████░░░░░░░░░░░░░░░░░░░░░░░  30 of 120 · 2 failed · 90 left · 3.0 a second · ready in 30 s");
    CHECK(bar({5, 5, 0, 5, 0.5}, 80, Language::nl) == "██████████████████████████████  5 van 5");
}

TEST_CASE("the bar never gets wider than the terminal") {
    const Progress p{8000, 4321, 12, 4321, 200};
    for (unsigned width = 0; width < 130; ++width) CHECK(utf8_length(bar(p, width, Language::nl)) <= width);
    CHECK(bar(p, 30, Language::nl) == "4321 van 8000 · 12 mislukt");
}

TEST_CASE("time left is rounded up, in the largest unit that says enough") {
    CHECK(time_text(0.2, Language::nl) == "1 s");
    CHECK(time_text(99, Language::nl) == "99 s");
    CHECK(time_text(100, Language::nl) == "2 min");
    CHECK(time_text(7500, Language::nl) == "2 uur 5 min");
}

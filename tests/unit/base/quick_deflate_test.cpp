#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

#include "base/deflate.h"

using namespace gidspers;

namespace {

/// Leaves this number all over the stack that the next call gets.
[[gnu::noinline]] void soil_the_stack(uint16_t number) {
    uint16_t used[100'000];
    std::fill(std::begin(used), std::end(used), number);
    asm volatile("" : : "r"(used) : "memory");
}

}  // namespace

TEST_CASE("what deflate makes does not depend on what was in memory before") {
    // As the rows of a PDF's cross-reference: zeros with something here and there, so that far and near matches compete.
    std::string rows;
    uint32_t dice = 1;
    for (unsigned i = 0; i < 1960; ++i) {
        dice = dice * 1664525 + 1013904223;
        rows += static_cast<char>(i % 7 == 0 ? 2 : i % 7 < 5 ? 0 : (dice >> 16) % 9);
    }
    soil_the_stack(0);
    const std::string clean(deflate_quick_view(rows));
    for (uint16_t number = 1; number < 256; ++number) {
        soil_the_stack(number);
        CHECK(deflate_quick_view(rows) == clean);
    }
}

// Which arrangement of panels is chosen: pure arithmetic on heights, no type.
#include <algorithm>
#include <catch2/catch.hpp>

#include "layout/poster_bands.h"

using namespace gidspers::layout;

namespace {

/// Panels of a given area (height at full width); narrower means higher, wider than half does not help.
class Areas : public Heights {
  public:
    explicit Areas(std::vector<float> areas) : areas_(std::move(areas)) { use_scale(1, 1, areas_.size()); }

  protected:
    float measure(size_t panel, Part part) override { return areas_[panel] / std::min(part_width(part, 1, 0), 0.5f); }

  private:
    std::vector<float> areas_;
};

/// Panels that are as high as they were on a real poster: on the full width, a half, a third and two thirds of it.
class Measured : public Heights {
  public:
    explicit Measured(std::vector<std::array<float, 4>> heights) : heights_(std::move(heights)) { use_scale(1, 1, heights_.size()); }

  protected:
    float measure(size_t panel, Part part) override { return heights_[panel][static_cast<size_t>(part)]; }

  private:
    std::vector<std::array<float, 4>> heights_;
};

}  // namespace

TEST_CASE("two panels that ask for two of three columns share the page in halves") {
    Areas heights({100, 100, 30, 30, 30});
    const Arrangement all = arrange({2, 2, 1, 1, 1}, 3, 0, heights);
    REQUIRE(all.bands.size() == 2);
    REQUIRE(all.bands[0].columns.size() == 2);
    CHECK(all.bands[0].columns[0].part == Part::half);
    CHECK(all.bands[0].columns[1].left == 0.5f);
    CHECK(all.bands[1].columns.size() == 3);
    CHECK(all.height == Approx(200 + 90));
}

TEST_CASE("three unequal panels stand in two columns when three would leave two of them empty") {
    Areas heights({200, 100, 100});
    const Arrangement all = arrange({1, 1, 1}, 3, 0, heights);
    REQUIRE(all.bands.size() == 1);
    REQUIRE(all.bands[0].columns.size() == 2);
    CHECK(std::vector<size_t>(all.bands[0].columns[1].panels.begin(), all.bands[0].columns[1].panels.end()) == std::vector<size_t>{1, 2});
    CHECK(all.height == Approx(400));

    Areas even({100, 100, 100});
    CHECK(arrange({1, 1, 1}, 3, 0, even).bands[0].columns.size() == 3);
}

TEST_CASE("what is long stands below what is wide when the last of three columns would be mostly empty") {
    Measured heights({{240, 394, 482, 274}, {107, 130, 159, 115}, {170, 266, 335, 190}, {60, 75, 88, 65}, {60, 75, 104, 65}});
    const Arrangement all = arrange({2, 2, 1, 1, 1}, 3, 8, heights);
    REQUIRE(all.bands.size() == 1);
    const auto& columns = all.bands[0].columns;
    REQUIRE(columns.size() == 2);
    CHECK(columns[0].part == Part::two_thirds);
    CHECK(std::vector<size_t>(columns[0].panels.begin(), columns[0].panels.end()) == std::vector<size_t>{0, 2});
    CHECK(std::vector<size_t>(columns[1].panels.begin(), columns[1].panels.end()) == std::vector<size_t>{1, 3, 4});
    CHECK(all.height == Approx(274 + 8 + 190));
}

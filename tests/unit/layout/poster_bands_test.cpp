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
    PanelHeight measure(size_t panel, Part part) override { return {areas_[panel] / std::min(part_width(part, 1, 0), 0.5f)}; }

  private:
    std::vector<float> areas_;
};

/// Panels that are as high as they were on a real poster: on the full width, a half, a third and two thirds of it.
class Measured : public Heights {
  public:
    explicit Measured(std::vector<std::array<float, 4>> heights) : heights_(std::move(heights)) { use_scale(1, 1, heights_.size()); }

  protected:
    PanelHeight measure(size_t panel, Part part) override { return {heights_[panel][static_cast<size_t>(part)]}; }

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

TEST_CASE("panels change columns where the tallest is much less tall then, in the order of their first") {
    const auto alike = [](const std::vector<float>& heights) {  // whatever their width
        std::vector<std::array<float, 4>> all;
        for (const float height : heights) all.push_back({height, height, height, height});
        return Measured(all);
    };
    Measured heights = alike({20, 20, 60, 50, 10, 10});
    const Arrangement all = arrange({1, 1, 1, 1, 1, 1}, 3, 0, heights);
    REQUIRE(all.bands.size() == 1);
    const auto& columns = all.bands[0].columns;
    REQUIRE(columns.size() == 3);
    CHECK(all.height == Approx(60));  // in order the least is 70: 20 + 20, 60, 50 + 10 + 10
    CHECK(columns[0].panels.front() == 0);
    for (const PosterColumn& column : columns) CHECK(std::is_sorted(column.panels.begin(), column.panels.end()));
    CHECK(columns[0].panels.front() < columns[1].panels.front());
    CHECK(columns[1].panels.front() < columns[2].panels.front());

    // For little they stay in order: 60 and 58 could change.
    Measured little = alike({60, 40, 58, 37, 95});
    const Arrangement ordered = arrange({1, 1, 1, 1, 1}, 3, 0, little);
    REQUIRE(ordered.bands[0].columns.size() == 3);
    for (size_t c = 0; c < 3; ++c) CHECK(ordered.bands[0].columns[c].panels.front() == 2 * c);
}

TEST_CASE("what looks poor is avoided, and is no taller for it") {
    class Cramped : public Areas {
      public:
        using Areas::Areas;

      protected:
        PanelHeight measure(size_t panel, Part part) override { return {Areas::measure(panel, part).height, part == Part::third ? 500.0f : 0}; }
    };
    Cramped heights({100, 100, 100});
    CHECK(arrange({1, 1, 1}, 3, 0, heights).bands[0].columns.size() == 2);
    Cramped tables({100, 100, 100, 100, 100, 100});
    CHECK(arrange({1, 1, 1, 1, 1, 1}, 3, 0, tables).height == Approx(600));
}

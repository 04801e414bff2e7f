// Bar charts: bars, their norm, bands and the axis.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "scenes.h"
#include "style/color.h"

using namespace gidspers;
using namespace gidspers::drawing;
using namespace gidspers::drawing::test;

TEST_CASE("where an axis has no room for all numbers beside each other, it has the norm and the ends, and the bands' edges below") {
    const char* const markup =
        "<figure kind=\"bars\" alt=\"a\"><band from=\"0\" to=\"70\" label=\"a\"/><band from=\"70\" to=\"80\" label=\"b\"/><band "
        "from=\"80\" to=\"100\" label=\"c\"/><bar label=\"Een\" value=\"62\" norm=\"80\"/><bar label=\"Twee\" value=\"91\" norm=\"80\"/></figure>";
    const Scene scene = make(markup, theme_of("helder"), 130);
    std::map<float, std::string> lines;
    for (const Label& label : scene.labels)
        if (std::string_view(" 0 70 80 100 ").find(" " + label.text + " ") != std::string_view::npos) lines[label.y] += label.text + " ";
    REQUIRE(lines.size() == 2);
    CHECK(lines.begin()->second == "0 80 100 ");
    CHECK(lines.rbegin()->second == "70 ");
    CHECK(lines.rbegin()->first + theme_of("helder").text(style::Text::figure).leading <= scene.height + 1);
}

TEST_CASE("an axis has its numbers as they were written") {
    const Scene scene = make("<figure kind=\"bars\" alt=\"a\"><band from=\"0\" to=\"37.5\" label=\"a\"/><band from=\"37.5\" to=\"100\" label=\"b\"/>"
                             "<bar label=\"Een\" value=\"60\" norm=\"87.5\"/><bar label=\"Twee\" value=\"91\" norm=\"87.5\"/></figure>", theme_of("helder"), 400);
    std::set<std::string> written;
    for (const Label& label : scene.labels) written.insert(label.text);
    for (const char* const number : {"0", "37,5", "87,5", "100"}) CHECK(written.contains(number));
}

TEST_CASE("a bar of which only the band is known is open, and as wide as the band") {
    const style::Theme theme = theme_of("helder");
    const Scene scene = make("<figure kind=\"bars\" alt=\"a\"><band from=\"0\" to=\"50\" label=\"a\"/><band from=\"50\" to=\"100\" label=\"b\"/>"
                             "<bar label=\"Een\" value=\"75\" style=\"band\"/><bar label=\"Twee\" value=\"100\"/></figure>", theme, 400);
    const auto filled = [&](style::Color color) {
        return std::ranges::find_if(scene.shapes, [&](const Shape& shape) { return shape.filled && shape.fill == theme.color(color); });
    };
    const auto open = filled(style::Color::paper), full = filled(style::Color::primary);
    REQUIRE((open != scene.shapes.end() && full != scene.shapes.end()));
    CHECK((open->stroked && open->stroke == theme.color(style::Color::primary)));
    const auto width = [](const Shape& shape) {
        const auto [low, high] = std::ranges::minmax(shape.path.points, {}, &Point::x);
        return high.x - low.x;
    };
    CHECK((width(*open) + open->stroke_width) / width(*full) == Approx(0.5).epsilon(0.01));
}

TEST_CASE("the bar reaches its value and the norm stands where it should") {
    const style::Theme theme = theme_of("helder");
    const Scene s = make("<figure kind=\"bars\" alt=\"a\"><bar label=\"A\" value=\"50\" norm=\"75\"/><bar label=\"B\" value=\"100\"/></figure>", theme, 400);
    std::vector<std::pair<float, float>> bars;
    float norm = -1;
    for (const Shape& shape : s.shapes) {
        if (shape.filled && shape.fill == theme.color(style::Color::primary)) {
            float low = 1e9f, high = 0;
            for (const Point p : shape.path.points) low = std::min(low, p.x), high = std::max(high, p.x);
            bars.emplace_back(low, high);
        }
        if (shape.stroked && shape.stroke == theme.color(style::Color::ink) && shape.stroke_width > 1.5f) norm = shape.path.points[0].x;
    }
    REQUIRE(bars.size() == 2);
    const float whole = bars[1].second - bars[1].first;
    CHECK((bars[0].second - bars[0].first) / whole == Approx(0.5).epsilon(0.01));
    CHECK((norm - bars[0].first) / whole == Approx(0.75).epsilon(0.01));
}

TEST_CASE("a bar that is just past its norm is seen to be, beside the line") {
    const style::Theme theme = theme_of("helder");
    const auto end = [](const Shape& shape) { return std::ranges::max(shape.path.points, {}, &Point::x).x; };
    for (const std::string norm : {"70", "69"}) {  // of the second bar: the same or not
        const Scene s = make("<figure kind=\"bars\" alt=\"a\"><bar label=\"A\" value=\"71\" norm=\"70\"/><bar label=\"B\" value=\"30\" norm=\"" + norm + "\"/></figure>", theme, 200);
        const auto bar = std::ranges::find_if(s.shapes, [&](const Shape& shape) { return shape.filled && shape.fill == theme.color(style::Color::primary); });
        REQUIRE(bar != s.shapes.end());
        size_t over = 0;  // strokes that are drawn over the bar
        for (auto shape = bar + 1; shape != s.shapes.end(); ++shape) {
            const float x = shape->path.points.front().x;
            if (!shape->stroked || x != shape->path.points.back().x || x > end(*bar) || x < end(*bar) - 5) continue;
            if (shape->path.points.front().y > std::ranges::max(bar->path.points, {}, &Point::y).y) continue;
            ++over;
            CHECK(x + shape->stroke_width / 2 < end(*bar) - 0.3f);
        }
        CHECK(over == 1);
    }
}

TEST_CASE("a bar that ends on its norm shows that it does: a white line ends it, and black stands beside it") {
    const style::Theme theme = theme_of("helder");
    const Scene s = make("<figure kind=\"bars\" alt=\"a\"><bar label=\"A\" value=\"70\" norm=\"70\"/></figure>", theme, 200);
    const auto bar = std::ranges::find_if(s.shapes, [&](const Shape& shape) { return shape.filled && shape.fill == theme.color(style::Color::primary); });
    REQUIRE(bar != s.shapes.end());
    const float end = std::ranges::max(bar->path.points, {}, &Point::x).x;
    const auto ends_it = [&](const Shape& shape) { return shape.stroked && shape.stroke == theme.color(style::Color::paper) && std::abs(shape.path.points[0].x + shape.stroke_width / 2 - end) < 0.01f; };
    CHECK(std::any_of(bar, s.shapes.end(), ends_it));
    const auto is_norm = [&](const Shape& shape) { return shape.stroked && shape.stroke == theme.color(style::Color::ink) && std::abs(shape.path.points[0].x - end) < 0.01f; };
    CHECK(std::any_of(s.shapes.begin(), bar, is_norm));
}

TEST_CASE("a bar of which only the band is known has no number") {
    const style::Theme theme = theme_of("helder");
    const Scene s = make("<figure kind=\"bars\" alt=\"a\"><bar label=\"A\" value=\"62\"/><bar label=\"B\" value=\"76\" style=\"band\"/></figure>", theme, 400);
    const auto says = [&](std::string_view text) { return std::any_of(s.labels.begin(), s.labels.end(), [&](const Label& label) { return label.text == text; }); };
    CHECK(says("62"));
    CHECK_FALSE(says("76"));
}

TEST_CASE("a bar of which only the band is known covers that band, lighter") {
    const style::Theme theme = theme_of("helder");
    const Scene s = make("<figure kind=\"bars\" alt=\"a\"><band from=\"0\" to=\"50\" label=\"a\"/><band from=\"50\" to=\"100\" label=\"b\"/>"
                         "<bar label=\"A\" value=\"75\" style=\"band\"/></figure>", theme, 400);
    const auto is_primary = [&](const Shape& shape) { return shape.filled && shape.fill == theme.color(style::Color::primary); };
    CHECK(std::none_of(s.shapes.begin(), s.shapes.end(), is_primary));
}

TEST_CASE("a norm that all bars share is one line down all of them") {
    const style::Theme theme = theme_of("helder");
    const auto lines = [&](const char* second) {
        const Scene s = make("<figure kind=\"bars\" alt=\"a\"><bar label=\"A\" value=\"50\" norm=\"75\"/><bar label=\"B\" value=\"60\" norm=\"" +
                             std::string(second) + "\"/></figure>", theme, 400);
        return std::count_if(s.shapes.begin(), s.shapes.end(), [&](const Shape& shape) {
            return shape.stroked && shape.stroke == theme.color(style::Color::ink) && shape.stroke_width > 1.5f;
        });
    };
    CHECK(lines("75") == 1);
    CHECK(lines("80") == 2);
}

TEST_CASE("the bands of a bar chart that go under letters have letters, however many they are") {
    std::string bands;
    for (int i = 0; i < 54; ++i)
        bands += "<band from=\"" + std::to_string(i) + "\" to=\"" + std::to_string(i + 1) + "\" label=\"bandnummer-" + std::to_string(i) + "\"/>";
    const Scene s = make("<figure kind=\"bars\" alt=\"a\">" + bands + "<bar label=\"A\" value=\"50\"/></figure>", theme_of("helder"), 460);
    std::set<std::string> said;
    for (const Label& label : s.labels) said.insert(label.text);
    for (const char* text : {"A = bandnummer-0", "Z = bandnummer-25", "AA = bandnummer-26", "AZ = bandnummer-51", "BA = bandnummer-52",
                             "BB = bandnummer-53"}) {
        INFO(text);
        CHECK(said.contains(text));
    }
}

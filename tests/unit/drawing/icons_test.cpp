#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "base/messages.h"
#include "drawing/icons.h"

using namespace gidspers;
using namespace gidspers::drawing;

TEST_CASE("every icon is drawn, inside its grid, in the colour asked for") {
    CHECK(icon_names().size() >= 45);
    for (const std::string& name : icon_names()) {
        INFO(name);
        const Scene s = icon(name, 24, {9, 8, 7});
        CHECK(!s.shapes.empty());
        for (const Shape& shape : s.shapes) {
            if (shape.stroked) {
                CHECK(shape.stroke == style::Rgb{9, 8, 7});
                CHECK(shape.stroke_width == Approx(1.75));
            }
            for (const Point p : shape.path.points) {
                CHECK(p.x >= 1);
                CHECK(p.x <= 23);
                CHECK(p.y >= 1);
                CHECK(p.y <= 23);
            }
        }
    }
}

TEST_CASE("the index and the folder name the same icons") {
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(GIDSPERS_ROOT "/assets/icons"))
        if (entry.path().extension() == ".svg") files.insert(entry.path().stem().string());
    CHECK(files == std::set<std::string>(icon_names().begin(), icon_names().end()));
}

TEST_CASE("an icon scales with its stroke, and goes by its other names") {
    const Scene s = icon("intern-begeleider", 48, {});
    CHECK(s.width == 48);
    CHECK(s.shapes[0].stroke_width == Approx(3.5));
    CHECK(s.shapes.size() == icon("ib", 10, {}).shapes.size());
}

TEST_CASE("an unknown icon is reported with the nearest name") {
    Diagnostics problems;
    report_unknown_icon("rolstool", {"norm.xml", 4, 2}, problems);
    report_unknown_icon("xyzzy", {"norm.xml", 5, 2}, problems);
    CHECK(icon("xyzzy", 10, {}).width == 0);
    REQUIRE(problems.all().size() == 2);
    CHECK(to_text(problems.all()[0], Language::nl).find("Bedoelde u \"rolstoel\"") != std::string::npos);
    CHECK(problems.all()[1].code == "G001");
}

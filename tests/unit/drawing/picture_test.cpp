#include <catch2/catch.hpp>

#include <memory>

#include "doc/reader.h"
#include "drawing/picture.h"
#include "style/make_theme.h"

using namespace gidspers;
using namespace gidspers::drawing;

namespace {

style::Theme theme() {
    Diagnostics problems;
    return style::make_theme(nullptr, "sop", Paper::a4, problems);
}

style::Picture picture(style::Picture::Format format, int width, int height) {
    style::Picture out;
    out.format = format, out.width = width, out.height = height;
    out.bytes = std::make_shared<const std::string>("any");
    return out;
}

}  // namespace

TEST_CASE("a picture keeps its proportions in a box, and none takes no room") {
    const Size size = size_in_box(picture(style::Picture::Format::svg, 200, 50), 100, 50);
    CHECK(size.width == Approx(100));
    CHECK(size.height == Approx(25));
    CHECK(size_in_box({}, 100, 50).width == 0);
}

TEST_CASE("between text an SVG takes all width, pixels are never fewer than 150 an inch, and half a page is the most") {
    using Format = style::Picture::Format;
    const style::Theme look = theme();
    const auto width = [&](Format format, int w, int h) { return size_in_text(picture(format, w, h), look, 480).width; };
    CHECK(width(Format::svg, 24, 6) == Approx(480));
    CHECK(width(Format::png, 300, 100) == Approx(144));
    CHECK(width(Format::jpeg, 3000, 1000) == Approx(480));
    const float half = (paper_size(Paper::a4).height - look.margins.top - look.margins.bottom) / 2;
    CHECK(size_in_text(picture(Format::svg, 100, 400), look, 480).height == Approx(half));
}

TEST_CASE("each picture is drawn as its own, also when it was drawn before") {
    const auto svg = [](const std::string& width) {
        style::Picture out = picture(style::Picture::Format::svg, 10, 10);
        out.bytes = std::make_shared<const std::string>("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " 10\"><path d=\"M0 0h9v9z\"/></svg>");
        return out;
    };
    const style::Picture logo = svg("20"), figure = svg("30");
    Diagnostics problems;
    for (int time = 0; time < 2; ++time) {
        CHECK(scene_of(logo, problems)->width == 20);
        CHECK(scene_of(figure, problems)->width == 30);
    }
    CHECK(problems.empty());
}

TEST_CASE("a figure finds its picture in the theme, or none") {
    style::Theme look = theme();
    look.pictures = {picture(style::Picture::Format::png, 1, 1), picture(style::Picture::Format::png, 2, 2)};
    const auto found = [&](const char* attributes) {
        Diagnostics problems;
        const auto document = doc::read("<document kind=\"sop\" title=\"T\"><figure alt=\"a\" " + std::string(attributes) + "/></document>", problems);
        REQUIRE(document);
        const style::Picture* const picture = picture_of(document->root.children[0], look);
        return picture ? picture->width : 0;
    };
    CHECK(found("kind=\"picture\" value=\"2\"") == 2);
    for (const char* none : {"kind=\"picture\" value=\"3\"", "kind=\"picture\" value=\"0\"", "kind=\"picture\" value=\"figuur\"", "kind=\"logo\"",
                             "kind=\"qr\" value=\"1\""})
        CHECK(found(none) == 0);
}

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "base/limits.h"
#include "base/messages.h"
#include "drawing/css_color.h"
#include "drawing/geometry.h"
#include "drawing/svg.h"
#include "style/color.h"

using namespace gidspers;
using namespace gidspers::drawing;

namespace {

std::string codes(const Diagnostics& problems) {
    std::string out;
    for (const Diagnostic& d : problems.all()) out += d.code + " ";
    return out;
}

Scene read(std::string_view body, std::string* found = nullptr) {
    Diagnostics problems;
    const std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">" + std::string(body) + "</svg>";
    Scene scene = read_svg(svg, {"logo.svg", 0, 0}, problems);
    if (found) *found = codes(problems);
    else CHECK(codes(problems) == "");
    return scene;
}

Point last_point(const Path& path) { return path.points.back(); }

}  // namespace

TEST_CASE("all path commands land where SVG says, absolute and relative") {
    bool ok = false;
    const auto end = [&](std::string_view d) {
        const Path p = read_path_data(d, ok);
        CHECK(ok);
        return last_point(p);
    };
    CHECK(end("M10 10 20 30").x == 20);  // more pairs after M are lines
    CHECK(end("m10,10 20,30").y == 40);
    CHECK(end("M1 2h5v6H9V-1").x == 9);
    CHECK(end("M0 0c1 1 2 2 3 3s4 4 5 5").x == 8);
    CHECK(end("M0 0q1 1 2 0t2 0 2 0").x == 6);
    CHECK(end("M.5.5-3e0.25").x == -3);  // numbers without separators
    CHECK(end("M0 0a5 5 0 1110 0").x == 10);  // flags without separators
    CHECK(read_path_data("M0 0L10 0zl1 1", ok).points.back().x == 1);  // after z the pen is at the start
}

TEST_CASE("a smooth curve mirrors the last control point") {
    bool ok = false;
    const Path p = read_path_data("M0 0C0 10 10 10 10 0S20 -10 20 0", ok);
    REQUIRE(p.points.size() == 7);
    CHECK(p.points[4].x == 10);
    CHECK(p.points[4].y == -10);
}

TEST_CASE("an arc stays on its circle and goes the right way") {
    bool ok = false;
    const Path p = read_path_data("M10 0A10 10 0 0 1 0 10", ok);  // a quarter about the origin, clockwise on screen
    REQUIRE(p.verbs.size() == 2);
    const Point a{10, 0}, b = p.points[1], c = p.points[2], d = p.points[3];
    const float x = (a.x + 3 * b.x + 3 * c.x + d.x) / 8, y = (a.y + 3 * b.y + 3 * c.y + d.y) / 8;
    CHECK(std::hypot(x, y) == Approx(10).epsilon(0.001));
    CHECK(x > 0);
    const Path large = read_path_data("M10 0A10 10 0 1 0 0 10", ok);  // the long way round
    CHECK(large.verbs.size() == 4);
    const Path stretched = read_path_data("M0 0A1 1 0 0 1 10 0", ok);  // radius too small: it grows
    CHECK(last_point(stretched).x == 10);
}

TEST_CASE("an arc whose numbers are far too large or small has places all the same") {
    for (const char* path : {"M0 0A2 2 22 0 1 82 3.8e28", "M0 0A1e-30 1e-30 0 0 1 10 0", "M0 0A3e38 1e-40 0 1 0 3e38 -3e38"}) {
        bool ok = false;
        INFO(path);
        for (const Point p : read_path_data(path, ok).points) CHECK_FALSE(std::isnan(p.x + p.y));
        CHECK(ok);
    }
}

TEST_CASE("a broken path is drawn up to the fault") {
    bool ok = true;
    CHECK(read_path_data("M0 0L10 10Lx", ok).verbs.size() == 2);
    CHECK(!ok);
    CHECK(read_path_data("L10 10", ok).verbs.empty());
    CHECK(!ok);
    read_path_data("M0 0z5", ok);
    CHECK(!ok);
    CHECK(read_path_data("", ok).verbs.empty());
    CHECK(ok);
}

TEST_CASE("shapes, groups, transforms and the view box") {
    const Scene s = read("<g transform=\"translate(10 5) scale(2)\" stroke=\"#fff\" stroke-width=\"3\"><rect x=\"1\" y=\"1\" "
                         "width=\"4\" height=\"2\" fill=\"none\"/></g><circle cx=\"50\" cy=\"25\" r=\"5\"/>");
    CHECK(s.width == 100);
    CHECK(s.height == 50);
    REQUIRE(s.shapes.size() == 2);
    CHECK(s.shapes[0].path.points[0].x == 12);
    CHECK(s.shapes[0].path.points[0].y == 7);
    CHECK(s.shapes[0].stroke_width == Approx(6));
    CHECK(!s.shapes[0].filled);
    CHECK(s.shapes[1].filled);  // black is SVG's default
    CHECK(!s.shapes[1].stroked);
}

TEST_CASE("lines end and turn as the SVG says") {
    const Scene s = read("<style>.r{stroke-linecap:round;stroke-linejoin:bevel}</style><g stroke=\"#000\"><path d=\"M0 0h9\"/>"
                         "<path class=\"r\" d=\"M0 0h9\"/><path stroke-linecap=\"square\" stroke-miterlimit=\"1e9\" d=\"M0 0h9\"/></g>");
    CHECK(s.shapes[0].line == Line{Line::Cap::butt, Line::Join::miter, 4});
    CHECK(s.shapes[1].line == Line{Line::Cap::round, Line::Join::bevel, 4});
    CHECK(s.shapes[2].line == Line{Line::Cap::square, Line::Join::miter, 100});
}

TEST_CASE("a colour is read as CSS has it") {
    const auto color = [](const char* text) {
        const auto c = css_color(text);
        return c ? style::to_hex(c->color) + (c->alpha < 1 ? "/" + std::to_string(static_cast<int>(c->alpha * 100 + 0.5f)) : "") : "";
    };
    CHECK(color("AliceBlue") == "#F0F8FF");
    CHECK(color("yellowgreen") == "#9ACD32");
    CHECK(color("rebeccapurpl") == "");
    CHECK(color("#ABCF") == "#AABBCC");
    CHECK(color("#11223380") == "#112233/50");
    CHECK(color("#12345") == "");
    CHECK(color("rgba(1, 2, 300, 1)") == "#0102FF");
    CHECK(color("rgb(100% 0% 50% / 20%)") == "#FF0080/20");
    CHECK(color("hsl(120, 100%, 25%)") == "#008000");
    CHECK(color("hsl(-120deg 50% 50%)") == "#4040BF");
    CHECK(color("rgb(1,2)") == "");
    CHECK(color("transparent") == "#000000/0");
}

TEST_CASE("the color of an element is its currentColor, the sheet orders classes, and a switch has one drawing") {
    const Scene s = read("<style>.b{fill:#111111}.a{fill:#222222}</style><g fill='currentColor'><rect color='#333333' width='1' height='1'/></g>"
                         "<rect class='a\nb' width='1' height='1'/><rect fill='currentcolor' width='1cm' height='1em'/>"
                         "<switch><g systemLanguage='fr'><rect width='9' height='9'/></g><g requiredExtensions='x'/><rect fill='#444444' width='1' "
                         "height='1'/><rect width='9' height='9'/></switch><svg:rect xmlns:svg='x' style='fill:#555555!important' width='1' height='1'/>");
    std::vector<std::string> fills;
    for (const Shape& shape : s.shapes) fills.push_back(style::to_hex(shape.fill));
    CHECK(fills == std::vector<std::string>{"#333333", "#222222", "#000000", "#444444", "#555555"});
    CHECK(s.shapes[2].path.points[2].x == Approx(96 / 2.54));
    CHECK(s.shapes[2].path.points[2].y == Approx(16));
    const Scene under = read("<rect style='paint-order:stroke' stroke='#f00' fill='#00f' width='9' height='9'/>");
    REQUIRE(under.shapes.size() == 2);
    CHECK(under.shapes[0].stroked);
    CHECK(under.shapes[1].filled);
}

TEST_CASE("a clip path around all is none, another is told of; a gradient is the mean of its stops") {
    const auto said = [](const std::string& clip, const char* more = "") {
        std::string found;
        read("<defs><rect id='b' width='100' height='50'/><clipPath id='a'" + std::string(more) + ">" + clip +
             "</clipPath></defs><g clip-path='url(#a)'><rect width='9' height='9'/></g>", &found);
        return found;
    };
    CHECK(said("<rect width='100' height='50'/>") == "");
    CHECK(said("<use xlink:href='#b' xmlns:xlink='http://www.w3.org/1999/xlink'/>") == "");
    CHECK(said("<path d='M0 0h100v50H0z'/>") == "");
    CHECK(said("<path d='M0 0h100v50z'/>") == "G021 ");
    CHECK(said("<rect width='50' height='25'/>") == "G021 ");
    CHECK(said("<rect width='50' height='25' transform='scale(2)'/>") == "");
    CHECK(said("<circle cx='50' cy='25' r='200'/>") == "G021 ");
    CHECK(said("<rect width='100' height='50'/>", " clipPathUnits='objectBoundingBox'") == "G021 ");
    CHECK(said("") == "G021 ");
    std::string found;
    const Scene s = read("<linearGradient id='g'><stop stop-color='#102030'/><stop style='stop-color:#304050'/></linearGradient>"
                         "<radialGradient id='h' href='#g'/><linearGradient id='k' href='#k'/>"
                         "<rect fill='url(#h)' width='9' height='9'/><rect fill='url(#k)' mask='url(#m)' width='9' height='9'/>",
                         &found);
    CHECK(found == "G013 G013 G021 ");
    CHECK(s.shapes[0].fill == style::Rgb{0x20, 0x30, 0x40});
    CHECK(s.shapes[1].fill == style::Rgb{0, 0, 0});
}

TEST_CASE("a transform may stand in the style") {
    CHECK(read("<rect style='transform:translate(10px,5px)' width='1' height='1'/>").shapes[0].path.points[0] == Point{10, 5});
}

TEST_CASE("what moves or sizes a shape and is not known here is said, once each") {
    const auto said = [](std::string_view body) {
        std::string found;
        CHECK_FALSE(read(body, &found).shapes.empty());
        return found;
    };
    const auto rect = [](std::string_view with) { return "<rect x='40' y='10' width='20' height='20' " + std::string(with) + "/>"; };
    CHECK(said(rect("style='transform:translateX(40px)'")) == "G028 ");
    CHECK(said(rect("transform='translateX(30)'")) == "G028 ");
    CHECK(said(rect("transform='scale()'")) == "G028 ");
    CHECK(said(rect("style='transform:translate(50%,1px)'")) == "G028 ");
    CHECK(said(rect("style='transform:rotate(0.5turn)'")) == "G028 ");
    CHECK(said(rect("transform='rotate(9)' transform-origin='50 20'")) == "G028 ");
    CHECK(said(rect("style='translate:50px 0;rotate:45deg'")) == "G028 G028 ");
    CHECK(said("<style>rect{width:40px}</style><rect width='3' height='3'/><rect width='4' height='3'/>") == "G028 ");
    CHECK(said("<g transform='scale(10)'><path d='M1 1h8' stroke='red' vector-effect='non-scaling-stroke'/></g>") == "G024 ");
    CHECK(said(rect("transform='translate(-1e1-.5),rotate(+45, 50 20) matrix(1 0 0 1 0 0)' style='scale:1;translate:none;vector-effect:none'")) == "");
}

TEST_CASE("arrowheads are told of") {
    std::string found;
    const Scene s = read("<marker id='a'><path d='M0 0h5'/></marker><path marker-start='none' style='marker-end:url(#a)' stroke='red' d='M0 0h5'/>", &found);
    CHECK(s.shapes.size() == 1);
    CHECK(found == "G027 ");
}

TEST_CASE("rotation about a point") {
    const Scene s = read("<line x1=\"20\" y1=\"10\" x2=\"10\" y2=\"10\" transform=\"rotate(90 10 10)\" stroke=\"black\"/>");
    CHECK(s.shapes[0].path.points[0].x == Approx(10));
    CHECK(s.shapes[0].path.points[0].y == Approx(20));
}

TEST_CASE("colours come from attributes, style and classes, as drawing programs write them") {
    const Scene s = read("<defs><style>.st0{fill:#112233;} .a,.b{stroke:rgb(1, 2, 3);fill:none}</style></defs>"
                         "<rect class=\"st0\" width=\"5\" height=\"5\"/><rect class=\"b\" width=\"5\" height=\"5\"/>"
                         "<rect style=\"fill:currentColor\" width=\"5\" height=\"5\"/>");
    REQUIRE(s.shapes.size() == 3);
    CHECK(s.shapes[0].fill == style::Rgb{0x11, 0x22, 0x33});
    CHECK(s.shapes[1].stroke == style::Rgb{1, 2, 3});
    CHECK(!s.shapes[1].filled);
    CHECK(s.shapes[2].fill == style::Rgb{0, 0, 0});
}

TEST_CASE("a style sheet holds for elements, classes and ids, also before it; what is not understood is told of, once") {
    const std::string rects = "<rect width=\"5\" height=\"5\"/><rect class=\"a\" width=\"5\" height=\"5\"/>"
                              "<rect class=\"a\" id=\"b\" width=\"5\" height=\"5\"/>";
    const Scene s = read(rects + "<style>@font-face{src:url(x)} /* { */ rect{fill:#111111} #b{fill:#333333} .a{fill:#222222}</style>");
    REQUIRE(s.shapes.size() == 3);
    CHECK(s.shapes[0].fill == style::Rgb{0x11, 0x11, 0x11});
    CHECK(s.shapes[1].fill == style::Rgb{0x22, 0x22, 0x22});
    CHECK(s.shapes[2].fill == style::Rgb{0x33, 0x33, 0x33});
    std::string found;
    const Scene rest = read("<style>@media print{.a{fill:#111111} .b{fill:#fff}} g .a{fill:#444444} .a{fill:#222222}</style>" + rects, &found);
    CHECK(found == "G019 ");
    REQUIRE(rest.shapes.size() == 3);
    CHECK(rest.shapes[1].fill == style::Rgb{0x22, 0x22, 0x22});
    read("<style>@media{.a{</style><style>.a</style><style>}</style>" + rects, &found);
    CHECK(found == "G019 ");
}

TEST_CASE("what is hidden stays so, in whatever order it is said; a part in per cent is of the whole") {
    std::string found;
    CHECK(read("<g display=\"none\"><rect visibility=\"visible\" width=\"5\" height=\"5\"/></g>"
               "<rect fill-opacity=\"0\" fill=\"#f00\" width=\"5\" height=\"5\"/><g opacity=\"0\"><rect opacity=\"1\" width=\"5\" height=\"5\"/></g>"
               "<rect display=\"none\" width=\"5\" height=\"5\"/>", &found)
              .shapes.empty());
    const Scene s = read("<g visibility=\"hidden\"><rect visibility=\"visible\" width=\"100%\" height=\"50%\"/></g>");
    REQUIRE(s.shapes.size() == 1);
    CHECK(last_point(s.shapes[0].path).y <= 25);
    CHECK(std::ranges::any_of(s.shapes[0].path.points, [](Point p) { return p.x == 100 && p.y == 25; }));
    CHECK(found == "G018 ");
    read("<svg x=\"10\" viewBox=\"0 0 1 1\"><rect width=\"5\" height=\"5\"/></svg><path stroke-dasharray=\"2\" d=\"M0 0h5\"/>", &found);
    CHECK(found == "G023 G024 ");
    CHECK(read("<symbol id=\"s\"><path d=\"M0 0h5\"/></symbol><use href=\"#s\"/><text>a</text>", &found).shapes.empty());
    CHECK(found == "G022 G010 G018 ");
}

TEST_CASE("what a logo may not hold is said once, and the rest is drawn") {
    std::string found;
    const Scene s = read("<text x=\"1\">School</text><text>Twee</text><image href=\"foto.png\"/><rect width=\"5\" height=\"5\" "
                         "fill=\"url(#g)\"/><rect width=\"5\" height=\"5\" opacity=\"0.5\"/><metadata><a:b xmlns:a=\"x\"/></metadata>",
                         &found);
    CHECK(found == "G010 G010 G013 G016 ");
    CHECK(s.shapes.size() == 2);
}

TEST_CASE("all that XML allows around and in a logo is read as XML; without a size or with broken markup it is not drawn") {
    Diagnostics problems;
    const Scene good = read_svg("<?xml version=\"1.0\"?><!-- ooit <svg viewBox=\"0 0 1 1\"> --><svg width=\"20mm\" height=\"10\">"
                                "<metadata><?xpacket begin=\"\"?><![CDATA[ a < b ]]></metadata>"
                                "<style><![CDATA[.a{fill:#fff}]]></style><rect class=\"a\" width=\"2\" height=\"2\"/></svg><?eind?>",
                                {}, problems);
    CHECK(problems.empty());
    CHECK(good.width == Approx(20 * 96 / 25.4));
    REQUIRE(good.shapes.size() == 1);
    CHECK(good.shapes[0].fill == style::Rgb{255, 255, 255});
    CHECK(read_svg("<svg><rect width=\"1\" height=\"1\"/></svg>", {}, problems).width == 0);
    CHECK(read_svg("<svg viewBox=\"0 0 1 1\"><g></svg>", {}, problems).shapes.empty());
    CHECK(read_svg("geen svg", {}, problems).shapes.empty());
    CHECK(codes(problems) == "G011 G014 G014 ");
}

TEST_CASE("a new line as a reference parts the points of a polygon") {
    const Scene s = read("<polygon points=\"0,0 100,0&#10;100,50 0,50\"/>");
    REQUIRE(s.shapes.size() == 1);
    CHECK(s.shapes[0].path.points.size() == 4);
}

TEST_CASE("what is given in per cent is a part of one, or of the whole drawing") {
    std::string found;
    read("<rect width=\"5\" height=\"5\" opacity=\"10%\"/>", &found);
    CHECK(found == "G016 ");
    CHECK(read("<rect width=\"5\" height=\"5\" opacity=\"100%\"/>").shapes.size() == 1);
    const Scene line = read("<path d=\"M0 0h9\" stroke=\"#000\" fill=\"none\" stroke-width=\"10%\"/>");
    REQUIRE(line.shapes.size() == 1);
    CHECK(line.shapes[0].stroke_width == Approx(0.1 * std::sqrt((100 * 100 + 50 * 50) / 2.0)));  // SVG 1.1, 7.10
}

TEST_CASE("a style sheet says of one element what a limit allows, by all its classes together") {
    const auto said = [](size_t bytes, const std::string& classes) {
        const std::string body = "fill:#000;" + std::string(bytes - 11, ' ');
        Diagnostics problems;
        read_svg("<svg viewBox='0 0 9 9'><style>.a{" + body + "}.b{fill:#fff}</style><rect class='" + classes + "' width='1' height='1'/></svg>",
                 {}, problems);
        return codes(problems);
    };
    CHECK(said(limits::svg_style_bytes, "a") == "");
    CHECK(said(limits::svg_style_bytes, "a b") == "G017 ");
    CHECK(said(limits::svg_style_bytes + 1, "a") == "G017 ");
}

TEST_CASE("a number that no float holds is one number, and does not shift those after it") {
    const Scene s = read("<polygon points=\"0,0 100,1e-60 100,50 0,50\"/>");
    REQUIRE(s.shapes.size() == 1);
    REQUIRE(s.shapes[0].path.points.size() == 4);
    CHECK(s.shapes[0].path.points[1].y == 0);
    CHECK(s.shapes[0].path.points[3].x == 0);
}

TEST_CASE("nothing is drawn outside the viewBox") {
    const auto extent = [](const Scene& scene) {
        std::vector<float> e{1e9f, 1e9f, -1e9f, -1e9f};
        for (const Shape& shape : scene.shapes)
            for (const Point p : shape.path.points)
                e = {std::min(e[0], p.x), std::min(e[1], p.y), std::max(e[2], p.x), std::max(e[3], p.y)};
        return e;
    };
    CHECK(extent(read("<rect x='-900' y='10' width='2000' height='10'/>")) == std::vector<float>{0, 10, 100, 20});
    CHECK(extent(read("<circle cx='0' cy='0' r='20'/>")) == std::vector<float>{0, 0, 20, 20});
    std::string found;
    CHECK(read("<rect x='200' y='0' width='50' height='50'/><circle cx='-30' cy='20' r='20'/>", &found).shapes.empty());
    CHECK(found == "G018 ");
    // A little over the edge, as drawing programs round, stays as it is.
    CHECK(extent(read("<rect x='-0.5' y='0' width='101' height='50'/>")) == std::vector<float>{-0.5f, 0, 100.5f, 50});
    // A line is cut where it leaves and begins again where it comes back; a filled form has no line along the edge.
    const Scene line = read("<path fill='none' stroke='#000' d='M10 10L10 90L40 90L40 10'/>");
    REQUIRE(line.shapes.size() == 1);
    CHECK(line.shapes[0].path.verbs == std::vector{Path::Verb::move, Path::Verb::line, Path::Verb::move, Path::Verb::line});
    CHECK(extent(line) == std::vector<float>{10, 10, 40, 50});
    const Scene both = read("<rect x='50' y='20' width='900' height='10' fill='#00f' stroke='#000'/>");
    REQUIRE(both.shapes.size() == 2);
    CHECK(both.shapes[0].filled);
    CHECK_FALSE(both.shapes[0].stroked);
    CHECK(both.shapes[1].path.points.size() == 5);  // three sides, in two strokes
}

TEST_CASE("a hole stays one where its shape is cut") {
    const Scene ring = read("<path fill-rule='evenodd' d='M-50 0H50V50H-50zM-20 20H20V30H-20z'/>");
    REQUIRE(ring.shapes.size() == 1);
    CHECK(ring.shapes[0].even_odd);
    CHECK_FALSE(read("<path d='M0 0H50V50z'/>").shapes[0].even_odd);
    CHECK(std::count(ring.shapes[0].path.verbs.begin(), ring.shapes[0].path.verbs.end(), Path::Verb::close) == 2);
}

TEST_CASE("numbers that no drawing has are refused, not drawn") {
    std::string found;
    CHECK(read("<path d='M0 0L1e30 5L5 1e30z'/>", &found).shapes.empty());
    CHECK(found == "G012 G018 ");
    CHECK(read("<rect width='nan' height='inf'/>", &found).shapes.empty());
    CHECK(found == "G018 ");
    CHECK(read("<path fill='none' stroke='#000' stroke-width='1e9' d='M0 0L5 5'/>").shapes[0].stroke_width <= 100);
}

#include <catch2/catch.hpp>

#include <set>

#include "docx/drawing_ml.h"
#include "drawing/icons.h"
#include "dump.h"
#include "sample.h"
#include "well_formed.h"

using namespace gidspers;
using namespace gidspers::docx;
using namespace gidspers::docx::sample;

TEST_CASE("a figure is one drawing with its alternative text; icons and marks are decoration beside words") {
    const std::string xml = body(build(
        "<figure kind=\"qr\" value=\"https://www.school.example\" alt=\"QR-code &amp; adres\"/>"
        "<p icon=\"hart\">tekst <status value=\"deels\" label=\"deels\"/> <icon icon=\"info\" alt=\"Let op\"/></p>"));
    CHECK(count(xml, "<wp:docPr ") == 4);
    CHECK(count(xml, "descr=\"QR-code &amp; adres\"") == 1);
    CHECK(count(xml, "descr=\"Let op\"") == 1);
    CHECK(count(xml, "adec:decorative ") == 2);
    CHECK(xml.find("deels</w:t>") != std::string::npos);
    CHECK(well_formed(xml));
    std::set<std::string> ids;
    const std::string key = "<wp:docPr id=\"";
    for (size_t at = xml.find(key); at != std::string::npos; at = xml.find(key, at + 1))
        CHECK(ids.insert(xml.substr(at + key.size(), xml.find('"', at + key.size()) - at - key.size())).second);
}

TEST_CASE("a mark of a fill and a line is one shape of Word's, and its circle an arc") {
    const std::string xml = body(build("<p><status value=\"ja\" label=\"ja\"/></p>"));
    CHECK(count(xml, "<wps:wsp>") == 1);
    CHECK(count(xml, "<wpg:wgp>") == 0);
    CHECK(count(xml, "<a:path ") == 2);
    CHECK(count(xml, "stAng=\"0\" swAng=\"21600000\"/><a:close/>") == 1);
    CHECK(count(xml, "<a:cubicBezTo>") == 0);
}

TEST_CASE("a mark that could not be drawn once is drawn the next time") {
    CHECK_THROWS_AS(mark_of("proef", []() -> drawing::Scene { throw std::bad_alloc(); }), std::bad_alloc);
    CHECK_FALSE(mark_of("proef", [] { return drawing::icon("hart", 24, {}); })->paths.empty());
}

TEST_CASE("all icons can be marks: one shape, whose paths stay on their grid") {
    for (const std::string& name : drawing::icon_names()) {
        INFO(name);
        const Mark mark = *mark_of(name, [&] { return drawing::icon(name, 24, {}); });
        CHECK(mark.paths.find("<a:path w=\"2400\" h=\"2400\"") != std::string::npos);
        CHECK((mark.filled || mark.stroked));
        CHECK_FALSE(mark.two_colors);
    }
    const auto size_in = [](float scale, const Mark& mark) {
        std::string out;
        add_mark(out, 1, mark, {scale, 0, {}, {}}, {"Icoon", "alt"});
        const size_t at = out.find("<a:ln w=\"") + 9;
        return std::stoi(out.substr(at));
    };
    const Mark mark = *mark_of("info", [] { return drawing::icon("info", 24, {}); });
    CHECK(size_in(20, mark) == Approx(2 * size_in(10, mark)).margin(1));
}

TEST_CASE("a mark is of two colours by its form, whatever the colours of the first that needed it") {
    style::Theme pale = sample::theme();
    pale.colors.fill({255, 255, 255});
    const doc::Document document = sample::document(sample::start() + "<p><status value=\"meer\" label=\"x\"/></p></document>");
    write_docx(document, pale);
    CHECK(body(write_docx(document, sample::theme())).find("<a:srgbClr val=\"FFFFFF\"/>") != std::string::npos);
}

TEST_CASE("an icon among words is of their colour, in a list too") {
    const std::string xml = body(build("<ul style=\"cross\"><li><p>x <icon icon=\"info\" alt=\"i\"/></p></li></ul>"));
    CHECK(xml.find("<a:srgbClr val=\"1D2429\"/>") != std::string::npos);
    CHECK(xml.find("<a:srgbClr val=\"A34A00\"/>") == std::string::npos);
}

TEST_CASE("a picture of the norm stands in the text as wide as its rule says, with alternative text and caption") {
    style::Theme theme = sample::theme();
    theme.pictures = {sample::logo(false), sample::logo(true)};
    theme.pictures[0].width = 300, theme.pictures[0].height = 150;
    const auto with = [&](const std::string& value) {
        const std::string figure = "<figure kind=\"picture\" value=\"" + value + "\" alt=\"Een kring\" number=\"Figuur\" caption=\"De kring\"/>";
        return write_docx(sample::document(start() + figure + "<p>x</p></document>"), theme);
    };
    const std::string png = with("1"), svg = with("2");
    CHECK(body(png).find("<wp:extent cx=\"1828800\" cy=\"914400\"/>") != std::string::npos);  // 300 pixels, 150 an inch: 2 inch
    CHECK(body(png).find("name=\"Figuur\" descr=\"Een kring\"") != std::string::npos);
    CHECK(body(png).find("<w:pStyle w:val=\"Caption\"/>") != std::string::npos);
    CHECK(dump(png).find("[Caption] Figuur\u00a0{ SEQ Figuur \\* ARABIC }1. De kring\n") != std::string::npos);
    CHECK(read_part(png, "word/media/picture1.png") == *theme.pictures[0].bytes);
    CHECK(count(body(svg), "a:custGeom") > count(body(png), "a:custGeom"));
    CHECK(read_part(svg, "word/media/picture1.png").empty());
    CHECK(body(with("3")).find("<wp:docPr") == std::string::npos);
}

TEST_CASE("an SVG logo becomes shapes, a PNG a part of the package, no logo nothing") {
    const std::string cover = "<cover title=\"School\"><figure kind=\"logo\" alt=\"Logo\"/></cover><p>x</p>";
    style::Theme theme = sample::theme();
    const doc::Document document = sample::document(start() + cover + "</document>");
    CHECK(count(body(write_docx(document, theme)), "<wp:docPr") == 1);  // the cover's band
    const auto with = [&](bool svg) {
        theme.logo = sample::logo(svg);
        return write_docx(document, theme);
    };
    const std::string svg = with(true), png = with(false);
    CHECK(body(svg).find("descr=\"Logo\"") != std::string::npos);
    CHECK(count(body(svg), "a:custGeom") > count(body(png), "a:custGeom"));
    CHECK(read_part(svg, "word/media/picture1.png").empty());
    CHECK(body(png).find("<a:blip r:embed=\"rPicture1\"/>") != std::string::npos);
    CHECK(read_part(png, "word/media/picture1.png") == *theme.logo.bytes);
}

TEST_CASE("the number of a caption is Word's own, so that it counts on; no other words are") {
    const auto caption = [](const std::string& attributes) {
        return dump(build("<figure kind=\"qr\" value=\"https://x.nl\" alt=\"a\" " + attributes + "/>"));
    };
    CHECK(caption("number=\"Figuur\" caption=\"De kring\"").find("[Caption] Figuur\u00a0{ SEQ Figuur \\* ARABIC }1. De kring\n") != std::string::npos);
    CHECK(caption("caption=\"Figuur 1. De kring\"").find("[Caption] Figuur\u00a01. De kring\n") != std::string::npos);
    CHECK(caption("number=\"Figuur A\" caption=\"De kring\"").find("SEQ") == std::string::npos);
}

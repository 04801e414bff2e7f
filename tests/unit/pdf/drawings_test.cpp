#include <catch2/catch.hpp>

#include "builder.h"
#include "drawing/geometry.h"
#include "inspector.h"

using namespace gidspers;
using gidspers::testing::Builder;
using gidspers::testing::Inspector;
using layout::Role;

namespace {

/// A polygon with `corners` points: no two numbers of corners are the same drawing.
drawing::Shape polygon(int corners, style::Rgb color = {200, 0, 0}) {
    using Verb = drawing::Path::Verb;
    drawing::Shape shape;
    for (int i = 0; i < corners; ++i) {
        shape.path.verbs.push_back(i == 0 ? Verb::move : Verb::line);
        shape.path.points.push_back({static_cast<float>(i % 4), static_cast<float>(i)});
    }
    shape.path.verbs.push_back(Verb::close);
    shape.filled = true;
    shape.fill = color;
    return shape;
}

size_t forms(const Inspector& pdf) { return pdf.with("/Subtype/Form").size(); }

}  // namespace

TEST_CASE("a drawing that stands more than once is written once, and shown where it stands", "[pdf][graphics]") {
    Builder b;
    b.page();
    const layout::MarkId text = b.mark(b.tag(Role::p));
    b.shape(0, polygon(12), {100, 50});
    b.text(text, 50, 50, "tussen", b.regular);
    b.shape(0, polygon(12), {100, 90.5f});
    b.page();
    b.shape(0, polygon(12), {300, 50});
    const Inspector pdf(b.write());
    REQUIRE(forms(pdf) == 1);
    const Inspector::Object& form = pdf.only("/Subtype/Form");
    CHECK(form.stream.starts_with(".784 0 0 rg\n0 0 m\n1 -1 l\n2 -2 l\n"));
    CHECK(form.stream.ends_with("h\nf\n"));
    CHECK(form.text.find("/BBox[-1 -12 4 1]") != std::string::npos);
    CHECK(pdf.contents()[0].find("q 1 0 0 1 100 791.89 cm/X0 Do Q\n") != std::string::npos);
    CHECK(pdf.contents()[0].find("q 1 0 0 1 100 751.39 cm/X0 Do Q\n") != std::string::npos);
    CHECK(pdf.contents()[1].find("q 1 0 0 1 300 791.89 cm/X0 Do Q\n") != std::string::npos);
}

TEST_CASE("a small drawing, one that stands alone and one in another colour have no form in common", "[pdf][graphics]") {
    Builder b;
    b.page();
    const layout::MarkId text = b.mark(b.tag(Role::p));
    for (const float y : {50.0f, 100.0f}) {
        b.shape(0, polygon(4), {100, y});
        b.text(text, 50, y, "tussen", b.regular);
    }
    b.shape(0, polygon(20), {100, 200});
    b.text(text, 50, 200, "tussen", b.regular);
    b.shape(0, polygon(20, {0, 200, 0}), {100, 250});
    CHECK(forms(Inspector(b.write())) == 0);
    b.text(text, 50, 250, "tussen", b.regular);
    b.shape(0, polygon(20, {0, 200, 0}), {100, 300});
    const Inspector pdf(b.write());
    REQUIRE(forms(pdf) == 1);
    CHECK(pdf.only("/Subtype/Form").stream.starts_with("0 .784 0 rg\n"));
}

TEST_CASE("a large drawing has a form, also when it stands alone; its opacity is the page's", "[pdf][graphics]") {
    Builder b;
    b.page();
    b.text(b.mark(b.tag(Role::p)), 50, 50, "tekst", b.regular);
    b.shape(0, polygon(300), {100, 200}, 0.25f);
    const Inspector pdf(b.write());
    CHECK(forms(pdf) == 1);
    CHECK(pdf.contents()[0].find("q /A25 gs\n1 0 0 1 100 641.89 cm/X0 Do Q\n") != std::string::npos);
}

TEST_CASE("a shape with holes is filled by the rule that it was drawn with", "[pdf][graphics]") {
    Builder b;
    b.page();
    drawing::Shape ring = drawing::fill(drawing::Pen().polygon({{0, 0}, {9, 0}, {9, 8}}).polygon({{3, 2}, {6, 2}, {6, 5}}).take(), {0, 0, 0});
    b.shape(0, ring, {100, 50});
    ring.even_odd = true;
    b.shape(0, ring, {100, 90});
    const std::string content = Inspector(b.write()).contents()[0];
    CHECK(content.find("h\nf\n") < content.find("h\nf*\n"));
    CHECK(content.find("h\nf*\n") != std::string::npos);
}

TEST_CASE("a box is written as one, its edges rounded as its neighbour's are", "[pdf][graphics]") {
    Builder b;
    b.page();
    drawing::Pen pen;
    pen.rect(0, 0, 3.336f, 5).rect(3.336f, 0, 3.336f, 5).polygon({{0, 10}, {5, 10}, {5, 15}, {1, 15}});
    b.shape(0, drawing::fill(pen.take(), {0, 0, 0}), {100, 141.89f});
    CHECK(Inspector(b.write()).contents()[0].find("100 700 3.34 -5 re\n103.34 700 3.33 -5 re\n100 690 m\n") != std::string::npos);
}

TEST_CASE("what another document drew before, nearly the same, changes no byte", "[pdf][graphics]") {
    // Points and places that round alike apart, and not alike when added; corners that round to a box, exact or not.
    const auto draw = [](Builder& b, float shift) {
        b.page();
        const auto between = [&] { b.rect(0, {0, 0, 1, 1}, {0, 0, 0}); };
        for (const float y : {50.0f, 200.0f}) {
            drawing::Shape second = polygon(12), box = polygon(12);
            for (drawing::Point& p : second.path.points) p.x += shift;
            drawing::Pen pen;
            for (int i = 0; i < 3; ++i) pen.polygon({{0, 0}, {5, shift}, {5, 5}, {0, 5}});
            box.path = pen.take();
            b.shape(0, polygon(12), {100, y});
            b.shape(0, second, {120 + shift, y});
            between();
            b.shape(0, box, {200, y});
            between();
        }
    };
    for (const float shift : {0.0f, 0.004f}) {
        Builder one, other;
        draw(one, shift);
        draw(other, 0.004f - shift);
        const std::string alone = one.write();
        other.write();
        CHECK(pdf::write_pdf(one.pages, other.cache, {}, one.problems) == alone);
    }
}

TEST_CASE("a line's ends and turns are its own, and a form begins round", "[pdf][graphics]") {
    using drawing::Line;
    Builder b;
    b.page();
    drawing::Shape line = drawing::stroke(drawing::Pen().move(0, 0).line(9, 0).take(), {0, 0, 0}, 2);
    b.shape(0, line, {100, 50});
    line.line = {Line::Cap::butt, Line::Join::miter, 4};
    b.shape(0, line, {100, 90});
    b.shape(0, polygon(300), {100, 200});
    b.shape(0, line, {100, 95});
    const std::string content = Inspector(b.write()).contents()[0];
    CHECK(content.find("S\n0 J\n0 j\n4 M\n100 ") != std::string::npos);
    CHECK(content.find("q 1 J\n1 j\n1 0 0 1 100 ") != std::string::npos);
    CHECK(content.find("Q\n100 ") != std::string::npos);  // the page's line goes on as it was
}

TEST_CASE("drawings that differ only in a line's width or ends, or in how they are filled, have no form in common", "[pdf][graphics]") {
    const drawing::Shape line = drawing::stroke(polygon(300).path, {0, 0, 0}, 1);
    drawing::Shape thick = line, cut = line, even = polygon(300);
    thick.stroke_width = 3;
    cut.line.cap = drawing::Line::Cap::butt;
    even.even_odd = true;
    Builder b;
    b.page();
    float y = 100;
    for (const drawing::Shape& shape : {line, thick, cut, polygon(300), even}) {
        b.shape(0, shape, {100, y});
        b.rect(0, {0, 0, 1, 1}, {0, 0, 0});
        y += 50;
    }
    CHECK(forms(Inspector(b.write())) == 5);
}

TEST_CASE("a form's box holds its lines with their width", "[pdf][graphics]") {
    Builder b;
    b.page();
    b.shape(0, drawing::stroke(polygon(300).path, {0, 0, 0}, 40), {100, 400});  // from 0 0 to 3 -299
    CHECK(Inspector(b.write()).only("/Subtype/Form").text.find("/BBox[-41 -340 44 41]") != std::string::npos);
}

TEST_CASE("drawings at one place keep each their own opacity", "[pdf][graphics]") {
    Builder b;
    b.page();
    b.shape(0, polygon(5), {100, 50});
    b.shape(0, polygon(6), {100, 50}, 0.25f);
    CHECK(Inspector(b.write()).contents()[0].find("/A25 gs") != std::string::npos);
}

#include <catch2/catch.hpp>

#include "base/io.h"
#include "base/messages.h"
#include "style/color.h"
#include "style/design.h"
#include "style/make_theme.h"
#include "style/names.h"

using namespace gidspers;
using namespace gidspers::style;

namespace {

Theme theme_of(std::string basis, std::string_view kind, Paper paper) {
    input::HouseStyle house;
    house.basis = std::move(basis);
    Diagnostics problems;
    Theme theme = make_theme(&house, kind, paper, problems);
    CHECK(problems.empty());
    return theme;
}

}  // namespace

TEST_CASE("no text of any document falls under its least size, not even scaled down") {
    for (const char* basis : {"rustig", "helder", "speels"})
        for (const char* kind : {"sop", "schoolgids", "ouderposter", "lerarenposter"})
            for (const Paper paper : {Paper::a4, Paper::a3}) {
                if (paper == Paper::a3 && !std::string_view(kind).ends_with("poster")) continue;
                const Theme theme = theme_of(basis, kind, paper);
                const float floor = paper == Paper::a4 ? 8.0f : 12.0f;
                for (size_t i = 0; i < theme.texts.size(); ++i) {
                    INFO(basis << " " << kind << " " << name_of(static_cast<Text>(i)));
                    CHECK(theme.texts[i].size * theme.least_scale >= floor - 0.01f);
                    CHECK(theme.texts[i].leading >= theme.texts[i].size);
                    CHECK(theme.texts[i].leading <= theme.texts[i].size * 1.6f);
                }
            }
}

TEST_CASE("body and title keep the sizes the posters promise") {
    struct Case {
        const char* kind;
        Paper paper;
        float body;
    };
    for (const Case c : {Case{"ouderposter", Paper::a3, 13.4f}, Case{"ouderposter", Paper::a4, 9.5f},
                         Case{"lerarenposter", Paper::a3, 12}, Case{"lerarenposter", Paper::a4, 8.5f}}) {
        const Theme theme = theme_of("rustig", c.kind, c.paper);
        INFO(c.kind << " a" << (c.paper == Paper::a3 ? 3 : 4));
        CHECK(theme.text(Text::body).size * theme.least_scale >= c.body);
        CHECK(theme.text(Text::body).size * theme.least_scale < c.body * 1.05f);  // and give the fitting all the room
        // Ten millimetres of capital: legible from two metres. The teachers' A4 is read at the desk.
        if (c.kind != std::string("lerarenposter") || c.paper == Paper::a3)
            CHECK(theme.text(Text::poster_title).size * theme.least_scale >= 40);
    }
}

TEST_CASE("the default styles differ in letters, shapes and colours") {
    const Theme calm = theme_of("rustig", "sop", Paper::a4), crisp = theme_of("helder", "sop", Paper::a4),
                playful = theme_of("speels", "sop", Paper::a4);
    CHECK(calm.heading_family == "Vollkorn");
    CHECK(!calm.shapes.filled_masthead);
    CHECK(calm.text(Text::cover_title).color == Color::primary_ink);
    CHECK(crisp.text(Text::cover_title).color == Color::on_primary);
    CHECK(playful.shapes.corner > crisp.shapes.corner);
    CHECK(calm.shapes.motif != crisp.shapes.motif);
    CHECK(crisp.shapes.motif != playful.shapes.motif);
    CHECK(calm.color(Color::primary) != playful.color(Color::primary));
}

TEST_CASE("the house style wins over the default style, and its logo travels along") {
    input::HouseStyle house;
    house.basis = "speels";
    house.primair = "#0B5D7A";
    house.kop = "EB Garamond";
    house.logo.format = input::Picture::Format::svg;
    house.logo.alt = "Logo van De Zeemeeuw";
    Diagnostics problems;
    const Theme theme = make_theme(&house, "sop", Paper::a4, problems);
    CHECK(problems.empty());
    CHECK(to_hex(theme.color(Color::primary)) == "#0B5D7A");
    CHECK(theme.heading_family == "EB Garamond");
    CHECK(theme.body_family == "Andika");
    CHECK(theme.logo.format == Picture::Format::svg);
    CHECK(theme.logo.alt == "Logo van De Zeemeeuw");
}

TEST_CASE("a brand colour that had to change is reported with both values and its place") {
    input::HouseStyle house;
    house.primair = "#FFEE00";
    house.primair_at = {"huisstijl.xml", 3, 12};
    Diagnostics problems;
    const Theme theme = make_theme(&house, "sop", Paper::a4, problems);
    REQUIRE(problems.all().size() == 1);  // and not also that it stays as it is as a surface
    const Diagnostic& first = problems.all()[0];
    CHECK(first.code == "S010");
    const std::string text = to_text(first, Language::nl);
    CHECK(text.find("huisstijl.xml:3:12") == 0);
    CHECK(text.find("#FFEE00") != std::string::npos);
    CHECK(text.find("met wit 1,2:1") != std::string::npos);
    CHECK(to_text(first, Language::en).find("with white 1.2:1") != std::string::npos);
    CHECK(text.find(to_hex(theme.color(Color::primary))) != std::string::npos);
    CHECK(theme.color(Color::primary) != Rgb{0xFF, 0xEE, 0x00});
}

TEST_CASE("a brand colour that stays, but is too light for letters, is told of with the colour that those get") {
    input::HouseStyle house;
    house.primair = "#D26F00";
    Diagnostics problems;
    const Theme theme = make_theme(&house, "sop", Paper::a4, problems);
    CHECK(theme.color(Color::primary) == Rgb{0xD2, 0x6F, 0x00});
    REQUIRE(problems.all().size() == 1);
    CHECK(problems.all()[0].code == "S011");
    CHECK(problems.all()[0].args[2] == to_hex(theme.color(Color::primary_ink)));
    house.primair = "", house.accent = "#F00000";
    Diagnostics just;
    make_theme(&house, "sop", Paper::a4, just);
    REQUIRE(just.all().size() == 1);
    CHECK(to_text(just.all()[0], Language::nl).find("4,4:1; nodig is 4,5:1") != std::string::npos);
}

TEST_CASE("an unknown default style or colour is reported and replaced") {
    input::HouseStyle house;
    house.basis = "fleurig";
    house.accent = "oranje";
    Diagnostics problems;
    const Theme theme = make_theme(&house, "sop", Paper::a4, problems);
    REQUIRE(problems.all().size() == 2);
    CHECK(problems.all()[0].code == "S001");
    CHECK(problems.all()[1].code == "S002");
    CHECK(theme.heading_family == "Lato");
    CHECK(!problems.has_errors());
}

TEST_CASE("a fault in the design data names file and attribute") {
    CHECK_THROWS_WITH(read_design("<design><text name=\"bodie\"/></design>", "flow.xml"), Catch::Contains("bodie"));
    CHECK_THROWS_AS(read_design("<design><sheet kind=\"sop\" body=\"tien\"/></design>", "flow.xml"), IoError);
    CHECK_THROWS_AS(read_design("<design>", "flow.xml"), IoError);
    for (const char* wrong : {"weight=\"vet\"", "color=\"oranje\"", "upper=\"ja\""})
        CHECK_THROWS_WITH(read_design(std::string("<design><text name=\"body\" ") + wrong + "/></design>", "flow.xml"), Catch::Contains(wrong));
    CHECK_THROWS_WITH(read_default_style("<huisstijl><vormen hoek=\"2\" lijn=\"1\" masthead=\"vol\" tint=\"veel\"/></huisstijl>", "stijlen/helder.xml"),
                      Catch::Contains("stijlen/helder.xml") && Catch::Contains("<vormen tint=\"veel\">"));
    Diagnostics problems;
    CHECK_THROWS_WITH(make_theme(nullptr, "sop", Paper::a3, problems), Catch::Contains("<sheet kind=\"sop\" paper=\"a3\">"));
}

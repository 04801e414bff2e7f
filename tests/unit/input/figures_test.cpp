// Figures in a norm: read with their files, and all that can be wrong with them told at once.
#include <filesystem>

#include "base/limits.h"
#include "fixture.h"

using namespace gidspers;
using namespace gidspers::input;

namespace {

const std::string part = "<onderdeel id=\"aanbod\" nummer=\"1\" titel=\"Wat er is\" soort=\"domein\">";
const std::string svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'><rect width='9' height='9'/></svg>";

std::string figure(const std::string& file, const std::string& rest = "alt='Een kring'") {
    return "<figuur bestand='" + file + "' " + rest + "/>";
}

/// The small norm with these figures in its onderdeel, beside two files.
struct WithFigures : Fixture {
    explicit WithFigures(const std::string& figures) {
        std::filesystem::create_directories(folder / "figuren");
        write_file(folder / "figuren/kring.svg", svg);
        write_file(folder / "half.png", "\x89PNG\r\n\x1a\n");
        spoil("norm.xml", part, part + figures);
    }
};

}  // namespace

TEST_CASE("a norm has its figures with alt, caption and source, counted through introduction and onderdelen") {
    WithFigures f(figure("figuren/kring.svg", "alt='Een kring' bijschrift='De kring' bron='SWV Klein'") + figure("./figuren/kring.svg"));
    f.spoil("norm.xml", "<steunpunt", figure("figuren/kring.svg", "alt='Vooraf'") + "<steunpunt");
    const auto in = f.load();
    CHECK(f.said == "");
    REQUIRE(in);
    const Norm& n = *in->norm;
    REQUIRE(n.figuren.size() == 1);
    CHECK(n.figuren[0].beeld == 1);
    REQUIRE(n.onderdelen[0].figuren.size() == 2);
    const Figuur& figuur = n.onderdelen[0].figuren[0];
    CHECK(figuur.beeld == 2);
    CHECK(figuur.bijschrift == "De kring");
    CHECK(figuur.bron == "SWV Klein");
    REQUIRE(n.beelden.size() == 3);
    CHECK(n.beelden[0].alt == "Vooraf");
    CHECK(n.beelden[1].alt == "Een kring");
    CHECK(n.beelden[1].width == 120);
    CHECK(*n.beelden[2].bytes == svg);
}

TEST_CASE("all that is wrong with a norm's figures is told, with its line") {
    WithFigures f("\n" + figure("weg.png") + "\n" + figure("../buiten.svg") + "\n" + figure("figuren/kring.svg", "alt=' '") + "\n" + figure("half.png") +
                  "\n" + figure("figuren/kring.png"));
    CHECK_FALSE(f.load());
    const auto line = [&](int below) { return "norm.xml:" + std::to_string(33 + below) + " "; };
    CHECK(f.said == line(1) + "N301 weg.png No such file or directory\n" + line(2) + "N302 ../buiten.svg\n" + line(3) + "N001 alt figuur\n" + line(4) + "N306 half.png \n" + line(5) +
                        "N301 figuren/kring.png No such file or directory\n");
    WithFigures without_alt(figure("figuren/kring.svg", ""));
    CHECK(without_alt.problems().find("norm.xml:33 X023 figuur alt") == 0);
}

TEST_CASE("more figures than a norm may have are told once") {
    std::string figures;
    for (size_t i = 0; i < limits::norm_figures; ++i) figures += figure("figuren/kring.svg");
    CHECK(WithFigures(figures).problems() == "");
    CHECK(WithFigures(figures + figure("figuren/kring.svg") + figure("weg.svg")).problems() == "norm.xml:33 N300 30 30\n");
}

TEST_CASE("a norm that extends another has the other's figures, from the other's folder, until it gives its own") {
    WithFigures f(figure("figuren/kring.svg"));
    std::filesystem::create_directories(f.folder / "eigen");
    const auto extend = [&](const std::string& figures) {
        write_file(f.folder / "eigen/norm.xml", R"(<norm id="eigen" versie="2" breidt-uit="../norm.xml"><kop>
 <swv code="PO9902" naam="Eigen"/><titel>Eigen norm</titel><schooljaren>2026-2027</schooljaren><schooltypen>BAO</schooltypen></kop>
 <inhoud><onderdeel id="aanbod" titel="Wat wij bieden">)" + figures + "</onderdeel></inhoud></norm>");
        const auto in = f.load();
        CHECK(f.said == "");
        REQUIRE(in);
        REQUIRE(in->norm->beelden.size() == 1);
        return in->norm->beelden[0].alt;
    };
    f.spoil("school.xml", "norm=\"norm.xml\"", "norm=\"eigen/norm.xml\"");
    CHECK(extend("") == "Een kring");
    write_file(f.folder / "eigen/ander.svg", svg);
    CHECK(extend(figure("ander.svg", "alt='Een ander'")) == "Een ander");
}

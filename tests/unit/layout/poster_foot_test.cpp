// The foot of a poster: its QR code, and contacts side by side.
#include <set>

#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;

TEST_CASE("the QR code on a foot of A3 is larger where the foot has the height for it") {
    const auto code_on = [](const std::string& foot) {
        std::string xml = poster(6, 15);
        xml.replace(xml.find("<p>Bel ons."), std::string("<p>Bel ons.</p>").size(), foot + "<figure kind=\"qr\" value=\"https://www.school.example\" alt=\"QR\"/>");
        const Sheet sheet = lay_out(xml, Paper::a3);
        size_t most = 0;
        float widest = 0;  // of the drawing with most points: the code
        for (const layout::DrawingOp& op : sheet.pages.pages.at(0).drawings)
            for (const drawing::Shape& shape : op.scene->shapes) {
                if (shape.path.points.size() <= most) continue;
                most = shape.path.points.size();
                const auto [left, right] = std::ranges::minmax(shape.path.points, {}, &drawing::Point::x);
                widest = (right.x - left.x) * 33 / 25;  // with the quiet zone
            }
        return widest;
    };
    CHECK(code_on("<p>Bel ons.</p>") == Approx(mm(28)).epsilon(0.01));  // large enough for a wall, whatever the foot needs
    std::string lines;
    for (int i = 0; i < 6; ++i) lines += "<p>Bel ons.</p>";
    CHECK(code_on(lines) == Approx(mm(30)).epsilon(0.01));
    CHECK(code_on("<p>Bel ons.</p><p>Bel ons.</p>" + repeated("<p style=\"small\">Bel ons.</p>", 2)) == Approx(mm(28)).epsilon(0.05));
}

TEST_CASE("side by side on a foot, who has much to say gets width from who has room to spare") {
    std::string xml = poster(6, 15);
    const std::string person = "Yasmina Bouali (ondersteuningsco\u00f6rdinator van de bovenbouw)<br/>099-5550221";
    xml.replace(xml.find("<p>Bel ons."), std::string("<p>Bel ons.</p>").size(),
                "<facts style=\"grid\"><fact label=\"Veiligheid\">Sanne Vermeer en Jeroen Prins (antipestcoördinatoren en aandachtsfunctionarissen)<br/>099-5550225</fact>"
                "<fact label=\"Ondersteuning\">" + person + "<br/>" + person + "</fact></facts>");
    const Sheet sheet = lay_out(xml, Paper::a3);
    const layout::Page& page = sheet.pages.pages.at(0);
    std::vector<float> lefts;
    std::set<float> lines;
    for (const layout::TextOp& op : page.texts) {
        if (const std::string text = text_of(page, op); text == "Veiligheid" || text == "Ondersteuning") lefts.push_back(op.x);
        if (lefts.size() == 2 && op.x >= lefts[1]) lines.insert(op.y);
    }
    REQUIRE(lefts.size() == 2);
    CHECK(lefts[1] < page.width / 2 - mm(10));
    CHECK(lines.size() == 5);  // a name and two lines of each
}

TEST_CASE("of four contacts side by side, three with a long address leave the fourth room for words") {
    std::string xml = poster(6, 15), facts;
    for (const char* who : {"aandachtsfunctionaris", "antipestcoordinator", "vertrouwenspersoon"})
        facts += std::string("<fact label=\"Pesten\"><a href=\"mailto:x@x.example\">") + who + "@dezeemeeuw.nl</a></fact>";
    xml.replace(xml.find("<p>Bel ons."), std::string("<p>Bel ons.</p>").size(),
                "<facts style=\"grid\">" + facts + "<fact label=\"Ondersteuning\">Sanne Hoogland en Emre Yildiz</fact></facts>");
    for (const Paper paper : {Paper::a3, Paper::a4}) {
        const Sheet sheet = lay_out(xml, paper);
        CHECK_FALSE(sheet.problems.has_errors());
        const layout::Page& page = sheet.pages.pages.at(0);
        std::set<float> lines;
        for (const layout::TextOp& op : page.texts)
            if (std::string("Sanne Hoogland en Emre Yildiz").find(text_of(page, op)) != std::string::npos) lines.insert(op.y);
        CHECK(!lines.empty());
        CHECK(lines.size() <= 3);
    }
}

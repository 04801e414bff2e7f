// Posters: whatever the content, one page that is filled, or a report of what must go.
#include <set>

#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;
using layout::Op;

namespace {

struct Extent {
    float lowest = 0, smallest = 1000, highest_foot = 0;
};

/// The lowest baseline above the foot and the smallest type.
Extent extent_of(const Sheet& sheet) {
    Extent e;
    const layout::Page& page = sheet.pages.pages.at(0);
    for (const Op& op : page.ops) {
        if (op.type != Op::Type::text) continue;
        const layout::TextOp& text = page.texts[op.index];
        e.smallest = std::min(e.smallest, text.size);
        if (text_of(page, text) == "Bel ons.") e.highest_foot = text.y;
        else e.lowest = std::max(e.lowest, text.y);
    }
    return e;
}

}  // namespace

TEST_CASE("a poster's outline has its title, and below that its panels") {
    const auto outline = lay_out(poster(2, 1), Paper::a3).pages.outline;
    REQUIRE(outline.size() == 3);
    CHECK(outline[0].title == "Zo helpen wij");
    CHECK(outline[0].level == 1);
    CHECK(outline[1].title == "Blok 1");
    CHECK(outline[2].level == 2);
}

TEST_CASE("posters from sparse to full fill exactly one page") {
    for (const auto& [panels, sentences] : {std::pair{2, 2}, {3, 4}, {6, 4}, {9, 4}, {8, 7}}) {
        INFO(panels << " panels of " << sentences);
        const Sheet sheet = lay_out(poster(panels, sentences), Paper::a3);
        CHECK_FALSE(sheet.problems.has_errors());
        REQUIRE(sheet.pages.pages.size() == 1);
        const Extent e = extent_of(sheet);
        CHECK(e.smallest >= 12);
        CHECK(e.lowest < e.highest_foot);
        const layout::Page& page = sheet.pages.pages[0];
        // The panels' backgrounds reach down to the foot, whatever they hold.
        float bottom = 0;
        for (const layout::DrawingOp& op : page.drawings)
            for (const drawing::Shape& shape : op.scene->shapes)
                for (const auto& point : shape.path.points) bottom = std::max(bottom, op.at.y + point.y);
        CHECK(bottom > page.height * 0.8f);
    }
}

TEST_CASE("a card that is left over is as wide as the others") {
    std::string xml = poster(6, 6);
    xml.insert(xml.find("<foot>"), "<panel title=\"Wie\" span=\"full\"><cards cols=\"2\"><card title=\"A\">a</card><card title=\"B\">b</card>"
                                   "<card title=\"C\">Wie helpt er nog meer op onze school, elke dag, en met alle kinderen van alle groepen?</card></cards></panel>");
    const Sheet sheet = lay_out(xml, Paper::a3);
    const layout::Page& page = sheet.pages.pages.at(0);
    const auto runs_across = [&](const layout::TextOp& op) { return text_of(page, op).starts_with("Wie helpt") && op.x < page.width * 0.4f && right_of(sheet, page, op) > page.width * 0.6f; };
    CHECK(std::none_of(page.texts.begin(), page.texts.end(), runs_across));
}

TEST_CASE("a card's title that is alone stands in the middle of its icon") {
    const auto rise = [](const std::string& words) {
        std::string xml = poster(2, 2);
        xml.insert(xml.find("<foot>"), "<panel title=\"Wie\" span=\"full\"><cards cols=\"2\"><card title=\"Bovenaan\">Een.<br/>Twee.</card><card icon=\"team\" title=\"Helper\">" + words + "</card></cards></panel>");
        const Sheet sheet = lay_out(xml, Paper::a3);
        const layout::Page& page = sheet.pages.pages.at(0);
        const auto y = [&](std::string_view title) { return std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == title; })->y; };
        return y("Helper") - y("Bovenaan");
    };
    CHECK(rise("<p>Een.</p><p>Twee.</p>") == Approx(0).margin(0.01));
    CHECK(rise("") > 3);
}

TEST_CASE("the words of all lists in a panel begin at one edge, also when one of them has icons") {
    std::string xml = poster(2, 2);
    xml.insert(xml.find("<foot>"), "<panel title=\"Hulp\"><ul style=\"check\"><li>Muziek</li></ul><h level=\"3\">Taal</h><ul style=\"check\"><li icon=\"taal\">Les</li></ul></panel>");
    const Sheet sheet = lay_out(xml, Paper::a3);
    const layout::Page& page = sheet.pages.pages.at(0);
    const auto x = [&](std::string_view words) { return std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == words; })->x; };
    CHECK(x("Muziek") == Approx(x("Les")));
}

TEST_CASE("what stands below the title of a card is as large as its words") {
    std::string xml = poster(2, 2);
    xml.insert(xml.find("<foot>"), "<panel title=\"Wie\" span=\"full\"><cards cols=\"2\"><card title=\"A\" subtitle=\"ma, di\">Anna</card><card title=\"B\">Bo</card></cards></panel>");
    for (const Paper paper : {Paper::a4, Paper::a3}) {
        const Sheet sheet = lay_out(xml, paper);
        const layout::Page& page = sheet.pages.pages.at(0);
        const auto size_of = [&](std::string_view words) { return op_of(page, words).size; };
        CHECK(size_of("ma, di") == size_of("Anna"));
    }
}

TEST_CASE("what is said of steps beside each other begins at one height where that makes them no higher") {
    std::string xml = poster(4, 4);
    xml.insert(xml.find("<panel"), "<panel title=\"Zo werkt het\" span=\"full\"><ol style=\"steps\"><li><p><strong>In de klas</strong></p><p>eerste</p></li>"
                                   "<li><p><strong>Met het ondersteuningsteam van de school en met het samenwerkingsverband</strong></p><p>tweede</p></li>"
                                   "<li><p>derde</p></li></ol></panel>");
    const Sheet sheet = lay_out(xml, Paper::a4);
    const layout::Page& page = sheet.pages.pages.at(0);
    const auto y_of = [&](std::string_view words) { return op_of(page, words).y; };
    CHECK(y_of("eerste") == y_of("tweede"));
    CHECK(y_of("eerste") > y_of("In de klas") + 20);
    CHECK(y_of("derde") == y_of("In de klas"));
    xml.replace(xml.find("<p>eerste</p>"), 13, "<p>eerste</p><p>nog</p><p>een</p><p>paar</p><p>regels</p>");
    const Sheet higher = lay_out(xml, Paper::a4);
    const layout::Page& other = higher.pages.pages.at(0);
    const auto other_y = [&](std::string_view words) { return op_of(other, words).y; };
    CHECK(other_y("eerste") < other_y("tweede"));
}

TEST_CASE("steps do not hang at the top of a panel with room to spare") {
    std::string xml = poster(1, 1);
    xml.insert(xml.find("<panel"), "<panel title=\"Zo werkt het\" span=\"full\"><ol style=\"steps\"><li><p>Een</p><p>eerste</p></li><li><p>Twee</p><p>tweede</p></li></ol></panel>");
    const Sheet sheet = lay_out(xml, Paper::a4);
    const layout::Page& page = sheet.pages.pages.at(0);
    const auto y_of = [&](std::string_view words) { return op_of(page, words).y; };
    const float above = y_of("1") - y_of("Zo werkt het"), below = y_of("Blok 1") - y_of("eerste");
    REQUIRE(y_of("Blok 1") - y_of("Zo werkt het") > 200);
    CHECK(above > 0.4f * below);
}

TEST_CASE("steps come closer rather than that a word of their names is divided") {
    for (const int letters : {16, 17, 18, 19}) {
        std::string xml = poster(4, 4), list = "<panel title=\"Zo werkt het\" span=\"full\"><ol style=\"steps\">";
        const std::string word = std::string("ondersteuningsteams").substr(0, static_cast<size_t>(letters));
        for (int i = 0; i < 5; ++i) list += "<li><p><strong>Het " + word + "</strong></p><p>Wij helpen.</p></li>";
        xml.insert(xml.find("<panel"), list + "</ol></panel>");
        const Sheet sheet = lay_out(xml, Paper::a4);
        const layout::Page& page = sheet.pages.pages.at(0);
        INFO(word);
        CHECK(std::ranges::none_of(page.texts, &layout::TextOp::soft_hyphen));
    }
}

TEST_CASE("in steps beside each other no word stands alone on the last line") {
    for (const int steps : {1, 2, 3}) {
        std::string xml = poster(4, 4);
        std::string list = "<panel title=\"Zo werkt het\" span=\"full\"><ol style=\"steps\">";
        for (int i = 0; i < steps; ++i) list += "<li><p>Stap</p><p>De intern begeleider denkt mee.</p></li><li><p>Stap</p><p>U maakt met ons team een plan.</p></li>";
        xml.insert(xml.find("<panel"), list + "</ol></panel>");
        const Sheet sheet = lay_out(xml, Paper::a4);
        int last_lines = 0;
        for (const layout::Page& page : sheet.pages.pages)
            for (const layout::TextOp& op : page.texts) {
                const std::string line = text_of(page, op);
                CHECK(line != "mee.");
                CHECK(line != "plan.");
                last_lines += line.ends_with(" mee.") || line.ends_with(" plan.");
            }
        CHECK(last_lines == 2 * steps);
    }
}

TEST_CASE("words in panels beside each other are as large as each other") {
    std::string xml = poster(3, 4);
    xml.replace(xml.find("Uw kind krijgt"), 0, "Wij doen veel. Dat blijft zo. Wij helpen u en uw kind graag verder, elke dag weer. ");
    for (const char* kind : {"ouderposter", "lerarenposter"}) {
        std::string one = xml;
        const std::string list = "<ul><li>Een punt.</li></ul>";
        for (size_t at = one.find("<p>"); at != std::string::npos; at = one.find("<p>", at + list.size() + 1)) one.insert(at, list);
        one.replace(one.find("ouderposter"), 11, kind);
        const Sheet sheet = lay_out(one, Paper::a3);
        const layout::Page& page = sheet.pages.pages.at(0);
        std::set<float> sizes;
        for (const layout::TextOp& op : page.texts)
            if (text_of(page, op) == "Een punt." && op.y < page.height * 0.9f) sizes.insert(op.size);
        CHECK(sizes.size() == 1);
    }
}

TEST_CASE("more content means smaller type, within bounds") {
    float before = 1000;
    for (const int sentences : {2, 4, 6}) {
        const Sheet sheet = lay_out(poster(6, sentences), Paper::a3);
        float body = 0;
        for (const layout::TextOp& op : sheet.pages.pages.at(0).texts)
            if (text_of(sheet.pages.pages[0], op).starts_with("Uw kind")) body = op.size;
        CHECK(body <= before);
        CHECK(body >= 14);
        before = body;
    }
}

TEST_CASE("an overfull poster is refused, with the blocks and how much must go") {
    const Sheet sheet = lay_out(poster(8, 14), Paper::a3);
    REQUIRE(sheet.problems.has_errors());
    for (const Diagnostic& problem : sheet.problems.all()) {
        CHECK(problem.code == "L010");
        CHECK(problem.args[1].starts_with("Blok "));
        CHECK(std::stoi(problem.args[2]) > 0);
    }
}

TEST_CASE("behind a block that is too long stand those that could give as much, the longest first, each with texts to find it by") {
    std::string xml = poster(8, 9);
    xml.insert(xml.find("<foot>"), "<panel title=\"Visie\" span=\"full\"><p>Kort.</p><p>" + repeated("Onze visie is lang en breed. ", 60) + "</p></panel>");
    const Sheet sheet = lay_out(xml, Paper::a3);
    REQUIRE(sheet.problems.has_errors());
    const std::vector<std::string>& args = sheet.problems.all()[0].args;
    REQUIRE(args.size() > 6);
    CHECK(args.size() % 3 == 1);
    CHECK(args[4] == "Visie");
    CHECK(std::stoi(args[5]) > 0);
    CHECK(args[6] == "Onze visie is lang en breed.\nKort.");
}

TEST_CASE("what is much too long is named, and not the good texts beside it") {
    std::string xml = poster(7, 3);
    xml.insert(xml.find("<foot>"), "<panel title=\"Te lang\"><p>" + repeated("Dit blok zegt veel te veel. ", 250) + "</p></panel>");
    const Sheet blocks = lay_out(xml, Paper::a3);
    REQUIRE(blocks.problems.all().size() == 1);
    CHECK(blocks.problems.all()[0].args[1] == "Te lang");

    xml = poster(6, 3);
    xml.insert(xml.find("</foot>"), "<p>" + repeated("Vastgesteld door het bestuur. ", 400) + "</p>");
    const Sheet foot = lay_out(xml, Paper::a3);
    REQUIRE(foot.problems.all().size() == 1);
    CHECK(foot.problems.all()[0].code == "L046");
}

TEST_CASE("a foot that takes more than a foot does is named, and not the panels that would fit without") {
    const auto with_foot = [](int sentences) {
        std::string xml = poster(8, 7);
        return xml.insert(xml.find("</foot>"), "<p>" + repeated("Vastgesteld door het bestuur. ", sentences) + "</p>");
    };
    const Sheet sheet = lay_out(with_foot(150), Paper::a3);
    REQUIRE(sheet.problems.all().size() == 1);
    CHECK(sheet.problems.all()[0].code == "L046");
    const int line = 8;  // sentences: what goes is whole lines
    CHECK_FALSE(lay_out(with_foot(150 - std::stoi(sheet.problems.all()[0].args[1]) / 30 - line), Paper::a3).problems.has_errors());
}

TEST_CASE("taking away what the report asks for makes it fit") {
    // 8 panels of 14 sentences: remove from each the number of characters that was asked, in whole sentences and one more.
    const Sheet sheet = lay_out(poster(8, 14), Paper::a3);
    int most = 0;
    for (const Diagnostic& problem : sheet.problems.all()) most = std::max(most, std::stoi(problem.args[2]));
    const int sentences = 14 - most / 51 - 2;
    REQUIRE(sentences > 0);
    CHECK_FALSE(lay_out(poster(8, sentences), Paper::a3).problems.has_errors());
}

TEST_CASE("what the report asks to take away is never less than a line") {
    const Sheet sheet = lay_out(poster(5, 21), Paper::a3);  // too much by very little
    REQUIRE(!sheet.problems.empty());
    for (const Diagnostic& problem : sheet.problems.all()) CHECK(std::stoi(problem.args[2]) >= 25);
}

TEST_CASE("what stands below the titles of panels beside each other begins at one height, however full they are") {
    const std::string xml = "<document kind=\"lerarenposter\" title=\"Proef\" lang=\"nl-NL\"><poster><masthead title=\"Wie\"/>"
                            "<panel title=\"Een\"><table cols=\"1\" header-rows=\"1\"><tr><th scope=\"col\">Kop</th></tr>" + repeated("<tr><td>rij</td></tr>", 5) +
                            "</table></panel><panel title=\"Twee\"><table cols=\"1\" header-rows=\"1\"><tr><th scope=\"col\">Kop</th></tr>"
                            "<tr><td>rij</td></tr></table><p>Na de tabel.</p></panel></poster></document>";
    const Sheet sheet = lay_out(xml, Paper::a4);
    std::vector<float> heads;
    for (const layout::TextOp& op : sheet.pages.pages.at(0).texts)
        if (text_of(sheet.pages.pages[0], op) == "Kop") heads.push_back(op.y);
    REQUIRE(heads.size() == 2);
    CHECK(heads[0] == Approx(heads[1]).margin(0.01));
}

TEST_CASE("a panel with room to spare says more, and one without does not") {
    const auto with = [](int first, int second) {
        std::string xml = poster(1, first);
        const std::string other = poster(1, second);
        const size_t from = other.find("<panel");
        return xml.insert(xml.find("<foot>"), other.substr(from, other.find("<foot>") - from));
    };
    Sheet sheet = lay_out(with(45, 4), Paper::a3);
    Diagnostics problems;
    std::vector<doc::Document> others;
    for (const auto& [first, second] : {std::pair{120, 500}, {90, 30}, {80, 12}}) others.push_back(*doc::read(with(first, second), problems, {"test.markup", {}}));
    const std::vector<const doc::Document*> fuller{&others[0], &others[1], &others[2]};
    const style::Theme theme = test_theme("ouderposter", Paper::a3);
    layout::Filled filled = layout::lay_out_filled(*sheet.document, fuller, theme, *sheet.shaper, problems);
    sheet.pages = std::move(filled.pages);
    CHECK(problems.empty());
    CHECK(filled.chosen == std::vector<size_t>{3, 1});  // its own, and the one of 30
    REQUIRE(sheet.pages.pages.size() == 1);
    CHECK(extent_of(sheet).lowest < extent_of(sheet).highest_foot);
}

TEST_CASE("a table that breaks its words in any case says more where there is room") {
    const std::string row = "<tr><td>" + std::string(80, 'w') + "</td><td>" + std::string(80, 'v') + "</td></tr>";
    const auto with = [&](int rows) {
        std::string xml = poster(1, 45);
        return xml.insert(xml.find("<foot>"), "<panel title=\"Tabel\"><table cols=\"1 1\">" + repeated(row, rows) + "</table></panel>");
    };
    Sheet sheet = lay_out(with(1), Paper::a3);
    Diagnostics problems;
    const doc::Document more = *doc::read(with(3), problems, {"test.markup", {}});
    const doc::Document* const fuller[] = {&more};
    const style::Theme theme = test_theme("ouderposter", Paper::a3);
    CHECK(layout::lay_out_filled(*sheet.document, fuller, theme, *sheet.shaper, problems).chosen == std::vector<size_t>{1, 0});
}

TEST_CASE("panels are read in the order they were written, whatever columns they stand in") {
    const Sheet sheet = lay_out(poster(7, 3), Paper::a3);
    const std::string reading = layout::dump_reading(sheet.pages);
    size_t at = 0;
    for (int p = 1; p <= 7; ++p) {
        const size_t found = reading.find("kop niveau 2: Blok " + std::to_string(p), at);
        REQUIRE(found != std::string::npos);
        at = found;
    }
    CHECK(reading.find("kop niveau 1: Zo helpen wij") != std::string::npos);
}

TEST_CASE("the words in the head of a poster end before its logo, however many they are") {
    Sheet sheet;
    std::string xml = poster(3, 2);
    xml.replace(xml.find("De Proefschool\""), 15, repeated("De Proefschool ", 20) + "\" logo=\"yes\"");
    sheet.document = doc::read(xml, sheet.problems, {"test.markup", {}});
    REQUIRE(sheet.document);
    sheet.fonts = layout::FontSet::load(sheet.problems);
    sheet.shaper = std::make_unique<layout::Shaper>(*sheet.fonts);
    style::Theme theme = test_theme("ouderposter", Paper::a3);
    theme.logo.bytes = std::make_shared<const std::string>("<svg viewBox=\"0 0 100 100\"><rect width=\"100\" height=\"100\" fill=\"#123456\"/></svg>");
    theme.logo.format = style::Picture::Format::svg;
    theme.logo.width = theme.logo.height = 100;
    theme.logo.alt = "Logo van De Proefschool";
    sheet.pages = layout::lay_out(*sheet.document, theme, *sheet.shaper, sheet.problems);
    const layout::Page& page = sheet.pages.pages.at(0);
    const auto logo = std::ranges::find_if(page.drawings, [](const layout::DrawingOp& op) { return op.scene->shapes.front().fill == style::Rgb{0x12, 0x34, 0x56}; });
    REQUIRE(logo != page.drawings.end());
    for (const layout::TextOp& op : page.texts)
        if (text_of(page, op).starts_with("De Proefschool")) CHECK(right_of(sheet, page, op) < logo->at.x);
    CHECK(std::ranges::count(sheet.pages.tags, "Logo van De Proefschool", &layout::Tag::alt) == 1);
}

TEST_CASE("beside a logo as wide as a banner, the title of a poster with little text stands on one line") {
    Sheet sheet;
    std::string xml = poster(3, 2);
    xml.replace(xml.find("Zo helpen wij"), 13, "Zo helpen wij u\" logo=\"yes");
    sheet.document = doc::read(xml, sheet.problems, {"test.markup", {}});
    REQUIRE(sheet.document);
    sheet.fonts = layout::FontSet::load(sheet.problems);
    sheet.shaper = std::make_unique<layout::Shaper>(*sheet.fonts);
    style::Theme theme = test_theme("ouderposter", Paper::a3);
    theme.logo.bytes = std::make_shared<const std::string>("<svg viewBox=\"0 0 800 100\"><rect width=\"800\" height=\"100\"/></svg>");
    theme.logo.format = style::Picture::Format::svg;
    theme.logo.width = 800, theme.logo.height = 100;
    sheet.pages = layout::lay_out(*sheet.document, theme, *sheet.shaper, sheet.problems);
    const layout::Page& page = sheet.pages.pages.at(0);
    const auto is_title = [&](const layout::TextOp& op) { return text_of(page, op) == "Zo helpen wij u"; };
    CHECK(std::ranges::any_of(page.texts, is_title));
}

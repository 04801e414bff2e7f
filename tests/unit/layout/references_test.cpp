// What points at pages: contents, page numbers in the text, links.
#include <algorithm>
#include <map>

#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;
using layout::Role;

TEST_CASE("contents and page references hold the page where the heading is") {
    std::string markup = "<toc title=\"Inhoud\" depth=\"2\"/><p>Zie <page-ref href=\"#h11\"/>.</p>";
    for (int i = 0; i < 12; ++i)
        markup += "<h level=\"1\" id=\"h" + std::to_string(i) + "\" break-before=\"page\">Hoofdstuk " + std::to_string(i) +
                  "</h>" + repeated("<p>" + repeated(paragraph_text, 3) + "</p>", 9);
    const Sheet sheet = lay_out_blocks(markup);
    uint32_t expected = 0;
    for (const layout::Anchor& anchor : sheet.pages.anchors)
        if (anchor.name == "h11") expected = anchor.page + 1;
    REQUIRE(expected > 9);
    CHECK(layout::dump_reading(sheet.pages).find("Zie " + std::to_string(expected) + ".") != std::string::npos);
    CHECK(sheet.pages.outline.size() == 13);
}

TEST_CASE("a document that begins at another page than the first counts from there, in the contents too") {
    const Sheet sheet = lay_out("<document kind=\"schoolgids\" title=\"Proef\" lang=\"nl-NL\" first-page=\"31\"><toc title=\"Inhoud\" depth=\"1\"/><p>Zie <page-ref href=\"#tweede\"/>.</p>"
                                "<page-break/><h level=\"1\" id=\"tweede\">Tweede</h><p>x</p></document>");
    REQUIRE(sheet.pages.pages.size() == 2);
    CHECK(sheet.pages.pages[1].label == "32");
    const std::string said = layout::dump_reading(sheet.pages);
    CHECK(said.find("Zie 32.") != std::string::npos);
    CHECK(said.find("Tweede 32") != std::string::npos);
}

TEST_CASE("a link that runs on over pages leads to the same place from each, and says the same") {
    const Sheet sheet = lay_out_blocks("<p><a href=\"https://school.example/\">" + repeated(paragraph_text, 60) + "</a></p>");
    REQUIRE(sheet.pages.pages.size() > 1);
    REQUIRE(sheet.pages.links.size() == sheet.pages.pages.size());
    for (const layout::Link& link : sheet.pages.links) {
        CHECK(link.uri == "https://school.example/");
        CHECK(link.contents == sheet.pages.links.front().contents);
    }
}

TEST_CASE("a heading that stays out of the contents is not in them") {
    const std::string said = layout::dump_reading(lay_out_blocks("<toc title=\"Inhoud\" depth=\"1\"/><h level=\"1\">Wel</h><h level=\"1\" in-toc=\"no\">Niet</h><p>x</p>").pages);
    CHECK(said.find("Wel 1") != std::string::npos);
    CHECK(said.find("Niet 1") == std::string::npos);
}

TEST_CASE("links find whatever has an id, and a page reference to it gets its number") {
    const Sheet sheet = lay_out_blocks(
        "<p id=\"alinea\">x</p><ul><li>x</li><li id=\"punt\">x</li></ul><ol><li id=\"nummer\">x</li></ol>"
        "<ol style=\"steps\"><li>x</li><li id=\"stap\">x</li></ol>"
        "<facts><fact id=\"feit\" label=\"l\">x</fact></facts><facts style=\"grid\"><fact id=\"vak\" label=\"l\">x</fact></facts>"
        "<box id=\"kader\" title=\"t\"><p>x</p></box><table id=\"tabel\" cols=\"1\"><tr><td>x</td></tr></table>"
        "<table cols=\"1 1\"><tr><th scope=\"row\" id=\"kop\">x</th><td>x</td></tr>"
        "<tr><th scope=\"row\" id=\"leeg\"/><td>" + repeated(paragraph_text, 12) + "</td></tr></table>"
        "<p>Zie <page-ref href=\"#punt\"/>, <page-ref href=\"#tabel\"/>.</p>");
    std::vector<std::string> names;
    for (const layout::Anchor& anchor : sheet.pages.anchors) names.push_back(anchor.name);
    CHECK(names == std::vector<std::string>{"alinea", "punt", "nummer", "stap", "feit", "vak", "kader", "tabel", "kop", "leeg"});
    for (size_t i = 1; i < sheet.pages.anchors.size(); ++i) CHECK(sheet.pages.anchors[i].y > sheet.pages.anchors[i - 1].y);
    CHECK(layout::dump_pages(sheet.pages).find("Zie 1, 1.") != std::string::npos);
    CHECK(sheet.problems.empty());
}

namespace {

/// The text operation that begins with these words.
const layout::TextOp& text_op(const Sheet& sheet, std::string_view words) {
    const layout::Page& page = sheet.pages.pages.front();
    const auto found = std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op).starts_with(words); });
    INFO(words);
    REQUIRE(found != page.texts.end());
    return *found;
}

}  // namespace

TEST_CASE("behind a page number its own line closes up, and nothing else") {
    const Sheet sheet = lay_out_blocks(
        "<p id=\"hier\">x</p><table cols=\"5 5 5\"><tr><td>Op <page-ref href=\"#hier\"/> staat</td><td>naast</td><td><a href=\"#hier\">daarnaast</a></td></tr>"
        "<tr><td>Geen.</td><td>onder</td><td><a href=\"#hier\">daaronder</a></td></tr></table>");
    const layout::Page& page = sheet.pages.pages.front();
    CHECK(text_op(sheet, "naast").x == text_op(sheet, "onder").x);
    CHECK(text_op(sheet, "daarnaast").x == text_op(sheet, "daaronder").x);
    CHECK(sheet.pages.links[0].boxes[0].x == sheet.pages.links[1].boxes[0].x);
    const float space = sheet.shaper->space(text_op(sheet, "1").face) * text_op(sheet, "1").size / 1000;
    CHECK(text_op(sheet, "staat").x == Approx(right_of(sheet, page, text_op(sheet, "1")) + space).margin(0.02));
}

TEST_CASE("behind a page number links, underlines and icons close up with their words") {
    const Sheet sheet = lay_out_blocks("<p id=\"hier\">x</p><p><a href=\"#hier\">Bladzijde <page-ref href=\"#hier\"/></a> en <a href=\"#hier\">daarna</a> "
                                       "<icon icon=\"info\" alt=\"een teken\"/> slot</p>");
    const layout::Page& page = sheet.pages.pages.front();
    REQUIRE(sheet.pages.links.size() == 2);
    const layout::Box around = sheet.pages.links[0].boxes[0], behind = sheet.pages.links[1].boxes[0];
    CHECK(around.x == Approx(text_op(sheet, "Bladzijde").x));
    CHECK(around.x + around.width == Approx(right_of(sheet, page, text_op(sheet, "1"))).margin(0.02));
    CHECK(behind.x == Approx(text_op(sheet, "daarna").x));
    CHECK(behind.x + behind.width == Approx(right_of(sheet, page, text_op(sheet, "daarna"))).margin(0.02));
    for (const layout::Box& box : {around, behind})  // an underline is as wide as its link
        CHECK(std::ranges::any_of(page.rects, [&](const layout::RectOp& one) { return one.box.x == box.x && one.box.width == box.width; }));
    const auto icon = std::ranges::find(sheet.pages.tags, Role::figure, &layout::Tag::role);
    REQUIRE(icon != sheet.pages.tags.end());
    REQUIRE(page.drawings.size() == 1);
    CHECK(icon->bbox.x == page.drawings[0].at.x);
    CHECK(icon->bbox.x > behind.x + behind.width);
    CHECK(icon->bbox.x + icon->bbox.width < text_op(sheet, "slot").x);
    CHECK(text_op(sheet, "slot").x - behind.x - behind.width < icon->bbox.width * 2);
}

TEST_CASE("words after a page number are apart from it for who copies or listens") {
    const Sheet sheet = lay_out_blocks("<p id=\"hier\">x</p><p>Zie bladzijde <page-ref href=\"#hier\"/> voor meer.</p>");
    CHECK(layout::dump_reading(sheet.pages).find("Zie bladzijde 1 voor meer.") != std::string::npos);
}

TEST_CASE("what stands in a box of some pages is found on its own page") {
    const Sheet sheet = lay_out_blocks("<toc/><p>Zie <page-ref href=\"#doel\"/>.</p><box id=\"kader\">" + repeated("<p>" + repeated(paragraph_text, 2) + "</p>", 60) +
                                       "<h level=\"2\" id=\"kop\">Kop</h><p id=\"doel\">Hier.</p></box><p id=\"na\">x</p>");
    std::map<std::string, std::pair<size_t, uint32_t>> found;  // how often, and the page
    for (const layout::Anchor& anchor : sheet.pages.anchors) ++found[anchor.name].first, found[anchor.name].second = anchor.page;
    for (const char* name : {"kader", "kop", "doel", "na"}) CHECK(found[name].first == 1);
    CHECK(found["kader"].second == 0);
    CHECK(found["doel"].second > 1);
    CHECK(found["doel"].second == found["na"].second);
    CHECK(layout::dump_reading(sheet.pages).find("Zie " + std::to_string(found["doel"].second + 1) + ".") != std::string::npos);
}

TEST_CASE("numbers of the third level have room of their own in the contents") {
    const Sheet sheet = lay_out_blocks("<toc depth=\"3\"/><h level=\"1\">Een</h><h level=\"2\">Twee</h><h level=\"3\" number=\"1.1.1\">Drie</h>");
    float number = -1, title = -1;
    for (const layout::TextOp& op : sheet.pages.pages.front().texts) {
        if (text_of(sheet.pages.pages.front(), op) == "1.1.1" && number < 0) number = op.x;
        if (text_of(sheet.pages.pages.front(), op) == "Drie" && title < 0) title = op.x;
    }
    REQUIRE(number > 0);
    CHECK(title > number + 10);
}

TEST_CASE("in the contents what is below a chapter stands further to the right, numbered or not") {
    const Sheet sheet = lay_out_blocks("<toc/><h level=\"1\">Een</h><h level=\"2\">Twee</h>");
    const layout::Page& page = sheet.pages.pages.front();
    CHECK(op_of(page, "Twee").x > op_of(page, "Een").x + 5);
}

/// The lines of the contents on the first page: "Kop" or "Deel".
static std::vector<std::string> contents_on_first(const std::string& headings) {
    const Sheet sheet = lay_out_blocks("<toc/><page-break/>" + headings);
    const layout::Page& page = sheet.pages.pages.front();
    std::vector<std::string> lines;
    for (const layout::TextOp& op : page.texts)
        if (const std::string text = text_of(page, op); text == "Kop" || text == "Deel") lines.push_back(text);
    return lines;
}

TEST_CASE("in contents of more than a page no chapter stands at the foot, apart from what is below it") {
    for (int before = 0; before < 8; ++before) {
        INFO(before);
        const auto lines = contents_on_first(repeated("<h level=\"1\">Kop</h>", before) + repeated("<h level=\"1\">Kop</h>" + repeated("<h level=\"2\">Deel</h>", 5), 16));
        REQUIRE(lines.size() < 90);
        CHECK(lines.back() == "Deel");
    }
}

TEST_CASE("contents that only just need a second page stand on one") {
    const auto on_first = [](size_t chapters) { return contents_on_first(repeated("<h level=\"1\">Kop</h>", static_cast<int>(chapters))).size(); };
    const size_t usual = on_first(200), more = usual + usual / 5;
    REQUIRE(usual < 200);
    CHECK(on_first(more) == more);
}

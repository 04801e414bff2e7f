// Boxes, cards and panels: their titles, and what stands in them.
#include <algorithm>
#include <set>

#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;

TEST_CASE("a box's title is a heading below the last one, but in another box, and has a bookmark") {
    const std::string box = "<box title=\"Let op\"><p>Bel altijd eerst.</p></box>";
    const auto reading = [&](const std::string& markup) { return layout::dump_reading(lay_out_blocks(markup).pages); };
    CHECK(reading("<h level=\"1\">Kop</h><group>" + box + "</group><h level=\"2\">Lager</h>").find("kop niveau 2: Let op") != std::string::npos);
    CHECK(reading("<h level=\"1\">Kop</h><h level=\"2\">Lager</h>" + box).find("kop niveau 3: Let op") != std::string::npos);
    for (const std::string& inside : {box + "<h level=\"1\">Kop</h>", "<h level=\"1\">Kop</h><box>" + box + "</box>"})
        CHECK(reading(inside).find(": Let op") == std::string::npos);
    const std::vector<layout::OutlineEntry> outline = lay_out_blocks("<h level=\"1\">Kop</h>" + repeated("<p>Een regel.</p>", 20) + box).pages.outline;
    REQUIRE(outline.size() == 2);
    CHECK(outline[1].title == "Let op");
    CHECK(outline[1].level == 2);
    CHECK(outline[1].y > outline[0].y + 100);
}

TEST_CASE("a box's title may be a heading of its own level, which ends the section above it") {
    const Sheet sheet = lay_out_blocks("<h level=\"2\">Kop</h><h level=\"3\">Eens</h><h level=\"4\">Oneens</h><box title=\"Woorden\" level=\"3\"><p>Uitleg.</p></box>");
    const std::string tags = layout::dump_reading(sheet.pages);
    CHECK(tags.find("kop niveau 2: Woorden") != std::string::npos);
    const auto& outline = sheet.pages.outline;
    REQUIRE(outline.size() == 4);
    CHECK(outline[3].level == 2);
    const auto heading = std::ranges::find(sheet.pages.tags, layout::Role::h2, &layout::Tag::role);
    const auto of_box = std::find_if(heading + 1, sheet.pages.tags.end(), [](const layout::Tag& tag) { return tag.role == layout::Role::h2; });
    REQUIRE(of_box != sheet.pages.tags.end());
    const auto section_above = [&](const layout::Tag& tag) {
        layout::TagId at = tag.parent;
        while (sheet.pages.tags[at].role != layout::Role::sect) at = sheet.pages.tags[at].parent;
        return sheet.pages.tags[at].parent;
    };
    CHECK(section_above(*heading) == section_above(*of_box));
}

TEST_CASE("charts in cards beside each other stand on one line, whatever their titles and years take") {
    const auto chart_of = [](const std::string& last) {
        return "<figure kind=\"chart\" alt=\"a\"><series label=\"s\"><point label=\"2024\" value=\"3\"/><point label=\"" + last + "\" value=\"4\"/></series></figure>";
    };
    const std::string chart = chart_of("2025");
    const Sheet sheet = lay_out_blocks("<cards cols=\"2\"><card title=\"Leerlingen met een ontwikkelingsperspectief en hulp\">" + chart +
                                       "</card><card title=\"Leerlingen\">" + chart + "</card></cards>");
    std::set<float> lines;
    for (const layout::TextOp& op : sheet.pages.pages[0].texts)
        if (text_of(sheet.pages.pages[0], op) == "2024") lines.insert(op.y);
    CHECK(lines.size() == 1);
    const Sheet years = lay_out_blocks("<cards cols=\"2\"><card title=\"Leerlingen\">" + chart_of("een heel schooljaar, van begin tot eind, en nog een jaar erbij") +
                                       "</card><card title=\"Leerlingen\">" + chart + "</card></cards>");
    std::vector<float> starts;
    for (const layout::TextOp& op : years.pages.pages[0].texts)
        if (text_of(years.pages.pages[0], op) == "2024") starts.push_back(op.y);
    REQUIRE(starts.size() == 2);
    CHECK(starts[0] == Approx(starts[1]).margin(0.01));
}

TEST_CASE("cards too long to stand beside each other run on over pages") {
    const std::string card = "<card title=\"Sterk\"><ul>" + repeated("<li>" + std::string(paragraph_text) + "</li>", 60) + "</ul></card>";
    const Sheet sheet = lay_out_blocks("<cards cols=\"2\">" + card + card + "</cards>");
    CHECK(sheet.problems.empty());
    check_inside(sheet);
}

TEST_CASE("the ground of a box that runs on over pages stands clear of its words on each") {
    const Sheet sheet = lay_out_blocks("<box tone=\"info\">" + repeated("<p>" + repeated(paragraph_text, 2) + "</p>", 40) + "</box>");
    REQUIRE(sheet.pages.pages.size() > 1);
    for (const layout::Page& page : sheet.pages.pages) {
        const auto ground = std::ranges::max_element(page.rects, {}, [](const layout::RectOp& rect) { return rect.box.width * rect.box.height; });
        REQUIRE(ground != page.rects.end());
        float top = page.height, foot = 0, size = 0;  // of the box's words
        for (const layout::Op& op : page.ops) {
            if (op.type != layout::Op::Type::text || op.mark < layout::artifacts) continue;
            const layout::TextOp& text = page.texts[op.index];
            top = std::min(top, text.y), foot = std::max(foot, text.y), size = text.size;
        }
        CHECK(top - ground->box.y > size * 1.6f);
        CHECK(ground->box.y + ground->box.height - foot > size * 0.9f);
    }
}

TEST_CASE("words on the ground of a filled panel have the colour of its title, which is made for that ground") {
    const Sheet sheet = lay_out("<document kind=\"ouderposter\" title=\"Proef\" lang=\"nl-NL\"><poster><masthead title=\"Proef\"/><panel title=\"Vraag\" style=\"filled\"><p>Bel ons.</p></panel>"
                                "<panel title=\"Gewoon\"><p>Kom langs.</p></panel></poster></document>");
    const layout::Page& page = sheet.pages.pages[0];
    const auto color_of = [&](const char* words) {
        const auto found = std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == words; });
        REQUIRE(found != page.texts.end());
        return found->color;
    };
    CHECK((color_of("Bel ons.") == color_of("Vraag")));
    CHECK_FALSE((color_of("Bel ons.") == color_of("Kom langs.")));
}

// Flowing documents on hard cases: what stands where, and that nothing sticks out of its page.
#include <algorithm>
#include <map>
#include <set>

#include "base/limits.h"
#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;
using layout::Op;
using layout::Role;

TEST_CASE("a list nested twelve deep keeps every level in its column") {
    std::string markup;
    for (int i = 0; i < 12; ++i) markup += "<ul><li><p>niveau " + std::to_string(i) + " met wat woorden erbij</p>";
    for (int i = 0; i < 12; ++i) markup += "</li></ul>";
    const Sheet sheet = lay_out_blocks("<p>x</p>" + markup);
    CHECK(count_role(sheet.pages, Role::l) == 12);
    check_inside(sheet);
}

TEST_CASE("what ends with a colon stands on the page of the list that it announces") {
    const std::string words = "<p>De afspraken bestaan uit drie <em>delen:</em></p>";
    for (int before = 20; before < 80; ++before) {
        const Sheet sheet = lay_out_blocks(repeated("<p>Een regel.</p>", before % 50) + (before < 50 ? words : "<group><p>Zo.</p>" + words + "</group>") +
                                           "<ul><li>eerste</li><li>tweede</li><li>derde</li></ul>" + repeated("<p>Een regel.</p>", 20));
        std::vector<size_t> pages;
        for (size_t p = 0; p < sheet.pages.pages.size(); ++p)
            for (const layout::TextOp& op : sheet.pages.pages[p].texts)
                if (const std::string text = text_of(sheet.pages.pages[p], op); text.find("delen:") != std::string::npos || text == "eerste") pages.push_back(p);
        INFO(before);
        REQUIRE(pages.size() == 2);
        CHECK(pages[0] == pages[1]);
    }
}

TEST_CASE("a note about a table stands on the page of the table's last row") {
    for (int before = 0; before < 40; ++before) {
        const Sheet sheet = lay_out_blocks("<table cols=\"1\">" + repeated("<tr><td>rij</td></tr>", 20 + before) + "</table><p style=\"small\">Van vorig jaar.</p>");
        size_t last = 99, note = 98;
        for (size_t p = 0; p < sheet.pages.pages.size(); ++p)
            for (const layout::TextOp& op : sheet.pages.pages[p].texts) {
                if (text_of(sheet.pages.pages[p], op) == "rij") last = p;
                if (text_of(sheet.pages.pages[p], op) == "Van vorig jaar.") note = p;
            }
        INFO(before);
        CHECK(last == note);
    }
}

TEST_CASE("a heading and its short text stand on the page where their table begins") {
    for (int before = 20; before < 50; ++before) {
        const Sheet sheet = lay_out_blocks(repeated("<p>Een regel.</p>", before) + "<h level=\"2\">Kop</h><p>Wat hier staat.</p><table cols=\"1\">" +
                                           repeated("<tr><td>rij</td></tr>", 30) + "</table>");
        size_t heading = 99, first = 99;
        for (size_t p = sheet.pages.pages.size(); p-- > 0;)
            for (const layout::TextOp& op : sheet.pages.pages[p].texts) {
                if (text_of(sheet.pages.pages[p], op) == "Kop") heading = p;
                if (text_of(sheet.pages.pages[p], op) == "rij") first = p;
            }
        INFO(before);
        REQUIRE(heading != 99);
        CHECK(heading == first);
    }
}

/// The page on which the words stand first.
static size_t page_of(const Sheet& sheet, std::string_view words) {
    for (size_t p = 0; p < sheet.pages.pages.size(); ++p)
        for (const layout::TextOp& op : sheet.pages.pages[p].texts)
            if (text_of(sheet.pages.pages[p], op) == words) return p;
    return 99;
}

TEST_CASE("a heading with one line, also of a list or a group, is not left at the foot of a page") {
    for (const std::string below : {"<p>eerste</p><p>tweede</p>", "<ul><li>eerste</li><li>tweede</li><li>derde</li><li>vierde</li></ul>",
                                    "<group keep=\"yes\"><p>eerste</p><p>tweede</p><ul><li>derde</li><li>vierde</li></ul></group>"})
        for (int before = 20; before < 50; ++before) {
            const Sheet sheet = lay_out_blocks(repeated("<p>Een regel.</p>", before) + "<h level=\"2\">Kop</h>" + below + repeated("<p>Nog een.</p>", 9));
            INFO(below << before);
            CHECK(page_of(sheet, "Kop") == page_of(sheet, "tweede"));
        }
}

TEST_CASE("a group that is kept together stands on one page") {
    for (int before = 20; before < 50; before += 3) {
        const Sheet sheet = lay_out_blocks(repeated("<p>Een regel.</p>", before) + "<group keep=\"yes\"><p>eerste</p>" + repeated("<p>regel</p>", 4) + "<p>laatste</p></group>" +
                                           repeated("<p>Een regel.</p>", 9));
        INFO(before);
        CHECK(page_of(sheet, "eerste") == page_of(sheet, "laatste"));
    }
}

TEST_CASE("a heading that asks for it begins a page") {
    const std::string half = repeated("<p>Een regel.</p>", 25);
    CHECK(page_of(lay_out_blocks(half + "<h level=\"2\">Kop</h>" + half), "Kop") == 0);
    CHECK(page_of(lay_out_blocks(half + "<h level=\"2\" break-before=\"page\">Kop</h>" + half), "Kop") == 1);
}

TEST_CASE("no item of a list stands alone at the foot or the top of a page while that leaves little white") {
    std::string list = "<ul>";
    for (const char* item : {"een", "twee", "drie", "vier", "vijf"}) list += "<li>" + std::string(item) + "</li>";
    for (int before = 30; before < 50; ++before) {
        const Sheet sheet = lay_out_blocks(repeated("<p>Een regel.</p>", before) + list + "</ul>" + repeated("<p>Nog een.</p>", 30));
        INFO(before);
        CHECK(page_of(sheet, "een") == page_of(sheet, "twee"));
        CHECK(page_of(sheet, "vier") == page_of(sheet, "vijf"));
    }
}

TEST_CASE("on a cover, titles that reach into the motif stand on the plain ground") {
    const auto shapes = [](const std::string& title) {
        const Sheet sheet = lay_out_blocks("<cover title=\"" + title + "\"/><p>x</p>");
        size_t count = 0;
        for (const layout::DrawingOp& op : sheet.pages.pages.at(0).drawings) count += op.scene->shapes.size();
        return count;
    };
    CHECK(shapes("Profiel van de school") > 10);
    CHECK(shapes(repeated("Protestants-Christelijke Samenwerkingsschool ", 5)) < 5);
}

TEST_CASE("on a cover, much below the band makes that lower; what would leave the paper even then is told") {
    const auto set = [](int lines) {
        return lay_out_blocks("<cover title=\"" + repeated("Protestants-Christelijke Samenwerkingsschool ", 3) + "\">" + repeated("<p>Een regel.</p>", lines) +
                              "<p>laatste</p></cover><p>x</p>");
    };
    for (int lines = 4; lines < 60; lines += 4) {
        const Sheet sheet = set(lines);
        if (sheet.problems.has_errors()) {
            CHECK(lines > 12);
            return;
        }
        const layout::Page& page = sheet.pages.pages.at(0);
        const auto last = std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == "laatste"; });
        REQUIRE(last != page.texts.end());
        CHECK(last->y < page.height - test_theme("sop", Paper::a4).margins.bottom / 2);
    }
    FAIL("nothing was told");
}

TEST_CASE("one or two lines do not begin a page above a heading") {
    const std::string words = repeated(paragraph_text, 6);
    for (int before = 20; before < 50; ++before)
        for (const std::string end : {"<p>eerste</p><p>tweede</p><p>laatste</p>", "<ul><li>eerste</li><li>tweede</li><li>laatste</li></ul>"}) {
            const Sheet sheet = lay_out_blocks(repeated("<p>Een regel.</p>", before) + end + "<h level=\"2\">Kop</h><p>" + words + "</p>");
            INFO(end << before);
            if (page_of(sheet, "eerste") < page_of(sheet, "laatste")) CHECK(page_of(sheet, "laatste") < page_of(sheet, "Kop"));
        }
}

TEST_CASE("a table does not run on for its last two rows while there is room for them") {
    const std::string rows = repeated("<tr><td>rij</td></tr>", 5) + "<tr><td>derde van achter</td></tr><tr><td>tweede van achter</td></tr><tr><td>laatste</td></tr>";
    for (int before = 15; before < 35; ++before) {
        const Sheet sheet = lay_out_blocks(repeated("<p>Een regel.</p>", before) + "<table cols=\"1\" header-rows=\"1\"><tr><th scope=\"col\">hoofd</th></tr>" + rows +
                                           "</table><h level=\"2\">Kop</h>" + repeated("<p>Een regel.</p>", 40));
        INFO(before);
        CHECK(page_of(sheet, "derde van achter") == page_of(sheet, "tweede van achter"));
        CHECK(page_of(sheet, "tweede van achter") == page_of(sheet, "laatste"));
    }
}

TEST_CASE("no row of a long table stands alone at the foot or the top of a page") {
    const std::string rows = "<tr><td>eerste</td></tr><tr><td>tweede</td></tr>" + repeated("<tr><td>rij</td></tr>", 30) + "<tr><td>voorlaatste</td></tr><tr><td>laatste</td></tr>";
    for (int before = 0; before < 50; ++before) {
        const Sheet sheet = lay_out_blocks(repeated("<p>Een regel.</p>", before) + "<table cols=\"1\">" + rows + "</table>" + repeated("<p>Een regel.</p>", 40));
        INFO(before);
        CHECK(page_of(sheet, "eerste") == page_of(sheet, "tweede"));
        CHECK(page_of(sheet, "voorlaatste") == page_of(sheet, "laatste"));
    }
}

TEST_CASE("an item whose bullet is the mark of its status runs on under its words, not under the mark") {
    const Sheet sheet = lay_out_blocks("<ul style=\"plain\"><li><status value=\"voldoet\" label=\"Dyslexie\"/> – " + repeated("woorden ", 60) + "</li>"
                                       "<li>" + repeated("verhaal ", 60) + "</li></ul>");
    std::map<std::string, std::set<int>> lefts;
    for (const layout::TextOp& op : sheet.pages.pages.front().texts) {
        const std::string text = text_of(sheet.pages.pages.front(), op);
        if (text.starts_with("Dyslexie") || text.starts_with("woorden")) lefts["status"].insert(static_cast<int>(op.x * 10));
        if (text.starts_with("verhaal")) lefts["verhaal"].insert(static_cast<int>(op.x * 10));
    }
    REQUIRE(lefts["status"].size() == 1);
    REQUIRE(lefts["verhaal"].size() == 1);
    CHECK(*lefts["status"].begin() > *lefts["verhaal"].begin());
}

TEST_CASE("a paragraph has its icon before its words") {
    const auto left_and_drawings = [](const std::string& markup) {
        const Sheet sheet = lay_out_blocks(markup);
        const layout::Page& page = sheet.pages.pages[0];
        const auto words = std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == "tekst"; });
        REQUIRE(words != page.texts.end());
        return std::pair(words->x, page.drawings.size());
    };
    for (const std::string style : {"body", "quote"}) {
        const auto [plain, none] = left_and_drawings("<p style=\"" + style + "\">tekst</p>");
        const auto [left, drawings] = left_and_drawings("<p icon=\"hart\" style=\"" + style + "\">tekst</p>");
        CHECK(left > plain + 5);
        CHECK(drawings == none + 1);
    }
}

TEST_CASE("in a figure the words stand right under their name, however nearly that fills its line") {
    std::string name = "Samenii";
    for (int i = 0; i < 40; ++i) {
        name += i % 6 == 5 ? " i" : "i";
        const Sheet sheet = lay_out_blocks("<figure kind=\"ladder\" alt=\"a\"><step label=\"" + name +
                                           "\">ouders</step><step label=\"b\">c</step><step label=\"d\">e</step></figure>");
        float last = 0, words = 0, leading = 0;
        for (const layout::TextOp& op : sheet.pages.pages.front().texts) {
            const std::string text = text_of(sheet.pages.pages.front(), op);
            if (text == "ouders") words = op.y;
            else if (text.find("ii") != std::string::npos) last = std::max(last, op.y);
            leading = op.size * 1.5f;
        }
        INFO(name);
        CHECK(words > last);
        CHECK(words - last < leading);
    }
}

TEST_CASE("no paragraph leaves a single line at the top or the foot of a page") {
    size_t broken = 0;
    for (int lead = 0; lead < 12; ++lead) {
        const Sheet sheet = lay_out_blocks(repeated("<p>regel</p>", lead) +
                                           repeated("<p>" + repeated(paragraph_text, 2) + "</p>", 30));
        std::map<layout::TagId, std::map<uint32_t, std::set<float>>> lines;  // paragraph -> page -> baselines
        for (uint32_t p = 0; p < sheet.pages.pages.size(); ++p) {
            const layout::Page& page = sheet.pages.pages[p];
            for (const Op& op : page.ops)
                if (op.type == Op::Type::text && op.mark >= layout::artifacts)
                    lines[sheet.pages.marks[op.mark].tag][p].insert(page.texts[op.index].y);
        }
        for (const auto& [tag, by_page] : lines) {
            if (by_page.size() < 2) continue;
            ++broken;
            for (const auto& [page, baselines] : by_page) CHECK(baselines.size() >= 2);
        }
    }
    CHECK(broken > 0);
}

TEST_CASE("a heading never stands last on its page, and no page but the last is half empty") {
    for (int lead = 0; lead < 20; ++lead) {
        std::string markup = repeated("<p>regel</p>", lead);
        for (int i = 0; i < 12; ++i)
            markup += "<h level=\"2\">Kop " + std::to_string(i) + "</h><p>" + repeated(paragraph_text, 3) + "</p>";
        const Sheet sheet = lay_out_blocks(markup);
        for (size_t p = 0; p < sheet.pages.pages.size(); ++p) {
            const layout::Page& page = sheet.pages.pages[p];
            float lowest = 0;
            layout::Role last = Role::p;
            for (const Op& op : page.ops) {
                if (op.type != Op::Type::text || op.mark < layout::artifacts) continue;
                lowest = page.texts[op.index].y;
                last = sheet.pages.tags[sheet.pages.marks[op.mark].tag].role;
            }
            CHECK(last != Role::h2);
            if (p + 1 < sheet.pages.pages.size()) CHECK(lowest > page.height * 0.6f);
        }
    }
}

TEST_CASE("a last page that is not half full is saved when closer setting is enough") {
    const std::string part = "<h level=\"3\">Kop</h><p>regel</p>";
    const auto sheet_of = [&](int parts) { return lay_out_blocks(repeated(part, parts)); };
    int most = 1;
    while (sheet_of(most + 1).pages.pages.size() < 8) ++most;
    const auto parts_on_last = [&](const Sheet& sheet) {
        const layout::Page& page = sheet.pages.pages.back();
        return std::count_if(page.texts.begin(), page.texts.end(),
                             [&](const layout::TextOp& op) { return text_of(page, op) == "Kop"; });
    };
    CHECK(parts_on_last(sheet_of(most + 1)) * 2 >= parts_on_last(sheet_of(most)));
}

TEST_CASE("bare words stand in whatever may hold words or blocks") {
    for (const char* markup : {"<box title=\"Let op\">Bel altijd eerst.</box>", "<ul><li>Bel altijd eerst.</li></ul>", "<cards><card title=\"Kaart\">Bel altijd eerst.</card></cards>",
                               "<table cols=\"1\"><tr><td>Bel altijd eerst.</td></tr></table>"}) {
        INFO(markup);
        CHECK(layout::dump_reading(lay_out_blocks(markup).pages).find("Bel altijd eerst.") != std::string::npos);
    }
    const std::string poster = "<document kind=\"ouderposter\" title=\"Proef\" lang=\"nl-NL\"><poster><masthead title=\"Proef\"/><panel title=\"Blok\">Bel altijd eerst.</panel></poster></document>";
    CHECK(layout::dump_reading(lay_out(poster, Paper::a3).pages).find("Bel altijd eerst.") != std::string::npos);
}

TEST_CASE("the contents are in the outline: who has jumped to a chapter finds the way back") {
    const auto outline = lay_out_blocks("<toc/><h level=\"1\">Kop</h><p>a</p>").pages.outline;
    REQUIRE(outline.size() == 2);
    CHECK(outline[0].title == "Inhoud");
    CHECK(outline[0].level == 1);
}

TEST_CASE("a term in a list without marks is the label of its explanation") {
    const Sheet sheet = lay_out_blocks("<ul style=\"plain\"><li><strong>compacten</strong>: oefenstof overslaan</li><li>los</li><li><strong>vet</strong></li>"
                                       "<li><strong>logopedist</strong>, 2 dagdelen</li><li><strong>Vraag</strong> ons: altijd</li></ul>"
                                       "<ul><li><strong>punt</strong>: met een teken</li></ul>");
    CHECK(count_role(sheet.pages, layout::Role::lbl) == 1);
    CHECK(count_role(sheet.pages, layout::Role::lbody) == 6);
    check_content_order(sheet.pages);
    const auto label = std::ranges::find(sheet.pages.tags, layout::Role::lbl, &layout::Tag::role);
    CHECK(sheet.pages.tags[label->parent].role == layout::Role::li);
    const layout::MarkId mark = sheet.pages.kids_of(*label)[0].index;
    for (const layout::Op& op : sheet.pages.pages[0].ops)
        if (op.type == layout::Op::Type::text) CHECK((op.mark == mark) == (text_of(sheet.pages.pages[0], sheet.pages.pages[0].texts[op.index]) == "compacten"));
}

TEST_CASE("an icon in a line stands among its words, a figure below what comes before it") {
    const Sheet sheet = lay_out_blocks("<p>Dit <icon icon=\"ster\" alt=\"ster\"/> hoort erbij.</p><figure kind=\"icon\" icon=\"ster\" alt=\"ster\"/>");
    std::vector<bool> among;
    for (const layout::Tag& tag : sheet.pages.tags)
        if (tag.role == layout::Role::figure) among.push_back(tag.among_words);
    CHECK(among == std::vector<bool>{true, false});
}

TEST_CASE("a picture of the norm is a figure with its box, and its caption follows; one that is not there is told") {
    const auto figure = [](const std::string& value) {
        return "<p>Tekst.</p><figure kind=\"picture\" value=\"" + value + "\" alt=\"Een kring\" number=\"Figuur\" caption=\"De kring\"/>";
    };
    const Sheet sheet = lay_out_blocks(figure("1"));
    CHECK(sheet.problems.empty());
    const std::string tags = layout::dump_tags(sheet.pages);
    INFO(tags);
    const size_t at = tags.find("Figure");
    REQUIRE(at != std::string::npos);
    CHECK(tags.find("Een kring", at) != std::string::npos);
    CHECK(tags.find("Caption", at) != std::string::npos);
    const Sheet none = lay_out_blocks(figure("2"));
    REQUIRE(none.problems.all().size() == 1);
    CHECK(none.problems.all()[0].code == "L042");
}

TEST_CASE("what cannot be broken and is taller than a page is an error, not lost") {
    const std::string words = repeated(paragraph_text, 120);
    for (const std::string& markup : {"<facts style=\"list\"><fact label=\"" + words + "\">x</fact></facts>", "<p style=\"quote\">" + words + "</p>",
                                      "<box><box><p>" + words + "</p></box></box>"}) {
        const Sheet sheet = lay_out_blocks("<p>Eerst dit.</p>" + markup);
        REQUIRE(sheet.problems.all().size() == 1);
        CHECK(sheet.problems.all()[0].code == "L041");
        CHECK(std::string(paragraph_text).starts_with(sheet.problems.all()[0].args[0]));
    }
}

TEST_CASE("what is taller than a page is named by its words, not by a page number in it") {
    const Sheet sheet = lay_out_blocks("<p id=\"hier\">Eerst dit.</p><p style=\"quote\">Zie <page-ref href=\"#hier\"/> en verder " + repeated(paragraph_text, 120) + "</p>");
    REQUIRE(sheet.problems.all().size() == 1);
    CHECK(sheet.problems.all()[0].code == "L041");
    CHECK(sheet.problems.all()[0].args[0].starts_with("Zie en verder De school"));
}

TEST_CASE("headings of a section that begins at level 2 are tagged from H1 without gaps") {
    const Sheet sheet = lay_out_blocks("<h level=\"2\">Een</h><p>x</p><h level=\"3\">Twee</h><p>x</p><h level=\"2\">Drie</h><p>x</p>");
    const std::string tags = layout::dump_tags(sheet.pages);
    CHECK(count_role(sheet.pages, Role::h1) == 2);
    CHECK(count_role(sheet.pages, Role::h2) == 1);
    CHECK(count_role(sheet.pages, Role::h3) == 0);
}

TEST_CASE("a character that no face has is told once, with its place") {
    const Sheet sheet = lay_out_blocks("<p>Dit \U0001F9FF kan niet, en weer \U0001F9FF niet.</p>");
    REQUIRE(sheet.problems.all().size() == 1);
    CHECK(sheet.problems.all()[0].code == "L001");
    CHECK(sheet.problems.all()[0].args[1] == "U+1F9FF");
    CHECK(sheet.problems.all()[0].at.line > 0);
    // DejaVu Sans has a glyph for this one, of which nobody can say what it reads as.
    const Sheet bare = lay_out_blocks("<p>Een \uF001 teken.</p>");
    REQUIRE(bare.problems.all().size() == 1);
    CHECK(bare.problems.all()[0].args[1] == "U+F001");
    CHECK(bare.problems.all()[0].code == "L040");  // of a symbol font, as Word has them
}

TEST_CASE("of 20,000 words that no face has the first are told") {
    std::string words;
    for (int i = 0; i < 20'000; ++i) words += "🧿" + std::to_string(i) + ' ';
    CHECK(lay_out_blocks("<p>" + words + "</p>").problems.all().size() == limits::profile_problems);
}

TEST_CASE("an empty document is one page") { CHECK(lay_out_blocks("<p>x</p>").pages.pages.size() == 1); }

TEST_CASE("words that run from right to left are set, and it is said once that their order is not right yet") {
    const std::string word = "\u0645\u0631\u062d\u0628\u0627";
    const auto told = [](const Sheet& sheet) {
        return std::count_if(sheet.problems.all().begin(), sheet.problems.all().end(), [](const Diagnostic& d) { return d.code == "L002"; });
    };
    CHECK(told(lay_out_blocks("<p>Welkom, " + word + "!</p><p>" + word + "</p>")) == 0);
    CHECK(told(lay_out_blocks("<p>" + word + " " + word + " " + word + "</p><p>" + word + " " + word + "</p>")) == 1);
}

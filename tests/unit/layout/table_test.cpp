// Tables that run on over pages, and rows that do.
#include <algorithm>
#include <map>

#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;
using layout::Op;
using layout::Role;

TEST_CASE("a table of three hundred rows repeats its header on every page, as decoration") {
    std::string rows;
    for (int i = 1; i <= 300; ++i)
        rows += "<tr><th scope=\"row\">Rij " + std::to_string(i) + "</th><td>waarde</td></tr>";
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1\" header-rows=\"1\" caption=\"Lang\"><tr><th scope=\"col\">Naam</th>"
                                       "<th scope=\"col\">Waarde</th></tr>" + rows + "</table>");
    REQUIRE(sheet.pages.pages.size() > 5);
    CHECK(count_role(sheet.pages, Role::tr) == 301);
    CHECK(count_role(sheet.pages, Role::table) == 1);
    for (size_t p = 1; p < sheet.pages.pages.size(); ++p) {
        const layout::Page& page = sheet.pages.pages[p];
        bool head = false, again = false;
        for (const layout::Op& op : page.ops) {
            if (op.type != Op::Type::text || op.mark >= layout::artifacts) continue;
            head = head || text_of(page, page.texts[op.index]) == "Waarde";
            again = again || text_of(page, page.texts[op.index]) == "Lang (vervolg)";
        }
        CHECK(head);
        CHECK(again);
    }
    check_inside(sheet);
}

namespace {

/// How high the first such words stand on a page.
float y_of(const layout::Page& page, std::string_view words) {
    const auto found = std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == words; });
    INFO(words);
    REQUIRE(found != page.texts.end());
    return found->y;
}

}  // namespace

TEST_CASE("a header that is set again stands where it stood first, and its rows below it") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1\" header-rows=\"1\" caption=\"Lang\"><tr><th scope=\"col\">Naam</th><th scope=\"col\">Waarde</th></tr>" +
                                       repeated("<tr><td>rij</td><td>waarde</td></tr>", 100) + "</table>");
    REQUIRE(sheet.pages.pages.size() > 1);
    const layout::Page &first = sheet.pages.pages[0], &next = sheet.pages.pages[1];
    CHECK(y_of(next, "Lang (vervolg)") == Approx(y_of(first, "Lang")));
    CHECK(y_of(next, "Waarde") == Approx(y_of(first, "Waarde")));
    CHECK(y_of(next, "waarde") == Approx(y_of(first, "waarde")));
}

TEST_CASE("a header that would fill much of each page is not set again") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1\" header-rows=\"1\" caption=\"Lang\"><tr><th scope=\"col\">" + repeated("hoofd<br/>", 20) + "</th></tr>" +
                                       repeated("<tr><td>rij</td></tr>", 100) + "</table>");
    REQUIRE(sheet.pages.pages.size() > 1);
    const layout::Page& next = sheet.pages.pages[1];
    CHECK(std::ranges::none_of(next.texts, [&](const layout::TextOp& op) { return text_of(next, op) == "hoofd"; }));
}

TEST_CASE("a cell over more rows or columns says so, and what comes below it stands below its words") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1\"><tr><td rowspan=\"2\">" + repeated("<p>hoog</p>", 8) + "</td><td>een</td></tr><tr><td>twee</td></tr>"
                                       "<tr><td>onder</td><td>drie</td></tr></table>");
    CHECK(std::ranges::count(sheet.pages.tags, 2, &layout::Tag::rowspan) == 1);
    const Sheet wide = lay_out_blocks("<table cols=\"1 1\"><tr><td colspan=\"2\">breed</td></tr><tr><td>een</td><td>twee</td></tr></table>");
    CHECK(std::ranges::count(wide.pages.tags, 2, &layout::Tag::colspan) == 1);
    const layout::Page& page = sheet.pages.pages[0];
    float lowest = 0;
    for (const layout::TextOp& op : page.texts)
        if (text_of(page, op) == "hoog") lowest = std::max(lowest, op.y);
    CHECK(y_of(page, "onder") > lowest + 10);
}

TEST_CASE("the name of rows heads the columns below it, and other heads of a row the cells beside them") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1\"><tr><th scope=\"row\" colspan=\"2\">groep</th></tr><tr><th scope=\"row\">een</th><td>twee</td></tr></table>");
    std::vector<layout::Scope> scopes;
    for (const layout::Tag& tag : sheet.pages.tags)
        if (tag.role == layout::Role::th) scopes.push_back(tag.scope);
    CHECK((scopes == std::vector{layout::Scope::column, layout::Scope::row}));
    const Sheet list = lay_out_blocks("<table cols=\"1\" header-rows=\"1\"><tr><th scope=\"col\">aanbod</th></tr><tr><th scope=\"row\">een</th></tr></table>");
    CHECK(std::ranges::count(list.pages.tags, layout::Role::th, &layout::Tag::role) == 1);
    CHECK(std::ranges::count(list.pages.tags, layout::Role::td, &layout::Tag::role) == 1);
}

TEST_CASE("a plain table without heads only sets things beside each other") {
    const auto tables = [](const std::string& inside) {
        const Sheet sheet = lay_out_blocks("<table cols=\"1 1\" style=\"plain\"><tr>" + inside + "<td>twee</td></tr></table>");
        return std::ranges::count_if(sheet.pages.tags, [](const layout::Tag& tag) {
            return tag.role == layout::Role::table || tag.role == layout::Role::tr || tag.role == layout::Role::td;
        });
    };
    CHECK(tables("<td>een</td>") == 0);
    CHECK(tables("<th scope=\"row\">een</th>") == 3);
}

TEST_CASE("a line stands below each row, and stops where a cell runs on from the row above") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1\"><tr><td rowspan=\"2\">hoog</td><td>een</td></tr><tr><td>twee</td></tr><tr><td>onder</td><td>drie</td></tr></table>");
    const layout::Page& page = sheet.pages.pages[0];
    const auto width_between = [&](std::string_view above, std::string_view below) {
        float width = 0;
        for (const layout::RectOp& rect : page.rects)
            if (rect.box.height < 2 && rect.box.y > y_of(page, above) && rect.box.y < y_of(page, below)) width += rect.box.width;
        return width;
    };
    CHECK(width_between("twee", "onder") > mm(100));
    CHECK(width_between("een", "twee") == Approx(width_between("twee", "onder") / 2));
}

TEST_CASE("a long row runs on over the page's end, three lines at the least on each side; a shorter one stays whole") {
    // The lines of a table's rows on each page, when every row says its own word so many times.
    const auto lines_by_page = [](const std::vector<std::string>& rows, int times) {
        std::string markup;
        for (const std::string& word : rows) markup += "<tr><td>kort</td><td>" + repeated(word + " ", times) + "</td></tr>";
        const Sheet sheet = lay_out_blocks(repeated("<p>" + std::string(paragraph_text) + "</p>", 15) +
                                           "<table cols=\"1 4\" header-rows=\"1\"><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>" +
                                           markup + "</table>");
        std::map<std::string, std::vector<int>> lines;
        for (const std::string& word : rows)
            for (const layout::Page& page : sheet.pages.pages) {
                const auto count = std::count_if(page.texts.begin(), page.texts.end(), [&](const layout::TextOp& op) { return text_of(page, op).starts_with(word); });
                if (count > 0) lines[word].push_back(static_cast<int>(count));
            }
        return lines;
    };
    const std::vector<int> long_row = lines_by_page({"woorden"}, 300)["woorden"];
    REQUIRE(long_row.size() == 2);
    CHECK(long_row[0] >= 3);
    CHECK(long_row[1] >= 3);
    for (const auto& [word, lines] : lines_by_page({"eersten", "tweeden", "derden", "vierden", "vijfden", "zesden"}, 50)) {
        INFO(word);
        CHECK(lines.size() == 1);
    }
}

TEST_CASE("a short table leaves no single row on a page") {
    for (int before = 20; before < 50; ++before) {
        const Sheet sheet = lay_out_blocks(repeated("<p>Een regel.</p>", before) + "<h level=\"2\">Kop</h><p>Wat hier staat.</p><table cols=\"1\" header-rows=\"1\">"
                                           "<tr><th scope=\"col\">Naam</th></tr>" + repeated("<tr><td>rij</td></tr>", 4) + "</table><p>Na de tabel.</p>");
        INFO(before);
        for (const layout::Page& page : sheet.pages.pages)
            CHECK(std::ranges::count_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == "rij"; }) != 1);
    }
}

TEST_CASE("a cell of a long row has no hole where the cell beside it needs more room") {
    for (int items = 11; items < 20; ++items) {
        const Sheet sheet = lay_out_blocks("<table cols=\"1 1\" header-rows=\"1\"><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr><tr><td><ul>" +
                                           repeated("<li>een</li>", items) + "</ul></td><td>" + repeated("woorden ", 200) + "</td></tr></table>");
        std::vector<float> lines;
        for (const layout::TextOp& op : sheet.pages.pages[0].texts)
            if (text_of(sheet.pages.pages[0], op).starts_with("woorden")) lines.push_back(op.y);
        REQUIRE(lines.size() > 15);
        INFO(items);
        for (size_t i = 2; i < lines.size(); ++i) CHECK(lines[i] - lines[i - 1] < 1.5f * (lines[1] - lines[0]));
    }
}

TEST_CASE("the items of a list in a long row stand at equal distances, also where the row may be cut") {
    for (const bool steps : {false, true}) {
        const std::string list = steps ? "<ol style=\"steps\">" + repeated("<li>stap</li>", 14) + "</ol>" : "<ul>" + repeated("<li>stap</li>", 20) + "</ul>";
        const Sheet sheet = lay_out_blocks("<table cols=\"1 4\"><tr><td>kort</td><td>" + list + "</td></tr></table>");
        REQUIRE(sheet.pages.pages.size() == 1);
        std::vector<float> lines;
        for (const layout::TextOp& op : sheet.pages.pages[0].texts)
            if (text_of(sheet.pages.pages[0], op) == "stap") lines.push_back(op.y);
        REQUIRE(lines.size() >= 14);
        for (size_t i = 2; i < lines.size(); ++i) CHECK(lines[i] - lines[i - 1] == Approx(lines[1] - lines[0]).margin(0.1));
    }
}

TEST_CASE("a list in a table has the marks of a list outside it, not those of a list in a list") {
    const auto is_filled = [](const std::string& markup) {
        const Sheet sheet = lay_out_blocks(markup);
        std::vector<bool> filled;
        for (const layout::DrawingOp& op : sheet.pages.pages[0].drawings) filled.push_back(op.scene->shapes.front().filled);
        return filled;
    };
    const std::string list = "<ul><li>een</li></ul>", nested = "<ul><li><p>een</p><ul><li>twee</li></ul></li></ul>";
    CHECK(is_filled(list) == std::vector<bool>{true});
    CHECK(is_filled("<table cols=\"1\"><tr><td>" + list + "</td></tr></table>") == std::vector<bool>{true});
    CHECK(is_filled("<table cols=\"1\"><tr><td>" + nested + "</td></tr></table>") == std::vector<bool>{true, false});
}

TEST_CASE("a long row says its name again where it runs on, as decoration") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 4\" header-rows=\"1\"><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>"
                                       "<tr><th scope=\"row\">Protocollen</th><td>" + repeated("woorden ", 1500) + "</td></tr></table>");
    REQUIRE(sheet.pages.pages.size() >= 2);
    std::vector<bool> decoration;
    for (const layout::Page& page : sheet.pages.pages)
        for (const layout::Op& op : page.ops)
            if (op.type == Op::Type::text && text_of(page, page.texts[op.index]) == "Protocollen") decoration.push_back(op.mark == layout::artifact);
    std::vector<bool> expected(sheet.pages.pages.size(), true);
    expected.front() = false;
    CHECK(decoration == expected);
    CHECK(count_role(sheet.pages, Role::th) == 3);
}

TEST_CASE("the cells of a long row are read one after the other") {
    const auto table = [](int first, int second) {
        return "<table cols=\"1 1\" header-rows=\"1\"><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr><tr><td>" + repeated("links ", first) +
               "</td><td><p>" + repeated("rechts ", second) + "</p><ul>" + repeated("<li>punt</li>", 12) + "</ul></td></tr></table>";
    };
    const std::string above = repeated("<p>Een regel.</p>", 30);
    for (const std::string& blocks : {table(150, 100), above + table(150, 300), table(900, 1200), "<box title=\"Kader\">" + table(150, 100) + "</box>",
                                      "<cards cols=\"1\"><card title=\"a\"><p>b</p></card></cards>" + above + "<box>" + table(900, 1200) + "</box>"}) {
        INFO(blocks);
        const Sheet sheet = lay_out_blocks(blocks);
        check_content_order(sheet.pages);
        check_inside(sheet);
    }
}

TEST_CASE("a table in a cell keeps the words of its long rows") {
    for (const int lines : {5, 12, 40}) {
        const Sheet sheet = lay_out_blocks("<table cols=\"1 1\"><tr><td><group><table cols=\"1\"><tr><td>" + repeated("<p>binnen</p>", lines) +
                                           "</td></tr></table></group></td><td>" + repeated("<p>naast</p>", 60) + "</td></tr></table>");
        int found = 0;
        for (const layout::Page& page : sheet.pages.pages)
            for (const layout::TextOp& op : page.texts) found += text_of(page, op) == "binnen";
        CHECK(found == lines);
        check_content_order(sheet.pages);
    }
}

TEST_CASE("a long row in a box or on a poster stands there once") {
    const std::string table = "<table cols=\"1 1\"><tr><td>" + repeated("links ", 60) + "</td><td>" + repeated("rechts ", 90) + "</td></tr></table>";
    const auto check_words = [](const Sheet& sheet) {
        std::map<std::string, int> count;
        for (const layout::Page& page : sheet.pages.pages)
            for (const layout::TextOp& op : page.texts)
                for (uint32_t w = 0; w < op.words; ++w) ++count[std::string(page.words[op.first_word + w]->text)];
        CHECK(count["links"] == 60);
        CHECK(count["rechts"] == 90);
    };
    check_words(lay_out_blocks("<box>" + table + "</box>"));
    check_words(lay_out("<document kind=\"ouderposter\" title=\"Proef\"><poster><masthead title=\"Proef\"/><panel title=\"Tabel\" span=\"full\">" + table + "</panel></poster></document>"));
}

TEST_CASE("a cell taller than a page is split by lines") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1\" header-rows=\"1\"><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>"
                                       "<tr><td>kort</td><td>" + repeated("<p>" + std::string(paragraph_text) + "</p>", 40) +
                                       "</td></tr></table>");
    CHECK(sheet.pages.pages.size() >= 2);
    CHECK(count_role(sheet.pages, Role::td) == 2);
    check_inside(sheet);
    for (const layout::Page& page : sheet.pages.pages)
        for (const layout::TextOp& op : page.texts) CHECK(op.y < page.height - mm(8));
}

TEST_CASE("a link finds a table whose only row is taller than a page") {
    const Sheet sheet = lay_out_blocks("<p>x</p><table id=\"hoog\" cols=\"1\"><tr><td>" +
                                       repeated("<p>" + std::string(paragraph_text) + "</p>", 40) + "</td></tr></table>");
    REQUIRE(sheet.pages.anchors.size() == 1);
    CHECK(sheet.pages.anchors.front().name == "hoog");
    CHECK(sheet.pages.anchors.front().page == 0);
}

TEST_CASE("a row that names the rows below it never stands last on its page") {
    std::string rows;
    for (int i = 0; i < 30; ++i)
        rows += "<tr><th scope=\"row\" colspan=\"2\">Naam</th></tr>" + repeated("<tr><td>afspraak</td><td>ja</td></tr>", 3);
    for (int lead = 0; lead < 8; ++lead) {
        const Sheet sheet = lay_out_blocks(repeated("<p>regel</p>", lead) + "<table cols=\"3 1\">" + rows + "</table>");
        REQUIRE(sheet.pages.pages.size() > 1);
        for (const layout::Page& page : sheet.pages.pages) {
            const layout::TextOp* lowest = nullptr;
            for (const Op& op : page.ops)
                if (op.type == Op::Type::text && op.mark >= layout::artifacts) lowest = &page.texts[op.index];
            REQUIRE(lowest);
            CHECK(text_of(page, *lowest) != "Naam");
        }
    }
}

TEST_CASE("a table of a few rows is not broken over two pages") {
    const std::string table = "<table cols=\"3 1\" header-rows=\"1\" caption=\"Naam\"><tr><th>wat</th><th>hoeveel</th></tr>" +
                              repeated("<tr><td>cel</td><td>ja</td></tr>", 4) + "</table>";
    for (int lead = 25; lead < 45; ++lead) {
        const Sheet sheet = lay_out_blocks(repeated("<p>regel</p>", lead) + table + repeated("<p>regel</p>", 20));
        long all = 0;
        for (const layout::Page& page : sheet.pages.pages) {
            const auto cells = std::count_if(page.texts.begin(), page.texts.end(),
                                             [&](const layout::TextOp& op) { return text_of(page, op) == "cel"; });
            CHECK((cells == 0 || cells == 4));
            all += cells;
        }
        CHECK(all == 4);
    }
}

TEST_CASE("a head of a compact table is not broken beside a column with room to give") {
    const Sheet sheet = lay_out_blocks("<table cols=\"5 1\" header-rows=\"1\" style=\"compact\"><tr><th scope=\"col\">Specialist</th>"
                                       "<th scope=\"col\">Dagdelen per week</th></tr><tr><td>Dyslexiecoach</td><td>2</td></tr></table>");
    const layout::Page& page = sheet.pages.pages.front();
    CHECK(std::ranges::any_of(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == "Dagdelen per week"; }));
}

TEST_CASE("compact tables of one kind have the same columns, whatever each holds") {
    const auto table = [](const std::string& text, const std::string& answer) {
        return "<table cols=\"15 5\" header-rows=\"1\" style=\"compact\"><tr><th scope=\"col\">Afspraak</th><th scope=\"col\">Onze school</th></tr>" +
               repeated("<tr><td>" + text + "</td><td>" + answer + "</td></tr>", 4) + "</table>";
    };
    const Sheet sheet = lay_out_blocks(table(repeated("woorden ", 11), "ja") + "<p>En dan:</p>" + table("kort", "een antwoord van vele woorden, dat breed is"));
    std::vector<float> lefts;
    for (const layout::TextOp& op : sheet.pages.pages[0].texts)
        if (text_of(sheet.pages.pages[0], op) == "Onze school") lefts.push_back(op.x);
    REQUIRE(lefts.size() == 2);
    CHECK(lefts[0] == lefts[1]);
}

TEST_CASE("rows that a title row names are named by it on the next page too") {
    std::string rows;
    for (const char* group : {"Lezen", "Rekenen"}) {
        rows += "<tr><th scope=\"row\" colspan=\"2\"><strong>" + std::string(group) + "</strong> – dat is hulp bij het leren</th></tr>";
        for (int i = 1; i <= 60; ++i) rows += "<tr><th scope=\"row\">Rij " + std::to_string(i) + "</th><td>waarde</td></tr>";
    }
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1\" header-rows=\"1\" caption=\"Aanbod\"><tr><th scope=\"col\">Naam</th>"
                                       "<th scope=\"col\">Waarde</th></tr>" + rows + "</table>");
    REQUIRE(sheet.pages.pages.size() > 3);
    std::vector<std::string> heads;
    for (const layout::Page& page : sheet.pages.pages)
        for (const layout::Op& op : page.ops)
            if (op.type == Op::Type::text && op.mark == layout::artifact && text_of(page, page.texts[op.index]).starts_with("Aanbod (vervolg)"))
                heads.push_back(text_of(page, page.texts[op.index]));
    REQUIRE(heads.size() == sheet.pages.pages.size() - 1);
    CHECK(heads.front() == "Aanbod (vervolg): Lezen");
    CHECK(heads.back() == "Aanbod (vervolg): Rekenen");
    check_inside(sheet);
}

TEST_CASE("the name of rows that run on takes one line of the next page, however long it is") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1\" header-rows=\"1\" caption=\"Aanbod\"><tr><th scope=\"col\">Naam</th><th scope=\"col\">Waarde</th></tr>"
                                       "<tr><th scope=\"row\" colspan=\"2\"><strong>" + repeated("Een lange naam van een groep ", 8) + "</strong></th></tr>" +
                                       repeated("<tr><td>rij</td><td>x</td></tr>", 100) + "</table>");
    REQUIRE(sheet.pages.pages.size() > 1);
    const layout::Page& next = sheet.pages.pages[1];
    CHECK(std::ranges::count_if(next.texts, [&](const layout::TextOp& op) { return text_of(next, op).find("groep") != std::string::npos; }) == 1);
}

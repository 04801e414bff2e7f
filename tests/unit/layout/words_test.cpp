// Where lines break: between words, inside them, and inside addresses.
#include <algorithm>

#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;

TEST_CASE("a compound of sixty letters breaks inside the line, in text, heading and cell") {
    const std::string word = "Arbeidsongeschiktheidsverzekeringsmaatschappijondersteuningen";
    const Sheet sheet = lay_out_blocks("<h level=\"1\">" + word + word + "</h><p>Een " + word + " en nog een " + word +
                                       ".</p><table cols=\"1 1 1 1\" header-rows=\"1\"><tr><th scope=\"col\">a</th><th scope=\"col\">b"
                                       "</th><th scope=\"col\">c</th><th scope=\"col\">d</th></tr><tr><td>" + word +
                                       "</td><td>kort</td><td>kort</td><td>" + word + "</td></tr></table>");
    CHECK(sheet.pages.pages.size() == 1);
    check_inside(sheet);
}

TEST_CASE("a long address breaks at its signs and is one link with a box a line") {
    const Sheet sheet = lay_out_blocks(
        "<p>Kijk op <a href=\"https://x.example\">https://www.samenwerkingsverband-duinrand.example/ouders/ondersteuning/"
        "basisondersteuning/wat-is-dat/en-wat-niet.html?lang=nl</a> voor meer.</p>");
    REQUIRE(sheet.pages.links.size() == 1);
    CHECK(sheet.pages.links[0].boxes.size() >= 2);
    CHECK(sheet.pages.links[0].uri == "https://x.example");
    check_inside(sheet);
}

TEST_CASE("where one part of an address fits no line, the others still break at their signs") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1 1 1 1 1\"><tr>" + repeated("<td>consultatie@jeugdgezondheidszorg-zuidholland.example</td>", 6) + "</tr></table>");
    std::vector<std::string> lines;
    for (const layout::TextOp& op : sheet.pages.pages.front().texts) {
        lines.push_back(text_of(sheet.pages.pages.front(), op));
        CHECK_FALSE(op.soft_hyphen);  // it would read as a sign of the address
    }
    for (const std::string& line : lines) UNSCOPED_INFO(line);
    for (const char* const whole : {"consultatie@", "-zuidholland", ".example"}) CHECK(std::ranges::count(lines, whole) == 6);
    check_inside(sheet);
}

TEST_CASE("an address that fits a line stands whole, however short that leaves the line before it") {
    const Sheet sheet = lay_out_blocks("<table cols=\"2 6 4\"><tr><td>a</td><td>099-5550104 · <a href=\"mailto:begeleiding@swvduinrand.example\">"
                                       "begeleiding@swvduinrand.example</a></td><td>b</td></tr></table>");
    bool whole = false;
    for (const layout::TextOp& op : sheet.pages.pages.front().texts)
        whole = whole || text_of(sheet.pages.pages.front(), op).find("begeleiding@swvduinrand.example") != std::string::npos;
    CHECK(whole);
}

TEST_CASE("a hyphen at a line's end is marked as soft and the line has no space after it") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 1 1 1\"><tr><td>" + repeated("samenwerkingsverband ondersteuningsprofiel ", 6) +
                                       "</td><td>a</td><td>b</td><td>c</td></tr></table>");
    size_t soft = 0;
    const layout::Page& page = sheet.pages.pages[0];
    for (const layout::TextOp& text : page.texts) {
        if (!text.soft_hyphen) continue;
        ++soft;
        CHECK_FALSE(text.space_after);
        CHECK(page.words[text.first_word + text.words - 1]->text.ends_with("-"));
    }
    CHECK(soft > 0);
}

TEST_CASE("a word that is divided says so with a hyphen, however narrow its column and also in capitals") {
    for (const std::string word : {"ondersteuningsteam", "VERANTWOORDELIJKHEIDSREGISTER"})
        for (int columns = 2; columns <= 8; columns += 2) {
            INFO(word << " in " << columns);
            const Sheet sheet = lay_out_blocks("<table cols=\"" + repeated("auto auto ", columns / 2 - 1) + "auto auto\"><tr>" + repeated("<td>" + word + "</td><td>" + repeated("12 ", 30) + "</td>", columns / 2) +
                                               "</tr></table>");
            const layout::Page& page = sheet.pages.pages[0];
            std::string all;
            for (const layout::TextOp& op : page.texts) {
                const std::string text = text_of(page, op);
                if (text.find_first_of("0123456789") != std::string::npos) continue;  // the other cells, and the foot
                CHECK((op.soft_hyphen || word.ends_with(text)));
                all += undivided(page, op);
            }
            CHECK(all == repeated(word, columns / 2));
        }
}

TEST_CASE("two lines get no hyphen while the first is half full") {
    const auto hyphens = [](const std::string& words) {
        const Sheet sheet = lay_out_blocks("<table cols=\"1 3\"><tr><td>" + words + "</td><td>b</td></tr></table>");
        size_t soft = 0;
        for (const layout::TextOp& text : sheet.pages.pages[0].texts) soft += text.soft_hyphen;
        return soft;
    };
    CHECK(hyphens("Afgesproken ondersteuningsprofiel") == 0);
    CHECK(hyphens("De ondersteuningsprofielen") == 1);
}

TEST_CASE("in a narrow cell a word is divided only when that saves a line") {
    const auto hyphens = [](const std::string& words) {
        const Sheet sheet = lay_out_blocks("<table cols=\"1 4\"><tr><td>" + words + "</td><td>" + repeated("lang ", 60) + "</td></tr></table>");
        return std::ranges::count(sheet.pages.pages[0].texts, true, &layout::TextOp::soft_hyphen);
    };
    CHECK(hyphens("coöperatie jeugdzorg samenwerken") == 0);
    CHECK(hyphens("de rest komt dinsdag aan bod") == 0);
    CHECK(hyphens("de samenwerkingsverbanden en de ondersteuningsprofielen") > 0);
}

TEST_CASE("what is tied with fixed spaces stays on one line in the narrowest column") {
    const Sheet sheet = lay_out_blocks("<table cols=\"1 40\"><tr><td>ma\u00a0di\u00a0wo\u00a0do\u00a0vr</td><td>x</td></tr></table>");
    const layout::Page& page = sheet.pages.pages[0];
    CHECK(std::ranges::any_of(page.texts, [&](const layout::TextOp& op) { return text_of(page, op).ends_with("ma di wo do vr"); }));
}

TEST_CASE("what is tied with fixed spaces and fits no line is broken there all the same") {
    check_inside(lay_out_blocks("<table cols=\"1 1 1 1 1 1 1 1 1\"><tr>" + repeated("<td>(ma, di, wo, do, vr)</td>", 9) + "</tr></table>"));
    const Sheet sheet = lay_out_blocks("<cards cols=\"3\">" + repeated("<card title=\"a\">(" + repeated("vrijdag\u00a0", 20) + ")</card>", 3) + "</cards>");
    check_inside(sheet);
    const layout::Page& page = sheet.pages.pages.at(0);
    for (const layout::TextOp& op : page.texts)
        if (op.x < mm(40)) CHECK(right_of(sheet, page, op) < mm(80));
}

TEST_CASE("lines of a heading are about as long as each other, and none ends inside a name") {
    const auto lines_of = [](const std::string& title) {
        const Sheet sheet = lay_out_blocks("<h level=\"1\">" + title + "</h>");
        std::vector<std::string> lines;
        for (const layout::TextOp& op : sheet.pages.pages[0].texts)
            if (op.size > 15) lines.push_back(text_of(sheet.pages.pages[0], op));
        return lines;
    };
    size_t in_two = 0;
    for (int letters = 1; letters < 30; ++letters) {
        const std::vector<std::string> lines = lines_of("Kindcentrum " + std::string(static_cast<size_t>(letters), 'n') + " voor allen: De Ploeg");
        if (lines.size() != 2) continue;
        ++in_two;
        INFO(lines[0] << "|" << lines[1]);
        CHECK_FALSE(lines[0].ends_with("De"));
        CHECK(lines[1].size() > lines[0].size() / 3);
    }
    CHECK(in_two > 5);
}

TEST_CASE("a name inside a sentence is not divided, a word is") {
    const auto divided = [](const std::string& word) {
        const Sheet sheet = lay_out_blocks("<table cols=\"1 1 1\"><tr><td>" + repeated("en bij " + word + " op bezoek ", 20) + "</td><td>x</td><td>x</td></tr></table>");
        return std::ranges::count(sheet.pages.pages[0].texts, true, &layout::TextOp::soft_hyphen);
    };
    CHECK(divided("Ondersteuningscentrum") == 0);
    CHECK(divided("ondersteuningscentrum") > 0);
}

// Lists with numbers.
#include <algorithm>
#include <set>

#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;

TEST_CASE("a list with numbers and steps count on from where they are told") {
    const Sheet sheet = lay_out_blocks("<ol start=\"4\"><li>x</li><li>x</li></ol><ol style=\"steps\" start=\"7\"><li>x</li><li>x</li></ol>");
    std::multiset<std::string> said;
    for (const layout::TextOp& op : sheet.pages.pages[0].texts) said.insert(text_of(sheet.pages.pages[0], op));
    for (const char* number : {"4.", "5.", "7", "8"}) CHECK(said.count(number) == 1);
}

TEST_CASE("the words of a list reach no further to the right than those of a paragraph") {
    const auto right = [](const std::string& begin, const std::string& end) {
        const Sheet sheet = lay_out_blocks(begin + repeated("a ", 400) + end);
        float most = 0;
        for (const layout::TextOp& op : sheet.pages.pages[0].texts)
            if (text_of(sheet.pages.pages[0], op).starts_with("a a")) most = std::max(most, right_of(sheet, sheet.pages.pages[0], op));
        return most;
    };
    const float paragraph = right("<p>", "</p>");
    CHECK(right("<ol><li>", "</li></ol>") <= paragraph + 3);
    CHECK(right("<ul><li>", "</li></ul>") <= paragraph + 3);
    CHECK(right("<ol style=\"steps\"><li>", "</li></ol>") <= paragraph + 3);
    CHECK(right("<box title=\"t\"><p>", "</p></box>") <= paragraph + 3);
}

TEST_CASE("the largest number of a list stands clear of its words") {
    const Sheet sheet = lay_out_blocks("<ol start=\"995\">" + repeated("<li>woord</li>", 8) + "</ol>");
    const layout::Page& page = sheet.pages.pages.front();
    const auto number = std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == "1002."; });
    REQUIRE(number != page.texts.end());
    const auto word = std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return op.y == number->y && text_of(page, op) == "woord"; });
    REQUIRE(word != page.texts.end());
    CHECK(right_of(sheet, page, *number) < word->x);
}

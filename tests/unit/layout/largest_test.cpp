// Texts as long as limits.h lets them be: nothing is lost, and nothing after them is set otherwise.

#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;

namespace {

/// Runs over all text operations.
template <class F>
void each_text(const Sheet& sheet, F f) {
    for (const layout::Page& page : sheet.pages.pages)
        for (const layout::TextOp& op : page.texts) f(page, op, undivided(page, op));
}

}  // namespace

TEST_CASE("a heading after 140,000 changes of style is set as a heading") {
    std::string words;
    for (int i = 0; i < 70'000; ++i) words += "<em>a</em> b ";
    const Sheet sheet = lay_out_blocks("<p>" + words + "</p><h level=\"1\">Kop</h>");
    size_t found = 0;
    each_text(sheet, [&](const layout::Page&, const layout::TextOp& op, const std::string& text) {
        if (text != "Kop") return;
        ++found;
        CHECK(op.size == 24);
    });
    CHECK(found == 1);
}

TEST_CASE("a word of 99,000 bytes stands there whole, inside its lines, and is read as one word") {
    for (const std::string letter : {"x", "ë", "-a"}) {
        INFO(letter);
        std::string word;
        while (word.size() + letter.size() <= 99'000) word += letter;
        const Sheet sheet = lay_out_blocks("<p>Een " + word + " en meer.</p>");
        std::string all;
        bool inside = true;
        each_text(sheet, [&](const layout::Page& page, const layout::TextOp& op, const std::string& text) {
            inside = inside && right_of(sheet, page, op) <= page.width - mm(26) + 0.6f;
            if (op.y > mm(20) && op.y < page.height - mm(20)) all += text + (op.space_after ? " " : "");
        });
        CHECK(inside);
        CHECK(all.find("Een " + word + " en meer.") != std::string::npos);
    }
}

// What all pages of a document have.
#include <algorithm>

#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;

TEST_CASE("a concept says so across every page of it, so lightly that it can be read through") {
    for (const std::string watermark : {"", "CONCEPT"}) {
        const Sheet sheet = lay_out("<document kind=\"sop\" title=\"Proef\" lang=\"nl-NL\" watermark=\"" + watermark + "\">" +
                                    repeated("<p>" + repeated(paragraph_text, 3) + "</p>", 20) + "</document>");
        REQUIRE(sheet.pages.pages.size() > 1);
        for (const layout::Page& page : sheet.pages.pages) {
            const auto is_faint = [](const layout::DrawingOp& drawing) { return drawing.opacity < 0.3f; };
            CHECK(std::ranges::count_if(page.drawings, is_faint) == (watermark.empty() ? 0 : 1));
            // Painted last, so that no figure hides it.
            if (!watermark.empty()) CHECK((page.ops.back().type == layout::Op::Type::drawing && is_faint(page.drawings[page.ops.back().index])));
        }
    }
}

TEST_CASE("where closer setting saves a page, nothing runs into the foot of a page") {
    const std::string part = "<h level=\"3\">Kop</h><p>regel</p>";
    const auto sheet_of = [&](int parts) { return lay_out_blocks(repeated(part, parts)); };
    int parts = 40;
    while (sheet_of(parts).pages.air == 1) REQUIRE(++parts < 200);
    const Sheet sheet = sheet_of(parts);
    const style::Theme theme = test_theme("sop", Paper::a4);
    for (const layout::Page& page : sheet.pages.pages)
        for (const layout::TextOp& op : page.texts)
            if (const std::string words = text_of(page, op); words == "Kop" || words == "regel") CHECK(op.y < page.height - theme.margins.bottom);
}

TEST_CASE("what stands at the left of a page's head or foot does not run into what stands at the right, however long") {
    const std::string words = repeated("Samenwerkingsverband ", 8);
    const Sheet sheet = lay_out("<document kind=\"sop\" title=\"Proef\" lang=\"nl-NL\" running-left=\"" + words + "\" running-right=\"" + words +
                                "\" footer=\"" + words + "\"><p>x</p></document>");
    const layout::Page& page = sheet.pages.pages[0];
    int pairs = 0;
    for (const layout::TextOp& left : page.texts)
        for (const layout::TextOp& right : page.texts) {
            if (left.y != right.y || left.x >= right.x) continue;
            ++pairs;
            CHECK(right_of(sheet, page, left) < right.x);
        }
    CHECK(pairs == 2);
}

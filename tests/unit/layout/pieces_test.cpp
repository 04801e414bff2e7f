#include "layout/pieces.h"

#include <catch2/catch.hpp>

#include "layout/shaper.h"
#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;
using layout::ShapedWord;

namespace {

struct Fixture {
    Diagnostics problems;
    std::unique_ptr<layout::FontSet> fonts = layout::FontSet::load(problems);
    layout::Shaper shaper{*fonts};
    layout::FaceId open_sans = fonts->face("Open Sans", style::Weight::regular, false);

    /// The pieces with a line between them; "?" where a face lacks something.
    std::string pieces(std::string_view text, std::string_view lang = "nl") {
        const layout::LangId id = shaper.language(lang);
        std::string out;
        shaper.pieces(*shaper.word(open_sans, id, text), open_sans, id, [&](const ShapedWord& piece) {
            if (!out.empty()) out += '|';
            out += piece.text;
            if (piece.missing) out += '?';
        });
        return out;
    }
    std::string face(std::string_view text) { return fonts->postscript_name(shaper.word(open_sans, "nl", text)->face); }
};

bool in_order(const ShapedWord& word) { return std::ranges::is_sorted(word.glyphs, {}, &layout::PlacedGlyph::cluster); }

/// All that the first page says, with "|" between operations that no space parts.
std::string read(const Sheet& sheet) {
    std::string out;
    const layout::Page& page = sheet.pages.pages[0];
    for (const layout::Op& op : page.ops)
        if (op.type == layout::Op::Type::text) out += text_of(page, page.texts[op.index]) + (page.texts[op.index].space_after ? " " : "|");
    return out;
}

size_t told(const Sheet& sheet, std::string_view code) {
    return static_cast<size_t>(std::ranges::count(sheet.problems.all(), code, &Diagnostic::code));
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a word of two scripts is set in pieces, and signs stand with what runs from left to right", "[pieces]") {
    CHECK(pieces("Arabisch/العربية") == "Arabisch/|العربية");
    CHECK(pieces("العربية/Arabisch") == "العربية|/Arabisch");
    CHECK(pieces("العربية-Nederlands") == "العربية|-Nederlands");
    CHECK(pieces("العربية2026") == "العربية|2026");
    CHECK(pieces("«العربية»,") == "«|العربية|»,");
    CHECK(pieces("Иврит/עברית/Hebreeuws") == "Иврит/|עברית|/Hebreeuws");
    CHECK(pieces("Hindi/हिन्दी") == "Hindi/|हिन्दी");
    CHECK(in_order(*shaper.word(open_sans, "nl", "Arabisch/")));
    CHECK_FALSE(in_order(*shaper.word(open_sans, "nl", "العربية")));
}

TEST_CASE_METHOD(Fixture, "a word of one script is one piece, with its own signs and marks", "[pieces]") {
    for (const char* word : {"één", "klaar✔", "Їжак", "Al-Ḥasan", "e\u0301e\u0301n", "العربية-الهولندية", "العربية،", "مُعَلِّم", "٠٦-١٢٣", "हिन्दी", "ትግርኛ", "½", "\u061CPloeg", "(06)"})
        CHECK(pieces(word) == word);
    CHECK(pieces("مرحبا!", "ar") == "مرحبا!");
    CHECK(pieces("مرحبا!", "nl") == "مرحبا|!");
}

TEST_CASE_METHOD(Fixture, "a word that no one face has is set in pieces of which each has one", "[pieces]") {
    CHECK(pieces("(ہمارے)") == "(|ہمارے|)");
    CHECK(pieces("“ہمارے”") == "“|ہمارے|”");
    CHECK(pieces("ہے☑") == "ہے|☑");
    CHECK(pieces("₿☑") == "₿|☑");
    CHECK(pieces("a𓀀☑") == "a|𓀀☑?");  // what no face has stays together: that is told of
    CHECK(pieces("🎉") == "🎉?");
}

TEST_CASE_METHOD(Fixture, "scripts of languages that newcomers bring have a face each", "[pieces]") {
    CHECK(face("ትግርኛ") == "NotoSansEthiopic-Regular");
    CHECK(face("Հայերեն") == "NotoSansArmenian-Regular");
    CHECK(face("ქართული") == "NotoSansGeorgian-Regular");
    CHECK(face("עברית") == "NotoSansHebrew-Regular");
    CHECK(face("हिन्दी") == "NotoSansDevanagari-Regular");
    CHECK_FALSE(in_order(*shaper.word(open_sans, "nl", "עברית")));
    const ShapedWord& hindi = *shaper.word(open_sans, "nl", "हिन्दी");
    CHECK(hindi.glyphs.size() < 6);  // "nd" is one sign
    CHECK(hindi.glyphs[0].cluster == hindi.glyphs[1].cluster);  // the sign for i stands before its letter
}

TEST_CASE("pieces of a word stand without a space, and a line may end behind a slash", "[pieces]") {
    const Sheet sheet = lay_out_blocks("<p>Ook Arabisch/العربية en (ہمارے) ☑₿ hier.</p>");
    CHECK(sheet.problems.empty());
    INFO(read(sheet));
    CHECK(read(sheet).find("Ook Arabisch/|العربية en (|ہمارے|) ☑|₿ hier.") != std::string::npos);
    std::string words;
    for (int i = 0; i < 40; ++i) words += "Taalonderwijs/العربية ";
    for (const Sheet& narrow : {lay_out_blocks("<table cols=\"1 9\"><tr><td><p>" + words + "</p></td><td><p>x</p></td></tr></table>")}) {
        CHECK(told(narrow, "L001") == 0);
        for (const layout::Page& page : narrow.pages.pages)
            for (const layout::TextOp& op : page.texts) CHECK(right_of(narrow, page, op) < page.width);
    }
}

TEST_CASE("a title and a running head set a word of two scripts in pieces too", "[pieces]") {
    const Sheet sheet = lay_out("<document kind=\"sop\" title=\"x\" lang=\"nl-NL\" running-left=\"School العربية/Arabisch hier\"><p>x</p></document>");
    INFO(read(sheet));
    CHECK(read(sheet).find("العربية|/Arabisch hier") != std::string::npos);
}

TEST_CASE("a word with a glyph missing is always told of", "[pieces]") {
    for (const char* word : {"ሀ\u0301\u20DD", "a🎉", "🎉\u0301", "ہے🎉☑", "ሀ\u20e3"}) {
        INFO(word);
        const Sheet sheet = lay_out_blocks("<p>Hier " + std::string(word) + " staat.</p>");
        bool missing = false;
        for (const ShapedWord* shaped : sheet.pages.pages[0].words) missing = missing || shaped->missing;
        CHECK(missing == (told(sheet, "L001") == 1));
    }
}

TEST_CASE("words from the right beside each other are told of, also in pieces; one between other words is not", "[pieces]") {
    CHECK(told(lay_out_blocks("<p>In het Arabisch/العربية en العربية/Arabisch. Հայերեն քաղաք</p>"), "L002") == 0);
    CHECK(told(lay_out_blocks("<p>(ہمارے سکول)</p>"), "L002") == 1);
    CHECK(told(lay_out_blocks("<p>ہمارے/آپ</p>"), "L002") == 1);
    CHECK(told(lay_out_blocks("<p>Welkom, עברית שלום</p>"), "L002") == 1);
}

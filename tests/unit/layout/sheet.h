// Helpers of layout's tests: markup in, pages out, with the fixed test theme.
#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <memory>
#include <string>

#include "base/messages.h"
#include "doc/reader.h"
#include "layout/layout.h"
#include "test_theme.h"

namespace gidspers::test {

/// Pages with all that they point at. The document lives as long, since layout may keep views of it.
struct Sheet {
    Diagnostics problems;
    std::optional<doc::Document> document;
    std::unique_ptr<layout::FontSet> fonts;
    std::unique_ptr<layout::Shaper> shaper;
    layout::Pages pages;
};

inline Sheet lay_out(const std::string& markup, Paper paper = Paper::a4) {
    Sheet sheet;
    sheet.document = doc::read(markup, sheet.problems, {"test.markup", {}});
    for (const auto& problem : sheet.problems.all()) UNSCOPED_INFO(to_text(problem, Language::nl));
    REQUIRE(sheet.document);
    sheet.fonts = layout::FontSet::load(sheet.problems);
    sheet.shaper = std::make_unique<layout::Shaper>(*sheet.fonts);
    const style::Theme theme = test_theme(std::string(sheet.document->root.get(doc::Key::kind)), paper);
    sheet.pages = layout::lay_out(*sheet.document, theme, *sheet.shaper, sheet.problems);
    return sheet;
}

inline Sheet lay_out_blocks(const std::string& blocks) {
    return lay_out("<document kind=\"sop\" title=\"Proef\" lang=\"nl-NL\">" + blocks + "</document>");
}

/// Panels of so many sentences, and a foot that says "Bel ons."
inline std::string poster(int panels, int sentences) {
    std::string out = "<document kind=\"ouderposter\" title=\"Proef\" lang=\"nl-NL\"><poster><masthead title=\"Zo helpen "
                      "wij\" subtitle=\"De Proefschool\"/>";
    for (int p = 0; p < panels; ++p) {
        out += "<panel title=\"Blok " + std::to_string(p + 1) + "\"><p>";
        for (int s = 0; s < sentences; ++s) out += "Uw kind krijgt op onze school de hulp die nodig is. ";
        out += "</p></panel>";
    }
    return out + "<foot><p>Bel ons.</p></foot></poster></document>";
}

/// The words of a text operation.
inline std::string text_of(const layout::Page& page, const layout::TextOp& op) {
    std::string out;
    for (uint32_t w = 0; w < op.words; ++w) (out += w ? " " : "") += page.words[op.first_word + w]->text;
    return out;
}

/// The text operation that says just this.
inline const layout::TextOp& op_of(const layout::Page& page, std::string_view words) {
    const auto found = std::ranges::find_if(page.texts, [&](const layout::TextOp& op) { return text_of(page, op) == words; });
    INFO(words);
    REQUIRE(found != page.texts.end());
    return *found;
}

/// The same without the hyphen of a word that is divided.
inline std::string undivided(const layout::Page& page, const layout::TextOp& op) {
    std::string out = text_of(page, op);
    if (op.soft_hyphen) out.pop_back();
    return out;
}

/// How far to the right a text operation reaches.
inline float right_of(const Sheet& sheet, const layout::Page& page, const layout::TextOp& op) {
    float x = op.x;
    for (uint32_t w = 0; w < op.words; ++w) {
        const auto* word = page.words[op.first_word + w];
        if (w) x += sheet.shaper->space(op.face) * op.size / 1000 + op.extra_space + op.tracking;
        x += word->width * op.size / 1000 + op.tracking * static_cast<float>(word->glyphs.size());
    }
    return x;
}

inline const char* const paragraph_text =
    "De school geeft ondersteuning aan leerlingen die dat nodig hebben en werkt daarbij samen met ouders, leraren en "
    "deskundigen van het samenwerkingsverband. ";

/// No word sticks out of its page's margins.
inline void check_inside(const Sheet& sheet) {
    CHECK(std::ranges::any_of(sheet.pages.pages, [](const layout::Page& page) { return !page.texts.empty(); }));
    for (const layout::Page& page : sheet.pages.pages)
        for (const layout::TextOp& op : page.texts) {
            INFO(text_of(page, op));
            CHECK(op.x >= mm(20));
            CHECK(right_of(sheet, page, op) <= page.width - mm(26) + 0.6f);
            CHECK(op.y <= page.height - mm(8));
        }
}

/// On every page, what is painted comes in the order in which its tags are read.
inline void check_content_order(const layout::Pages& pages) {
    std::vector<size_t> first_op(pages.marks.size(), 0), last(pages.pages.size(), 0);
    for (const layout::Page& page : pages.pages)
        for (size_t op = page.ops.size(); op-- > 0;) first_op[page.ops[op].mark] = op;
    const auto visit = [&](const auto& self, const layout::Tag& tag) -> void {
        for (const layout::Kid& kid : pages.kids_of(tag)) {
            if (kid.type == layout::Kid::Type::tag) self(self, pages.tags[kid.index]);
            if (kid.type != layout::Kid::Type::mark) continue;
            size_t& before = last[pages.marks[kid.index].page];
            CHECK(before <= first_op[kid.index]);
            before = first_op[kid.index];
        }
    };
    visit(visit, pages.tags[0]);
}

inline std::string repeated(const std::string& text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += text;
    return out;
}

inline size_t count_role(const layout::Pages& pages, layout::Role role) {
    size_t n = 0;
    for (const layout::Tag& tag : pages.tags) n += tag.role == role;
    return n;
}

}  // namespace gidspers::test

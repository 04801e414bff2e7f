// Documents and a theme for the tests of docx/. The theme is made by hand, so that these tests fail for docx/ only.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include <stdexcept>
#include "base/io.h"
#include "base/messages.h"
#include "doc/reader.h"
#include "docx/docx.h"
#include "input/house_style.h"
#include "open_package.h"

namespace gidspers::docx::sample {

/// The widths of letters and the height of lines of a middling sans serif, so that no font is needed.
inline float advance(std::string_view family, style::Weight weight, char32_t c) {
    static const auto table = [] {
        std::array<float, 128> made{};
        made.fill(575);
        const auto set = [&](std::string_view letters, float width) {
            for (const char letter : letters) made[static_cast<size_t>(letter)] = width;
        };
        set("abdeghknopqu", 570);
        set("cszxvyk", 500);
        set("ijl.,;:'|!", 265);
        set("ftr()-/\"[]", 365);
        set("mwMW@%", 880);
        set("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 640);
        set("MWOQGD", 770);
        set("I", 280);
        set(" ", 260);
        return made;
    }();
    const float width = c < table.size() ? table[c] : 580;
    return width * (family == "Lato" ? 0.93f : family == "Vollkorn" ? 0.9f : 1) * (weight == style::Weight::bold ? 1.07f : 1);
}
inline float line_height(std::string_view) { return 1362; }
inline bool has_serifs(std::string_view) { return false; }
inline const Widths& widths() {
    static const Widths made(advance, line_height, has_serifs);
    return made;
}
inline Options options() { return Options(widths()); }

inline style::Theme theme(bool poster = false, Paper paper = Paper::a4) {
    using style::Color;
    using style::Text;
    style::Theme theme;
    theme.paper = paper;
    const auto color = [&](Color c, unsigned rgb) {
        theme.colors[static_cast<size_t>(c)] = {static_cast<uint8_t>(rgb >> 16), static_cast<uint8_t>(rgb >> 8 & 255),
                                                static_cast<uint8_t>(rgb & 255)};
    };
    color(Color::ink, 0x1d2429);
    color(Color::ink_soft, 0x4f5b63);
    color(Color::paper, 0xffffff);
    color(Color::line, 0xc5ced4);
    color(Color::primary, 0x0b5d7a);
    color(Color::on_primary, 0xffffff);
    color(Color::primary_soft, 0xe3f0f5);
    color(Color::primary_ink, 0x0b5d7a);
    color(Color::accent, 0xf2a33a);
    color(Color::on_accent, 0x1d2429);
    color(Color::accent_soft, 0xfdf1de);
    color(Color::accent_ink, 0x8a5200);
    color(Color::neutral_soft, 0xf0f3f5);
    color(Color::good, 0x1f6f43);
    color(Color::good_soft, 0xe2f3e9);
    color(Color::attention, 0xa34a00);
    color(Color::attention_soft, 0xfdebdc);
    color(Color::info, 0x34518c);
    color(Color::info_soft, 0xe6ecf8);
    color(Color::ladder_green, 0x2e7d4f);
    color(Color::ladder_yellow, 0xe0b400);
    color(Color::ladder_orange, 0xd9731a);
    color(Color::ladder_red, 0xb3261e);
    const auto text = [&](Text t, float size, float leading, bool bold, Color c, float before, float after) {
        auto& style = theme.text(t);
        style.size = size;
        style.leading = leading;
        style.face.weight = bold ? style::Weight::bold : style::Weight::regular;
        style.color = c;
        style.before = before;
        style.after = after;
    };
    for (size_t i = 0; i < theme.texts.size(); ++i) text(static_cast<Text>(i), 10, 14, false, Color::ink, 0, 6);
    text(Text::lead, 12, 17, false, Color::ink, 0, 8);
    text(Text::small, 8.5f, 12, false, Color::ink_soft, 0, 3);
    text(Text::kicker, 11, 14, true, Color::accent_ink, 0, 4);
    text(Text::label, 8.5f, 12, true, Color::ink_soft, 0, 0);
    text(Text::quote, 12, 17, false, Color::primary_ink, 4, 8);
    text(Text::h1, 20, 26, true, Color::primary_ink, 20, 8);
    text(Text::h2, 14, 19, true, Color::primary_ink, 14, 5);
    text(Text::h3, 11.5f, 16, true, Color::ink, 10, 3);
    text(Text::table, 9, 12.5f, false, Color::ink, 0, 2);
    text(Text::table_head, 9, 12.5f, true, Color::ink, 0, 2);
    text(Text::caption, 9, 12.5f, true, Color::ink_soft, 6, 4);
    text(Text::box_title, 10.5f, 14, true, Color::ink, 0, 2);
    text(Text::card_title, 10.5f, 14, true, Color::ink, 0, 1);
    text(Text::cover_title, 34, 42, true, Color::primary_ink, 0, 6);
    text(Text::cover_subtitle, 14, 20, false, Color::ink, 0, 24);
    text(Text::poster_title, 30, 36, true, Color::on_primary, 0, 4);
    text(Text::poster_subtitle, 13, 17, false, Color::on_primary, 0, 4);
    text(Text::panel_title, 13, 17, true, Color::ink, 8, 4);
    text(Text::step_number, 18, 20, true, Color::primary_ink, 0, 0);
    text(Text::running, 8.5f, 12, false, Color::ink_soft, 0, 0);
    text(Text::toc1, 10.5f, 17, true, Color::ink, 4, 0);
    text(Text::toc2, 10, 15, false, Color::ink, 0, 0);
    for (const Text t : {Text::body, Text::lead, Text::table}) theme.text(t).hyphenate = true;
    for (const Text t : {Text::h1, Text::h2, Text::h3, Text::cover_title, Text::poster_title, Text::panel_title})
        theme.text(t).face.heading_family = true;
    theme.heading_family = theme.body_family = "Open Sans";
    theme.margins =
        poster ? style::Margins{mm(10), mm(10), mm(10), mm(10)} : style::Margins{mm(25), mm(22), mm(22), mm(22)};
    theme.gutter = 16;
    theme.unit = 4;
    if (poster) {
        theme.least_scale = 0.7f;
        theme.most_scale = paper == Paper::a3 ? 1.6f : 1.2f;
    }
    return theme;
}

/// A logo: an SVG, or a PNG of the repository.
inline input::Picture logo(bool svg) {
    input::Picture logo;
    logo.alt = "Logo van De Zeemeeuw";
    if (svg) {
        logo.format = input::Picture::Format::svg;
        logo.width = 160;
        logo.height = 60;
        logo.bytes = std::make_shared<const std::string>(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"160\" height=\"60\" viewBox=\"0 0 160 60\">"
            "<circle cx=\"30\" cy=\"30\" r=\"28\" fill=\"#0b5d7a\"/><path d=\"M10 34 Q20 20 30 34 T50 34\" "
            "fill=\"none\" "
            "stroke=\"#ffffff\" stroke-width=\"5\"/><rect x=\"70\" y=\"18\" width=\"84\" height=\"10\" "
            "fill=\"#f2a33a\"/>"
            "<rect x=\"70\" y=\"34\" width=\"60\" height=\"10\" fill=\"#0b5d7a\"/></svg>");
    } else {
        logo.format = input::Picture::Format::png;
        logo.width = 4;
        logo.height = 3;
        logo.bytes =
            std::make_shared<const std::string>(read_file(GIDSPERS_ROOT "/assets/icons/overview.png", 1 << 22));
    }
    return logo;
}

/// A document from markup that must be right.
inline doc::Document document(std::string_view markup) {
    Diagnostics problems;
    auto read = doc::read(markup, problems);
    if (!read) throw std::runtime_error("sample markup is wrong: " + to_text(problems.all().front(), Language::en));
    return std::move(*read);
}

/// A golden markup of tests/golden/blocks.
inline doc::Document golden(const std::string& name) {
    return document(read_file(std::string(GIDSPERS_ROOT "/tests/golden/blocks/") + name + ".markup", 1 << 20));
}

inline std::string start(const std::string& attributes = "") {
    return "<document kind=\"sop\" title=\"Proef\" author=\"School\" " + attributes + ">";
}

inline std::string build(const std::string& blocks, const std::string& attributes = "", const Options& how = options()) {
    return write_docx(document(start(attributes) + blocks + "</document>"), theme(), how);
}

inline std::string body(const std::string& docx) {
    return read_part(docx, "word/document.xml");
}

inline size_t count(const std::string& text, const std::string& what) {
    size_t found = 0;
    for (size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
    return found;
}

}  // namespace gidspers::docx::sample

namespace gidspers::docx {

inline std::string write_docx(const doc::Document& document, const style::Theme& theme) { return write_docx(document, theme, sample::options()); }
inline bool poster_fits(const doc::Document& document, const style::Theme& theme) { return poster_fits(document, theme, sample::widths()); }

}  // namespace gidspers::docx

// A fixed theme for layout's tests: goldens of layout must not move when the design system does.
#pragma once

#include <memory>
#include <string_view>

#include "style/theme.h"

namespace gidspers::test {

inline style::Theme test_theme(std::string_view kind, Paper paper = Paper::a4) {
    using style::Color;
    using style::Text;
    const bool poster = kind.find("poster") != std::string::npos;
    style::Theme t;
    t.paper = paper;
    const auto color = [&](Color c, uint32_t rgb) {
        t.colors[static_cast<size_t>(c)] = {static_cast<uint8_t>(rgb >> 16), static_cast<uint8_t>(rgb >> 8),
                                            static_cast<uint8_t>(rgb)};
    };
    color(Color::ink, 0x22282d), color(Color::ink_soft, 0x5a646c), color(Color::paper, 0xffffff);
    color(Color::line, 0xcfd6da), color(Color::primary, 0x0b5d7a), color(Color::on_primary, 0xffffff);
    color(Color::primary_soft, 0xe4eff3), color(Color::primary_ink, 0x0b5d7a), color(Color::accent, 0xf2a33a);
    color(Color::on_accent, 0x22282d), color(Color::accent_soft, 0xfdf3e3), color(Color::accent_ink, 0x8f5608);
    color(Color::neutral_soft, 0xf3f5f6), color(Color::good, 0x2e7d4f), color(Color::good_soft, 0xe6f2ea);
    color(Color::attention, 0xa8521b), color(Color::attention_soft, 0xfbeee5), color(Color::info, 0x3a5fa8);
    color(Color::info_soft, 0xe8eef8), color(Color::ladder_green, 0x6fb48a), color(Color::ladder_yellow, 0xf0d264);
    color(Color::ladder_orange, 0xeca35c), color(Color::ladder_red, 0xd9776b);
    const bool a3 = paper == Paper::a3;
    const float body = poster ? (a3 ? 16.5f : 11.2f) : 10;
    t.unit = a3 ? 6 : 4;
    const auto text = [&](Text id, float size, float leading, bool heading, bool bold, Color ink, float before, float after,
                          bool hyphenate = false) {
        style::TextStyle& s = t.text(id);
        s.size = size * body;
        s.leading = s.size * leading;
        s.face.heading_family = heading;
        s.face.weight = bold ? style::Weight::bold : style::Weight::regular;
        s.color = ink;
        s.before = before * t.unit;
        s.after = after * t.unit;
        s.hyphenate = hyphenate;
    };
    text(Text::body, 1, 1.42f, false, false, Color::ink, 0, 1.5f, true);
    text(Text::lead, 1.2f, 1.42f, false, false, Color::ink, 0, 2.5f);
    text(Text::small, 0.86f, 1.4f, false, false, Color::ink_soft, 0, 1, true);
    text(Text::kicker, 0.86f, 1.35f, false, true, Color::accent_ink, 0, 1);
    t.text(Text::kicker).upper = true;
    t.text(Text::kicker).tracking = 70;
    text(Text::label, 0.88f, 1.35f, false, true, Color::ink_soft, 0, 0);
    text(Text::note, 0.86f, 1.4f, false, false, Color::ink_soft, 1, 1, true);
    text(Text::quote, 1.25f, 1.4f, true, false, Color::primary_ink, 2, 2);
    t.text(Text::quote).face.italic = true;
    text(Text::slogan, 1.6f, 1.28f, true, false, Color::primary_ink, 1, 2);
    text(Text::h1, 2.4f, 1.18f, true, true, Color::primary_ink, 8, 5);
    text(Text::h2, 1.6f, 1.22f, true, true, Color::primary_ink, 7, 2.5f);
    text(Text::h3, 1.22f, 1.3f, true, true, Color::ink, 5, 1.25f);
    text(Text::h4, 1.05f, 1.35f, false, true, Color::ink, 4, 0.75f);
    text(Text::h5, 1, 1.4f, false, true, Color::ink_soft, 3, 0.5f);
    text(Text::h6, 1, 1.4f, false, true, Color::ink_soft, 3, 0.5f);
    text(Text::table, 0.9f, 1.38f, false, false, Color::ink, 0, 0.75f, true);
    text(Text::table_head, 0.86f, 1.36f, false, true, Color::primary_ink, 0, 0);
    text(Text::caption, 0.86f, 1.38f, false, false, Color::ink_soft, 1.5f, 2.5f);
    text(Text::box_title, 1.05f, 1.35f, false, true, Color::primary_ink, 0, 0.75f);
    text(Text::card_title, 1.05f, 1.32f, false, true, Color::primary_ink, 0, 0.5f);
    text(Text::cover_title, 4, 1.08f, true, true, Color::on_primary, 2, 4);
    text(Text::cover_subtitle, 1.7f, 1.3f, true, false, Color::on_primary, 0, 4);
    text(Text::poster_title, 4.3f, 1.06f, true, true, Color::on_primary, 0, 0);
    text(Text::poster_subtitle, 1.55f, 1.26f, false, false, Color::on_primary, 0.5f, 0);
    text(Text::panel_title, 1.5f, 1.16f, true, true, Color::primary_ink, 0, 1.25f);
    text(Text::step_number, 1.9f, 1.1f, true, true, Color::on_primary, 0, 0);
    text(Text::running, 0.82f, 1.35f, false, false, Color::ink_soft, 0, 0);
    text(Text::toc1, 1.05f, 1.4f, false, true, Color::ink, 2, 0.5f);
    text(Text::toc2, 1, 1.42f, false, false, Color::ink, 0, 0.25f);
    text(Text::figure, 0.86f, 1.3f, false, false, Color::ink, 0, 0);
    text(Text::status, 0.9f, 1.38f, false, true, Color::ink, 0, 0);
    t.heading_family = t.body_family = "Open Sans";
    if (poster) {
        t.margins = {mm(14), mm(14), mm(12), mm(14)};
        t.least_scale = 0.85f;
        t.most_scale = 1.7f;
        const bool team = kind == "lerarenposter";
        t.least_text = a3 ? 12 : 8;
        t.least_title = (team ? 34.0f : 47.5f) * (a3 ? 1 : 0.66f);
        t.least_column = team ? 14 : 16;
        t.speaks_up = !team;
    } else {
        t.margins = {mm(27), mm(26), mm(26), mm(34)};
    }
    t.gutter = a3 ? mm(7) : mm(5);
    t.shapes.corner = 4;
    style::Picture& picture = t.pictures.emplace_back();
    picture.format = style::Picture::Format::svg, picture.width = 120, picture.height = 40;
    picture.bytes = std::make_shared<const std::string>("<svg viewBox=\"0 0 120 40\"><rect width=\"120\" height=\"40\"/></svg>");
    return t;
}

}  // namespace gidspers::test

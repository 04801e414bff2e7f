// The theme: every colour, face, size and space of one document, ready for layout and DOCX.
// In: a house style (input/house_style.h), the design system (assets/design/*.xml), document kind and paper. Out: a Theme.
// A Theme is a plain value; the bytes of pictures are shared.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/units.h"
#include "input/house_style.h"

namespace gidspers::style {

struct Rgb {
    uint8_t r = 0, g = 0, b = 0;
    auto operator<=>(const Rgb&) const = default;
};

/// What a colour is for. Pairs (on_x over x, ink over paper and every *_soft) reach WCAG 2.1 AA, as tests/unit/style/palette_test.cpp proves.
enum class Color : uint8_t {
    ink, ink_soft, paper, line,
    primary, on_primary, primary_soft, primary_ink,  ///< primary_ink: the brand colour as text on paper and on soft
    accent, on_accent, accent_soft, accent_ink,
    neutral_soft, good, good_soft, attention, attention_soft, info, info_soft,
    ladder_green, ladder_yellow, ladder_orange, ladder_red,
    count
};

enum class Weight : uint8_t { regular, bold };
/// A face: which family role, which weight, which slant.
struct Face {
    bool heading_family = false;
    Weight weight = Weight::regular;
    bool italic = false;
    bool operator==(const Face&) const = default;
};

/// Text styles; doc elements map to them one to one (h1 = <h level="1">).
enum class Text : uint8_t {
    body, lead, small, kicker, label, note, quote, slogan, h1, h2, h3, h4, h5, h6, table, table_head, caption, box_title,
    card_title, cover_title, cover_subtitle, poster_title, poster_subtitle, panel_title, step_number, running, toc1, toc2,
    figure, status,
    count
};

struct TextStyle {
    Face face;
    float size = 10, leading = 14;  ///< pt; leading is baseline to baseline
    Color color = Color::ink;
    float before = 0, after = 0;  ///< pt; adjoining spaces collapse to the larger
    bool hyphenate = false;
    bool upper = false;      ///< set in capitals
    float tracking = 0;      ///< 1/1000 em
    bool operator==(const TextStyle&) const = default;
};

/// Between the items of a list within another or in a cell, in the size of its words.
constexpr float close_items = 0.12f;

using Picture = input::Picture;

/// How a house style looks beside its colours: which default style it builds on decides these.
struct Shapes {
    float corner = 0;           ///< pt, radius of boxes, panels and cards
    float rule = 0.75f;         ///< pt, hairlines
    bool filled_masthead = true;
    std::string motif;          ///< decoration of cover and masthead: "waves", "blocks" or "bubbles"
};

struct Margins {
    float top = 0, right = 0, bottom = 0, left = 0;  ///< pt
};

struct Theme {
    Paper paper = Paper::a4;
    std::array<Rgb, static_cast<size_t>(Color::count)> colors{};
    std::array<TextStyle, static_cast<size_t>(Text::count)> texts{};
    std::string heading_family, body_family;  ///< family names of fonts/manifest.xml
    Margins margins;
    float gutter = 0;  ///< pt between columns
    float unit = 4;    ///< pt, step of the spacing scale: box padding 3 units, gaps 2-4 units
    /// Posters: type and spacing may be scaled between these to make the content fit exactly one page. Other documents: type may be
    /// that much larger where it costs no page.
    float least_scale = 1, most_scale = 1;
    float least_text = 0, least_title = 0;  ///< pt: no scale goes below them
    float least_column = 0;  ///< letters of the smallest type (in em) that a column must hold: narrower ones break words and tables
    bool speaks_up = false;  ///< a statement may be larger than what stands beside it
    Shapes shapes;
    Picture logo;
    std::vector<Picture> pictures;  ///< of the norm, for <figure kind="picture">

    Rgb color(Color c) const { return colors[static_cast<size_t>(c)]; }
    const TextStyle& text(Text t) const { return texts[static_cast<size_t>(t)]; }
    TextStyle& text(Text t) { return texts[static_cast<size_t>(t)]; }
};

}  // namespace gidspers::style

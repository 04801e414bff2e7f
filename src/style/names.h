// The names that block markup, the design and the templates of Word have for colours, text styles, tones and styles of paragraphs.
// In: a name. Out: the enumerator, or the colours of a tone. Owns nothing.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/names.h"
#include "style/theme.h"

namespace gidspers::style {

inline constexpr std::array<std::string_view, static_cast<size_t>(Text::count)> text_names{
    "body",        "lead",        "small",          "kicker",       "label",           "note",        "quote",
    "slogan",      "h1",          "h2",             "h3",           "h4",              "h5",          "h6",
    "table",       "table_head",  "caption",        "box_title",    "card_title",      "cover_title", "cover_subtitle",
    "poster_title", "poster_subtitle", "panel_title", "step_number", "running",        "toc1",        "toc2",
    "figure",      "status"};

inline constexpr std::array<std::string_view, static_cast<size_t>(Color::count)> color_names{
    "ink",          "ink_soft",     "paper",      "line",        "primary",      "on_primary",    "primary_soft",
    "primary_ink",  "accent",       "on_accent",  "accent_soft", "accent_ink",   "neutral_soft",  "good",
    "good_soft",    "attention",    "attention_soft", "info",    "info_soft",    "ladder_green",  "ladder_yellow",
    "ladder_orange", "ladder_red"};

constexpr std::string_view name_of(Text text) { return text_names[static_cast<size_t>(text)]; }
constexpr std::string_view name_of(Color color) { return color_names[static_cast<size_t>(color)]; }

/// The text style of a heading of this level, 1 to 6.
inline Text heading_text(int level) { return static_cast<Text>(static_cast<int>(Text::h1) + std::clamp(level, 1, 6) - 1); }

/// The text style of a paragraph with this style; none when it is set as its surroundings are ("", "body").
inline std::optional<Text> paragraph_text(std::string_view style) {
    const auto text = named<Text>(text_names, style);
    return text && *text >= Text::lead && *text <= Text::slogan ? text : std::nullopt;
}

/// What a box, panel, card, cell, or a part of a figure looks like.
struct Tone {
    std::string_view name, dutch;
    Color soft, strong, on_strong, ink;
    Color figure;  ///< of a pyramid's layer or a ladder's step
};

/// All that markup may ask for: doc/schema.cpp has the same names.
inline constexpr Tone tones[] = {
    {"neutral", "neutraal", Color::neutral_soft, Color::primary, Color::on_primary, Color::primary_ink, Color::line},
    {"primary", "merk", Color::primary_soft, Color::primary, Color::on_primary, Color::primary_ink, Color::primary},
    {"accent", "accent", Color::accent_soft, Color::accent, Color::on_accent, Color::accent_ink, Color::accent},
    {"good", "goed", Color::good_soft, Color::good, Color::paper, Color::good, Color::ladder_green},
    {"attention", "let op", Color::attention_soft, Color::attention, Color::paper, Color::attention, Color::ladder_yellow},
    {"info", "informatie", Color::info_soft, Color::info, Color::paper, Color::info, Color::info},
};

/// The tone of that name; neutral for "" and unknown names.
inline const Tone& tone(std::string_view name) {
    for (const Tone& one : tones)
        if (one.name == name) return one;
    return tones[0];
}

}  // namespace gidspers::style

// The names that block markup, the design and the templates of Word have for colours, text styles, tones and styles of paragraphs.
// In: a name. Out: the enumerator, or the colours of a tone. Owns nothing.
#pragma once

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

/// The text style of a paragraph with this style; none when it is set as its surroundings are ("", "body").
inline std::optional<Text> paragraph_text(std::string_view style) {
    const auto text = named<Text>(text_names, style);
    return text && *text >= Text::lead && *text <= Text::slogan ? text : std::nullopt;
}

/// What a box, panel, card or cell looks like.
struct Tone {
    std::string_view name;
    Color soft, strong, on_strong, ink;
};

inline constexpr Tone tones[] = {
    {"neutral", Color::neutral_soft, Color::primary, Color::on_primary, Color::primary_ink},
    {"primary", Color::primary_soft, Color::primary, Color::on_primary, Color::primary_ink},
    {"accent", Color::accent_soft, Color::accent, Color::on_accent, Color::accent_ink},
    {"good", Color::good_soft, Color::good, Color::paper, Color::good},
    {"attention", Color::attention_soft, Color::attention, Color::paper, Color::attention},
    {"info", Color::info_soft, Color::info, Color::paper, Color::info},
};

/// The tone of that name; neutral for "" and unknown names.
inline const Tone& tone(std::string_view name) {
    for (const Tone& one : tones)
        if (one.name == name) return one;
    return tones[0];
}

}  // namespace gidspers::style

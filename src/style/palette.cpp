#include "style/palette.h"

#include <algorithm>

#include "style/color.h"

namespace gidspers::style {
namespace {

constexpr float text_ratio = 4.5f, graphic_ratio = 3.0f;
constexpr Rgb white{255, 255, 255}, black{0, 0, 0};  // 21:1 apart: one of them is 4.5:1 on any colour

constexpr Color soft_surfaces[] = {Color::paper,     Color::primary_soft,   Color::accent_soft, Color::neutral_soft,
                                   Color::good_soft, Color::attention_soft, Color::info_soft};

}  // namespace

Palette make_palette(Rgb primary, Rgb accent, float tint) {
    Palette p;
    const auto set = [&](Color c, Rgb v) { p.colors[static_cast<size_t>(c)] = v; };
    const Oklch brand = to_oklch(primary), second = to_oklch(accent);
    // A grey brand has no hue to speak of: then greys stay grey.
    const auto soft = [&](const Oklch& c, float strength) {
        return to_rgb({0.975f - 0.035f * tint * strength, std::min(c.c * 0.35f, 0.014f + 0.034f * tint * strength), c.h});
    };
    const float grey_chroma = std::min(brand.c, 0.018f);

    set(Color::paper, white);
    set(Color::ink, black);  // all else is screened by a laser printer, and small letters fray
    set(Color::line, to_rgb({0.77f, std::min(brand.c, 0.022f), brand.h}));
    set(Color::neutral_soft, to_rgb({0.968f, std::min(brand.c, 0.006f), brand.h}));
    set(Color::primary_soft, soft(brand, 1));
    set(Color::accent_soft, soft(second, 1));
    set(Color::good_soft, soft({0, 0.15f, 152}, 1));
    set(Color::attention_soft, soft({0, 0.17f, 78}, 1.15f));
    set(Color::info_soft, soft({0, 0.14f, 240}, 1));

    // Surfaces. Primary also draws (bars, rules, icons), so it must stand out as a graphic from what it is drawn on.
    Rgb surface = primary;
    for (const Color back : {Color::paper, Color::primary_soft, Color::neutral_soft}) surface = darkened(surface, p[back], graphic_ratio);
    // On a middle tone white on a shade darker looks better than black: mastheads are large.
    constexpr float light_enough = 6;
    const bool light = contrast(black, surface) >= light_enough;
    if (!light) surface = darkened(surface, white, text_ratio);
    set(Color::on_primary, light ? black : white);
    set(Color::primary, surface);
    // An accent surface is decoration under text; it only has to be told from paper.
    const Rgb spot = darkened(accent, white, 1.25f);
    set(Color::on_accent, contrast(white, spot) >= text_ratio ? white : black);
    set(Color::accent, spot);

    // Text: dark enough for the darkest soft surface, hence for all.
    const auto as_text = [&](Rgb c) {
        for (const Color back : soft_surfaces) c = darkened(c, p[back], text_ratio);
        return c;
    };
    set(Color::ink_soft, as_text(to_rgb({0.40f, grey_chroma, brand.h})));
    set(Color::primary_ink, as_text(p[Color::primary]));
    set(Color::accent_ink, as_text(p[Color::accent]));
    set(Color::good, as_text(to_rgb({0.50f, 0.125f, 152})));
    set(Color::attention, as_text(to_rgb({0.54f, 0.155f, 42})));
    set(Color::info, as_text(to_rgb({0.50f, 0.12f, 245})));

    // Ladder colours keep their names' hue and are light enough to carry ink.
    set(Color::ladder_green, to_rgb({0.80f, 0.125f, 150}));
    set(Color::ladder_yellow, to_rgb({0.89f, 0.145f, 95}));
    set(Color::ladder_orange, to_rgb({0.79f, 0.140f, 62}));
    set(Color::ladder_red, to_rgb({0.70f, 0.150f, 25}));
    return p;
}

}  // namespace gidspers::style

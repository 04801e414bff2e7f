#include <catch2/catch.hpp>
#include <random>
#include <vector>

#include "style/color.h"
#include "style/design.h"
#include "style/names.h"
#include "style/palette.h"

using namespace gidspers::style;

namespace {

/// A pair that documents print, and the least contrast it may have: 4.5 text, 3 large text and graphics (WCAG 1.4.3, 1.4.11).
struct Pair {
    Color front, back;
    float least;
};

std::vector<Pair> contrast_pairs() {
    constexpr float text = 4.5f, graphic = 3.0f;
    std::vector<Pair> all;
    for (const Color back : {Color::paper, Color::primary_soft, Color::accent_soft, Color::neutral_soft, Color::good_soft,
                             Color::attention_soft, Color::info_soft})
        for (const Color front : {Color::ink, Color::ink_soft, Color::primary_ink, Color::accent_ink, Color::good, Color::attention, Color::info})
            all.push_back({front, back, text});
    all.push_back({Color::on_primary, Color::primary, text});
    all.push_back({Color::on_accent, Color::accent, text});
    for (const Color back : {Color::paper, Color::primary_soft, Color::neutral_soft})  // bars and icons
        all.push_back({Color::primary, back, graphic});
    for (const Color back : {Color::good, Color::attention, Color::info})  // filled panels and marks
        all.push_back({Color::paper, back, text});
    for (const Color back : {Color::ladder_green, Color::ladder_yellow, Color::ladder_orange, Color::ladder_red})
        all.push_back({Color::ink, back, text});
    return all;
}

/// Every pair of the palette that is below its bound, as text for the failure message.
std::string failing_pairs(const Palette& palette) {
    std::string out;
    for (const Pair& pair : contrast_pairs()) {
        const float ratio = contrast(palette[pair.front], palette[pair.back]);
        if (ratio >= pair.least) continue;
        out += std::string(name_of(pair.front)) + " " + to_hex(palette[pair.front]) + " on " + std::string(name_of(pair.back)) +
               " " + to_hex(palette[pair.back]) + ": " + std::to_string(ratio) + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("contrast is WCAG's: known ratios") {
    CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21).epsilon(0.001));
    CHECK(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) == Approx(4.54).epsilon(0.002));
    CHECK(contrast({255, 0, 0}, {255, 255, 255}) == Approx(4.0).epsilon(0.002));
}

TEST_CASE("a colour keeps its value through OKLCH and back") {
    std::mt19937 random(11);
    for (int i = 0; i < 500; ++i) {
        const Rgb c{static_cast<uint8_t>(random()), static_cast<uint8_t>(random()), static_cast<uint8_t>(random())};
        const Rgb back = to_rgb(to_oklch(c));
        INFO(to_hex(c) << " " << to_hex(back));
        CHECK(std::abs(c.r - back.r) <= 1);
        CHECK(std::abs(c.g - back.g) <= 1);
        CHECK(std::abs(c.b - back.b) <= 1);
    }
}

TEST_CASE("colours are read only as #RRGGBB or #RGB") {
    CHECK(parse_color("#0b5D7A") == Rgb{0x0b, 0x5d, 0x7a});
    CHECK(parse_color("#fA0") == Rgb{0xff, 0xaa, 0x00});
    for (const char* wrong : {"", "#", "0B5D7A", "#0B5D7", "#0B5D7G", "#0B5D7A00", "rood"}) CHECK(!parse_color(wrong));
}

TEST_CASE("darkening keeps the hue and stops as soon as the contrast is there") {
    const Rgb orange{0xF2, 0xA3, 0x3A}, white{255, 255, 255};
    const Rgb darker = darkened(orange, white, 4.5f);
    CHECK(contrast(darker, white) >= 4.5f);
    CHECK(contrast(darker, white) < 4.65f);
    CHECK(std::abs(to_oklch(darker).h - to_oklch(orange).h) < 3);
    CHECK(darkened({0, 0, 90}, white, 4.5f) == Rgb{0, 0, 90});
}

TEST_CASE("every pair keeps WCAG AA in the default styles") {
    for (const DefaultStyle& style : design().styles) {
        INFO(style.id);
        const Palette palette = make_palette(style.primary, style.accent, style.tint);
        CHECK(failing_pairs(palette) == "");
        CHECK(to_hex(palette[Color::primary]) == to_hex(style.primary));  // our own brands need no repair
        CHECK(to_hex(palette[Color::accent]) == to_hex(style.accent));
    }
}

TEST_CASE("every pair keeps WCAG AA for 200 random brands, and for the hardest ones") {
    std::mt19937 random(20261122);
    const auto channel = [&] { return static_cast<uint8_t>(random() >> 11); };
    for (int i = 0; i < 200; ++i) {
        const Rgb a{channel(), channel(), channel()}, b{channel(), channel(), channel()};
        INFO(to_hex(a) << " + " << to_hex(b));
        CHECK(failing_pairs(make_palette(a, b, static_cast<float>(i % 5) / 4)) == "");
    }
    for (const char* hex : {"#FFFFFF", "#000000", "#FFFF00", "#00FFFF", "#FF0000", "#0000FF", "#808080", "#777777", "#00FF00"}) {
        INFO(hex);
        CHECK(failing_pairs(make_palette(*parse_color(hex), *parse_color(hex), 1)) == "");
    }
}

TEST_CASE("a brand colour that is legible stays exactly as it is") {
    const Palette p = make_palette({0x0B, 0x5D, 0x7A}, {0xF2, 0xA3, 0x3A}, 0.5f);
    CHECK(to_hex(p[Color::primary]) == "#0B5D7A");
    CHECK(to_hex(p[Color::primary_ink]) == "#0B5D7A");
    CHECK(to_hex(p[Color::accent]) == "#F2A33A");
    CHECK(to_hex(make_palette({0x1D, 0x3F, 0x8F}, {0xE4, 0x57, 0x2E}, 0.5f)[Color::accent]) == "#E4572E");  // a middle tone
}

#include "style/color.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/ascii.h"

namespace gidspers::style {
namespace {

struct Linear {
    float r, g, b;
};

/// sRGB byte -> linear light (IEC 61966-2-1).
const std::array<float, 256>& linear_table() {
    static const std::array<float, 256> table = [] {
        std::array<float, 256> t{};
        for (size_t i = 0; i < t.size(); ++i) {
            const double v = static_cast<double>(i) / 255.0;
            t[i] = static_cast<float>(v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4));
        }
        return t;
    }();
    return table;
}

Linear linear(Rgb c) {
    const auto& t = linear_table();
    return {t[c.r], t[c.g], t[c.b]};
}

uint8_t encode(float v) {
    const double x = std::clamp(static_cast<double>(v), 0.0, 1.0);
    const double s = x <= 0.0031308 ? 12.92 * x : 1.055 * std::pow(x, 1 / 2.4) - 0.055;
    return static_cast<uint8_t>(std::lround(s * 255.0));
}

Linear linear(float l, float a, float b) {
    const float l_ = l + 0.3963377774f * a + 0.2158037573f * b;
    const float m_ = l - 0.1055613458f * a - 0.0638541728f * b;
    const float s_ = l - 0.0894841775f * a - 1.2914855480f * b;
    const float lc = l_ * l_ * l_, mc = m_ * m_ * m_, sc = s_ * s_ * s_;
    return {4.0767416621f * lc - 3.3077115913f * mc + 0.2309699292f * sc,
            -1.2684380046f * lc + 2.6097574011f * mc - 0.3413193965f * sc,
            -0.0041960863f * lc - 0.7034186147f * mc + 1.7076147010f * sc};
}

bool in_gamut(Linear c) {
    constexpr float slack = 1e-4f;
    const auto ok = [](float v) { return v >= -slack && v <= 1 + slack; };
    return ok(c.r) && ok(c.g) && ok(c.b);
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

std::optional<Rgb> parse_color(std::string_view hex) {
    if ((hex.size() != 4 && hex.size() != 7) || hex[0] != '#') return std::nullopt;
    const size_t step = hex.size() == 7 ? 2 : 1;
    std::array<uint8_t, 3> v{};
    for (size_t i = 0; i < 3; ++i) {
        const int high = hex_digit(hex[1 + i * step]), low = hex_digit(hex[i * step + step]);
        if (high < 0 || low < 0) return std::nullopt;
        v[i] = static_cast<uint8_t>(high * 16 + low);
    }
    return Rgb{v[0], v[1], v[2]};
}

std::string to_hex(Rgb color) {
    std::string out = "#";
    for (const uint8_t v : {color.r, color.g, color.b}) out += {hex_digits[v >> 4], hex_digits[v & 15]};
    return out;
}

Oklch to_oklch(Rgb color) {
    const Linear c = linear(color);
    const float l = std::cbrt(0.4122214708f * c.r + 0.5363325363f * c.g + 0.0514459929f * c.b);
    const float m = std::cbrt(0.2119034982f * c.r + 0.6806995451f * c.g + 0.1073969566f * c.b);
    const float s = std::cbrt(0.0883024619f * c.r + 0.2817188376f * c.g + 0.6299787005f * c.b);
    const float a = 1.9779984951f * l - 2.4285922050f * m + 0.4505937099f * s;
    const float b = 0.0259040371f * l + 0.7827717662f * m - 0.8086757660f * s;
    const float degrees = std::atan2(b, a) * 57.29577951f;
    return {0.2104542553f * l + 0.7936177850f * m - 0.0040720468f * s, std::hypot(a, b),
            degrees < 0 ? degrees + 360 : degrees};
}

Rgb to_rgb(Oklch color) {
    const float l = std::clamp(color.l, 0.0f, 1.0f);
    const float ca = std::cos(color.h / 57.29577951f), sb = std::sin(color.h / 57.29577951f);
    float chroma = color.c;
    if (!in_gamut(linear(l, chroma * ca, chroma * sb))) {
        float low = 0, high = chroma;
        for (int i = 0; i < 14; ++i) {
            chroma = (low + high) / 2;
            (in_gamut(linear(l, chroma * ca, chroma * sb)) ? low : high) = chroma;
        }
        chroma = low;
    }
    const Linear c = linear(l, chroma * ca, chroma * sb);
    return {encode(c.r), encode(c.g), encode(c.b)};
}

float luminance(Rgb color) {
    const Linear c = linear(color);
    return 0.2126f * c.r + 0.7152f * c.g + 0.0722f * c.b;
}

float contrast(Rgb a, Rgb b) {
    const float la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05f) / (std::min(la, lb) + 0.05f);
}

Rgb darkened(Rgb color, Rgb background, float ratio) {
    const float wall = luminance(background);
    const auto enough = [&](Rgb c) { return luminance(c) <= wall && contrast(c, background) >= ratio; };
    if (enough(color)) return color;
    Oklch lch = to_oklch(color);
    float low = 0, high = lch.l;
    for (int i = 0; i < 12; ++i) {
        lch.l = (low + high) / 2;
        (enough(to_rgb(lch)) ? low : high) = lch.l;
    }
    lch.l = low;
    return to_rgb(lch);
}

}  // namespace gidspers::style

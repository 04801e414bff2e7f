// The grounds of cover and masthead, one set a default style: waves (rustig), blocks (helder), bubbles (speels).
#include <algorithm>
#include <cmath>

#include "drawing/figures.h"
#include "drawing/geometry.h"
#include "drawing/labels.h"
#include "style/color.h"

namespace gidspers::drawing {

using style::Color;
using style::Rgb;
using style::Theme;

namespace {

enum class Ground { cover, plain_cover, masthead };

/// A shade of the surface that leaves the text on it at least as legible: away from the text's own colour.
Rgb shade(const Theme& theme, float strength) {
    const Rgb surface = theme.color(Color::primary);
    const bool light_text = style::luminance(theme.color(Color::on_primary)) > style::luminance(surface);
    return mix(surface, light_text ? Rgb{0, 0, 0} : Rgb{255, 255, 255}, strength);
}

/// A wavy line from left to right about `y`: whole waves of `length`, `height` up and down, begun at a phase of 0..1.
void wave(Pen& pen, float width, float y, float length, float height, float phase) {
    const auto at = [&](float x) { return y + height * std::sin((x / length + phase) * 6.2831853f); };
    const auto slope = [&](float x) { return height * 6.2831853f / length * std::cos((x / length + phase) * 6.2831853f); };
    pen.move(0, at(0));
    const float step = length / 8;
    for (float x = 0; x < width - 0.01f;) {
        const float next = std::min(x + step, width), third = (next - x) / 3;
        pen.curve(x + third, at(x) + slope(x) * third, next - third, at(next) - slope(next) * third, next, at(next));
        x = next;
    }
}

Path under_wave(float width, float bottom, float y, float length, float height, float phase) {
    Pen pen;
    wave(pen, width, y, length, height, phase);
    return pen.line(width, bottom).line(0, bottom).close().take();
}

/// Dunes and a low sun: soft layers with a hairline crest, paper above.
void waves(Scene& s, const Theme& theme, float width, float height, Ground ground) {
    const bool cover = ground != Ground::masthead;
    const float unit = theme.unit, strip = cover ? unit * 10.8f : unit * 2.4f;
    if (theme.shapes.filled_masthead) s.shapes.push_back(fill(Pen().rect(0, 0, width, height).take(), theme.color(Color::primary)));
    if (ground == Ground::cover) {
        const float r = std::min(width * 0.13f, height * 0.2f);
        s.shapes.push_back(fill(Pen().circle(width * 0.78f, height * 0.3f, r).take(),
                                theme.shapes.filled_masthead ? shade(theme, 0.1f) : theme.color(Color::accent_soft)));
        if (!theme.shapes.filled_masthead) {
            // Light about the sun: rings that thin out.
            for (int ring = 0; ring < 4; ++ring) {
                const float n = static_cast<float>(ring);
                const Rgb faint = mix(theme.color(Color::accent), theme.color(Color::paper), 0.25f * n);
                s.shapes.push_back(stroke(Pen().circle(width * 0.78f, height * 0.3f, r * (1 + 0.14f * n)).take(), faint,
                                          theme.shapes.rule * (1.4f - 0.25f * n)));
            }
        }
    }
    const float length = width * (cover ? 0.9f : 0.42f);
    const Rgb soft = theme.color(Color::primary_soft), brand = theme.color(Color::primary);
    struct Layer {
        float y, height, phase, tint;
    };
    const Layer layers[] = {{0.24f, 0.22f, 0.05f, 0.0f}, {0.5f, 0.2f, 0.42f, 0.16f}, {0.74f, 0.16f, 0.78f, 1.0f}};
    for (const Layer& layer : layers) {
        const float y = height - strip * (1 - layer.y), amplitude = strip * layer.height;
        s.shapes.push_back(fill(under_wave(width, height, y, length, amplitude, layer.phase), mix(soft, brand, layer.tint)));
        Pen crest;
        wave(crest, width, y, length, amplitude, layer.phase);
        s.shapes.push_back(stroke(crest.take(), mix(soft, brand, std::max(layer.tint, 0.55f)), theme.shapes.rule));
    }
    s.shapes.push_back(fill(Pen().rect(0, height - unit * 0.4f, width, unit * 0.4f).take(), theme.color(Color::accent)));
}

/// Solid colour, a wall of squares in the corner, an accent course along the bottom.
void blocks(Scene& s, const Theme& theme, float width, float height, Ground ground) {
    const bool cover = ground != Ground::masthead;
    const float unit = theme.unit;
    const bool filled = theme.shapes.filled_masthead;
    if (filled) s.shapes.push_back(fill(Pen().rect(0, 0, width, height).take(), theme.color(Color::primary)));
    const auto tone = [&](int n) {
        const float strength = 0.07f + 0.07f * static_cast<float>(n);
        return filled ? shade(theme, strength) : mix(theme.color(Color::paper), theme.color(Color::primary_soft), 0.4f + 0.2f * static_cast<float>(n));
    };
    // A stair of squares: the column at the right edge is the longest. The numbers pick tones, -1 leaves a hole, 9 is accent.
    static constexpr int wall[5][6] = {{0, 1, 0, 2, 1, 3}, {-1, 9, 1, 0, 3, 1}, {-1, -1, 0, 2, 9, 2}, {-1, -1, -1, 1, 0, 3}, {-1, -1, -1, -1, 2, 1}};
    const float side = cover ? std::min(width / 11, height / 7) : height / 3;
    const int rows = ground == Ground::cover ? 5 : cover ? 0 : 3;
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < 6; ++c) {
            const int pick = wall[r][c];
            if (pick < 0 || (pick == 9 && !cover)) continue;
            const float x = width - side * static_cast<float>(6 - c), y = side * static_cast<float>(r);
            s.shapes.push_back(fill(Pen().rect(x, y, side, side).take(), pick == 9 ? theme.color(Color::accent) : tone(pick)));
        }
    const float course = cover ? unit * 2.5f : unit * 1.25f;
    s.shapes.push_back(fill(Pen().rect(0, height - course, width, course).take(), theme.color(Color::accent)));
    s.shapes.push_back(fill(Pen().rect(0, height - course, width * 0.28f, course).take(), filled ? shade(theme, 0.35f) : theme.color(Color::primary)));
}

/// Round forms, and a scalloped lower edge over an accent hem.
void bubbles(Scene& s, const Theme& theme, float width, float height, Ground ground) {
    const bool cover = ground != Ground::masthead;
    const float unit = theme.unit, hem = cover ? unit * 3.2f : unit * 1.4f;
    const float wanted = cover ? unit * 13 : unit * 7, scallops = std::max(1.0f, std::round(width / wanted)), scallop = width / scallops;
    const auto scalloped = [&](float bottom) {
        Pen pen;
        pen.move(0, 0).line(width, 0).line(width, bottom);
        for (float i = scallops; i > 0; --i) pen.arc(scallop / 2, hem * 0.9f, 0, false, true, scallop * (i - 1), bottom);
        return pen.close().take();
    };
    const bool filled = theme.shapes.filled_masthead;
    s.shapes.push_back(fill(scalloped(height - hem), theme.color(Color::accent)));
    s.shapes.push_back(fill(scalloped(height - hem * 1.55f), filled ? theme.color(Color::primary) : theme.color(Color::primary_soft)));
    const auto tone = [&](float strength) { return filled ? shade(theme, strength) : mix(theme.color(Color::primary_soft), theme.color(Color::paper), strength * 3); };
    struct Round {
        float x, y, r, strength;  ///< of width, of height, of height
    };
    const Round cover_rounds[] = {{0.86f, 0.2f, 0.3f, 0.12f}, {0.62f, 0.06f, 0.13f, 0.2f}, {0.97f, 0.55f, 0.14f, 0.22f}, {0.06f, 0.1f, 0.1f, 0.1f}, {0.4f, 0.2f, 0.045f, 0.16f}};
    const Round head_rounds[] = {{0.93f, 0.2f, 0.55f, 0.12f}, {0.8f, 0.02f, 0.24f, 0.2f}, {0.7f, 0.3f, 0.1f, 0.14f}, {0.99f, 0.66f, 0.2f, 0.22f}};
    const auto inside = [&](const Round& b) {
        // Cut off at the page's edge rather than drawn past it: Word would show the whole circle.
        const float r = b.r * height, x = std::min(b.x * width, width - r), y = std::max(b.y * height, r);
        s.shapes.push_back(fill(Pen().circle(std::max(x, r), y, r).take(), tone(b.strength)));
    };
    if (!cover) for (const Round& b : head_rounds) inside({b.x, b.y, std::min(b.r, 0.34f), b.strength});
    if (ground == Ground::cover) {
        for (const Round& b : cover_rounds) inside(b);
        const float r = height * 0.075f, x = width * 0.72f, y = height * 0.3f;
        s.shapes.push_back(fill(Pen().circle(x, y, r).take(), theme.color(Color::accent)));
        s.shapes.push_back(stroke(Pen().circle(width * 0.6f, height * 0.17f, r * 0.45f).take(), theme.color(Color::accent), unit * 0.9f));
        s.shapes.push_back(fill(Pen().circle(width * 0.935f, height * 0.12f, r * 0.4f).take(), theme.color(Color::accent_soft)));
    }
}

Scene set(const Theme& theme, float width, float height, Ground ground) {
    Scene s;
    s.width = width;
    s.height = height;
    if (theme.shapes.motif == "waves") waves(s, theme, width, height, ground);
    else if (theme.shapes.motif == "bubbles") bubbles(s, theme, width, height, ground);
    else blocks(s, theme, width, height, ground);
    return s;
}

bool disturbs(const Scene& motif, const Extent& words, Rgb ink) {
    constexpr float legible = 4.5f;
    bool disturbed = false;
    for (const Shape& shape : motif.shapes) {
        Extent extent;
        extent.take(shape.path);
        if (extent.left >= words.right || extent.right <= words.left || extent.top >= words.bottom || extent.bottom <= words.top) continue;
        const bool hides = shape.filled && extent.left <= words.left && extent.right >= words.right && extent.top <= words.top && extent.bottom >= words.bottom;
        disturbed = shape.stroked || style::contrast(ink, shape.fill) < legible || (disturbed && !hides);
    }
    return disturbed;
}

}  // namespace

Scene cover_motif(const Theme& theme, float width, float height, bool plain) {
    return set(theme, width, height, plain ? Ground::plain_cover : Ground::cover);
}
bool disturbs(const Scene& motif, const Theme& theme, std::span<const Extent> titles) {
    const Rgb ink = theme.color(theme.shapes.filled_masthead ? Color::on_primary : Color::primary_ink);
    return std::ranges::any_of(titles, [&](const Extent& words) { return disturbs(motif, words, ink); });
}

Scene cover_motif(const Theme& theme, float width, float height, std::span<const Extent> titles) {
    Scene motif = cover_motif(theme, width, height);
    return disturbs(motif, theme, titles) ? cover_motif(theme, width, height, true) : std::move(motif);
}
Scene masthead_motif(const Theme& theme, float width, float height) { return set(theme, width, height, Ground::masthead); }

}  // namespace gidspers::drawing

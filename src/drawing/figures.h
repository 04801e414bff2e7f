// Figures: data of a <figure> and a theme become a scene of a given width.
// In: a checked doc::Node, the theme, the width in points, and a way to measure text. Out: a Scene as high as it needs to be.
// The Scene owns everything. Colours are the theme's; nothing depends on colour alone.
// The calling thread keeps the last QR code and the last pictures that were read (qr.cpp, picture.cpp).
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "base/diagnostic.h"
#include "doc/document.h"
#include "drawing/geometry.h"
#include "drawing/scene.h"

namespace gidspers::drawing {

/// The width in points of a text without line breaks, in a theme's text style at scale 1.
using Measure = std::function<float(style::Text, bool bold, std::string_view)>;

/// What is asked of a figure: all of it, or only how large it becomes (for fitting posters, which asks it hundreds of times).
enum class Want : uint8_t { drawing, size };

/// Any figure kind but pictures (drawing/picture.h); `width` is the most it may take (an icon or QR code takes what it needs, see
/// Scene::width). Labels never need more lines than their
/// box has room for when they are wrapped greedily, by words, in `measure`'s widths.
/// Of Want::size, a ladder, bars and a QR code come back with a width and height and nothing drawn.
Scene figure(const doc::Node& node, const style::Theme& theme, float width, const Measure& measure, const Location& at,
             Diagnostics& problems, Want want = Want::drawing);

// By kind.
Scene pyramid(const doc::Node& node, const style::Theme& theme, float width, const Measure& measure);
Scene ladder(const doc::Node& node, const style::Theme& theme, float width, const Measure& measure, Want want = Want::drawing);
Scene bars(const doc::Node& node, const style::Theme& theme, float width, const Measure& measure, Want want = Want::drawing);
Scene chart(const doc::Node& node, const style::Theme& theme, float width, const Measure& measure);
/// How wide a QR code is: a telephone reads it from half a metre. On A3, where there is room, from farther.
constexpr float least_code(Paper paper) { return mm(paper == Paper::a3 ? 28 : 22); }
constexpr float large_code(Paper paper) { return mm(paper == Paper::a3 ? 30 : 22); }
/// Black modules on white with the quiet zone of four modules, `size` wide and high; error correction M. Too long a value
/// gives an empty scene and G020.
Scene qr_code(std::string_view value, float size, const Location& at, Diagnostics& problems, Want want = Want::drawing);
/// The same as a PNG picture; empty when the value is too long.
std::string qr_picture(std::string_view value);

// Small marks, `size` wide and high.
/// A status: voldoet/ja, deels, niet/nee, ambitie, nvt, leeg, meer, and else a plain dot. Every value has its own shape.
Scene status_mark(std::string_view value, float size, const style::Theme& theme);
/// The colour role of that mark.
style::Color status_color(std::string_view value);
/// The mark of a list item: bullet (by depth, from 0), check or cross.
Scene list_mark(std::string_view style, int depth, float size, style::Rgb color);

// Decoration: the whole ground of the cover's band and of the poster's masthead, exactly width x height, no labels. It fills
// the surface when the style has a filled masthead (then titles are on_primary) and else leaves paper (then primary_ink).
// Titles may stand anywhere but in the bottom 11 units (cover) or 2.5 units (masthead): shades behind text keep its contrast.
// Accent colours stay in that bottom strip and, on the cover, in the top right quarter.
/// `plain`: its ground and lower edge only.
Scene cover_motif(const style::Theme& theme, float width, float height, bool plain = false);
/// Whether a line of the cover's motif runs through titles in these boxes, or a fill that they are not legible on stands behind them.
bool disturbs(const Scene& motif, const style::Theme& theme, std::span<const Extent> titles);
/// The motif, or the plain one where it would disturb the titles.
Scene cover_motif(const style::Theme& theme, float width, float height, std::span<const Extent> titles);
Scene masthead_motif(const style::Theme& theme, float width, float height);

}  // namespace gidspers::drawing

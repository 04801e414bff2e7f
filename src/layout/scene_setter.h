// Scenes (icons, charts, pyramids, QR codes, pictures) become operations of the galley.
// In: drawing::Scene or an icon's name, a place, a tag. Out: drawings and lines of text in the galley. Owns nothing.
#pragma once

#include "doc/document.h"
#include "drawing/scene.h"
#include "layout/galley.h"

namespace gidspers::layout {

class Typesetter;
struct Area;

/// Where a figure came to stand, in its slab's coordinates (y from 0). No height: there is nothing to draw.
struct FigureSize {
    float x = 0, width = 0, height = 0;
    float foot = 0;  ///< of a chart: its height below the axis
};
/// Draws a <figure>'s data in the area, no higher than a page.
FigureSize set_figure(Typesetter& typesetter, Galley& galley, const doc::Node& figure, const Area& area, float most_height,
                      TagId tag);
/// The picture as large as fits in the box, at its left and top.
FigureSize set_picture(Galley& galley, const style::Picture& picture, Box box, TagId tag);

/// Puts the scene at (x, y), scaled; its labels are wrapped and set in the theme's styles. All of it belongs to `tag`.
void set_scene(Typesetter& typesetter, Galley& galley, drawing::Scene scene, float x, float y, float scale, TagId tag,
               const doc::Node& at);
/// The node's icon (of assets/icons) in one colour, filling the box. False when it names none; an unknown one is reported.
bool set_icon(Typesetter& typesetter, Galley& galley, const doc::Node& node, style::Rgb color, Box box, TagId tag);

}  // namespace gidspers::layout

// Scenes and pictures as DrawingML: custom geometry and, for labels, text inside the shapes.
// In: drawing::Scene (points), an alternative text, a number for wp:docPr that is the document's own.
// Out: a whole inline `<w:r>` at the end of the caller's string. Owns the paths of the thread's marks.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/units.h"
#include "docx/dress.h"
#include "drawing/scene.h"

namespace gidspers::docx {

/// What a drawing is called for those who do not see it.
struct DrawingName {
    std::string_view name;  ///< in Word's selection pane
    std::string_view alt;   ///< empty: decoration
};

/// What a drawing stands on: its own transparency, or white with an edge (logos on a coloured band).
enum class Ground { none, white };

/// Where a drawing stands that floats: over its paragraph, pt from the column's left and the paragraph's top; or under
/// the words, pt from the page's corner.
struct Place {
    float x = 0, y = 0;
    bool under = false;
};

void add_drawing(std::string& out, int number, const drawing::Scene& scene, const Dress& dress, const DrawingName& name,
                 Ground ground = Ground::none, const Place* place = nullptr);

/// A picture of the package (relationship `rel`) at this size.
void add_picture(std::string& out, int number, std::string_view rel, Size size, const DrawingName& name,
                 Ground ground = Ground::none, const Place* place = nullptr);

/// A small drawing within the words: one shape, in any size and colour. Its paths stay on the grid that it was drawn
/// on.
struct Mark {
    std::string paths;  ///< a:pathLst
    bool filled = false, stroked = false;
    bool two_colors = false;  ///< its line stands out from its fill
    float line = 0;           ///< its width as a part of the mark's
};
/// The mark that `draw` makes a scene of, drawn once a thread; `key` tells it from all others, whatever their colours are.
std::shared_ptr<const Mark> mark_of(std::string_view key, const std::function<drawing::Scene()>& draw);

struct MarkLook {
    float size, lift;            ///< pt; raised above the baseline (negative lowers it)
    style::Rgb color, on_color;  ///< the latter for the line of a mark in two colours
};
void add_mark(std::string& out, int number, const Mark& mark, const MarkLook& look, const DrawingName& name);

}  // namespace gidspers::docx

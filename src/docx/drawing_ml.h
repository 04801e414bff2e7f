// A scene as DrawingML: custom geometry and, for labels, text inside the shapes.
// In: drawing::Scene (points), an alternative text. Out: a whole inline `<w:r>` with the drawing in it, but for its number.
// Pure.
#pragma once

#include <string>
#include <string_view>

#include "docx/theme_parts.h"
#include "drawing/scene.h"

namespace gidspers::docx {

/// What a drawing is called for those who do not see it.
struct DrawingName {
    std::string_view name;  ///< in Word's selection pane
    std::string_view alt;   ///< empty: decoration
};

/// What a drawing stands on: its own transparency, or white with an edge (logos on a coloured band).
enum class Ground { none, white };

/// Where a drawing stands that floats over its paragraph: pt from the column's left and the paragraph's top.
struct Place {
    float x = 0, y = 0;
};

/// A drawing may stand in a document many times; each time it gets a number of its own.
struct Drawing {
    std::string xml;
    size_t number_at = 0;  ///< offset in `xml`

    void append_to(std::string& out, int number) const;
};

/// `lift`: pt that the drawing is raised above the baseline (negative lowers it: small marks within a line).
Drawing inline_drawing(const drawing::Scene& scene, const Dress& dress, const DrawingName& name, float lift = 0,
                       Ground ground = Ground::none, const Place* place = nullptr);

/// A picture of the package (relationship `rel`) at this size.
Drawing inline_picture(std::string_view rel, float width, float height, const DrawingName& name,
                       Ground ground = Ground::none, const Place* place = nullptr);

}  // namespace gidspers::docx

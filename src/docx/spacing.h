// Spaces and numbers of columns that the Writer and Measure share, so that what is measured is what is written.
// In: a Dress, a node, a width in points. Out: points, or a count.
#pragma once

#include "base/units.h"
#include "doc/document.h"
#include "docx/dress.h"

namespace gidspers::docx {

/// What a logo's white ground adds to its width and height, pt.
constexpr float logo_edge = 12;
/// Between the items of a list: so much of the space after a paragraph.
constexpr float item_share = 0.4f;
float panel_heading_space(const Dress& dress);  ///< within the band of a panel's title, above and below the words
float panel_gap(const Dress& dress);            ///< above a panel
/// In a panel: at the sides, and above and below its blocks; more below a filled title, whose ground ends in an edge.
Size panel_padding(const Dress& dress, const doc::Node& panel);
float panel_side(const Dress& dress, bool filled);  ///< of that: at the sides
float masthead_padding(const Dress& dress);
/// The line above a panel and above the foot, pt.
constexpr float thick_line = 2.25f;
/// Above and below the words of a box, pt.
struct BoxSpace {
    float above, below;
};
BoxSpace box_space(const Dress& dress);
Size card_margins(const Dress& dress);  ///< of the words from the edge of their card: at each side, and above and below
float card_gap(const Dress& dress);     ///< between cards
Size foot_margins(const Dress& dress);  ///< of what a foot holds from its edges: at each side, and above and below
float space_after_table(const Dress& dress);  ///< of facts, cards and tables, and around figures
float icon_size(const Dress& dress, style::Text beside);  ///< of an icon among words

/// Above and below what the cells of a table hold, pt. Tables go by their style: "compact", "plain", "rows", or "facts".
struct CellSpace {
    float top, bottom;
};
CellSpace cell_space(const Dress& dress, std::string_view table);
float cell_padding(const Dress& dress, std::string_view table);  ///< at the left and the right, but of facts

float foot_gap(const Dress& dress);  ///< above the foot, at least
float fact_gap(const Dress& dress);  ///< at the right of each fact of a grid
float fact_space(const Dress& dress);   ///< below each fact of a grid
float fact_after(const Dress& dress);   ///< below each fact that runs in
size_t fact_columns(const doc::Node& facts, const Dress& dress, float width);
/// Facts in a narrow column of a poster: the label runs in, as bold words before the text.
bool runs_in(const Dress& dress, float width);
/// Lists in wide panels of posters stand in cells side by side: steps as a route, short bullets in two halves. 1 is a
/// plain list.
size_t list_columns(const doc::Node& list, const Dress& dress, float width);
float list_cell(const Dress& dress, float width, size_t columns);  ///< what the words of such a cell have
size_t items_of_column(size_t items, size_t columns);              ///< the last may have fewer

}  // namespace gidspers::docx

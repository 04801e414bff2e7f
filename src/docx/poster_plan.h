// Where the panels of a poster go in Word: bands of columns, in reading order.
// In: the poster node, a Dress. Out: a plan of bands; panels keep their order down the columns. The plan refers to the
// poster's nodes.
#pragma once

#include <vector>

#include "base/units.h"
#include "doc/document.h"
#include "docx/dress.h"

namespace gidspers::docx {

struct PlanPanel {
    const doc::Node* node = nullptr;
    float height = 0;  ///< pt, with the gap above it; the last of a column reaches the band's end
    float air = 1;     ///< the spaces after its paragraphs and items count this many times
};
struct PlanColumn {
    float width = 0;  ///< pt
    std::vector<PlanPanel> panels;
};
/// Columns side by side; one continuous section in Word.
struct PlanBand {
    std::vector<PlanColumn> columns;
    float height = 0;
};
struct PosterPlan {
    std::vector<PlanBand> bands;
    float height = 0;  ///< all bands with masthead and foot
    float cost = 0;    ///< with what its looks cost, in points of height
    int grid = 0;      ///< the columns of the grid that it is on
};

/// The height that a plan may fill, pt: nearly all between the margins, since Word and LibreOffice do not measure
/// alike.
float poster_room(Size page, const style::Theme& theme);
/// How many columns a grid may have (2 to 4): so many that a line of text goes in each.
int widest_grid(const Dress& dress);
/// The plan at the dress's scale, on the grid that suits it best. `looks` 1 weighs unused area, cramped tables and panels that are
/// narrower than they asked to be; less leaves out the tables, 0 counts height alone.
PosterPlan plan_poster(const doc::Node& poster, const Dress& dress, float looks = 1);
/// The same on a grid of so many columns.
PosterPlan plan_poster_on(const doc::Node& poster, const Dress& dress, int grid_columns, float looks = 1);
/// Whether the plan on some grid needs no more than `height`.
bool plan_fits(const doc::Node& poster, const Dress& dress, float height);

}  // namespace gidspers::docx

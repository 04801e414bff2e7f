// How a poster comes to fit one page of Word: as large as it can, and, when it is too full, with less space.
// In: the poster node, the Dress it would wear, the page. Out: what it wears then, and the plan of its panels.
// The plan refers to the poster's nodes.
#pragma once

#include "base/units.h"
#include "doc/document.h"
#include "docx/dress.h"
#include "docx/poster_plan.h"

namespace gidspers::docx {

struct FittedPoster {
    style::Theme theme;
    float scale = 1;
    PosterPlan plan;
    float filled = 0;  ///< the plan's height as a part of the page's room
};

/// The poster at the largest scale up to `most` at which it fits; the spaces become smaller before the type becomes
/// smaller than the theme allows, and only then does the type.
FittedPoster fit_poster(const doc::Node& poster, const Dress& dress, Size page, float most);
/// Whether it fits with no smaller type than the theme allows.
bool least_fits(const doc::Node& poster, const Dress& dress, Size page);

}  // namespace gidspers::docx

// Where a poster's plan leaves height: the spaces within its panels grow before their grounds stay empty.
// In: a plan, a Dress. Out: the plan with other heights and airs of its panels. Owns nothing.
#pragma once

#include "docx/poster_plan.h"

namespace gidspers::docx {

/// Gives its panels the height that a column has over: each by its own, the last what is more than looks well in the others.
void share_out(float left, PlanColumn& column);
/// Gives what height a plan leaves, of the page's room and below its panels, to the spaces within the panels, as far as these
/// look well; the rest stays where it was.
void spread(PosterPlan& plan, const Dress& dress, float room);

}  // namespace gidspers::docx

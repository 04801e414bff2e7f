#include "layout/poster.h"

namespace gidspers::layout {

void lay_out_poster(const doc::Document&, const style::Theme&, Shaper&, Galley&, TagTree&, Pages&, Diagnostics&) {}

}  // namespace gidspers::layout

// What HarfBuzz is asked for beyond what a face does by itself. Only layout/*.cpp include this.
// In: nothing. Out: one constant table.
// Lining figures: school years and numbers stand in headings and tables beside capitals, where old-style figures (Vollkorn has them)
// jump up and down.
#pragma once

#include <hb.h>

namespace gidspers::layout {

constexpr hb_feature_t features[] = {{HB_TAG('l', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};

}  // namespace gidspers::layout

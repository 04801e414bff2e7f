// The house style: colours, faces and logo of a SWV, a board or a school.
// In: made by input/read_house_style.h from huisstijl.xml or <huisstijl> in a profile. Out: style/ makes a theme of it.
// A HouseStyle is a plain value; the logo's bytes are shared.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "input/picture.h"

namespace gidspers::input {

/// Empty = not said here. merge() lets a later style win, attribute by attribute.
struct HouseStyle {
    std::string naam, basis;      ///< basis: rustig, helder, speels
    std::string primair, accent;  ///< "#RRGGBB"
    std::string kop, tekst;       ///< families of fonts/manifest.xml
    Picture logo;
    Location at;
    Location primair_at, accent_at, letters_at;  ///< where the winning value was written
};

/// `later` over `earlier`.
HouseStyle merge(const HouseStyle& earlier, const HouseStyle& later);

}  // namespace gidspers::input

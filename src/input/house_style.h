// The house style: colours, faces and logo of a SWV, a board or a school.
// In: made by input/read_house_style.h from huisstijl.xml or <huisstijl> in a profile. Out: style/ makes a theme of it.
// A HouseStyle is a plain value; the logo's bytes are shared.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/diagnostic.h"

namespace gidspers::input {

/// A checked logo: whole, of a known format, and within base/limits.h.
struct Logo {
    enum class Format : uint8_t { none, png, jpeg, svg };
    Format format = Format::none;
    int width = 0, height = 0;  ///< px, or SVG user units
    std::string alt;
    std::shared_ptr<const std::string> bytes;
    Location at;
    explicit operator bool() const { return format != Format::none; }
};

/// Empty = not said here. merge() lets a later style win, attribute by attribute.
struct HouseStyle {
    std::string naam, basis;      ///< basis: rustig, helder, speels
    std::string primair, accent;  ///< "#RRGGBB"
    std::string kop, tekst;       ///< families of fonts/manifest.xml
    Logo logo;
    Location at;
    Location primair_at, accent_at, letters_at;  ///< where the winning value was written
};

/// `later` over `earlier`.
HouseStyle merge(const HouseStyle& earlier, const HouseStyle& later);

}  // namespace gidspers::input

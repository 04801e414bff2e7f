// Reading a house style: huisstijl.xml, or <huisstijl> inside a profile.
// In: a path or an element. Out: a HouseStyle with what it says; the logo is loaded and checked.
#pragma once

#include <filesystem>
#include <optional>

#include "input/house_style.h"
#include "input/reader.h"

namespace gidspers::input {

HouseStyle read_house_style(const xml::Node& node, Reader& r);
std::optional<HouseStyle> read_house_style(const std::filesystem::path& path, Diagnostics& diagnostics,
                                           const Location& named_at = {});

}  // namespace gidspers::input

// The months as Dutch writes them: January first, small letters.
#pragma once

#include <array>
#include <string_view>

namespace gidspers {

inline constexpr std::array<std::string_view, 12> dutch_months = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                                                  "juli",    "augustus", "september", "oktober", "november", "december"};

}  // namespace gidspers

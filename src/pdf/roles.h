// The structure types' names (ISO 32000-1, 14.8.4), as marked content and structure elements spell them.
// In: a role. Out: its name. Owns nothing.
#pragma once

#include <array>
#include <string_view>

#include "layout/pages.h"

namespace gidspers::pdf {

constexpr std::array<std::string_view, 28> role_names = {
    "Document", "Sect", "Div", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "THead",
    "TBody", "TR", "TH", "TD", "Figure", "Caption", "Span", "Link", "TOC", "TOCI", "Reference", "BlockQuote"};
static_assert(static_cast<size_t>(layout::Role::block_quote) + 1 == role_names.size());

constexpr std::string_view role_name(layout::Role role) { return role_names[static_cast<size_t>(role)]; }

}  // namespace gidspers::pdf

// Makes the theme of one document: house style over default style over design system.
// In: a house style (may be absent), document kind, paper. Out: a Theme whose colours keep WCAG AA, and what had to change.
// The Theme is a plain value that shares the bytes of pictures.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "input/house_style.h"
#include "style/theme.h"

namespace gidspers::style {

/// Never fails: an unknown default style, colour or kind is reported and replaced (S001, S002; kinds the reader has checked).
/// Reports brand colours that had to change (S010 warning: as a surface; S011 note: only as text), each with both hex values. The
/// reports are the same for every kind and paper of one house style: callers that make four documents keep the first.
Theme make_theme(const input::HouseStyle* house, std::string_view kind, Paper paper, Diagnostics& problems);

/// The theme with its type `by` times as large. Spaces stay, and so does what runs along the pages.
Theme enlarged(const Theme& theme, float by);

}  // namespace gidspers::style

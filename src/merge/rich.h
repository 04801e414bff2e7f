// Rich text for the view: as whole blocks or as one run of inline markup.
// In: rich text of norm, profile or legal data (input/rich_text.h). Out: values that borrow where nothing changes.
// Owns nothing; what is borrowed must outlive the view.
#pragma once

#include <array>
#include <string_view>

#include "input/rich_text.h"
#include "merge/view.h"

namespace gidspers::merge {

/// The text per audience that a reader sees, in the order of input::Audience; empty = none. Borrows.
using TextSet = std::array<std::string_view, 5>;
TextSet text_set(const input::Texts& texts);
inline std::string_view get(const TextSet& texts, input::Audience audience) { return texts[static_cast<size_t>(audience)]; }

/// Blocks: inline text gets its <p>.
Value blocks(Values& values, std::string_view rich);
/// One run of inline markup: paragraphs follow each other, list items are parted by semicolons.
Value line(Values& values, std::string_view rich);
/// Such a line with a full stop where nothing closes it but a mark that a list left there, for a place where more may follow.
Value sentence(Values& values, const Value& line);

}  // namespace gidspers::merge

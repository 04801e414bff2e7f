// The dashes, bullets and numbers that people type before the points of a list.
// In: elements of rich text. Out: how many there are, or N369. Owns nothing.
#pragma once

#include <cstddef>

#include "base/diagnostic.h"
#include "xml/node.h"

namespace gidspers::input {

/// How many lines of this text begin as points of a list do, though they are none. A bullet is sure, and counts for two. What a point of
/// a list begins with is not among them.
size_t marked_lines(const xml::Node& node);

/// Points that begin with a mark of their own, besides the one that the documents give them: one message a file.
void report_own_marks(const xml::Document& document, Diagnostics& diagnostics);

}  // namespace gidspers::input

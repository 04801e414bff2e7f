// Posters: one page, whatever the content: columns, type and spaces are chosen so that it is filled and not more.
// In: a document with one <poster>, a theme with its bounds of scale. Out: one page, or a diagnostic per block that is too long.
// It writes into galley, tags and pages of the caller.
#pragma once

#include <span>
#include <vector>

#include "base/diagnostic.h"
#include "doc/document.h"
#include "layout/galley.h"
#include "layout/shaper.h"
#include "layout/tag_tree.h"
#include "style/theme.h"

namespace gidspers::layout {

/// By panel, in their order: which of `fuller` was the first that fitted where it stands; fuller.size() for its own.
std::vector<size_t> lay_out_poster(const doc::Document& document, std::span<const doc::Document* const> fuller, const style::Theme& theme,
                                   Shaper& shaper, Galley& galley, TagTree& tags, Pages& pages, Diagnostics& problems);

}  // namespace gidspers::layout

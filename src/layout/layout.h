// Layout: one block document and one theme become placed pages.
// In: doc::Document (checked), Theme, Shaper. Out: Pages, or diagnostics (a poster that does not fit, a missing character).
// The caller owns all; the result refers to the Shaper's words.
#pragma once

#include <span>
#include <vector>

#include "base/diagnostic.h"
#include "doc/document.h"
#include "layout/pages.h"
#include "layout/shaper.h"
#include "style/theme.h"

namespace gidspers::layout {

/// Lays out a flowing document (sop, schoolgids) or a poster. Errors in `problems` mean: write nothing.
Pages lay_out(const doc::Document& document, const style::Theme& theme, Shaper& shaper, Diagnostics& problems);

/// A poster, of which some panels are set as others say them. The pages refer to those others too.
struct Filled {
    Pages pages;
    std::vector<size_t> chosen;  ///< by panel, in their order: which of `fuller` it is of; fuller.size() for its own
};

/// The same for a poster of which others, with as many panels, say more: where a panel has room for more than it says, the panel at its place in the
/// first of `fuller` that fits is set.
Filled lay_out_filled(const doc::Document& document, std::span<const doc::Document* const> fuller, const style::Theme& theme, Shaper& shaper,
                      Diagnostics& problems);

/// Dumps for golden tests and review: every page's lines with positions; the structure tree; what a screen reader says.
std::string dump_pages(const Pages& pages);
std::string dump_tags(const Pages& pages);
std::string dump_reading(const Pages& pages);

}  // namespace gidspers::layout

// What was not meant to be printed: examples and notes that were left ("…", TODO, xxx, lorem ipsum), and what came along from
// another program: broken letters ("coÃ¶rdinator"), the HTML of a web page, the end of a mail; words that only say that there is nothing, links that name no place,
// and loose punctuation.
// In: a school's profile or a norm. Out: a warning at each place (N228, N291, N320, N361, N371), one for all broken letters (N270) and for all loose
// marks (N364). Owns nothing.
#pragma once

#include <string_view>

#include "base/diagnostic.h"
#include "xml/node.h"
#include "xml/schema.h"

namespace gidspers::input {

/// "n.v.t.", "-", "Tekst volgt.": what a form is filled with where there is nothing to say. As a text it counts as none.
bool is_placeholder(std::string_view words);

/// Whether an attribute with this name has words for readers, and this value is none: it counts as absent.
bool counts_as_empty(std::string_view attribute, std::string_view value);

/// Texts that are placeholders are told of where they are read (Reader::rich); here are those that are attributes (N320, or N291 where the
/// schema asks for the attribute).
void report_unfinished(const xml::Document& document, const xml::Schema& schema, Diagnostics& diagnostics);

}  // namespace gidspers::input

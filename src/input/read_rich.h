// Reads one rich text of a norm or profile into canonical block markup (rich_text.h).
// In: a node whose type is `rijke-tekst`. Out: its markup, empty when it has no words. Links, languages and references to
// <begrip> are checked or noted with the reader (N016-N018, N028, N030, N229, N267, X052). Owns nothing.
#pragma once

#include "input/rich_text.h"
#include "xml/node.h"

namespace gidspers::input {

class Reader;

RichText read_rich(const xml::Node& node, Reader& reader);

}  // namespace gidspers::input

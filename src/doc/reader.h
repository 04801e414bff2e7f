// The reader: block markup becomes a checked Document.
// In: markup as the templates yield it (doc/README.md). Out: a Document, or diagnostics D… at the place in the template.
// The Document owns everything it holds; the markup may go after the call.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "doc/document.h"

namespace gidspers::doc {

/// Where markup comes from. `_="file:line:column"` names a place; `file` is a name, or an index into `files` (the template
/// loader uses the index: shorter to write and to read). Elements without `_` stand where their parent stands; when that has
/// none either, at their own line and column in the markup itself, which is called `name`.
struct Source {
    std::string_view name = "markup";
    std::span<const std::string> files{};
};

/// Reads and checks the markup. Every misuse is one error; a misuse inside a loop is one error too, because it has one place
/// in the template. Nothing when there was an error. Lists, tables, boxes and panels with nothing in them are left out.
/// White space is folded as in HTML; loose words beside blocks in a cell, list item, box or panel become a paragraph.
std::optional<Document> read(std::string_view markup, Diagnostics& problems, const Source& source = {});

}  // namespace gidspers::doc

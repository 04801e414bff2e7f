// Icons in the lists of a panel, of which only those stay that tell one item from another.
// In: the items of a list, and the icon of the panel that it stands in. Out: the same items, changed in place.
// New attributes go to the document's store.
#pragma once

#include <span>
#include <string_view>

#include "doc/document.h"

namespace gidspers::doc {

/// An icon that stands more than twice in the list says nothing, and a list has one look: then all items lose theirs and get the
/// list's own mark. So does an item with the icon of the panel, when more than half of the list has none or that one: a bare mark
/// amid icons looks like a picture that is missing.
void leave_out_idle_icons(std::span<Node> items, std::string_view panel_icon, Store& store);

}  // namespace gidspers::doc

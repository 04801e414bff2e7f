// A list of words with their explanations, of which only those stay that the document uses.
// In: the items of <ul mentioned="yes"> and what stands above the list. Out: the items to keep, in their order.
#pragma once

#include <span>
#include <vector>

#include "doc/document.h"

namespace gidspers::doc {

/// An item is named by its first bold words: "ontwikkelingsperspectief (OPP)" is used where a word begins with the one, in
/// capitals or not, or where the other stands by itself as it is written.
std::vector<Node> mentioned(std::span<const Node> items, std::span<const Node> above);

/// Makes of a list one paragraph in small type, with commas between the items, which lose what makes their own words bold. A list
/// of blocks stays as it is.
void run_together(Node& list, Store& store);

}  // namespace gidspers::doc

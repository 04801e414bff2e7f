// A quick reader for the XML that our users write: well-formed, UTF-8, without namespaces, DTD, CDATA or instructions.
// In: bytes that check_bytes() has passed, and that live as long as the tree: names and plain values are views of them. Out: true and a tree, or false: then nothing is said
// about the file, and libxml2 reads it from the start. Reading is an eighth of a school's work when libxml2 does it; what
// this accepts libxml2 accepts, with the same tree (a test holds the two together). Only xml/*.cpp include this.
#pragma once

#include <string_view>

#include "xml/tree.h"

namespace gidspers::xml {

/// The namespace of `xsi:noNamespaceSchemaLocation`, by which editors find the schema: the only one a file may name.
constexpr std::string_view xsi = "http://www.w3.org/2001/XMLSchema-instance";

/// `longest_text` and limits.h bound what is taken here.
bool scan(std::string_view bytes, size_t longest_text, Store& store, TreeBuilder& tree);

}  // namespace gidspers::xml

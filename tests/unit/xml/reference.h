// The reference page of schemas: every element and attribute with its documentation, as Markdown.
// In: a Schema. Out: text for assets/schemas/README.md, which a test holds against it. Owns nothing.
#pragma once

#include <string>

#include "xml/schema.h"

namespace gidspers::xml {

/// One section for the root element; elements stand in the order of the XSD, each type once.
std::string reference(const Schema& schema);

}  // namespace gidspers::xml

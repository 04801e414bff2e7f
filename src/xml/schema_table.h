// The table of an XSD: reads the part of XSD 1.0 that our schemas use.
// In: the parsed XSD files (the one asked for and those it includes). Out: the table with the rule of the root element.
// Only xml/*.cpp include this. The nodes are not kept.
#pragma once

#include <vector>

#include "xml/schema.h"

namespace gidspers::xml {

/// `files`: roots of the XSD documents; together they hold one global element. Throws std::runtime_error with the
/// construct that is not known.
SchemaTable read_schema_table(const std::vector<const Node*>& files);

}  // namespace gidspers::xml

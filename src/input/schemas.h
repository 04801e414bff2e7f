// Our three schemas, each read once a process.
// In: nothing. Out: a Schema that lives to the end; threads share it. Throws IoError I004 when the installation lacks
// them.
#pragma once

#include "xml/schema.h"

namespace gidspers::input {

const xml::Schema& norm_schema();
const xml::Schema& profile_schema();
const xml::Schema& house_style_schema();

}  // namespace gidspers::input

// What libxml2 says about a file that is not well-formed, in the words of our catalogue.
// In: libxml2's error. Out: one diagnostic with the place. Only xml/*.cpp include this.
#pragma once

#include <libxml/xmlerror.h>

#include <string>

#include "base/diagnostic.h"

namespace gidspers::xml {

/// X019, or X051 where the caller knows which comment is open.
bool is_about_comment(const xmlError& error);
void report_parse_error(const xmlError& error, const std::string& file, Diagnostics& diagnostics);

}  // namespace gidspers::xml

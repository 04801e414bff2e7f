// What libxml2 says about a file that is not well-formed, in the words of our catalogue.
// In: libxml2's error. Out: one diagnostic with the place. Only xml/*.cpp include this.
#pragma once

#include <libxml/xmlerror.h>

#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace gidspers::xml {

/// Of the message that report_parse_error() gives; the caller may know more about it (X051, xml/slips.h).
std::string_view code_of(const xmlError& error);
void report_parse_error(const xmlError& error, const std::string& file, Diagnostics& diagnostics);

}  // namespace gidspers::xml

// The check of one attribute's value by the form that the schema gives it.
// In: a decoded value; a number has a point, whatever the template wrote. Out: D008, D009 or D021 through the reporter.
#pragma once

#include <string_view>

#include "doc/checks.h"
#include "doc/schema.h"

namespace gidspers::doc {

constexpr bool is_number(Form form) { return form == Form::decimal || form == Form::percentage; }

void check_value(const ElementRule& rule, const AttributeRule& attribute, std::string_view value, Position at, Reporter& report);

}  // namespace gidspers::doc

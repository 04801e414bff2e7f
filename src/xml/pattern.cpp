#include "xml/pattern.h"

#include <libxml/xmlregexp.h>

#include <stdexcept>

namespace gidspers::xml {

namespace {

const xmlChar* characters(const std::string& text) {
    return reinterpret_cast<const xmlChar*>(text.c_str());
}

}  // namespace

Pattern::Pattern(const std::string& expression)
    : compiled_(xmlRegexpCompile(characters(expression)), [](void* p) { xmlRegFreeRegexp(static_cast<xmlRegexpPtr>(p)); }) {
    if (!compiled_) throw std::runtime_error("pattern " + expression);
}

bool Pattern::matches(std::string_view value) const {
    return xmlRegexpExec(static_cast<xmlRegexpPtr>(compiled_.get()), characters(std::string(value))) == 1;
}

}  // namespace gidspers::xml

#include "xml/parse_errors.h"

#include <cstdint>

#include "base/check_text.h"
#include "base/number.h"

namespace gidspers::xml {

namespace {

std::string words(const char* s) {
    std::string out = s ? s : "";
    while (!out.empty() && (out.back() == '\n' || out.back() == ' ')) out.pop_back();
    return out;
}

const char* code_of(int error) {
    switch (error) {
        case XML_ERR_TAG_NAME_MISMATCH:
            return "X011";
        case XML_ERR_TAG_NOT_FINISHED:
            return "X012";
        case XML_ERR_DOCUMENT_EMPTY:
            return "X013";
        case XML_ERR_DOCUMENT_START:
            return "X013";
        case XML_ERR_DOCUMENT_END:
            return "X014";
        case XML_ERR_ATTRIBUTE_REDEFINED:
            return "X015";
        case XML_ERR_LT_IN_ATTRIBUTE:
        case XML_ERR_ATTRIBUTE_NOT_STARTED:
        case XML_ERR_ATTRIBUTE_NOT_FINISHED:
        case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
        case XML_ERR_SPACE_REQUIRED:
            return "X016";
        case XML_ERR_NAME_REQUIRED:
        case XML_ERR_ENTITYREF_SEMICOL_MISSING:
            return "X017";
        case XML_ERR_UNDECLARED_ENTITY:
        case XML_WAR_UNDECLARED_ENTITY:
            return "X018";
        case XML_ERR_INVALID_CHARREF:
        case XML_ERR_INVALID_CHAR:
            return "X004";
        case XML_ERR_COMMENT_NOT_FINISHED:
        case XML_ERR_HYPHEN_IN_COMMENT:
            return "X019";
        case XML_ERR_MISPLACED_CDATA_END:
            return "X044";
        case XML_ERR_RESERVED_XML_NAME:
            return "X045";
        case XML_NS_ERR_UNDEFINED_NAMESPACE:
            return "X046";
        case XML_ERR_PI_NOT_STARTED:
        case XML_ERR_PI_NOT_FINISHED:
            return "X047";
        default:
            return "X010";
    }
}

}  // namespace

std::string_view code_of(const xmlError& error) { return code_of(error.code); }

void report_parse_error(const xmlError& error, const std::string& file, Diagnostics& diagnostics) {
    const Location at{file, error.line, error.int2};
    const std::string said = words(error.message), first = words(error.str1), second = words(error.str2);
    const std::string code(code_of(error));
    if (code == "X011") return diagnostics.add(code, at, {first, second, std::to_string(error.int1)});
    if (code == "X012") return diagnostics.add(code, at, {first, std::to_string(error.int1)});
    if (code == "X004") {
        // "invalid xmlChar value 7", or "character reference out of bounds"
        const std::string last = said.substr(said.find_last_of(' ') + 1);
        const auto number = number_of<uint32_t>(last);
        return diagnostics.add(code, at, {last == "bounds" ? "&#…;" : number ? code_point_name(*number) : last});
    }
    diagnostics.add(code, at, {first, second});
}

}  // namespace gidspers::xml

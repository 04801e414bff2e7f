#include "xml/loose_text.h"

#include <algorithm>

#include "base/ascii.h"
#include "xml/check_bytes.h"

namespace gidspers::xml {

namespace {

size_t offset_of(std::string_view bytes, int line, int column) {
    size_t begin = 0;
    for (; line > 1; --line) begin = bytes.find('\n', begin) + 1;
    return begin + static_cast<size_t>(column) - 1;
}

}  // namespace

std::vector<size_t> texts_in(std::string_view bytes, int line, int column) {
    constexpr std::string_view cdata = "<![CDATA[";
    std::vector<size_t> texts;
    bool in_text = false;
    const auto note = [&](size_t at) {
        if (!in_text) texts.push_back(at);
        in_text = true;
    };
    int depth = 0;
    for (size_t at = offset_of(bytes, line, column); at < bytes.size();) {
        const std::string_view rest = bytes.substr(at);
        if (rest[0] != '<') {
            const size_t end = std::min(rest.find('<'), rest.size());
            const auto letter = std::ranges::find_if_not(rest.substr(0, end), is_space) - rest.begin();
            if (depth == 1 && static_cast<size_t>(letter) < end) note(at + static_cast<size_t>(letter));
            at += end;
        } else if (const size_t literal = length_of_literal(rest)) {
            if (depth == 1 && rest.starts_with(cdata)) note(at);
            at += literal;
        } else {
            const size_t end = length_of_tag(rest);
            depth += rest.starts_with("</") ? -1 : rest.substr(0, end).ends_with("/>") ? 0 : 1;
            in_text = false;
            at += end;
            if (depth == 0) break;
        }
    }
    return texts;
}

}  // namespace gidspers::xml

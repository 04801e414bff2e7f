// The files of templates/docx: OOXML with {{places}}, which templates/docx/README.md lists.
// In: a file's name, and who fills its places. Out: XML. The files are read once per process and shared.
#pragma once

#include <cassert>
#include <string>
#include <string_view>

namespace gidspers::docx {

const std::string& template_part(const std::string& name);

/// The template with what `put(out, place)` appends in its places.
template <class Put>
std::string filled(std::string_view part, const Put& put) {
    std::string out;
    out.reserve(part.size() * 2);
    for (size_t at = 0;;) {
        const size_t open = part.find("{{", at);
        out += part.substr(at, open - at);
        if (open == std::string_view::npos) return out;
        const size_t close = part.find("}}", open);
        assert(close != std::string_view::npos);
        put(out, part.substr(open + 2, close - open - 2));
        at = close + 2;
    }
}

}  // namespace gidspers::docx

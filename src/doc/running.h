// Running heads and feet: what stands at the left and at the right of one line, shortened to the line.
// In: a text, the width it may take, and how wide words are (the same unit). Out: the text, or its beginning and an ellipsis.
// Nothing is lost by it: what runs along is said elsewhere too. Pure.
#pragma once

#include <string>
#include <string_view>

#include "base/utf8.h"

namespace gidspers::doc {

/// How much of the line the text at the right of a head may take.
constexpr float running_right_share = 0.6f;

/// As many words as the width holds, or of one word as many letters, with an ellipsis when some were left out.
template <class WidthOf>
std::string shortened(std::string_view text, float width, WidthOf width_of) {
    if (width_of(text) <= width) return std::string(text);
    while (true) {
        size_t end = text.rfind(' ');
        if (end == std::string_view::npos)
            for (end = text.size() - 1; end > 0 && is_continuation(text[end]);) --end;
        text = text.substr(0, end);
        while (!text.empty() && (text.back() == ',' || text.back() == ':' || text.back() == ' ')) text.remove_suffix(1);
        std::string out = std::string(text) + "…";
        if (text.empty() || width_of(out) <= width) return out;
    }
}

}  // namespace gidspers::doc

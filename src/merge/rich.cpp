#include "merge/rich.h"

namespace gidspers::merge {

TextSet text_set(const input::Texts& texts) {
    return {texts.officieel, texts.leraar, texts.ouder, texts.poster, texts.toelichting};
}

namespace {

bool starts_with_block(std::string_view rich) {
    return rich.starts_with("<p>") || rich.starts_with("<ul>") || rich.starts_with("<ol>");
}

// Whether a list item already ends with a mark of its own; the semicolon of an entity is none.
bool is_closed(std::string_view text) {
    if (text.empty()) return true;
    if (text.back() != ';') return text.back() == '.' || text.back() == ',' || text.back() == '?' || text.back() == '!' || text.back() == ':';
    const size_t start = text.rfind('&');
    return start == std::string_view::npos || text.find_first_of(" ;", start) != text.size() - 1;
}

// Whether nothing needs to part the text from a sentence after it, whatever tags, quotes and brackets stand at its end.
bool ends_sentence(std::string_view text) {
    static constexpr std::array<std::string_view, 5> closers = {"’", "”", ")", "\"", "&quot;"};
    for (bool cut = true; cut;) {
        cut = false;
        if (text.ends_with('>')) text = text.substr(0, text.rfind('<')), cut = true;
        for (const std::string_view closer : closers)
            if (text.ends_with(closer)) text.remove_suffix(closer.size()), cut = true;
    }
    return text.empty() || std::string_view(".?!:").find(text.back()) != std::string_view::npos || text.ends_with("…");
}

// A separator waits until something follows it, so that none ends the line and no entity's semicolon is mistaken for one.
std::string flattened(std::string_view rich) {
    std::string out;
    out.reserve(rich.size());
    std::string_view waiting;
    const auto add = [&](std::string_view piece) {
        if (piece.empty()) return;
        if (!out.empty()) out += waiting;
        waiting = {};
        out += piece;
    };
    for (size_t at = 0; at < rich.size();) {
        const size_t open = rich.find('<', at);
        add(rich.substr(at, open == std::string_view::npos ? open : open - at));
        if (open == std::string_view::npos) break;
        const size_t close = rich.find('>', open);
        const std::string_view tag = rich.substr(open, close - open + 1);
        if (tag == "</li>") waiting = is_closed(out) ? " " : "; ";
        else if (tag == "</p>" || tag == "</ul>" || tag == "</ol>") waiting = ends_sentence(out) ? " " : ". ";
        else if (tag == "<ul>" || tag == "<ol>") waiting = " ";
        else if (tag != "<p>" && tag != "<li>") add(tag);
        at = close + 1;
    }
    return out;
}

}  // namespace

Value blocks(Values& values, std::string_view rich) {
    if (rich.empty() || starts_with_block(rich)) return values.markup(rich);
    return values.markup({"<p>", rich, "</p>"});
}

Value line(Values& values, std::string_view rich) {
    if (!starts_with_block(rich)) return values.markup(rich);
    const std::string_view inner = rich.substr(3, rich.size() - 7);
    if (rich.starts_with("<p>") && rich.ends_with("</p>") && inner.find("<p>") == std::string_view::npos &&
        inner.find("</p>") == std::string_view::npos)
        return values.markup(inner);
    return values.markup(flattened(rich));
}

Value sentence(Values& values, const Value& line) {
    return !line.truthy() || ends_sentence(line.str()) ? line : values.markup({line.str(), "."});
}

}  // namespace gidspers::merge

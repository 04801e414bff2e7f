#include "base/check_text.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "layout/paragraph.h"
#include "layout/pieces.h"

namespace gidspers::layout {

Location Typesetter::location(const doc::Node& node) const {
    Location place;
    if (node.at.file < document_.files.size()) place.file = document_.files[node.at.file];
    place.line = static_cast<int>(node.at.line);
    place.column = static_cast<int>(node.at.column);
    return place;
}

void Typesetter::report_missing(const ShapedWord& word, const WordKind& kind, const doc::Node& at) {
    if (missing_reported_.size() == limits::profile_problems || !missing_reported_.insert(&word).second) return;
    const FontSet& fonts = shaper_.fonts();
    for (size_t pos = 0; pos < word.text.size();) {
        const size_t start = pos;
        const char32_t c = next_code_point(word.text, pos);
        bool covered = false;
        for (FaceId tried = word.face;;) {
            covered = fonts.covers(tried, c);
            const FaceId next = fonts.fallback(tried);
            if (covered || next == tried) break;
            tried = next;
        }
        if (covered) continue;
        const bool of_symbol_font = c >= 0xF000 && c <= 0xF0FF;  // as Word writes bullets and ticks
        problems_.add(of_symbol_font ? "L040" : "L001", location(at),
                      {std::string(word.text.substr(start, pos - start)), code_point_name(c),
                       std::string(word.text)});
        return;
    }
    // Each character is somewhere, but no face can set one with the marks upon it.
    std::string_view worst = word.text;
    for (size_t pos = 0, end = 0; pos < word.text.size(); pos = end) {
        end = character_end(word.text, pos);
        if (!shaper_.word(kind.face, kind.lang, word.text.substr(pos, end - pos))->missing) continue;
        worst = word.text.substr(pos, end - pos);
        break;
    }
    std::string names;
    for (size_t pos = 0; pos < worst.size();) names.append(names.empty() ? "" : " ").append(code_point_name(next_code_point(worst, pos)));
    problems_.add("L001", location(at), {std::string(worst), names, std::string(word.text)});
}

}  // namespace gidspers::layout

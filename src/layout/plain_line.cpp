// One line of plain text, without a paragraph: labels, numbers, running heads.
#include <algorithm>

#include "layout/letters.h"
#include "layout/paragraph.h"

namespace gidspers::layout {

float Typesetter::width_of(std::string_view plain, style::Text text, bool bold) {
    const style::TextStyle& style = theme_->text(text);
    style::Face wanted = style.face;
    if (bold) wanted.weight = style::Weight::bold;
    const FaceId id = face(wanted);
    float width = 0;
    bool first = true;
    for (size_t pos = 0; pos < plain.size();) {
        const size_t end = std::min(plain.find(' ', pos), plain.size());
        if (end > pos) {
            const std::string_view piece = plain.substr(pos, end - pos);
            if (!first) width += shaper_.space(id) + style.tracking;
            if (style.upper) {
                upper_.clear();
                append_capitals(upper_, piece);
            }
            const ShapedWord* const whole = shaper_.word(id, lang_, style.upper ? std::string_view(upper_) : piece);
            shaper_.pieces(*whole, id, lang_, [&](const ShapedWord& word) {
                width += word.width + style.tracking * static_cast<float>(word.glyphs.size());
            });
            first = false;
        }
        pos = end + 1;
    }
    return width * style.size / 1000;
}

float Typesetter::widest_word(std::string_view plain, style::Text text, bool bold) {
    float widest = 0;
    while (!plain.empty()) {
        const size_t end = std::min(plain.find_first_of(" -/"), plain.size() - 1) + 1;
        widest = std::max(widest, width_of(plain.substr(0, end), text, bold));
        plain.remove_prefix(end);
    }
    return widest;
}

float Typesetter::place(std::string_view plain, style::Text text, const style::Rgb& ink, float x, float baseline,
                        TagId tag, Align align) {
    const style::TextStyle& style = theme_->text(text);
    const FaceId id = face(style.face);
    const float width = width_of(plain, text);
    if (align == Align::center) x -= width / 2;
    if (align == Align::right) x -= width;
    TextOp op;
    const auto flush = [&](bool space_after) {
        if (op.words == 0) return;
        op.space_after = space_after;
        galley_.text(tag, op);
        op.words = 0;
    };
    float cursor = x, space = 0;  // space: behind the last word
    const auto add = [&](const ShapedWord& word) {
        if (space == 0 || op.face != word.face) flush(space > 0);
        cursor += space;
        if (op.words == 0) {
            op = {};
            op.first_word = static_cast<uint32_t>(galley_.words.size());
            op.x = cursor;
            op.y = baseline;
            op.size = style.size;
            op.tracking = style.tracking * style.size / 1000;
            op.face = word.face;
            op.color = ink;
        }
        galley_.words.push_back(&word);
        ++op.words;
        cursor += (word.width + style.tracking * static_cast<float>(word.glyphs.size())) * style.size / 1000;
        space = 0;
    };
    for (size_t pos = 0; pos < plain.size();) {
        const size_t end = std::min(plain.find(' ', pos), plain.size());
        if (end > pos) {
            std::string_view piece = plain.substr(pos, end - pos);
            if (style.upper) {
                upper_.clear();
                append_capitals(upper_, piece);
                piece = upper_;
            }
            shaper_.pieces(*shaper_.word(id, lang_, piece), id, lang_, add);
            space = (shaper_.space(galley_.words.back()->face) + style.tracking) * style.size / 1000;
        }
        pos = end + 1;
    }
    flush(false);
    return width;
}

}  // namespace gidspers::layout

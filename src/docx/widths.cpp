#include "docx/widths.h"

#include <memory>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace gidspers::docx {
namespace {

std::vector<FaceWidths::Word> measured(std::string_view text, const FaceWidths& face) {
    std::vector<FaceWidths::Word> words;
    FaceWidths::Word word{};
    const auto end = [&](bool ends_line) {
        word.ends_line = ends_line;
        if (word.letters > 0 || (ends_line && (words.empty() || words.back().ends_line)))
            words.push_back(std::exchange(word, {}));
        else if (ends_line)
            words.back().ends_line = true;
    };
    for (size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == ' ' || c == '\n') {
            ++at;
            end(c == '\n');
            continue;
        }
        word.width += face.of(next_code_point(text, at));
        ++word.letters;
        if (c == '-' || c == '/') end(false);
    }
    end(false);
    return words;
}

}  // namespace

FaceWidths::Extent FaceWidths::extent(std::string_view text) const {
    Extent extent;
    for (size_t at = 0; at < text.size(); ++extent.letters) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            extent.width += table_[byte];
            ++at;
        } else {
            extent.width += of(next_code_point(text, at));
        }
    }
    return extent;
}

const std::vector<FaceWidths::Word>& FaceWidths::words(std::string_view text) const {
    constexpr size_t most = 256;  // more than one poster has
    if (const auto found = texts_.find(text); found != texts_.end()) return found->second;
    if (texts_.size() == most) texts_.clear();
    return texts_.emplace(text, measured(text, *this)).first->second;
}

const FaceWidths& Widths::face(std::string_view family, bool bold) const {
    for (const Face& face : faces_)
        if (face.bold == bold && face.family == family) return *face.widths;
    faces_.push_back({std::string(family), bold, std::make_unique<const FaceWidths>(made(family, bold))});
    return *faces_.back().widths;
}

FaceWidths::Table Widths::made(std::string_view family, bool bold) const {
    constexpr float middling = 580;  // of a character that the face has not
    FaceWidths::Table table{};
    for (char32_t c = 0; c < table.size(); ++c) {
        const float width = c >= ' ' ? advance_(family, bold ? style::Weight::bold : style::Weight::regular, c) : 0;
        table[c] = width > 0 ? width : middling;
    }
    return table;
}

}  // namespace gidspers::docx

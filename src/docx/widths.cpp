#include "docx/widths.h"

#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace gidspers::docx {
namespace {

constexpr float middling = 580;  // of a character that is in no table

/// Close to Open Sans, for ASCII.
constexpr auto sans_serif = [] {
    std::array<short, 128> table{};
    for (size_t i = 0; i < 128; ++i) table[i] = 575;
    for (const char c : std::string_view("abdeghknopquvxyzcs")) table[static_cast<size_t>(c)] = 570;
    for (const char c : std::string_view("cszxvyk")) table[static_cast<size_t>(c)] = 500;
    for (const char c : std::string_view("ijl.,;:'|!")) table[static_cast<size_t>(c)] = 265;
    for (const char c : std::string_view("ftr()-/\"[]")) table[static_cast<size_t>(c)] = 365;
    for (const char c : std::string_view("mwMW@%")) table[static_cast<size_t>(c)] = 880;
    for (char c = 'A'; c <= 'Z'; ++c) table[static_cast<size_t>(c)] = 640;
    for (const char c : std::string_view("MWOQGD")) table[static_cast<size_t>(c)] = 770;
    table[static_cast<size_t>('I')] = 280;
    table[static_cast<size_t>(' ')] = 260;
    return table;
}();

/// How wide a family runs beside that table.
float family_width(std::string_view family) {
    static constexpr std::pair<std::string_view, float> families[] = {{"Open Sans", 1.0f}, {"Lato", 0.93f},
                                                                      {"Vollkorn", 0.9f},  {"Andika", 1.0f},
                                                                      {"Noto Sans", 1.0f}, {"Cantarell", 0.99f}};
    for (const auto& [name, width] : families)
        if (family == name) return width;
    return 1.0f;
}

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
    FaceWidths::Table table{};
    for (char32_t c = 0; c < table.size(); ++c) {
        float width =
            advance_ && c >= 32 ? advance_(family, bold ? style::Weight::bold : style::Weight::regular, c) : 0;
        if (width <= 0) {
            width = c < 128 ? static_cast<float>(sans_serif[c]) : middling;
            width *= family_width(family) * (bold ? 1.07f : 1.0f);
        }
        table[c] = width;
    }
    return table;
}

const Widths& Widths::estimates() {
    static thread_local const Widths widths(nullptr, nullptr, nullptr);
    return widths;
}

}  // namespace gidspers::docx

#include "docx/widths.h"

#include <string_view>
#include <utility>

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

}  // namespace

const Widths::Table& Widths::table(std::string_view family, bool bold) const {
    for (const Face& face : faces_)
        if (face.bold == bold && face.family == family) return *face.table;
    faces_.push_back({std::string(family), bold, std::make_unique<const Table>(made(family, bold))});
    return *faces_.back().table;
}

Widths::Table Widths::made(std::string_view family, bool bold) const {
    Table table{};
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
    static thread_local const Widths widths(nullptr);
    return widths;
}

}  // namespace gidspers::docx

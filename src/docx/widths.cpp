#include "docx/widths.h"

#include <string_view>
#include <utility>

namespace gidspers::docx {
namespace {

constexpr float middling = 580;  // of a character that is in no table

/// Close to Open Sans, for ASCII.
constexpr auto estimates = [] {
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

Widths::Widths(Advance advance, const style::Theme& theme)
    : advance_(std::move(advance)), heading_family_(theme.heading_family), body_family_(theme.body_family) {}

const std::array<float, 256>& Widths::table(bool heading_family, bool bold) const {
    auto& slot = tables_[static_cast<size_t>(heading_family) * 2 + static_cast<size_t>(bold)];
    if (slot) return *slot;
    slot = std::make_unique<std::array<float, 256>>();
    const std::string& family = heading_family ? heading_family_ : body_family_;
    for (char32_t c = 0; c < slot->size(); ++c) {
        float width =
            advance_ && c >= 32 ? advance_(family, bold ? style::Weight::bold : style::Weight::regular, c) : 0;
        if (width <= 0) {
            width = c < 128 ? static_cast<float>(estimates[c]) : middling;
            width *= family_width(family) * (bold ? 1.07f : 1.0f);
        }
        (*slot)[c] = width;
    }
    return *slot;
}

}  // namespace gidspers::docx

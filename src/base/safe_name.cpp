#include "base/safe_name.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/utf8.h"

namespace gidspers {

namespace {

/// U+00C0 .. U+017F without their marks (Latin-1 Supplement and Latin Extended-A); "-" where there is no letter.
constexpr std::array<std::string_view, 192> plain_letters{
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",   // C0
    "d", "n", "o",  "o",  "o", "o", "o",  "-", "o", "u", "u", "u", "u", "y", "th", "ss",  // D0
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",   // E0
    "d", "n", "o",  "o",  "o", "o", "o",  "-", "o", "u", "u", "u", "u", "y", "th", "y",   // F0
    "a", "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d",   // 100
    "d", "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g",   // 110
    "g", "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i",   // 120
    "i", "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l",   // 130
    "l", "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o",   // 140
    "o", "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s",   // 150
    "s", "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u",   // 160
    "u", "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s"};  // 170

bool is_reserved(std::string_view name) {
    static constexpr std::string_view devices[] = {"con", "prn", "aux", "nul"};
    if (std::find(std::begin(devices), std::end(devices), name) != std::end(devices)) return true;
    return name.size() == 4 && (name.starts_with("com") || name.starts_with("lpt")) && is_digit(name[3]);
}

}  // namespace

std::string_view plain_letter(char32_t c) {
    return c >= 0xC0 && c <= 0x17F && plain_letters[c - 0xC0] != "-" ? plain_letters[c - 0xC0] : std::string_view();
}

std::string safe_name(std::string_view text, size_t longest) {
    std::string out;
    const auto hyphen = [&] {
        if (!out.empty() && out.back() != '-') out += '-';
    };
    for (size_t pos = 0; pos < text.size() && out.size() < longest;) {
        const char32_t c = next_code_point(text, pos);
        const char ascii = c < 0x80 ? static_cast<char>(c) : ' ';
        if (is_letter(ascii) || is_digit(ascii)) {
            out += small_letter(ascii);
        } else if (const std::string_view plain = plain_letter(c); !plain.empty()) {
            out += plain;
        } else if (c == '\'' || c == 0x2019 || c == 0x2018 || (c >= 0x300 && c <= 0x36F)) {
            continue;  // apostrophes and loose marks leave nothing behind: zo'n is zon
        } else if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF) {
            continue;  // nor does what nobody sees, such as a soft hyphen
        } else {
            hyphen();
        }
    }
    if (out.size() > longest) out.resize(longest);
    while (!out.empty() && out.back() == '-') out.pop_back();
    if (out.empty()) return "naamloos";
    return is_reserved(out) ? "school-" + out : out;
}

}  // namespace gidspers

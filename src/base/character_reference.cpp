#include "base/character_reference.h"

#include <charconv>
#include <cstdint>
#include <utility>

#include "base/utf8.h"

namespace gidspers {

namespace {

bool is_xml_character(char32_t c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xd800) || (c >= 0xe000 && c < 0xfffe) || (c >= 0x10000 && c < 0x110000);
}

}  // namespace

char32_t referred_character(std::string_view reference) {
    static constexpr std::pair<std::string_view, char32_t> names[] = {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [name, character] : names)
        if (reference == name) return character;
    if (!reference.starts_with('#')) return 0;
    const bool hexadecimal = reference.starts_with("#x");
    const std::string_view digits = reference.substr(hexadecimal ? 2 : 1);
    uint32_t code = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
    if (error != std::errc() || stop != digits.data() + digits.size()) return 0;
    return is_xml_character(code) && !is_reordering(code) ? code : 0;
}

}  // namespace gidspers

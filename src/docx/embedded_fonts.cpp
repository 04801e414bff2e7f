#include "docx/embedded_fonts.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/deflate.h"
#include "base/hash.h"

namespace gidspers::docx {
namespace {

/// "{8-4-4-4-12}" of 32 hexadecimal digits.
std::string guid_of(std::string_view digits) {
    std::string guid = "{";
    for (size_t i = 0; i < digits.size(); ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20) guid += '-';
        guid += large_letter(digits[i]);
    }
    return guid + '}';
}

unsigned value_of(char digit) {
    return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/// The first 32 bytes are XORed with the GUID's 16, the last of them first, twice over.
void obfuscate(std::string& program, std::string_view digits) {
    constexpr size_t hidden = 32, key_size = 16;
    for (size_t i = 0; i < std::min(hidden, program.size()); ++i) {
        const size_t pair = 2 * (key_size - 1 - i % key_size);
        const unsigned byte = value_of(digits[pair]) << 4 | value_of(digits[pair + 1]);
        program[i] = static_cast<char>(static_cast<unsigned char>(program[i]) ^ byte);
    }
}

EmbeddedFace made(std::string program) {
    if (program.empty()) return {};
    const std::string digits = hash_of(program);
    obfuscate(program, digits);
    return {compress_part("word/fonts/" + digits + ".odttf", program), guid_of(digits)};
}

}  // namespace

const EmbeddedFace* EmbeddedFonts::face(std::string_view family, style::Weight weight, bool italic) const {
    const std::scoped_lock lock(guard_);
    const Which which{family, weight, italic};
    auto found = faces_.find(which);
    if (found == faces_.end()) found = faces_.emplace(which, made(program_(family, weight, italic))).first;
    return found->second.key.empty() ? nullptr : &found->second;
}

}  // namespace gidspers::docx

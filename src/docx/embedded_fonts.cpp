#include "docx/embedded_fonts.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "base/ascii.h"
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

/// The first 32 bytes are XORed with the GUID's 16, the last of them first, twice over.
void obfuscate(std::string& program, const Hash& guid) {
    constexpr size_t hidden = 32, lane_size = 8;
    const uint64_t lanes[] = {guid.low(), guid.high()};
    for (size_t i = 0; i < std::min(hidden, program.size()); ++i)
        program[i] = static_cast<char>(program[i] ^ static_cast<char>(lanes[i / lane_size % 2] >> 8 * (i % lane_size)));
}

EmbeddedFace made(std::string program) {
    if (program.empty()) return {};
    Hash hash;
    hash.add(program);
    obfuscate(program, hash);
    return {compress_part("word/fonts/" + hash.hex() + ".odttf", program), guid_of(hash.hex())};
}

}  // namespace

EmbeddedFonts::EmbeddedFonts(FaceProgram program) : program_(std::move(program)) {
    static std::atomic<size_t> made = 0;
    id_ = ++made;
}

const EmbeddedFace* EmbeddedFonts::face(std::string_view family, style::Weight weight, bool italic) const {
    const std::scoped_lock lock(guard_);
    const Which which{family, weight, italic};
    auto found = faces_.find(which);
    if (found == faces_.end()) found = faces_.emplace(which, made(program_(family, weight, italic))).first;
    return found->second.key.empty() ? nullptr : &found->second;
}

}  // namespace gidspers::docx

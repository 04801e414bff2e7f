// Numbers as PNG, JPEG and font files hold them: the most significant byte first.
// In: bytes and a place in them. Out: the number there; bytes beyond the end are 0. Pure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gidspers {

inline uint32_t byte_at(std::string_view bytes, size_t at) { return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0; }
inline uint32_t big16(std::string_view bytes, size_t at) { return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1); }
inline uint32_t big32(std::string_view bytes, size_t at) { return big16(bytes, at) << 16 | big16(bytes, at + 2); }

}  // namespace gidspers

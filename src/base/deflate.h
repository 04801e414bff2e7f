// Deflate: zlib streams as PDF's FlateDecode reads them, and the bare data that stand in a zip.
// In: bytes. Out: bytes. libdeflate takes a quarter to two fifths less time than zlib for the same size; for what is made once
// and read seldom igzip takes half of that again.
// Data with a byte 0 (of which PDF and DOCX parts have few) are always left to libdeflate.
// The compressors belong to the thread; nothing is shared.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gidspers {

/// A zlib stream. Level 1-12.
std::string deflate(std::string_view bytes, int level);
/// The same without an allocation; valid until the thread's next call of a `_view`.
std::string_view deflate_view(std::string_view bytes, int level);
/// Bare deflate data, without zlib's head and checksum; valid as above.
std::string_view deflate_bare_view(std::string_view bytes, int level);
/// A zlib stream, a few hundredths larger than level 1 makes it, for little more than half the work; valid as above. Every
/// x86-64 processor since 2009 (SSE 4.2) makes the same bytes.
std::string_view deflate_quick_view(std::string_view bytes);
std::string_view deflate_quick_bare_view(std::string_view bytes);
/// Of a zlib stream: its first `size` bytes, or nothing when the data are broken, less, or some kilobytes more. (Some programs
/// leave a few bytes behind the last row of a PNG.)
std::optional<std::string> inflate(std::string_view bytes, size_t size);

/// The checksum of zip and PNG.
uint32_t crc32(std::string_view bytes);

}  // namespace gidspers

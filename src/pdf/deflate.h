// Deflate: zlib streams as PDF's FlateDecode reads them.
// In: bytes. Out: bytes. libdeflate takes a quarter to two fifths less time than zlib for the same size.
// The compressors belong to the thread; nothing is shared.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gidspers::pdf {

/// Level 1-12.
std::string deflate(std::string_view bytes, int level);
/// The same without an allocation; valid until the thread's next call.
std::string_view deflate_view(std::string_view bytes, int level);
/// Exactly `size` bytes, or nothing when the data are broken or of another size.
std::optional<std::string> inflate(std::string_view bytes, size_t size);

}  // namespace gidspers::pdf

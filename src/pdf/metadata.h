// Metadata: the XMP packet, the document information that says the same, the colour profile.
// In: Meta and a date. Out: bytes and dictionary entries. The caller owns the results.
#pragma once

#include <optional>
#include <string>

#include "layout/pages.h"

namespace gidspers::pdf {

/// XMP with dc, xmp, pdf, pdfuaid (part 1) and pdfaid (part 2, level A), and the extension schema that PDF/A asks for pdfuaid.
std::string xmp_packet(const layout::Meta& meta, std::optional<long long> date, const std::string& producer);
/// The information dictionary's entries but Producer, which libharu writes; equal to the packet's.
std::string info_entries(const layout::Meta& meta, std::optional<long long> date);
/// The sRGB profile's bytes. Throws IoError U001, whose reason names the Debian package.
std::string read_color_profile();

}  // namespace gidspers::pdf

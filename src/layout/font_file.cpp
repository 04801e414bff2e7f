#include "layout/font_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace gidspers::layout {

namespace {

/// Big-endian fields; 0 beyond the end.
class FontBytes {
  public:
    explicit FontBytes(std::string_view bytes) : bytes_(bytes) {}
    uint32_t u8(size_t at) const { return at < bytes_.size() ? static_cast<unsigned char>(bytes_[at]) : 0; }
    uint32_t u16(size_t at) const { return u8(at) << 8 | u8(at + 1); }
    uint32_t u32(size_t at) const { return u16(at) << 16 | u16(at + 2); }
    size_t size() const { return bytes_.size(); }
    FontBytes part(size_t from, size_t size) const { return FontBytes(bytes_.substr(from, size)); }
    std::string_view text() const { return bytes_; }

  private:
    std::string_view bytes_;
};

struct FontTable {
    std::string tag;
    FontBytes bytes{{}};
};

/// The sum of its words, the last filled up with zeros (OpenType, "Calculating checksums").
uint32_t checksum(std::string_view table) {
    uint32_t sum = 0;
    const size_t whole = table.size() & ~size_t{3};
    const auto* const b = reinterpret_cast<const unsigned char*>(table.data());
    for (size_t i = 0; i < whole; i += 4)
        sum += uint32_t{b[i]} << 24 | uint32_t{b[i + 1]} << 16 | uint32_t{b[i + 2]} << 8 | uint32_t{b[i + 3]};
    return sum + FontBytes(table.substr(whole)).u32(0);
}

/// The tag as it can be shown; damage may have made anything of it.
std::string tag_at(const FontBytes& file, size_t at) {
    std::string tag(file.text().substr(at, 4));
    std::ranges::replace_if(tag, [](char c) { return c < ' ' || c > '~'; }, '?');
    while (tag.ends_with(' ')) tag.pop_back();
    return tag;
}

FontBytes find(const std::vector<FontTable>& tables, std::string_view tag) {
    const auto found = std::ranges::find(tables, tag, &FontTable::tag);
    return found == tables.end() ? FontBytes({}) : found->bytes;
}

/// loca holds where each glyph begins in glyf, and where the last one ends.
bool glyphs_are_placed(const FontBytes& loca, size_t glyphs, bool is_long, size_t glyf_size) {
    const size_t width = is_long ? 4 : 2;
    if (loca.size() < (glyphs + 1) * width) return false;
    size_t before = 0;
    for (size_t i = 0; i <= glyphs; ++i) {
        const size_t at = is_long ? loca.u32(4 * i) : 2 * size_t{loca.u16(2 * i)};
        if (at < before || at > glyf_size) return false;
        before = at;
    }
    return true;
}

/// Tables that are whole by themselves, held against each other.
std::string at_odds(const std::vector<FontTable>& tables) {
    const FontBytes head = find(tables, "head");
    const size_t glyphs = find(tables, "maxp").u16(4), widths = find(tables, "hhea").u16(34);
    const uint32_t units = head.u16(18);
    if (units < 16 || units > 16384) return "head";
    if (glyphs == 0) return "maxp";
    if (widths == 0 || widths > glyphs) return "hhea";
    if (find(tables, "hmtx").size() < 4 * widths + 2 * (glyphs - widths)) return "hmtx";
    if (!glyphs_are_placed(find(tables, "loca"), glyphs, head.u16(50) != 0, find(tables, "glyf").size())) return "loca";
    return {};
}

}  // namespace

std::string damaged_table(std::string_view bytes) {
    constexpr uint32_t true_type = 0x00010000, apple = 0x74727565, collection = 0x74746366;
    constexpr std::array<std::string_view, 8> required{"head", "hhea", "hmtx", "maxp", "cmap", "loca", "glyf", "name"};
    constexpr size_t list_at = 12, entry_size = 16;
    const FontBytes file(bytes);
    const size_t start = file.u32(0) == collection ? file.u32(12) : 0;  // the first of a collection
    if (file.u32(start) != true_type && file.u32(start) != apple) return {};
    std::vector<FontTable> tables;
    for (size_t i = 0; i < file.u16(start + 4); ++i) {
        const size_t entry = start + list_at + i * entry_size;
        if (entry + entry_size > file.size()) return "sfnt";
        const std::string tag = tag_at(file, entry);
        const size_t from = file.u32(entry + 8), size = file.u32(entry + 12);
        if (from > file.size() || size > file.size() - from) return tag;
        const FontBytes table = file.part(from, size);
        // The field in head that makes the whole file's sum right came after its table's own.
        const uint32_t later = tag == "head" ? table.u32(8) : 0;
        if (checksum(table.text()) - later != file.u32(entry + 4)) return tag;
        tables.push_back({tag, table});
    }
    const bool has_other_outlines = find(tables, "CFF").size() > 0 || find(tables, "CFF2").size() > 0;
    if (has_other_outlines) return {};
    for (const std::string_view tag : required)
        if (find(tables, tag).size() == 0) return std::string(tag);
    return at_odds(tables);
}

}  // namespace gidspers::layout

#include "layout/font_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "base/big_endian.h"

namespace gidspers::layout {

namespace {

struct FontTable {
    std::string tag;
    std::string_view bytes;
};

/// The sum of its words, the last filled up with zeros (OpenType, "Calculating checksums").
uint32_t checksum(std::string_view table) {
    uint32_t sum = 0;
    for (size_t at = 0; at < table.size(); at += 4) sum += big32(table, at);
    return sum;
}

/// The tag as it can be shown; damage may have made anything of it.
std::string tag_at(std::string_view file, size_t at) {
    std::string tag(file.substr(at, 4));
    std::ranges::replace_if(tag, [](char c) { return c < ' ' || c > '~'; }, '?');
    while (tag.ends_with(' ')) tag.pop_back();
    return tag;
}

std::string_view find(const std::vector<FontTable>& tables, std::string_view tag) {
    const auto found = std::ranges::find(tables, tag, &FontTable::tag);
    return found == tables.end() ? std::string_view() : found->bytes;
}

/// loca holds where each glyph begins in glyf, and where the last one ends.
bool glyphs_are_placed(std::string_view loca, size_t glyphs, bool is_long, size_t glyf_size) {
    const size_t width = is_long ? 4 : 2;
    if (loca.size() < (glyphs + 1) * width) return false;
    size_t before = 0;
    for (size_t i = 0; i <= glyphs; ++i) {
        const size_t at = is_long ? big32(loca, 4 * i) : 2 * size_t{big16(loca, 2 * i)};
        if (at < before || at > glyf_size) return false;
        before = at;
    }
    return true;
}

/// Tables that are whole by themselves, held against each other.
std::string at_odds(const std::vector<FontTable>& tables) {
    const std::string_view head = find(tables, "head");
    const size_t glyphs = big16(find(tables, "maxp"), 4), widths = big16(find(tables, "hhea"), 34);
    const uint32_t units = big16(head, 18);
    if (units < 16 || units > 16384) return "head";
    if (glyphs == 0) return "maxp";
    if (widths == 0 || widths > glyphs) return "hhea";
    if (find(tables, "hmtx").size() < 4 * widths + 2 * (glyphs - widths)) return "hmtx";
    if (!glyphs_are_placed(find(tables, "loca"), glyphs, big16(head, 50) != 0, find(tables, "glyf").size())) return "loca";
    return {};
}

}  // namespace

std::string damaged_table(std::string_view file) {
    constexpr uint32_t true_type = 0x00010000, apple = 0x74727565, collection = 0x74746366;
    constexpr std::array<std::string_view, 8> required{"head", "hhea", "hmtx", "maxp", "cmap", "loca", "glyf", "name"};
    constexpr size_t list_at = 12, entry_size = 16;
    const size_t start = big32(file, 0) == collection ? big32(file, 12) : 0;  // the first of a collection
    if (big32(file, start) != true_type && big32(file, start) != apple) return {};
    std::vector<FontTable> tables;
    for (size_t i = 0; i < big16(file, start + 4); ++i) {
        const size_t entry = start + list_at + i * entry_size;
        if (entry + entry_size > file.size()) return "sfnt";
        const std::string tag = tag_at(file, entry);
        const size_t from = big32(file, entry + 8), size = big32(file, entry + 12);
        if (from > file.size() || size > file.size() - from) return tag;
        const std::string_view table = file.substr(from, size);
        // The field in head that makes the whole file's sum right came after its table's own.
        const uint32_t later = tag == "head" ? big32(table, 8) : 0;
        if (checksum(table) - later != big32(file, entry + 4)) return tag;
        tables.push_back({tag, table});
    }
    const bool has_other_outlines = find(tables, "CFF").size() > 0 || find(tables, "CFF2").size() > 0;
    if (has_other_outlines) return {};
    for (const std::string_view tag : required)
        if (find(tables, tag).size() == 0) return std::string(tag);
    return at_odds(tables);
}

}  // namespace gidspers::layout

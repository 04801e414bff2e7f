#include "base/check_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

#include "base/utf8.h"

namespace gidspers {

namespace {

using namespace std::string_view_literals;

/// "UTF-16" or "UTF-32", or "" when it is neither. Without a mark, most of such a text are zeros: one to a letter, or three.
std::string_view wide_encoding(std::string_view bytes) {
    if (bytes.starts_with("\xff\xfe\0\0"sv) || bytes.starts_with("\0\0\xfe\xff"sv)) return "UTF-32";
    if (bytes.starts_with("\xff\xfe"sv) || bytes.starts_with("\xfe\xff"sv)) return "UTF-16";
    constexpr size_t enough = 64;  // bytes
    const std::string_view begin = bytes.substr(0, enough);
    const auto zeros = static_cast<size_t>(std::ranges::count(begin, '\0'));
    if (zeros * 3 < begin.size() || zeros == begin.size()) return {};
    return zeros * 8 > begin.size() * 5 ? "UTF-32" : "UTF-16";
}

/// What else a file is often mistaken for, by its first bytes; empty when it is none of these.
std::string_view kind_of(std::string_view bytes) {
    static constexpr std::pair<std::string_view, std::string_view> kinds[] = {
        {"\x89PNG"sv, "PNG"},     {"\xff\xd8\xff"sv, "JPEG"}, {"GIF8"sv, "GIF"},
        {"%PDF-"sv, "PDF"},       {"PK\x03\x04"sv, "ZIP / DOCX / XLSX / ODT"}, {"\x1f\x8b"sv, "GZIP"}, {"\xd0\xcf\x11\xe0"sv, "DOC / XLS"}};
    for (const auto& [signature, kind] : kinds)
        if (bytes.starts_with(signature)) return kind;
    return {};
}

/// True when there is surely nothing to find for find_invalid_utf8() and find_control(): what nearly every file is.
bool is_clean(std::string_view bytes) {
    for (size_t i = 0; i < bytes.size();) {
        // Eight plain characters at once: a byte below 0x20, 0x7f or one above sets the top bit of its place.
        uint64_t eight;
        if (bytes.size() - i >= sizeof eight) {
            std::memcpy(&eight, bytes.data() + i, sizeof eight);
            constexpr uint64_t ones = 0x0101010101010101, tops = 0x8080808080808080;
            if ((((eight - 0x20 * ones) | (eight + ones) | eight) & tops) == 0) {
                i += sizeof eight;
                continue;
            }
        }
        for (const size_t end = std::min(i + sizeof eight, bytes.size()); i < end;) {
            const auto c = static_cast<unsigned char>(bytes[i]);
            if (c < 0x80) {
                if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f) return false;
                ++i;
            } else {
                const char32_t wide = next_code_point(bytes, i);
                if (wide < 0xa0 || (wide >= 0xfffd && wide <= 0xffff) || is_reordering(wide)) return false;  // U+FFFD: perhaps ill-formed bytes
            }
        }
    }
    return true;
}

/// The offset of the first control character that XML forbids or that only a wrong conversion leaves behind, or npos.
size_t find_control(std::string_view bytes) {
    for (size_t i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f) return i;
        // U+0080..U+009F: what is left of Windows-1252 text that was read as ISO 8859-1.
        if (c == 0xc2 && i + 1 < bytes.size() && static_cast<unsigned char>(bytes[i + 1]) < 0xa0) return i;
        // U+FFFE, U+FFFF: no characters.
        if (c == 0xef && bytes.substr(i, 2) == "\xef\xbf" && i + 2 < bytes.size() &&
            static_cast<unsigned char>(bytes[i + 2]) >= 0xbe)
            return i;
    }
    return std::string_view::npos;
}

}  // namespace

std::string code_point_name(char32_t c) { return fmt::format("U+{:04X}", static_cast<unsigned>(c)); }

std::string_view without_byte_order_mark(std::string_view bytes) {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    return bytes;
}

Location locate(std::string_view bytes, size_t offset, const std::string& file) {
    const std::string_view before = bytes.substr(0, offset);
    const size_t last = before.rfind('\n');
    return {file, static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(last == std::string_view::npos ? offset : offset - last - 1) + 1};
}

bool check_text(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) {
    if (const std::string_view kind = kind_of(bytes); !kind.empty()) {
        diagnostics.add("X057", {file, 1, 1}, {std::string(kind)});
        return false;
    }
    if (const std::string_view encoding = wide_encoding(bytes); !encoding.empty()) {
        diagnostics.add("X002", {file, 1, 1}, {encoding});
        return false;
    }
    if (is_clean(bytes)) return true;
    const size_t invalid = find_invalid_utf8(bytes);
    const size_t control = find_control(bytes.substr(0, invalid));
    if (control != std::string_view::npos) {
        size_t pos = control;
        diagnostics.add("X004", locate(bytes, control, file),
                        {code_point_name(next_code_point(bytes, pos))});
        return false;
    }
    if (invalid != std::string_view::npos) {
        diagnostics.add("X003", locate(bytes, invalid, file),
                        {fmt::format("{:02X}", static_cast<unsigned char>(bytes[invalid]))});
        return false;
    }
    if (const size_t at = find_reordering(bytes); at != std::string_view::npos) {
        size_t pos = at;
        diagnostics.add("X055", locate(bytes, at, file), {code_point_name(next_code_point(bytes, pos))});
        return false;
    }
    return true;
}

}  // namespace gidspers

#include "input/image.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

#include "base/ascii.h"
#include "base/big_endian.h"
#include "base/check_text.h"
#include "base/limits.h"
#include "base/raster.h"
#include "input/values.h"
#include "xml/parse.h"

namespace gidspers::input {

namespace {

using namespace std::string_view_literals;
using State = ImageInfo::State;

ImageInfo png(std::string_view b) {
    ImageInfo out{State::broken, Picture::Format::png, 0, 0, ""};
    bool data = false;
    PngChunks chunks(b);
    while (const auto chunk = chunks.next()) {
        if (!out.width) {
            if (chunk->name != "IHDR" || chunk->body.size() != 13) return out;
            const uint32_t width = big32(chunk->body, 0), height = big32(chunk->body, 4);
            if (!width || !height || width > 1000000 || height > 1000000) return out;
            out.width = static_cast<int>(width), out.height = static_cast<int>(height);
        }
        if (chunk->name == "IDAT") data = true;
        if (chunk->name == "IEND") {
            if (data && chunk->body.empty()) out.state = State::good;
            return out;
        }
    }
    return out;
}

/// Whether the EXIF data in this segment of a JPEG (TIFF, in either byte order) says another orientation than upright.
bool says_turned(std::string_view b) {
    constexpr auto head = "Exif\0\0"sv;
    if (!b.starts_with(head)) return false;
    b.remove_prefix(head.size());
    const bool little = b.starts_with("II*\0"sv);
    if (!little && !b.starts_with("MM\0*"sv)) return false;
    const auto number = [&](size_t at, size_t size) {
        uint32_t value = 0;
        for (size_t i = 0; i < size; ++i) value = value << 8 | byte_at(b, at + (little ? size - 1 - i : i));
        return value;
    };
    constexpr size_t entry = 12;
    constexpr uint32_t orientation = 0x0112;
    if (b.size() < 8) return false;
    const size_t directory = number(4, 4);
    if (directory > b.size() || b.size() - directory < 2) return false;
    const size_t count = std::min<size_t>(number(directory, 2), (b.size() - directory - 2) / entry);
    for (size_t i = 0, at = directory + 2; i < count; ++i, at += entry) {
        if (number(at, 2) != orientation) continue;
        const uint32_t value = number(at + 8, 2);
        return value >= 2 && value <= 8;
    }
    return false;
}

ImageInfo jpeg(std::string_view b) {
    ImageInfo out{State::broken, Picture::Format::jpeg, 0, 0, ""};
    bool scan = false;
    JpegSegments segments(b);
    while (const auto segment = segments.next()) {
        const std::string_view body = segment->body;
        if (segment->marker == JpegSegments::end) {
            if (scan && out.width && out.detail.empty()) out.state = State::good;
            if (!out.detail.empty()) out.state = State::unsupported;
            return out;
        }
        if (segment->marker == JpegSegments::exif) out.turned = out.turned || says_turned(body);
        if (segment->marker == JpegSegments::scan) scan = true;
        if (!segment->is_frame()) continue;
        if (body.size() < 7) return out;
        out.height = static_cast<int>(big16(body, 1)), out.width = static_cast<int>(big16(body, 3));
        if (segment->marker > 0xC2)
            out.detail = "arithmetic coding / lossless";
        else if (byte_at(body, 0) != 8)
            out.detail = "12-bit";
        else if (byte_at(body, 5) == 4)
            out.detail = "CMYK";
    }
    return out;
}

/// What in this element or below points outside the file or runs; "" when nothing does.
std::string outside(const xml::Node& node) {
    const std::string_view name = node.name.substr(node.name.find(':') + 1);
    if (name == "script" || name == "foreignObject" || name == "image" || name == "iframe")
        return "<" + std::string(name) + ">";
    if (node.is_text() &&
        (node.text.find("@import") != std::string::npos || node.text.find("url(http") != std::string::npos))
        return "@import";
    for (const xml::Attribute& a : node.attributes) {
        const bool reference = a.name == "href" || a.name == "xlink:href";
        if (reference && name != "a" && !a.value.starts_with('#')) return std::string(a.value.substr(0, 60));
        if (a.name.starts_with("on") && a.name.size() > 4) return std::string(a.name);
        for (size_t at = 0; (at = a.value.find("url(", at)) != std::string::npos; ++at) {
            const size_t start = a.value.find_first_not_of(" '\"", at + 4);
            if (start == std::string::npos || a.value[start] != '#') return std::string(a.value.substr(at, 60));
        }
    }
    for (const xml::Node& child : node.children)
        if (std::string found = outside(child); !found.empty()) return found;
    return {};
}

ImageInfo svg(std::string_view b) {
    ImageInfo out{State::broken, Picture::Format::svg, 0, 0, ""};
    Diagnostics found;
    const auto document = xml::parse(without_empty_doctype(b), "", nullptr, found, limits::svg_bytes);  // one path may be all of it
    // Any other is what a file that was cut off or changed by hand has, too.
    static constexpr std::array<std::string_view, 5> of_whole = {"X002", "X003", "X004", "X020", "X042"};
    for (const Diagnostic& d : found.all())
        if (d.code == "X005") out.state = State::unsafe, out.detail = "DOCTYPE";
        else if (std::ranges::find(of_whole, d.code) != of_whole.end()) out.problem = d;
    if (!document) return out;
    const xml::Node& root = document->root;
    if (root.name != "svg" && root.name != "svg:svg") return out.state = State::unknown, out;
    if (out.detail = outside(root); !out.detail.empty()) return out.state = State::unsafe, out;
    std::string view_box(root.get("viewBox"));
    std::replace(view_box.begin(), view_box.end(), ',', ' ');
    const std::vector<std::string> box = input::words(view_box);
    const auto length = [](std::string_view text) { return svg_length(text).value_or(0); };
    double width = length(root.get("width")), height = length(root.get("height"));
    if (box.size() == 4) width = length(box[2]), height = length(box[3]);
    const auto usable = [](double side) { return side > 0 && side <= 1e6; };  // "nan" is not
    if (!usable(width) || !usable(height)) return out.state = State::sizeless, out;
    // Logos of less than a unit are legal; a whole number of at least 1 keeps the ratio good enough for placing.
    const double scale = width < 16 || height < 16 ? 100 : 1;
    out.width = static_cast<int>(width * scale + 0.5), out.height = static_cast<int>(height * scale + 0.5);
    out.state = State::good;
    return out;
}

}  // namespace

std::optional<double> svg_length(std::string_view text) {
    struct Unit {
        std::string_view name;
        double size;
    };
    static constexpr Unit units[] = {{"mm", 96 / 25.4}, {"cm", 96 / 2.54}, {"in", 96}, {"pt", 96 / 72.0}, {"pc", 16}, {"em", 16}, {"ex", 8}};
    text = trim(text);
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const auto [next, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !(std::fabs(value) < 1e30)) return {};
    text.remove_prefix(static_cast<size_t>(next - text.data()));
    for (const Unit& unit : units)
        if (text == unit.name) return value * unit.size;
    return value;
}

std::string without_empty_doctype(std::string_view svg) {
    std::string out(svg);
    const size_t from = out.find("<!DOCTYPE");
    if (from == std::string::npos || from > out.find("<svg")) return out;
    char quote = 0;
    for (size_t at = from; at < out.size() && (quote != 0 || out[at] != '['); ++at) {
        const char c = out[at];
        if (quote != 0) quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'') quote = c;
        else if (c == '>') return out.replace(from, at + 1 - from, at + 1 - from, ' ');
    }
    return out;
}

bool is_svg(std::string_view bytes) {
    if (bytes.starts_with("\xff\xfe<\0"sv) || bytes.starts_with("\xfe\xff\0<"sv)) return true;  // UTF-16: no SVG for us, but one for its maker
    bytes = without_byte_order_mark(bytes);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    return bytes.starts_with("<svg") || bytes.starts_with("<?xml") || bytes.starts_with("<!");
}

ImageInfo examine_image(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv)) return png(bytes);
    if (bytes.starts_with("\xff\xd8\xff"sv)) return jpeg(bytes);
    return is_svg(bytes) ? svg(bytes) : ImageInfo{};
}

std::string_view name_of(Picture::Format format) {
    constexpr std::string_view names[] = {"", "PNG", "JPEG", "SVG"};
    return names[static_cast<size_t>(format)];
}

}  // namespace gidspers::input

#include "base/raster.h"

#include "base/big_endian.h"
#include "base/deflate.h"

namespace gidspers {

namespace {

constexpr std::string_view png_signature("\x89PNG\r\n\x1a\n", 8), jpeg_start("\xff\xd8", 2);

/// The end of the entropy-coded data that begins at `at`: the next real marker.
size_t end_of_scan(std::string_view file, size_t at) {
    while ((at = file.find('\xff', at)) != std::string_view::npos && at + 1 < file.size()) {
        const unsigned next = byte_at(file, at + 1);
        const bool restart = next >= 0xd0 && next <= 0xd7;
        if (next != 0 && next != 0xff && !restart) return at;
        at += next == 0xff ? 1 : 2;
    }
    return file.size();
}

}  // namespace

PngChunks::PngChunks(std::string_view file) : file_(file), at_(file.starts_with(png_signature) ? png_signature.size() : file.size()) {}

std::optional<PngChunks::Chunk> PngChunks::next() {
    constexpr size_t around = 12;  // length, name and checksum
    if (file_.size() - at_ < around) return {};
    const size_t size = big32(file_, at_);
    if (size > file_.size() - at_ - around) return {};
    const Chunk chunk{file_.substr(at_ + 4, 4), file_.substr(at_ + 8, size)};
    if (crc32(file_.substr(at_ + 4, size + 4)) != big32(file_, at_ + 8 + size)) return {};
    at_ += size + around;
    return chunk;
}

JpegSegments::JpegSegments(std::string_view file) : file_(file), at_(file.starts_with(jpeg_start) ? jpeg_start.size() : file.size()) {}

/// Start of frame: C0-CF but the three that mean something else.
bool JpegSegments::Segment::is_frame() const {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<JpegSegments::Segment> JpegSegments::next() {
    if (file_.size() - at_ < 2 || byte_at(file_, at_) != 0xff) return {};
    while (at_ + 1 < file_.size() && byte_at(file_, at_ + 1) == 0xff) ++at_;  // fill bytes
    if (file_.size() - at_ < 2) return {};
    const unsigned marker = byte_at(file_, at_ + 1);
    if (marker == end) return at_ = file_.size(), Segment{marker, {}};
    if (file_.size() - at_ < 4) return {};
    const size_t length = big16(file_, at_ + 2);
    if (length < 2 || length > file_.size() - at_ - 2) return {};
    const Segment segment{marker, file_.substr(at_ + 4, length - 2)};
    at_ += 2 + length;
    if (marker == scan) at_ = end_of_scan(file_, at_);
    return segment;
}

}  // namespace gidspers

#include "base/big_endian.h"
#include "base/limits.h"
#include "pdf/image.h"
#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

/// Start of frame: C0-CF but the three that mean something else.
bool is_frame(unsigned marker) { return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc; }

}  // namespace

/// A JPEG goes into the PDF as it is; only its frame header is read (ITU-T T.81, annex B).
ImageResult read_jpeg(std::string_view file) {
    const ImageResult broken{nullptr, "U003"};
    if (big16(file, 0) != 0xffd8) return broken;
    auto image = std::make_shared<Image>();
    size_t at = 2;
    for (;;) {
        if (byte_at(file, at) != 0xff) return broken;
        while (byte_at(file, at + 1) == 0xff) ++at;  // fill bytes
        const unsigned marker = byte_at(file, at + 1), length = big16(file, at + 2);
        if (length < 2 || at + 2 + length > file.size()) return broken;
        if (marker == 0xda) break;  // the scan: all headers have been
        if (is_frame(marker)) {
            // Baseline, extended and progressive Huffman are what DCTDecode reads.
            if (marker > 0xc2 || byte_at(file, at + 4) != 8) return broken;
            image->height = big16(file, at + 5);
            image->width = big16(file, at + 7);
            const unsigned components = byte_at(file, at + 9);
            if (components == 4) return {nullptr, "U004"};
            if (image->width == 0 || image->height == 0 || (components != 1 && components != 3)) return broken;
            image->keys = components == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB";
            image->keys += "/BitsPerComponent 8/Filter/DCTDecode";
        }
        at += 2 + length;
    }
    if (image->width == 0) return broken;
    if (uint64_t{image->width} * image->height > limits::image_pixels) return {nullptr, "U005"};
    if (file.find("\xff\xd9", at) == std::string_view::npos) return broken;  // cut off
    image->bytes = file;
    return {image, {}};
}

}  // namespace gidspers::pdf

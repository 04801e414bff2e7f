#include "base/big_endian.h"
#include "base/limits.h"
#include "base/raster.h"
#include "pdf/image.h"

namespace gidspers::pdf {

/// A JPEG goes into the PDF as it is; only its frame header is read (ITU-T T.81, annex B).
ImageResult read_jpeg(std::string_view file) {
    const ImageResult broken{nullptr, "U003"};
    auto image = std::make_shared<Image>();
    bool scan = false, whole = false;
    JpegSegments segments(file);
    while (const auto segment = segments.next()) {
        const std::string_view body = segment->body;
        scan = scan || segment->marker == JpegSegments::scan;
        whole = whole || segment->marker == JpegSegments::end;
        if (scan || !segment->is_frame()) continue;
        // Baseline, extended and progressive Huffman are what DCTDecode reads.
        if (segment->marker > 0xc2 || body.size() < 7 || byte_at(body, 0) != 8) return broken;
        image->height = big16(body, 1);
        image->width = big16(body, 3);
        const unsigned components = byte_at(body, 5);
        if (components == 4) return {nullptr, "U004"};
        if (image->width == 0 || image->height == 0 || (components != 1 && components != 3)) return broken;
        image->keys = components == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB";
        image->keys += "/BitsPerComponent 8/Filter/DCTDecode";
    }
    if (image->width == 0 || !scan) return broken;
    if (uint64_t{image->width} * image->height > limits::image_pixels) return {nullptr, "U005"};
    if (!whole) return broken;
    image->bytes = file;
    return {image, {}};
}

}  // namespace gidspers::pdf

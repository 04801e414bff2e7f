// Raster images as a PDF holds them: PNG and JPEG bytes become the parts of an image XObject.
// In: a file's bytes. Out: dictionary keys and stream bytes, or why not (a message code of assets/messages/pdf.ini).
// The caller owns the result. Own decoders: libharu lets libpng abort() the program on a broken file, and keeps SMasks undeflated.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace gidspers::pdf {

struct Image {
    uint32_t width = 0, height = 0;
    std::string keys;   ///< ColorSpace, BitsPerComponent, Filter, DecodeParms
    std::string bytes;  ///< as the filter wants them
    std::string mask;   ///< the alpha channel, 8 bits, deflated; empty when the image is opaque
};

struct ImageResult {
    std::shared_ptr<const Image> image;  ///< null when it cannot be used:
    std::string problem{};               ///< message code U003, U004 or U005
    float shown_width = 1, shown_height = 1;  ///< of the part that shows on white, in parts of the image; 1 where nobody looked (JPEG)
};

ImageResult read_png(std::string_view file);
ImageResult read_jpeg(std::string_view file);

}  // namespace gidspers::pdf

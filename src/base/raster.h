// The parts of raster pictures: the chunks of a PNG (ISO/IEC 15948, 5.3) and the segments of a JPEG (ITU-T T.81, annex B).
// In: the bytes of a file. Out: one part after the other, for who knows what they mean. Borrows the bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gidspers {

class PngChunks {
  public:
    explicit PngChunks(std::string_view file);
    struct Chunk {
        std::string_view name, body;
    };
    /// The next; none at the end of the file, and where it is cut off or a checksum is not right.
    std::optional<Chunk> next();

  private:
    std::string_view file_;
    size_t at_;
};

class JpegSegments {
  public:
    explicit JpegSegments(std::string_view file);
    struct Segment {
        unsigned marker;        ///< its second byte
        std::string_view body;  ///< without marker and length; of a scan (`scan`) only its header
        bool is_frame() const;  ///< it has the size of the picture
    };
    static constexpr unsigned scan = 0xda, end = 0xd9, exif = 0xe1;
    /// The next, `end` the last; none where the file is cut off or broken.
    std::optional<Segment> next();

  private:
    std::string_view file_;
    size_t at_;
};

}  // namespace gidspers

#include <array>
#include <algorithm>
#include <cstdlib>

#include "base/big_endian.h"
#include "base/deflate.h"
#include "base/limits.h"
#include "base/raster.h"
#include "pdf/image.h"
#include "pdf/syntax.h"

// PNG (ISO/IEC 15948). Opaque images that are not interlaced keep their own compressed rows, which PDF's predictor 15 reads
// as they are; all others are decoded to 8 bits a sample and deflated again, with the alpha channel apart.
namespace gidspers::pdf {

namespace {

using Byte = unsigned char;

struct Header {
    uint32_t width = 0, height = 0;
    int depth = 0, color = 0, interlaced = 0;
    int channels() const { return color == 2 ? 3 : color == 4 ? 2 : color == 6 ? 4 : 1; }
    size_t row_bytes(uint32_t columns) const { return (size_t{columns} * static_cast<size_t>(channels() * depth) + 7) / 8; }
};

struct Png {
    Header header;
    std::string_view palette, transparency;
    std::string data;  ///< all IDAT, joined
};

bool valid(const Header& h) {
    const bool depth_fits = h.color == 0   ? h.depth == 1 || h.depth == 2 || h.depth == 4 || h.depth == 8 || h.depth == 16
                            : h.color == 3 ? h.depth == 1 || h.depth == 2 || h.depth == 4 || h.depth == 8
                                           : h.depth == 8 || h.depth == 16;
    const bool color_known = h.color == 0 || h.color == 2 || h.color == 3 || h.color == 4 || h.color == 6;
    return color_known && depth_fits && h.width > 0 && h.height > 0 && h.interlaced <= 1;
}

/// False when the file is broken.
bool read_chunks(std::string_view file, Png& png) {
    bool first = true;
    PngChunks chunks(file);
    while (const auto chunk = chunks.next()) {
        const auto [name, body] = *chunk;
        if (first != (name == "IHDR")) return false;
        if (first) {
            if (body.size() != 13) return false;
            png.header = {big32(body, 0), big32(body, 4), body[8], body[9], static_cast<Byte>(body[12])};
            if (!valid(png.header) || body[10] != 0 || body[11] != 0) return false;
            // Said before anything is unpacked.
            if (uint64_t{png.header.width} * png.header.height > limits::image_pixels) return true;
        } else if (name == "PLTE") {
            png.palette = body;
        } else if (name == "tRNS") {
            png.transparency = body;
        } else if (name == "IDAT") {
            png.data += body;
        } else if (name == "IEND") {
            return !png.data.empty() && (png.header.color != 3 || (!png.palette.empty() && png.palette.size() % 3 == 0 &&
                                                                    png.palette.size() <= 768));
        }
        first = false;
    }
    return false;
}

struct Pass {
    uint32_t x, y, dx, dy;
};
constexpr Pass whole{0, 0, 1, 1};
constexpr Pass adam7[] = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};

uint32_t steps(uint32_t size, uint32_t from, uint32_t by) { return size > from ? (size - from + by - 1) / by : 0; }

int paeth(int a, int b, int c) {
    const int p = a + b - c, pa = std::abs(p - a), pb = std::abs(p - b), pc = std::abs(p - c);
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

/// Undoes one row's filter in place; the row above the first one is all zeros. A loop for each filter: a logo has a million bytes.
bool unfilter(int filter, Byte* row, const Byte* above, size_t size, size_t pixel) {
    const size_t first = std::min(pixel, size);  // these have nothing to their left
    const auto add = [&](size_t i, int value) { row[i] = static_cast<Byte>(row[i] + value); };
    switch (filter) {
        case 0:
            return true;
        case 1:
            for (size_t i = first; i < size; ++i) add(i, row[i - pixel]);
            return true;
        case 2:
            for (size_t i = 0; i < size; ++i) add(i, above[i]);
            return true;
        case 3:
            for (size_t i = 0; i < first; ++i) add(i, above[i] / 2);
            for (size_t i = first; i < size; ++i) add(i, (row[i - pixel] + above[i]) / 2);
            return true;
        case 4:
            for (size_t i = 0; i < first; ++i) add(i, above[i]);
            for (size_t i = first; i < size; ++i) add(i, paeth(row[i - pixel], above[i], above[i - pixel]));
            return true;
        default:
            return false;
    }
}

/// Takes unfiltered rows to 8-bit samples and an alpha channel.
class Expander {
  public:
    explicit Expander(const Png& png)
        : png_(png), gray_(png.header.color == 0 || png.header.color == 4),
          samples_(size_t{png.header.width} * png.header.height * (gray_ ? 1 : 3), '\0'),
          alpha_(size_t{png.header.width} * png.header.height, '\xff') {}

    void row(const Byte* bytes, uint32_t columns, uint32_t y, const Pass& pass) {
        const Header& h = png_.header;
        const size_t start = size_t{y} * h.width + pass.x;
        if (h.depth == 8 && h.color == 6) return with_alpha<3>(bytes, columns, start, pass.dx);
        if (h.depth == 8 && h.color == 4) return with_alpha<1>(bytes, columns, start, pass.dx);
        for (uint32_t i = 0; i < columns; ++i) {
            std::array<int, 4> s{};
            for (int c = 0; c < h.channels(); ++c) s[static_cast<size_t>(c)] = sample(bytes, i * static_cast<size_t>(h.channels()) + static_cast<size_t>(c));
            put(s, start + size_t{i} * pass.dx);
        }
    }
    bool gray() const { return gray_; }
    const std::string& samples() const { return samples_; }
    const std::string& alpha() const { return alpha_; }

  private:
    /// What logos are most often: nothing to scale or look up.
    template <size_t colors>
    void with_alpha(const Byte* from, uint32_t columns, size_t pixel, size_t step) {
        auto* const samples = reinterpret_cast<Byte*>(samples_.data());
        auto* const alpha = reinterpret_cast<Byte*>(alpha_.data());
        for (uint32_t i = 0; i < columns; ++i, from += colors + 1, pixel += step) {
            for (size_t c = 0; c < colors; ++c) samples[colors * pixel + c] = from[c];
            alpha[pixel] = from[colors];
        }
    }
    int sample(const Byte* bytes, size_t n) const {
        const int depth = png_.header.depth;
        if (depth == 8) return bytes[n];
        if (depth == 16) return bytes[2 * n] << 8 | bytes[2 * n + 1];
        const size_t bit = n * static_cast<size_t>(depth);
        return bytes[bit / 8] >> (8 - depth - static_cast<int>(bit % 8)) & ((1 << depth) - 1);
    }
    char to8(int value) const {
        const int depth = png_.header.depth;
        return static_cast<char>(depth == 16 ? value >> 8 : value * 255 / ((1 << depth) - 1));
    }
    bool is_key(const std::array<int, 4>& s, size_t channels) const {
        if (png_.transparency.size() < 2 * channels) return false;
        for (size_t c = 0; c < channels; ++c)
            if (s[c] != (static_cast<Byte>(png_.transparency[2 * c]) << 8 | static_cast<Byte>(png_.transparency[2 * c + 1]))) return false;
        return true;
    }
    void put(const std::array<int, 4>& s, size_t pixel) {
        switch (png_.header.color) {
            case 0:
                samples_[pixel] = to8(s[0]);
                if (is_key(s, 1)) alpha_[pixel] = '\0';
                break;
            case 2:
                for (size_t c = 0; c < 3; ++c) samples_[3 * pixel + c] = to8(s[c]);
                if (is_key(s, 3)) alpha_[pixel] = '\0';
                break;
            case 3: {
                const auto index = static_cast<size_t>(s[0]);
                if (3 * index + 2 < png_.palette.size()) samples_.replace(3 * pixel, 3, png_.palette.substr(3 * index, 3));
                if (index < png_.transparency.size()) alpha_[pixel] = png_.transparency[index];
                break;
            }
            case 4:
                samples_[pixel] = to8(s[0]);
                alpha_[pixel] = to8(s[1]);
                break;
            default:
                for (size_t c = 0; c < 3; ++c) samples_[3 * pixel + c] = to8(s[c]);
                alpha_[pixel] = to8(s[3]);
        }
    }

    const Png& png_;
    bool gray_;
    std::string samples_, alpha_;
};

/// The rows' filters are undone, and each row goes to `expander` when there is one. False when a filter is unknown.
bool decode(const Png& png, std::string& raw, Expander* expander) {
    const Header& h = png.header;
    auto* at = reinterpret_cast<Byte*>(raw.data());
    const size_t pixel = std::max<size_t>(1, static_cast<size_t>(h.channels() * h.depth) / 8);
    const Pass* const passes = h.interlaced ? adam7 : &whole;
    for (size_t p = 0; p < (h.interlaced ? 7u : 1u); ++p) {
        const Pass& pass = passes[p];
        const uint32_t columns = steps(h.width, pass.x, pass.dx), rows = steps(h.height, pass.y, pass.dy);
        if (columns == 0) continue;
        const size_t size = h.row_bytes(columns);
        const std::string zeros(size, '\0');
        const auto* above = reinterpret_cast<const Byte*>(zeros.data());
        for (uint32_t r = 0; r < rows; ++r, at += size + 1) {
            if (!expander) {
                if (*at > 4) return false;
                continue;
            }
            if (!unfilter(*at, at + 1, above, size, pixel)) return false;
            expander->row(at + 1, columns, pass.y + r * pass.dy, pass);
            above = at + 1;
        }
    }
    return true;
}

/// What of an image shows on white paper: what is neither white nor transparent.
class Shown {
  public:
    explicit Shown(const Header& h) : width_(h.width), height_(h.height), left_(h.width), top_(h.height) {}

    bool empty() const { return bottom_ == 0; }
    void row(uint32_t y, std::string_view samples, std::string_view alpha) {
        const size_t channels = samples.size() / width_;
        const auto shows = [&](uint32_t x) {
            int darkest = 255;
            for (size_t c = 0; c < channels; ++c) darkest = std::min<int>(darkest, static_cast<Byte>(samples[x * channels + c]));
            return (255 - darkest) * (alpha.empty() ? 255 : static_cast<Byte>(alpha[x])) >= least_seen * 255;
        };
        uint32_t from = 0, to = width_;
        while (from < to && !shows(from)) ++from;
        if (from == to) return;
        while (!shows(to - 1)) --to;
        left_ = std::min(left_, from), right_ = std::max(right_, to);
        top_ = std::min(top_, y), bottom_ = y + 1;
    }
    void tell(ImageResult& result) const {
        result.shown_width = empty() ? 0 : static_cast<float>(right_ - left_) / static_cast<float>(width_);
        result.shown_height = empty() ? 0 : static_cast<float>(bottom_ - top_) / static_cast<float>(height_);
    }

  private:
    static constexpr int least_seen = 24;  ///< of 255, darker than white
    const uint32_t width_, height_;
    uint32_t left_, top_, right_ = 0, bottom_ = 0;
};

/// The rows of an opaque image, whose filters are undone for this. Not after a first row in which something shows: it has no margin.
void look_at_rows(const Png& png, std::string& raw, ImageResult& result) {
    const Header& h = png.header;
    Png line{h, png.palette, {}, {}};
    line.header.height = 1;
    Expander expander(line);
    Shown shown(h);
    const size_t size = h.row_bytes(h.width), pixel = std::max<size_t>(1, static_cast<size_t>(h.channels() * h.depth) / 8);
    const std::string zeros(size, '\0');
    const auto* above = reinterpret_cast<const Byte*>(zeros.data());
    auto* at = reinterpret_cast<Byte*>(raw.data());
    for (uint32_t y = 0; y < h.height; ++y, at += size + 1) {
        unfilter(*at, at + 1, above, size, pixel);
        above = at + 1;
        expander.row(above, h.width, 0, whole);
        shown.row(y, expander.samples(), {});
        if (y == 0 && !shown.empty()) return;
    }
    shown.tell(result);
}

void look_at_pixels(const Png& png, const Expander& expander, ImageResult& result) {
    Shown shown(png.header);
    const size_t width = png.header.width, row = expander.samples().size() / png.header.height;
    const std::string_view samples = expander.samples(), alpha = expander.alpha();
    for (uint32_t y = 0; y < png.header.height; ++y) shown.row(y, samples.substr(y * row, row), alpha.substr(y * width, width));
    shown.tell(result);
}

size_t raw_size(const Header& h) {
    size_t size = 0;
    const Pass* const passes = h.interlaced ? adam7 : &whole;
    for (size_t p = 0; p < (h.interlaced ? 7u : 1u); ++p) {
        const uint32_t columns = steps(h.width, passes[p].x, passes[p].dx);
        if (columns > 0) size += (h.row_bytes(columns) + 1) * steps(h.height, passes[p].y, passes[p].dy);
    }
    return size;
}

void keep_rows(const Png& png, Image& image) {
    const Header& h = png.header;
    if (h.color == 3) {
        image.keys = "/ColorSpace[/Indexed/DeviceRGB ";
        put_integer(image.keys, static_cast<long long>(png.palette.size() / 3 - 1));
        image.keys += '<';
        for (size_t i = 0; i < png.palette.size(); i += 3) {
            std::string hex;
            put_hex16(hex, static_cast<uint16_t>(static_cast<Byte>(png.palette[i]) << 8 | static_cast<Byte>(png.palette[i + 1])));
            put_hex16(hex, static_cast<Byte>(png.palette[i + 2]));
            image.keys.append(hex, 0, 4).append(hex, 6, 2);
        }
        image.keys += ">]";
    } else {
        image.keys = h.color == 0 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB";
    }
    image.keys += "/BitsPerComponent ";
    put_integer(image.keys, h.depth);
    image.keys += "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ";
    put_integer(image.keys, h.channels());
    image.keys += "/BitsPerComponent ";
    put_integer(image.keys, h.depth);
    image.keys += "/Columns ";
    put_integer(image.keys, h.width);
    image.keys += ">>";
    image.bytes = png.data;
}

}  // namespace

ImageResult read_png(std::string_view file) {
    const ImageResult broken{nullptr, "U003"};
    Png png;
    if (!read_chunks(file, png)) return broken;
    const Header& h = png.header;
    if (uint64_t{h.width} * h.height > limits::image_pixels) return {nullptr, "U005"};
    std::optional<std::string> raw = inflate(png.data, raw_size(h));
    if (!raw) return broken;
    auto image = std::make_shared<Image>();
    image->width = h.width;
    image->height = h.height;
    ImageResult result{image};
    if (!h.interlaced && h.color <= 3 && png.transparency.empty()) {
        if (!decode(png, *raw, nullptr)) return broken;
        keep_rows(png, *image);
        look_at_rows(png, *raw, result);
        return result;
    }
    // Logos are flat: level 6 takes three times the work of level 1 for a tenth of the bytes.
    constexpr int level = 1;
    Expander expander(png);
    if (!decode(png, *raw, &expander)) return broken;
    image->keys = expander.gray() ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB";
    image->keys += "/BitsPerComponent 8/Filter/FlateDecode";
    image->bytes = deflate(expander.samples(), level);
    if (expander.alpha().find_first_not_of('\xff') != std::string::npos) image->mask = deflate(expander.alpha(), level);
    look_at_pixels(png, expander, result);
    return result;
}

}  // namespace gidspers::pdf

#include "pdf/image.h"

#include <libdeflate.h>

#include <catch2/catch.hpp>

#include "builder.h"
#include "base/deflate.h"

using namespace gidspers;
using gidspers::testing::make_png;

namespace {

std::string jpeg(int components, int marker = 0xc0) {
    std::string out("\xff\xd8\xff\xe0\x00\x04..\xff", 9);
    out += static_cast<char>(marker);
    out += std::string("\x00\x0b\x08\x00\x10\x00\x20", 7) + static_cast<char>(components) + std::string("\x01\x11\x00", 3);
    out += std::string("\xff\xda\x00\x04\x01\x01scan\xff\xd9", 12);
    return out;
}

/// What a PNG says is transparent.
std::string with_transparency(std::string png, const std::string& body) {
    const auto big = [](size_t value) {
        std::string out;
        for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
        return out;
    };
    const std::string chunk = "tRNS" + body;
    return png.insert(png.find("IDAT") - 4, big(body.size()) + chunk + big(libdeflate_crc32(0, chunk.data(), chunk.size())));
}

}  // namespace

TEST_CASE("every kind of PNG is read, with its alpha channel apart", "[pdf][image]") {
    for (const bool interlaced : {false, true})
        for (const auto& [color, depth] : {std::pair{0, 1}, {0, 2}, {0, 4}, {0, 8}, {0, 16}, {2, 8}, {2, 16}, {3, 1}, {3, 2},
                                           {3, 4}, {3, 8}, {4, 8}, {4, 16}, {6, 8}, {6, 16}}) {
            INFO("color " << color << " depth " << depth << " interlaced " << interlaced);
            const pdf::ImageResult result = pdf::read_png(make_png(13, 9, color, depth, interlaced));
            REQUIRE(result.image);
            CHECK(result.image->width == 13);
            CHECK(result.image->height == 9);
            CHECK(result.image->mask.empty() == (color < 4));
            if (!interlaced && color < 4) {
                CHECK(result.image->keys.find("/Predictor 15") != std::string::npos);
                continue;
            }
            const size_t channels = color == 0 || color == 4 ? 1 : 3;
            CHECK(inflate(result.image->bytes, 13 * 9 * channels));
            if (color >= 4) CHECK(inflate(result.image->mask, 13 * 9));
        }
}

TEST_CASE("the pixels of a PNG are read whatever filters its rows have", "[pdf][image]") {
    std::string samples, colours, alpha;
    for (int i = 0; i < 3 * 5 * 4; ++i) {
        samples += static_cast<char>(i * i * 37);
        (i % 4 == 3 ? alpha : colours) += samples.back();
    }
    const pdf::ImageResult result = pdf::read_png(gidspers::testing::png_of(3, 5, 6, samples));
    REQUIRE(result.image);
    CHECK((inflate(result.image->bytes, colours.size()) == colours));
    CHECK((inflate(result.image->mask, alpha.size()) == alpha));
}

TEST_CASE("what a PNG without an alpha channel says is transparent is so: a colour, a grey, colours of a palette", "[pdf][image]") {
    using gidspers::testing::png_of;
    const auto mask = [](const std::string& png, size_t pixels) {
        const pdf::ImageResult result = pdf::read_png(png);
        REQUIRE(result.image);
        return inflate(result.image->mask, pixels).value_or("");
    };
    const std::string white("\xff\xff\xff"), blue("\x10\x20\x80"), of_two("\0\xff", 2);
    CHECK(mask(with_transparency(png_of(2, 1, 2, white + blue), std::string("\0\xff\0\xff\0\xff", 6)), 2) == of_two);
    CHECK(mask(with_transparency(png_of(2, 1, 0, "\xff\x10"), of_two), 2) == of_two);
    // Pixels of the colours 0, 7 and 14 of its palette.
    CHECK(mask(with_transparency(make_png(3, 1, 3, 8), std::string("\0\xff\xff\xff\xff\xff\xff\x80", 8)), 3) == std::string("\0\x80\xff", 3));
}

TEST_CASE("interlaced and plain hold the same pixels", "[pdf][image]") {
    // One pixel: the first pass alone, the same bytes.
    const auto plain = pdf::read_png(make_png(1, 1, 6, 8, false)), laced = pdf::read_png(make_png(1, 1, 6, 8, true));
    REQUIRE((plain.image && laced.image));
    CHECK(plain.image->bytes == laced.image->bytes);
    CHECK(plain.image->mask == laced.image->mask);
}

TEST_CASE("a PNG that is broken anywhere is refused, not believed", "[pdf][image]") {
    const std::string good = make_png(10, 10, 6, 8);
    for (size_t size = 0; size < good.size(); ++size) CHECK(pdf::read_png(good.substr(0, size)).problem == "U003");
    for (size_t at = 0; at < good.size(); ++at) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x55);
        CHECK_FALSE(pdf::read_png(bad).image);
    }
    CHECK(pdf::read_png(make_png(30000, 1, 0, 1)).image);
}

TEST_CASE("an image of too many pixels is refused before it is unpacked", "[pdf][image]") {
    CHECK(pdf::read_png(make_png(1, 30000, 0, 1)).image);
    CHECK(pdf::read_png(make_png(16384, 1024, 0, 1)).image);
    CHECK(pdf::read_png(make_png(16385, 1024, 0, 1)).problem == "U005");
}

TEST_CASE("JPEG goes through unless it is CMYK, cut off or of an unknown kind", "[pdf][image]") {
    const pdf::ImageResult color = pdf::read_jpeg(jpeg(3));
    REQUIRE(color.image);
    CHECK(color.image->width == 32);
    CHECK(color.image->height == 16);
    CHECK(color.image->keys == "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode");
    CHECK(pdf::read_jpeg(jpeg(1)).image->keys.starts_with("/ColorSpace/DeviceGray"));
    CHECK(pdf::read_jpeg(jpeg(3, 0xc2)).image);  // progressive
    CHECK(pdf::read_jpeg(jpeg(4)).problem == "U004");
    CHECK(pdf::read_jpeg(jpeg(3, 0xc9)).problem == "U003");
    const std::string good = jpeg(3);
    for (size_t size = 0; size < good.size(); ++size) CHECK(pdf::read_jpeg(good.substr(0, size)).problem == "U003");
}

TEST_CASE("an image that cannot be read is told once and left out", "[pdf][image]") {
    gidspers::testing::Builder b;
    b.page();
    b.image(layout::artifact, {0, 0, 10, 10}, "geen afbeelding", style::Picture::Format::png);
    b.image(layout::artifact, {0, 0, 10, 10}, jpeg(4), style::Picture::Format::jpeg);
    b.pages.pages[0].images.push_back(b.pages.pages[0].images[0]);
    b.pages.pages[0].ops.push_back({layout::Op::Type::image, layout::artifact, 2});
    const std::string bytes = b.write();
    REQUIRE(b.problems.all().size() == 2);
    CHECK(b.problems.all()[0].code == "U003");
    CHECK(b.problems.all()[1].code == "U004");
    CHECK(bytes.find("/Subtype/Image") == std::string::npos);
}

TEST_CASE("what shows of a PNG on white paper is measured: not what is white or transparent", "[pdf][image]") {
    // 20 by 10 pixels, of which 4 by 3 in the middle are the drawing.
    const auto picture = [](int color, const std::string& ground, const std::string& drawing, uint32_t top) {
        std::string samples;
        for (uint32_t y = 0; y < 10; ++y)
            for (uint32_t x = 0; x < 20; ++x) samples += x >= 8 && x < 12 && y >= top && y < top + 3 ? drawing : ground;
        return pdf::read_png(gidspers::testing::png_of(20, 10, color, samples));
    };
    const std::string white("\xff\xff\xff"), blue("\x10\x20\x80"), clear(1, '\0'), opaque("\xff");
    for (const pdf::ImageResult& dot : {picture(2, white, blue, 4), picture(6, blue + clear, blue + opaque, 4), picture(0, opaque, clear, 4)}) {
        REQUIRE(dot.image);
        CHECK(dot.shown_width == Approx(0.2f));
        CHECK(dot.shown_height == Approx(0.3f));
    }
    CHECK(picture(2, white, blue, 0).shown_width == 1);  // no margin: it is not looked at further
    CHECK(picture(2, blue, white, 4).shown_width == 1);
    CHECK(picture(2, white, white, 4).shown_width == 0);
    CHECK(picture(6, blue + clear, blue + clear, 4).shown_width == 0);
    CHECK(picture(6, blue + clear, white + opaque, 4).shown_height == 0);
}

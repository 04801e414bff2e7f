#include <unistd.h>

#include "base/limits.h"
#include "fixture.h"
#include "input/image.h"

using namespace gidspers;
using namespace gidspers::input;
using namespace std::string_literals;

namespace {

const std::string samples = GIDSPERS_ROOT "/samples/";

/// What loading says of a logo file with this content.
std::string said(const std::string& name, const std::string& bytes) {
    Fixture f;
    f.spoil("school.xml", "</school>", "<logo bestand='" + name + "' alt='Logo'/></school>");
    if (!bytes.empty()) write_file(f.folder / name, bytes);
    const auto in = f.load();
    if (in) CHECK(in->house_style.logo.bytes);
    return f.said;
}

std::string svg_with(const std::string& inside) {
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 120 40'>" +
           inside + "</svg>";
}

std::string sample_png() { return read_file(samples + "duinrand/scholen/logo-de-zeemeeuw.png", 1 << 22); }

std::string bytes_of(uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift);
    return bytes;
}

/// A chunk of PNG: its kind and data, with size and checksum.
std::string chunk(const std::string& kind_and_data) {
    uint32_t crc = 0xFFFFFFFFu;
    for (const char c : kind_and_data) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? 0xEDB88320u ^ crc >> 1 : crc >> 1;
    }
    return bytes_of(static_cast<uint32_t>(kind_and_data.size() - 4)) + kind_and_data + bytes_of(~crc);
}

constexpr size_t header_begin = 8, header_end = 33;  // of the first chunk

/// The sample's PNG with another size in its header: nothing else of it is looked at here.
std::string png_of(uint32_t width, uint32_t height) {
    const std::string png = sample_png();
    return png.substr(0, header_begin) + chunk("IHDR" + bytes_of(width) + bytes_of(height) + png.substr(24, 5)) + png.substr(header_end);
}

/// With a remark of so many bytes in it.
std::string png_with_remark(size_t size) { return sample_png().insert(header_end, chunk("tEXt" + std::string(size, 'x'))); }

}  // namespace

TEST_CASE("a whole PNG is known by its content, any cut or flipped byte is seen") {
    const std::string png = read_file(samples + "duinrand/scholen/logo-de-zeemeeuw.png", 1 << 22);
    const ImageInfo info = examine_image(png);
    CHECK(info.state == ImageInfo::State::good);
    CHECK(info.width > 0);
    for (size_t cut = 1; cut < png.size(); cut += 1 + png.size() / 50)
        CHECK(examine_image(png.substr(0, png.size() - cut)).state != ImageInfo::State::good);
    for (size_t at = 8; at < png.size(); at += 1 + png.size() / 50) {
        std::string flipped = png;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        CHECK(examine_image(flipped).state != ImageInfo::State::good);
    }
    CHECK(said("logo.png", png) == "");
    CHECK(said("logo.PNG", png) == "");
    CHECK(said("logo.jpg", png) == "school.xml:7 N305 logo.jpg PNG\n");
    CHECK(said("logo.png", png.substr(0, png.size() - 20)) == "school.xml:7 N306 logo.png \n");
}

TEST_CASE("a JPEG is walked to its end") {
    const std::string jpeg = read_file(samples + "merenstad/scholen/logo-ijsvogel.jpg", 1 << 22);
    const ImageInfo info = examine_image(jpeg);
    CHECK(info.state == ImageInfo::State::good);
    CHECK(info.format == Picture::Format::jpeg);
    CHECK(info.width > 0);
    for (size_t cut = 1; cut < jpeg.size(); cut += 1 + jpeg.size() / 50)
        CHECK(examine_image(jpeg.substr(0, jpeg.size() - cut)).state != ImageInfo::State::good);
    CHECK(examine_image("\xff\xd8\xff\xc0\0\x14\x08\0\x10\0\x10\x04"s + std::string(12, '\1') +
                        "\xff\xda\0\x02xx\xff\xd9"s)
              .state == ImageInfo::State::unsupported);
    CHECK(said("logo.jpeg", jpeg) == "");
}

TEST_CASE("a JPEG that EXIF wants turned is told of, whatever its byte order; broken EXIF says nothing") {
    const std::string jpeg = read_file(samples + "merenstad/scholen/logo-ijsvogel.jpg", 1 << 22);
    const auto with = [&](const std::string& tiff) {
        const std::string body = "Exif\0\0"s + tiff;
        return jpeg.substr(0, 2) + "\xff\xe1\0"s + static_cast<char>(body.size() + 2) + body + jpeg.substr(2);
    };
    const std::string big = "MM\0*\0\0\0\x08\0\x02\x01\x0f\0\x02\0\0\0\x01\0\0\0\0\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"s;
    const std::string little = "II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0"s;
    CHECK(said("logo.jpeg", with(big)) == "school.xml:7 N331 logo.jpeg\n");
    CHECK(said("logo.jpeg", with(little)) == "school.xml:7 N331 logo.jpeg\n");
    std::string upright = little;
    upright[18] = 1;
    CHECK(said("logo.jpeg", with(upright)) == "");
    for (size_t size = 0; size < big.size(); ++size) CHECK(examine_image(with(big.substr(0, size))).state == ImageInfo::State::good);
    for (size_t at = 4; at < 10; ++at) {
        std::string wrong = little;
        wrong[at] = '\xff';
        CHECK(examine_image(with(wrong)).state == ImageInfo::State::good);
    }
}

TEST_CASE("an SVG is well-formed, sized and keeps to itself") {
    CHECK(said("logo.svg", svg_with("<path d='M0 0h120v40z' fill='url(#a)'/>")) == "");
    CHECK(examine_image(svg_with("<g/>")).width == 120);
    CHECK(said("logo.svg", svg_with("<script>alert(1)</script>")) == "school.xml:7 N307 logo.svg <script>\n");
    CHECK(said("logo.svg", svg_with("<use xlink:href='https://a.nl/x.svg'/>")) ==
          "school.xml:7 N307 logo.svg https://a.nl/x.svg\n");
    CHECK(said("logo.svg", svg_with("<rect fill='url( \"https://a.nl/x\" )'/>")).find("N307") != std::string::npos);
    CHECK(said("logo.svg", svg_with("<image href='data:image/png;base64,AAAA'/>")) == "school.xml:7 N268 logo.svg <image>\n");
    CHECK(said("logo.svg", svg_with("<rect onclick='x()'/>")) == "school.xml:7 N307 logo.svg onclick\n");
    CHECK(said("logo.svg", svg_with("<style>@import 'https://a.nl/x.css'</style>")) ==
          "school.xml:7 N307 logo.svg @import\n");
    CHECK(said("logo.svg", "<!DOCTYPE svg [<!ENTITY x 'y'>]>" + svg_with("")) == "school.xml:7 N330 logo.svg DOCTYPE\n");
    CHECK(said("logo.svg", "<!DOCTYPE svg SYSTEM 'a>[' [<!ENTITY x 'y'>]>" + svg_with("")) == "school.xml:7 N330 logo.svg DOCTYPE\n");
    CHECK(said("logo.svg", "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" 'a>[.dtd'>\n" + svg_with("")) == "");
    CHECK(said("logo.svg", "<!DOCTYPE svg><!DOCTYPE svg>" + svg_with("")) == "school.xml:7 N330 logo.svg DOCTYPE\n");
    CHECK(said("logo.svg", "<!DOCTYPE svg " + svg_with("")).find("N3") != std::string::npos);
    CHECK(said("logo.svg", "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>" + svg_with("<text>&x;</text>")) == "school.xml:7 N306 logo.svg \n");
    CHECK(said("logo.svg", svg_with("<g>")) == "school.xml:7 N306 logo.svg \n");
    CHECK(said("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>") == "school.xml:7 X054 logo.svg \n");
    for (const char* size : {"viewBox='0 0 nan nan'", "viewBox='0 0 40 inf'", "width='nan' height='nan'", "width='40' height='-nan'"})
        CHECK(said("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' " + std::string(size) + "/>") == "school.xml:7 X054 logo.svg \n");
    CHECK(said("logo.svg", "<html/>") == "school.xml:7 N304 logo.svg \n");
}

TEST_CASE("no logo, no image, too much of one") {
    CHECK(said(".", "").find("school.xml:7 I023 .") == 0);
    CHECK(said("weg.png", "").find("school.xml:7 N301 weg.png") == 0);
    CHECK(said("logo.gif", "GIF89a........") == "school.xml:7 N304 logo.gif \n");
    CHECK(said("logo.png", "geen plaatje") == "school.xml:7 N304 logo.png \n");
    CHECK(said("zwaar.png", std::string(limits::raster_bytes, 'x')) == "school.xml:7 N304 zwaar.png \n");
    CHECK(said("zwaar.png", std::string(limits::raster_bytes + 1, 'x')) == "school.xml:7 N303 zwaar.png 5001 kB > 5000 kB\n");
    const std::string space(limits::svg_bytes - svg_with("<g></g>").size(), ' ');
    CHECK(said("zwaar.svg", svg_with("<g>" + space + "</g>")) == "");
    CHECK(said("zwaar.svg", svg_with("<g>" + space + " </g>")) == "school.xml:7 N303 zwaar.svg 301 kB > 300 kB\n");
    CHECK(said("groot.png", png_of(4096, 4096)) == "");
    CHECK(said("groot.png", png_of(4097, 4096)) == "school.xml:7 N303 groot.png 4097 × 4096\n");
    CHECK(said("groot.png", png_of(30000, 30000)) == "school.xml:7 N303 groot.png 30000 × 30000\n");
}

TEST_CASE("a logo that makes every document heavy is told of, and an alt that is the name of a file") {
    CHECK(said("foto.png", png_with_remark(400'000)) == "");
    CHECK(said("foto.png", png_with_remark(3'800'000)).find("school.xml:7 N376 foto.png 38") == 0);
    Fixture f;
    write_file(f.folder / "logo.png", sample_png());
    f.spoil("school.xml", "</school>", "<logo bestand='logo.png' alt='IMG 2034.JPG'/></school>");
    CHECK(f.problems() == "school.xml:7 N377 IMG 2034.JPG\n");
}

TEST_CASE("a logo stays inside the folder of its file") {
    const std::string png = sample_png();
    CHECK(said("sub/logo.png", png) == "");
    CHECK(said("sub/../logo.png", "").find("N301") != std::string::npos);
    CHECK(said("../logo.png", "") == "school.xml:7 N302 ../logo.png\n");
    CHECK(said("sub/../../logo.png", "") == "school.xml:7 N302 sub/../../logo.png\n");
    CHECK(said("/etc/passwd", "") == "school.xml:7 N302 /etc/passwd\n");
    CHECK(said("..\\logo.png", "") == "school.xml:7 N302 ..\\logo.png\n");
    CHECK(said("C:\\logo.png", "") == "school.xml:7 N302 C:\\logo.png\n");
    CHECK(said(".\\sub\\logo.png", "") == "school.xml:7 N311 .\\sub\\logo.png sub/logo.png\n");
    Fixture f;
    std::filesystem::create_symlink("/etc/passwd", f.folder / "link.png");
    f.spoil("school.xml", "</school>", "<logo bestand='link.png' alt='Logo'/></school>");
    CHECK(f.problems() == "school.xml:7 N302 link.png\n");
}

TEST_CASE("of an SVG that is whole what is wrong is told, not that it is damaged") {
    const auto in_file = [&](const std::string& bytes) { return said("logo.svg", bytes); };
    CHECK(in_file("<?xml version='1.0' encoding='ISO-8859-1'?>" + svg_with("")) == "logo.svg:1 X002 iso-8859-1\n");
    CHECK(in_file("\xff\xfe<\0s\0v\0g\0/\0>\0"s) == "logo.svg:1 X002 UTF-16\n");
    std::string deep;
    for (size_t i = 0; i < limits::xml_depth; ++i) deep += "<g>";
    CHECK(in_file(svg_with(deep)).find("logo.svg:1 X020") == 0);
}

TEST_CASE("the logo in a profile's own house style goes before the school's") {
    Fixture f;
    write_file(f.folder / "oud.svg", svg_with("<rect width='9' height='9'/>"));
    write_file(f.folder / "nieuw.svg", svg_with("<rect width='8' height='8'/>"));
    f.spoil("school.xml", "</school>", "<logo bestand='oud.svg' alt='Oud'/></school>");
    f.spoil("school.xml", "</profiel>", "<huisstijl><logo bestand='nieuw.svg' alt='Nieuw'/></huisstijl></profiel>");
    const auto in = f.load();
    REQUIRE(in);
    CHECK(in->profile.school.logo.alt == "Nieuw");
    CHECK(f.said == "school.xml:71 N367 oud.svg nieuw.svg\n");
    f.spoil("school.xml", "bestand='oud.svg'", "bestand='nieuw.svg'");
    CHECK(f.problems() == "");
}

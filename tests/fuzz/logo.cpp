// A logo as PNG, JPEG or SVG, to a document of the small school of the tests with that logo.
#include <string>

#include "base/deflate.h"
#include "base/io.h"
#include "stages.h"

using namespace gidspers;
namespace fs = std::filesystem;

namespace {

std::string_view extension(std::string_view logo) {
    return logo.starts_with("\x89PNG") ? ".png" : logo.starts_with("\xFF\xD8") ? ".jpg" : ".svg";
}

/// Right checksums in a PNG's chunks: nearly every mutation would end at them.
void mend_checksums(std::string& png) {
    const auto byte = [&](size_t at) { return static_cast<unsigned char>(png[at]); };
    for (size_t at = 8; at + 12 <= png.size();) {
        const size_t length = size_t{byte(at)} << 24 | size_t{byte(at + 1)} << 16 | size_t{byte(at + 2)} << 8 | byte(at + 3);
        if (length > png.size() - at - 12) return;
        const uint32_t sum = crc32({png.data() + at + 4, length + 4});
        for (size_t i = 0; i < 4; ++i) png[at + 8 + length + i] = static_cast<char>(sum >> (24 - 8 * i));
        at += length + 12;
    }
}

/// The small school with a logo of this name.
void write_school(const fs::path& path, const std::string& logo) {
    std::string school = read_file(GIDSPERS_ROOT "/tests/e2e/mini/school.xml", 1 << 20);
    school.insert(school.find("</school>"), "<logo bestand=\"" + logo + "\" alt=\"Logo\"/>");
    write_file(path, school);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static fuzz::Stages stages;
    static input::NormCache norms;
    std::string logo(fuzz::bytes(data, size));
    if (logo.starts_with("\x89PNG")) mend_checksums(logo);
    const fs::path folder = stages.folder() / "logo";
    const std::string name = "logo" + std::string(extension(logo));
    write_file(folder / name, logo);
    const fs::path profile = folder / (name + ".xml");
    if (!fs::exists(profile)) {
        write_school(profile, name);
        fs::copy(GIDSPERS_ROOT "/tests/e2e/mini/norm.xml", folder, fs::copy_options::skip_existing);
    }
    stages.make_school(profile, {}, norms, fuzz::kind_for(logo));
    return 0;
}

// What kind of image some bytes are, how large, and whether they are whole.
// In: bytes. Out: an ImageInfo. Pixels are not decoded: PNG chunks are walked with their checksums, JPEG by its
// markers, and an SVG is parsed as XML. Owns nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "input/picture.h"

namespace gidspers::input {

struct ImageInfo {
    enum class State { good, unknown, broken, unsafe, unsupported, sizeless } state = State::unknown;
    Picture::Format format = Picture::Format::none;
    int width = 0, height = 0;
    std::string detail;  ///< unsafe: what points outside; unsupported: what is used
    bool turned = false;  ///< a JPEG whose EXIF says that it is to be turned or mirrored, which neither PDF nor Word does
    std::optional<Diagnostic> problem = {};  ///< broken: what is wrong with an SVG that is whole, where that is known
};

ImageInfo examine_image(std::string_view bytes);
/// An SVG as its readers take it: a DOCTYPE before it that only names a DTD, which nobody loads, is blanked out. One that defines
/// something, between [ and ], stays, and xml::parse refuses it.
std::string without_empty_doctype(std::string_view svg);
/// "120", "12.5px" or "30mm" in an SVG's own units, of which an inch has 96; a % counts as one. Nothing without a number.
std::optional<double> svg_length(std::string_view text);
bool is_svg(std::string_view bytes);  ///< or looks like one: it starts as XML does
std::string_view name_of(Picture::Format format);  ///< "PNG", "JPEG", "SVG"

}  // namespace gidspers::input

#include "docx/xml_text.h"

namespace gidspers::docx {

std::string hex(style::Rgb color) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const uint8_t part : {color.r, color.g, color.b}) {
        out += digits[part >> 4];
        out += digits[part & 15];
    }
    return out;
}

}  // namespace gidspers::docx

#include "base/number.h"

namespace gidspers {

std::string grouped(std::string_view number) {
    std::string text(number);
    const size_t whole = number.find_first_not_of("0123456789");
    const size_t end = whole == std::string_view::npos ? number.size() : whole;
    if (end < number.size() && (number[end] != ',' || number.find_first_not_of("0123456789", end + 1) != std::string_view::npos)) return text;
    for (size_t place = end; place > 3;) text.insert(place -= 3, 1, '.');
    return text;
}

}  // namespace gidspers

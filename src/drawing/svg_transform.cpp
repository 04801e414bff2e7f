#include "drawing/svg_transform.h"

#include <cmath>
#include <vector>

#include "base/ascii.h"
#include "drawing/number.h"

namespace gidspers::drawing {
namespace {

bool is_between(char c) { return c == ',' || c == '+' || is_space(c); }

/// In px and degrees; none when they are anything else.
std::vector<float> arguments(std::string_view text) {
    std::vector<float> out;
    while (true) {
        while (!text.empty() && is_between(text.front())) text.remove_prefix(1);
        if (text.empty()) return out;
        if (text.find_first_of("0123456789.") != (text.front() == '-' ? 1u : 0u)) return {};
        out.push_back(next_number(text).value_or(0));
        for (const std::string_view unit : {"px", "deg"})
            if (text.starts_with(unit)) text.remove_prefix(unit.size());
    }
}

/// Whether this is a transform of SVG, which takes so many numbers.
bool takes(std::string_view name, size_t given) {
    if (name == "matrix") return given == 6;
    if (name == "translate" || name == "scale") return given == 1 || given == 2;
    if (name == "rotate") return given == 1 || given == 3;
    return (name == "skewX" || name == "skewY") && given == 1;
}

Transform one_of(std::string_view name, std::vector<float> n) {
    const size_t given = n.size();
    n.resize(6);
    const float radians = n[0] * 3.14159265f / 180;
    if (name == "matrix") return {n[0], n[1], n[2], n[3], n[4], n[5]};
    if (name == "translate") return {1, 0, 0, 1, n[0], n[1]};
    if (name == "scale") return {n[0], 0, 0, given > 1 ? n[1] : n[0], 0, 0};
    if (name == "skewX") return {1, 0, std::tan(radians), 1, 0, 0};
    if (name == "skewY") return {1, std::tan(radians), 0, 1, 0, 0};
    const Transform turn{std::cos(radians), std::sin(radians), -std::sin(radians), std::cos(radians), 0, 0};
    return Transform{1, 0, 0, 1, n[1], n[2]} * turn * Transform{1, 0, 0, 1, -n[1], -n[2]};
}

}  // namespace

Transform read_transform(std::string_view text, const std::function<void(std::string_view name)>& unknown) {
    Transform whole;
    while (true) {
        const size_t open = text.find('('), close = text.find(')');
        if (open == std::string_view::npos || close == std::string_view::npos || close < open) return whole;
        std::string_view name = text.substr(0, open);
        while (!name.empty() && is_between(name.front())) name.remove_prefix(1);
        name = trim(name);
        const std::vector<float> given = arguments(text.substr(open + 1, close - open - 1));
        if (takes(name, given.size())) whole = whole * one_of(name, given);
        else unknown(name);
        text.remove_prefix(close + 1);
    }
}

}  // namespace gidspers::drawing

// Lengths: everything inside the program is in points (1/72 inch).
// In: millimetres, or the name of a paper. Out: points, as constants.
// Owns nothing.
#pragma once

namespace gidspers {

constexpr float mm(float millimetres) { return millimetres * 72.0f / 25.4f; }

enum class Paper { a4, a3 };
struct Size {
    float width = 0, height = 0;
};
/// Portrait size in points (ISO 216).
constexpr Size paper_size(Paper paper) { return paper == Paper::a3 ? Size{mm(297), mm(420)} : Size{mm(210), mm(297)}; }

}  // namespace gidspers

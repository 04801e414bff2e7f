// A picture from a user's file: a logo, or a figure of a norm.
// In: made by input/read_picture.h. Out: layout/, pdf/ and docx/ place it. A plain value; the bytes are shared.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/diagnostic.h"

namespace gidspers::input {

/// Whole, of a known format, and within base/limits.h; or empty.
struct Picture {
    enum class Format : uint8_t { none, png, jpeg, svg };
    Format format = Format::none;
    int width = 0, height = 0;  ///< px, or SVG user units
    std::string alt;
    std::shared_ptr<const std::string> bytes;
    Location at;
    explicit operator bool() const { return format != Format::none; }
};

}  // namespace gidspers::input

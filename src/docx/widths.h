// How wide characters are: from the fonts when the caller has them, else a middling sans serif's.
// In: a function that knows the fonts, a family. Out: advances in 1/1000 em.
// Owns its tables, filled when a face is first asked about; for all documents of one thread.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "style/theme.h"

namespace gidspers::docx {

/// The advance of a character in a family's face, 1/1000 em; 0 when the face has no such character.
using Advance = std::function<float(std::string_view family, style::Weight, char32_t)>;

class Widths {
  public:
    using Table = std::array<float, 256>;
    explicit Widths(Advance advance) : advance_(std::move(advance)) {}

    /// 1/1000 em, for any character: those beyond Latin count as a middling one. There are as many tables as there are
    /// faces in the font manifest.
    const Table& table(std::string_view family, bool bold) const;
    /// For those who have no fonts. Of this thread.
    static const Widths& estimates();

  private:
    struct Face {
        std::string family;
        bool bold;
        std::unique_ptr<const Table> table;
    };
    Table made(std::string_view family, bool bold) const;

    Advance advance_;
    mutable std::vector<Face> faces_;
};

}  // namespace gidspers::docx

// How wide characters are: from the fonts when the caller has them, else a middling sans serif's.
// In: a function that knows the fonts, a theme's face. Out: advances in 1/1000 em.
// Owns its tables, filled when a face is first asked about; one object a document, not shared by threads.
#pragma once

#include <array>
#include <functional>
#include <memory>

#include "style/theme.h"

namespace gidspers::docx {

/// The advance of a character in a family's face, 1/1000 em; 0 when the face has no such character.
using Advance = std::function<float(std::string_view family, style::Weight, char32_t)>;

class Widths {
  public:
    Widths(Advance advance, const style::Theme& theme);

    /// 1/1000 em, for any character: those beyond Latin count as a middling one.
    const std::array<float, 256>& table(bool heading_family, bool bold) const;

  private:
    Advance advance_;
    std::string heading_family_, body_family_;
    mutable std::array<std::unique_ptr<std::array<float, 256>>, 4> tables_;
};

}  // namespace gidspers::docx

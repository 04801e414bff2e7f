// How wide characters and words are, how tall lines, and whether letters have serifs, as the fonts say; where words are divided.
// In: functions that know the fonts, a family. Out: advances and heights in 1/1000 em. Owns its tables, filled when a face is
// first asked about, and the words of the last texts; for all documents of one thread.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/string_map.h"
#include "style/theme.h"

namespace gidspers::docx {

/// The advance of a character in a family's face, 1/1000 em; 0 when the face has no such character.
using Advance = std::function<float(std::string_view family, style::Weight, char32_t)>;
/// The height of a line in Word's single spacing: the family's ascent, descent and line gap, 1/1000 em.
using LineHeight = std::function<float(std::string_view family)>;
/// The word with soft hyphens (U+00AD) where it is best divided.
using Divided = std::function<std::string(std::string_view word)>;
using HasSerifs = std::function<bool(std::string_view family)>;

/// The widths of one face, 1/1000 em.
class FaceWidths {
  public:
    using Table = std::array<float, 256>;
    explicit FaceWidths(const Table& table) : table_(table) {}

    /// Of any character: those beyond Latin count as a middling one.
    float of(char32_t c) const { return table_[c < table_.size() ? c : U'n']; }

    struct Extent {
        float width = 0;
        uint32_t letters = 0;
    };
    Extent extent(std::string_view text) const;

    /// Of no letters where two line breaks meet.
    struct Word : Extent {
        bool ends_line = false;  ///< a line break follows
    };
    /// What may stand on a line of its own; valid until the next call. A poster is measured at many sizes, and asks for the same texts
    /// each time.
    const std::vector<Word>& words(std::string_view text) const;

  private:
    Table table_;
    mutable StringMap<std::vector<Word>> texts_;
};

class Widths {
  public:
    /// Without `divided` no word is divided.
    Widths(Advance advance, LineHeight line_height, HasSerifs has_serifs, Divided divided = {})
        : advance_(std::move(advance)), line_height_(std::move(line_height)), has_serifs_(std::move(has_serifs)), divided_(std::move(divided)) {}

    /// There are as many as there are faces in the font manifest.
    const FaceWidths& face(std::string_view family, bool bold) const;
    float line_height(std::string_view family) const { return line_height_(family); }
    bool has_serifs(std::string_view family) const { return has_serifs_(family); }
    std::string divided(std::string_view word) const { return divided_ ? divided_(word) : std::string(word); }

  private:
    struct Face {
        std::string family;
        bool bold;
        std::unique_ptr<const FaceWidths> widths;
    };
    FaceWidths::Table made(std::string_view family, bool bold) const;

    Advance advance_;
    LineHeight line_height_;
    HasSerifs has_serifs_;
    Divided divided_;
    mutable std::vector<Face> faces_;
};

}  // namespace gidspers::docx

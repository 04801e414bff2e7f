// Base fonts: one subset per face, made once and shared by every document of the run.
// In: the faces of a FontSet. Out: deflated programs, one-byte codes, widths and ToUnicode, ready to be put in a file.
// BaseFonts owns them; they never change after they are made and any thread may ask.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "layout/fonts.h"

namespace gidspers::pdf {

/// A face with at most 248 glyphs (Western European letters, punctuation and the face's usual ligatures), addressed by one
/// byte. One byte instead of two makes the page streams a sixth smaller, and lets Tw widen the spaces of a row of dots.
struct BaseFont {
    static constexpr uint8_t space = 0x20, hard_space = 0xA0, soft_hyphen = 0xAD;

    std::string name;         ///< with the subset's tag: "ABCDEF+OpenSans-Regular"
    std::string descriptor;   ///< the FontDescriptor's keys but FontFile2
    std::string widths;       ///< the array of /W
    std::string program;      ///< deflated
    size_t program_size = 0;  ///< before
    std::string to_unicode;   ///< deflated CMap
    std::string glyph_map;    ///< deflated CIDToGIDMap
    std::vector<uint8_t> code_of_glyph;  ///< by the face's glyph number; 0: not in the base font
    std::array<std::string, 256> text;   ///< by code: what it is read as
    std::array<int16_t, 256> width{};    ///< by code
};

class BaseFonts {
  public:
    explicit BaseFonts(const layout::FontSet& fonts);
    ~BaseFonts();
    BaseFonts(const BaseFonts&) = delete;
    BaseFonts& operator=(const BaseFonts&) = delete;

    const BaseFont& get(layout::FaceId face) const;
    const layout::FontSet& fonts() const { return fonts_; }
    /// For every glyph of the face the character that gives it, 0 when none does. Made on first use.
    const std::vector<char32_t>& characters(layout::FaceId face) const;

  private:
    struct Slot;
    const layout::FontSet& fonts_;
    std::unique_ptr<Slot[]> slots_;
};

/// "ABCDEF+Name": the tag is taken from `seed`, so that the same subset always has the same name.
std::string subset_name(const std::string& postscript_name, uint64_t seed);
/// The keys of a face's FontDescriptor but FontFile2.
std::string descriptor_keys(const layout::FaceMetrics& metrics, const std::string& name);
/// A ToUnicode CMap of bfchar lines. `digits` is 2 or 4: the codes' length in hexadecimal.
std::string to_unicode_cmap(const std::vector<std::pair<uint16_t, std::string>>& texts, int digits);

}  // namespace gidspers::pdf

// Fonts: the faces a run may use, read once, subset once.
// In: fonts/manifest.xml (families, files, fallbacks). Out: metrics, coverage and the subset font programs that pdf embeds.
// A FontSet is shared by all threads (loading a face is guarded); it owns the font data.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "style/theme.h"

struct hb_face_t;
struct hb_font_t;

namespace gidspers::layout {

using FaceId = uint16_t;

/// Values in 1/1000 em, y upward, as a PDF font descriptor wants them.
struct FaceMetrics {
    float ascent = 0, descent = 0, line_gap = 0, cap_height = 0, x_height = 0, italic_angle = 0, stem_v = 80;
    float bbox[4] = {0, 0, 0, 0};
    int weight = 400;
    bool italic = false, serif = false;
};

class FontSet {
  public:
    /// Reads the manifest and looks at the user's own fonts beside it; a face loads when it is first asked about. Problems of
    /// the manifest, of own fonts and of the default and fallback families' files go to `problems`.
    static std::unique_ptr<FontSet> load(Diagnostics& problems);
    ~FontSet();

    /// Reports a family that is not known (F004: the default is used), whose files are not there (F001), that is a fallback or the user's
    /// own and lacks characters of Dutch (F009: another has them) or, of the user's own, has no bold, nor one of its family to borrow, or no
    /// regular face (F006, F007: the other is used), at the place that asked for it. Call it for a theme's families before layout; without it a missing file throws IoError F001 on first
    /// use, and a damaged one F008.
    bool check(std::string_view family, const Location& asked_at, Diagnostics& problems) const;
    /// Reports a known family for running text that has no italic (F010): only italics tell some labels from the words behind them.
    void check_italic(std::string_view family, const Location& asked_at, Diagnostics& problems) const;
    /// The names of the families but those that are there for characters that others lack, in the manifest's order, own fonts last.
    std::vector<std::string> families() const;
    /// The known family that is meant, whatever its capitals: "Lato" of "lato"; the same name when there is none.
    std::string_view as_named(std::string_view family) const;

    /// The face of a family (manifest name) with this weight and slant; the manifest's default family when unknown. A family
    /// without the slant gives its upright face, without the weight its other weight.
    FaceId face(std::string_view family, style::Weight weight, bool italic) const;
    size_t face_count() const;
    const FaceMetrics& metrics(FaceId face) const;
    const std::string& postscript_name(FaceId face) const;
    /// Whether the face itself has the character.
    bool covers(FaceId face, char32_t c) const;
    /// Whether words of Latin letters may be put together from pairs (layout/pair_shaper.h).
    bool shapes_by_pairs(FaceId face) const;
    /// The whole font file. Only tests ask: what is drawn is read through the handles.
    std::string_view program(FaceId face) const;
    /// HarfBuzz handles, for layout/ only.
    hb_face_t* hb_face(FaceId face) const;
    hb_font_t* hb_font(FaceId face) const;
    /// The face to try after this one, or the same face when there is none.
    FaceId fallback(FaceId face) const;

  private:
    FontSet();
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace gidspers::layout

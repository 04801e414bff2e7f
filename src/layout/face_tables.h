// What the tables of a font face say. In: HarfBuzz handles, which the caller owns. Out: names, measures, and whether it can be used.
#pragma once

#include <hb.h>
#include <hb-ot.h>

#include <filesystem>
#include <string>

#include "layout/fonts.h"

namespace gidspers::layout {

std::string font_name(hb_face_t* face, hb_ot_name_id_t id);
/// `font`: of the face, at 1000 units an em.
FaceMetrics read_metrics(hb_face_t* face, hb_font_t* font);
/// The maker's bits for use in documents (OS/2, fsType).
int fs_type_of(hb_face_t* face);
/// In a document that goes on to be edited, and in part.
bool may_be_edited(hb_face_t* face);
/// Refuses a font file that cannot be used, by the name of the table that is not right (IoError F002, F005).
void check_usable(hb_face_t* face, const std::filesystem::path& path);
/// Neither condensed nor extended (OS/2, usWidthClass).
bool has_usual_width(hb_face_t* face);
/// Whether the font names a glyph for it that is there.
bool has_glyph(hb_font_t* font, char32_t c);
/// Whether what letters and signs are drawn by lies beyond the last glyph. Further on (Chinese, emoji) it counts as missing.
bool names_glyph_beyond_last(hb_font_t* font);

}  // namespace gidspers::layout

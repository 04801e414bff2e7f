#include "layout/face_tables.h"

#include <algorithm>
#include <string_view>

#include "base/big_endian.h"
#include "base/io.h"

namespace gidspers::layout {

namespace {

/// Fields of an SFNT table; 0 beyond its end.
class Table {
  public:
    Table(hb_face_t* face, hb_tag_t tag) : blob_(hb_face_reference_table(face, tag)) {
        unsigned size = 0;
        const char* const data = hb_blob_get_data(blob_, &size);
        bytes_ = {data, size};
    }
    ~Table() { hb_blob_destroy(blob_); }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    int u8(unsigned at) const { return static_cast<int>(byte_at(bytes_, at)); }
    int u16(unsigned at) const { return static_cast<int>(big16(bytes_, at)); }
    int s16(unsigned at) const { return static_cast<int16_t>(u16(at)); }
    bool empty() const { return bytes_.empty(); }

  private:
    hb_blob_t* blob_;
    std::string_view bytes_;
};

float position(hb_font_t* font, hb_ot_metrics_tag_t tag, float otherwise) {
    hb_position_t value = 0;
    return hb_ot_metrics_get_position(font, tag, &value) ? static_cast<float>(value) : otherwise;
}

}  // namespace

std::string font_name(hb_face_t* face, hb_ot_name_id_t id) {
    char text[128];
    unsigned size = sizeof text;
    hb_ot_name_get_utf8(face, id, HB_LANGUAGE_INVALID, &size, text);
    return {text, std::min<size_t>(size, sizeof text - 1)};
}

FaceMetrics read_metrics(hb_face_t* face, hb_font_t* font) {
    const Table head(face, HB_TAG('h', 'e', 'a', 'd')), os2(face, HB_TAG('O', 'S', '/', '2')),
        post(face, HB_TAG('p', 'o', 's', 't'));
    FaceMetrics m;
    const float scale = 1000.0f / static_cast<float>(std::max(1, head.u16(18)));
    for (unsigned i = 0; i < 4; ++i) m.bbox[i] = static_cast<float>(head.s16(36 + 2 * i)) * scale;
    m.ascent = position(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 800);
    m.descent = position(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -200);
    m.line_gap = position(font, HB_OT_METRICS_TAG_HORIZONTAL_LINE_GAP, 0);
    // Fonts with an old OS/2 table do not state these two; the letters themselves do.
    const auto height_of = [&](char32_t c) {
        hb_codepoint_t glyph = 0;
        hb_glyph_extents_t extents{};
        if (hb_font_get_nominal_glyph(font, c, &glyph)) hb_font_get_glyph_extents(font, glyph, &extents);
        return static_cast<float>(extents.y_bearing);
    };
    const bool stated = os2.u16(0) >= 2;
    m.cap_height = stated ? position(font, HB_OT_METRICS_TAG_CAP_HEIGHT, 0) : 0;
    m.x_height = stated ? position(font, HB_OT_METRICS_TAG_X_HEIGHT, 0) : 0;
    if (m.cap_height <= 0) m.cap_height = height_of('H');
    if (m.x_height <= 0) m.x_height = height_of('x');
    m.italic_angle = static_cast<float>(post.s16(4)) + static_cast<float>(post.u16(6)) / 65536.0f;
    m.weight = std::clamp(os2.u16(4), 100, 900);
    m.italic = (os2.u16(62) & 1) != 0 || m.italic_angle != 0;
    const int serif_style = os2.u8(32) == 2 ? os2.u8(33) : 0;  // PANOSE: 2-10 are serifs, 11-15 none
    m.serif = serif_style >= 2 && serif_style <= 10;
    // No table states the stem's width; this is the usual estimate from the weight class.
    m.stem_v = 10 + 220 * (static_cast<float>(m.weight) - 50) / 900;
    return m;
}

int fs_type_of(hb_face_t* face) { return Table(face, HB_TAG('O', 'S', '/', '2')).u16(8); }

bool may_be_edited(hb_face_t* face) {
    constexpr int usage = 0xf, editable = 8, whole_only = 0x100;
    const int fs_type = fs_type_of(face);
    return ((fs_type & usage) == 0 || (fs_type & editable) != 0) && (fs_type & whole_only) == 0;
}

void check_usable(hb_face_t* face, const std::filesystem::path& path) {
    if (hb_face_get_glyph_count(face) == 0) throw IoError("F002", path, "maxp");
    if (Table(face, HB_TAG('g', 'l', 'y', 'f')).empty()) throw IoError("F002", path, "glyf");
    const int fs_type = fs_type_of(face);
    if ((fs_type & 0xf) == 2 || (fs_type & 0x200) != 0) throw IoError("F005", path, "fsType " + std::to_string(fs_type));
}

bool has_usual_width(hb_face_t* face) {
    constexpr int usual = 5;
    const int width = Table(face, HB_TAG('O', 'S', '/', '2')).u16(6);
    return width == usual || width == 0;
}

bool has_glyph(hb_font_t* font, char32_t c) {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font, c, &glyph) && glyph < hb_face_get_glyph_count(hb_font_get_face(font));
}

bool names_glyph_beyond_last(hb_font_t* font) {
    constexpr char32_t end = 0x3000;
    const hb_codepoint_t count = hb_face_get_glyph_count(hb_font_get_face(font));
    hb_codepoint_t glyph = 0;
    for (char32_t c = ' '; c < end; ++c)
        if (hb_font_get_nominal_glyph(font, c, &glyph) && glyph >= count) return true;
    return false;
}

}  // namespace gidspers::layout

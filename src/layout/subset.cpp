#include "layout/subset.h"

#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/io.h"
#include "layout/face_tables.h"
#include "layout/features.h"
#include "layout/handle.h"

namespace gidspers::layout {

namespace {

/// The glyph, or 0 where a table of the font names one that it has not.
uint16_t glyph_there(const FontSet& fonts, FaceId face, hb_codepoint_t glyph) {
    return glyph < glyph_count(fonts, face) ? static_cast<uint16_t>(glyph) : uint16_t{0};
}

// A composite font in a PDF is addressed by glyph number: what finds, names or shapes glyphs is dead weight there.
constexpr hb_tag_t dropped[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'), HB_TAG('O', 'S', '/', '2'),
    HB_TAG('S', 'T', 'A', 'T'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('g', 'a', 's', 'p'), HB_TAG('m', 'e', 't', 'a'),
    HB_TAG('h', 'd', 'm', 'x'), HB_TAG('V', 'D', 'M', 'X'), HB_TAG('L', 'T', 'S', 'H'), HB_TAG('v', 'h', 'e', 'a'),
    HB_TAG('v', 'm', 't', 'x'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('J', 'S', 'T', 'F'), HB_TAG('B', 'A', 'S', 'E')};

/// What Dutch, its neighbours and the names in the Netherlands are written with, and the signs around it.
constexpr std::pair<hb_codepoint_t, hb_codepoint_t> latin[] = {
    {0x20, 0x7e},     {0xa0, 0x17f},    {0x192, 0x192},   {0x218, 0x21b},   {0x2c6, 0x2dd},   {0x1e80, 0x1e85}, {0x1e9e, 0x1e9e}, {0x1ef2, 0x1ef3},
    {0x2002, 0x203a}, {0x20ac, 0x20ac}, {0x2116, 0x2122}, {0x2190, 0x2193}, {0x2212, 0x2212}, {0x2248, 0x2265}, {0xfb01, 0xfb02}};

/// What hb-subset has made of the face, unless it failed.
template <class Made>
Made there(Made made, const FontSet& fonts, FaceId face) {
    if (!made) throw IoError("F002", fonts.postscript_name(face), "hb-subset");
    return made;
}

std::string program_of(hb_face_t* face) {
    const Handle<hb_blob_t, hb_blob_destroy> blob(hb_face_reference_blob(face));
    unsigned size = 0;
    const char* const bytes = hb_blob_get_data(blob.get(), &size);
    return {bytes, size};
}

/// Whether the face is the family's own, and may go into a file that goes on to be edited.
bool may_go_along(const FontSet& fonts, FaceId face, std::string_view family) {
    return may_be_edited(fonts.hb_face(face)) && font_name(fonts.hb_face(face), HB_OT_NAME_ID_FONT_FAMILY) == family;
}

}  // namespace

bool in_latin_program(char32_t c) {
    return std::ranges::any_of(latin, [c](const auto& range) { return c >= range.first && c <= range.second; });
}

std::string whole_program(const FontSet& fonts, FaceId face, std::string_view family) {
    return may_go_along(fonts, face, family) ? program_of(fonts.hb_face(face)) : std::string();
}

std::string latin_program(const FontSet& fonts, FaceId face, std::string_view family) {
    if (!may_go_along(fonts, face, family)) return {};
    const auto input = there(Handle<hb_subset_input_t, hb_subset_input_destroy>(hb_subset_input_create_or_fail()), fonts, face);
    hb_set_t* const keep = hb_subset_input_unicode_set(input.get());
    for (const auto& [first, last] : latin) hb_set_add_range(keep, first, last);
    // Word shapes Latin letters by no table, unless its lining figures need one. (To cut these tables takes longer than all else.)
    hb_codepoint_t figure = 0;
    hb_font_get_nominal_glyph(fonts.hb_font(face), '0', &figure);
    const bool has_lining = glyph_of(fonts, face, '0') == figure;
    hb_set_t* const drop = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : {HB_TAG('G', 'P', 'O', 'S'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('G', 'D', 'E', 'F')}) hb_set_add(drop, tag);
    if (has_lining) hb_set_add(drop, HB_TAG('G', 'S', 'U', 'B'));
    hb_set_t* const kept = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
    hb_set_clear(kept);
    for (const hb_feature_t& feature : features) hb_set_add(kept, feature.tag);
    const auto cut = there(Handle<hb_face_t, hb_face_destroy>(hb_subset_or_fail(fonts.hb_face(face), input.get())), fonts, face);
    return program_of(cut.get());
}

Subset subset(const FontSet& fonts, FaceId face, std::span<const uint16_t> glyphs) {
    const auto input = there(Handle<hb_subset_input_t, hb_subset_input_destroy>(hb_subset_input_create_or_fail()), fonts, face);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t* const keep = hb_subset_input_glyph_set(input.get());
    for (const uint16_t glyph : glyphs) hb_set_add(keep, glyph);
    hb_set_t* const drop = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : dropped) hb_set_add(drop, tag);
    const auto plan = there(Handle<hb_subset_plan_t, hb_subset_plan_destroy>(hb_subset_plan_create_or_fail(fonts.hb_face(face), input.get())), fonts, face);
    const auto cut = there(Handle<hb_face_t, hb_face_destroy>(hb_subset_plan_execute_or_fail(plan.get())), fonts, face);
    Subset result;
    result.program = program_of(cut.get());
    const hb_map_t* const mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    result.new_glyph.reserve(glyphs.size());
    for (const uint16_t glyph : glyphs) result.new_glyph.push_back(static_cast<uint16_t>(hb_map_get(mapping, glyph)));
    return result;
}

uint16_t glyph_of(const FontSet& fonts, FaceId face, char32_t c) {
    if (c >= '0' && c <= '9') {
        const std::vector<uint16_t> shaped = shaped_glyphs(fonts, face, std::string(1, static_cast<char>(c)));
        return shaped.empty() ? uint16_t{0} : shaped.front();
    }
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(fonts.hb_font(face), c, &glyph);
    return glyph_there(fonts, face, glyph);
}

int glyph_advance(const FontSet& fonts, FaceId face, uint16_t glyph) {
    return hb_font_get_glyph_h_advance(fonts.hb_font(face), glyph);
}

size_t glyph_count(const FontSet& fonts, FaceId face) { return hb_face_get_glyph_count(fonts.hb_face(face)); }

std::vector<char32_t> glyph_characters(const FontSet& fonts, FaceId face) {
    std::vector<char32_t> characters(glyph_count(fonts, face));
    const Handle<hb_set_t, hb_set_destroy> all(hb_set_create());
    hb_face_collect_unicodes(fonts.hb_face(face), all.get());
    for (hb_codepoint_t c = HB_SET_VALUE_INVALID; hb_set_next(all.get(), &c);) {
        if (c == 0 || c == 0xfeff || c == 0xfffe) continue;  // nothing may be read as these (PDF/UA-1, 7.21.7)
        const uint16_t glyph = glyph_of(fonts, face, c);
        if (glyph < characters.size() && characters[glyph] == 0) characters[glyph] = c;
    }
    return characters;
}

std::vector<uint16_t> shaped_glyphs(const FontSet& fonts, FaceId face, std::string_view text) {
    const Handle<hb_buffer_t, hb_buffer_destroy> buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_language(buffer.get(), hb_language_from_string("nl", 2));
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(fonts.hb_font(face), buffer.get(), features, std::size(features));
    unsigned count = 0;
    const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    std::vector<uint16_t> glyphs;
    for (unsigned i = 0; i < count; ++i) glyphs.push_back(glyph_there(fonts, face, infos[i].codepoint));
    return glyphs;
}

}  // namespace gidspers::layout

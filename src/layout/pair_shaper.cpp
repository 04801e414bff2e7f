#include "layout/pair_shaper.h"

#include "base/utf8.h"

namespace gidspers::layout {

namespace {

int16_t narrow(hb_position_t value) { return static_cast<int16_t>(value); }
bool fits(hb_position_t value) { return value > -16384 && value < 16384; }

}  // namespace

PairShaper::PairShaper(hb_font_t* font, hb_language_t language, hb_buffer_t* buffer)
    : font_(font), language_(language), buffer_(buffer) {}

/// ASCII and Latin-1 without the soft hyphen and ß (which becomes a capital between capitals in some faces), and the dashes,
/// quotes and points of U+2010 to U+2027; `letters` for any other character.
size_t PairShaper::index_of(char32_t c) {
    if (c > 0x20 && c <= 0xff) return (c >= 0x7f && c <= 0xa0) || c == 0xad || c == 0xdf ? letters : c - 0x21;
    if (c >= 0x2010 && c <= 0x2027) return c - 0x2010 + (0xff - 0x20);
    return letters;
}

void PairShaper::ask(std::string_view text) {
    hb_buffer_clear_contents(buffer_);
    hb_buffer_add_utf8(buffer_, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_language(buffer_, language_);
    hb_buffer_set_script(buffer_, HB_SCRIPT_LATIN);
    hb_buffer_set_direction(buffer_, HB_DIRECTION_LTR);
    hb_shape(font_, buffer_, nullptr, 0);
}

const PairShaper::Letter& PairShaper::letter(std::string_view text, size_t index) {
    Letter& letter = letters_[index];
    if (letter.known != Known::nothing) return letter;
    ask(text);
    unsigned count = 0;
    const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer_, &count);
    const hb_glyph_position_t* const p = hb_buffer_get_glyph_positions(buffer_, nullptr);
    letter.known = Known::special;
    if (count != 1 || infos[0].codepoint == 0 || p[0].x_offset != 0 || p[0].y_offset != 0 || !fits(p[0].x_advance)) return letter;
    letter = {Known::plain, static_cast<uint16_t>(infos[0].codepoint), narrow(p[0].x_advance)};
    return letter;
}

const PairShaper::Pair& PairShaper::pair(std::string_view text, size_t first, size_t second, size_t first_size) {
    std::unique_ptr<Row>& row = pairs_[first];
    if (!row) row = std::make_unique<Row>();
    Pair& pair = (*row)[second];
    if (pair.known != Known::nothing) return pair;
    ask(text);
    unsigned count = 0;
    const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer_, &count);
    const hb_glyph_position_t* const p = hb_buffer_get_glyph_positions(buffer_, nullptr);
    pair.known = Known::special;
    if (count != 2 || infos[0].codepoint != letters_[first].glyph || infos[1].codepoint != letters_[second].glyph ||
        infos[0].cluster != 0 || infos[1].cluster != first_size)
        return pair;
    if (p[0].x_offset != 0 || p[0].y_offset != 0 || p[1].y_offset != 0 || !fits(p[0].x_advance) || !fits(p[1].x_advance) ||
        !fits(p[1].x_offset))
        return pair;
    pair = {Known::plain, narrow(p[0].x_advance - letters_[first].advance), narrow(p[1].x_advance - letters_[second].advance),
            narrow(p[1].x_offset)};
    return pair;
}

bool PairShaper::shape(std::string_view word, std::vector<PlacedGlyph>& glyphs) {
    if (word.empty() || word.size() > 250) return false;
    pieces_.clear();
    for (size_t pos = 0; pos < word.size();) {
        const size_t at = pos, index = index_of(next_code_point(word, pos));
        if (index == letters || letter(word.substr(at, pos - at), index).known == Known::special) return false;
        pieces_.push_back({static_cast<uint16_t>(index), static_cast<uint16_t>(at), static_cast<uint16_t>(pos - at)});
    }
    glyphs.clear();
    glyphs.reserve(pieces_.size());
    for (size_t i = 0; i < pieces_.size(); ++i) {
        const Piece& piece = pieces_[i];
        const Letter& own = letters_[piece.letter];
        PlacedGlyph& glyph = glyphs.emplace_back(PlacedGlyph{own.glyph, own.advance, 0, 0, piece.at});
        if (i == 0) continue;
        const Piece& before = pieces_[i - 1];
        const Pair& met = pair(word.substr(before.at, before.size + piece.size), before.letter, piece.letter, before.size);
        if (met.known == Known::special) return false;
        glyphs[i - 1].advance = static_cast<int16_t>(glyphs[i - 1].advance + met.first_advance);
        glyph.advance = static_cast<int16_t>(glyph.advance + met.second_advance);
        glyph.dx = met.second_dx;
    }
    return true;
}

}  // namespace gidspers::layout

#include "layout/pair_shaper.h"

#include <iterator>

#include "base/utf8.h"
#include "layout/features.h"

namespace gidspers::layout {

namespace {

int16_t narrow(hb_position_t value) { return static_cast<int16_t>(value); }
bool fits(hb_position_t value) { return value > -16384 && value < 16384; }

}  // namespace

PairShaper::PairShaper(hb_font_t* font, hb_language_t language, hb_buffer_t* buffer)
    : font_(font), language_(language), buffer_(buffer) {
    letters_[other].known = Known::special;
}

/// ASCII and Latin-1 without the soft hyphen and ß (which becomes a capital between capitals in some faces), and the dashes,
/// quotes and points of U+2010 to U+2027.
PairShaper::LetterId PairShaper::index_of(char32_t c) {
    if (c > 0x20 && c <= 0xff)
        return (c >= 0x7f && c <= 0xa0) || c == 0xad || c == 0xdf ? other : static_cast<LetterId>(c - 0x21);
    if (c >= 0x2010 && c <= 0x2027) return static_cast<LetterId>(c - 0x2010 + (0xff - 0x20));
    return other;
}

void PairShaper::ask(std::string_view text) {
    hb_buffer_clear_contents(buffer_);
    hb_buffer_add_utf8(buffer_, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_language(buffer_, language_);
    hb_buffer_set_script(buffer_, HB_SCRIPT_LATIN);
    hb_buffer_set_direction(buffer_, HB_DIRECTION_LTR);
    hb_shape(font_, buffer_, features, std::size(features));
}

void PairShaper::learn(Letter& letter, std::string_view text) {
    ask(text);
    unsigned count = 0;
    const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer_, &count);
    const hb_glyph_position_t* const p = hb_buffer_get_glyph_positions(buffer_, nullptr);
    letter.known = Known::special;
    const bool there = count == 1 && infos[0].codepoint != 0 && infos[0].codepoint < hb_face_get_glyph_count(hb_font_get_face(font_));
    if (!there || p[0].x_offset != 0 || p[0].y_offset != 0 || !fits(p[0].x_advance)) return;
    letter = {Known::plain, static_cast<uint16_t>(infos[0].codepoint), narrow(p[0].x_advance)};
}

/// Leaves the word's letters in pieces_; false when it has one for HarfBuzz.
bool PairShaper::split(std::string_view word) {
    pieces_.clear();
    for (size_t pos = 0; pos < word.size();) {
        const size_t at = pos;
        const auto byte = static_cast<unsigned char>(word[pos]);
        const LetterId id = index_of(byte < 0x80 ? word[pos++] : next_code_point(word, pos));
        Letter& letter = letters_[id];
        if (letter.known == Known::nothing) learn(letter, word.substr(at, pos - at));
        if (letter.known == Known::special) return false;
        pieces_.push_back({id, static_cast<uint16_t>(at), static_cast<uint16_t>(pos - at)});
    }
    return true;
}

/// The letter that a row of letters becomes; `other` when it becomes several.
PairShaper::LetterId PairShaper::ligature(std::string_view text) {
    if (const auto found = ligatures_.find(text); found != ligatures_.end()) return found->second;
    if (text.size() > longest_ligature || ligatures_.size() == most_ligatures) return other;
    Letter letter;
    learn(letter, text);
    const auto id = letter.known == Known::plain ? static_cast<LetterId>(letters_.size()) : other;
    if (id != other) letters_.push_back(letter);
    ligatures_.emplace(text, id);
    return id;
}

PairShaper::Pair& PairShaper::place_of(LetterId first, LetterId second) {
    if (first > other || second > other) return ligature_pairs_[static_cast<uint32_t>(first) << 16 | second];
    std::unique_ptr<Row>& row = pairs_[first];
    if (!row) row = std::make_unique<Row>();
    return (*row)[second];
}

const PairShaper::Pair& PairShaper::pair(std::string_view word, const Piece& first, const Piece& second) {
    Pair& pair = place_of(first.letter, second.letter);
    if (pair.known == Known::nothing) learn(pair, word, first, second);
    return pair;
}

void PairShaper::learn(Pair& pair, std::string_view word, const Piece& first, const Piece& second) {
    ask(word.substr(first.at, first.size + second.size));
    unsigned count = 0;
    const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer_, &count);
    const hb_glyph_position_t* const p = hb_buffer_get_glyph_positions(buffer_, nullptr);
    const Letter &one = letters_[first.letter], &two = letters_[second.letter];
    pair.known = Known::special;
    if (count != 2 || infos[0].codepoint != one.glyph || infos[1].codepoint != two.glyph || infos[0].cluster != 0 ||
        infos[1].cluster != first.size)
        return;
    if (p[0].x_offset != 0 || p[0].y_offset != 0 || p[1].y_offset != 0 || !fits(p[0].x_advance) || !fits(p[1].x_advance) ||
        !fits(p[1].x_offset))
        return;
    pair = {Known::plain, narrow(p[0].x_advance - one.advance), narrow(p[1].x_advance - two.advance), narrow(p[1].x_offset)};
}

bool PairShaper::shape(std::string_view word, std::vector<PlacedGlyph>& glyphs) {
    if (word.empty() || word.size() > 250 || !split(word)) return false;
    glyphs.clear();
    glyphs.reserve(pieces_.size());
    Piece before{};
    const Pair* between = nullptr;  // the last letter of `before` and the first of `piece`
    for (size_t i = 0; i < pieces_.size();) {
        Piece piece = pieces_[i++];
        const Pair* next = nullptr;
        for (; i < pieces_.size() && (next = &pair(word, pieces_[i - 1], pieces_[i]))->known == Known::special; ++i) {
            piece.size = static_cast<uint16_t>(piece.size + pieces_[i].size);
            piece.letter = other;
        }
        if (piece.letter == other) piece.letter = ligature(word.substr(piece.at, piece.size));
        const Letter& own = letters_[piece.letter];
        if (own.known == Known::special) return false;
        PlacedGlyph& glyph = glyphs.emplace_back(PlacedGlyph{own.glyph, own.advance, 0, 0, piece.at});
        if (glyphs.size() > 1) {
            const Pair& met = before.letter > other || piece.letter > other ? pair(word, before, piece) : *between;
            if (met.known == Known::special) return false;
            PlacedGlyph& last = *(&glyph - 1);
            last.advance = static_cast<int16_t>(last.advance + met.first_advance);
            glyph.advance = static_cast<int16_t>(glyph.advance + met.second_advance);
            glyph.dx = met.second_dx;
        }
        before = piece;
        between = next;
    }
    return true;
}

}  // namespace gidspers::layout

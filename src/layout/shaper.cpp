#include "layout/shaper.h"

#include <hb.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/language.h"
#include "base/utf8.h"
#include "layout/features.h"
#include "layout/pair_shaper.h"
#include "layout/pieces.h"
#include "layout/word_places.h"
#include "layout/word_table.h"

namespace gidspers::layout {

namespace {

/// Multiply-and-fold over eight bytes at a time: words are short and are looked up far more often than anything else happens.
uint64_t word_hash(uint64_t seed, std::string_view text) {
    const auto mix = [](uint64_t a, uint64_t b) {
        const uint64_t product = a * b;
        return product ^ product >> 32;
    };
    uint64_t state = seed ^ 0x9e3779b97f4a7c15u;
    const char* at = text.data();
    size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8) {
        uint64_t block;
        std::memcpy(&block, at, 8);
        state = mix(state ^ block, 0xd6e8feb86659fd93u);
    }
    uint64_t tail = 0;
    std::memcpy(&tail, at, left);
    return mix(state ^ tail, 0xa0761d6478bd642fu ^ text.size());
}

bool has_letter_from_right(std::string_view text) {
    hb_unicode_funcs_t* const unicode = hb_unicode_funcs_get_default();
    for (size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const bool is_letter = hb_unicode_general_category(unicode, c) == HB_UNICODE_GENERAL_CATEGORY_OTHER_LETTER;
        if (is_letter && hb_script_get_horizontal_direction(hb_unicode_script(unicode, c)) == HB_DIRECTION_RTL) return true;
    }
    return false;
}

int16_t narrow(hb_position_t value) { return static_cast<int16_t>(std::clamp(value, -32768, 32767)); }

/// The words that were asked for lately, by their hashes: a newer one may take an older one's place.
class Seen {
  public:
    bool before(uint64_t hash) {
        uint32_t& tag = tags_[hash % tags_.size()];
        return std::exchange(tag, static_cast<uint32_t>(hash >> 32)) == static_cast<uint32_t>(hash >> 32);
    }

  private:
    std::vector<uint32_t> tags_ = std::vector<uint32_t>(65'536);
};

}  // namespace

struct Shaper::Impl {
    hb_buffer_t* buffer = hb_buffer_create();
    std::vector<std::string> languages;
    std::vector<hb_language_t> hb_languages;
    std::vector<bool> from_right;  ///< by language
    WordTable lasting{true}, passing{false};
    Seen seen;
    std::vector<PlacedGlyph> glyphs;                            ///< of the word that is being shaped
    std::map<std::pair<FaceId, LangId>, std::unique_ptr<PairShaper>> pair_shapers;
    std::vector<float> spaces;

    Impl() = default;
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() { hb_buffer_destroy(buffer); }

    static constexpr size_t longest_divided = 0xffff;  ///< what ShapedWord::ends can say

    WordTable& table_of(const ShapedWord& word) { return word.lasting ? lasting : passing; }

    /// Whether the face has all of it. The buffer holds the glyphs afterwards.
    bool shape(hb_font_t* font, hb_language_t language, std::string_view text) {
        hb_buffer_clear_contents(buffer);
        hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
        hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
        hb_buffer_set_language(buffer, language);
        hb_buffer_guess_segment_properties(buffer);
        // Arabic digits and marks are no reason to turn a telephone number round.
        const bool is_turned = hb_buffer_get_direction(buffer) == HB_DIRECTION_RTL && !has_letter_from_right(text);
        if (is_turned) hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
        if (is_turned || hb_buffer_get_script(buffer) == HB_SCRIPT_INVALID) hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
        hb_shape(font, buffer, features, std::size(features));
        unsigned count = 0;
        hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer, &count);
        const unsigned glyph_count = hb_face_get_glyph_count(hb_font_get_face(font));
        bool all = true;
        for (unsigned i = 0; i < count; ++i) {
            if (infos[i].codepoint >= glyph_count) infos[i].codepoint = 0;  // a table of the font says so, but there is none
            all = all && infos[i].codepoint != 0;
        }
        return all;
    }

    /// By pairs, where the face's family allows it.
    bool shape_by_pairs(const FontSet& fonts, FaceId face, LangId language, std::string_view text, ShapedWord& word) {
        if (!fonts.shapes_by_pairs(face)) return false;
        std::unique_ptr<PairShaper>& shaper = pair_shapers[{face, language}];
        if (!shaper)
            shaper = std::make_unique<PairShaper>(static_cast<hb_font_t*>(fonts.hb_font(face)), hb_languages[language], buffer);
        if (!shaper->shape(text, glyphs)) return false;
        word.face = face;
        int width = 0;
        for (const PlacedGlyph& glyph : glyphs) width += glyph.advance;
        word.width = static_cast<float>(width);
        return true;
    }

    void take_glyphs(ShapedWord& word) {
        unsigned count = 0;
        const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer, &count);
        const hb_glyph_position_t* const positions = hb_buffer_get_glyph_positions(buffer, nullptr);
        glyphs.resize(count);
        int width = 0;
        for (unsigned i = 0; i < count; ++i) {
            const hb_glyph_position_t& p = positions[i];
            glyphs[i] = {static_cast<uint16_t>(infos[i].codepoint), narrow(p.x_advance), narrow(p.x_offset),
                         narrow(p.y_offset), static_cast<uint16_t>(std::min(infos[i].cluster, 0xffffu))};
            width += glyphs[i].advance;
        }
        word.width = static_cast<float>(width);
    }

    const ShapedWord* word(const FontSet& fonts, FaceId face, LangId lang, std::string_view text) {
        const uint32_t key = static_cast<uint32_t>(face) << 16 | lang;
        const uint64_t hash = word_hash(key, text);
        if (const ShapedWord* const known = lasting.find(hash, key, text)) return known;
        if (const ShapedWord* const known = passing.find(hash, key, text)) return known;
        return add(fonts, face, lang, text, hash, key);
    }

    /// Where its scripts end, and within each what no one face has; nothing when it is one piece.
    std::vector<uint16_t> script_ends(const FontSet& fonts, FaceId wanted, LangId lang, std::string_view text) {
        std::vector<uint16_t> ends;
        if (text.empty() || text.size() > longest_divided || script_end(text, from_right[lang]) == text.size()) return ends;
        for (size_t at = 0; at < text.size();) {
            const std::string_view piece = text.substr(at, script_end(text.substr(at), from_right[lang]));
            for (const uint16_t end : word(fonts, wanted, lang, piece)->ends) ends.push_back(static_cast<uint16_t>(at + end));
            at += piece.size();
            if (ends.empty() || ends.back() != at) ends.push_back(static_cast<uint16_t>(at));
        }
        return ends;
    }

    /// Where another face goes on; nothing when there is a character that no face has, or one face has all.
    std::vector<uint16_t> face_ends(const FontSet& fonts, FaceId wanted, LangId lang, std::string_view text) {
        if (text.empty() || text.size() > longest_divided || character_end(text, 0) == text.size()) return {};
        std::vector<uint16_t> ends;
        FaceId last = 0;
        for (size_t at = 0; at < text.size(); at = character_end(text, at)) {
            const ShapedWord& character = *word(fonts, wanted, lang, text.substr(at, character_end(text, at) - at));
            if (character.missing) return {};
            if (at > 0 && character.face != last) ends.push_back(static_cast<uint16_t>(at));
            last = character.face;
        }
        if (ends.empty()) return {};
        ends.push_back(static_cast<uint16_t>(text.size()));
        size_t from = 0;
        for (const uint16_t end : ends) {
            if (word(fonts, wanted, lang, text.substr(from, end - from))->missing) return {};
            from = end;
        }
        return ends;
    }

    const ShapedWord* add(const FontSet& fonts, FaceId wanted, LangId lang, std::string_view text, uint64_t hash, uint32_t key) {
        ShapedWord word;
        word.key = key;
        word.text = text;
        std::vector<uint16_t> ends;
        if (!shape_by_pairs(fonts, wanted, lang, text, word)) {
            ends = script_ends(fonts, wanted, lang, text);
            shape_whole(fonts, wanted, lang, text, word);
            if (word.missing && ends.empty()) {
                ends = face_ends(fonts, wanted, lang, text);
                shape_whole(fonts, wanted, lang, text, word);  // others were shaped meanwhile
            }
        }
        word.ends = ends;
        word.glyphs = glyphs;
        constexpr size_t longest = 250;  // what others may say too; of longer ones a few would fill the memory
        const bool known = text.size() <= longest && seen.before(hash);
        return (known ? lasting : passing).keep(hash, word);
    }

    /// By HarfBuzz, in the first face that has all characters.
    void shape_whole(const FontSet& fonts, FaceId wanted, LangId lang, std::string_view text, ShapedWord& word) {
        const hb_language_t language = hb_languages[lang];
        FaceId face = wanted;
        // Some faces have a glyph for these; no text may: they are missing, whatever the faces say.
        const bool barred = std::any_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; }) || has_private_use(text);
        while (!shape(static_cast<hb_font_t*>(fonts.hb_font(face)), language, text) || barred) {
            const FaceId next = barred ? face : fonts.fallback(face);
            if (next == face) {
                word.missing = true;
                face = wanted;
                shape(static_cast<hb_font_t*>(fonts.hb_font(face)), language, text);
                break;
            }
            face = next;
        }
        word.face = face;
        word.from_fallback = face != wanted;
        take_glyphs(word);
    }
};

Shaper::Shaper(const FontSet& fonts) : fonts_(fonts), impl_(std::make_unique<Impl>()) {}
Shaper::~Shaper() = default;

LangId Shaper::language(std::string_view lang) {
    Impl& impl = *impl_;
    const auto found = std::find(impl.languages.begin(), impl.languages.end(), lang);
    const auto id = static_cast<LangId>(found - impl.languages.begin());
    if (found == impl.languages.end()) {
        impl.languages.emplace_back(lang);
        impl.hb_languages.push_back(hb_language_from_string(lang.data(), static_cast<int>(lang.size())));
        impl.from_right.push_back(runs_right_to_left(lang));
    }
    return id;
}

std::span<const WordPlace> Shaper::places(const ShapedWord& word) {
    WordTable& table = impl_->table_of(word);
    std::optional<Row<WordPlace>>& known = table.places(word);
    if (!known) {
        std::vector<WordPlace> places = word_places(word.text, PlaceLevel::ordinary);
        measure_places(word, places);
        known = table.store().keep(std::span<const WordPlace>(places));
    }
    return {known->data(), known->size()};
}

const ShapedWord* Shaper::word(FaceId face, LangId language, std::string_view text) {
    return impl_->word(fonts_, face, language, text);
}

float Shaper::space(FaceId face) const {
    std::vector<float>& spaces = impl_->spaces;
    if (face >= spaces.size()) spaces.resize(fonts_.face_count(), -1);
    if (spaces[face] < 0) {
        hb_font_t* const font = fonts_.hb_font(face);
        hb_codepoint_t glyph = 0;
        hb_font_get_nominal_glyph(font, ' ', &glyph);
        spaces[face] = static_cast<float>(hb_font_get_glyph_h_advance(font, glyph));
    }
    return spaces[face];
}

void Shaper::next_school(size_t limit) {
    impl_->passing.clear();
    if (impl_->lasting.size() > limit) impl_->lasting.clear();
}

uint64_t Shaper::generation(bool lasting) const { return (lasting ? impl_->lasting : impl_->passing).generation(); }

}  // namespace gidspers::layout

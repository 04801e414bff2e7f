// Shaping: a word and a face become placed glyphs, through a cache.
// In: UTF-8 words, faces of a FontSet. Out: ShapedWords with widths and glyphs in 1/1000 em.
// The Shaper owns its words; one Shaper per thread, over one FontSet shared by all threads. Words live until next_school().
// A word of one school only is forgotten with that school; from the second school on it lasts: so a thread's memory does not
// grow with the number of schools, and names and rare words do not push out those of the language.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "layout/fonts.h"

namespace gidspers::layout {

/// One glyph of a word. Values in 1/1000 em.
struct PlacedGlyph {
    uint16_t glyph = 0;   ///< in the face's font file
    int16_t advance = 0;  ///< after kerning
    int16_t dx = 0, dy = 0;
    uint16_t cluster = 0;  ///< byte offset in the text: for ToUnicode and ActualText
};

struct ShapedWord {
    uint32_t id = 0;     ///< dense, from 0, among the words that last or those that do not: others keep tables by it (PerWord)
    uint32_t key = 0;    ///< the wanted face and the language, as its Shaper numbers them
    bool lasting = false;
    FaceId face = 0;     ///< the face that really draws it (a fallback face when the wanted one lacks a character)
    bool missing = false;  ///< no one face has all of the characters
    bool from_fallback = false;  ///< `face` is not the wanted one
    float width = 0;     ///< 1/1000 em
    std::string_view text;
    std::span<const PlacedGlyph> glyphs;
    /// Where the pieces end that it must be set in, for it has two scripts, or no face has all of it: see Shaper::pieces. Empty: it is one.
    std::span<const uint16_t> ends;
};

/// A place inside a word where a line may end: at a sign ("ouder-kindgesprek", addresses) or at a hyphenation point.
struct WordPlace {
    uint16_t at = 0;      ///< byte offset in the text
    uint16_t glyphs = 0;  ///< how many stand before it
    bool hyphen = false;  ///< a hyphen is drawn there
    float cost = 0;       ///< as BreakPoint::cost
    float width = 0;      ///< of the glyphs before it, 1/1000 em
};

/// A language as a Shaper numbers it.
using LangId = uint16_t;

class Shaper {
  public:
    explicit Shaper(const FontSet& fonts);
    ~Shaper();
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;

    /// A word without spaces; the same pointer for the same word and face. `lang` is BCP 47 ("nl").
    const ShapedWord* word(FaceId face, std::string_view lang, std::string_view text) { return word(face, language(lang), text); }
    const ShapedWord* word(FaceId face, LangId lang, std::string_view text);
    LangId language(std::string_view lang);
    /// Gives `use` the words that a word is set in, one behind the other without a space: nearly always just itself.
    template <class Use>
    void pieces(const ShapedWord& word, FaceId face, LangId language, const Use& use) {
        if (word.ends.empty()) return use(word);
        size_t from = 0;
        for (const uint16_t end : word.ends) {
            use(*this->word(face, language, word.text.substr(from, end - from)));
            from = end;
        }
    }
    /// Where a line may end inside a word of the Shaper's, in Dutch; looked up once a word.
    std::span<const WordPlace> places(const ShapedWord& word);
    /// Width of the face's space, 1/1000 em.
    float space(FaceId face) const;
    const FontSet& fonts() const { return fonts_; }
    /// So many words may last.
    static constexpr size_t most_words = 32'000;
    /// Call before the documents of another school. Forgets the last school's own words, and all words when more than `limit`
    /// have come to last. Nothing that word() gave may be used afterwards.
    void next_school(size_t limit = most_words);
    /// Grows each time the words that last, or those that do not, are forgotten: their ids start anew.
    uint64_t generation(bool lasting) const;

  private:
    struct Impl;
    const FontSet& fonts_;
    std::unique_ptr<Impl> impl_;
};

/// What somebody keeps for each word, made when first asked for. One for one Shaper.
template <class T>
class PerWord {
  public:
    /// Forgets the values of words that are forgotten, and calls `forgotten(lasting)` for each of both kinds. Once a document.
    template <class Forgotten>
    void follow(const Shaper& shaper, const Forgotten& forgotten) {
        for (const bool lasting : {false, true}) {
            if (generations_[lasting] == shaper.generation(lasting)) continue;
            generations_[lasting] = shaper.generation(lasting);
            values_[lasting].clear();
            forgotten(lasting);
        }
    }
    T& operator[](const ShapedWord& word) {
        std::vector<T>& values = values_[word.lasting];
        if (word.id >= values.size()) values.resize(word.id + word.id / 2 + 256);
        return values[word.id];
    }

  private:
    std::vector<T> values_[2];
    uint64_t generations_[2] = {0, 0};
};

}  // namespace gidspers::layout

#include "pdf/words.h"

#include <algorithm>

#include "layout/subset.h"
#include "pdf/syntax.h"

namespace gidspers::pdf {

void WordCache::begin_document() {
    words_.follow(shaper_, [&](bool lasting) { stores_[lasting] = {}; });
}

bool WordCache::make_base(const layout::ShapedWord& word, WordBytes& bytes) {
    const BaseFont& font = fonts_.get(word.face);
    constexpr size_t longest_string = 8000;  // PDF/A-2, 6.1.13 allows 32767 bytes, for all words between two kerns together
    made_.clear();
    std::string_view unread = word.text;
    bool reads_otherwise = false;
    int back = 0;
    size_t string_start = 0, tail = 0;
    for (const layout::PlacedGlyph& g : word.glyphs) {
        const uint8_t code = font.code_of_glyph[g.glyph];
        if (code == 0 || g.dy != 0) return false;
        back -= g.dx;
        if (back != 0 || made_.size() - string_start > longest_string) {
            made_ += ')';
            if (back != 0) put_integer(made_, back);
            made_ += '(';
            string_start = made_.size();
        }
        tail = made_.size();
        made_ += static_cast<char>(code);
        back = font.width[code] - g.advance + g.dx;
        const std::string& read = font.text[code];
        if (unread.starts_with(read)) unread.remove_prefix(read.size());
        else reads_otherwise = true;
    }
    if (back != 0) {
        made_ += ')';
        put_integer(made_, back);
        made_ += '(';
    }
    bytes.kind = WordBytes::Kind::base;
    bytes.shown = stores_[word.lasting].keep(made_.view());
    bytes.tail = static_cast<uint32_t>(tail);
    bytes.reads_otherwise = reads_otherwise || !unread.empty();
    return true;
}

void WordCache::make(const layout::ShapedWord& word, WordBytes& bytes) {
    // A word that another face had to draw has something unusual in it: no base font is made for that face.
    if (!word.from_fallback && !word.missing && make_base(word, bytes)) return;
    const bool raised = std::any_of(word.glyphs.begin(), word.glyphs.end(), [](const auto& g) { return g.dy != 0; });
    bytes.kind = raised ? WordBytes::Kind::raised : WordBytes::Kind::wide;
    if (raised) return;
    std::string shown;
    put_wide(shown, fonts_.fonts(), word, [](int) {});
    bytes.shown = stores_[word.lasting].keep(shown);
}

void put_wide(std::string& out, const layout::FontSet& fonts, const layout::ShapedWord& word,
              const std::function<void(int height)>& raise) {
    int back = 0;  // what TJ must still move back, in 1/1000 em
    int height = 0;
    bool open = false;
    for (const layout::PlacedGlyph& g : word.glyphs) {
        if (g.glyph == 0) {
            back -= g.advance;
            continue;
        }
        back -= g.dx;
        if (back != 0 || g.dy != height) {
            if (open) out += '>';
            open = false;
            if (back != 0) put_integer(out, back);
        }
        if (g.dy != height) raise(height = g.dy);
        if (!open) out += '<';
        open = true;
        put_hex16(out, g.glyph);
        back = layout::glyph_advance(fonts, word.face, g.glyph) - g.advance + g.dx;
    }
    if (open) out += '>';
    if (back != 0) put_integer(out, back);
    if (height != 0) raise(0);
}

}  // namespace gidspers::pdf

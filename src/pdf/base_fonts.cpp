#include "pdf/base_fonts.h"

#include <algorithm>
#include <mutex>
#include <string_view>

#include "base/ascii.h"
#include "base/deflate.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "layout/subset.h"
#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

// What Dutch documents need, most wanted first: these, the sequences, then the rare ones. What does not fit in the codes is left to
// the two-byte font.
constexpr std::u32string_view wanted =
    U"()\\ëïéèüöáóäêçñíúàôûîâÉËÏÖÜÄÈÁÓÇÑ€„“”‘’‚–—…•½¼¾²³°×÷±·«»‹›§©®™¡¿£−≤≥→ªº¹ĳĲÀÂÃÅ",
    rarely_wanted = U"ÆÊÌÍÎÐÒÔÕØÙÚÛÝÞßãåæìðòõøùýþÿğĞıİşŞłŁżŻśŚćĆńŃąĄęĘčČšŠžŽ";
constexpr std::string_view sequences[] = {"ff", "fi", "fl", "ffi", "ffl", "fj", "ffj", "fb", "ffb", "fh", "ffh", "fk", "ffk",
                                          "ft", "fft", "tt", "ti", "tti", "Th", "Qu", "ij", "IJ", "ch", "ck", "gy",
                                          "Ru"};  // Vollkorn has another R before a u

constexpr bool usable(int code) {
    // Never needs an escape in a literal string; the last two have a meaning of their own here.
    return code != 0 && code != '\n' && code != '\r' && code != '(' && code != ')' && code != '\\' &&
           code != BaseFont::hard_space && code != BaseFont::soft_hyphen;
}

std::vector<uint8_t> free_codes() {
    std::vector<uint8_t> codes;
    for (const auto& [from, to] : {std::pair{0x80, 0x100}, {0x0e, 0x20}, {0x01, 0x0e}, {0x7f, 0x80}})
        for (int code = from; code < to; ++code)
            if (usable(code)) codes.push_back(static_cast<uint8_t>(code));
    return codes;
}

std::string utf8_of(char32_t c) {
    std::string text;
    append_utf8(text, c);
    return text;
}

/// Hands out codes; remembers which glyph each draws.
class Coder {
  public:
    Coder(const layout::FontSet& fonts, layout::FaceId face, BaseFont& font) : fonts_(fonts), face_(face), font_(font) {
        font_.code_of_glyph.assign(layout::glyph_count(fonts, face), 0);
    }
    void fixed(uint8_t code, uint16_t glyph, std::string text, bool for_words = true) {
        if (glyph == 0) return;
        font_.text[code] = std::move(text);
        font_.width[code] = static_cast<int16_t>(layout::glyph_advance(fonts_, face_, glyph));
        glyphs_[code] = glyph;
        if (for_words && font_.code_of_glyph[glyph] == 0) font_.code_of_glyph[glyph] = code;
    }
    void next(uint16_t glyph, std::string text) {
        if (glyph == 0 || font_.code_of_glyph[glyph] != 0 || used_ == free_.size()) return;
        fixed(free_[used_++], glyph, std::move(text));
    }
    void sequence(std::string_view text) {
        const std::vector<uint16_t> shaped = layout::shaped_glyphs(fonts_, face_, text);
        if (shaped.size() == 1) return next(shaped[0], std::string(text));
        if (shaped.size() != text.size()) return;
        for (size_t i = 0; i < shaped.size(); ++i) next(shaped[i], std::string(1, text[i]));
    }
    const std::array<uint16_t, 256>& glyphs() const { return glyphs_; }

  private:
    const layout::FontSet& fonts_;
    layout::FaceId face_;
    BaseFont& font_;
    std::array<uint16_t, 256> glyphs_{};
    const std::vector<uint8_t> free_ = free_codes();
    size_t used_ = 0;
};

void make_program(const layout::FontSet& fonts, layout::FaceId face, const std::array<uint16_t, 256>& glyphs, BaseFont& font) {
    std::vector<uint16_t> kept;
    std::vector<uint8_t> codes;
    for (int code = 1; code < 256; ++code) {
        if (glyphs[static_cast<size_t>(code)] == 0) continue;
        kept.push_back(glyphs[static_cast<size_t>(code)]);
        codes.push_back(static_cast<uint8_t>(code));
    }
    const layout::Subset cut = layout::subset(fonts, face, kept);
    std::string map(512, '\0');
    std::vector<std::pair<uint16_t, std::string>> texts;
    for (size_t i = 0; i < codes.size(); ++i) {
        map[codes[i] * 2u] = static_cast<char>(cut.new_glyph[i] >> 8);
        map[codes[i] * 2u + 1] = static_cast<char>(cut.new_glyph[i]);
        texts.emplace_back(codes[i], font.text[codes[i]]);
    }
    font.glyph_map = deflate(map, 6);
    font.to_unicode = deflate(to_unicode_cmap(texts, 2), 6);
    font.program = deflate(cut.program, 6);
    font.program_size = cut.program.size();
    Hash hash;
    for (const uint16_t glyph : kept) hash.add({reinterpret_cast<const char*>(&glyph), sizeof glyph});
    font.name = subset_name(fonts.postscript_name(face), hash.low());
    font.descriptor = descriptor_keys(fonts.metrics(face), font.name);
    font.widths = "[";
    for (size_t i = 0; i < codes.size(); ++i) {
        if (i == 0 || codes[i] != codes[i - 1] + 1) {
            if (i > 0) font.widths += ']';
            put_integer(font.widths, codes[i]);
            font.widths += '[';
        } else {
            font.widths += ' ';
        }
        put_integer(font.widths, font.width[codes[i]]);
    }
    font.widths += codes.empty() ? "]" : "]]";
}

BaseFont make(const layout::FontSet& fonts, layout::FaceId face) {
    BaseFont font;
    Coder coder(fonts, face, font);
    const auto glyph = [&](char32_t c) { return layout::glyph_of(fonts, face, c); };
    // A space inside a word is a hard one: it gets a code of its own, which Tw does not stretch.
    coder.fixed(BaseFont::space, glyph(' '), " ", false);
    coder.fixed(BaseFont::hard_space, glyph(0xa0) ? glyph(0xa0) : glyph(' '), "\u00a0");
    coder.fixed(BaseFont::hard_space, glyph(' '), "\u00a0");
    for (int code = '!'; code <= '~'; ++code)
        if (usable(code)) coder.fixed(static_cast<uint8_t>(code), glyph(static_cast<char32_t>(code)), utf8_of(static_cast<char32_t>(code)));
    // The hyphen at a line end looks like any other but is read as a soft hyphen, so that words join again.
    coder.fixed(BaseFont::soft_hyphen, glyph('-'), "\u00ad", false);
    // A hard hyphen: faces that lack it draw U+2010 for it, as HarfBuzz does.
    coder.next(glyph(0x2011) ? glyph(0x2011) : glyph(0x2010), "\u2011");
    for (const char32_t c : wanted) coder.next(glyph(c), utf8_of(c));
    for (const std::string_view text : sequences) coder.sequence(text);
    for (const char32_t c : rarely_wanted) coder.next(glyph(c), utf8_of(c));
    make_program(fonts, face, coder.glyphs(), font);
    return font;
}

}  // namespace

struct BaseFonts::Slot {
    std::once_flag base_once, characters_once;
    BaseFont base;
    std::vector<char32_t> characters;
};

BaseFonts::BaseFonts(const layout::FontSet& fonts) : fonts_(fonts), slots_(new Slot[fonts.face_count()]) {}
BaseFonts::~BaseFonts() = default;

const BaseFont& BaseFonts::get(layout::FaceId face) const {
    Slot& slot = slots_[face];
    std::call_once(slot.base_once, [&] { slot.base = make(fonts_, face); });
    return slot.base;
}

const std::vector<char32_t>& BaseFonts::characters(layout::FaceId face) const {
    Slot& slot = slots_[face];
    std::call_once(slot.characters_once, [&] { slot.characters = layout::glyph_characters(fonts_, face); });
    return slot.characters;
}

std::string subset_name(const std::string& postscript_name, uint64_t seed) {
    Hash hash;  // the same glyphs of two faces are two subsets (ISO 32000-1, 9.6.4)
    hash.add(postscript_name);
    seed ^= hash.low();
    std::string name;
    for (int i = 0; i < 6; ++i, seed /= 26) name += static_cast<char>('A' + seed % 26);
    name += '+';
    // Only what needs no escape in a PDF name.
    for (const char c : postscript_name)
        if (is_letter(c) || is_digit(c) || c == '-' || c == '_') name += c;
    return name;
}

std::string descriptor_keys(const layout::FaceMetrics& m, const std::string& name) {
    std::string out = "/Type/FontDescriptor/FontName/" + name + "/Flags ";
    put_integer(out, 4 | (m.serif ? 2 : 0) | (m.italic ? 64 : 0));  // 4, symbolic: codes are not a standard encoding
    out += "/FontBBox[";
    for (int i = 0; i < 4; ++i) {
        if (i > 0) out += ' ';
        put_integer(out, static_cast<long long>(m.bbox[i] < 0 ? m.bbox[i] - 0.5f : m.bbox[i] + 0.5f));
    }
    out += "]/ItalicAngle ";
    put_points(out, m.italic_angle);
    out += "/Ascent ";
    put_integer(out, static_cast<long long>(m.ascent));
    out += "/Descent ";
    put_integer(out, static_cast<long long>(m.descent));
    out += "/CapHeight ";
    put_integer(out, static_cast<long long>(m.cap_height));
    out += "/XHeight ";
    put_integer(out, static_cast<long long>(m.x_height));
    out += "/StemV ";
    put_integer(out, static_cast<long long>(m.stem_v));
    return out;
}

std::string to_unicode_cmap(const std::vector<std::pair<uint16_t, std::string>>& texts, int digits) {
    constexpr size_t most_per_block = 100;  // a limit of the CMap language
    std::string out =
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)"
        "/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n1 begincodespacerange\n";
    out += digits == 2 ? "<00><FF>\n" : "<0000><FFFF>\n";
    out += "endcodespacerange\n";
    for (size_t at = 0; at < texts.size(); at += most_per_block) {
        const size_t count = std::min(most_per_block, texts.size() - at);
        put_integer(out, static_cast<long long>(count));
        out += " beginbfchar\n";
        for (size_t i = at; i < at + count; ++i) {
            std::string code;
            put_hex16(code, texts[i].first);
            out += '<';
            out += std::string_view(code).substr(static_cast<size_t>(4 - digits));
            out += "><";
            put_utf16_hex(out, texts[i].second);
            out += ">\n";
        }
        out += "endbfchar\n";
    }
    out += "endcmap CMapName currentdict/CMap defineresource pop end end\n";
    return out;
}

}  // namespace gidspers::pdf

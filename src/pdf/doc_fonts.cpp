#include "pdf/doc_fonts.h"

#include <algorithm>

#include "base/deflate.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "layout/subset.h"
#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

constexpr std::string_view system_info = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

// Code and CID are the same number; which glyph that is, the font's CIDToGIDMap says. So one CMap serves all base fonts.
constexpr std::string_view byte_cmap =
    "%!PS-Adobe-3.0 Resource-CMap\n/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo 3 dict dup begin/Registry(Adobe)def/Ordering(Identity)def/Supplement 0 def end def\n"
    "/CMapName/Gidspers-Byte def\n/CMapType 1 def\n/WMode 0 def\n"
    "1 begincodespacerange\n<00><FF>\nendcodespacerange\n1 begincidrange\n<00><FF>0\nendcidrange\n"
    "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";

std::string length1(size_t size) {
    std::string out = "/Filter/FlateDecode/Length1 ";
    put_integer(out, static_cast<long long>(size));
    return out;
}

struct Parts {
    uint32_t file, to_unicode, glyph_map, cmap;  ///< cmap 0: Identity-H
};

void write_type0(Haru& haru, uint32_t object, const std::string& name, std::string descriptor, const std::string& widths,
                 const Parts& parts) {
    descriptor.insert(0, "<<");
    descriptor += "/FontFile2 ";
    put_reference(descriptor, parts.file);
    descriptor += ">>";
    std::string font = "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name;
    font += system_info;
    font += "/FontDescriptor ";
    put_reference(font, haru.add_body(descriptor));
    font += "/CIDToGIDMap ";
    put_reference(font, parts.glyph_map);
    font += "/DW 0/W" + widths + ">>";
    const uint32_t descendant = haru.add_body(font);
    font = "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding";
    if (parts.cmap == 0) {
        font += "/Identity-H";
    } else {
        font += ' ';
        put_reference(font, parts.cmap);
    }
    font += "/DescendantFonts[";
    put_reference(font, descendant);
    font += "]/ToUnicode ";
    put_reference(font, parts.to_unicode);
    font += ">>";
    haru.set_body(object, font);
}

}  // namespace

bool DocFonts::use_wide(const layout::ShapedWord& word) {
    WideGlyphs& glyphs = wide_[word.face];
    const std::vector<char32_t>& characters = base_.characters(word.face);
    std::string read;
    for (size_t i = 0; i < word.glyphs.size(); ++i) {
        const layout::PlacedGlyph& g = word.glyphs[i];
        if (g.glyph == 0) continue;
        std::string& text = glyphs[g.glyph];
        if (text.empty() && g.glyph < characters.size() && characters[g.glyph] != 0) {
            append_utf8(text, characters[g.glyph]);
        } else if (text.empty()) {
            // A ligature or a variant: it stands for its cluster, which ends where the next one in the text begins.
            size_t end = word.text.size();
            for (const layout::PlacedGlyph& other : word.glyphs)
                if (other.cluster > g.cluster) end = std::min<size_t>(end, other.cluster);
            const bool first = i == 0 || word.glyphs[i - 1].cluster != g.cluster;
            if (first && g.cluster < end) text = word.text.substr(g.cluster, end - g.cluster);
            if (text.empty() || text[0] == '\0') text = "\u200b";  // each glyph must be read as something; the word's ActualText says the truth
        }
        read += text;
    }
    return read == word.text;
}

void DocFonts::write_base(Haru& haru, uint32_t object, uint32_t cmap, const BaseFont& font) const {
    const Parts parts{haru.add_stream(length1(font.program_size), font.program),
                      haru.add_stream("/Filter/FlateDecode", font.to_unicode),
                      haru.add_stream("/Filter/FlateDecode", font.glyph_map), cmap};
    write_type0(haru, object, font.name, font.descriptor, font.widths, parts);
}

void DocFonts::write_wide(Haru& haru, uint32_t object, layout::FaceId face, const WideGlyphs& texts) const {
    const layout::FontSet& fonts = base_.fonts();
    std::vector<uint16_t> glyphs;
    std::string widths = "[";
    Hash hash;
    for (const auto& [glyph, text] : texts) {
        glyphs.push_back(glyph);
        put_integer(widths, glyph);
        widths += '[';
        put_integer(widths, layout::glyph_advance(fonts, face, glyph));
        widths += ']';
        hash.add({reinterpret_cast<const char*>(&glyph), sizeof glyph});
    }
    widths += ']';
    const layout::Subset cut = layout::subset(fonts, face, glyphs);
    std::string map(2u * (glyphs.back() + 1u), '\0');
    for (size_t i = 0; i < glyphs.size(); ++i) {
        map[glyphs[i] * 2u] = static_cast<char>(cut.new_glyph[i] >> 8);
        map[glyphs[i] * 2u + 1] = static_cast<char>(cut.new_glyph[i]);
    }
    const std::string cmap = to_unicode_cmap({texts.begin(), texts.end()}, 4);
    const Parts parts{haru.add_stream(length1(cut.program.size()), haru.keep(deflate(cut.program, 6))),
                      haru.add_stream("/Filter/FlateDecode", haru.keep(deflate(cmap, 6))),
                      haru.add_stream("/Filter/FlateDecode", haru.keep(deflate(map, 6))), 0};
    const std::string name = subset_name(fonts.postscript_name(face), hash.low());
    write_type0(haru, object, name, descriptor_keys(fonts.metrics(face), name), widths, parts);
}

std::string DocFonts::write(Haru& haru) const {
    std::string entry;
    uint32_t cmap = 0;
    const auto name = [&](char kind, layout::FaceId face, uint32_t object) {
        entry += '/';
        entry += kind;
        put_integer(entry, face);
        entry += ' ';
        put_reference(entry, object);
    };
    for (layout::FaceId face = 0; face < base_used_.size(); ++face) {
        if (!base_used_[face]) continue;
        if (cmap == 0) {
            std::string keys = "/Type/CMap/CMapName/Gidspers-Byte/WMode 0";
            keys += system_info;
            cmap = haru.add_stream(keys, byte_cmap);
        }
        const uint32_t object = haru.reserve();
        name('F', face, object);
        write_base(haru, object, cmap, base_.get(face));
    }
    for (const auto& [face, glyphs] : wide_) {
        const uint32_t object = haru.reserve();
        name('G', face, object);
        write_wide(haru, object, face, glyphs);
    }
    return entry.empty() ? entry : "/Font<<" + entry + ">>";
}

}  // namespace gidspers::pdf

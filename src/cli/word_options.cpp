#include "cli/word_options.h"

#include <algorithm>
#include <span>
#include <string>

#include "base/utf8.h"
#include "layout/subset.h"
#include "layout/word_places.h"

namespace gidspers::cli {

docx::Widths word_widths(layout::Shaper& shaper) {
    const auto advance = [&shaper](std::string_view family, style::Weight weight, char32_t c) {
        const layout::FaceId face = shaper.fonts().face(family, weight, false);
        if (c == U' ') return shaper.space(face);
        std::string letter;
        append_utf8(letter, c);
        return shaper.fonts().covers(face, c) ? shaper.word(face, "nl", letter)->width : 0;
    };
    const auto line_height = [&shaper](std::string_view family) {
        const layout::FontSet& fonts = shaper.fonts();
        const layout::FaceMetrics& metrics = fonts.metrics(fonts.face(family, style::Weight::regular, false));
        return metrics.ascent - metrics.descent + metrics.line_gap;
    };
    const auto has_serifs = [&shaper](std::string_view family) {
        const layout::FontSet& fonts = shaper.fonts();
        return fonts.metrics(fonts.face(family, style::Weight::regular, false)).serif;
    };
    return {advance, line_height, has_serifs, layout::with_soft_hyphens};
}

namespace {

using Program = std::string (*)(const layout::FontSet&, layout::FaceId, std::string_view family);

docx::FaceProgram word_faces(const layout::FontSet& fonts, Program program) {
    return [&fonts, program](std::string_view family, style::Weight weight, bool italic) -> std::string {
        constexpr int boldish = 600;
        const layout::FaceId face = fonts.face(family, weight, italic);
        const layout::FaceMetrics& metrics = fonts.metrics(face);
        const bool only_one = fonts.face(family, style::Weight::regular, italic) == fonts.face(family, style::Weight::bold, italic);
        if (metrics.italic != italic || (only_one && (metrics.weight >= boldish) != (weight == style::Weight::bold))) return {};
        return program(fonts, face, family);
    };
}

/// Whether a text has a character that fails in a Latin program of one of the faces, though the face itself has it.
bool needs_whole(std::string_view text, std::span<const layout::FaceId> faces, const layout::FontSet& fonts) {
    constexpr unsigned char first_beyond_latin = 0xc6;  // byte of a letter, or of a sign
    for (size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < first_beyond_latin) {
            ++at;
            continue;
        }
        const char32_t c = next_code_point(text, at);
        if (!layout::in_latin_program(c) && std::ranges::any_of(faces, [&](layout::FaceId face) { return fonts.covers(face, c); })) return true;
    }
    return false;
}

bool needs_whole(const doc::Node& node, std::span<const layout::FaceId> faces, const layout::FontSet& fonts) {
    return needs_whole(node.text, faces, fonts) ||
           std::ranges::any_of(node.attributes, [&](const doc::Attribute& one) { return needs_whole(one.value, faces, fonts); }) ||
           std::ranges::any_of(node.children, [&](const doc::Node& child) { return needs_whole(child, faces, fonts); });
}

}  // namespace

WordFonts::WordFonts(const layout::FontSet& fonts)
    : fonts_(fonts), latin_(word_faces(fonts, layout::latin_program)), whole_(word_faces(fonts, layout::whole_program)) {}

const docx::EmbeddedFonts& WordFonts::of(const doc::Document& document, const style::Theme& theme) const {
    const layout::FaceId faces[] = {fonts_.face(theme.body_family, style::Weight::regular, false),
                                    fonts_.face(theme.heading_family, style::Weight::regular, false)};
    return needs_whole(document.root, faces, fonts_) ? whole_ : latin_;
}

docx::Options word_options(const layout::Pages& pages, const docx::Widths& widths, const docx::EmbeddedFonts* fonts,
                           std::optional<long long> date) {
    const auto label = [&](uint32_t page) {
        const std::string& own = pages.pages[page].label;
        return own.empty() ? std::to_string(page + 1) : own;
    };
    docx::Options options(widths);
    options.date = date;
    for (const layout::Anchor& anchor : pages.anchors) options.pages.emplace(anchor.name, label(anchor.page));
    for (const layout::TableColumns& columns : pages.tables) options.table_columns.emplace(columns.table, columns.widths);
    options.air = pages.air;
    options.fonts = fonts;
    return options;
}

}  // namespace gidspers::cli

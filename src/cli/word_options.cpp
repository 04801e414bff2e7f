#include "cli/word_options.h"

#include <string>

#include "base/utf8.h"
#include "layout/subset.h"

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
    return {advance, line_height, has_serifs};
}

docx::FaceProgram word_faces(const layout::FontSet& fonts) {
    return [&fonts](std::string_view family, style::Weight weight, bool italic) -> std::string {
        constexpr int boldish = 600;
        const layout::FaceId face = fonts.face(family, weight, italic);
        const layout::FaceMetrics& metrics = fonts.metrics(face);
        const bool only_one = fonts.face(family, style::Weight::regular, italic) == fonts.face(family, style::Weight::bold, italic);
        if (metrics.italic != italic || (only_one && (metrics.weight >= boldish) != (weight == style::Weight::bold))) return {};
        return layout::latin_program(fonts, face, family);
    };
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

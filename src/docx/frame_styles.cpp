#include "docx/frame_styles.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "base/ascii.h"
#include "docx/spacing.h"
#include "docx/theme_parts.h"
#include "docx/xml_text.h"

namespace gidspers::docx {
namespace {

using style::Color;
using style::Text;

constexpr float edge_line = 0.5f;  ///< pt: the border in a ground's own colour, which makes it wider than its words

/// One side of w:pBdr; `size` in eighths of a point, `space` in points.
void add_edge(std::string& out, std::string_view side, int size, int space, std::string_view color) {
    add(out, "<w:", side, " w:val=\"single\" w:sz=\"", size, "\" w:space=\"", space, "\" w:color=\"", color, "\"/>");
}

std::string indent(float points) {
    std::string out;
    add(out, "<w:ind w:left=\"", twips(points), "\" w:right=\"", twips(points), "\"/>");
    return out;
}

/// "BoxGood"
std::string id_of(std::string_view what, const style::Tone& tone) {
    std::string id = std::string(what) + std::string(tone.name);
    id[what.size()] = large_letter(id[what.size()]);
    return id;
}

void start_style(std::string& out, std::string_view id, std::string_view name, std::string_view base, std::string_view next, bool shown) {
    add(out, "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"", id, "\"><w:name w:val=\"", name,
        " (ondersteuning)\"/><w:basedOn w:val=\"", base, "\"/><w:next w:val=\"", next, "\"/><w:uiPriority w:val=\"40\"/>",
        shown ? "<w:qFormat/>" : "", "<w:pPr>");
}

/// A style of what stands in a box beside its own text: it has the box's frame.
void add_style_in_box(std::string& out, const Dress& dress, const std::string& box, const std::string& name, Text text) {
    const bool title = text == Text::box_title;
    start_style(out, box + (title ? "Title" : "Small"), name + (title ? " titel" : " kleine tekst"), box, box, title);
    add(out, title && !dress.poster ? "<w:keepNext/>" : "", paragraph_properties(dress, text), "</w:pPr><w:rPr>", style_properties(dress, text),
        "</w:rPr></w:style>\n");
}

void add_box_styles(std::string& out, const Dress& dress, const style::Tone& tone) {
    const std::string id = box_style(tone), name = "Kader " + std::string(tone.dutch);
    start_style(out, id, name, "Normal", id, true);
    add(out, dress.poster ? "" : "<w:keepLines/>", box_frame(dress, tone), "<w:spacing w:before=\"0\"/>", indent(box_padding(dress)),
        "</w:pPr></w:style>\n");
    add_style_in_box(out, dress, id, name, Text::box_title);
    add_style_in_box(out, dress, id, name, Text::small);
}

/// The colour only where it is not that of all panels' titles, so that these change with heading 2.
void add_panel_style(std::string& out, const Dress& dress, const style::Tone& tone, bool filled) {
    const Color ground = filled ? tone.strong : tone.soft, ink = filled ? tone.on_strong : tone.ink;
    const std::string fill = hex(dress.theme.color(ground));
    const int space = static_cast<int>(panel_heading_space(dress)), side = static_cast<int>(panel_side(dress, filled));
    start_style(out, panel_style(tone, filled), "Paneeltitel " + std::string(tone.dutch) + (filled ? " gevuld" : ""), "Heading2", "Normal", false);
    out += "<w:pBdr>";
    add_edge(out, "top", eighths(thick_line), space, hex(dress.theme.color(tone.strong)));
    for (const std::string_view edge : {"left", "bottom", "right"}) add_edge(out, edge, 4, edge == "bottom" ? space : side, fill);
    add(out, "</w:pBdr>", ground_property(dress.theme, ground), "<w:spacing w:after=\"0\"/>", indent(panel_indent(dress, filled)), "</w:pPr><w:rPr>",
        ink == dress.text(Text::panel_title).color ? "" : color_property(dress.theme, ink), "</w:rPr></w:style>\n");
}

/// Kicker, title and subtitle on the band of a masthead or a cover.
void add_band_styles(std::string& out, const Dress& dress) {
    struct Line {
        std::string_view id, name, base;
    };
    const Line lines[] = {{"BandKicker", "Bovenkop op band", "Kicker"},
                          {"BandTitle", "Titel op band", dress.poster ? "Heading1" : "Title"},
                          {"BandSubtitle", "Ondertitel op band", "Subtitle"}};
    Band band = masthead_band(dress);
    if (!dress.poster) {
        const bool filled = dress.theme.shapes.filled_masthead;
        band = {filled ? ground_property(dress.theme, Color::primary) : "", color_property(dress.theme, filled ? Color::on_primary : Color::primary_ink)};
    }
    for (const Line& line : lines) {
        start_style(out, line.id, line.name, line.base, "Normal", false);
        add(out, band.frame, band.indent > 0 ? indent(band.indent) : "", "</w:pPr><w:rPr>", band.color, "</w:rPr></w:style>\n");
    }
}

}  // namespace

std::string frame_styles(const Dress& dress) {
    std::string out;
    for (const style::Tone& tone : style::tones) {
        add_box_styles(out, dress, tone);
        if (!dress.poster) continue;
        for (const bool filled : {false, true}) add_panel_style(out, dress, tone, filled);
    }
    add_band_styles(out, dress);
    return out;
}

std::string box_style(const style::Tone& tone) {
    return id_of("Box", tone);
}

float box_padding(const Dress& dress) {
    return dress.units(3);
}

std::string box_frame(const Dress& dress, const style::Tone& tone) {
    const std::string soft = hex(dress.theme.color(tone.soft));
    // w:space is in whole points, at most 31. The left bar is part of the border; the other three are the soft ground
    // itself.
    const int across = std::min(31, static_cast<int>(std::lround(dress.units(2)))),
              along = std::min(31, static_cast<int>(std::lround(box_padding(dress))) - 2);
    std::string out = "<w:pBdr>";
    add_edge(out, "top", 4, across, soft);
    add_edge(out, "left", 24, along, hex(dress.theme.color(tone.strong)));
    add_edge(out, "bottom", 4, across, soft);
    add_edge(out, "right", 4, along, soft);
    add(out, "</w:pBdr>", ground_property(dress.theme, tone.soft));
    return out;
}

std::string panel_style(const style::Tone& tone, bool filled) {
    return id_of("Panel", tone) + (filled ? "Filled" : "");
}

float panel_indent(const Dress& dress, bool filled) {
    return std::floor(panel_side(dress, filled)) + edge_line;  // the border stands outside its space
}

Band masthead_band(const Dress& dress) {
    if (!dress.theme.shapes.filled_masthead) return {};
    const std::string fill = hex(dress.theme.color(Color::primary));
    const auto padding = static_cast<int>(masthead_padding(dress));
    // Paragraphs with one and the same border and indent are drawn as one block.
    Band band{"<w:pBdr>", color_property(dress.theme, Color::on_primary), static_cast<float>(padding) + edge_line};
    for (const std::string_view side : {"top", "left", "bottom", "right"}) add_edge(band.frame, side, 4, padding, fill);
    add(band.frame, "</w:pBdr>", ground_property(dress.theme, Color::primary));
    return band;
}

}  // namespace gidspers::docx

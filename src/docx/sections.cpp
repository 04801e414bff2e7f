#include "docx/sections.h"

#include <algorithm>
#include <utility>

#include "doc/fixed_words.h"
#include "doc/running.h"
#include "doc/schema.h"
#include "docx/drawing_ml.h"
#include "docx/measure.h"
#include "docx/poster_plan.h"
#include "docx/writer.h"
#include "docx/xml_text.h"
#include "drawing/figures.h"
#include "style/cover_looks.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;

namespace {

constexpr std::string_view words_namespace =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

std::string words(std::string_view text) {
    if (text.empty()) return {};
    std::string out;
    add(out, "<w:r><w:t xml:space=\"preserve\">", escaped(text), "</w:t></w:r>");
    return out;
}

std::string field(std::string_view code) {
    std::string out;
    add(out, "<w:fldSimple w:instr=\" ", code, " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    return out;
}

}  // namespace

std::string watermark(const doc::Document& document, const Dress& dress, Stands stands) {
    const std::string_view words = document.root.get(Key::watermark);
    if (words.empty()) return {};
    const float width = dress.text_width * 0.8f,
                height = width / std::max(3.0f, static_cast<float>(words.size()) * 0.62f);
    const bool over = stands == Stands::over;
    const int number = over ? 2 : 1;  // of the marks in a document
    std::string out;
    add(out,
        "<w:r><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" "
        "path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/>"
        "<v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/>"
        "<v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/>"
        "<v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/><v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 "
        "@5\"/></v:formulas>"
        "<v:path textpathok=\"t\" o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\" "
        "o:connectangles=\"270,180,90,0\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>"
        "<v:shape id=\"PowerPlusWaterMarkObject", number, "\" o:spid=\"_x0000_s", 2048 + number, "\" type=\"#_x0000_t136\" alt=\"",
        escaped(words), "\" style=\"position:absolute;margin-left:0;margin-top:0;width:",
        static_cast<int>(width), "pt;height:", static_cast<int>(height),
        "pt;rotation:315;z-index:", over ? "251658752" : "-251658752", ";mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin\" o:allowincell=\"f\" filled=\"f\" strokecolor=\"#",
        hex(dress.theme.color(style::Color::ink)), "\" strokeweight=\"", std::max(1, static_cast<int>(height * 0.01f)),
        "pt\"><v:stroke opacity=\"", over ? ".4" : ".25", "\"/><v:textpath style=\"font-family:&quot;",
        escaped(dress.theme.heading_family), "&quot;;font-size:1pt\" string=\"", escaped(words),
        "\"/></v:shape></w:pict></w:r>");
    return out;
}

bool has_cover(const doc::Document& document) {
    return !document.root.children.empty() && document.root.children.front().kind == Kind::cover;
}

std::string cover_drawing(const doc::Document& document, const Dress& dress, int number) {
    constexpr Place place{0, 0, true};
    const CoverBand band = cover_band(document, dress);
    // The titles have the band's colour behind them (front.cpp): it would cut off what they reach up to.
    const float width = paper_size(dress.theme.paper).width, top = dress.theme.margins.top + band.above;
    const bool plain = band.filled && top < band.height * 0.68f;
    const drawing::Scene motif =
        plain ? drawing::cover_motif(dress.theme, width, band.height, true) : drawing::cover_motif(dress.theme, width, band.height, band.titles);
    std::string out;
    add_drawing(out, number, motif, dress, {"Omslag", {}}, Ground::none, &place);
    return out;
}

CoverBand cover_band(const doc::Document& document, const Dress& dress) {
    const doc::Node& cover = document.root.children.front();
    const Measure measure(dress);
    CoverBand band;
    float after = 0;
    const auto line = [&](Key key, style::Text text) {
        if (!cover.has(key)) return;
        const style::TextStyle& style = dress.text(text);
        if (band.words > 0) band.words += after + style.before;
        const int lines = measure.lines(cover.get(key), text, dress.text_width);
        const float left = dress.theme.margins.left, width = lines > 1 ? dress.text_width : measure.width(cover.get(key), text);
        const float above = std::exchange(band.words, band.words + static_cast<float>(lines) * style.leading);
        band.titles.push_back({left, above, left + width, band.words});
        after = style.after;
    };
    line(Key::kicker, style::Text::kicker);
    line(Key::title, style::Text::cover_title);
    line(Key::subtitle, style::Text::cover_subtitle);

    // Long titles make the band taller, and so does a page with little below it.
    const float page = paper_size(dress.theme.paper).height, top = dress.theme.margins.top;
    const float below = dress.units(style::below_cover_titles), gap = dress.units(style::below_cover_band);
    const float rest = page - dress.theme.margins.bottom - gap - measure.blocks(cover, dress.text_width) * style::cover_breath;
    band.filled = dress.theme.shapes.filled_masthead;
    band.height = std::max(std::clamp(rest, page * style::least_cover_band, page * style::most_cover_band), top + dress.units(6) + band.words + below);
    band.above = std::max(dress.units(2), band.height - below - band.words - top);
    band.after = below + gap;
    for (drawing::Extent& title : band.titles) title.top += top + band.above, title.bottom += top + band.above;
    return band;
}

namespace {

std::string running_header(const doc::Document& document, const Dress& dress) {
    const Measure measure(dress);
    const auto width_of = [&](std::string_view text) { return measure.width(text, style::Text::running); };
    const auto shortened = [&](Key key, float width) { return doc::shortened(document.root.get(key), width, width_of); };
    const std::string right = shortened(Key::running_right, dress.text_width * doc::running_right_share);
    const std::string left = shortened(Key::running_left, dress.text_width - width_of(right) - dress.units(4));
    return right.empty() ? words(left) : words(left) + "<w:r><w:tab/></w:r>" + words(right);
}

std::string running_footer(const doc::Document& document) {
    std::string runs = words(document.root.get(Key::footer)) + "<w:r><w:tab/></w:r>" + words(doc::page_word) + field("PAGE");
    // A section that starts at another page than 1 is part of somebody else's guide: there "of" how many would be wrong.
    if (doc::number_of(document.root, Key::first_page) == 1) runs += words(doc::of_pages) + field("NUMPAGES");
    return runs;
}

}  // namespace

std::vector<RunningPart> running_parts(const doc::Document& document, const Dress& dress) {
    std::vector<RunningPart> parts;
    if (dress.poster) return parts;
    const auto add_part = [&](std::string_view name, std::string_view element, const std::string& runs) {
        if (runs.empty()) return;
        const bool header = element == "header";
        const std::string_view root = header ? "hdr" : "ftr";
        RunningPart& part = parts.emplace_back(RunningPart{name, element, {}});
        add(part.xml, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:", root, words_namespace,
            "><w:p><w:pPr><w:pStyle w:val=\"", header ? "Header" : "Footer", "\"/></w:pPr>", runs, "</w:p></w:", root, ">");
    };
    add_part("header1", "header", running_header(document, dress) + watermark(document, dress, Stands::behind));
    add_part("footer1", "footer", running_footer(document));
    return parts;
}

constexpr float printed = mm(6.5f);  ///< from the edge: nearer to it Word asks whether to print at all, since few printers can

/// The section that ends here, with text columns of these widths.
std::string Writer::section(const std::vector<float>& columns, bool continuous, bool last) const {
    const Size page = paper_size(dress_.theme.paper);
    style::Margins margins = dress_.theme.margins;
    if (poster_) {
        // Half of what is kept free below a poster stands above it; where it is taller than measured, it may come nearer to the edge.
        const float free = (page.height - margins.top - margins.bottom - poster_room(page, dress_.theme)) / 2;
        margins.top += free;
        margins.bottom = std::max(std::min(margins.bottom, printed), margins.bottom - free);
    }
    // A part of somebody else's guide has its pages counted: a line of room more on each, since Word's pages fill earlier than ours.
    if (document_.root.has(Key::first_page)) margins.bottom -= dress_.text(style::Text::body).leading;
    std::string out = "<w:sectPr>";
    if (first_section_)  // the others go on with them
        for (const RunningPart& part : running_)
            add(out, "<w:", part.element, "Reference w:type=\"default\" r:id=\"", part.name, "\"/>");
    if (continuous) out += "<w:type w:val=\"continuous\"/>";
    add(out, "<w:pgSz w:w=\"", twips(page.width), "\" w:h=\"", twips(page.height), "\"");
    const float edge = std::max(std::min(margins.top, margins.bottom) * 0.5f, printed);
    add(out, "/><w:pgMar w:top=\"", twips(margins.top), "\" w:right=\"", twips(margins.right), "\" w:bottom=\"",
        twips(margins.bottom), "\" w:left=\"", twips(margins.left), "\" w:header=\"", twips(edge), "\" w:footer=\"",
        twips(edge), "\" w:gutter=\"0\"/>");
    if (!continuous && document_.root.has(Key::first_page))
        add(out, "<w:pgNumType w:start=\"", doc::number_of(document_.root, Key::first_page), "\"/>");
    const int gutter = twips(dress_.points(dress_.theme.gutter));
    if (columns.size() > 1) {
        add(out, "<w:cols w:num=\"", columns.size(), "\" w:space=\"", gutter, "\" w:equalWidth=\"0\">");
        for (size_t i = 0; i < columns.size(); ++i)
            add(out, "<w:col w:w=\"", twips(columns[i]), "\" w:space=\"", i + 1 < columns.size() ? gutter : 0, "\"/>");
        out += "</w:cols>";
    } else {
        out += "<w:cols w:space=\"708\"/>";
    }
    if (last && has_cover(document_)) out += "<w:titlePg/>";
    return out + "</w:sectPr>";
}

}  // namespace gidspers::docx

// What stands before the text: the cover and the contents.
#include <utility>

#include "base/escape.h"
#include "doc/fixed_words.h"
#include "doc/schema.h"
#include "docx/sections.h"
#include "docx/writer.h"
#include "docx/xml_text.h"

namespace gidspers::docx {

using doc::Key;
using doc::Node;

void Writer::cover(const Node& node) {
    // The coloured band stands behind the first paragraph (in a header Word would show it pale). The title's styles have the same
    // ground themselves, so that it stays readable however a user changes it.
    const CoverBand band = cover_band(document_, dress_);
    constexpr float first = 1;  // pt: that paragraph
    apart(cover_drawing(document_, dress_, references_.next_drawing()) + watermark(document_, dress_, Stands::over));
    // The titles stand at the foot of a cell, so that they grow upwards: what is below them is part of the picture.
    const std::vector<int> widths = {twips(dress_.text_width)};
    layout_table_start(widths, {cell_margins(0, 0)});
    add(out_, "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"", twips(band.above + band.words - first), "\" w:hRule=\"atLeast\"/></w:trPr>");
    cell_start(widths, 0, 1, "<w:vAlign w:val=\"bottom\"/>");
    const Key last = node.has(Key::subtitle) ? Key::subtitle : Key::title;
    for (const auto& [key, style] : {std::pair(Key::kicker, "BandKicker"), std::pair(Key::title, "BandTitle"), std::pair(Key::subtitle, "BandSubtitle")}) {
        if (!node.has(key)) continue;
        Paragraph look{.style = style};
        if (key == last) look.after = 0;
        open(look);
        text(node.get(key), {});
        close();
    }
    out_ += "</w:tc></w:tr>";
    table_end();
    Paragraph gap{.style = "TableEnd"};
    gap.after = band.after;
    open(gap);
    close();
    blocks(node);
    break_next_ = true;
}

void Writer::contents(const Node& node) {
    const int depth = doc::number_of(node, Key::depth);
    const std::string_view title = node.get(Key::title).empty() ? doc::contents_title : node.get(Key::title);
    out_ +=
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj>"
        "</w:sdtPr><w:sdtContent>";
    Paragraph look;
    look.style = "TOCHeading";
    open(look);
    text(title, {});
    close();
    static constexpr std::string_view styles[] = {"TOC1", "TOC2", "TOC3"};
    std::string code;
    const int first = references_.first_level();
    add(code, "TOC \\o \"", first, "-", first + depth - 1, "\" \\h \\z");
    std::string start;
    // Not marked dirty, and no w:updateFields: for both Word asks "This document contains fields that may refer to
    // other files" when it opens the file. The entries are complete, and Word renews the numbers when it prints or on
    // F9.
    add(start, "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ",
        escaped(code), " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    static constexpr std::string_view end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    bool any = false;
    for (const TocEntry& entry : references_.headings()) {
        if (entry.level > depth || entry.bookmark.empty()) continue;
        if (any) close();
        look.style = styles[entry.level - 1];
        open(look);
        if (!any) out_ += start;
        any = true;
        add(out_, "<w:hyperlink w:anchor=\"", entry.bookmark, "\" w:history=\"1\">");
        if (!entry.number.empty()) {
            text(entry.number + "\u2002", {});
        }
        text(entry.text, {});
        if (const auto page = options_.pages.find(entry.anchor); page != options_.pages.end()) {
            out_ += "<w:r><w:tab/></w:r>";
            field("PAGEREF " + entry.bookmark + " \\h", page->second, {});
        }
        out_ += "</w:hyperlink>";
    }
    if (any) {
        out_ += end;
        close();
    }
    out_ += "</w:sdtContent></w:sdt>";
}

}  // namespace gidspers::docx

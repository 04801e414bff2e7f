#include "docx/writer.h"

#include <algorithm>
#include <utility>

#include "doc/schema.h"
#include "docx/spacing.h"
#include "docx/xml_text.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;
using doc::Node;

Writer::Writer(const doc::Document& document, const Dress& dress, const Options& options, const PosterPlan& plan,
               const std::vector<RunningPart>& running)
    : document_(document),
      dress_(dress),
      options_(options),
      plan_(plan),
      running_(running),
      references_(document),
      numbering_(dress),
      area_{.width = dress.text_width},
      poster_(dress.poster) {}

std::string Writer::document_xml() {
    out_.reserve(size_t{512} << 10);  // of a large SOP: growing copies all that is there
    out_ +=
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
        " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
        " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
        " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
    blocks(document_.root);
    // A body may not end with a table, and what somebody adds below it is to be seen. A poster's page is full.
    if (after_table_ && !poster_)
        out_ += "<w:p/>";
    else if (after_table_)
        apart();
    out_ += section({dress_.text_width}, poster_ && !first_section_, true);
    out_ += "</w:body></w:document>";
    return std::move(out_);
}

void Writer::block(const Node& node) {
    switch (node.kind) {
        case Kind::cover:
            return cover(node);
        case Kind::toc:
            return contents(node);
        case Kind::heading:
            return heading(node);
        case Kind::paragraph:
            return paragraph(node);
        case Kind::bullet_list:
        case Kind::ordered_list:
            return list(node);
        case Kind::facts:
            return facts(node);
        case Kind::table:
            return table(node);
        case Kind::box:
            return box(node);
        case Kind::cards:
            return cards(node);
        case Kind::group:
            return group(node);
        case Kind::figure:
            return figure(node);
        case Kind::poster:
            return poster(node);
        case Kind::masthead:
            return masthead(node);
        case Kind::panel:
            return panel(node, 0);
        case Kind::foot:
            return foot(node);
        case Kind::page_break:
            break_next_ = true;
            return;
        default:
            break;
    }
    // The reader lets nothing else stand among blocks, but words never get lost.
    if (doc::is_inline(node.kind)) {
        open(body_look());
        word(node, {});
        close();
    }
}

void Writer::block(const Node& parent, size_t index) {
    const Node& node = parent.children[index];
    const Node* const next = index + 1 < parent.children.size() ? &parent.children[index + 1] : nullptr;
    const bool spaced = node.kind == Kind::heading || node.kind == Kind::paragraph || node.kind == Kind::figure;
    const bool table_next = spaced && next && next->kind == Kind::table && next->get(Key::caption).empty();
    const bool box_next = node.kind == Kind::paragraph && next && next->kind == Kind::box && is_cell(*next);
    before_table_ = !poster_ && (table_next || box_next);
    ends_panel_ = parent.kind == Kind::panel && node.kind == Kind::paragraph && next == nullptr;
    is_noted_ = next && doc::is_noted(node, *next);
    const Restored outer(area_.keep);
    // In a cell it would hold on to the next row.
    if (parent.kind == Kind::document && next && doc::introduces(node, *next)) area_.keep = true;
    block(node);
}

void Writer::blocks(const Node& parent) {
    for (size_t i = 0; i < parent.children.size(); ++i) block(parent, i);
}

Paragraph Writer::body_look() const {
    Paragraph look;
    look.style = area_.style;
    look.frame = area_.frame;
    look.color = area_.color;
    if (area_.left > 0) look.left = area_.left;
    if (area_.right > 0) look.right = area_.right;
    return look;
}

void Writer::open(const Paragraph& look) {
    out_ += "<w:p><w:pPr>";
    if (look.style != "Normal") add(out_, "<w:pStyle w:val=\"", look.style, "\"/>");
    // A poster is one page and its columns are set: keeping together would only make LibreOffice move whole sections.
    if ((look.keep_next || area_.keep) && !poster_) out_ += "<w:keepNext/>";
    if (look.page_break || break_next_) out_ += "<w:pageBreakBefore/>";
    if (look.num != 0)
        add(out_, "<w:numPr><w:ilvl w:val=\"", look.level, "\"/><w:numId w:val=\"", look.num, "\"/></w:numPr>");
    out_ += look.frame;
    if (look.tab > 0) add(out_, "<w:tabs><w:tab w:val=\"right\" w:pos=\"", twips(look.tab), "\"/></w:tabs>");
    if (look.whole_words) out_ += "<w:suppressAutoHyphens/>";
    float before = look.before;
    // A table has no space after it of its own.
    if (after_table_ && before < 0 && !look.style.starts_with("Heading")) before = space_after_table(dress_);
    // The items of a list are alike, so that one can be added: what more there is below a list stands above what follows.
    if (after_list_ && before < 0 && look.num == 0 && !look.style.starts_with("Heading")) before = space_below_list();
    if (before >= 0 || look.after >= 0 || look.grows) {
        out_ += "<w:spacing";
        if (before >= 0) add(out_, " w:before=\"", twips(before), "\"");
        if (look.after >= 0) add(out_, " w:after=\"", twips(look.after), "\"");
        if (look.grows) out_ += " w:line=\"240\" w:lineRule=\"auto\"";
        out_ += "/>";
    }
    if (look.left >= 0 || look.right >= 0 || look.hanging >= 0) {
        out_ += "<w:ind";
        if (look.left >= 0) add(out_, " w:left=\"", twips(look.left), "\"");
        if (look.right >= 0) add(out_, " w:right=\"", twips(look.right), "\"");
        if (look.hanging >= 0) add(out_, " w:hanging=\"", twips(look.hanging), "\"");
        out_ += "/>";
    }
    if (!look.align.empty()) add(out_, "<w:jc w:val=\"", look.align, "\"/>");
    if (look.outline > 0) add(out_, "<w:outlineLvl w:val=\"", look.outline - 1, "\"/>");
    if (!look.color.empty()) add(out_, "<w:rPr>", look.color, "</w:rPr>");  // of what is typed after it
    last_properties_end_ = out_.size();
    out_ += "</w:pPr>";
    if (!waiting_anchor_.empty()) {
        out_ += waiting_anchor_;
        waiting_anchor_.clear();
    }
    run_color_ = look.color;
    after_table_ = after_list_ = break_next_ = false;
}

void Writer::close() {
    out_ += "</w:p>";
    run_color_ = {};
}

void Writer::content(const Node& node, const Paragraph& first) {
    const bool of_words = node.children.empty() || doc::is_inline(node.children.front().kind);
    if (of_words) {
        open(first);
        add_icon_of(node);
        words(node, {});
        close();
        return;
    }
    bool is_first = true;
    for (const Node& child : node.children) {
        if (is_first && child.kind == Kind::paragraph) {
            Paragraph look = first;
            if (const std::string_view style = paragraph_style(child); !style.empty() && look.num == 0)
                look.style = style;
            open(look);
            add_icon_of(node);
            out_ += references_.anchor(child.get(Key::id));
            words(child, {});
            close();
        } else {
            block(child);
        }
        is_first = false;
    }
}

std::string_view Writer::paragraph_style(const Node& node) {
    static constexpr std::string_view styles[] = {"Lead", "Small", "Kicker", "Label", "Note", "Quote", "Slogan"};
    const auto text = style::paragraph_text(node.get(Key::style));
    return text ? styles[static_cast<size_t>(*text) - static_cast<size_t>(style::Text::lead)] : std::string_view();
}

void Writer::paragraph(const Node& node) {
    Paragraph look = body_look();
    if (const std::string_view style = paragraph_style(node); !style.empty()) look.style = style;
    look.keep_next = node.is(Key::keep);
    if (before_table_)
        look.after = dress_.units(3);
    else if (area_.air != 1 && area_.style == "Normal" && !ends_panel_)
        look.after = area_.air * dress_.points(dress_.text(style::paragraph_text(node.get(Key::style)).value_or(style::Text::body)).after);
    open(look);
    out_ += references_.anchor(node.get(Key::id));
    add_icon_of(node);
    words(node, {});
    close();
}

void Writer::heading(const Node& node) {
    static constexpr std::string_view styles[] = {"Heading1", "Heading2", "Heading3",
                                                  "Heading4", "Heading5", "Heading6"};
    const int level = std::clamp(doc::number_of(node, Key::level), 1, 6);
    heading_level_ = level;
    Paragraph look = body_look();
    look.style = styles[level - 1];
    // What is left out of the contents must not come into them when Word makes them anew, from its own styles.
    static constexpr std::string_view outside[] = {"Heading1Outside", "Heading2Outside", "Heading3Outside"};
    if (level <= 3 && node.get(Key::in_toc) == "no") look.style = outside[level - 1];
    look.page_break = node.get(Key::break_before) == "page";
    if (before_table_) look.after = dress_.units(3);
    open(look);
    out_ += references_.anchor(node.get(Key::id));
    out_ += references_.anchor_named(references_.headings()[heading_++].bookmark);
    // The heading's icon is left to the PDF: Word would copy it into the contents.
    if (const std::string_view number = node.get(Key::number); !number.empty()) {
        text(std::string(number) + "\u2002", {});
    }
    words(node, {});
    close();
}

void Writer::group(const Node& node) {
    const Restored outer(area_.keep);
    const bool kept = area_.keep;
    for (size_t i = 0; i < node.children.size(); ++i) {
        // The last block lets go, or the group would hang on to everything that follows.
        area_.keep = kept || (node.is(Key::keep) && i + 1 < node.children.size());
        block(node, i);
    }
}

}  // namespace gidspers::docx

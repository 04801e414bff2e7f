#include <algorithm>

#include "docx/writer.h"
#include "docx/xml_text.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;
using doc::Node;

void Writer::list(const Node& node) {
    using Design = Numbering::Design;
    const int outer_level = list_level_;
    const float outer_left = body_left_;
    const int level = std::min(++list_level_, Numbering::deepest);
    const std::string_view wish = node.get(Key::style);
    Design design = wish == "check" ? Design::check : wish == "cross" ? Design::cross : Design::bullet;
    if (wish == "plain") design = Design::plain;
    std::string_view style = "ListBullet";
    int num = Numbering::bullets(design);
    if (node.kind == Kind::ordered_list) {
        design = wish == "steps" ? Design::steps : Design::number;
        style = wish == "steps" ? "ListSteps" : "ListNumber";
        num = numbering_.numbered(design, level, node.number(Key::start, 1));
    }
    if (design == Design::plain) style = "ListParagraph";
    if (body_style_ != "Normal") style = body_style_;
    body_left_ = numbering_.indent(design, level);
    const float body_after = dress_.points(dress_.text(style::Text::body).after);
    for (const Node& item : node.children) {
        Paragraph look = body_look();
        look.style = style;
        look.num = num;
        look.level = level;
        look.left = -1;  // the numbering has it
        if (&item == &node.children.back() && outer_level < 0) look.after = body_after;
        content(item, look);
    }
    list_level_ = outer_level;
    body_left_ = outer_left;
}

void Writer::facts(const Node& node) {
    const bool grid = node.get(Key::style) == "grid";
    const std::string_view outer_style = body_style_;
    const float outer_width = width_;
    if (grid) {
        const int columns = width_ >= 330 ? 2 : 1;
        const std::vector<int> widths(static_cast<size_t>(columns), twips(width_ / static_cast<float>(columns)));
        table_start("TableLayout", widths, "0000", {}, {});
        for (size_t i = 0; i < node.children.size(); i += static_cast<size_t>(columns)) {
            out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
            for (size_t n = i; n < i + static_cast<size_t>(columns); ++n) {
                add(out_, "<w:tc><w:tcPr><w:tcW w:w=\"", widths[0], "\" w:type=\"dxa\"/></w:tcPr>");
                if (n < node.children.size()) {
                    const Node& fact = node.children[n];
                    Paragraph label = body_look();
                    label.style = "Label";
                    label.keep_next = true;
                    open(label);
                    add_icon_of(fact);
                    text(fact.get(Key::label), {});
                    close();
                    Paragraph value = body_look();
                    value.after = dress_.units(2.5f);
                    open(value);
                    words(fact, {});
                    close();
                } else {
                    out_ += "<w:p/>";
                }
                out_ += "</w:tc>";
            }
            out_ += "</w:tr>";
        }
        table_end();
        return;
    }
    const float label_width = std::min(width_ * 0.38f, dress_.size(style::Text::table) * 15);
    const std::vector<int> widths = {twips(label_width), twips(width_ - label_width)};
    table_start("TableFacts", widths, "0080", {}, {});
    body_style_ = "TableText";
    for (const Node& fact : node.children) {
        add(out_, "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"", widths[0],
            "\" w:type=\"dxa\"/></w:tcPr>");
        open(body_look());
        add_icon_of(fact);
        text(fact.get(Key::label), {.bold = true});
        close();
        add(out_, "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"", widths[1], "\" w:type=\"dxa\"/></w:tcPr>");
        open(body_look());
        words(fact, {});
        close();
        out_ += "</w:tc></w:tr>";
    }
    table_end();
    body_style_ = outer_style;
    width_ = outer_width;
}

}  // namespace gidspers::docx

#include <algorithm>
#include <utility>

#include "doc/schema.h"
#include "docx/spacing.h"
#include "docx/writer.h"
#include "docx/xml_text.h"
#include "drawing/icons.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;
using doc::Node;

void Writer::list(const Node& node) {
    using Design = Numbering::Design;
    const Restored outer(area_);
    const int outer_level = area_.list_level;
    const int level = std::min(++area_.list_level, Numbering::deepest);
    const std::string_view wish = node.get(Key::style);
    Design design = wish == "check" ? Design::check : wish == "cross" ? Design::cross : Design::bullet;
    if (wish == "plain") design = Design::plain;
    std::string_view style = "ListBullet";
    int num = Numbering::bullets(design);
    if (node.kind == Kind::ordered_list) {
        design = wish == "steps" ? Design::steps : Design::number;
        style = wish == "steps" ? "ListSteps" : "ListNumber";
        num = numbering_.numbered(design, level, doc::number_of(node, Key::start));
    }
    if (design == Design::plain) style = "ListParagraph";
    area_.icons = Numbering::mark_color(design);
    if (area_.style == "TableText") style = "TableList";
    area_.left = numbering_.indent(design, level);
    Paragraph look = body_look();
    look.style = style;
    look.num = num;
    look.level = level;
    look.left = -1;  // the numbering has it
    if (area_.air != 1) look.after = list_space() * area_.air;
    const size_t columns = outer_level < 0 ? list_columns(node, dress_, area_.width) : 1;
    if (columns > 1) {
        const size_t each = items_of_column(node.children.size(), columns);
        const std::vector<int> widths(columns, twips(area_.width / static_cast<float>(columns)));
        area_.width = list_cell(dress_, area_.width, columns);
        layout_table_start(widths, {cell_margins(0, dress_.units(1.5f))});
        out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (size_t column = 0; column < columns; ++column) {
            cell_start(widths, column);
            const size_t first = std::min(column * each, node.children.size());
            const size_t last = std::min(first + each, node.children.size());
            for (size_t i = first; i < last; ++i) list_item(node.children[i], look);
            if (first == last || after_table_) apart();
            out_ += "</w:tc>";
        }
        out_ += "</w:tr>";
        table_end();
    } else {
        for (const Node& item : node.children) list_item(item, look);
    }
    after_list_ = outer_level < 0 && columns == 1;
}

float Writer::list_space() const {
    return dress_.points(dress_.text(style::Text::body).after) * item_share;
}

float Writer::space_below_list() const {
    return list_space() * (1 / item_share - 1) * area_.air;
}

void Writer::list_item(const Node& item, Paragraph look) {
    icon_hangs_ = item.has(Key::icon) && drawing::has_icon(item.get(Key::icon));
    if (icon_hangs_) {
        // The icon takes the mark's place; to Word and a screen reader it stays a list item.
        look.num = Numbering::bullets(Numbering::Design::plain);
        look.left = look.hanging = area_.left;
    } else if (look.num == Numbering::bullets(Numbering::Design::plain) && doc::begins_with_mark(item)) {
        // The mark stands for the bullet: the words run on beside it.
        look.hanging = status_size() * 1.25f;
        look.left = area_.left + look.hanging;
    }
    // A poster breaks a step's word only where it has to.
    if (poster_ && look.style == "ListSteps")
        look.whole_words = measure_.longest_word(doc::plain_text(item), style::Text::body) <= area_.width - area_.left - area_.right;
    waiting_anchor_ += references_.anchor_if_linked(item.get(Key::id));
    content(item, look);
    icon_hangs_ = false;
}

void Writer::facts(const Node& node) {
    const Restored outer(area_.icons);
    area_.icons = Numbering::mark_color(Numbering::Design::bullet);
    if (node.get(Key::style) == "grid")
        facts_grid(node);
    else if (runs_in(dress_, area_.width))
        facts_in_words(node);
    else
        facts_table(node);
}

void Writer::facts_grid(const Node& node) {
    std::vector<int> widths;
    for (const float one : measure_.fact_widths(node, area_.width)) widths.push_back(twips(one));
    layout_table_start(widths, {cell_margins({0, fact_gap(dress_), 0, 0})});
    for (size_t i = 0; i < node.children.size(); i += widths.size()) {
        out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (size_t n = i; n < i + widths.size(); ++n) {
            cell_start(widths, n - i);
            if (n < node.children.size()) {
                const Node& fact = node.children[n];
                const Restored outer(area_.left);
                const float beside = measure_.icon_room(fact, style::Text::body);
                area_.left += beside;
                Paragraph label = body_look();
                label.style = "Label";
                label.keep_next = true;
                if (icon_hangs_ = beside > 0; icon_hangs_) label.hanging = beside;
                waiting_anchor_ += references_.anchor_if_linked(fact.get(Key::id));
                open(label);
                add_icon_of(fact);
                text(fact.get(Key::label), {});
                close();
                Paragraph value = body_look();
                value.after = fact_space(dress_) * area_.air;
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
}

void Writer::facts_in_words(const Node& node) {
    for (const Node& fact : node.children) {
        Paragraph look = body_look();
        look.after = fact_after(dress_) * area_.air;
        icon_hangs_ = fact.has(Key::icon) && drawing::has_icon(fact.get(Key::icon));
        if (icon_hangs_) {
            look.hanging = numbering_.indent(Numbering::Design::bullet, 0);
            look.left = area_.left + look.hanging;
        }
        waiting_anchor_ += references_.anchor_if_linked(fact.get(Key::id));
        open(look);
        add_icon_of(fact);
        icon_hangs_ = false;
        const std::string_view label = fact.get(Key::label);
        text(label, {.bold = true});
        text(!label.empty() && std::string_view(":?!.").find(label.back()) != std::string_view::npos ? " " : ": ",
             {.bold = true});
        words(fact, {});
        close();
    }
}

void Writer::facts_table(const Node& node) {
    const Restored outer(area_.style);
    area_.style = "FactText";
    const float label_width = measure_.fact_label(node, area_.width);
    const std::vector<int> widths = {twips(label_width), twips(area_.width - label_width)};
    const CellSpace space = cell_space(dress_, "facts");
    table_start({}, widths, "0080", {}, {}, {cell_margins({space.top, 0, space.bottom, 0})});
    for (const Node& fact : node.children) {
        out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        cell_start(widths, 0);
        waiting_anchor_ += references_.anchor_if_linked(fact.get(Key::id));
        Paragraph label = body_look();
        label.style = "TableLabel";
        open(label);
        add_icon_of(fact);
        text(fact.get(Key::label), {});
        close();
        out_ += "</w:tc>";
        cell_start(widths, 1);
        open(body_look());
        words(fact, {});
        close();
        out_ += "</w:tc></w:tr>";
    }
    table_end();
}

}  // namespace gidspers::docx

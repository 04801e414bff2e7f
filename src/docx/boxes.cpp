#include <algorithm>
#include <span>
#include <utility>

#include "doc/schema.h"
#include "docx/frame_styles.h"
#include "docx/spacing.h"
#include "docx/theme_parts.h"
#include "docx/writer.h"
#include "docx/xml_text.h"

namespace gidspers::docx {

using doc::Key;
using doc::Node;

std::string cell_margins(const style::Margins& margins) {
    std::string out = "<w:tblCellMar>";
    const auto side = [&](std::string_view name, float points) {
        add(out, "<w:", name, " w:w=\"", twips(points), "\" w:type=\"dxa\"/>");
    };
    side("top", margins.top);
    side("left", margins.left);
    side("bottom", margins.bottom);
    side("right", margins.right);
    return out + "</w:tblCellMar>";
}

std::string cell_margins(float vertical, float horizontal) {
    return cell_margins({vertical, horizontal, vertical, horizontal});
}

/// Shaded paragraphs read and edit best; what they cannot hold stands in a table of one cell.
bool Writer::is_cell(const Node& box) const {
    return area_.list_level >= 0 || !doc::holds_words(box);
}

/// What it asks for or below the last heading, as in the PDF; on a poster it is no heading.
int Writer::box_title_level(const Node& node) {
    if (poster_ || heading_level_ == 0) return 0;
    if (!node.has(Key::level)) return std::min(heading_level_ + 1, 6);
    return heading_level_ = doc::number_of(node, Key::level);
}

void Writer::box(const Node& node) {
    const Restored outer(area_);
    if (is_cell(node))
        box_of_cell(node);
    else
        box_of_paragraphs(node);
}

void Writer::box_of_paragraphs(const Node& node) {
    const style::Tone& look_of = style::tone(node.get(Key::tone));
    const std::string style = box_style(look_of);
    const std::string title_style = style + "Title", small_style = style + "Small";
    const std::string frame = box_frame(dress_, look_of);
    std::string anchor = references_.anchor(node.get(Key::id));
    const bool kept = area_.keep;
    area_.keep = outer_keep(node);
    float before = box_space(dress_).above;  // of the first paragraph
    const auto open_next = [&](Paragraph look, bool last) {
        if (before > 0) look.before = std::exchange(before, 0.0f);
        if (last) look.after = box_space(dress_).below;
        open(look);
        out_ += std::exchange(anchor, {});
    };
    if (node.has(Key::title)) {
        Paragraph look = body_look();
        look.style = title_style;
        look.keep_next = true;
        look.outline = box_title_level(node);
        open_next(look, false);
        add_icon_of(node);
        text(node.get(Key::title), {});
        close();
    }
    const bool loose_words = !node.children.empty() && doc::is_inline(node.children.front().kind);
    const size_t count = loose_words ? 1 : node.children.size();
    for (size_t i = 0; i < count; ++i) {
        const Node& child = loose_words ? node : node.children[i];
        Paragraph look = body_look();
        const std::string_view wish = loose_words ? std::string_view() : paragraph_style(child);
        // A box's frame is its styles', so that all boxes change with them.
        look.style = wish.empty() ? style : wish == "Small" ? small_style : wish;
        if (look.style == wish) {
            look.frame = frame;
            look.left = look.right = box_padding(dress_);
        }
        if (i + 1 == count) area_.keep = kept;
        open_next(look, i + 1 == count);
        if (!loose_words) add_icon_of(child);
        words(child, {});
        close();
    }
}

void Writer::box_of_cell(const Node& node) {
    const style::Tone& look_of = style::tone(node.get(Key::tone));
    const float padding = box_padding(dress_), inner = area_.width - area_.left;
    const std::string anchor = references_.anchor(node.get(Key::id));
    const int title_level = node.has(Key::title) ? box_title_level(node) : 0;
    std::string edge;
    add(edge, "<w:tblBorders><w:left w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"",
        hex(dress_.theme.color(look_of.strong)), "\"/></w:tblBorders>");
    const std::vector<int> widths = {twips(inner)};
    layout_table_start(widths, {cell_margins(box_space(dress_).above / 2, padding), edge, area_.left});
    out_ += "<w:tr>";
    if (doc::plain_text(node).size() < 800) out_ += "<w:trPr><w:cantSplit/></w:trPr>";
    cell_start(widths, 0, 1, ground_property(dress_.theme, look_of.soft));
    area_.left = 0;
    area_.width = inner - 2 * padding;
    if (node.has(Key::title)) {
        Paragraph look = body_look();
        look.style = "BoxTitle";
        look.outline = title_level;
        open(look);
        out_ += anchor;
        add_icon_of(node);
        text(node.get(Key::title), {});
        close();
    } else {
        waiting_anchor_ = anchor;
    }
    area_.list_level = -1;
    blocks(node);
    if (after_table_) apart();
    out_ += "</w:tc></w:tr>";
    table_end();
}

bool Writer::outer_keep(const Node& node) const {
    return area_.keep || node.is(Key::keep);
}

void Writer::cards(const Node& node) {
    const size_t columns = measure_.card_columns(node, area_.width);
    const Restored outer(area_);
    const int one = twips(area_.width / static_cast<float>(columns));
    std::string borders;
    const std::string between = hex(dress_.theme.color(area_.ground));
    const int gap = std::min(96, eighths(card_gap(dress_)));
    add(borders, "<w:tblBorders><w:insideH w:val=\"single\" w:sz=\"", gap, "\" w:space=\"0\" w:color=\"", between,
        "\"/><w:insideV w:val=\"single\" w:sz=\"", gap, "\" w:space=\"0\" w:color=\"", between, "\"/></w:tblBorders>");
    const std::vector<int> widths(columns, one);
    const Size margins = card_margins(dress_);
    layout_table_start(widths, {cell_margins(margins.height, margins.width), borders});
    if (poster_) area_.style = "TableText";
    area_.width = points_of(one) - 2 * margins.width;
    for (size_t i = 0; i < node.children.size(); i += columns) {
        out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        const auto row = std::span(node.children).subspan(i, std::min(columns, node.children.size() - i));
        float tallest = 0;  // of the heads of charts: these stand on one line
        for (const Node& card : row)
            if (doc::holds_figure(card)) tallest = std::max(tallest, measure_.card_head(card, area_.width));
        for (size_t n = 0; n < columns; ++n) {
            if (n < row.size()) {
                one_card(row[n], widths, n, tallest);
            } else {
                cell_start(widths, n);
                out_ += "<w:p/>";
            }
            out_ += "</w:tc>";
        }
        out_ += "</w:tr>";
    }
    table_end();
}

void Writer::one_card(const Node& card, const std::vector<int>& widths, size_t column, float tallest) {
    style::Color fill = style::tone(card.get(Key::tone)).soft;
    if (fill == area_.ground) fill = style::Color::paper;  // a card is told from what it stands on
    cell_start(widths, column, 1, ground_property(dress_.theme, fill));
    const float lower = doc::holds_figure(card) ? tallest - measure_.card_head(card, area_.width) : 0;
    area_.left = measure_.card_indent(card);
    const auto head = [&](std::string_view name, style::Text style, bool last) {
        Paragraph look = body_look();
        look.style = name;
        // Of what is after a paragraph and before the next, only the larger counts.
        if (last && lower > 0) look.after = std::max(dress_.points(dress_.text(style).after), above_figure()) + lower;
        if (icon_hangs_) look.hanging = area_.left;
        open(look);
    };
    icon_hangs_ = area_.left > 0;
    head("CardTitle", style::Text::card_title, !card.has(Key::subtitle));
    add_icon_of(card, style::Text::card_title);
    text(divided_title(card), {});
    close();
    if (card.has(Key::subtitle)) {
        head("Small", style::Text::small, true);
        text(card.get(Key::subtitle), {});
        close();
    }
    if (!card.children.empty()) card_words(card, body_look());
    if (after_table_) apart();
}

/// Its words are not hyphenated; one that is wider than the card would be broken at any letter.
std::string Writer::divided_title(const Node& card) const {
    const float room = area_.width - measure_.icon_room(card, style::Text::card_title);
    const std::string_view title = card.get(Key::title);
    std::string out;
    for (size_t from = 0; from < title.size();) {
        const size_t end = std::min(title.find(' ', from), title.size() - 1) + 1;
        const std::string_view word = title.substr(from, end - from);
        const bool fits = measure_.longest_word(word, style::Text::card_title) * 1.02f < room;  // no program sets it at quite this width
        out += fits ? std::string(word) : dress_.widths.divided(word);
        from = end;
    }
    return out;
}

/// A card's text: like content(), but its icon stands at the title already.
void Writer::card_words(const Node& card, const Paragraph& look) {
    if (doc::is_inline(card.children.front().kind)) {
        open(look);
        words(card, {});
        close();
    } else {
        blocks(card);
    }
}

}  // namespace gidspers::docx

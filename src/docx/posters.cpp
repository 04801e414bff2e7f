#include <algorithm>
#include <utility>

#include "docx/frame_styles.h"
#include "docx/poster_plan.h"
#include "docx/sections.h"
#include "docx/spacing.h"
#include "docx/theme_parts.h"
#include "docx/writer.h"
#include "docx/xml_text.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;
using doc::Node;

/// Ends a section after what was written last; `columns` are its text columns' widths, pt.
void Writer::end_section(const std::vector<float>& columns) {
    if (after_table_) apart("<w:r><w:t>\u00a0</w:t></w:r>");
    out_.insert(last_properties_end_, section(columns, !first_section_, false));
    first_section_ = false;
}

void Writer::poster(const Node& node) {
    const Size page = paper_size(dress_.theme.paper);
    const float full = dress_.text_width;
    // Room that is left goes between the bands, so that the poster fills its page.
    const float room = poster_room(page, dress_.theme) - plan_.height;
    const float share = room / static_cast<float>(plan_.bands.size() + 1);
    band_space_ = std::clamp(share, 0.0f, dress_.units(9));
    const Node* foot_node = nullptr;
    for (const Node& child : node.children) {
        if (child.kind == Kind::masthead)
            masthead(child);
        else if (child.kind == Kind::foot)
            foot_node = &child;
    }
    bool open_section = last_properties_end_ > 0;  // one column: the masthead, or bands of one column
    for (const PlanBand& band : plan_.bands) {
        const bool several = band.columns.size() > 1;
        if (several && open_section) end_section({full});
        std::vector<float> widths;
        for (const PlanColumn& column : band.columns) {
            if (!widths.empty()) {
                // A column break of its own: at the start of the heading Word would leave part of its band behind.
                out_ += "<w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/></w:pPr><w:r><w:br w:type=\"column\"/></w:r></w:p>";
                after_table_ = false;
            }
            widths.push_back(column.width);
            const Restored outer(area_);
            area_.width = column.width;
            bool first = true;
            // Columns start with a paragraph of one point: at the start of a section LibreOffice drops space above. So does what
            // stands right below the head, or one ground would run into the other.
            if ((several || &band == &plan_.bands.front()) && &column == &band.columns.front()) apart();
            for (const PlanPanel& one : column.panels) {
                panel_space_ = panel_gap(dress_) + (first ? band_space_ : 0);
                first = false;
                area_.air = one.air;
                panel(*one.node, one.height);
            }
        }
        if (several) end_section(widths);
        open_section = !several;
    }
    if (foot_node != nullptr) foot(*foot_node);
}

void Writer::masthead(const Node& node) {
    const bool filled = dress_.theme.shapes.filled_masthead;
    const Restored outer(area_);
    const Band band = masthead_band(dress_);
    area_.frame = band.frame;
    area_.color = band.color;
    area_.left = area_.right = band.indent;
    std::string mark = watermark(document_, dress_, Stands::over);
    const auto line = [&](Key key, std::string_view style) {
        if (!node.has(key)) return;
        open({.style = style});
        out_ += std::exchange(mark, {});
        text(node.get(key), {});
        close();
    };
    // The logo stands at the right, beside the words when they leave it room; else at the end of the kicker's line.
    const MastheadLogo found = measure_.masthead_logo(node, dress_.text_width);
    const Size logo = found.size;
    const bool beside = found.beside();
    if (logo.width > 0) {
        Paragraph look{.style = "BandKicker"};
        if (!beside) {
            look.tab = dress_.text_width - area_.right;
            look.grows = true;
        }
        open(look);
        out_ += std::exchange(mark, {});
        text(node.get(Key::kicker), {});
        if (!beside) out_ += "<w:r><w:tab/></w:r>";
        const Place place{dress_.text_width - area_.right - logo.width - (filled ? logo_edge : 0), found.drop};
        add_image(dress_.theme.logo, logo, {"Logo", dress_.theme.logo.alt}, filled ? Ground::white : Ground::none, beside ? &place : nullptr);
        close();
    } else {
        line(Key::kicker, "BandKicker");
    }
    line(Key::title, "BandTitle");
    line(Key::subtitle, "BandSubtitle");
    blocks(node);
}

/// `height` is what the whole panel takes at least.
void Writer::panel(const Node& node, float height) {
    // The heading is a paragraph, so that Word's navigation lists it; below it a table of one cell is the panel's
    // ground.
    const style::Tone& ground = style::tone(node.get(Key::tone));
    const bool filled = node.get(Key::style) == "filled";
    const Size padding = panel_padding(dress_, node);
    const std::string style = panel_style(ground, filled);
    Paragraph look{.style = style};
    look.before = panel_space_ + panel_heading_space(dress_);
    if (const float icon = measure_.icon_room(node, style::Text::panel_title); icon > 0) {
        look.hanging = icon;
        look.left = panel_indent(dress_, filled) + icon;
        icon_hangs_ = true;
    }
    open(look);
    out_ += references_.anchor(node.get(Key::id));
    {
        const Restored outer(area_.icons);
        area_.icons = filled ? ground.on_strong : ground.ink;
        add_icon_of(node, style::Text::panel_title);
    }
    text(node.get(Key::title), {});
    close();
    ++heading_;
    const Restored outer(area_);
    const std::vector<int> widths = {twips(area_.width)};
    layout_table_start(widths, {cell_margins(padding.height, padding.width)});
    out_ += "<w:tr><w:trPr><w:cantSplit/>";
    if (height > 0)
        add(out_, "<w:trHeight w:val=\"", twips(height - measure_.panel_head(node, area_.width)),
            "\" w:hRule=\"atLeast\"/>");
    out_ += "</w:trPr>";
    std::string cell = ground_property(dress_.theme, ground.soft);
    // Steps stand in the middle of a ground that is taller than they are; what is read downwards begins at its top.
    const bool steps = !node.children.empty() && node.children.back().get(Key::style) == "steps";
    if (steps) cell += "<w:vAlign w:val=\"center\"/>";
    cell_start(widths, 0, 1, cell);
    area_.width -= 2 * padding.width;
    area_.ground = ground.soft;
    card_words(node, body_look());
    if (after_table_) apart();
    out_ += "</w:tc></w:tr>";
    table_end();
}

void Writer::foot(const Node& node) {
    // A band of two cells: the words, and the QR code or other figures beside them.
    const Restored outer(area_);
    const FootCell beside = measure_.foot_figures(node, area_.width);
    std::string borders;
    add(borders, "<w:tblBorders><w:top w:val=\"single\" w:sz=\"", eighths(thick_line), "\" w:space=\"0\" w:color=\"",
        hex(dress_.theme.color(style::Color::primary)), "\"/></w:tblBorders>");
    // Space above: a table has none of its own.
    Paragraph gap;
    gap.style = "TableEnd";
    gap.before = std::max(band_space_, foot_gap(dress_));
    open(gap);
    close();
    const Size margins = foot_margins(dress_);
    std::vector<int> widths = {twips(area_.width - beside.width)};
    if (beside.width > 0) widths.push_back(twips(beside.width));
    layout_table_start(widths, {cell_margins(margins.height, margins.width), borders});
    out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    for (size_t n = 0; n < widths.size(); ++n) {
        cell_start(widths, n, 1, ground_property(dress_.theme, style::Color::primary_soft));
        area_.width = n == 1 ? beside.inside : points_of(widths[n]) - 2 * margins.width;
        const size_t before = out_.size();
        for (const Node& child : node.children)
            if ((child.kind == Kind::figure) == (n == 1)) block(child);
        if (out_.size() == before || after_table_) apart();
        out_ += "</w:tc>";
    }
    out_ += "</w:tr>";
    table_end();
}

}  // namespace gidspers::docx

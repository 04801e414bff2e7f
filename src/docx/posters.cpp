#include <tuple>

#include "docx/writer.h"
#include "docx/xml_text.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;
using doc::Node;

/// Ends a section of `columns` columns after the paragraph that was written last.
void Writer::end_section(int columns) {
    if (after_table_) apart();
    out_.insert(last_properties_end_, section(columns, !first_section_, false));
    first_section_ = false;
}

void Writer::poster(const Node& node) {
    const bool landscape = document_.root.get(Key::orientation) == "landscape";
    const int most = dress_.theme.paper == Paper::a3 ? (landscape ? 4 : 3) : (landscape ? 3 : 2);
    const float full = dress_.text_width;
    const float gutter = dress_.points(dress_.theme.gutter);
    int columns = 1;
    bool open_section = false;
    for (const Node& child : node.children) {
        const std::string_view span = child.get(Key::span);
        const bool wide = child.kind != Kind::panel || span == "full" || (!span.empty() && span != "1" && child.number(Key::span, 1) >= most);
        const int wants = wide ? 1 : most;
        if (open_section && (wants != columns)) end_section(columns);
        columns = wants;
        open_section = true;
        width_ = (full - gutter * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        block(child);
    }
    if (columns != 1) end_section(columns);
    width_ = full;
}

void Writer::masthead(const Node& node) {
    // The band: paragraphs with one and the same border and indent, which Word draws as one block.
    const style::Color title = dress_.text(style::Text::poster_title).color;
    const bool filled = title == style::Color::on_primary || title == style::Color::paper;
    const float padding = std::min(28.0f, dress_.units(4));
    const auto outer = std::tuple(body_frame_, body_left_, body_right_, body_color_);
    if (filled) {
        const std::string fill = hex(dress_.theme.color(style::Color::primary));
        std::string frame = "<w:pBdr>";
        for (const std::string_view side : {"top", "left", "bottom", "right"})
            add(frame, "<w:", side, " w:val=\"single\" w:sz=\"4\" w:space=\"", static_cast<int>(padding), "\" w:color=\"", fill,
                "\"/>");
        add(frame, "</w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"", fill, "\"/>");
        body_frame_ = frame;
        body_left_ = body_right_ = padding;
        body_color_ = color_property(dress_.theme, style::Color::on_primary);
    }
    const auto line = [&](Key key, std::string_view style) {
        if (!node.has(key)) return;
        Paragraph look = body_look();
        look.style = style;
        look.before = 0;
        open(look);
        text(node.get(key), {});
        close();
    };
    line(Key::kicker, "Kicker");
    line(Key::title, "Heading1");
    line(Key::subtitle, "Subtitle");
    blocks(node);
    std::tie(body_frame_, body_left_, body_right_, body_color_) = outer;
}

void Writer::panel(const Node& node) {
    // The heading is a band in the tone's colour; the text below it stays plain paragraphs on paper.
    const Tone& look_of = tone(node.get(Key::tone));
    const bool filled = node.get(Key::style) == "filled" || node.get(Key::style) == "route";
    const std::string fill = hex(dress_.theme.color(filled ? look_of.strong : look_of.soft));
    const std::string edge = hex(dress_.theme.color(look_of.strong));
    const auto space = static_cast<int>(dress_.units(1.5f));
    std::string frame;
    add(frame, "<w:pBdr><w:top w:val=\"single\" w:sz=\"18\" w:space=\"", space, "\" w:color=\"", edge,
        "\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"", space, "\" w:color=\"", fill,
        "\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"", space, "\" w:color=\"", fill,
        "\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"", space, "\" w:color=\"", fill,
        "\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"", fill, "\"/>");
    Paragraph look;
    look.style = "Heading2";
    look.frame = frame;
    look.left = look.right = static_cast<float>(space);
    look.before = dress_.units(4);
    look.after = dress_.units(3);
    look.color = color_property(dress_.theme, filled ? look_of.on_strong : look_of.ink);
    open(look);
    out_ += references_.anchor(node.get(Key::id));
    add_icon_of(node);
    text(node.get(Key::title), {});
    close();
    ++heading_;
    blocks(node);
}

void Writer::foot(const Node& node) {
    blocks(node);
}

}  // namespace gidspers::docx

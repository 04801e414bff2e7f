// Front matter: the cover and the table of contents.
#include <algorithm>

#include "drawing/figures.h"
#include "layout/blocks.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Color;
using style::Text;

void Builder::contents_list(const Node& node, const Area& area, Slabs& out) {
    const int depth = std::clamp(node.number(Key::depth, 2), 1, 6);
    const size_t begin = out.size();
    title(node.get(Key::title).empty() ? std::string_view("Inhoud") : node.get(Key::title), Text::h1, Role::p, node, area, out);
    if (out.size() > begin) out.back().keep_next = true;
    const TagId toc = tags_.open(Role::toc, area.tag);

    const style::TextStyle& top = theme().text(Text::toc1);
    float number_room[2] = {0, 0};
    for (const Heading& heading : headings) {
        if (heading.level > 2) continue;
        const float width = typesetter_.width_of(heading.node->get(Key::number), heading.level == 1 ? Text::toc1 : Text::toc2);
        number_room[heading.level - 1] = std::max(number_room[heading.level - 1], width);
    }
    if (number_room[0] > 0) number_room[0] += top.size * 0.9f;
    if (number_room[1] > 0) number_room[1] += top.size * 0.8f;
    const float page_room = top.size * 2.2f, pitch = top.size * 0.62f;

    for (const Heading& heading : headings) {
        if (heading.level > depth || heading.node->get(Key::in_toc) == "no") continue;
        const bool chapter = heading.level == 1;
        const Text text = chapter ? Text::toc1 : Text::toc2;
        const style::TextStyle& style = theme().text(text);
        const size_t first = out.size();
        const Slab head = galley_.begin();
        const TagId toci = tags_.open(Role::toci, toc);
        const TagId reference = tags_.open(Role::reference, toci);
        const TagId tag = tags_.open(Role::link, reference);
        const uint32_t link = tags_.link(tag);
        tags_.link_at(link).anchor = heading.anchor;
        tags_.link_at(link).contents = heading.title;

        const style::Rgb ink = theme().color(style.color);
        const float baseline = typesetter_.baseline(text);
        const float indent = chapter ? 0 : number_room[0] + static_cast<float>(heading.level - 2) * top.size * 1.5f;
        if (const std::string_view number = heading.node->get(Key::number); !number.empty()) {
            const size_t before = galley_.texts.size();
            typesetter_.place(number, text, theme().color(chapter ? Color::accent_ink : style.color), area.x + indent,
                              baseline, tag);
            if (galley_.texts.size() > before) galley_.texts.back().space_after = true;
        }
        LineSetting setting;
        setting.x = area.x + indent + number_room[chapter ? 0 : 1];
        setting.width = area.x + area.width - page_room - setting.x;
        setting.tag = tag;
        setting.whole = true;
        setting.underline = false;
        const Paragraph& paragraph = typesetter_.prepare(heading.node->children, text);
        typesetter_.set(paragraph, setting, out);
        if (out.size() == first) continue;
        galley_.texts.back().space_after = true;
        const TextOp& last = galley_.texts.back();
        float right = last.x;
        for (uint32_t w = 0; w < last.words; ++w)
            right += (galley_.words[last.first_word + w]->width + typesetter_.shaper().space(last.face)) * last.size / 1000;

        LateNumber number;
        number.anchor = heading.anchor;
        number.x = area.x + area.width - page_room;
        number.width = page_room;
        number.y = baseline;
        number.size = style.size;
        number.face = typesetter_.face(style.face);
        number.color = ink;
        number.right = true;
        galley_.ops.push_back({Op::Type::text, Special::page_number, tag, static_cast<uint32_t>(galley_.late.size())});
        galley_.late.push_back(number);
        galley_.link_boxes.push_back({link, {area.x, 0, area.width, style.leading}});

        if (!chapter) {
            // Leader dots on one grid for all lines, so that they stand in columns.
            const float end = area.x + area.width - page_room + top.size * 0.2f;
            const auto dots = static_cast<int>((end - right - pitch) / pitch);
            if (dots >= 3) {
                const FaceId face = typesetter_.face(style.face);
                const ShapedWord* dot = typesetter_.shaper().word(face, "nl", ".");
                TextOp op;
                op.first_word = static_cast<uint32_t>(galley_.words.size());
                op.words = static_cast<uint32_t>(dots);
                op.size = style.size;
                op.x = end - static_cast<float>(dots) * pitch;
                op.y = baseline;
                op.extra_space = pitch - (dot->width + typesetter_.shaper().space(face)) * style.size / 1000;
                op.face = dot->face;
                op.color = theme().color(Color::ink_soft);
                for (int d = 0; d < dots; ++d) galley_.words.push_back(dot);
                galley_.ops.push_back({Op::Type::text, Special::none, artifact, static_cast<uint32_t>(galley_.texts.size())});
                galley_.texts.push_back(op);
            }
        }
        galley_.end(out.back());
        out[first].op_begin = head.op_begin;
        if (chapter) {
            out[first].before = std::max(style.before, unit() * 2);
            out.back().keep_next = true;
        }
    }
    // Contents are one thing to the eye: they stay on one page when they fit one.
    for (size_t i = begin + 1; i < out.size(); ++i) out[i].break_cost = std::max(out[i].break_cost, cost::group);
    // Contents that only just need a second page are set closer.
    const Slabs entries(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end());
    const float height = stacked_height(entries);
    if (height > page_height_ && height < page_height_ * 1.3f) {
        float gaps = 0;
        for (size_t i = 1; i < entries.size(); ++i) gaps += std::max(entries[i - 1].after, entries[i].before);
        const float keep = (gaps - (height - page_height_) - 1) / gaps;
        if (keep > 0.2f)
            for (size_t i = begin; i < out.size(); ++i) {
                out[i].before *= keep;
                out[i].after *= keep;
            }
    }
    if (out.size() > begin) {
        out.back().keep_next = false;
        out.back().after = unit() * 6;
    }
}

void Builder::cover(const Node& node, const style::Theme& theme, Slabs& out) {
    const Size paper = paper_size(theme.paper);
    const float left = theme.margins.left, width = paper.width - theme.margins.left - theme.margins.right;
    const bool filled = theme.shapes.filled_masthead;
    const TagId sect = tags_.open(Role::sect, 0);
    const style::Rgb ink = theme.color(filled ? Color::on_primary : Color::primary_ink);
    Area area;
    area.x = left;
    area.width = width * 0.92f;
    area.tag = sect;
    area.ink = &ink;

    // The band is as high as its titles ask, but at least two fifths of the page and never more than two thirds.
    Slab titles_slab = galley_.begin();
    Slabs titles;
    title(node.get(Key::kicker), Text::kicker, Role::p, node, area, titles);
    title(node.get(Key::title), Text::cover_title, Role::p, node, area, titles);
    title(node.get(Key::subtitle), Text::cover_subtitle, Role::p, node, area, titles);
    const float height = stacked_height(titles);
    const float band = std::clamp(height + unit() * 44, paper.height * 0.44f, paper.height * 0.66f);
    stack(galley_, titles, std::max(band - height - unit() * 16, unit() * 10));
    galley_.end(titles_slab);

    // The ground is painted first; an operation list is a range, so the titles are listed again behind it.
    Slab all = galley_.begin();
    set_scene(typesetter_, galley_, drawing::cover_motif(theme, paper.width, band), 0, 0, 1, artifact, node);
    galley_.copy(titles_slab);

    area.ink = nullptr;
    area.width = width;
    Slabs parts;
    for (const Node& child : node.children) block(child, area, parts);
    // What stands below the band is spread a little: a cover breathes.
    const float room = paper.height - band - theme.margins.bottom - unit() * 10;
    const float needed = stacked_height(parts);
    const float air = std::clamp(room * 0.8f / std::max(needed, 1.0f), 1.0f, 1.6f);
    stack(galley_, parts, band + unit() * 10, air);
    galley_.end(all);
    all.height = paper.height;
    all.bleed = true;
    out.push_back(all);
}

}  // namespace gidspers::layout

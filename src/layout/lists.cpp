// Lists: bullets and numbers, nested as deep as the reader lets them be.
#include <algorithm>
#include <string>

#include "doc/schema.h"
#include "layout/blocks.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Color;

namespace {

/// Deep lists in narrow columns would run out of width: then the indent shrinks, but never the words' room below this.
float indent_for(float wanted, float width, float size) {
    if (width - wanted > size * 9) return wanted;
    return std::max(std::min(wanted, width * 0.12f), size * 0.3f);
}

/// Spaces around the items: close together inside, the paragraph's space around the whole list.
void space_item(Slabs& out, size_t first, float gap) {
    out[first].before = std::min(out[first].before, gap);
    out.back().after = gap;
}

bool is_close(const Area& area) { return area.close || area.list_depth > 0; }

float item_gap(const Area& area, const style::TextStyle& style) {
    return !is_close(area) ? std::max(style.after * 0.5f, style.size * 0.25f) : style.size * style::close_items;
}

/// Where an item's words stand.
Area in_item(Area list, TagId body, float indent) {
    list.tag = body;
    list.x += indent;
    list.width -= indent;
    list.top = list.headed = false;
    list.list_depth = static_cast<uint8_t>(std::min(list.list_depth + 1, 250));
    return list;
}

/// A term with its explanation (ISO 32000-1, table 336): "Term: what it is". Bold words that a sentence goes on from are none.
bool explains_term(const Node& item) {
    if (item.children.size() < 2 || item.children.front().kind != Kind::strong) return false;
    const Node& next = item.children[1];
    return (next.kind == Kind::text && next.text.starts_with(':')) || doc::plain_text(item.children.front()).ends_with(':');
}

/// No single item is left behind at either end, and the whole has a paragraph's space around it.
void finish_list(Slabs& out, const std::vector<size_t>& items, const Area& area, const style::TextStyle& style) {
    if (items.size() > 1) {
        for (const size_t end : {items[1], items.back()}) out[end].break_cost = std::max(out[end].break_cost, cost::lone);
        if (area.headed && items[1] == items[0] + 1) out[items[0]].keep_next = true;  // as a paragraph of one line (blocks.cpp)
    }
    if (is_close(area)) return;
    out[items.front()].before = std::max(out[items.front()].before, style.after * 0.5f);
    out.back().after = std::max(style.after, item_gap(area, style));
}

}  // namespace

void adopt(Galley& galley, const Slab& head, Slabs& out, size_t first, float leading) {
    if (out.size() == first) {
        Slab slab = head;
        slab.height = leading;
        galley.end(slab);
        out.push_back(slab);
        return;
    }
    out[first].op_begin = head.op_begin;
    out[first].link_begin = head.link_begin;
    out[first].event_begin = head.event_begin;
}

void Builder::side_by_side(Slabs& out, size_t begin, const std::vector<size_t>& items, size_t columns, float step) {
    const auto height_of = [&](size_t from, size_t to) {  // items [from, to)
        const size_t first = items[from], last = to < items.size() ? items[to] : out.size();
        float y = 0;
        for (size_t i = first; i < last; ++i) y += out[i].height + (i > first ? std::max(out[i - 1].after, out[i].before) : 0);
        return y;
    };
    // The least height at which the items, in order, fill no more than so many columns.
    const float whole = height_of(0, items.size());
    float limit = whole / static_cast<float>(columns);
    std::vector<size_t> cuts;
    for (; limit < whole * 1.01f; limit *= 1.03f) {
        cuts.assign(1, 0);
        for (size_t i = 0; i < items.size(); ++i)
            if (i > cuts.back() && height_of(cuts.back(), i + 1) > limit + 0.1f) cuts.push_back(i);
        if (cuts.size() <= columns) break;
    }
    cuts.push_back(items.size());
    Slab slab = out[begin];
    float height = 0;
    for (size_t c = 0; c + 1 < cuts.size(); ++c) {
        const size_t first = items[cuts[c]], last = cuts[c + 1] < items.size() ? items[cuts[c + 1]] : out.size();
        float y = 0;
        for (size_t i = first; i < last; ++i) {
            if (i > first) y += std::max(out[i - 1].after, out[i].before);
            galley_.move(out[i], step * static_cast<float>(c), y);
            y += out[i].height;
        }
        height = std::max(height, y);
    }
    slab.after = out.back().after;
    slab.height = height;
    galley_.end(slab);
    out.resize(begin);
    out.push_back(slab);
}

bool Builder::has_icons(const Node& list) {
    return std::ranges::any_of(list.children, [](const Node& item) { return item.has(Key::icon); });
}

void Builder::bullet_list(const Node& node, const Area& whole, Slabs& out) {
    // On a poster a wide list stands in two columns: lines stay short, and the list half as high.
    Area area = whole;
    const float column_gap = unit() * 5;
    const bool beside = whole.poster && !is_close(whole) && node.children.size() >= 4 &&
                        whole.width > theme().text(whole.body).size * 27;
    if (beside) area.width = (whole.width - column_gap) / 2;
    const style::TextStyle& style = theme().text(area.body);
    const std::string_view look = node.get(Key::style);
    const bool plain = look == "plain";
    const bool icons = has_icons(node) || (area.iconed && !plain && !is_close(area));
    const float icon_size = style.size * 1.45f;
    float wanted = plain ? 0 : style.size * (is_close(area) ? 1.1f : 1.25f);
    if (look == "check" || look == "cross") wanted = style.size * 1.5f;
    if (icons) wanted = icon_size + style.size * 0.6f;
    const float indent = plain && !icons ? 0 : indent_for(wanted, area.width, style.size);
    const float gap = item_gap(area, style);

    if (is_close(area) && !out.empty()) out.back().after = std::min(out.back().after, gap);
    const TagId list = tags_.open(Role::l, area.tag);
    tags_[list].numbering = plain ? Numbering::none : Numbering::disc;
    const style::Rgb ink = area.ink ? *area.ink
                           : theme().color(look == "cross" ? Color::attention : look == "check" ? Color::good
                                                                                                 : Color::accent_ink);
    const size_t begin = out.size();
    std::vector<size_t> items;
    for (const Node& item : node.children) {
        const size_t first = out.size();
        const Slab head = galley_.begin();
        anchor(item);
        const TagId li = tags_.open(Role::li, list);
        Area inner = in_item(area, tags_.open(Role::lbody, li), indent);
        if (plain && explains_term(item)) inner.label = tags_.open(Role::lbl, li);
        const float middle = typesetter_.baseline(area.body) - style.size * 0.35f;
        bool drawn = plain && !icons;
        if (item.has(Key::icon))
            drawn = set_icon(typesetter_, galley_, item, ink, {area.x, middle - icon_size / 2, icon_size, icon_size}, artifact);
        if (!drawn && !typesetter_.measuring) {
            const float size = std::min(style.size * (look == "check" || look == "cross" ? 1.0f : 0.9f), indent * 1.2f);
            galley_.drawing(artifact, {typesetter_.marks().bullet(look, area.list_depth, size, ink),
                                       {area.x + (icons ? icon_size * 0.25f : 0), middle - size / 2}});
        }
        if (drawn && doc::begins_with_mark(item)) {
            // The mark stands for the bullet: the words run on beside it.
            const float mark = typesetter_.mark_width(item.children.front().kind, area.body);
            inner.x += mark;
            inner.width -= mark;
            inner.first_indent = -mark;
        }
        contents(item, inner, out);
        adopt(galley_, head, out, first, style.leading);
        // An icon is taller than a line: the item is at least as high.
        if (icons && out.size() == first + 1) out[first].height = std::max(out[first].height, icon_size * 0.95f);
        space_item(out, first, gap);
        items.push_back(first);
    }
    if (out.size() == begin) return;
    finish_list(out, items, area, style);
    if (beside) side_by_side(out, begin, items, 2, area.width + column_gap);
}

void Builder::ordered_list(const Node& node, const Area& area, Slabs& out) {
    const style::TextStyle& style = theme().text(area.body);
    const int start = doc::number_of(node, Key::start);
    const auto label_of = [&](size_t i) { return std::to_string(start + static_cast<int>(i)) + "."; };
    const float widest = typesetter_.width_of(label_of(node.children.size() - 1), area.body);
    const float indent = indent_for(std::max(widest + style.size * 0.5f, style.size * 1.25f), area.width, style.size);
    const float gap = item_gap(area, style);
    if (is_close(area) && !out.empty()) out.back().after = std::min(out.back().after, gap);
    const TagId list = tags_.open(Role::l, area.tag);
    tags_[list].numbering = Numbering::decimal;
    const style::Rgb ink = area.ink ? *area.ink : theme().color(Color::accent_ink);
    const size_t begin = out.size();
    std::vector<size_t> items;
    for (size_t i = 0; i < node.children.size(); ++i) {
        const size_t first = out.size();
        const Slab head = galley_.begin();
        anchor(node.children[i]);
        const TagId li = tags_.open(Role::li, list);
        const TagId lbl = tags_.open(Role::lbl, li);
        const Area inner = in_item(area, tags_.open(Role::lbody, li), indent);
        typesetter_.place(label_of(i), area.body, ink, area.x, typesetter_.baseline(area.body), lbl);
        galley_.space_after_last();
        contents(node.children[i], inner, out);
        adopt(galley_, head, out, first, style.leading);
        space_item(out, first, gap);
        items.push_back(first);
    }
    if (out.size() == begin) return;
    finish_list(out, items, area, style);
}

}  // namespace gidspers::layout

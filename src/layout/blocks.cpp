#include "layout/blocks.h"

#include <algorithm>

#include "doc/schema.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Color;
using style::Text;

namespace {

/// A ladder and the table that says it in words: without the drawing above it, the table has no name.
bool is_drawn(const Node& block, const Node& next) {
    return block.kind == Kind::figure && block.get(Key::kind) == "ladder" && next.kind == Kind::table && !next.has(Key::caption);
}

/// A line or two would stand alone on top of a page, above the heading that follows.
void keep_tail(Slabs& out, float line) {
    float height = 0;
    for (size_t i = out.size(); i-- > 0 && !out[i].keep_next;) {
        height += out[i].height;
        if (height > line * 2.2f) return;
        out[i].break_cost = std::max(out[i].break_cost, cost::few);
    }
}

}  // namespace

void compose(Galley& galley, Slab& slab, const Slabs& parts, float top, float bottom, float air) {
    slab.height = top + stack(galley, parts, top, air) + bottom;
    galley.end(slab);
}

Builder::Builder(const doc::Document& document, Typesetter& typesetter, Galley& galley, TagTree& tags, Pages& pages,
                 float page_height)
    : typesetter_(typesetter), galley_(galley), tags_(tags), pages_(pages),
      page_height_(page_height) {
    headings.reserve(64);
    collect_headings(document.root);
}

void Builder::restart() {
    sections_.clear();
    last_level_ = 0;
    pages_.tables.clear();
    shared_.clear();
}

void Builder::note_columns(const Node& table, std::vector<float> widths) { pages_.tables.push_back({&table, std::move(widths)}); }

std::vector<float> Builder::shared_columns(std::string_view cols, std::string_view head, size_t columns, float width) const {
    for (const SharedColumns& one : shared_)
        if (one.cols == cols && one.head == head && one.widths.size() == columns && one.width == width) return one.widths;
    return {};
}

std::vector<const Node*> Builder::compact_tables(std::string_view cols) const {
    std::vector<const Node*> tables;
    for (const Node* table : compact_tables_)
        if (table->get(Key::cols) == cols) tables.push_back(table);
    return tables;
}

void Builder::collect_headings(const Node& node) {
    for (const Node& child : node.children) {
        if (child.kind == Kind::heading) {
            Heading& heading = headings.emplace_back();
            heading.node = &child;
            heading.level = heading_order_.level(child);
            heading.anchor = keep(heading_order_.anchor(child));
            if (!child.get(Key::number).empty()) heading.title = std::string(child.get(Key::number)) + " ";
            heading.title += doc::plain_text(child);
        } else if (!doc::is_inline(child.kind)) {
            if (child.kind == Kind::table && child.get(Key::style) == "compact") compact_tables_.push_back(&child);
            collect_headings(child);
        }
    }
}

Text Builder::text_of(const Node& node, const Area& area) const {
    const Text text = style::paragraph_text(node.get(Key::style)).value_or(area.body);
    return text == Text::lead && area.body != Text::body ? area.body : text;
}

void Builder::words(std::span<const Node> inlines, Text text, const Area& area, Slabs& out, bool whole) {
    LineSetting setting;
    setting.x = area.x;
    setting.width = area.width;
    setting.tag = area.tag;
    setting.align = area.align;
    setting.ink = area.ink;
    setting.whole = whole;
    setting.even = area.even;
    setting.first_indent = area.first_indent;
    setting.label = area.label;
    typesetter_.set(typesetter_.prepare(inlines, text), setting, out);
}

void Builder::title(std::string_view text, Text style, Role role, const Node& at, const Area& area, Slabs& out) {
    if (text.empty()) return;
    LineSetting setting;
    setting.x = area.x;
    setting.width = area.width;
    setting.tag = area.tag == 0 && role == Role::document ? 0 : tags_.open(role, area.tag);
    setting.align = area.align;
    setting.ink = area.ink;
    setting.whole = true;
    typesetter_.set(typesetter_.prepare_attribute(text, style, at), setting, out);
}

void Builder::contents(const Node& parent, const Area& area, Slabs& out) {
    if (parent.children.empty()) return;
    if (doc::is_inline(parent.children.front().kind)) {
        words(parent.children, area.body, area, out);
    } else {
        blocks(parent.children, area, out);
    }
}

void Builder::body(const Node& parent, Area area, Slabs& out) {
    if (!parent.children.empty() && doc::is_inline(parent.children.front().kind)) area.tag = tags_.open(Role::p, area.tag);
    contents(parent, area, out);
}

void Builder::blocks(std::span<const Node> nodes, const Area& area, Slabs& out) {
    bool page_break = false;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const Node& node = nodes[i];
        if (node.kind == Kind::page_break) {
            page_break = true;
            continue;
        }
        const size_t before = out.size();
        const bool headed = i > 0 ? nodes[i - 1].kind == Kind::heading : area.headed;
        Area inner = area;
        if (area.top && !sections_.empty()) inner.tag = section();
        inner.headed = headed && (node.kind == Kind::group || node.kind == Kind::bullet_list || node.kind == Kind::ordered_list);
        if (node.kind == Kind::heading) keep_tail(out, theme().text(area.body).leading);
        block(node, inner, out);
        const Node* const next = i + 1 < nodes.size() ? &nodes[i + 1] : nullptr;
        if (out.size() > before && next && (doc::introduces(node, *next) || doc::is_noted(node, *next) || is_drawn(node, *next)))
            out.back().keep_next = true;
        // A heading with a single line below it would be left at the foot of a page.
        if (headed && out.size() == before + 1 && node.kind == Kind::paragraph && !(next && next->kind == Kind::heading)) out.back().keep_next = true;
        if (page_break && out.size() > before) {
            out[before].must_page = true;
            page_break = false;
        }
    }
}

void Builder::anchor(const Node& node) {
    if (const std::string_view id = node.get(Key::id); !id.empty()) galley_.events.push_back({Event::Type::anchor, id, 0, {}});
}

void Builder::outline_entry(int level, std::string_view title) {
    galley_.events.push_back({Event::Type::outline, {}, static_cast<uint32_t>(pages_.outline.size()), {}});
    pages_.outline.push_back({level, std::string(title), 0, 0});
}

void Builder::block(const Node& node, const Area& area, Slabs& out) {
    const size_t first = out.size();
    const Slab head = galley_.begin();
    const bool anchored = node.kind == Kind::paragraph || node.kind == Kind::box;  // the others see to it themselves
    if (anchored) anchor(node);
    switch (node.kind) {
        case Kind::heading: heading(node, area, out); break;
        case Kind::paragraph:
            if (text_of(node, area) == Text::quote) quotation(node, area, out);
            else paragraph(node, area, out);
            break;
        case Kind::bullet_list: bullet_list(node, area, out); break;
        case Kind::ordered_list:
            if (node.get(Key::style) == "steps") steps(node, area, out);
            else ordered_list(node, area, out);
            break;
        case Kind::facts:
            if (node.get(Key::style) == "grid") facts_grid(node, area, out);
            else facts(node, area, out);
            break;
        case Kind::table: table(node, area, out); break;
        case Kind::box: box(node, area, out); break;
        case Kind::cards: cards(node, area, out); break;
        case Kind::group: {
            Area inner = area;
            inner.top = false;
            blocks(node.children, inner, out);
            if (node.is(Key::keep)) keep_together(out, first);
            break;
        }
        case Kind::figure: figure(node, area, out); break;
        case Kind::toc: contents_list(node, area, out); break;
        default: break;
    }
    if (out.size() == first) return;
    if (anchored) out[first].event_begin = head.event_begin;
    if (node.kind == Kind::heading || (node.kind == Kind::paragraph && node.is(Key::keep))) out.back().keep_next = true;
}

void Builder::paragraph(const Node& node, const Area& area, Slabs& out) {
    const Text text = text_of(node, area);
    const size_t first = out.size();
    const Slab head = galley_.begin();
    Area inner = area;
    inner.tag = tags_.open(Role::p, area.tag);
    const float indent = icon_before(node, text, area);
    inner.x += indent;
    inner.width -= indent;
    words(node.children, text, inner, out);
    if (out.size() == first) return;
    if (indent > 0) out[first].op_begin = head.op_begin;
    if (node.is(Key::keep)) out.back().after = std::min(out.back().after, unit());
}

/// A bar in the accent colour stands beside it, in one piece with its lines.
void Builder::quotation(const Node& node, const Area& area, Slabs& out) {
    Slab slab = galley_.begin();
    Area inner = area;
    inner.tag = tags_.open(Role::p, tags_.open(Role::block_quote, area.tag));
    inner.x += unit() * 3;
    inner.x += icon_before(node, Text::quote, inner);
    inner.width -= inner.x - area.x;
    const uint32_t bar = galley_.rect(artifact, {}, theme().color(Color::accent));
    Slabs lines;
    words(node.children, Text::quote, inner, lines);
    if (lines.empty()) return;
    compose(galley_, slab, lines, 0, 0);
    galley_.rects[bar].box = {area.x, 0, unit() * 0.75f, slab.height};
    slab.before = lines.front().before;
    slab.after = lines.back().after;
    out.push_back(slab);
}

float Builder::icon_before(const Node& node, Text text, const Area& area) {
    const float size = theme().text(text).size, icon = size * 1.25f, top = typesetter_.baseline(text) - size * 0.36f - icon / 2;
    const style::Rgb ink = area.ink ? *area.ink : theme().color(Color::accent_ink);
    return set_icon(typesetter_, galley_, node, ink, {area.x, top, icon, icon}, artifact) ? icon + size * 0.35f : 0;
}

void keep_together(Slabs& out, size_t begin) {
    for (size_t i = begin + 1; i < out.size(); ++i) out[i].break_cost += cost::group;
}

bool Builder::keep_if_short(Slabs& out, size_t begin) {
    float height = 0;
    for (size_t i = begin; i < out.size(); ++i) height += out[i].height;
    const bool is_short = height < page_height_ * 0.2f;
    if (is_short) keep_together(out, begin);
    return is_short;
}

TagId Builder::begin_section(int level) {
    while (!sections_.empty() && sections_.back().level >= level) sections_.pop_back();
    const TagId tag = tags_.open(Role::sect, section());
    sections_.push_back({level, tag});
    return tag;
}

void Builder::heading(const Node& node, const Area& area, Slabs& out) {
    const int look = std::clamp(doc::number_of(node, Key::level), 1, 6);
    const Text text = style::heading_text(look);
    const style::TextStyle& style = theme().text(text);
    const auto known = std::find_if(headings.begin(), headings.end(), [&](const Heading& h) { return h.node == &node; });
    const int level = area.heading_level > 0 ? area.heading_level : known != headings.end() ? known->level : look;
    last_level_ = level;

    TagId parent = area.tag;
    if (area.top) {
        if (known != headings.end()) last_heading_ = known->title;
        parent = begin_section(level);
    }
    const Slab head = galley_.begin();
    if (known != headings.end()) {
        galley_.events.push_back({Event::Type::anchor, known->anchor, 0, {}});
        if (area.top && level <= deepest_outlined) outline_entry(level, known->title);
    }

    LineSetting setting;
    setting.x = area.x;
    setting.width = area.width;
    setting.tag = tags_.open(static_cast<Role>(static_cast<int>(Role::h1) + level - 1), parent);
    setting.ink = area.ink;
    setting.whole = true;
    setting.underline = false;
    float indent = icon_before(node, text, area);
    if (const std::string_view number = node.get(Key::number); !number.empty()) {
        const style::Rgb ink = area.ink ? *area.ink : theme().color(look <= 2 ? Color::accent_ink : style.color);
        const size_t op = galley_.texts.size();
        indent += typesetter_.place(number, text, ink, area.x + indent, typesetter_.baseline(text), setting.tag);
        if (galley_.texts.size() > op) galley_.texts.back().space_after = true;
        indent += style.size * (look == 1 ? 0.6f : 0.5f);
    }
    setting.x += indent;
    setting.width -= indent;
    const size_t first = out.size();
    typesetter_.set(typesetter_.prepare(node.children, text), setting, out);
    if (out.size() == first) return;
    out[first].op_begin = head.op_begin;
    out[first].event_begin = head.event_begin;
    if (area.top) {
        out[first].chapter = level == 1;
        out[first].wants_page = node.get(Key::break_before) == "page";
    }
}

Builder::Widths Builder::widths(const Node& node, Text body) {
    Widths all;
    if (node.children.empty()) return all;
    const auto add = [&](std::span<const Node> inlines, Text text) {
        const Paragraph& paragraph = typesetter_.prepare(inlines, text);
        const Typesetter::Widths& own = typesetter_.widths(paragraph);
        all.least = std::max(all.least, own.least);
        all.whole = std::max(all.whole, own.whole);
        all.address = std::max(all.address, own.address);
        all.total += own.whole;
        ++all.paragraphs;
    };
    if (doc::is_inline(node.children.front().kind)) {
        add(node.children, body);
        return all;
    }
    Area area;
    area.body = body;
    for (const Node& child : node.children) {
        if (child.kind == Kind::paragraph) {
            add(child.children, text_of(child, area));
        } else {
            const Widths inner = widths(child, body);
            const float indent = child.kind == Kind::list_item ? theme().text(body).size * 1.4f : 0;
            all.least = std::max(all.least, inner.least + indent);
            all.whole = std::max(all.whole, inner.whole + indent);
            if (inner.address > 0) all.address = std::max(all.address, inner.address + indent);
            all.total += inner.total + indent * static_cast<float>(inner.paragraphs);
            all.paragraphs += inner.paragraphs;
        }
    }
    return all;
}

}  // namespace gidspers::layout

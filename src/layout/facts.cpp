// Facts (name and value) and cards: lists to a screen reader, columns and tiles to the eye.
#include <algorithm>
#include <cmath>

#include "layout/blocks.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Color;
using style::Text;

void Builder::facts(const Node& node, const Area& whole, Slabs& out) {
    Area area = whole;
    const float column_gap = unit() * 5;
    const bool two = whole.poster && node.children.size() >= 4 && whole.width > theme().text(whole.body).size * 30;
    if (two) area.width = (whole.width - column_gap) / 2;
    std::vector<size_t> items;
    const style::TextStyle& style = theme().text(area.body);
    const TagId list = tags_.open(Role::l, area.tag);
    bool icons = false;
    float label_width = 0;
    for (const Node& fact : node.children) {
        icons = icons || fact.has(Key::icon);
        label_width = std::max(label_width, typesetter_.width_of(fact.get(Key::label), Text::label));
    }
    const float icon_size = style.size * 1.5f, icon_room = icons ? icon_size + unit() * 2 : 0;
    const float room = area.width - icon_room, gap = unit() * 3;
    const float widest = label_width;
    label_width = std::min(label_width + 1, room * 0.34f);
    const bool beside = room - label_width - gap >= style.size * 12;
    // Labels run in at the head of their values only when each leaves half a line: a list has one look.
    const bool short_labels = widest + style.size * 0.5f <= room * 0.55f;
    const float row_gap = std::max(style.after * 0.6f, unit() * 1.25f);
    const size_t begin = out.size();
    for (const Node& fact : node.children) {
        const size_t first = out.size();
        Slab head = galley_.begin();
        anchor(fact);
        const TagId li = tags_.open(Role::li, list);
        Area label = area;
        label.x += icon_room;
        label.width = beside ? label_width : room;
        label.tag = tags_.open(Role::lbl, li);
        Area value = area;
        value.tag = tags_.open(Role::lbody, li);
        value.top = false;
        value.x = label.x + (beside ? label_width + gap : 0);
        value.width = beside ? room - label_width - gap : room;
        if (const std::string_view icon = fact.get(Key::icon); !icon.empty())
            set_icon(typesetter_, galley_, icon, area.ink ? *area.ink : theme().color(Color::accent_ink),
                     {area.x, typesetter_.baseline(area.body) - style.size * 0.35f - icon_size / 2, icon_size, icon_size},
                     artifact);
        Slabs lines;
        LineSetting setting;
        setting.x = label.x;
        setting.width = label.width;
        setting.tag = label.tag;
        setting.ink = area.ink;
        typesetter_.set(typesetter_.prepare_attribute(fact.get(Key::label), Text::label, fact), setting, lines);
        if (!lines.empty()) galley_.space_after_last();
        for (Slab& line : lines) line.before = line.after = 0;
        const bool run_in = area.poster && !beside && short_labels && lines.size() == 1 && !fact.children.empty() &&
                            is_inline(fact.children.front().kind);
        if (beside) {
            // Both baselines in one line; the label's further lines hang beside the value's.
            const float drop = typesetter_.baseline(area.body) - typesetter_.baseline(Text::label);
            const float label_height = stack(galley_, lines, drop) + drop;
            contents(fact, value, out);
            if (out.size() == first) {
                galley_.end(head);
                head.height = label_height;
                out.push_back(head);
            }
            out[first].op_begin = head.op_begin;
            out[first].link_begin = head.link_begin;
            out[first].event_begin = head.event_begin;
            out[first].before = out.back().after = 0;
            float value_height = 0;
            for (size_t i = first; i < out.size(); ++i) value_height += out[i].height;
            if (value_height < label_height) out.back().height += label_height - value_height;
        } else if (run_in) {
            // No room for two columns, and no line to spare: the label runs in at the head of its value.
            stack(galley_, lines, typesetter_.baseline(area.body) - typesetter_.baseline(Text::label));
            setting.x = value.x;
            setting.width = value.width;
            setting.tag = value.tag;
            setting.first_indent = typesetter_.width_of(fact.get(Key::label), Text::label) + style.size * 0.5f;
            typesetter_.set(typesetter_.prepare(fact.children, area.body), setting, out);
            if (out.size() == first) continue;
            out[first].op_begin = head.op_begin;
            out[first].event_begin = head.event_begin;
        } else {
            for (const Slab& line : lines) out.push_back(line);
            if (!lines.empty()) out.back().keep_next = true;
            contents(fact, value, out);
            if (out.size() == first) continue;
            out[first].op_begin = head.op_begin;
            out[first].event_begin = head.event_begin;
        }
        if (icons && out.size() == first + 1) out[first].height = std::max(out[first].height, icon_size);
        out[first].before = row_gap;
        out.back().after = row_gap;
        items.push_back(first);
    }
    if (out.size() == begin) return;
    for (const size_t i : {size_t{1}, items.size() - 1})  // no single fact is left behind
        if (i < items.size()) out[items[i]].break_cost = std::max(out[items[i]].break_cost, cost::frame * 2);
    float height = 0;
    for (size_t i = begin; i < out.size(); ++i) height += out[i].height;
    if (height < page_height_ * 0.16f)  // a short list stays whole
        for (size_t i = begin + 1; i < out.size(); ++i) out[i].break_cost = std::max(out[i].break_cost, cost::group);
    out[begin].before = out.back().after = style.after;
    if (two) side_by_side(out, begin, items, 2, area.width + column_gap);
}

namespace {

/// Tiles side by side: how many columns of at least `least` wide fit, but no more than there are tiles.
size_t columns_for(float width, float gap, float least, size_t tiles) {
    const auto fit = static_cast<size_t>(std::max(1.0f, std::floor((width + gap) / (least + gap))));
    size_t columns = std::clamp<size_t>(fit, 1, std::max<size_t>(tiles, 1));
    // 4 tiles in 3 columns leave one alone: 2 and 2 look better, if they then fill their rows.
    if (columns > 2 && tiles % columns == 1 && tiles % (columns - 1) == 0) --columns;
    return columns;
}

}  // namespace

void Builder::facts_grid(const Node& node, const Area& area, Slabs& out) {
    const style::TextStyle& style = theme().text(area.body);
    const TagId list = tags_.open(Role::l, area.tag);
    const float gap = unit() * 5;
    const size_t n = node.children.size(), columns = columns_for(area.width, gap, style.size * 14, n);
    const bool icons = std::any_of(node.children.begin(), node.children.end(), [](const Node& f) { return f.has(Key::icon); });
    const float icon_size = style.size * 1.9f, icon_room = icons ? icon_size + unit() * 2 : 0;
    // Columns of a single row get what they need: a name takes less than a name, a number and an address.
    const float room = area.width - gap * static_cast<float>(columns - 1), even = room / static_cast<float>(columns);
    std::vector<float> widths(columns, even);
    if (n == columns && n > 1) {
        float left = room;
        size_t open = n;
        std::vector<float> needs(n);
        for (size_t i = 0; i < n; ++i) {
            const float label = typesetter_.width_of(node.children[i].get(Key::label), Text::label);
            needs[i] = icon_room + 1 + std::max(label, this->widths(node.children[i], area.body).whole);
            widths[i] = 0;
            // An address is not broken as long as the others can do with less.
            float address = 0;
            for (const Node& part : node.children[i].children)
                if (part.kind == doc::Kind::link) address = std::max(address, typesetter_.width_of(doc::plain_text(part), area.body));
            if (icon_room + address + 1 > even && address < even * 1.4f) {
                widths[i] = icon_room + address + 1;
                left -= widths[i];
                --open;
            }
        }
        // Who needs less than an equal share gets what it needs; the others share the rest.
        for (bool more = true; more && open > 0;) {
            more = false;
            const float share = left / static_cast<float>(open);
            for (size_t i = 0; i < n; ++i) {
                if (widths[i] > 0 || needs[i] > share) continue;
                widths[i] = needs[i];
                left -= needs[i];
                --open;
                more = true;
            }
        }
        for (size_t i = 0; i < n; ++i) {
            if (open > 0 && widths[i] == 0) widths[i] = left / static_cast<float>(open);
            if (open == 0) widths[i] += left / static_cast<float>(n);
        }
    }
    const size_t begin = out.size();
    for (size_t row = 0; row < n; row += columns) {
        Slab slab = galley_.begin();
        float height = 0, x = area.x;
        for (size_t i = row; i < std::min(row + columns, n); ++i) {
            const Node& fact = node.children[i];
            const float width = widths[i - row];
            anchor(fact);
            const TagId li = tags_.open(Role::li, list);
            Area label = area;
            label.x = x + icon_room;
            label.width = width - icon_room;
            label.top = false;
            if (const std::string_view icon = fact.get(Key::icon); !icon.empty())
                set_icon(typesetter_, galley_, icon, area.ink ? *area.ink : theme().color(Color::accent_ink),
                         {x, 0, icon_size, icon_size}, artifact);
            Slabs parts;
            LineSetting setting;
            setting.x = label.x;
            setting.width = label.width;
            setting.tag = tags_.open(Role::lbl, li);
            setting.ink = area.ink;
            typesetter_.set(typesetter_.prepare_attribute(fact.get(Key::label), Text::label, fact), setting, parts);
            if (!parts.empty()) galley_.space_after_last();
            for (Slab& part : parts) part.before = part.after = 0;
            const size_t head = parts.size();
            label.tag = tags_.open(Role::lbody, li);
            contents(fact, label, parts);
            if (parts.size() > head) parts[head].before = unit() * 0.5f;
            height = std::max({height, stack(galley_, parts, 0), icons ? icon_size : 0});
            x += width + gap;
        }
        galley_.end(slab);
        slab.height = height;
        slab.before = slab.after = unit() * 3.5f;
        out.push_back(slab);
    }
    if (out.size() == begin) return;
    out[begin].before = out.back().after = std::max(style.after, unit() * 2);
}

void Builder::cards(const Node& node, const Area& area, Slabs& out) {
    const style::TextStyle& style = theme().text(area.body);
    const TagId list = tags_.open(Role::l, area.tag);
    const float gap = unit() * (area.poster ? 1.6f : 2), pad = unit() * (area.poster ? 1.6f : 2.5f);
    const size_t n = node.children.size();
    size_t columns = static_cast<size_t>(std::max(node.number(Key::cols, 2), 1));
    // Tiles are wide enough for the longest word of a title: titles are not hyphenated.
    const bool icons = std::any_of(node.children.begin(), node.children.end(), [](const Node& c) { return c.has(Key::icon); });
    const float icon_size = theme().text(Text::card_title).leading + style.leading * 0.9f;
    const float icon_room = icons ? icon_size + pad : 0;
    float longest = 0;
    for (const Node& card : node.children) {
        const std::string_view words = card.get(Key::title);
        for (size_t from = 0; from < words.size();) {
            const size_t to = std::min(words.find_first_of(" -/", from), words.size() - 1) + 1;
            longest = std::max(longest, typesetter_.width_of(words.substr(from, to - from), Text::card_title));
            from = to;
        }
    }
    columns = std::min(columns, columns_for(area.width, gap, std::max(style.size * 11.5f, icon_room + longest + 2 * pad + 1), n));
    const float width = (area.width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const size_t begin = out.size();
    std::vector<std::pair<size_t, style::Rgb>> fills;
    for (size_t row = 0; row < n; row += columns) {
        Slab slab = galley_.begin();
        float height = 0;
        fills.clear();
        const size_t end = std::min(row + columns, n);
        for (size_t i = row; i < end; ++i) {
            const Node& card = node.children[i];
            const Tone tone = tone_of(card.get(Key::tone));
            const float x = area.x + static_cast<float>(i - row) * (width + gap);
            const bool paper = area.tinted || area.ink;
            fills.emplace_back(galley_.ops.size(), theme().color(paper ? Color::paper : tone.soft));
            galley_.rect(artifact, {}, {});
            const TagId li = tags_.open(Role::li, list);
            Area inner = area;
            inner.ink = nullptr;
            inner.tinted = !paper;
            inner.tag = tags_.open(Role::lbody, li);
            inner.x = x + pad;
            inner.width = width - 2 * pad;
            inner.top = false;
            float icon_bottom = 0;
            if (const std::string_view icon = card.get(Key::icon); !icon.empty()) {
                const float size = icon_size, inset = size * 0.21f;
                const size_t mark = galley_.ops.size();
                galley_.rounded(artifact, {x + pad, pad, size, size}, size / 2, theme().color(paper ? tone.soft : Color::paper));
                if (set_icon(typesetter_, galley_, icon, theme().color(tone.ink),
                             {x + pad + inset, pad + inset, size - 2 * inset, size - 2 * inset}, artifact)) {
                    inner.x += size + pad;
                    inner.width -= size + pad;
                    icon_bottom = pad + size;
                } else {
                    galley_.ops.resize(mark);
                }
            }
            Slabs parts;
            Area line = inner;
            const style::Rgb title_ink = theme().color(tone.ink);
            line.ink = &title_ink;
            title(card.get(Key::title), Text::card_title, Role::p, card, line, parts);
            line.ink = nullptr;
            title(card.get(Key::subtitle), Text::small, Role::p, card, line, parts);
            for (Slab& part : parts) part.before = part.after = 0;
            if (!parts.empty()) parts.back().after = unit() * 0.75f;
            const size_t head = parts.size();
            if (icon_bottom > 0 && inner.width < style.size * (area.poster ? 7 : 16)) {
                // A narrow card: only its title stands beside the icon, its words take the whole width below.
                inner.x = x + pad;
                inner.width = width - 2 * pad;
                if (!parts.empty()) parts.back().after = std::max(icon_bottom - pad - stacked_height(parts), 0.0f) + unit() * 0.5f;
            }
            if (!card.children.empty() && is_inline(card.children.front().kind)) {
                Area text = inner;
                text.tag = tags_.open(Role::p, inner.tag);
                contents(card, text, parts);
            } else {
                contents(card, inner, parts);
            }
            if (parts.size() > head) parts[head].before = 0;
            height = std::max({height, pad + stack(galley_, parts, pad) + pad, icon_bottom > 0 ? icon_bottom + pad : 0});
        }
        for (size_t i = row; i < end; ++i) {
            const float x = area.x + static_cast<float>(i - row) * (width + gap);
            PathOp op;
            op.path = rounded_path({x, 0, width, height}, theme().shapes.corner);
            op.filled = true;
            op.fill = fills[i - row].second;
            galley_.ops[fills[i - row].first] = {Op::Type::path, Special::none, artifact,
                                                 static_cast<uint32_t>(galley_.paths.size())};
            galley_.paths.push_back(std::move(op));
        }
        galley_.end(slab);
        slab.height = height;
        slab.before = slab.after = gap;
        out.push_back(slab);
    }
    if (out.size() == begin) return;
    out[begin].before = out.back().after = std::max(style.after, gap);
}

}  // namespace gidspers::layout

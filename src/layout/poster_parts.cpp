#include "layout/poster_parts.h"

#include <algorithm>

#include "doc/schema.h"
#include "drawing/figures.h"
#include "drawing/picture.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Color;
using style::Text;

namespace {

/// Nearer to the edge of the sheet than this an office printer leaves the paper white.
constexpr float printable = mm(5);

/// Of the headings in panels, masthead and foot: the title is H1, panels are H2.
constexpr int heading_level = 3;

/// What grows in a panel with room to spare.
constexpr Text growing[] = {Text::body, Text::lead, Text::small, Text::label, Text::note, Text::quote, Text::slogan,
                            Text::table, Text::table_head, Text::box_title, Text::card_title, Text::step_number,
                            Text::figure, Text::status};

/// The theme with type and spaces times `type` and `space`, nothing below what a poster may print.
style::Theme scaled(const style::Theme& theme, float type, float space) {
    style::Theme out = theme;
    for (size_t i = 0; i < theme.texts.size(); ++i) {
        const auto id = static_cast<Text>(i);
        style::TextStyle& text = out.texts[i];
        // Display sizes shrink sooner than the text that must be read, and grow less.
        const bool display = id == Text::poster_title || id == Text::poster_subtitle || id == Text::kicker ||
                             id == Text::panel_title || id == Text::slogan || id == Text::step_number;
        const float by = display ? std::clamp(type < 1 ? 1 - (1 - type) * 2.1f : type, 0.68f, 1.2f) : type;
        const float least = id == Text::poster_title ? theme.least_title : theme.least_text;
        const float size = std::max(text.size * by, std::min(text.size, least));
        text.leading *= size / text.size * (type < 1 ? 1 - (1 - type) * 0.5f : 1);
        text.size = size;
        text.before *= space;
        text.after *= space;
    }
    out.unit = theme.unit * space;
    out.gutter = theme.gutter * std::clamp(space, 0.45f, 1.6f);
    out.margins.left *= std::clamp(space, 0.7f, 1.0f);
    out.margins.right *= std::clamp(space, 0.7f, 1.0f);
    return out;
}

/// By how much the spaces between parts from `first` on may grow where there is so much height to spare.
float air_in(const Slabs& parts, size_t first, float spare) {
    float gaps = 0;
    for (size_t i = first + 1; i < parts.size(); ++i) gaps += std::max(parts[i - 1].after, parts[i].before);
    return spare > 0 && gaps > 0 ? 1 + std::min(spare * 0.85f, gaps * 1.4f) / gaps : 1;
}

}  // namespace

/// The colours of a panel.
struct PosterParts::PanelLook {
    PanelLook(const Node& panel, const style::Theme& theme)
        : filled(panel.get(Key::style) == "filled"), tone(style::tone(panel.get(Key::tone))), strong(theme.color(tone.strong)),
          on(theme.color(tone.on_strong)), ink(theme.color(tone.ink)), ground(filled ? strong : theme.color(tone.soft)) {}
    const bool filled;
    const style::Tone& tone;
    const style::Rgb strong, on, ink, ground;  ///< on: of what stands on strong
};

Panel::Panel(const Node& panel)
    : node(&panel), span(panel.get(Key::span) == "full" ? 0 : doc::number_of(panel, Key::span)),
      table(std::ranges::find(panel.children, Kind::table, &Node::kind) != panel.children.end()),
      cards(std::ranges::find(panel.children, Kind::cards, &Node::kind) != panel.children.end()),
      chart(std::ranges::find(panel.children, Kind::figure, &Node::kind) != panel.children.end()),
      weight(static_cast<float>(std::max(doc::number_of(panel, Key::weight), 1))),
      characters(static_cast<float>(doc::plain_text(panel).size())) {}

PosterParts::PosterParts(const doc::Document& document, const style::Theme& theme, Shaper& shaper, Galley& galley,
                         TagTree& tags, Pages& pages, Diagnostics& problems)
    : document_(document), theme_(theme), galley_(galley), tags_(tags), pages_(pages), problems_(problems), shaper_(shaper),
      typesetter_(document, theme, shaper, galley, tags, problems),
      builder_(document, typesetter_, galley, tags, pages, paper_size(theme.paper).height) {
    for (const Node& node : document.root.children.front().children) {
        if (node.kind == Kind::masthead) masthead_ = &node;
        if (node.kind == Kind::foot) foot_ = &node;
        if (node.kind == Kind::panel) spans_.push_back(panels_.emplace_back(node).span);
    }
    const Size paper = paper_size(theme.paper);
    page_width_ = paper.width;
    page_height_ = paper.height;
    width_ = paper.width - theme.margins.left - theme.margins.right;
}

void PosterParts::use(float type, float space) {
    scaled_ = scaled(theme_, type, space);
    typesetter_.use(scaled_);
    galley_.clear();
    tags_.clear();
    width_ = page_width_ - scaled_.margins.left - scaled_.margins.right;
    if (masthead_) {
        // A title that only just needs a second line is set a little smaller instead.
        style::TextStyle& title = scaled_.text(Text::poster_title);
        float room = width_;
        if (masthead_->is(Key::logo) && theme_.logo.bytes && theme_.logo.height > 0) {
            const auto aspect = static_cast<float>(theme_.logo.width) / static_cast<float>(theme_.logo.height);
            const Size logo = logo_box();
            room -= std::min(logo.height * aspect, logo.width) + scaled_.unit * 8;
        }
        const float wide = typesetter_.width_of(masthead_->get(Key::title), Text::poster_title);
        if (wide > room && room / wide > 0.6f && title.size * room / wide >= theme_.least_title * 0.9f) {
            title.leading *= room / wide * 0.995f;
            title.size *= room / wide * 0.995f;
        }
    }
    use_scale(type, space, panels_.size());
}

PanelHeight PosterParts::measure(size_t panel, Part part) {
    const SetPanel set = build_panel(panels_[panel], part_width(part, width_, scaled_.gutter), 0);
    // What is worth avoiding: a table that breaks its words, and a table that asked for two columns in one of them.
    const Panel& one = panels_[panel];
    const bool narrow = one.table && one.span > 1 && (part == Part::third || part == Part::quarter);
    const float share = narrow && part == Part::quarter ? 2 : narrow || (set.cramped && part != Part::full) ? style::cramped_cost : 0;
    return {set.slab.height, set.slab.height * share};
}

SetPanel PosterParts::build_panel(const Panel& panel, float width, float height, Growth growth) {
    builder_.cramped = false;
    const Node& node = *panel.node;
    const PanelLook look(node, scaled_);
    const float pad = scaled_.unit * 2.75f;
    Slab slab = galley_.begin();
    const uint32_t ground = galley_.rect(artifact, {}, look.ground, scaled_.shapes.corner * 2);
    Area area;
    area.heading_level = heading_level;
    area.clear_cards = growth.clear;
    area.tag = tags_.open(Role::sect, 0);
    if (!node.get(Key::id).empty()) galley_.events.push_back({Event::Type::anchor, node.get(Key::id), 0, {}});
    area.x = pad;
    area.width = width - 2 * pad;
    area.ink = look.filled ? &look.on : nullptr;
    area.tinted = true;
    area.poster = true;
    area.iconed = std::ranges::any_of(node.children, [](const Node& one) { return one.kind == Kind::bullet_list && Builder::has_icons(one); });
    Slabs parts;
    if (!node.get(Key::title).empty()) {
        panel_title(node, look, area, parts);
        if (height > 0) builder_.outline_entry(2, node.get(Key::title));  // only when it is set for good
    }
    const size_t head = parts.size();
    panel_body(node, area, growth, parts);
    if (head > 0 && parts.size() > head) parts[head].before = 0;  // the title's own space is enough
    const float spare = height - (stacked_height(parts) + 2 * pad), air = air_in(parts, head, spare);
    if (head > 0) parts[head - 1].after /= air;  // below the titles of neighbours, all begins at one height
    // Steps have no neighbours and nothing that could be spread: they stand nearly in the middle of what is left.
    if (head > 0 && parts.size() == head + 1 && node.children.front().kind == Kind::ordered_list) parts[head - 1].after += std::max(spare, 0.0f) * 0.4f;
    compose(galley_, slab, parts, pad, pad, air);
    slab.height = std::max(slab.height, height);
    galley_.rects[ground].box = {0, 0, width, slab.height};
    return {slab, builder_.cramped, parts.size()};
}

void PosterParts::panel_title(const Node& node, const PanelLook& look, Area line, Slabs& out) {
    const Slab head = galley_.begin();
    const float disc = panel_disc(node, look, line.x);
    if (disc > 0) {
        line.x += disc + scaled_.unit * 1.75f;
        line.width -= disc + scaled_.unit * 1.75f;
    }
    line.ink = look.filled ? &look.on : &look.ink;
    builder_.title(node.get(Key::title), Text::panel_title, Role::h2, node, line, out);
    if (out.size() > 2) builder_.cramped = true;
    if (out.empty()) return;
    out.front().op_begin = head.op_begin;
    if (disc > out.front().height) {
        // The disc is taller than the line: the title stands in the disc's middle.
        const float more = (disc - out.front().height) / 2;
        galley_.move(out.front(), 0, more);
        out.front().height += out.size() == 1 ? 2 * more : more;
    }
    out.back().after = std::max(out.back().after, scaled_.unit * 1.5f);
    out.front().before = 0;
}

/// The panel's icon in a disc; returns how wide it is, 0 when there is none.
float PosterParts::panel_disc(const Node& node, const PanelLook& look, float x) {
    if (!node.has(Key::icon)) return 0;
    const style::TextStyle& title = scaled_.text(Text::panel_title);
    const float disc = title.size * 1.6f, inset = disc * 0.2f, top = (title.leading - disc) / 2;
    const size_t ops = galley_.ops.size();
    galley_.rect(artifact, {x, top, disc, disc}, look.filled ? look.on : look.strong, disc / 2);
    if (set_icon(typesetter_, galley_, node, look.filled ? look.strong : look.on,
                 {x + inset, top + inset, disc - 2 * inset, disc - 2 * inset}, artifact)) return disc;
    galley_.ops.resize(ops);
    return 0;
}

void PosterParts::panel_body(const Node& node, const Area& area, Growth growth, Slabs& out) {
    const bool grows = growth.words > 1 || growth.spaces > 1;
    if (grows) {
        grown_ = scaled_;
        grown_.unit *= growth.spaces;
        for (const Text id : growing) {
            grown_.text(id).size *= growth.words;
            grown_.text(id).leading *= growth.words;
        }
        typesetter_.use(grown_);
    }
    builder_.body(node, area, out);
    if (grows) typesetter_.use(scaled_);
}

bool PosterParts::may_speak_up(const Panel& panel) const {
    const auto said = [](const Node& n) { return n.kind == Kind::paragraph && n.get(Key::style) == "lead"; };
    return theme_.speaks_up && std::ranges::all_of(panel.node->children, said);
}

float PosterParts::larger_words(const Panel& panel, float width, float height) {
    // Tables of neighbours should look alike, and in a narrow panel larger words only break more often.
    if (panel.table || width < scaled_.text(Text::body).size * 15.5f) return 1;
    // A statement is no larger than a title, and its sentences need no more lines for it. Few sizes: what is nearly alike looks like a
    // mistake.
    const bool speaks_up = may_speak_up(panel);
    const size_t lines = speaks_up ? build_panel(panel, width, 0).lines : SIZE_MAX;
    for (const float grow : {1.3f, 1.15f})
        if ((speaks_up || grow < 1.2f) && fits(panel, width, height, {grow}, lines)) return grow;
    return 1;
}

float PosterParts::chart_spaces(const Panel& panel, float width, float height, float words) {
    for (const float spaces : {2.5f, 2.0f, 1.6f, 1.3f})
        if (fits(panel, width, height, {words, spaces})) return spaces;
    return 1;
}

bool PosterParts::fits(const Panel& panel, float width, float height, Growth growth, size_t most_lines) {
    const SetPanel set = build_panel(panel, width, 0, growth);
    return set.slab.height <= height && !set.cramped && set.lines <= most_lines;
}

/// As high as two lines of the title; a wide logo leaves the title its line.
Size PosterParts::logo_box() const {
    const float height = scaled_.text(Text::poster_title).size * 1.9f;
    return {std::min(height * 2.4f, width_ * 0.25f), height};
}

Slab PosterParts::build_masthead() {
    Slab slab = galley_.begin();
    if (!masthead_) return slab;
    const Node& node = *masthead_;
    const float unit = scaled_.unit, left = scaled_.margins.left;
    const bool filled = scaled_.shapes.filled_masthead;
    const style::Rgb on = scaled_.color(Color::on_primary), title_ink = scaled_.color(Color::primary_ink);
    const TagId sect = tags_.open(Role::sect, 0);

    const uint32_t first_op = galley_.begin().op_begin;
    const Size logo = node.is(Key::logo) ? drawing::size_in_box(theme_.logo, logo_box().width, logo_box().height) : Size{};
    Area area;
    area.heading_level = heading_level;
    area.x = left;
    area.width = width_ - (logo.width > 0 ? logo.width + unit * 8 : 0);
    area.tag = sect;
    area.poster = true;
    area.ink = filled ? &on : nullptr;
    Slabs parts;
    builder_.title(node.get(Key::kicker), Text::kicker, Role::p, node, area, parts);
    if (!filled) area.ink = &title_ink;
    if (!typesetter_.measuring) builder_.outline_entry(1, node.get(Key::title));
    builder_.title(node.get(Key::title), Text::poster_title, Role::h1, node, area, parts);
    if (!filled) area.ink = nullptr;
    const size_t title_end = parts.size();
    builder_.title(node.get(Key::subtitle), Text::poster_subtitle, Role::p, node, area, parts);
    for (size_t i = 1; i < title_end; ++i) parts[i].before = std::max(parts[i].before, unit * 0.5f);
    const size_t head = parts.size();
    // However close the rest is set, the title's descenders keep clear of what stands below it.
    if (head > title_end && title_end > 0) parts[title_end].before = std::max(unit, scaled_.text(Text::poster_title).size * 0.12f);
    builder_.blocks(node.children, area, parts);
    for (size_t i = std::max<size_t>(head, 1); i < parts.size(); ++i)  // paragraphs stand as far from each other as from the title
        if (i == head || parts[i - 1].after > 0) parts[i].before = unit * 2;
    const float pad = unit * 3.5f;
    compose(galley_, slab, parts, std::max(pad, printable), pad + masthead_edge());
    if (logo.width > 0) {
        const auto text_end = static_cast<std::ptrdiff_t>(galley_.ops.size());
        masthead_logo(sect, logo.height, slab);
        std::rotate(galley_.ops.begin() + first_op, galley_.ops.begin() + text_end, galley_.ops.end());  // it is read first
    }
    return slab;
}

/// The logo in the middle of the masthead's height, smaller where it would stand nearer to the foot than to the sheet's edge.
void PosterParts::masthead_logo(TagId sect, float height, Slab& masthead) {
    const float unit = scaled_.unit;
    const bool filled = scaled_.shapes.filled_masthead;
    const float inset = filled ? unit * 2.5f : 0, top = std::max(unit * 4, printable + inset);
    const float free = masthead.height - masthead_edge();
    Slab slab = galley_.begin();
    const uint32_t plaque = galley_.rect(artifact, {}, scaled_.color(Color::paper), scaled_.shapes.corner * 2);
    const TagId figure = tags_.open(Role::figure, sect);
    tags_[figure].alt = theme_.logo.alt.empty() ? std::string_view("Logo") : theme_.logo.alt;
    const float most = std::clamp(free - 2 * top, height * 0.6f, height);
    const FigureSize logo = set_picture(galley_, theme_.logo, {0, 0, logo_box().width, most}, figure);
    if (logo.height <= 0) return galley_.ops.resize(slab.op_begin);
    galley_.events.push_back({Event::Type::figure, {}, figure, {logo.x, 0, logo.width, logo.height}});
    galley_.end(slab);
    const float x = scaled_.margins.left + width_ - logo.width - unit * 3, y = std::max((free - logo.height) / 2, top);
    galley_.move(slab, x, y);
    if (filled) galley_.rects[plaque].box = {x - inset, y - inset, logo.width + 2 * inset, logo.height + 2 * inset};
    masthead.height = std::max(masthead.height, y + logo.height + unit * 4);
    galley_.end(masthead);
}

void PosterParts::place_masthead_ground(const Slab& masthead, Placer& placer) {
    Slab ground = galley_.begin();
    set_scene(typesetter_, galley_, drawing::masthead_motif(scaled_, page_width_, masthead.height), 0, 0, 1, artifact,
              *masthead_);
    galley_.end(ground);
    placer.place_artifact(ground, 0, 0);
}

PosterParts::Code PosterParts::widest_code() {
    const float narrow = drawing::least_code(theme_.paper), least = build_foot().height;
    for (float width = drawing::large_code(theme_.paper); width > narrow; width -= mm(2))
        if (const float height = build_foot(width).height; height <= least) return {width, least - height};
    return {narrow};
}

Slab PosterParts::build_foot(float least_code) {
    Slab slab = galley_.begin();
    if (!foot_) return slab;
    const float unit = scaled_.unit, left = scaled_.margins.left, pad = unit * 2.75f;
    const uint32_t back = galley_.rect(artifact, {}, scaled_.color(Color::primary_soft));
    const TagId sect = tags_.open(Role::sect, 0);
    const auto is_code = [](const Node& n) { return n.kind == Kind::figure && n.get(Key::kind) == "qr"; };
    const auto code = std::find_if(foot_->children.begin(), foot_->children.end(), is_code);
    const float code_size = code == foot_->children.end() ? 0 : std::max(least_code, unit * 16);
    Area area;
    area.heading_level = heading_level;
    area.x = left;
    area.width = width_ - (code_size > 0 ? code_size + unit * 6 : 0);
    area.tag = sect;
    area.poster = true;
    area.tinted = true;
    // Reading order: what stands before the code, the code, what stands after it. The code stands at the right.
    Slabs before, after, figure;
    const auto split = static_cast<size_t>(code - foot_->children.begin());
    const std::span<const Node> nodes(foot_->children);
    builder_.blocks(nodes.first(split), area, before);
    if (code_size > 0) {
        Area right = area;
        right.x = left + width_ - code_size;
        right.width = code_size;
        builder_.figure(*code, right, figure);
        builder_.blocks(nodes.subspan(split + 1), area, after);
    }
    before.insert(before.end(), after.begin(), after.end());
    float y = pad + stack(galley_, before, pad);
    if (!figure.empty()) {
        stack(galley_, figure, pad);
        y = std::max(y, pad + stacked_height(figure));
    }
    galley_.end(slab);
    slab.height = y + std::max({pad, theme_.margins.bottom * 0.5f, printable});
    galley_.rects[back].box = {0, 0, page_width_, slab.height};
    return slab;
}

}  // namespace gidspers::layout

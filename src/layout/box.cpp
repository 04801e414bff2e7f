// Boxes: words on a tinted ground with a bar at their left, in one piece or, when long, in a frame that runs over pages.
#include <algorithm>

#include "doc/schema.h"
#include "layout/blocks.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Color;
using style::Text;

namespace {

class BoxSetter {
  public:
    BoxSetter(Builder& builder, const Node& node, const Area& area, int level)
        : builder_(builder), galley_(builder.galley()), node_(node), area_(area), level_(level), theme_(builder.theme()), tone_(style::tone(node.get(Key::tone))),
          fill_(theme_.color(area.tinted && !area.ink ? Color::paper : tone_.soft)), strong_(theme_.color(tone_.strong)),
          pad_(theme_.unit * 3), bar_(theme_.unit * 0.75f) {}

    void set(Slabs& out) {
        Area inner = area_;
        inner.tag = builder_.tags().open(Role::div, area_.tag);
        inner.x += pad_ + bar_;
        inner.width -= 2 * pad_ + bar_;
        inner.top = false;
        inner.tinted = true;
        inner.ink = nullptr;
        Slab slab = galley_.begin();
        // Painted first; its size is known later.
        const uint32_t fill = galley_.rect(artifact, {}, fill_, theme_.shapes.corner), bar = galley_.rect(artifact, {}, strong_);
        Slabs parts;
        if (!node_.get(Key::title).empty()) title(inner, parts);
        builder_.body(node_, inner, parts);
        if (parts.empty()) return;
        const float most = builder_.page_height() * (node_.is(Key::keep) ? 0.9f : 0.4f);
        if (area_.top && stacked_height(parts) >= most) return over_pages(slab, parts, out);
        compose(galley_, slab, parts, pad_, pad_);
        galley_.rects[fill].box = {area_.x, 0, area_.width, slab.height};
        const float inset = std::min(theme_.shapes.corner, slab.height / 3);
        galley_.rects[bar].box = {area_.x, inset, bar_, slab.height - 2 * inset};
        slab.before = slab.after = pad_;
        out.push_back(slab);
    }

  private:
    void title(Area line, Slabs& out) {
        const style::Rgb ink = theme_.color(tone_.ink);
        line.ink = &ink;
        const Slab head = galley_.begin();
        const float size = theme_.text(Text::box_title).size, icon = size * 1.3f, gap = theme_.unit * 1.5f;
        const float top = builder_.typesetter().baseline(Text::box_title) - size * 0.36f - icon / 2;
        if (set_icon(builder_.typesetter(), galley_, node_, ink, {line.x, top, icon, icon}, artifact)) {
            line.x += icon + gap;
            line.width -= icon + gap;
        }
        const Role role = level_ == 0 ? Role::p : static_cast<Role>(static_cast<int>(Role::h1) + level_ - 1);
        if (level_ > 0 && level_ <= Builder::deepest_outlined) builder_.outline_entry(level_, node_.get(Key::title));
        builder_.title(node_.get(Key::title), Text::box_title, role, node_, line, out);
        if (out.empty()) return;
        out.front().op_begin = head.op_begin;
        out.front().event_begin = head.event_begin;
        out.back().keep_next = true;
    }

    /// Between two edges of padding that stay with its first and last part.
    void over_pages(const Slab& whole, Slabs& parts, Slabs& out) {
        const auto frame = static_cast<uint16_t>(galley_.frames.size());
        galley_.frames.push_back({area_.x, area_.width, pad_, bar_, fill_, strong_});
        Slab edge = galley_.begin();
        edge.height = pad_;
        edge.frame = frame;
        edge.before = pad_;
        edge.keep_next = true;
        edge.event_begin = edge.event_end = whole.event_begin;  // what happens in the box happens in its parts
        out.push_back(edge);
        parts.front().before = 0;
        parts.back().after = 0;
        for (Slab& part : parts) {
            part.frame = frame;
            part.break_cost = std::max(part.break_cost, cost::frame);
            out.push_back(part);
        }
        edge.event_begin = edge.event_end = static_cast<uint32_t>(galley_.events.size());
        edge.before = 0;
        edge.after = pad_;
        edge.keep_next = false;
        edge.break_cost = cost::forbidden;
        out.push_back(edge);
    }

    Builder& builder_;
    Galley& galley_;
    const Node& node_;
    const Area& area_;
    const int level_;  ///< of its title as a heading; 0: none
    const style::Theme& theme_;
    const style::Tone& tone_;
    const style::Rgb fill_, strong_;
    const float pad_, bar_;
};

}  // namespace

int Builder::box_title_level(const Node& box, const Area& around) const {
    const Role role = tags_[around.tag].role;
    if (around.poster || last_level_ == 0 || (role != Role::document && role != Role::sect)) return 0;
    if (!box.has(Key::level)) return std::min(last_level_ + 1, 6);
    const int first = doc::number_of(*headings.front().node, Key::level);
    return std::clamp(doc::number_of(box, Key::level) - first + 1, 1, last_level_ + 1);  // as doc::HeadingOrder has it
}

void Builder::box(const Node& node, const Area& area, Slabs& out) {
    const int level = node.has(Key::title) ? box_title_level(node, area) : 0;
    Area own = area;
    if (level > 0 && area.top && node.has(Key::level)) {  // a heading like any other: what follows is below it
        own.tag = begin_section(level);
        last_level_ = level;
        last_heading_ = node.get(Key::title);
    }
    BoxSetter(*this, node, own, level).set(out);
}

}  // namespace gidspers::layout

// Steps: numbered discs, side by side as a route on a poster with room, and else below each other along a rail.
#include <algorithm>
#include <string>
#include <utility>

#include "doc/schema.h"
#include "drawing/geometry.h"
#include "layout/blocks.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Color;
using style::Text;

namespace {

class StepsSetter {
  public:
    StepsSetter(Builder& builder, const Node& node, const Area& area)
        : builder_(builder), galley_(builder.galley()), tags_(builder.tags()), node_(node), area_(area),
          number_(builder.theme().text(Text::step_number)), body_(builder.theme().text(area.body)), unit_(builder.unit()),
          disc_(number_.size * 1.6f), fill_(area.ink ? *area.ink : builder.theme().color(Color::primary)),
          on_(builder.theme().color(area.ink ? Color::primary : Color::on_primary)),
          rail_(area.ink ? *area.ink : builder.theme().color(Color::line)), list_(tags_.open(Role::l, area.tag)) {
        tags_[list_].list_numbering = 2;
    }

    void set(Slabs& out) {
        const size_t begin = out.size(), n = node_.children.size();
        const float gap = unit_ * 3.5f;
        const float column = (area_.width - gap * static_cast<float>(n - 1)) / static_cast<float>(n);
        // As a route when each step has room for some twenty letters a line.
        if (area_.poster && n >= 2 && column >= body_.size * 8.5f) out.push_back(route(column, gap));
        else
            for (size_t i = 0; i < n; ++i) below(i, out);
        if (out.size() == begin) return;
        out[begin].before = out.back().after = body_.after;
    }

  private:
    bool is_last(size_t i) const { return i + 1 == node_.children.size(); }

    Slab route(float column, float gap) {
        Slab slab = galley_.begin();
        float height = 0;
        for (size_t i = 0; i < node_.children.size(); ++i) {
            const float x = area_.x + static_cast<float>(i) * (column + gap), top = disc_ + unit_ * 2;
            builder_.anchor(node_.children[i]);
            const TagId li = tags_.open(Role::li, list_);
            if (!is_last(i)) arrow(x + disc_ + unit_ * 1.5f, x + column + gap - unit_ * 1.5f);
            label(i, li, x);
            height = std::max(height, top + stack(galley_, words(i, li, x, column), top));
        }
        galley_.end(slab);
        slab.height = height;
        return slab;
    }

    /// A line at the discs' middle with its head at `right`.
    void arrow(float left, float right) {
        galley_.rect(artifact, {left, disc_ / 2 - 0.75f, right - left - unit_, 1.5f}, rail_);
        const float a = unit_ * 1.4f;
        drawing::Path head = drawing::Pen().polygon({{-a, -a * 0.7f}, {0, 0}, {-a, a * 0.7f}}).take();
        galley_.drawing(artifact, {drawing::alone(drawing::fill(std::move(head), rail_)), {right, disc_ / 2}});
    }

    void label(size_t i, TagId li, float x) {
        galley_.rect(artifact, {x, 0, disc_, disc_}, fill_, disc_ / 2);
        const TagId lbl = tags_.open(Role::lbl, li);
        const float cap = builder_.typesetter().baseline(Text::step_number) - number_.leading / 2;  // half the capitals' height
        const std::string number = std::to_string(doc::number_of(node_, Key::start) + static_cast<int>(i));
        builder_.typesetter().place(number, Text::step_number, on_, x + disc_ / 2, disc_ / 2 + cap, lbl, Align::center);
        galley_.space_after_last();
    }

    Slabs words(size_t i, TagId li, float x, float width) {
        Area inner = area_;
        inner.tag = tags_.open(Role::lbody, li);
        inner.x = x;
        inner.width = width;
        inner.top = false;
        inner.poster = false;
        inner.even = area_.poster;
        Slabs parts;
        builder_.contents(node_.children[i], inner, parts);
        return parts;
    }

    void below(size_t i, Slabs& out) {
        const float indent = disc_ + unit_ * 3;
        const TagId li = tags_.open(Role::li, list_);
        const size_t first = out.size();
        Slab slab = galley_.begin();
        builder_.anchor(node_.children[i]);
        const uint32_t line = galley_.rect(artifact, {}, rail_);
        label(i, li, area_.x);
        const Slabs parts = words(i, li, area_.x + indent, area_.width - indent);
        const float text_height = stacked_height(parts);
        if (text_height > builder_.page_height() * 0.4f) {
            // A very long step runs over pages like any item; it gets no rail.
            for (const Slab& part : parts) out.push_back(part);
            adopt(galley_, slab, out, first, body_.leading);
            return;
        }
        const float top = std::max((disc_ - body_.leading) / 2, 0.0f) * (text_height < disc_ * 1.4f ? 1.0f : 0.6f);
        slab.height = std::max(top + stack(galley_, parts, top), disc_) + (is_last(i) ? 0 : unit_ * 2.5f);
        galley_.end(slab);
        if (!is_last(i)) {
            const float length = slab.height - disc_ - unit_ * 0.5f + unit_ * 0.25f;
            galley_.rects[line].box = {area_.x + disc_ / 2 - 0.75f, disc_ + unit_ * 0.5f, 1.5f, std::max(length, 0.0f)};
        }
        if (i == 1 || (i > 0 && is_last(i))) slab.break_cost = cost::frame;
        out.push_back(slab);
    }

    Builder& builder_;
    Galley& galley_;
    TagTree& tags_;
    const Node& node_;
    const Area& area_;
    const style::TextStyle &number_, &body_;
    const float unit_, disc_;
    const style::Rgb fill_, on_, rail_;
    const TagId list_;
};

}  // namespace

void Builder::steps(const Node& node, const Area& area, Slabs& out) { StepsSetter(*this, node, area).set(out); }

}  // namespace gidspers::layout

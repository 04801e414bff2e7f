// Steps: numbered discs, side by side as a route on a poster with room, and else below each other along a rail.
#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

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
        tags_[list_].numbering = Numbering::decimal;
    }

    void set(Slabs& out) {
        const size_t begin = out.size(), n = node_.children.size();
        const float gap = area_.poster ? route_gap() : 0;
        // As a route when each step has room for some twenty letters a line.
        if (area_.poster && n >= 2 && route_column(gap) >= body_.size * 8.5f) out.push_back(route(route_column(gap), gap));
        else
            for (size_t i = 0; i < n; ++i) below(i, out);
        if (out.size() == begin) return;
        out[begin].before = out.back().after = body_.after;
    }

  private:
    bool is_last(size_t i) const { return i + 1 == node_.children.size(); }

    /// The first paragraph of a step that has more, in bold words.
    static bool is_named(const Node& step) { return step.children.size() > 1 && step.children.front().kind == doc::Kind::paragraph; }

    /// The space between steps beside each other; less, where a word of a name would else be hyphenated.
    float route_gap() const {
        const float wide = unit_ * 3.5f, narrow = unit_ * 1.5f;
        float word = 0;
        for (const Node& step : node_.children)
            if (is_named(step)) word = std::max(word, builder_.typesetter().widest_word(doc::plain_text(step.children.front()), area_.body, true));
        return word > route_column(wide) && word <= route_column(narrow) ? narrow : wide;
    }
    float route_column(float gap) const {
        const auto n = static_cast<float>(node_.children.size());
        return (area_.width - gap * (n - 1)) / n;
    }

    /// Names begin at one height, and what is said of them too where that makes the steps no higher.
    Slab route(float column, float gap) {
        Slab slab = galley_.begin();
        struct Words {
            Slabs name, rest;
        };
        std::vector<Words> steps;
        const float top = disc_ + unit_ * 2;
        float name_end = top, rest_height = 0, bottom = top;
        for (size_t i = 0; i < node_.children.size(); ++i) {
            const Node& step = node_.children[i];
            const float x = area_.x + static_cast<float>(i) * (column + gap);
            builder_.anchor(step);
            const TagId li = tags_.open(Role::li, list_);
            if (!is_last(i)) arrow(x + disc_ + unit_ * 1.5f, x + column + gap - unit_ * 1.5f);
            label(i, li, x);
            const Area area = words_area(li, x, column);
            auto& [name, rest] = steps.emplace_back();
            if (is_named(step)) {
                builder_.blocks(std::span(step.children).first(1), area, name);
                builder_.blocks(std::span(step.children).subspan(1), area, rest);
            } else {
                builder_.contents(step, area, rest);
            }
            const float end = rest_top(name, rest, top);
            bottom = std::max(bottom, end + stacked_height(rest));
            if (name.empty()) continue;
            name_end = std::max(name_end, end);
            rest_height = std::max(rest_height, stacked_height(rest));
        }
        const bool aligned = name_end + rest_height <= bottom + 0.1f;
        for (const auto& [name, rest] : steps) {
            stack(galley_, name, top);
            stack(galley_, rest, aligned && !name.empty() ? name_end : rest_top(name, rest, top));
        }
        galley_.end(slab);
        slab.height = bottom;
        return slab;
    }

    static float rest_top(const Slabs& name, const Slabs& rest, float top) {
        if (name.empty() || rest.empty()) return top + stacked_height(name);
        return top + stacked_height(name) + std::max(name.back().after, rest.front().before);
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

    Area words_area(TagId li, float x, float width) const {
        Area inner = area_;
        inner.tag = tags_.open(Role::lbody, li);
        inner.x = x;
        inner.width = width;
        inner.top = false;
        inner.poster = false;
        inner.even = area_.poster;
        return inner;
    }

    void below(size_t i, Slabs& out) {
        const float indent = disc_ + unit_ * 3;
        const TagId li = tags_.open(Role::li, list_);
        const size_t first = out.size();
        Slab slab = galley_.begin();
        builder_.anchor(node_.children[i]);
        const uint32_t line = galley_.rect(artifact, {}, rail_);
        label(i, li, area_.x);
        Slabs parts;
        builder_.contents(node_.children[i], words_area(li, area_.x + indent, area_.width - indent), parts);
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

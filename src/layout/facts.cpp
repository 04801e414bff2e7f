// Facts under each other: a name and a value a line. A list to a screen reader, columns to the eye.
#include <algorithm>

#include "layout/blocks.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Color;
using style::Text;

namespace {

class FactsSetter {
  public:
    FactsSetter(Builder& builder, const Node& facts, const Area& area, Slabs& out);
    void set();

  private:
    void set_fact(const Node& fact);
    void set_beside(const Node& fact, const Area& value, const Slabs& label, const Slab& head);
    void set_run_in(const Node& fact, const Area& value, const Slabs& label);
    void space(size_t begin);
    float label_width(const Node& fact) { return typesetter_.width_of(fact.get(Key::label), Text::label); }
    /// How far a label stands lower than words that begin at the same height, so that both have one baseline.
    float drop() const { return typesetter_.baseline(area_.body) - typesetter_.baseline(Text::label); }

    Builder& builder_;
    Typesetter& typesetter_;
    Galley& galley_;
    TagTree& tags_;
    const Node& node_;
    Area area_;  ///< of one column
    Slabs& out_;
    const style::TextStyle& style_;
    const bool two_columns_;
    const float column_gap_, row_gap_;
    bool icons_ = false, beside_ = false;
    bool short_labels_ = false;  ///< labels may run in at the head of their values: a list has one look
    float icon_size_ = 0, icon_room_ = 0, room_ = 0, label_width_ = 0, value_x_ = 0;
    TagId list_ = 0;
    std::vector<size_t> items_;  ///< the first slab of each fact
};

FactsSetter::FactsSetter(Builder& builder, const Node& facts, const Area& area, Slabs& out)
    : builder_(builder), typesetter_(builder.typesetter()), galley_(builder.galley()), tags_(builder.tags()), node_(facts),
      area_(area), out_(out), style_(builder.theme().text(area.body)),
      two_columns_(area.poster && facts.children.size() >= 4 && area.width > style_.size * 30), column_gap_(builder.unit() * 5),
      row_gap_(std::max(style_.after * 0.6f, builder.unit() * 1.25f)) {
    if (two_columns_) area_.width = (area.width - column_gap_) / 2;
    float widest = 0;
    for (const Node& fact : facts.children) {
        icons_ = icons_ || fact.has(Key::icon);
        widest = std::max(widest, label_width(fact));
    }
    icon_size_ = style_.size * 1.5f;
    icon_room_ = icons_ ? icon_size_ + builder.unit() * 2 : 0;
    room_ = area_.width - icon_room_;
    label_width_ = std::min(widest + 1, room_ * 0.34f);
    const float gap = builder.unit() * 3;
    beside_ = room_ - label_width_ - gap >= style_.size * 12;
    short_labels_ = widest + style_.size * 0.5f <= room_ * 0.55f;
    value_x_ = beside_ ? label_width_ + gap : 0;
}

void FactsSetter::set() {
    list_ = tags_.open(Role::l, area_.tag);
    const size_t begin = out_.size();
    for (const Node& fact : node_.children) set_fact(fact);
    if (out_.size() == begin) return;
    space(begin);
    if (two_columns_) builder_.side_by_side(out_, begin, items_, 2, area_.width + column_gap_);
}

void FactsSetter::set_fact(const Node& fact) {
    const size_t first = out_.size();
    const Slab head = galley_.begin();
    builder_.anchor(fact);
    const TagId li = tags_.open(Role::li, list_);
    LineSetting setting;
    setting.x = area_.x + icon_room_;
    setting.width = beside_ ? label_width_ : room_;
    setting.tag = tags_.open(Role::lbl, li);
    setting.ink = area_.ink;
    Area value = area_;
    value.tag = tags_.open(Role::lbody, li);
    value.top = false;
    value.x = setting.x + value_x_;
    value.width = room_ - value_x_;
    builder_.fact_icon(fact, area_, {area_.x, typesetter_.baseline(area_.body) - style_.size * 0.35f - icon_size_ / 2, icon_size_, icon_size_});
    const Slabs label = builder_.fact_label(fact, setting);
    if (beside_) {
        set_beside(fact, value, label, head);
    } else if (area_.poster && short_labels_ && label.size() == 1 && !fact.children.empty() &&
               doc::is_inline(fact.children.front().kind)) {
        set_run_in(fact, value, label);
    } else {
        out_.insert(out_.end(), label.begin(), label.end());
        if (!label.empty()) out_.back().keep_next = true;
        builder_.contents(fact, value, out_);
    }
    if (out_.size() == first) return;
    out_[first].op_begin = head.op_begin;
    out_[first].event_begin = head.event_begin;
    if (icons_ && out_.size() == first + 1) out_[first].height = std::max(out_[first].height, icon_size_);
    out_[first].before = out_.back().after = row_gap_;
    items_.push_back(first);
}

/// Both baselines in one line; the label's further lines hang beside the value's.
void FactsSetter::set_beside(const Node& fact, const Area& value, const Slabs& label, const Slab& head) {
    const size_t first = out_.size();
    const float height = stack(galley_, label, drop()) + drop();
    builder_.contents(fact, value, out_);
    if (out_.size() == first) {
        Slab only = head;
        galley_.end(only);
        only.height = height;
        out_.push_back(only);
    }
    out_[first].link_begin = head.link_begin;
    out_[first].before = out_.back().after = 0;
    float value_height = 0;
    for (size_t i = first; i < out_.size(); ++i) value_height += out_[i].height;
    if (value_height < height) out_.back().height += height - value_height;
}

/// No room for two columns, and no line to spare: the label runs in at the head of its value.
void FactsSetter::set_run_in(const Node& fact, const Area& value, const Slabs& label) {
    stack(galley_, label, drop());
    LineSetting setting;
    setting.x = value.x;
    setting.width = value.width;
    setting.tag = value.tag;
    setting.ink = area_.ink;
    setting.first_indent = label_width(fact) + style_.size * 0.5f;
    typesetter_.set(typesetter_.prepare(fact.children, area_.body), setting, out_);
}

void FactsSetter::space(size_t begin) {
    for (const size_t i : {size_t{1}, items_.size() - 1})  // no single fact is left behind
        if (i < items_.size()) out_[items_[i]].break_cost = std::max(out_[items_[i]].break_cost, cost::frame * 2);
    builder_.keep_if_short(out_, begin);
    out_[begin].before = style_.after;
    out_.back().after = area_.poster ? style_.after : builder_.unit() * 3;
}

}  // namespace

Slabs Builder::fact_label(const Node& fact, const LineSetting& setting) {
    Slabs label;
    typesetter_.set(typesetter_.prepare_attribute(fact.get(Key::label), Text::label, fact), setting, label);
    if (!label.empty()) galley_.space_after_last();
    for (Slab& line : label) line.before = line.after = 0;
    return label;
}

void Builder::fact_icon(const Node& fact, const Area& area, const Box& box) {
    set_icon(typesetter_, galley_, fact, area.ink ? *area.ink : theme().color(Color::accent_ink), box, artifact);
}

void Builder::facts(const Node& node, const Area& area, Slabs& out) { FactsSetter(*this, node, area, out).set(); }

}  // namespace gidspers::layout

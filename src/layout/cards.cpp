// Cards: a list to a screen reader, tiles to the eye.
#include <algorithm>
#include <span>

#include "doc/schema.h"
#include "layout/blocks.h"
#include "layout/scene_setter.h"
#include "layout/tiles.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Color;
using style::Text;

namespace {

class CardsSetter {
  public:
    CardsSetter(Builder& builder, const Node& cards, const Area& area);
    void set(Slabs& out);
    /// Whether some card would be so tall that it does better as a box, which may run on over pages.
    bool runs_on() const;

  private:
    float longest_word() const;
    struct Card {
        uint32_t ground = 0;  ///< rectangle in the galley, as high as the row becomes
        float height = 0;
        Slab drawing;  ///< all that it holds, when that is a figure
        float axis = 0;  ///< the foot of that figure, or the axis of a chart
    };
    Card set_card(const Node& card, float x, TagId list);
    bool set_card_icon(const Node& card, const style::Tone& tone, float x);
    void set_title(const Node& card, const style::Tone& tone, const Area& area, Slabs& parts);

    Builder& builder_;
    Typesetter& typesetter_;
    Galley& galley_;
    TagTree& tags_;
    const Node& node_;
    const Area& area_;
    const bool on_paper_;  ///< cards on a fill are white
    const float gap_, pad_, icon_size_;
    size_t columns_ = 1;
    float width_ = 0;
    std::vector<Card> row_;
};

CardsSetter::CardsSetter(Builder& builder, const Node& cards, const Area& area)
    : builder_(builder), typesetter_(builder.typesetter()), galley_(builder.galley()), tags_(builder.tags()), node_(cards),
      area_(area), on_paper_(area.tinted || area.ink), gap_(builder.unit() * (area.poster ? 1.6f : 2)),
      pad_(builder.unit() * (area.poster ? 1.6f : 2.5f)),
      icon_size_(builder.theme().text(Text::card_title).leading + builder.theme().text(area.body).leading * 0.9f) {
    // Tiles are wide enough for the longest word of a title: titles are not hyphenated.
    const bool icons = std::any_of(cards.children.begin(), cards.children.end(), [](const Node& c) { return c.has(Key::icon); });
    const float least = (icons ? icon_size_ + pad_ : 0) + longest_word() + 2 * pad_ + 1;
    const float size = builder.theme().text(area.body).size;
    // A chart does not grow with its card: one alone has a card of half the width.
    const size_t tiles = cards.children.size() == 1 && doc::holds_figure(cards.children.front()) ? 2 : cards.children.size();
    columns_ = std::min(static_cast<size_t>(std::max(doc::number_of(cards, Key::cols), 1)),
                        columns_for(area.width, gap_, std::max(size * 11.5f, least), tiles));
    width_ = (area.width - gap_ * static_cast<float>(columns_ - 1)) / static_cast<float>(columns_);
}

float CardsSetter::longest_word() const {
    float longest = 0;
    for (const Node& card : node_.children) longest = std::max(longest, typesetter_.widest_word(card.get(Key::title), Text::card_title));
    return longest;
}

bool CardsSetter::runs_on() const {
    if (!area_.top) return false;
    const style::TextStyle& text = builder_.theme().text(area_.body);
    const float letters = std::max((width_ - 2 * pad_) / (text.size * 0.5f), 1.0f);
    return std::any_of(node_.children.begin(), node_.children.end(), [&](const Node& card) {
        const float lines = static_cast<float>(doc::plain_text(card).size()) / letters;
        return lines * text.leading > builder_.page_height() * 0.4f;
    });
}

void CardsSetter::set(Slabs& out) {
    const TagId list = tags_.open(Role::l, area_.tag);
    const size_t begin = out.size(), n = node_.children.size();
    for (size_t row = 0; row < n; row += columns_) {
        Slab slab = galley_.begin();
        row_.clear();
        float axis = 0, below = 0;
        for (size_t i = row; i < std::min(row + columns_, n); ++i) {
            row_.push_back(set_card(node_.children[i], area_.x + static_cast<float>(i - row) * (width_ + gap_), list));
            const Card& card = row_.back();
            slab.height = std::max(slab.height, card.height);
            if (card.axis == 0) continue;
            axis = std::max(axis, card.axis);
            below = std::max(below, card.height - card.axis);
        }
        slab.height = std::max(slab.height, axis + below);
        for (const Card& card : row_) {
            galley_.rects[card.ground].box.height = slab.height;
            galley_.move(card.drawing, 0, slab.height - below - card.axis);  // charts beside each other stand on one line
        }
        galley_.end(slab);
        slab.before = slab.after = gap_;
        out.push_back(slab);
    }
    if (out.size() == begin) return;
    out[begin].before = out.back().after = std::max(builder_.theme().text(area_.body).after, gap_);
}

CardsSetter::Card CardsSetter::set_card(const Node& card, float x, TagId list) {
    const style::Tone& tone = style::tone(card.get(Key::tone));
    Card set;
    set.ground = galley_.rect(artifact, {x, 0, width_, 0}, builder_.theme().color(on_paper_ ? Color::paper : tone.soft),
                              builder_.theme().shapes.corner);
    const TagId li = tags_.open(Role::li, list);
    Area inner = area_;
    inner.ink = nullptr;
    inner.tinted = !on_paper_;
    inner.tag = tags_.open(Role::lbody, li);
    inner.x = x + pad_;
    inner.width = width_ - 2 * pad_;
    inner.top = false;
    const bool icon = set_card_icon(card, tone, x);
    if (icon) {
        inner.x += icon_size_ + pad_;
        inner.width -= icon_size_ + pad_;
    }
    Slabs parts;
    set_title(card, tone, inner, parts);
    const size_t head = parts.size();
    if (icon && inner.width < builder_.theme().text(area_.body).size * (area_.poster ? 7 : 16)) {
        // A narrow card: only its title stands beside the icon, its words take the whole width below.
        inner.x = x + pad_;
        inner.width = width_ - 2 * pad_;
        if (!parts.empty()) parts.back().after = std::max(icon_size_ - stacked_height(parts), 0.0f) + builder_.unit() * 0.5f;
    }
    set.drawing = galley_.begin();
    builder_.body(card, inner, parts);
    if (parts.size() > head) parts[head].before = 0;
    if (doc::holds_figure(card) && parts.size() > head) {
        galley_.end(set.drawing);
        set.axis = pad_ + stacked_height(std::span(parts).first(head + 1)) - builder_.chart_foot;
    }
    const float least = icon ? icon_size_ : 0;
    // What is less high than the icon, as a title alone, stands in its middle.
    const float top = pad_ + std::max(least - stacked_height(parts), 0.0f) / 2;
    set.height = pad_ + std::max(stack(galley_, parts, top), least) + pad_;
    return set;
}

bool CardsSetter::set_card_icon(const Node& card, const style::Tone& tone, float x) {
    const float inset = icon_size_ * 0.21f, size = icon_size_ - 2 * inset;
    const size_t mark = galley_.ops.size();
    galley_.rect(artifact, {x + pad_, pad_, icon_size_, icon_size_}, builder_.theme().color(on_paper_ ? tone.soft : Color::paper),
                 icon_size_ / 2);
    if (set_icon(typesetter_, galley_, card, builder_.theme().color(tone.ink), {x + pad_ + inset, pad_ + inset, size, size}, artifact))
        return true;
    galley_.ops.resize(mark);
    return false;
}

void CardsSetter::set_title(const Node& card, const style::Tone& tone, const Area& area, Slabs& parts) {
    Area line = area;
    const style::Rgb ink = builder_.theme().color(tone.ink);
    line.ink = &ink;
    builder_.title(card.get(Key::title), Text::card_title, Role::p, card, line, parts);
    const style::Rgb soft = builder_.theme().color(builder_.theme().text(Text::small).color);
    line.ink = &soft;
    builder_.title(card.get(Key::subtitle), area.clear_cards ? area_.body : Text::small, Role::p, card, line, parts);
    for (Slab& part : parts) part.before = part.after = 0;
    if (!parts.empty()) parts.back().after = builder_.unit() * 0.75f;
}

}  // namespace

void Builder::cards(const Node& node, const Area& area, Slabs& out) {
    CardsSetter cards(*this, node, area);
    if (!cards.runs_on()) return cards.set(out);
    for (const Node& card : node.children) box(card, area, out);
}

}  // namespace gidspers::layout

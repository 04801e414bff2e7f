// The table of contents: the headings, each a link, with leader dots and the number of its page.
#include <algorithm>

#include "doc/fixed_words.h"
#include "doc/schema.h"
#include "layout/blocks.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Color;
using style::Text;

namespace {

class ContentsSetter {
  public:
    ContentsSetter(Builder& builder, int depth, const Area& area, Slabs& out);
    /// The entry of a heading: one slab a line.
    void set_entry(const Heading& heading, TagId toc);
    /// What was set from slab `begin` on stays on one page, if it can be helped.
    void keep_together(size_t begin);

  private:
    bool is_chapter(const Heading& heading) const { return heading.level == 1; }
    Text text_of(const Heading& heading) const { return is_chapter(heading) ? Text::toc1 : Text::toc2; }
    float indent_of(const Heading& heading) const;
    float end_of_last_word() const;
    void set_page_number(const Heading& heading, float baseline, TagId tag);
    void set_dots(const Heading& heading, float from, float baseline);

    Builder& builder_;
    Typesetter& typesetter_;
    Galley& galley_;
    TagTree& tags_;
    const Area& area_;
    Slabs& out_;
    const float size_, page_room_;
    TagId below_ = 0;        ///< the list of what is below the last chapter
    float number_room_[2] = {0, 0};  ///< of chapters, and of what is below them
};

ContentsSetter::ContentsSetter(Builder& builder, int depth, const Area& area, Slabs& out)
    : builder_(builder), typesetter_(builder.typesetter()), galley_(builder.galley()), tags_(builder.tags()), area_(area), out_(out),
      size_(builder.theme().text(Text::toc1).size), page_room_(size_ * 2.2f) {
    for (const Heading& heading : builder.headings) {
        if (heading.level > depth) continue;
        float& room = number_room_[is_chapter(heading) ? 0 : 1];
        room = std::max(room, typesetter_.width_of(heading.node->get(Key::number), text_of(heading)));
    }
    if (number_room_[0] > 0) number_room_[0] += size_ * 0.9f;
    if (number_room_[1] > 0) number_room_[1] += size_ * 0.8f;
}

float ContentsSetter::indent_of(const Heading& heading) const {
    if (is_chapter(heading)) return 0;
    return std::max(number_room_[0], builder_.unit() * 4) + static_cast<float>(heading.level - 2) * size_ * 1.5f;
}

void ContentsSetter::set_entry(const Heading& heading, TagId toc) {
    const bool chapter = is_chapter(heading);
    const style::TextStyle& style = builder_.theme().text(text_of(heading));
    const size_t first = out_.size();
    const Slab head = galley_.begin();
    // What is below a chapter is a list in the list: a reader can pass it by.
    if (chapter) below_ = 0;
    else if (below_ == 0) below_ = tags_.open(Role::toc, toc);
    const TagId toci = tags_.open(Role::toci, chapter ? toc : below_);
    const TagId reference = tags_.open(Role::reference, toci);
    const TagId tag = tags_.open(Role::link, reference);
    const uint32_t link = tags_.link(tag);
    tags_.link_at(link).anchor = heading.anchor;
    tags_.link_at(link).contents = heading.title;

    const float baseline = typesetter_.baseline(text_of(heading)), x = area_.x + indent_of(heading);
    if (const std::string_view number = heading.node->get(Key::number); !number.empty()) {
        const size_t before = galley_.texts.size();
        typesetter_.place(number, text_of(heading), builder_.theme().color(chapter ? Color::accent_ink : style.color), x, baseline, tag);
        if (galley_.texts.size() > before) galley_.texts.back().space_after = true;
    }
    LineSetting setting;
    setting.x = x + number_room_[chapter ? 0 : 1];
    setting.width = area_.x + area_.width - page_room_ - setting.x;
    setting.tag = tag;
    setting.whole = true;
    setting.underline = false;
    typesetter_.set(typesetter_.prepare(heading.node->children, text_of(heading)), setting, out_);
    if (out_.size() == first) return;
    galley_.texts.back().space_after = true;
    const float right = end_of_last_word();
    set_page_number(heading, baseline, tag);
    galley_.link_boxes.push_back({link, {area_.x, 0, area_.width, style.leading}});
    set_dots(heading, right, baseline);
    galley_.end(out_.back());
    out_[first].op_begin = head.op_begin;
    if (chapter) {
        out_[first].before = std::max(style.before, builder_.unit() * 2);
        out_.back().keep_next = true;
    }
}

float ContentsSetter::end_of_last_word() const {
    const TextOp& last = galley_.texts.back();
    float right = last.x;
    for (uint32_t w = 0; w < last.words; ++w)
        right += (galley_.words[last.first_word + w]->width + typesetter_.shaper().space(last.face)) * last.size / 1000;
    return right;
}

void ContentsSetter::set_page_number(const Heading& heading, float baseline, TagId tag) {
    const style::TextStyle& style = builder_.theme().text(text_of(heading));
    LateNumber number;
    number.anchor = heading.anchor;
    number.x = area_.x + area_.width - page_room_;
    number.width = page_room_;
    number.y = baseline;
    number.size = style.size;
    number.face = typesetter_.face(style.face);
    number.color = builder_.theme().color(style.color);
    number.right = true;
    galley_.page_number(tag, number);
}

/// Leader dots on one grid for all lines, so that they stand in columns.
void ContentsSetter::set_dots(const Heading& heading, float from, float baseline) {
    const style::TextStyle& style = builder_.theme().text(text_of(heading));
    const float pitch = size_ * 0.62f, end = area_.x + area_.width - page_room_ + size_ * 0.2f;
    const auto dots = static_cast<int>((end - from - pitch) / pitch);
    if (dots < 3) return;
    const FaceId face = typesetter_.face(style.face);
    const ShapedWord* const dot = typesetter_.shaper().word(face, "nl", ".");
    TextOp op;
    op.first_word = static_cast<uint32_t>(galley_.words.size());
    op.words = static_cast<uint32_t>(dots);
    op.size = style.size;
    op.x = end - static_cast<float>(dots) * pitch;
    op.y = baseline;
    op.extra_space = pitch - (dot->width + typesetter_.shaper().space(face)) * style.size / 1000;
    op.face = dot->face;
    op.color = builder_.theme().color(Color::ink_soft);
    for (int d = 0; d < dots; ++d) galley_.words.push_back(dot);
    galley_.text(artifact, op);
}

void ContentsSetter::keep_together(size_t begin) {
    layout::keep_together(out_, begin);
    // Contents that only just need a second page are set closer.
    const std::span<Slab> entries = std::span(out_).subspan(begin);
    const float height = stacked_height(entries), page = builder_.page_height();
    if (height <= page || height >= page * 1.3f) return;
    float gaps = 0;
    for (size_t i = 1; i < entries.size(); ++i) gaps += std::max(entries[i - 1].after, entries[i].before);
    const float keep = (gaps - (height - page) - 1) / gaps;
    if (keep <= 0.2f) return;
    for (Slab& entry : entries) {
        entry.before *= keep;
        entry.after *= keep;
    }
}

}  // namespace

void Builder::contents_list(const Node& node, const Area& area, Slabs& out) {
    const int depth = doc::number_of(node, Key::depth);
    const size_t begin = out.size();
    const std::string_view name = node.get(Key::title).empty() ? doc::contents_title : node.get(Key::title);
    const Slab head = galley_.begin();
    outline_entry(1, name);
    title(name, Text::h1, Role::h1, node, area, out);
    if (out.size() > begin) {
        out[begin].event_begin = head.event_begin;
        out.back().keep_next = true;
    }
    const TagId toc = tags_.open(Role::toc, area.tag);
    ContentsSetter contents(*this, depth, area, out);
    for (const Heading& heading : headings)
        if (heading.level <= depth && heading.node->get(Key::in_toc) != "no") contents.set_entry(heading, toc);
    contents.keep_together(begin);
    if (out.size() == begin) return;
    out.back().keep_next = false;
    out.back().after = unit() * 6;
}

}  // namespace gidspers::layout

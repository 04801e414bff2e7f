// One line of a paragraph: words, spaces, marks and links between two places where lines end, as operations in the galley.
#include <algorithm>
#include <optional>

#include "layout/paragraph.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;

TagId Typesetter::element_tag(uint32_t index, TagId paragraph) {
    if (index == 0 || paragraph == 0) return paragraph;
    if (elements_[index].set_in == setting_) return elements_[index].tag;
    const TagId parent = element_tag(elements_[index].parent, paragraph);
    Element& element = elements_[index];
    element.set_in = setting_;
    element.tag = tags_.open(element.role, parent);
    if (element.role == Role::span) {
        tags_[element.tag].lang = element.node->get(Key::lang);
    } else {
        element.link = tags_.link(element.tag);
        Link& link = tags_.link_at(element.link);
        const std::string_view href = element.node->get(Key::href);
        if (href.starts_with('#')) link.anchor = href.substr(1);
        else link.uri = href;
        link.contents = doc::plain_text(*element.node);
        if (link.contents.empty()) link.contents = href;
    }
    return element.tag;
}

/// The pen that goes along a line.
struct Typesetter::Line {
    Typesetter& setter;
    const Paragraph& paragraph;
    const BreakPoint &from, &to;
    const LineSetting& setting;
    const Slab& slab;
    float x = 0, baseline = 0;
    float trailing = 0;  ///< width of the space after the last word
    uint32_t end = 0;    ///< the first word that is not in the line
    uint32_t run = UINT32_MAX;
    float blank = 0;  ///< width of the run's space
    style::Rgb ink{};
    std::optional<TextOp> op{};  ///< words of one face that is not closed yet
    uint32_t op_run = 0;
    uint32_t link = 0;  ///< the element, or none
    float link_x = 0;

    const Run& current() const { return setter.runs_[run]; }
    float size() const { return setter.theme_->text(current().text).size; }
    void draw();
    void begin_run(uint32_t next);
    void object(const Word& word, bool spaced);
    void status(const doc::Node& node);
    void icon(const doc::Node& node);
    void page_number(const doc::Node& node, float width, bool space_after);
    void word(uint32_t index);
    void close_op(bool space);
    void close_link(float right);
    void underline();
    void end_numbers(size_t first);
};

void Typesetter::draw(const Paragraph& paragraph, const BreakPoint& from, const BreakPoint& to, const LineSetting& setting,
                      const Slab& slab) {
    Line line{*this, paragraph, from, to, setting, slab};
    const float natural = to.end - from.start, spare = setting.width - natural;
    line.x = setting.x + (setting.align == Align::center ? spare / 2 : setting.align == Align::right ? spare : 0);
    if (&from == points_.data()) line.x += setting.first_indent;
    line.baseline = baseline(paragraph.text);
    // The line's last word: `to` names the first of the next line, or the one that is divided.
    line.end = std::min(to.offset > 0 ? to.word + 1 : to.word, paragraph.first_word + paragraph.words);
    line.draw();
}

void Typesetter::Line::draw() {
    const size_t first_number = setter.galley_.late.size();
    for (uint32_t i = from.word; i < end; ++i) {
        const Word& one = setter.words_[i];
        if (one.run != run) begin_run(one.run);
        if (one.kind == Object::none) {
            word(i);
            continue;
        }
        object(one, i > from.word && setter.words_[i - 1].glue != Glue::none);
        trailing = one.glue != Glue::none && i + 1 < end ? blank : 0;
        x += trailing;
    }
    close_op(false);
    close_link(x);
    underline();
    end_numbers(first_number);
}

void Typesetter::Line::begin_run(uint32_t next) {
    run = next;
    blank = setter.space_width(current());
    ink = setting.ink ? *setting.ink : setter.theme_->color(current().color);
    uint32_t element = current().element;
    while (element != 0 && setter.elements_[element].role != Role::link) element = setter.elements_[element].parent;
    if (element == link) return;
    close_link(x - trailing);
    if (element == 0) return;
    setter.element_tag(current().element, setting.tag);
    link = element;
    link_x = x;
}

void Typesetter::Line::object(const Word& word, bool spaced) {
    close_op(spaced);
    const float width = word.width;
    switch (word.kind) {
        case Object::none: break;
        case Object::status: status(*word.object); break;
        case Object::icon: icon(*word.object); break;
        case Object::page_ref: page_number(*word.object, width, word.glue == Glue::space); break;
    }
    x += width;
}

void Typesetter::Line::status(const doc::Node& node) {
    const float height = size() * 0.8f;
    const float cap = setter.shaper_.fonts().metrics(current().face).cap_height * size() / 1000;
    // An artifact: the word beside it says what it means.
    setter.galley_.drawing(artifact, {setter.marks_.status(node.get(Key::value), height, *setter.theme_, setting.ink),
                                      {x, baseline - (cap + height) / 2}});
}

void Typesetter::Line::icon(const doc::Node& node) {
    const float side = size() * 1.15f;
    const Box box{x, baseline - side * 0.85f, side, side};
    TagId tag = 0;
    if (const std::string_view alt = node.get(Key::alt); !alt.empty() && setting.tag != 0) {
        tag = setter.tags_.open(Role::figure, setter.element_tag(current().element, setting.tag));
        setter.tags_[tag].alt = alt;
        setter.tags_[tag].among_words = true;
        setter.galley_.events.push_back({Event::Type::figure, {}, tag, box});
    }
    set_icon(setter, setter.galley_, node, ink, box, tag);
}

void Typesetter::Line::page_number(const doc::Node& node, float width, bool space_after) {
    LateNumber number;
    number.anchor = node.get(Key::href);
    if (number.anchor.starts_with('#')) number.anchor.remove_prefix(1);
    number.x = x;
    number.y = baseline;
    number.size = size();
    number.width = width;
    number.face = current().face;
    number.color = ink;
    number.space_after = space_after;
    setter.galley_.page_number(setter.element_tag(current().element, setting.tag), number);
    setter.galley_.late.back().ops_behind = static_cast<uint32_t>(setter.galley_.ops.size());
}

/// Tells the line's page numbers how much of it stands behind them: until now they hold where that begins.
void Typesetter::Line::end_numbers(size_t first) {
    for (LateNumber& number : std::span(setter.galley_.late).subspan(first)) {
        number.ops_behind = static_cast<uint32_t>(setter.galley_.ops.size()) - number.ops_behind;
        number.room_behind = x - (number.x + number.width);
    }
}

void Typesetter::Line::word(uint32_t index) {
    const Word& word = setter.words_[index];
    const style::TextStyle& style = setter.theme_->text(current().text);
    const bool ends_line = index + 1 == end;
    const size_t length = word.shaped->text.size();
    const size_t part_from = index == from.word ? from.offset : 0;
    const size_t part_to = index == to.word && to.offset > 0 ? to.offset : length;
    const bool hyphen = ends_line && to.hyphen && index == to.word;
    const ShapedWord* const shaped =
        part_from > 0 || part_to < length ? setter.part(word, part_from, part_to, hyphen) : word.shaped;
    const Glue before = index > from.word ? setter.words_[index - 1].glue : Glue::space;
    const bool joined = before == Glue::none || before == Glue::split;
    if (op && (joined || op_run != run || op->face != shaped->face)) close_op(!joined);
    if (!op) {
        op_run = run;
        op.emplace();
        op->first_word = static_cast<uint32_t>(setter.galley_.words.size());
        op->x = x;
        op->y = baseline;
        op->size = style.size;
        op->tracking = style.tracking * style.size / 1000;
        op->face = shaped->face;
        op->color = ink;
    }
    setter.galley_.words.push_back(shaped);
    ++op->words;
    x += shaped == word.shaped ? word.width : width_in(style, *shaped);
    trailing = 0;
    if (!ends_line && (word.glue == Glue::space || word.glue == Glue::fixed)) {
        // The space is drawn in the face that draws the word.
        trailing = shaped->face == current().face ? blank : (setter.shaper_.space(shaped->face) + style.tracking) * style.size / 1000;
        x += trailing;
    }
    if (ends_line) {
        op->soft_hyphen = hyphen;
        close_op(!hyphen && to.offset == 0 && word.glue != Glue::split && index + 1 < paragraph.first_word + paragraph.words);
    }
}

void Typesetter::Line::close_op(bool space) {
    if (!op) return;
    op->space_after = space;
    const bool labels = setting.label != 0 && op_run == setter.words_[paragraph.first_word].run;
    setter.galley_.text(setter.element_tag(setter.runs_[op_run].element, labels ? setting.label : setting.tag), *op);
    op.reset();
}

void Typesetter::Line::close_link(float right) {
    if (link == 0) return;
    const Element& element = setter.elements_[link];
    if (setting.tag != 0 && element.link != UINT32_MAX)
        setter.galley_.link_boxes.push_back({element.link, {link_x, 0, right - link_x, slab.height}});
    setter.underlines_.push_back({link_x, right});
    link = 0;
}

void Typesetter::Line::underline() {
    if (setter.underlines_.empty()) return;
    const float font_size = setter.theme_->text(paragraph.text).size;
    const style::Rgb color = setting.ink ? *setting.ink : setter.theme_->color(style::Color::primary_ink);
    for (const auto& [left, right] : setter.underlines_)
        if (setting.underline)
            setter.galley_.rect(artifact, {left, baseline + font_size * 0.14f, right - left, font_size * 0.05f}, color);
    setter.underlines_.clear();
}

}  // namespace gidspers::layout

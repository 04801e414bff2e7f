// The second half of the Typesetter: from prepared words to lines in the galley.
#include <algorithm>

#include "layout/inline_marks.h"
#include "layout/paragraph.h"
#include "layout/scene_setter.h"
#include "layout/word_places.h"

namespace gidspers::layout {

using doc::Key;

namespace {

constexpr float poster_rag = 0.34f;  ///< the same on a poster: short lines, read from a distance
constexpr float good_rag = 0.16f;  ///< when no line is shorter than this part of the width, no word needs a hyphen

}  // namespace

void Typesetter::add_points(std::span<const WordPlace> places, uint32_t index, float x, uint32_t spaces, bool hyphens) {
    const Run& run = runs_[words_[index].run];
    const style::TextStyle& style = theme_->text(run.text);
    const float size = style.size / 1000;
    const float hyphen = shaper_.word(run.face, lang_, "-")->width * size;
    for (const WordPlace& place : places) {
        if (place.hyphen && !hyphens) continue;
        const float width = (place.width + style.tracking * static_cast<float>(place.glyphs)) * size;
        BreakPoint& point = points_.emplace_back();
        point.end = x + width + (place.hyphen ? hyphen : 0);
        point.start = x + width;
        point.cost = place.cost;
        point.word = index;
        point.offset = place.at;
        point.spaces = spaces;
        point.hyphen = place.hyphen;
    }
}

/// A word that is too long for any line: gentle breaks first, then any that make its pieces fit.
void Typesetter::add_points_of_long(uint32_t index, float x, float word, float width, uint32_t spaces, bool hyphens) {
    const ShapedWord& shaped = *words_[index].shaped;
    const size_t mark = points_.size();
    for (const PlaceLevel level : {PlaceLevel::gentle, PlaceLevel::rough, PlaceLevel::any}) {
        points_.resize(mark);
        std::vector<WordPlace> places = word_places(shaped.text, level);
        measure_places(shaped, places);
        add_points(places, index, x, spaces, level == PlaceLevel::gentle ? hyphens && words_[index].hyphenate : true);
        float from = x, widest = 0;
        for (size_t p = mark; p < points_.size(); ++p) {
            widest = std::max(widest, points_[p].end - from);
            from = points_[p].start;
        }
        if (std::max(widest, x + word - from) <= width) break;
    }
}

bool Typesetter::fill_points(const Paragraph& paragraph, float width, bool hyphens, float first_indent) {
    points_.clear();
    points_.emplace_back().word = paragraph.first_word;
    points_.front().start = -first_indent;
    float x = 0;
    uint32_t spaces = 0;
    bool could = false;  // hyphenation may still help
    const uint32_t end = paragraph.first_word + paragraph.words;
    uint16_t cached_run = UINT16_MAX;
    float space = 0;
    for (uint32_t i = paragraph.first_word; i < end; ++i) {
        const Word& word = words_[i];
        if (word.run != cached_run) {
            cached_run = word.run;
            space = space_width(runs_[word.run]);
        }
        const float w = word_width(word);
        if (word.shaped) {
            if (w > width) add_points_of_long(i, x, w, width, spaces, hyphens);
            else if (word.inner || (hyphens && word.hyphenate))
                add_points(shaper_.places(*word.shaped), i, x, spaces, hyphens && word.hyphenate);
            could = could || word.hyphenate;
        }
        x += w;
        if (word.glue == Glue::none || i + 1 == end) continue;
        const float before = x;
        if (word.glue != Glue::newline) {
            x += space;
            ++spaces;
        }
        if (word.glue == Glue::fixed) continue;
        BreakPoint& point = points_.emplace_back();
        point.end = before;
        point.start = x;
        point.word = i + 1;
        point.spaces = spaces;
        point.forced = word.glue == Glue::newline;
    }
    BreakPoint& last = points_.emplace_back();
    last.end = last.start = x;
    last.word = end;
    last.spaces = spaces;
    last.forced = true;
    return could;
}

size_t Typesetter::set(const Paragraph& paragraph, const LineSetting& setting, Slabs& out) {
    if (paragraph.words == 0) return 0;
    const style::TextStyle& style = theme_->text(paragraph.text);
    // Tags of links and spans are made anew each time the paragraph is set.
    for (Element& element : elements_) element.under = UINT32_MAX;

    LineBreaker::Style how;
    how.width = setting.width;
    how.space = shaper_.space(face(style.face)) * style.size / 1000;
    how.justified = setting.justified;
    const bool may_hyphenate = fill_points(paragraph, setting.width, false, setting.first_indent);
    float worst = 0;
    if (points_.back().end + setting.first_indent <= setting.width && points_.size() > 1 && !has_forced()) {
        chosen_.assign(1, static_cast<uint32_t>(points_.size() - 1));
    } else {
        worst = breaker_.run(points_, how, chosen_);
    }
    if (worst > (setting.justified ? 0.06f : theme_->least_scale < 1 ? poster_rag : good_rag) && may_hyphenate) {
        fill_points(paragraph, setting.width, true, setting.first_indent);
        breaker_.run(points_, how, chosen_);
    }

    const auto lines = static_cast<uint32_t>(chosen_.size());
    uint32_t from = 0;
    for (uint32_t n = 0; n < lines; ++n) {
        Slab slab = galley_.begin();
        slab.height = style.leading;
        const bool last = n + 1 == lines;
        if (!measuring) emit(paragraph, points_[from], points_[chosen_[n]], setting, last, slab);
        if (n == 0) slab.before = style.before;
        if (last) slab.after = style.after;
        if (n > 0) slab.break_cost = setting.whole ? cost::heading : (n == 1 || last) ? cost::widow : cost::line;
        galley_.end(slab);
        out.push_back(slab);
        from = chosen_[n];
    }
    return lines;
}

bool Typesetter::has_forced() const {
    for (size_t i = 0; i + 1 < points_.size(); ++i)
        if (points_[i].forced) return true;
    return false;
}

TagId Typesetter::element_tag(uint16_t index, TagId paragraph) {
    if (index == 0 || paragraph == 0) return paragraph;
    if (elements_[index].under == paragraph) return elements_[index].tag;
    const TagId parent = element_tag(elements_[index].parent, paragraph);
    Element& element = elements_[index];
    element.under = paragraph;
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

void Typesetter::emit(const Paragraph& paragraph, const BreakPoint& from, const BreakPoint& to,
                      const LineSetting& setting, bool last, Slab& slab) {
    const float natural = to.end - from.start;
    float x = setting.x, extra = 0;
    if (setting.align == Align::center) x += (setting.width - natural) / 2;
    if (setting.align == Align::right) x += setting.width - natural;
    if (setting.justified && !last && !to.forced && to.spaces_before() > from.spaces)
        extra = (setting.width - natural) / static_cast<float>(to.spaces_before() - from.spaces);
    if (&from == points_.data()) x += setting.first_indent;
    const float line_baseline = baseline(paragraph.text);
    const uint32_t end = paragraph.first_word + paragraph.words;

    TextOp op;
    uint16_t op_run = UINT16_MAX;
    bool open = false;
    uint16_t link_element = 0;
    float link_x = 0;
    const auto close_op = [&](bool space) {
        if (!open) return;
        open = false;
        op.space_after = space;
        const TagId tag = element_tag(runs_[op_run].element, setting.tag);
        galley_.ops.push_back({Op::Type::text, Special::none, tag, static_cast<uint32_t>(galley_.texts.size())});
        galley_.texts.push_back(op);
    };
    const auto close_link = [&](float right) {
        if (link_element == 0) return;
        const Element& element = elements_[link_element];
        if (setting.tag != 0 && element.link != UINT32_MAX)
            galley_.link_boxes.push_back({element.link, {link_x, 0, right - link_x, slab.height}});
        underlines_.push_back({link_x, right});
        link_element = 0;
    };

    // The line's last word: `to` names the first of the next line, or the one that is divided.
    const uint32_t line_end = std::min(to.offset > 0 ? to.word + 1 : to.word, end);
    uint16_t current_run = UINT16_MAX;
    style::Rgb ink;
    for (uint32_t i = from.word; i < line_end; ++i) {
        const Word& word = words_[i];
        const Run& run = runs_[word.run];
        const style::TextStyle& style = theme_->text(run.text);
        const bool ends_line = i + 1 == line_end;

        if (word.run != current_run) {
            current_run = word.run;
            ink = setting.ink ? *setting.ink : theme_->color(run.color);
            uint16_t element = run.element;
            while (element != 0 && elements_[element].role != Role::link) element = elements_[element].parent;
            if (element != link_element) {
                close_link(x - trailing_);
                if (element != 0) {
                    element_tag(run.element, setting.tag);
                    link_element = element;
                    link_x = x;
                }
            }
        }

        if (word.kind != Object::none) {
            close_op(i > from.word && words_[i - 1].glue != Glue::none);
            const float width = word_width(word);
            if (word.kind == Object::status) {
                const float size = style.size * 0.8f;
                const float cap = shaper_.fonts().metrics(run.face).cap_height * style.size / 1000;
                paint_status(galley_, *theme_, word.object->get(Key::value), x, line_baseline - (cap + size) / 2, size,
                             setting.ink);
            } else if (word.kind == Object::icon) {
                const float size = style.size * 1.15f;
                const std::string_view alt = word.object->get(Key::alt);
                TagId tag = 0;
                if (!alt.empty() && setting.tag != 0) {
                    tag = tags_.open(Role::figure, element_tag(run.element, setting.tag));
                    tags_[tag].alt = alt;
                    galley_.events.push_back({Event::Type::figure, {}, tag, {x, line_baseline - size * 0.85f, size, size}});
                }
                set_icon(*this, galley_, word.object->get(Key::icon), ink, {x, line_baseline - size * 0.85f, size, size}, tag);
            } else {
                LateNumber number;
                number.anchor = word.object->get(Key::href);
                if (number.anchor.starts_with('#')) number.anchor.remove_prefix(1);
                number.x = x;
                number.y = line_baseline;
                number.size = style.size;
                number.width = width;
                number.face = run.face;
                number.color = ink;
                number.space_after = word.glue == Glue::space;
                galley_.ops.push_back({Op::Type::text, Special::page_number, element_tag(run.element, setting.tag),
                                       static_cast<uint32_t>(galley_.late.size())});
                galley_.late.push_back(number);
            }
            x += width;
            trailing_ = 0;
            if (word.glue != Glue::none && !ends_line) {
                trailing_ = space_width(run) + extra;
                x += trailing_;
            }
            continue;
        }

        const size_t part_from = i == from.word ? from.offset : 0;
        const size_t part_to = i == to.word && to.offset > 0 ? to.offset : word.shaped->text.size();
        const bool partial = part_from > 0 || part_to < word.shaped->text.size();
        const bool hyphen = ends_line && to.hyphen && i == to.word;
        const ShapedWord* shaped = partial ? part(word, part_from, part_to, hyphen) : word.shaped;
        const bool joined = i > from.word && (words_[i - 1].glue == Glue::none);
        if (open && (joined || op_run != word.run || op.face != shaped->face)) close_op(!joined);
        if (!open) {
            open = true;
            op_run = word.run;
            op = {};
            op.first_word = static_cast<uint32_t>(galley_.words.size());
            op.x = x;
            op.y = line_baseline;
            op.size = style.size;
            op.extra_space = extra;
            op.tracking = style.tracking * style.size / 1000;
            op.face = shaped->face;
            op.color = ink;
        }
        galley_.words.push_back(shaped);
        ++op.words;
        x += (shaped->width + style.tracking * static_cast<float>(shaped->glyphs.size())) * style.size / 1000;
        trailing_ = 0;
        if (word.glue == Glue::space || word.glue == Glue::fixed) {
            if (!ends_line) {
                // The space is drawn in the face that draws the word.
                trailing_ = (shaper_.space(shaped->face) + style.tracking) * style.size / 1000 + extra;
                x += trailing_;
            }
        }
        if (ends_line) {
            op.soft_hyphen = hyphen;
            close_op(!hyphen && to.offset == 0 && i + 1 < end);
        }
    }
    close_op(false);
    close_link(x);
    if (!underlines_.empty()) {
        const style::TextStyle& style = theme_->text(paragraph.text);
        ink = setting.ink ? *setting.ink : theme_->color(style::Color::primary_ink);
        for (const auto& [left, right] : underlines_)
            if (setting.underline)
                galley_.rect(artifact, {left, line_baseline + style.size * 0.14f, right - left, style.size * 0.05f}, ink);
        underlines_.clear();
    }
}

}  // namespace gidspers::layout

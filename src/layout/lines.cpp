// Where the lines of a paragraph end. line.cpp draws each.
#include <algorithm>

#include "layout/paragraph.h"
#include "layout/word_places.h"

namespace gidspers::layout {

namespace {

constexpr float good_rag = 0.16f;    ///< when no line is shorter than this part of the width, no word needs a hyphen
constexpr float poster_rag = 0.34f;  ///< the same on a poster: short lines, read from a distance
constexpr float nearly_empty = 0.72f;  ///< the same of two lines: a hyphen can't save one
constexpr float short_lines = 22;  ///< em; in lines no longer than these, as in a cell or a panel, a hyphen must save one (or help a nearly empty one)
constexpr size_t most_even = 3;    ///< lines of a text, in which a word alone on the last one looks forgotten
constexpr float in_name_cost = 1;    ///< of a line's end after the article of a name, in a title
constexpr float split_cost = 3;  ///< of a line's end between the pieces of a word, as anywhere in a word too long for a line; and at a fixed space

bool is_title(style::Text text) {
    using style::Text;
    constexpr Text titles[] = {Text::h1, Text::h2, Text::h3, Text::cover_title, Text::poster_title, Text::poster_subtitle, Text::panel_title};
    return std::ranges::find(titles, text) != std::end(titles);
}

bool begins_name(std::string_view word) {
    constexpr std::string_view articles[] = {"De", "Het", "Een", "’t", "'t", "’T", "'T"};
    return std::ranges::find(articles, word) != std::end(articles);
}

}  // namespace

void Typesetter::add_points(std::span<const WordPlace> places, uint32_t index, float x, bool hyphens) {
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
        point.hyphen = place.hyphen;
    }
}

/// A word that is too long for any line: gentle breaks first, then any that make its pieces fit.
void Typesetter::add_points_of_long(uint32_t index, float x, float word, float width, bool hyphens) {
    const ShapedWord& shaped = *words_[index].shaped;
    const size_t mark = points_.size();
    for (const PlaceLevel level : {PlaceLevel::gentle, PlaceLevel::rough, PlaceLevel::any}) {
        points_.resize(mark);
        std::vector<WordPlace> places = word_places(shaped.text, level);
        if (level == PlaceLevel::rough && !words_[index].hyphenate) prefer_joints(shaped.text, places);
        measure_places(shaped, places);
        add_points(places, index, x, level == PlaceLevel::gentle ? hyphens && words_[index].hyphenate : true);
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
    bool could = false;  // hyphenation may still help
    const uint32_t end = paragraph.first_word + paragraph.words;
    uint32_t cached_run = UINT32_MAX;
    float space = 0;
    for (uint32_t i = paragraph.first_word; i < end; ++i) {
        const Word& word = words_[i];
        if (word.run != cached_run) {
            cached_run = word.run;
            space = space_width(runs_[word.run]);
        }
        const float w = word.width;
        if (word.shaped) {
            if (w > width) add_points_of_long(i, x, w, width, hyphens);
            else if (word.inner || (hyphens && word.hyphenate))
                add_points(shaper_.places(*word.shaped), i, x, hyphens && word.hyphenate);
            could = could || word.hyphenate;
        }
        x += w;
        if (word.glue == Glue::none || i + 1 == end) continue;
        const float before = x;
        if (word.glue == Glue::space || word.glue == Glue::fixed) x += space;
        const bool fixed = word.glue == Glue::fixed;
        if (fixed && x + words_[i + 1].width - points_.back().start <= width) continue;
        BreakPoint& point = points_.emplace_back();
        point.end = before;
        point.start = x;
        point.word = i + 1;
        point.cost = fixed || word.glue == Glue::split ? split_cost : 0;
        point.forced = word.glue == Glue::newline;
    }
    BreakPoint& last = points_.emplace_back();
    last.end = last.start = x;
    last.word = end;
    last.forced = true;
    return could;
}

/// Leaves in points_ where lines may end and in chosen_ where they do.
void Typesetter::break_lines(const Paragraph& paragraph, const LineSetting& setting) {
    if (const Widths& all = widths(paragraph); all.one_line && all.whole + setting.first_indent <= setting.width) {
        points_.assign(2, {});
        points_[0].word = paragraph.first_word;
        points_[0].start = -setting.first_indent;
        points_[1].word = paragraph.first_word + paragraph.words;
        points_[1].end = points_[1].start = all.whole;
        points_[1].forced = true;
        chosen_.assign(1, 1);
        return;
    }
    const bool may_hyphenate = fill_points(paragraph, setting.width, false, setting.first_indent);
    const float worst = breaker_.run(points_, setting.width, chosen_);
    const float rag = chosen_.size() <= 2 ? nearly_empty : theme_->least_scale < 1 ? poster_rag : good_rag;
    if (worst > rag && may_hyphenate) {
        points_.swap(whole_points_);
        chosen_.swap(whole_chosen_);
        fill_points(paragraph, setting.width, true, setting.first_indent);
        breaker_.run(points_, setting.width, chosen_);
        if (worst <= nearly_empty && chosen_.size() >= whole_chosen_.size() && setting.width < short_lines * theme_->text(paragraph.text).size) {
            points_.swap(whole_points_);
            chosen_.swap(whole_chosen_);
        }
    }
    // Of no consequence for heights, which are all that is measured.
    const bool evens = is_title(paragraph.text) || (setting.even && chosen_.size() <= most_even);
    if (!measuring && chosen_.size() > 1 && evens) balance_lines(setting.width);
}

/// No word alone on the last line, and no line's end inside "De Ploeg". As many lines as it was.
void Typesetter::balance_lines(float width) {
    for (BreakPoint& point : std::span(points_).subspan(1, points_.size() - 2)) {
        if (point.offset > 0) continue;
        const Word &before = words_[point.word - 1], &after = words_[point.word];
        if (!before.shaped || !after.shaped) continue;
        const char first = after.shaped->text.front();
        if (first >= 'A' && first <= 'Z' && begins_name(before.shaped->text)) point.cost += in_name_cost;
    }
    breaker_.run(points_, width, balanced_, true);
    if (balanced_.size() == chosen_.size()) chosen_.swap(balanced_);
}

size_t Typesetter::set(const Paragraph& paragraph, const LineSetting& setting, Slabs& out) {
    if (paragraph.words == 0) return 0;
    const style::TextStyle& style = theme_->text(paragraph.text);
    ++setting_;  // tags of links and spans are made anew
    break_lines(paragraph, setting);
    const auto lines = static_cast<uint32_t>(chosen_.size());
    uint32_t from = 0;
    for (uint32_t n = 0; n < lines; ++n) {
        Slab slab = galley_.begin();
        slab.height = style.leading;
        const bool last = n + 1 == lines;
        if (!measuring) draw(paragraph, points_[from], points_[chosen_[n]], setting, slab);
        if (n == 0) slab.before = style.before;
        if (last) slab.after = style.after;
        if (n > 0) slab.break_cost = setting.whole ? cost::heading : (n == 1 || last) ? cost::widow : cost::line;
        galley_.end(slab);
        out.push_back(slab);
        from = chosen_[n];
    }
    return lines;
}

}  // namespace gidspers::layout

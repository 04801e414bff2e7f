#include "docx/measure.h"

#include <algorithm>
#include <cmath>

#include "doc/schema.h"
#include "docx/column_widths.h"
#include "docx/figures.h"
#include "docx/frame_styles.h"
#include "docx/spacing.h"
#include "docx/xml_text.h"
#include "drawing/icons.h"

namespace gidspers::docx {
namespace {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Text;

/// The words in a node, without its own label or title; in `buffer` when they are not one text of the document.
std::string_view words_in(const Node& node, std::string& buffer) {
    if (node.children.size() == 1 && node.children.front().kind == Kind::text) return node.children.front().text;
    buffer.clear();
    for (const Node& child : node.children) {
        if (child.kind == Kind::text)
            buffer += child.text;
        else if (child.kind == Kind::line_break)
            buffer += '\n';
        else
            buffer += doc::plain_text(child);
    }
    return buffer;
}

/// The width that the words of the next cell of a row have; `column` moves on.
float next_cell(const Node& cell, const std::vector<int>& widths, size_t& column, float padding) {
    float inner = -2 * padding;
    const int span = std::max(1, doc::number_of(cell, Key::colspan));
    for (int i = 0; i < span && column < widths.size(); ++i) inner += points_of(widths[column++]);
    return std::max(inner, 10.0f);
}

}  // namespace

const Measure::Letters& Measure::letters(Text style_name, bool bold) const {
    Letters& known = letters_[2 * static_cast<size_t>(style_name) + static_cast<size_t>(bold)];
    if (known.face != nullptr) return known;
    const style::TextStyle& style = dress_.text(style_name);
    // Word sets type in half points.
    const float size = std::max(1.0f, std::round(dress_.size(style_name) * 2) / 2);
    const std::string& family = style.face.heading_family ? dress_.theme.heading_family : dress_.theme.body_family;
    known.face = &dress_.widths.face(family, bold || style.face.weight == style::Weight::bold);
    known.scale = size / 1000 * (style.upper ? 1.18f : 1.0f);
    known.tracking = style.tracking * size / 1000;
    return known;
}

float Measure::width(std::string_view text, Text style_name, bool bold) const {
    const Letters& letters = this->letters(style_name, bold);
    return letters.of(letters.face->extent(text));
}

float Measure::longest_word(std::string_view text, Text style_name) const {
    float widest = 0;
    for (size_t from = 0; from < text.size();) {
        const size_t to = std::min(text.find(' ', from), text.size());
        widest = std::max(widest, width(text.substr(from, to - from), style_name, true));
        from = to + 1;
    }
    return widest;
}

int Measure::lines(std::string_view text, Text style_name, float width, bool bold) const {
    const Letters& letters = this->letters(style_name, bold);
    const float size = dress_.size(style_name), space = letters.of(U' ');
    int count = 1;
    float line = 0;
    width += 0.01f;  // a column may be just as wide as a word was found to be, and sums of floats differ
    for (const FaceWidths::Word& one : letters.face->words(text)) {
        const float word = letters.of(one);
        if (line > 0 && line + space + word > width) {
            ++count;
            line = 0;
        }
        line += (line > 0 ? space : 0) + word;
        while (line > width && width > size) {  // a word longer than the line is broken
            line -= width;
            ++count;
        }
        if (one.ends_line) {
            ++count;
            line = 0;
        }
    }
    return count;
}

float Measure::icon_room(const Node& node, Text beside) const {
    return drawing::has_icon(node.get(Key::icon)) ? icon_size(dress_, beside) + 2 * letters(beside, false).of(U' ') : 0;
}

float Measure::paragraph(std::string_view text, Text style_name, float width, bool bold) const {
    const style::TextStyle& style = dress_.text(style_name);
    return dress_.points(style.before + style.after) +
           static_cast<float>(lines(text, style_name, width, bold)) * dress_.points(style.leading);
}

float Measure::content(const Node& node, float width, Text body) const {
    if (node.children.empty()) return 0;
    std::string buffer;
    if (doc::is_inline(node.children.front().kind)) return paragraph(words_in(node, buffer), body, width);
    return blocks(node, width, body);
}

float Measure::blocks(const Node& parent, float width, Text body) const {
    float height = 0;
    for (const Node& child : parent.children) height += block(child, width, body);
    return height;
}

float Measure::block(const Node& node, float width, Text body) const {
    std::string buffer;
    switch (node.kind) {
        case Kind::paragraph: {
            const Text text = style::paragraph_text(node.get(Key::style)).value_or(body);
            return paragraph(doc::plain_text(node, buffer), text, width) + dress_.points(dress_.text(text).after) * (air(body) - 1);
        }
        case Kind::heading:
            return paragraph(doc::plain_text(node, buffer), style::heading_text(doc::number_of(node, Key::level)), width);
        case Kind::bullet_list:
        case Kind::ordered_list:
            return list(node, width, 0, body);
        case Kind::facts:
            return facts(node, width);
        case Kind::table:
            return table(node, width);
        case Kind::cards:
            return cards(node, width);
        case Kind::box:
            return box(node, width);
        case Kind::figure: {
            float height = figure_height(node, dress_, width) + space_after_table(dress_);
            if (node.has(Key::caption)) height += paragraph(node.get(Key::caption), Text::caption, width);
            return height;
        }
        default:
            if (doc::is_inline(node.kind)) return dress_.points(dress_.text(body).leading);
            return blocks(node, width, body);
    }
}

float Measure::list(const Node& node, float width, int level, Text body) const {
    using Design = Numbering::Design;
    const bool steps = node.get(Key::style) == "steps";
    const Design design = node.kind == Kind::ordered_list ? (steps ? Design::steps : Design::number) : Design::bullet;
    const float inner = width - numbering_.indent(design, std::min(level, Numbering::deepest));
    const float after = dress_.points(dress_.text(body).after) * item_share * air(body);
    const size_t columns = level == 0 ? list_columns(node, dress_, width) : 1;
    if (columns > 1) {
        const float cell = list_cell(dress_, width, columns);
        const size_t each = items_of_column(node.children.size(), columns);
        float tallest = 0, column = 0;
        for (size_t i = 0; i < node.children.size(); ++i) {
            if (i % each == 0) column = 0;
            Node one;
            one.kind = node.kind;
            one.attributes = node.attributes;
            one.children = node.children.part(i, 1);
            column += list(one, cell, 0, body);
            tallest = std::max(tallest, column);
        }
        return tallest + dress_.units(2);
    }
    float height = 0;
    std::string buffer;
    for (const Node& item : node.children) {
        float one = 0;
        if (item.children.empty() || doc::is_inline(item.children.front().kind)) {
            one = static_cast<float>(lines(words_in(item, buffer), body, inner)) *
                      dress_.points(dress_.text(body).leading) +
                  after;
        } else {
            for (const Node& child : item.children)
                one += child.kind == Kind::bullet_list || child.kind == Kind::ordered_list
                           ? list(child, width, level + 1, body)
                           : block(child, inner, body);
        }
        if (steps && level == 0)
            one += dress_.poster
                       ? 0.0f
                       : std::max(0.0f, dress_.step_size() * 1.36f - dress_.points(dress_.text(body).leading));
        height += one;
    }
    return height;
}

float Measure::fact_line(const Node& fact) const {
    std::string buffer;
    const std::string_view value = words_in(fact, buffer);
    float widest = width(fact.get(Key::label), Text::label);
    for (size_t from = 0; from < value.size();) {
        const size_t to = std::min(value.find('\n', from), value.size());
        widest = std::max(widest, width(value.substr(from, to - from), Text::body));
        from = to + 1;
    }
    return widest * 1.02f + icon_room(fact, Text::body) + fact_gap(dress_);
}

std::vector<float> Measure::fact_widths(const Node& facts, float width) const {
    const size_t count = fact_columns(facts, dress_, width);
    const float like = width / static_cast<float>(count);
    std::vector<float> least(count, 0), wishes(count, 0);
    for (size_t i = 0; i < facts.children.size(); ++i) {
        const Node& fact = facts.children[i];
        wishes[i % count] = std::max(wishes[i % count], fact_line(fact));
        if (dress_.poster) {
            const float beside = icon_room(fact, Text::body) + fact_gap(dress_);
            const float label = this->width(fact.get(Key::label), Text::label) * 1.02f + beside;
            least[i % count] = std::max(least[i % count], label <= like ? label : longest_word(fact.get(Key::label), Text::label) + beside);
        }
        for (const Node& child : fact.children)
            if (child.kind == Kind::link) {
                // A little more than its letters: no program sets them at quite these widths.
                const float address = this->width(doc::plain_text(child), Text::body) * 1.02f + icon_room(fact, Text::body) + fact_gap(dress_);
                least[i % count] = std::max(least[i % count], address);
            }
    }
    // On a poster who has longer lines gets more of the width, where a like part would break them.
    const bool like_parts = !dress_.poster || *std::ranges::max_element(wishes) <= like;
    for (float& wish : wishes) wish = like_parts ? like : std::clamp(wish, 0.75f * like, 1.4f * like);
    // The columns share what those that need more than their part leave; each that does makes the others' smaller.
    float part = 0;  // of a wish
    for (size_t narrow = 0, before = count + 1; narrow != before;) {
        before = narrow;
        narrow = 0;
        float rest = width, wished = 0;
        for (size_t i = 0; i < count; ++i) {
            if (part > 0 && least[i] > part * wishes[i]) {
                rest -= least[i];
            } else {
                ++narrow;
                wished += wishes[i];
            }
        }
        if (narrow == 0 || rest < dress_.size(Text::body) * 9 * static_cast<float>(narrow)) return std::vector<float>(count, like);  // no room for it
        part = rest / wished;
    }
    for (size_t i = 0; i < count; ++i) least[i] = std::max(least[i], part * wishes[i]);
    return least;
}

float Measure::facts(const Node& node, float width) const {
    float height = 0;
    std::string buffer;
    if (node.get(Key::style) == "grid") {
        const std::vector<float> columns = fact_widths(node, width);
        for (size_t i = 0; i < node.children.size(); i += columns.size()) {
            float tallest = 0;
            for (size_t n = i; n < std::min(node.children.size(), i + columns.size()); ++n) {
                const Node& fact = node.children[n];
                const float inner = columns[n - i] - fact_gap(dress_) - icon_room(fact, Text::body);
                tallest = std::max(tallest,
                                   paragraph(fact.get(Key::label), Text::label, inner) +
                                       static_cast<float>(lines(words_in(fact, buffer), Text::body, inner)) *
                                           dress_.points(dress_.text(Text::body).leading) +
                                       fact_space(dress_) * air_);
            }
            height += tallest;
        }
        return height + space_after_table(dress_);
    }
    if (runs_in(dress_, width)) {
        for (const Node& fact : node.children)
            height +=
                static_cast<float>(lines(std::string(fact.get(Key::label)) + ": " + std::string(words_in(fact, buffer)),
                                         Text::body,
                                         width - (fact.has(Key::icon) ? numbering_.indent(Numbering::Design::bullet, 0) : 0))) *
                    dress_.points(dress_.text(Text::body).leading) +
                fact_after(dress_) * air_;
        return height;
    }
    const float label = fact_label(node, width), space = row_space("facts");
    for (const Node& fact : node.children)
        height += std::max(paragraph(fact.get(Key::label), Text::body, label, true),
                           paragraph(words_in(fact, buffer), Text::body, width - label)) + space;
    return height + space_after_table(dress_);
}

float Measure::fact_label(const Node& facts, float width) const {
    float widest = 0;
    for (const Node& fact : facts.children)
        widest = std::max(widest, this->width(fact.get(Key::label), Text::label) * 1.02f + icon_room(fact, Text::label));
    return std::min(widest + dress_.units(3), width * 0.38f);
}

/// Of a row of a table, beside what its cells hold.
float Measure::row_space(std::string_view table) const {
    const CellSpace cell = cell_space(dress_, table);
    constexpr float line = 0.75f;  // of templates/docx, at most
    return cell.top + cell.bottom + line;
}

float Measure::table(const Node& node, float width) const {
    const float padding = cell_padding(dress_, node.get(Key::style)), space = row_space(node.get(Key::style));
    const std::vector<int> widths = column_widths(dress_.tables->of(node), width, dress_.size(Text::table), padding);
    float height = node.has(Key::caption) ? paragraph(node.get(Key::caption), Text::caption, width) : 0;
    for (const Node& row : node.children) {
        float tallest = 0;
        size_t column = 0;
        for (const Node& cell : row.children)
            tallest = std::max(tallest, content(cell, next_cell(cell, widths, column, padding),
                                                cell.kind == Kind::header_cell ? Text::table_head : Text::table));
        height += tallest + space;
    }
    if (node.has(Key::source)) height += paragraph(node.get(Key::source), Text::small, width);
    return height + space_after_table(dress_);
}

bool Measure::is_table_cramped(const Node& node, float width) const {
    constexpr int letters = 9, lines_enough = 2;  // a line has so many at least, but in a cell of few lines
    const float padding = cell_padding(dress_, node.get(Key::style));
    const std::vector<int> widths = column_widths(dress_.tables->of(node), width, dress_.size(Text::table), padding);
    std::string buffer;
    for (const Node& row : node.children) {
        size_t column = 0;
        for (const Node& cell : row.children) {
            const float inner = next_cell(cell, widths, column, padding);
            const std::string_view words = doc::plain_text(cell, buffer);
            if (longest_word(words, Text::table) > inner) return true;
            const int count = lines(words, Text::table, inner);
            if (count > lines_enough && words.size() < static_cast<size_t>(letters * count)) return true;
        }
    }
    return false;
}

size_t Measure::card_columns(const Node& cards, float width) const {
    const float em = dress_.size(Text::body);
    int wish = std::max(1, doc::number_of(cards, Key::cols));
    if (dress_.poster) wish = std::max(wish, static_cast<int>(width / (em * 13)));
    float least = em * 11;
    for (const Node& card : cards.children) {
        const Letters& letters = this->letters(Text::card_title, false);
        float word = 0;
        for (const FaceWidths::Word& one : letters.face->words(card.get(Key::title))) word = std::max(word, letters.of(one));
        constexpr float whole = 14.5f;  // em: a longer word may be hyphenated
        word = std::min(word, dress_.size(Text::card_title) * whole) + icon_room(card, Text::card_title);
        least = std::max(least, word + 2 * card_margins(dress_).width);
    }
    const int most = std::max(1, static_cast<int>(width / least));
    // As in the PDF, a chart alone has a card of half the width.
    const bool chart = cards.children.size() == 1 && doc::holds_figure(cards.children.front());
    const int tiles = chart ? 2 : std::max(1, static_cast<int>(cards.children.size()));
    return static_cast<size_t>(std::min({wish, most, tiles}));
}

float Measure::card_indent(const Node& card) const {
    return doc::holds_words(card) ? icon_room(card, Text::card_title) : 0;
}

float Measure::card_head(const Node& card, float width) const {
    const float beside = width - card_indent(card);
    const float title = paragraph(card.get(Key::title), Text::card_title, width - icon_room(card, Text::card_title));
    return title + (card.has(Key::subtitle) ? paragraph(card.get(Key::subtitle), Text::small, beside) : 0);
}

float Measure::cards(const Node& node, float width) const {
    const size_t columns = card_columns(node, width);
    const Size margins = card_margins(dress_);
    const float inner = width / static_cast<float>(columns) - 2 * margins.width;
    float height = 0;
    for (size_t i = 0; i < node.children.size(); i += columns) {
        float tallest = 0;
        for (size_t n = i; n < std::min(node.children.size(), i + columns); ++n) {
            const Node& card = node.children[n];
            tallest = std::max(tallest, card_head(card, inner) + content(card, inner - card_indent(card), dress_.poster ? Text::table : Text::body));
        }
        height += tallest + 2 * margins.height + card_gap(dress_);
    }
    return height + space_after_table(dress_);
}

float Measure::box(const Node& node, float width) const {
    const float inner = width - 2 * box_padding(dress_);
    float height = box_space(dress_).above + box_space(dress_).below;
    if (node.has(Key::title)) height += paragraph(node.get(Key::title), Text::box_title, inner);
    return height + content(node, inner, Text::body);
}

}  // namespace gidspers::docx

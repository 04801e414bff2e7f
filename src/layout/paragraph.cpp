#include "layout/paragraph.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "layout/letters.h"
#include "layout/pieces.h"

namespace gidspers::layout {

using doc::Key;
using doc::Kind;
using doc::Node;

Typesetter::Typesetter(const doc::Document& document, const style::Theme& theme, Shaper& shaper, Galley& galley,
                       TagTree& tags, Diagnostics& problems)
    : document_(document), theme_(&theme), shaper_(shaper), galley_(galley), tags_(tags), problems_(problems) {
    const FontSet& fonts = shaper.fonts();
    for (int heading = 0; heading < 2; ++heading)
        for (int bold = 0; bold < 2; ++bold)
            for (int italic = 0; italic < 2; ++italic)
                faces_[heading][bold][italic] = fonts.face(heading ? theme.heading_family : theme.body_family,
                                                           bold ? style::Weight::bold : style::Weight::regular, italic);
    const std::string_view lang = doc::language_of(document).substr(0, 2);
    lang_ = shaper.language(lang);
    dutch_ = lang == "nl";
    words_.reserve(4096);
    points_.reserve(256);
}

FaceId Typesetter::face(style::Face face) const {
    return faces_[face.heading_family][face.weight == style::Weight::bold][face.italic];
}

void Typesetter::use(const style::Theme& theme) {
    theme_ = &theme;
    ++uses_;
}

void Typesetter::set_reference_digits(int digits) {
    reference_digits_ = digits;
    ++uses_;
}

float Typesetter::baseline(style::Text text) const {
    const style::TextStyle& style = theme_->text(text);
    const float cap = shaper_.fonts().metrics(face(style.face)).cap_height;
    return (style.leading + (cap > 0 ? cap : 700) * style.size / 1000) / 2;
}

// ---- preparing: nodes -> words ------------------------------------------------------------------------------------

namespace {

uint64_t key_of(const void* first, style::Text text) {
    constexpr uint64_t styles = 64;
    static_assert(static_cast<uint64_t>(style::Text::count) <= styles);
    return reinterpret_cast<uintptr_t>(first) * styles + static_cast<uint64_t>(text);
}

}  // namespace

const Paragraph& Typesetter::prepare(std::span<const Node> inlines, style::Text text) {
    const uint64_t key = key_of(inlines.data(), text);
    if (const auto found = prepared_.find(key); found != prepared_.end()) return found->second;
    const style::TextStyle& style = theme_->text(text);
    Paragraph paragraph = begin_paragraph(text);
    const bool title = text != style::Text::table && inlines.size() == 1 && inlines.front().kind == Kind::strong;
    collect(inlines, {text, style.face, style.color, 0, lang_, dutch_, false, title});
    end_paragraph(paragraph);
    return prepared_.emplace(key, paragraph).first->second;
}

Paragraph Typesetter::begin_paragraph(style::Text text) {
    joined_ = from_right_ = false;
    sentence_start_ = true;
    measured_.emplace_back();
    first_word_ = static_cast<uint32_t>(words_.size());
    return {first_word_, 0, text, static_cast<uint32_t>(measured_.size() - 1)};
}

void Typesetter::end_paragraph(Paragraph& paragraph) {
    paragraph.words = static_cast<uint32_t>(words_.size()) - paragraph.first_word;
    if (paragraph.words > 0) words_.back().glue = Glue::none;
}

Paragraph Typesetter::prepare(std::string_view plain, style::Text text, const Node& at, bool bold) {
    const style::TextStyle& style = theme_->text(text);
    style::Face wanted = style.face;
    if (bold) wanted.weight = style::Weight::bold;
    Paragraph paragraph = begin_paragraph(text);
    add_text(plain, {text, wanted, style.color, 0, lang_, dutch_, false}, at);
    end_paragraph(paragraph);
    return paragraph;
}

const Paragraph& Typesetter::prepare_attribute(std::string_view attribute, style::Text text, const Node& at) {
    const uint64_t key = key_of(attribute.data(), text);
    if (const auto found = prepared_.find(key); found != prepared_.end()) return found->second;
    return prepared_.emplace(key, prepare(attribute, text, at)).first->second;
}

uint32_t Typesetter::run_for(const Inherited& inherited) {
    const FaceId wanted = face(inherited.face);
    if (!runs_.empty()) {
        const Run& last = runs_.back();
        if (last.text == inherited.text && last.face == wanted && last.color == inherited.color &&
            last.element == inherited.element)
            return static_cast<uint32_t>(runs_.size() - 1);
    }
    runs_.push_back({inherited.text, wanted, inherited.color, inherited.element});
    return static_cast<uint32_t>(runs_.size() - 1);
}

void Typesetter::collect(std::span<const Node> nodes, const Inherited& inherited) {
    for (const Node& node : nodes) {
        Inherited inner = inherited;
        switch (node.kind) {
            case Kind::text: add_text(node.text, inherited, node); break;
            case Kind::strong:
                inner.face.weight = style::Weight::bold;
                collect(node.children, inner);
                break;
            case Kind::emphasis:
                inner.face.italic = !inherited.face.italic;
                collect(node.children, inner);
                break;
            case Kind::link: {
                elements_.push_back({&node, Role::link, inherited.element, 0, UINT32_MAX, 0});
                inner.element = static_cast<uint32_t>(elements_.size() - 1);
                inner.color = style::Color::primary_ink;
                inner.address = true;
                collect(node.children, inner);
                break;
            }
            case Kind::span: {
                if (const std::string_view lang = node.get(Key::lang).substr(0, 2); !lang.empty()) {
                    elements_.push_back({&node, Role::span, inherited.element, 0, UINT32_MAX, 0});
                    inner.element = static_cast<uint32_t>(elements_.size() - 1);
                    inner.lang = shaper_.language(lang);
                    inner.dutch = lang == "nl";
                }
                collect(node.children, inner);
                break;
            }
            case Kind::line_break:
                if (words_.size() > first_word_) words_.back().glue = Glue::newline;
                joined_ = false;
                break;
            case Kind::page_ref: add_object(Object::page_ref, node, run_for(inherited)); break;
            case Kind::icon: add_object(Object::icon, node, run_for(inherited)); break;
            case Kind::status: {
                inner.text = style::Text::status;
                inner.face = theme_->text(style::Text::status).face;
                inner.color = theme_->text(style::Text::status).color;
                add_object(Object::status, node, run_for(inner));
                if (!node.get(Key::label).empty()) {
                    words_.back().glue = Glue::fixed;
                    joined_ = false;
                    add_text(node.get(Key::label), inner, node);
                }
                break;
            }
            default: collect(node.children, inherited); break;
        }
    }
}

void Typesetter::add_object(Object kind, const Node& node, uint32_t run) {
    Word& word = words_.emplace_back();
    word.object = &node;
    word.kind = kind;
    word.run = run;
    joined_ = true;
}

namespace {

enum class Byte : uint8_t { letter, space, sign, lead };

/// Spaces, signs at which a word may be broken, and the first byte of a space that may not.
constexpr std::array<Byte, 256> bytes = [] {
    std::array<Byte, 256> table{};
    for (const char c : {' ', '\n', '\t', '\r'}) table[static_cast<unsigned char>(c)] = Byte::space;
    for (const char c : {'-', '/', '@', '.'}) table[static_cast<unsigned char>(c)] = Byte::sign;
    table[0xc2] = Byte::lead;
    return table;
}();

bool is_fixed_space(std::string_view text, size_t at) { return at + 1 < text.size() && text[at + 1] == '\xa0'; }

}  // namespace

void Typesetter::add_text(std::string_view text, const Inherited& inherited, const Node& at) {
    const style::TextStyle& style = theme_->text(inherited.text);
    const uint32_t run = run_for(inherited);
    const WordKind kind_of_word{run, runs_[run].face, inherited.lang, style.upper, style.hyphenate && !inherited.address && !inherited.title && inherited.dutch};
    const auto byte = [&](size_t i) { return bytes[static_cast<unsigned char>(text[i])]; };
    for (size_t pos = 0; pos < text.size();) {
        const bool fixed = byte(pos) == Byte::lead && is_fixed_space(text, pos);
        if (byte(pos) == Byte::space || fixed) {
            if (joined_ && !words_.empty()) words_.back().glue = fixed ? Glue::fixed : Glue::space;
            joined_ = false;
            pos += fixed ? 2 : 1;
            continue;
        }
        constexpr size_t longest = 4000;  // bytes: what a shaped word counts its glyphs by has room for some more
        const size_t stop = std::min(text.size(), pos + longest);
        size_t end = pos;
        bool signs = false;
        for (; end < stop; ++end) {
            const Byte kind = byte(end);
            if (kind == Byte::letter) continue;
            if (kind == Byte::space || (kind == Byte::lead && is_fixed_space(text, end))) break;
            if (kind == Byte::sign) signs = true;
        }
        const bool split = end == stop && stop < text.size() && byte(end) != Byte::space;
        while (split && is_continuation(text[end])) --end;
        add_word(text.substr(pos, end - pos), signs, kind_of_word, at);
        if (split) words_.back().glue = Glue::split;
        const char last = text[end - 1];
        sentence_start_ = last == '.' || last == '?' || last == '!' || last == ':';
        pos = end;
    }
}

namespace {

bool begins_from_right(std::string_view word) {
    size_t pos = 0;
    return static_cast<unsigned char>(word[0]) >= 0x80 && runs_from_right(next_code_point(word, pos));
}

/// Between two words that run from right to left it changes nothing.
bool is_sign(std::string_view piece) { return piece.size() == 1 && !is_letter(piece[0]) && !is_digit(piece[0]); }

}  // namespace

void Typesetter::add_word(std::string_view text, bool signs, const WordKind& kind, const Node& at) {
    if (kind.upper) {
        upper_.clear();
        append_capitals(upper_, text);
        text = upper_;
    }
    const ShapedWord* const shaped = shaper_.word(kind.face, kind.lang, text);
    if (!shaped->ends.empty()) [[unlikely]] return add_pieces(*shaped, signs, kind, at);
    Word& word = words_.emplace_back();
    word.run = kind.run;
    word.shaped = shaped;
    if (shaped->missing) report_missing(*shaped, kind, at);
    const bool from_right = begins_from_right(text);
    if (from_right && from_right_ && !order_told_) {
        order_told_ = true;
        problems_.add("L002", location(at), {std::string(text)});
    }
    from_right_ = from_right || (from_right_ && joined_ && is_sign(text));
    if (text.size() > 4) {
        const bool capital = text[0] >= 'A' && text[0] <= 'Z';
        // A capital inside a sentence is most likely a name.
        word.hyphenate = kind.hyphenate && !(capital && !sentence_start_);
        for (size_t i = 1; signs && i + 1 < text.size() && !word.inner; ++i)
            if (bytes[static_cast<unsigned char>(text[i])] == Byte::sign) word.inner = breaks_after(text, i, false) || is_address(text);
    }
    joined_ = true;
}

void Typesetter::add_pieces(const ShapedWord& word, bool signs, const WordKind& kind, const Node& at) {
    const size_t first = words_.size();
    shaper_.pieces(word, kind.face, kind.lang, [&](const ShapedWord& piece) {
        const bool may_break = words_.size() > first && (words_.back().shaped->text.ends_with('/') || words_.back().shaped->text.ends_with('-'));
        if (may_break) words_.back().glue = Glue::split;
        add_word(piece.text, signs, kind, at);
    });
}

// ---- widths ---------------------------------------------------------------------------------------------------------

float Typesetter::space_width(const Run& run) const {
    const style::TextStyle& style = theme_->text(run.text);
    return (shaper_.space(run.face) + style.tracking) * style.size / 1000;
}

namespace {

// Widths in the size of the words that they stand among.
constexpr float status_mark = 0.95f, icon_mark = 1.25f;

}  // namespace

float Typesetter::mark_width(Kind kind, style::Text text) const {
    const bool status = kind == Kind::status;
    const style::TextStyle& style = theme_->text(status ? style::Text::status : text);
    const float space = (shaper_.space(face(style.face)) + style.tracking) / 1000;
    return style.size * ((status ? status_mark : icon_mark) + space);
}

float Typesetter::object_width(Object kind, const Run& run) const {
    const float size = theme_->text(run.text).size;
    switch (kind) {
        case Object::none: break;
        case Object::icon: return size * icon_mark;
        case Object::status: return size * status_mark;
        case Object::page_ref: return static_cast<float>(reference_digits_) * shaper_.word(run.face, lang_, "0")->width * size / 1000;
    }
    return 0;
}

const ShapedWord* Typesetter::part(const Word& word, size_t from, size_t to, bool hyphen) {
    part_.assign(word.shaped->text.substr(from, to - from));
    if (hyphen) part_ += '-';
    return shaper_.word(runs_[word.run].face, lang_, part_);
}

/// A compound needs more than half its width, or what the larger of its two pieces needs where it breaks best.
float Typesetter::least_width(const Word& word, const style::TextStyle& style) {
    if (!word.inner && !(word.hyphenate && word.shaped->text.size() > 14)) return word.width;
    const float hyphen = shaper_.word(runs_[word.run].face, lang_, "-")->width * style.size / 1000;
    float least = word.width;
    for (const WordPlace& place : shaper_.places(*word.shaped)) {
        if (place.hyphen && !word.hyphenate) continue;
        const float first = (place.width + style.tracking * static_cast<float>(place.glyphs)) * style.size / 1000;
        least = std::min(least, std::max(first + (place.hyphen ? hyphen : 0), word.width - first));
    }
    return std::max(least, word.width * 0.6f);
}

const Typesetter::Widths& Typesetter::widths(const Paragraph& paragraph) {
    Measured& measured = measured_[paragraph.index];
    if (measured.when == uses_) return measured.widths;
    Widths all;
    float line = 0, piece = 0;
    uint32_t run = UINT32_MAX;
    float space = 0;
    const style::TextStyle* style = nullptr;
    for (Word& word : std::span(words_).subspan(paragraph.first_word, paragraph.words)) {
        if (word.run != run) {
            run = word.run;
            space = space_width(runs_[run]);
            style = &theme_->text(runs_[run].text);
        }
        const float width = word.width = word.shaped ? width_in(*style, *word.shaped) : object_width(word.kind, runs_[run]);
        if (word.inner && is_address(word.shaped->text)) all.address = std::max(all.address, width);
        line += width;
        piece += least_width(word, *style);
        if (word.glue == Glue::space || word.glue == Glue::fixed) line += space;
        if (word.glue == Glue::fixed) piece += space;
        if (word.glue != Glue::none && word.glue != Glue::fixed) {
            all.least = std::max(all.least, piece);
            piece = 0;
        }
        if (word.glue == Glue::newline) {
            all.whole = std::max(all.whole, line);
            all.one_line = false;
            line = 0;
        }
    }
    all.least = std::max(all.least, piece);
    all.whole = std::max(all.whole, line);
    measured = {all, uses_};
    return measured.widths;
}

int Typesetter::estimated_lines(const Paragraph& paragraph, float width) {
    if (const Widths& all = widths(paragraph); all.one_line && all.whole <= width) return 1;
    int lines = 1;
    float line = 0, piece = 0;
    for (const Word& word : std::span(words_).subspan(paragraph.first_word, paragraph.words)) {
        const float space = word.glue == Glue::space || word.glue == Glue::fixed ? space_width(runs_[word.run]) : 0;
        piece += word.width + (word.glue == Glue::fixed ? space : 0);
        const bool last = &word == &words_[paragraph.first_word + paragraph.words - 1];
        if (!last && (word.glue == Glue::none || word.glue == Glue::fixed)) continue;
        if (line > 0 && line + piece > width) ++lines, line = 0;
        const int more = static_cast<int>(std::ceil(piece / std::max(width, 1.0f))) - 1;
        lines += std::max(more, 0);
        line += piece - width * static_cast<float>(std::max(more, 0)) + space;
        piece = 0;
        if (word.glue == Glue::newline) ++lines, line = 0;
    }
    return lines;
}

}  // namespace gidspers::layout

#include "pdf/content.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "pdf/syntax.h"

namespace gidspers::pdf {

using layout::Op;

namespace {

long long thousandths(float value) { return value == 0 ? 0 : std::lround(value * 1000.0f); }

void put_actual_text(Bytes& out, std::string_view utf8) {
    std::string text = "/ActualText";
    put_text(text, utf8);
    out += std::string_view(text);
}

/// Then no font is selected for it, which nothing would be in.
bool shows_nothing(const layout::ShapedWord& word) {
    return std::ranges::all_of(word.glyphs, [](const layout::PlacedGlyph& one) { return one.glyph == 0; });
}

/// What a word is read as: the hyphen of a line break is a soft one.
std::string read_text(const layout::ShapedWord& word, bool hyphenated) {
    std::string text(word.text);
    if (hyphenated && text.ends_with('-')) text.replace(text.size() - 1, 1, "\u00ad");
    return text;
}

}  // namespace

std::string_view ContentWriter::write(uint32_t page_index) {
    const layout::Page& page = pages_.pages[page_index];
    out_.clear();
    page_ = page_index;
    height_ = page.height;
    mark_ = no_mark;
    font_ = no_font;
    size_ = 0;
    word_space_ = tracking_ = 0;
    paint_ = {style::Rgb{0, 0, 0}, style::Rgb{0, 0, 0}, 1.0f, {}};
    auto run = drawings_.runs(page_index).begin();
    if (!page.drawings.empty()) out_ += "1 J 1 j\n";
    for (size_t i = 0; i < page.ops.size(); ++i) {
        const Op& op = page.ops[i];
        // A mark without content may not stand in the structure tree, so what shows nothing starts none.
        if (op.type == Op::Type::text && page.texts[op.index].words == 0) continue;
        if (op.type == Op::Type::drawing && !draws(page.drawings[op.index])) continue;
        if (op.type == Op::Type::image && graphics_.use_image(page.images[op.index]).empty()) continue;
        if (op.mark != mark_) begin_mark(op.mark, only_text(i));
        switch (op.type) {
            case Op::Type::text:
                text(page.texts[op.index]);
                break;
            case Op::Type::drawing:
                drawing(*run);
                i = run->end - 1u;
                ++run;
                break;
            case Op::Type::rect:
                rect(page.rects[op.index]);
                break;
            case Op::Type::image:
                image(page.images[op.index]);
                break;
        }
    }
    end_mark();
    end_text();
    return out_.view();
}

// ---- marked content ------------------------------------------------------------------------------------------------

/// Whether the mark that begins with this operation holds nothing but text. Then the text object can go on around it: a text
/// object and a marked-content sequence may each hold the other, but not overlap.
bool ContentWriter::only_text(size_t op) const {
    const std::vector<Op>& ops = pages_.pages[page_].ops;
    const layout::MarkId mark = ops[op].mark;
    for (; op < ops.size() && ops[op].mark == mark; ++op)
        if (ops[op].type != Op::Type::text) return false;
    return true;
}

void ContentWriter::begin_mark(layout::MarkId mark, bool only_text) {
    end_mark();
    if (only_text) {
        begin_text();
    } else {
        end_text();
    }
    mark_ = mark;
    mark_in_text_ = only_text;
    if (mark < layout::artifacts) {
        constexpr std::array<std::string_view, layout::artifacts> kinds{
            "/Artifact BMC\n", "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n", "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n"};
        out_ += kinds[mark];
        return;
    }
    const layout::Mark& m = pages_.marks[mark];
    out_ += '/';
    out_ += name_of(pages_.tags[m.tag].role);
    out_ += "<</MCID ";
    put_integer(out_, marks_.begin(mark, page_));
    out_ += ">>BDC\n";
}

void ContentWriter::end_mark() {
    if (mark_ == no_mark) return;
    if (!mark_in_text_) end_text();
    out_ += "EMC\n";
    mark_ = no_mark;
}

// ---- text ----------------------------------------------------------------------------------------------------------

void ContentWriter::begin_text() {
    if (in_text_) return;
    out_ += "BT\n";
    in_text_ = true;
    line_x_ = line_y_ = 0;
}

void ContentWriter::end_text() {
    if (!in_text_) return;
    close();
    out_ += "ET\n";
    in_text_ = false;
}

void ContentWriter::open() {
    if (open_) return;
    out_ += "[(";
    open_ = true;
}

void ContentWriter::close() {
    if (!open_) return;
    out_ += ")]TJ\n";
    open_ = false;
}

void ContentWriter::select(uint32_t font) {
    if (font == font_ && wanted_size_ == size_) return;
    close();
    if ((font & wide_font) == 0) fonts_.use_base(static_cast<layout::FaceId>(font));
    font_ = font;
    size_ = wanted_size_;
    out_ += '/';
    out_ += (font & wide_font) != 0 ? 'G' : 'F';
    put_integer(out_, font & (wide_font - 1));
    out_ += ' ';
    put_thousandths(out_, size_);
    out_ += " Tf\n";
}

void ContentWriter::text(const layout::TextOp& op) {
    begin_text();
    fill_color(op.color);
    if (const long long v = thousandths(op.extra_space); v != word_space_) {
        word_space_ = v;
        put_thousandths(out_, op.extra_space);
        out_ += " Tw\n";
    }
    if (const long long v = thousandths(op.tracking); v != tracking_) {
        tracking_ = v;
        put_thousandths(out_, op.tracking);
        out_ += " Tc\n";
    }
    // Whole hundredths from line to line: roundings never add up.
    const long long x = to_hundredths(op.x), y = to_hundredths(height_ - op.y);
    put_hundredths(out_, x - line_x_);
    out_ += ' ';
    put_hundredths(out_, y - line_y_);
    out_ += " Td\n";
    line_x_ = x;
    line_y_ = y;
    wanted_size_ = op.size;
    const auto& words = pages_.pages[page_].words;
    for (uint32_t i = 0; i < op.words; ++i) {
        const layout::ShapedWord& shaped = *words[op.first_word + i];
        const bool hyphenated = op.soft_hyphen && i + 1 == op.words;
        // Nearly every word: a space and ready-made bytes in the font that is on.
        if (i > 0 && open_ && font_ == op.face && shaped.face == op.face && !hyphenated) {
            const WordBytes& bytes = words_.get(shaped);
            if (bytes.kind == WordBytes::Kind::base && !bytes.reads_otherwise) {
                char* const at = out_.room(bytes.shown.size() + 1);
                *at = static_cast<char>(BaseFont::space);
                std::memcpy(at + 1, bytes.shown.data(), bytes.shown.size());
                out_.advance(at + 1 + bytes.shown.size());
                continue;
            }
        }
        if (i > 0) space(op.face);
        word(shaped, hyphenated);
    }
    if (op.space_after) space(op.face);
    close();
}

void ContentWriter::space(layout::FaceId face) {
    select(face);
    open();
    out_ += static_cast<char>(BaseFont::space);
}

void ContentWriter::word(const layout::ShapedWord& word, bool hyphenated) {
    if (shows_nothing(word)) return;
    const WordBytes& bytes = words_.get(word);
    if (bytes.kind == WordBytes::Kind::base) {
        select(word.face);
        show_base(word, bytes, hyphenated);
        return;
    }
    const bool reads_otherwise = !fonts_.use_wide(word) || hyphenated;
    select(wide_font + word.face);
    close();
    if (reads_otherwise) begin_actual_text(read_text(word, hyphenated));
    show_wide(word, bytes);
    if (reads_otherwise) end_actual_text();
}

void ContentWriter::show_base(const layout::ShapedWord& word, const WordBytes& bytes, bool hyphenated) {
    const std::string_view shown = bytes.shown;
    if (bytes.reads_otherwise) {
        close();
        begin_actual_text(read_text(word, hyphenated));
        open();
        out_ += shown;
        close();
        end_actual_text();
        return;
    }
    open();
    if (hyphenated && shown[bytes.tail] == '-') {
        out_ += shown.substr(0, bytes.tail);
        out_ += static_cast<char>(BaseFont::soft_hyphen);
        out_ += shown.substr(bytes.tail + 1);
    } else {
        out_ += shown;
    }
}

void ContentWriter::show_wide(const layout::ShapedWord& word, const WordBytes& bytes) {
    out_ += '[';
    if (bytes.kind == WordBytes::Kind::wide) {
        out_ += bytes.shown;
    } else {
        std::string shown;
        put_wide(shown, base_.fonts(), word, [&](int height) {
            shown += "]TJ ";
            put_thousandths(shown, static_cast<float>(height) / 1000.0f * size_);
            shown += " Ts[";
        });
        out_ += std::string_view(shown);
    }
    out_ += "]TJ\n";
}

void ContentWriter::begin_actual_text(std::string_view utf8) {
    out_ += "/Span<<";
    put_actual_text(out_, utf8);
    out_ += ">>BDC\n";
}

void ContentWriter::end_actual_text() { out_ += "EMC\n"; }

// ---- graphics ------------------------------------------------------------------------------------------------------

void ContentWriter::point(float x, float y) {
    put_points(out_, x);
    out_ += ' ';
    put_points(out_, height_ - y);
    out_ += ' ';
}

void ContentWriter::fill_color(style::Rgb color) {
    if (color == paint_.fill) return;
    close();
    put_fill(out_, paint_.fill, color);
}

void ContentWriter::drawing(const DrawingRun& run) {
    end_text();
    const layout::Page& page = pages_.pages[page_];
    const float opacity = page.drawings[page.ops[run.first].index].opacity;
    const bool see_through = opacity < 1;
    if (!run.form && !see_through) return shapes(run);
    const Paint before = paint_;
    out_ += "q ";
    if (see_through) {
        out_ += '/';
        out_ += std::string_view(graphics_.use_opacity(opacity));
        out_ += " gs\n";
    }
    if (run.form) {
        put_line(out_, paint_.line, {});
        out_ += "1 0 0 1 ";
        // Finer than points elsewhere, since the form's own points are rounded too.
        put_thousandths(out_, run.origin.x);
        out_ += ' ';
        put_thousandths(out_, height_ - run.origin.y);
        out_ += " cm/X";
        put_integer(out_, graphics_.use_drawing(*run.form));
        out_ += " Do ";
    } else {
        shapes(run);
    }
    out_ += "Q\n";
    paint_ = before;
}

void ContentWriter::shapes(const DrawingRun& run) {
    each_shape(pages_.pages[page_], run, [&](const drawing::Shape& shape) {
        put_shape(out_, shape, {-run.origin.x, height_ - run.origin.y}, paint_);
    });
}

void ContentWriter::rect(const layout::RectOp& op) {
    end_text();
    fill_color(op.fill);
    point(op.box.x, op.box.y + op.box.height);
    put_points(out_, op.box.width);
    out_ += ' ';
    put_points(out_, op.box.height);
    out_ += " re f\n";
}

void ContentWriter::image(const layout::ImageOp& op) {
    const std::string name = graphics_.use_image(op);
    end_text();
    out_ += "q ";
    put_points(out_, op.box.width);
    out_ += " 0 0 ";
    put_points(out_, op.box.height);
    out_ += ' ';
    point(op.box.x, op.box.y + op.box.height);
    out_ += "cm /";
    out_ += std::string_view(name);
    out_ += " Do Q\n";
}

}  // namespace gidspers::pdf

// Page content: placed operations become a page's content stream.
// In: a page, its words' bytes, the document's fonts and images. Out: operators (ISO 32000-1, annex A), and which marks were used.
// The writer owns its buffer only; it lives for one document.
#pragma once

#include "layout/pages.h"
#include "pdf/bytes.h"
#include "pdf/doc_fonts.h"
#include "pdf/doc_graphics.h"
#include "pdf/drawings.h"
#include "pdf/marks.h"
#include "pdf/path_writer.h"
#include "pdf/words.h"

namespace gidspers::pdf {

class ContentWriter {
  public:
    ContentWriter(const layout::Pages& pages, const BaseFonts& base, WordCache& words, DocFonts& fonts, DocGraphics& graphics,
                  const Drawings& drawings, MarkUses& marks)
        : pages_(pages), base_(base), words_(words), fonts_(fonts), graphics_(graphics), drawings_(drawings), marks_(marks) {}

    /// The page's operators; valid until the next call.
    std::string_view write(uint32_t page);

  private:
    static constexpr layout::MarkId no_mark = 0xffffffff;
    static constexpr uint32_t no_font = 0xffffffff;
    static constexpr uint32_t wide_font = 0x10000;  ///< added to the face's number

    bool only_text(size_t op) const;
    void begin_mark(layout::MarkId mark, bool only_text);
    void end_mark();
    void begin_text();
    void end_text();
    void text(const layout::TextOp& op);
    void word(const layout::ShapedWord& word, bool hyphenated);
    void show_base(const layout::ShapedWord& word, const WordBytes& bytes, bool hyphenated);
    void show_wide(const layout::ShapedWord& word, const WordBytes& bytes);
    void space(layout::FaceId face);
    void select(uint32_t font);
    void open();
    void close();
    void begin_actual_text(std::string_view utf8);
    void end_actual_text();
    void drawing(const DrawingRun& run);
    void shapes(const DrawingRun& run);
    void rect(const layout::RectOp& op);
    void image(const layout::ImageOp& op);
    void fill_color(style::Rgb color);
    void point(float x, float y);

    const layout::Pages& pages_;
    const BaseFonts& base_;
    WordCache& words_;
    DocFonts& fonts_;
    DocGraphics& graphics_;
    const Drawings& drawings_;
    MarkUses& marks_;

    Bytes out_;
    uint32_t page_ = 0;
    float height_ = 0;  ///< of the page: y is turned over
    // What the page's graphics state is, so that only changes are written.
    layout::MarkId mark_ = no_mark;
    bool mark_in_text_ = false;  ///< the mark was begun inside a text object, so it must end there
    bool in_text_ = false, open_ = false;
    long long line_x_ = 0, line_y_ = 0;  ///< start of the last line, hundredths
    uint32_t font_ = no_font;
    float size_ = 0, wanted_size_ = 0;
    long long word_space_ = 0, tracking_ = 0;  ///< thousandths
    Paint paint_;
};

}  // namespace gidspers::pdf

// Builds Pages by hand for the tests of the PDF writer: words set one after another, tags, marks, tables, links.
// In: calls. Out: layout::Pages. The builder owns fonts, shaper and pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "layout/pages.h"
#include "layout/shaper.h"
#include "pdf/pdf.h"

namespace gidspers::testing {

/// Fonts are loaded once for all tests of the program.
const layout::FontSet& fonts();

class Builder {
  public:
    Builder();

    void page(float width = 595.28f, float height = 841.89f);
    layout::TagId tag(layout::Role role, layout::TagId parent = 0);
    layout::MarkId mark(layout::TagId tag);
    /// Words apart by spaces at x, y; returns the width. The op can be changed afterwards through last_text().
    float text(layout::MarkId mark, float x, float y, std::string_view words, layout::FaceId face, float size = 10,
               std::string_view lang = "nl");
    layout::TextOp& last_text() { return pages.pages.back().texts.back(); }
    void rect(layout::MarkId mark, layout::Box box, style::Rgb color);
    /// A shape with its origin at `at`.
    void shape(layout::MarkId mark, drawing::Shape shape, drawing::Point at, float opacity = 1);
    void image(layout::MarkId mark, layout::Box box, std::string bytes, style::Picture::Format format);
    /// A tag with one line of text.
    layout::TagId line(layout::Role role, layout::TagId parent, float x, float y, std::string_view words, layout::FaceId face,
                       float size = 10);
    void link(layout::TagId tag, layout::Box box, std::string uri, std::string anchor, std::string contents);

    std::string write(std::optional<long long> date = {});

    layout::Pages pages;
    Diagnostics problems;
    layout::Shaper shaper;
    layout::FaceId regular, bold, italic, serif;
    pdf::Resources resources;
    pdf::Cache cache;

  private:
    std::vector<std::vector<layout::Kid>> kids_{1};  ///< by TagId
    void op(layout::Op::Type type, layout::MarkId mark, size_t index);
};

/// Two pages with one of everything: headings, list, table with spans, figure, links, outline, labels, fallback face,
/// hyphen, watermark, image.
void fill_with_everything(Builder& b);
/// `pages` pages of running Dutch text with headings, lists and a table a page, as a profile has them.
void fill_with_report(Builder& b, size_t pages);
/// A PNG made on the spot. `color` and `depth` as in its header; pixels are a gradient, alpha (when there is one) too.
std::string make_png(uint32_t width, uint32_t height, int color, int depth, bool interlaced = false);
/// A PNG of these samples, 8 bits each; its rows take turns with the filters of PNG, from none to Paeth.
std::string png_of(uint32_t width, uint32_t height, int color, const std::string& samples);

}  // namespace gidspers::testing

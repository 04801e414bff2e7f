// Placed pages: what the exporter draws, and the structure tree it is tagged with. No layout decision is left to make.
// In: made by layout/. Out: read by pdf/ and by the dumps (--dump pages|tags|reading).
// Pages own everything but the shaped words, which belong to the Shaper (layout/shaper.h), and the strings of tags, which
// belong to the document and the theme: all of these outlive them.
// Coordinates: points, origin at the page's top left corner, y downward, text at its baseline.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "drawing/scene.h"
#include "style/theme.h"

namespace gidspers::doc {
struct Node;
}

namespace gidspers::layout {

struct ShapedWord;  // layout/shaper.h

// ---- structure (ISO 32000-1, 14.7 and 14.8) ---------------------------------------------------------------------

using TagId = uint32_t;
using MarkId = uint32_t;
/// Artifacts: decoration and repeated table heads; what stands over and under the text of every page (ISO 32000-1, 14.8.2.2).
constexpr MarkId artifact = 0, page_header = 1, page_footer = 2;
constexpr size_t artifacts = 3;

/// Standard structure types (ISO 32000-1, 14.8.4) that we use.
enum class Role : uint8_t {
    document, sect, div, h1, h2, h3, h4, h5, h6, p, l, li, lbl, lbody, table, thead, tbody, tr, th, td, figure,
    caption, span, link, toc, toci, reference, block_quote,
    count
};
inline constexpr std::array<std::string_view, static_cast<size_t>(Role::count)> role_names{
    "Document", "Sect", "Div", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "THead",
    "TBody", "TR", "TH", "TD", "Figure", "Caption", "Span", "Link", "TOC", "TOCI", "Reference", "BlockQuote"};
constexpr std::string_view name_of(Role role) { return role_names[static_cast<size_t>(role)]; }

/// What stands under a tag, in reading order: another tag, a marked-content sequence, or a link annotation.
struct Kid {
    enum class Type : uint8_t { tag, mark, link } type;
    uint32_t index;  ///< TagId, MarkId, or index into Pages::links
};

struct Box {
    float x = 0, y = 0, width = 0, height = 0;
};

enum class Scope : uint8_t { none, column, row };
enum class Numbering : uint8_t { none, disc, decimal };

struct Tag {
    Role role = Role::p;
    Scope scope = Scope::none;              ///< th
    Numbering numbering = Numbering::none;  ///< l
    bool among_words = false;    ///< figure: stands in a line, not below what comes before it
    uint16_t colspan = 1, rowspan = 1;
    TagId parent = 0;               ///< Pages::tags[0] is the Document
    uint32_t first_kid = 0, kids = 0;  ///< range in Pages::kids
    std::string_view alt, lang;     ///< of the document or theme; lang only where it differs from the document's
    uint32_t page = 0;              ///< figure: page of the BBox
    Box bbox;                       ///< figure
};

/// A marked-content sequence: a run of operations on one page that belongs to one tag; the first are the artifacts.
struct Mark {
    TagId tag = 0;
    uint32_t page = 0;
};

// ---- operations --------------------------------------------------------------------------------------------------

/// A piece of a line: words of one face, size and colour on one baseline. A real space glyph is drawn between two words and,
/// when `space_after`, after the last (so that extraction never joins words over line ends).
struct TextOp {
    uint32_t first_word = 0, words = 0;  ///< range in Page::words
    float x = 0, y = 0, size = 0;
    float extra_space = 0;  ///< pt added to every space (rows of dots in the contents)
    float tracking = 0;     ///< pt added after every glyph
    uint16_t face = 0;      ///< layout::FaceId of the FontSet
    style::Rgb color;
    bool space_after = false;
    /// The last word's last glyph is a hyphen that the line break put there: it is read as U+00AD, so that extraction and
    /// screen readers join the word. Then `space_after` is false.
    bool soft_hyphen = false;
};

/// The shapes of a scene, with its origin at `at`. (Its labels are texts of their own.)
struct DrawingOp {
    drawing::SharedScene scene;
    drawing::Point at;
    float opacity = 1;  ///< 1 unless a watermark
};

struct RectOp {
    Box box;
    style::Rgb fill;
};

/// A raster image (PNG or JPEG bytes), scaled into `box`.
struct ImageOp {
    Box box;
    std::shared_ptr<const std::string> bytes;
    style::Picture::Format format = style::Picture::Format::png;
};

/// In paint order: first a page's graphics that are decoration, then all else. `mark` says what it belongs to; equal marks in a row
/// share one BDC … EMC.
struct Op {
    enum class Type : uint8_t { text, drawing, rect, image } type;
    MarkId mark = artifact;
    uint32_t index = 0;  ///< into the page's vector of that type
};

struct Page {
    float width = 0, height = 0;
    std::string label;  ///< page label ("31"), empty when it equals the index + 1
    std::vector<Op> ops;
    std::vector<TextOp> texts;
    std::vector<DrawingOp> drawings;
    std::vector<RectOp> rects;
    std::vector<ImageOp> images;
    std::vector<const ShapedWord*> words;
};

// ---- the whole -----------------------------------------------------------------------------------------------------

struct Link {
    uint32_t page = 0;
    TagId tag = 0;          ///< a Role::link tag
    std::vector<Box> boxes;  ///< one a line
    std::string uri;        ///< http(s), mailto, tel; or
    std::string anchor;     ///< an Anchor's name
    std::string contents;   ///< what it is, for a screen reader
};

struct Anchor {
    std::string name;
    uint32_t page = 0;
    float y = 0;
};

struct OutlineEntry {
    int level = 1;  ///< 1 = top
    std::string title;
    uint32_t page = 0;
    float y = 0;
};

/// The columns that a table of the flow got, for exporters that set tables anew. Points, with padding.
struct TableColumns {
    const doc::Node* table = nullptr;
    std::vector<float> widths;
};

struct Meta {
    std::string title, author, subject, keywords, lang;
};

struct Pages {
    Meta meta;
    std::vector<Page> pages;
    std::vector<Tag> tags;    ///< tags[0]: Document
    std::vector<Kid> kids;    ///< of all tags
    std::vector<Mark> marks;  ///< the first are the artifacts
    std::vector<Link> links;
    std::vector<Anchor> anchors;
    std::vector<OutlineEntry> outline;
    std::vector<TableColumns> tables;
    float air = 1;     ///< the spaces between blocks of the flow count this many times (paginate.h)
    float filled = 1;  ///< how much of the last page the flow takes, of its height
    std::span<const Kid> kids_of(const Tag& tag) const { return std::span(kids).subspan(tag.first_kid, tag.kids); }
};

}  // namespace gidspers::layout

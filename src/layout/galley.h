// The galley: everything that has been set but not yet placed on a page, as a list of slabs.
// In: operations with coordinates relative to their slab. Out: slabs that pagination stacks and the placer copies to pages.
// The galley owns its operations; slabs are ranges in it. Tags live in Pages and get their kids when slabs are placed.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "layout/pages.h"

namespace gidspers::layout {

/// What an operation needs beside copying.
enum class Special : uint8_t { none, page_number };

struct GalleyOp {
    Op::Type type = Op::Type::text;
    Special special = Special::none;
    TagId tag = 0;       ///< 0: artifact
    uint32_t index = 0;  ///< into the galley's vector of that type; for page numbers into `late`
};

/// A page number that is known only after pagination.
struct LateNumber {
    std::string_view anchor;
    float x = 0, y = 0, size = 0, width = 0;
    uint16_t face = 0;
    style::Rgb color;
    bool right = false;  ///< ends at x + width instead of starting at x
    bool space_after = false;
    uint32_t ops_behind = 0;  ///< so many operations of its line follow its own
    float room_behind = 0;    ///< from its end to that of its line
};

/// A rectangle; one with round corners becomes a drawing when it is placed, since only then its box is known for good.
struct GalleyRect {
    Box box;
    style::Rgb fill;
    float corner = 0;
};

struct LinkBox {
    uint32_t link = 0;
    Box box;
};

/// Something that happens at a height: an anchor, an entry of the outline, or a figure whose bounding box must be told to its tag.
struct Event {
    enum class Type : uint8_t { anchor, outline, figure } type = Type::anchor;
    std::string_view name;  ///< anchor
    uint32_t index = 0;     ///< outline entry in Pages::outline, or the figure's TagId
    Box box;                ///< y; figures: all
};

/// Costs of a page break before a slab, on one scale with the empty foot of a page: e of its height costs 900 * e * e
/// (paginate.cpp). So what costs 20 happens rather than 15 % of a page is left empty, 60 than 26 %, 120 than 37 %, 390 than 66 %; no
/// foot is as bad as the last three, which are finite since what exceeds a page must be broken somewhere.
namespace cost {
constexpr float none = 0;
constexpr float line = 2;     ///< inside a paragraph, or a table without a head
constexpr float row = 20;     ///< inside a table: its head stands twice, and who reads on looks back
constexpr float frame = 20;   ///< inside a box
constexpr float few = 60;     ///< the last two rows of a table, or one or two lines above a heading, are left over
constexpr float lone = 120;   ///< the first or last row of a table, or item of a list, stands alone
constexpr float group = 150;  ///< beside its own cost: inside what should be together
constexpr float lone_of_few = 390;  ///< one row of a table that would go on a page
constexpr float widow = 3000;       ///< one line of a paragraph
constexpr float heading = 5000;     ///< inside a heading, or between it and what it is above
constexpr float forbidden = 20000;
}  // namespace cost

/// An unbreakable strip of a page, as wide as its column.
struct Slab {
    float height = 0;
    float before = 0, after = 0;  ///< wished space; adjoining spaces collapse to the larger
    float break_cost = 0;         ///< of a page break before this slab
    uint32_t op_begin = 0, op_end = 0, link_begin = 0, link_end = 0, event_begin = 0, event_end = 0;
    uint16_t frame = 0;       ///< the breakable box it stands in, 0: none
    uint16_t table = 0;       ///< the table whose header is repeated when a page begins here, 0: none
    uint16_t row_head = 0;    ///< set again beside it when a page begins here, 0: none
    uint16_t cut = 0;         ///< the row of which it is a strip, 0: none; its words are there, not in the ranges above
    uint16_t strip = 0;       ///< which of that row's strips
    uint16_t group = 0;       ///< the header that names its group of rows too, instead of `table`; 0: none
    bool chapter = false;     ///< a heading of the first level: before it a page may well end early
    bool wants_page = false;  ///< a chapter that likes to start on a new page
    bool must_page = false;   ///< a page break that was asked for
    bool keep_next = false;   ///< no page break after it, if it can be helped
    bool bleed = false;       ///< fills its page (cover): no running head and foot
};
using Slabs = std::vector<Slab>;

/// A box that may run on over pages: painted behind its slabs on each page.
struct Frame {
    float x = 0, width = 0, padding = 0, bar = 0;
    style::Rgb fill, bar_color;
};

/// What is set again at the top of a page when a table runs on.
struct Repeat {
    Slabs slabs;  ///< "vervolg" caption and header rows
    float height = 0;
};

/// A row of a table that is cut into strips. It is read cell by cell, so strips that share a page are placed cell by cell.
struct CutRow {
    struct Range {
        uint32_t first = 0, last = 0;
    };
    size_t cells = 0;
    Slabs parts;                ///< all that the cells hold, each at its place in its strip
    std::vector<Range> strips;  ///< parts [first, last) of each cell in the first strip, in the second, and so on
    std::span<const Slab> of(size_t strip, size_t cell) const {
        const Range& range = strips[strip * cells + cell];
        return std::span(parts).subspan(range.first, range.last - range.first);
    }
};

class Galley {
  public:
    std::vector<GalleyOp> ops;
    std::vector<TextOp> texts;
    std::vector<DrawingOp> drawings;
    std::vector<GalleyRect> rects;
    std::vector<ImageOp> images;
    std::vector<LateNumber> late;
    std::vector<const ShapedWord*> words;
    std::vector<LinkBox> link_boxes;
    std::vector<Event> events;
    std::vector<Frame> frames{1};
    std::vector<Repeat> repeats{1};
    std::vector<Slab> row_heads{1};  ///< of rows that are cut, as artifacts
    std::vector<CutRow> cut_rows{1};

    /// A slab that begins here; end() closes it.
    Slab begin() const;
    void end(Slab& slab) const;
    /// Calls `with` for the slab and, when it is a strip of a row, for each of its parts.
    template <class With>
    void each_part(const Slab& slab, const With& with) const {
        with(slab);
        if (slab.cut == 0) return;
        const CutRow& row = cut_rows[slab.cut];
        for (size_t cell = 0; cell < row.cells; ++cell)
            for (const Slab& part : row.of(slab.strip, cell)) with(part);
    }
    /// Moves all that the slab holds.
    void move(const Slab& slab, float dx, float dy);
    /// Lists the slab's operations again at the end, so that slabs set apart can become one range. Place only one of both.
    void copy(const Slab& slab);

    /// A space is drawn after the last text (between a label and what it labels).
    void space_after_last() {
        if (!texts.empty()) texts.back().space_after = true;
    }
    void text(TagId tag, const TextOp& text);
    void page_number(TagId tag, const LateNumber& number);
    /// Returns its index, so that its box can be set later; without a width it is not placed.
    uint32_t rect(TagId tag, Box box, style::Rgb fill, float corner = 0);
    void drawing(TagId tag, DrawingOp op);
    void image(TagId tag, ImageOp image);
    void clear();

  private:
    void move_range(const Slab& slab, float dx, float dy);
};

/// The height of the slabs stacked, spaces collapsed; first `before` and last `after` do not count.
float stacked_height(std::span<const Slab> slabs);
/// Moves the slabs so that they stand stacked from `y`, with all spaces between them times `air`. Returns the height.
float stack(Galley& galley, const Slabs& slabs, float y, float air = 1);

}  // namespace gidspers::layout

// The body of a DOCX: walks the block document and appends WordprocessingML. Inside docx/ only.
// In: Document, Dress, Options. Out: word/document.xml (and, through its members, numbering and relationships).
// The Writer owns the text it builds and refers to its inputs; one object a document.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/units.h"
#include "doc/document.h"
#include "docx/docx.h"
#include "docx/drawing_ml.h"
#include "docx/dress.h"
#include "docx/measure.h"
#include "docx/numbering.h"
#include "docx/poster_plan.h"
#include "docx/references.h"
#include "docx/sections.h"
#include "drawing/scene.h"

namespace gidspers::docx {

/// `<w:tblCellMar>` of one table. boxes.cpp
std::string cell_margins(const style::Margins& margins);
std::string cell_margins(float vertical, float horizontal);

/// What one table has beside its style.
struct TableFrame {
    std::string_view margins{};  ///< w:tblCellMar
    std::string_view borders{};  ///< w:tblBorders
    float indent = 0;            ///< pt
};

/// The look of a run of text.
struct Run {
    bool bold = false, italic = false, link = false;
    bool whole = false;        ///< no hyphenation, no spelling
    bool wordless = false;     ///< an address or telephone number, which is in no language
    std::string_view lang{};   ///< "" is the document's
    std::string_view color{};  ///< a ready w:color, or ""
    int half_points = 0;       ///< 0 is the paragraph style's
};

/// The look of a paragraph beside its style. Lengths in pt; below 0 leaves it to the style.
struct Paragraph {
    std::string_view style = "Normal";
    bool keep_next = false, page_break = false;
    bool whole_words = false;  ///< none is hyphenated
    int num = 0, level = 0;    ///< w:numId and w:ilvl; num 0 is no list
    int outline = 0;           ///< the level of heading that it is, when its style does not say so; 0: none
    std::string_view frame{};  ///< w:pBdr and w:shd
    float before = -1, after = -1, left = -1, right = -1, hanging = -1;
    std::string_view align{};  ///< "", center or right
    float tab = 0;             ///< a right tab stop
    bool grows = false;        ///< the line is as tall as what stands in it
    std::string color{};       ///< for all runs: a ready w:color
};

/// What blocks take over from what they stand in.
struct Area {
    float width = 0;                     ///< pt, of the column or cell
    std::string_view style = "Normal";   ///< of a plain paragraph
    std::string frame{};                 ///< of every paragraph, when it is in a box of paragraphs
    std::string color{};                 ///< of every paragraph: a ready w:color
    float left = 0, right = 0;           ///< indents, pt
    bool keep = false;                   ///< every paragraph stays with the next
    int list_level = -1;                 ///< of the list around it
    float air = 1;                       ///< of the panel, as PlanPanel
    style::Color icons = style::Color::primary_ink;
    style::Color ground = style::Color::paper;  ///< that blocks stand on
};

/// Gives a value back what it was when this scope began.
template <class T>
class Restored {
  public:
    explicit Restored(T& value) : value_(value), was_(value) {}
    ~Restored() { value_ = std::move(was_); }
    Restored(const Restored&) = delete;
    Restored& operator=(const Restored&) = delete;

  private:
    T& value_;
    T was_;
};

class Writer {
  public:
    /// `plan`: of a poster's panels.
    Writer(const doc::Document& document, const Dress& dress, const Options& options, const PosterPlan& plan,
           const std::vector<RunningPart>& running);

    std::string document_xml();
    std::string numbering_xml(std::string_view list_designs) const { return numbering_.xml(list_designs); }
    std::string relationships_xml() const { return references_.relationships(running_); }
    const std::vector<Picture>& pictures() const { return references_.pictures(); }

  private:
    // writer.cpp: blocks
    void block(const doc::Node& node);
    void block(const doc::Node& parent, size_t index);  ///< knows what follows
    void blocks(const doc::Node& parent);
    void heading(const doc::Node& node);
    void paragraph(const doc::Node& node);
    void group(const doc::Node& node);
    void open(const Paragraph& look);
    void close();
    /// The children of a node that holds words or blocks; words (and a first plain paragraph) look like `first`.
    void content(const doc::Node& node, const Paragraph& first);
    Paragraph body_look() const;
    /// The paragraph style for <p style="…">, "" for body.
    static std::string_view paragraph_style(const doc::Node& node);

    // inline.cpp: runs
    void words(const doc::Node& parent, const Run& run);
    void word(const doc::Node& node, const Run& run);
    void text(std::string_view text, const Run& run);
    void one_run(std::string_view text, const Run& run);
    void status(const doc::Node& node, const Run& run);
    float status_size() const;  ///< of its mark, pt. figures.cpp
    void field(std::string_view code, std::string_view result, const Run& run);
    void start_run(const Run& run);  ///< `<w:r>` with its properties
    void page_ref(const doc::Node& node, const Run& run);
    void link(const doc::Node& node, const Run& run);

    // lists.cpp
    void list(const doc::Node& node);
    void list_item(const doc::Node& item, Paragraph look);
    float list_space() const;        ///< after an item, pt
    float space_below_list() const;  ///< what more there is after the last
    void facts(const doc::Node& node);
    void facts_grid(const doc::Node& node);
    void facts_in_words(const doc::Node& node);  ///< "label: value", where a table has no room
    void facts_table(const doc::Node& node);

    // tables.cpp
    /// The cell that reaches down into a column from the rows above.
    struct Covered {
        int rows = 0;  ///< that it still covers
        size_t span = 0;  ///< columns, from this one on
    };
    void table(const doc::Node& node);
    void rows(const doc::Node& table, size_t headers, const std::vector<int>& widths);
    /// `whole`: it is not split over two pages. `padding`: of its cells, pt. `covered`: of each column.
    void row(const doc::Node& node, bool header, bool whole, const std::vector<int>& widths, float padding, std::vector<Covered>& covered);
    void table_start(std::string_view style, const std::vector<int>& widths, std::string_view look,
                     std::string_view caption, std::string_view description, const TableFrame& frame = {});
    /// A table that only places: no style, heads or name. `frame` has its margins.
    void layout_table_start(const std::vector<int>& widths, const TableFrame& frame);
    void table_end();
    /// The cell over `span` columns of a grid, from `column` on.
    void cell_start(const std::vector<int>& widths, size_t column, size_t span = 1, std::string_view properties = {});
    void apart(std::string_view content = {});  ///< before a table: keeps it from joining the table just before

    // boxes.cpp
    void box(const doc::Node& node);
    bool is_cell(const doc::Node& box) const;
    int box_title_level(const doc::Node& box);  ///< in the outline; 0: in none
    void box_of_paragraphs(const doc::Node& node);
    void box_of_cell(const doc::Node& node);
    bool outer_keep(const doc::Node& node) const;
    void cards(const doc::Node& node);
    /// Its cell, still open. `tallest`: the head of its row's charts.
    void one_card(const doc::Node& card, const std::vector<int>& widths, size_t column, float tallest);
    std::string divided_title(const doc::Node& card) const;
    void card_words(const doc::Node& card, const Paragraph& look);

    // front.cpp
    void cover(const doc::Node& node);
    void contents(const doc::Node& node);

    // figures.cpp
    void figure(const doc::Node& node);
    float above_figure() const { return poster_ ? dress_.units(1) : dress_.units(3); }
    void icon(std::string_view name, std::string_view alt);
    /// The icon that a node's `icon` attribute names, and a space; nothing without.
    void add_icon_of(const doc::Node& node, style::Text beside = style::Text::body);
    void icon_of_size(std::string_view name, std::string_view alt, float size);
    void caption(const doc::Node& figure, Paragraph look);
    void numbered_caption(std::string_view caption, std::string_view word);  ///< that the number follows
    void add_image(const style::Picture& picture, Size size, const DrawingName& name, Ground ground, const Place* place = nullptr);

    // posters.cpp
    void poster(const doc::Node& node);
    void masthead(const doc::Node& node);
    void panel(const doc::Node& node, float height);
    void foot(const doc::Node& node);
    void end_section(const std::vector<float>& columns);

    // sections.cpp
    std::string section(const std::vector<float>& columns, bool continuous, bool last) const;

    const doc::Document& document_;
    const Dress& dress_;
    const Options& options_;
    const PosterPlan& plan_;
    const std::vector<RunningPart>& running_;
    References references_;
    Numbering numbering_;
    const Measure measure_{dress_};
    std::string out_;

    Area area_;  ///< where we are

    // what was written last, and what waits
    bool after_list_ = false;  ///< the last thing written was a list
    bool after_table_ = false;        ///< the last thing written was a table
    bool is_noted_ = false;           ///< a note about the table that is being written follows it
    bool before_table_ = false;       ///< a table, after a paragraph a box too, follows what is being written
    bool ends_panel_ = false;         ///< nothing stands below it in its panel: the space after it does not grow, and leaves room for a line more
    bool break_next_ = false;         ///< the next paragraph starts a page
    std::string run_color_;           ///< of the paragraph that is open
    std::string waiting_anchor_;      ///< a bookmark that waits for a paragraph
    bool icon_hangs_ = false;         ///< the next icon is a list item's mark
    size_t heading_ = 0;              ///< how many headings were written
    int heading_level_ = 0;           ///< of the last one; 0 before the first
    size_t last_properties_end_ = 0;  ///< offset of the last paragraph's </w:pPr>
    bool poster_ = false;
    bool first_section_ = true;
    float band_space_ = 0, panel_space_ = 0;
};

}  // namespace gidspers::docx

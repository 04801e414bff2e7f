// Blocks: headings, paragraphs, lists, facts, boxes, cards, tables, figures, contents and cover become slabs.
// In: nodes of the block document, the area they stand in. Out: slabs in the galley and tags in the tree.
// The Builder owns nothing but scratch; galley, tags and typesetter belong to the caller (layout.cpp, poster.cpp).
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "doc/document.h"
#include "layout/galley.h"
#include "layout/paragraph.h"
#include "layout/tag_tree.h"
#include "style/names.h"

namespace gidspers::layout {

/// Where blocks stand and what they inherit.
struct Area {
    float x = 0, width = 0;
    TagId tag = 0;
    style::Text body = style::Text::body;
    const style::Rgb* ink = nullptr;  ///< every colour, on a strong fill
    Align align = Align::left;
    uint8_t list_depth = 0;
    bool iconed = false;      ///< some list in this panel has icons: the words of all its lists begin where those do
    bool close = false;       ///< in a table, where lists are set as close as those inside a list
    float first_indent = 0;   ///< of the words' first line; negative: the other lines stand further in
    bool tinted = false;      ///< stands on a soft fill: cards in it are paper
    bool even = false;        ///< short texts have no word alone on their last line
    bool poster = false;      ///< wide lists and steps may stand side by side
    bool top = false;         ///< directly on the page: boxes may break over pages
    bool in_cell = false;     ///< of a table: a row in it is not cut, since its row may be
    bool headed = false;      ///< a group or list right below a heading
    TagId label = 0;          ///< of the bold words that its words begin with; 0: they have none of their own
    int heading_level = 0;    ///< every heading gets this level (inside the panels of a poster); 0: as written
    bool clear_cards = false; ///< what stands below the titles of cards is as large as their words
};

/// A heading of the document, for the contents and the outline.
struct Heading {
    const doc::Node* node = nullptr;
    int level = 1;       ///< without gaps: what the tag says
    std::string_view anchor;
    std::string title;   ///< with its number
};

class Builder {
  public:
    Builder(const doc::Document& document, Typesetter& typesetter, Galley& galley, TagTree& tags, Pages& pages,
            float page_height);

    /// The children of a node: words or blocks.
    void contents(const doc::Node& parent, const Area& area, Slabs& out);
    /// The same; words are a paragraph of their own.
    void body(const doc::Node& parent, Area area, Slabs& out);
    void blocks(std::span<const doc::Node> nodes, const Area& area, Slabs& out);
    void block(const doc::Node& node, const Area& area, Slabs& out);
    void words(std::span<const doc::Node> inlines, style::Text text, const Area& area, Slabs& out, bool whole = false);
    /// A title attribute as a paragraph of its own role.
    void title(std::string_view text, style::Text style, Role role, const doc::Node& at, const Area& area, Slabs& out);

    const style::Theme& theme() const { return typesetter_.theme(); }
    Typesetter& typesetter() { return typesetter_; }
    Galley& galley() { return galley_; }
    TagTree& tags() { return tags_; }
    float unit() const { return theme().unit; }
    /// The height that a page offers.
    float page_height() const { return page_height_; }

    // one function a kind; each in the file that its comment names
    void heading(const doc::Node& node, const Area& area, Slabs& out);         // blocks.cpp
    void paragraph(const doc::Node& node, const Area& area, Slabs& out);       // blocks.cpp
    void quotation(const doc::Node& node, const Area& area, Slabs& out);       // blocks.cpp
    void box(const doc::Node& node, const Area& area, Slabs& out);             // box.cpp
    void bullet_list(const doc::Node& node, const Area& area, Slabs& out);     // lists.cpp
    void ordered_list(const doc::Node& node, const Area& area, Slabs& out);    // lists.cpp
    void steps(const doc::Node& node, const Area& area, Slabs& out);           // steps.cpp
    void facts(const doc::Node& node, const Area& area, Slabs& out);           // facts.cpp
    void facts_grid(const doc::Node& node, const Area& area, Slabs& out);      // facts_grid.cpp
    void cards(const doc::Node& node, const Area& area, Slabs& out);           // cards.cpp
    void table(const doc::Node& node, const Area& area, Slabs& out);           // table.cpp
    void figure(const doc::Node& node, const Area& area, Slabs& out);          // figure.cpp
    void contents_list(const doc::Node& node, const Area& area, Slabs& out);   // contents.cpp
    void cover(const doc::Node& node, const style::Theme& theme, Slabs& out);  // cover.cpp

    /// The name of a fact, without space around it, and its icon when it has one. facts.cpp
    Slabs fact_label(const doc::Node& fact, const LineSetting& setting);
    void fact_icon(const doc::Node& fact, const Area& area, const Box& box);

    /// The widest piece that cannot be broken and the whole on one line, of a node's words or blocks.
    struct Widths {
        float least = 0, whole = 0, address = 0;
        float total = 0;  ///< of all paragraphs together, each on one line
        int paragraphs = 0;
    };
    Widths widths(const doc::Node& node, style::Text body);
    style::Text text_of(const doc::Node& paragraph, const Area& area) const;

    /// Draws its icon before its first line; returns how much further in its words then stand.
    float icon_before(const doc::Node& node, style::Text text, const Area& area);
    /// Links may point at a node with an id: its slab begins before this and ends after.
    void anchor(const doc::Node& node);
    /// An entry of the outline: the slab that says it begins before this and ends after.
    void outline_entry(int level, std::string_view title);

    /// A name that lives as long as the document's layout.
    std::string_view keep(std::string name) { return names_.emplace_back(std::move(name)); }
    std::vector<Heading> headings;  ///< filled by collect_headings
    void collect_headings(const doc::Node& node);
    float chart_foot = 0;   ///< of the last figure: its height below the axis, when it is a chart
    bool cramped = false;   ///< of the panel that is being set (poster_parts.cpp)
    /// Forgets the sections and tables, to lay out once more.
    void restart();
    /// Compact tables of the flow with the same `cols` and the same last head have the same columns: they often stand
    /// below each other.
    struct SharedColumns {
        std::string_view cols;
        std::string head;
        float width;  ///< of the table
        std::vector<float> widths;
    };
    /// Empty before the first.
    std::vector<float> shared_columns(std::string_view cols, std::string_view head, size_t columns, float width) const;
    void share_columns(SharedColumns shared) { shared_.push_back(std::move(shared)); }
    std::vector<const doc::Node*> compact_tables(std::string_view cols) const;
    void note_columns(const doc::Node& table, std::vector<float> widths);
    static bool has_icons(const doc::Node& list);  // lists.cpp
    /// Sets items (slabs from `begin` on, starting at `items`) in columns beside each other, as one slab.
    void side_by_side(Slabs& out, size_t begin, const std::vector<size_t>& items, size_t columns, float step);
    /// A list or table from `begin` on stays on one page, if it can, when it takes less than a fifth of one.
    bool keep_if_short(Slabs& out, size_t begin);
    /// The tag that new blocks of the top level go under: the innermost section.
    TagId section() const { return sections_.empty() ? 0 : sections_.back().tag; }
    /// The last heading of the flow: names a table without caption where it runs on.
    std::string_view last_heading() const { return last_heading_; }
    /// The level of a box's title in the outline: what it asks for, or one below the last heading; 0: no heading, as on a poster, in
    /// another box or before the first heading. box.cpp
    int box_title_level(const doc::Node& box, const Area& around) const;

    /// No deeper heading is in the outline.
    static constexpr int deepest_outlined = 3;

  private:
    /// A section of this level begins, and ends those of its level and below.
    TagId begin_section(int level);
    struct Section {
        int level;
        TagId tag;
    };
    Typesetter& typesetter_;
    Galley& galley_;
    TagTree& tags_;
    Pages& pages_;
    float page_height_;
    std::deque<std::string> names_;
    std::vector<Section> sections_;
    std::vector<SharedColumns> shared_;
    std::vector<const doc::Node*> compact_tables_;
    std::string_view last_heading_;
    int last_level_ = 0;  ///< of the last heading that was set; 0: none yet
    doc::HeadingOrder heading_order_;
};

/// No page break between the slabs from `begin` on, if it can be helped.
void keep_together(Slabs& out, size_t begin);
/// The first slab of a body takes what was set before it (the label); a body of nothing becomes one empty line. lists.cpp
void adopt(Galley& galley, const Slab& head, Slabs& out, size_t first, float leading);
/// Closes `slab` around parts already set: stacks them from `top` and takes their height.
void compose(Galley& galley, Slab& slab, const Slabs& parts, float top, float bottom, float air = 1);

}  // namespace gidspers::layout

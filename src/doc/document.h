// The block document: what a document says and how it is built up, before any page. PDF and DOCX are both made from it.
// In: block markup (XML) that the templates yield, read and checked by doc/reader.h. Out: one tree of nodes.
// The document owns all nodes and characters, in its store; nodes are views into it and may be copied freely.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/store.h"

namespace gidspers::doc {

/// Element kinds. The table in doc/schema.cpp is the one place that says which attributes and children each may have.
enum class Kind : uint8_t {
    // root
    document,
    // blocks
    cover, toc, heading, paragraph, bullet_list, ordered_list, list_item, facts, fact, table, row, header_cell, cell, box,
    cards, card, group, page_break,
    // posters
    poster, masthead, panel, foot,
    // figures: drawn from data, with an alternative text
    figure, layer, step, bar, band, series, point,
    // inline
    text, strong, emphasis, link, span, line_break, page_ref, status, icon,
};

constexpr bool is_inline(Kind kind) { return kind >= Kind::text; }

/// Attribute names, in Dutch-free short form as the markup spells them.
enum class Key : uint8_t {
    id, title, subtitle, kicker, subject, author, keywords, lang, kind, watermark, running_left,
    running_right, footer, first_page, level, number, style, tone, icon, label, value, norm, from, to, href, alt, caption,
    cols, span, start, align, colspan, rowspan, scope, header_rows, keep, break_before, in_toc, depth, here, range,
    unit, color, logo, weight, source, most_pages, mentioned,
};

struct Attribute {
    Key key;
    std::string_view value;
};

/// Where in the template a node was written (the template file's index in Document::files, line and column from 1).
struct Position {
    uint16_t file = 0;
    uint32_t line = 0, column = 0;
    bool operator==(const Position&) const = default;
};

struct Node {
    Kind kind = Kind::text;
    Position at;
    std::string_view text;  ///< text nodes only
    Row<Attribute> attributes;
    Row<Node> children;

    /// The attribute's value, or "" when it is absent. (Here, since it is asked 10,000 times a document; most have none.)
    std::string_view get(Key key) const {
        for (const Attribute& attribute : attributes)
            if (attribute.key == key) return attribute.value;
        return {};
    }
    bool has(Key key) const {
        for (const Attribute& attribute : attributes)
            if (attribute.key == key) return true;
        return false;
    }
    /// "yes" as the markup's only true.
    bool is(Key key) const { return get(key) == "yes"; }
};

struct Document {
    Store store;
    Node root;                       ///< Kind::document
    std::vector<std::string> files;  ///< template files, for Position
};

/// Whether documents of this kind (sop, ouderposter, lerarenposter, schoolgids) are posters: one page with panels.
bool is_poster(std::string_view kind);
/// The language of the document's own words: Dutch, when its root does not say.
std::string_view language_of(const Document& document);
/// Everything of the document as readable text, one node a line, for --dump blocks and golden tests.
std::string dump(const Document& document);
/// Whether a card holds a figure and no words: the chart keeps its size, however wide the card.
bool holds_figure(const Node& card);
/// Whether a node holds no other blocks than paragraphs.
bool holds_words(const Node& node);
bool begins_with_status(const Node& node);
/// Whether the words begin with a status or an icon, which then stands where a list has its bullet.
bool begins_with_mark(const Node& node);
/// Whether a block belongs to the next one and stays with it: a paragraph before a figure, a short one before a
/// table or list, or one whose words end with a colon; a group by its last.
bool introduces(const Node& block, const Node& next);
/// The panels of a poster, in their order.
std::vector<const Node*> panels_of(const Node& poster);
/// Whether a block is a table and the next one a note about it, in small type, which stays with its end.
bool is_noted(const Node& block, const Node& next);
/// What is known of a heading from those before it. Ask for all of a document, in order.
class HeadingOrder {
  public:
    /// The level without gaps: the first heading is an H1 whatever its looks (a section inside a guide).
    int level(const Node& heading);
    /// The name by which links find the heading last asked for.
    std::string anchor(const Node& heading) const;

  private:
    int first_ = 0, before_ = 0, count_ = 0;
};
/// The words of a node and its children, without markup.
std::string plain_text(const Node& node);
/// The same; in `buffer` only when it is not a single text of the document.
std::string_view plain_text(const Node& node, std::string& buffer);

}  // namespace gidspers::doc

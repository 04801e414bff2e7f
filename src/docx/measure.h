// How tall blocks will be in Word, roughly: to place poster panels in columns and to fit the poster on its page.
// In: nodes, a width and a Dress. Out: heights in points; on the safe side of what Word and LibreOffice make of them.
// Refers to the Dress; one object a scale.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "base/units.h"
#include "doc/document.h"
#include "docx/dress.h"
#include "docx/numbering.h"

namespace gidspers::docx {

/// The logo in a poster's masthead, pt; nothing when there is none.
struct MastheadLogo {
    Size size;
    float drop = -1;  ///< how far below the first line it stands when the words leave room beside them; else negative
    bool beside() const { return drop >= 0; }
};

/// The cell beside the words of a foot, and how wide the figures in it are; 0 without figures.
struct FootCell {
    float width = 0, inside = 0;
};

class Measure {
  public:
    /// `air`: the spaces after paragraphs and items count this many times.
    explicit Measure(const Dress& dress, float air = 1) : dress_(dress), numbering_(dress), air_(air) {}

    float panel(const doc::Node& node, float width) const;       ///< with the gap above it
    float panel_head(const doc::Node& node, float width) const;  ///< of that: the gap and the title's band
    float masthead(const doc::Node& node, float width) const;
    MastheadLogo masthead_logo(const doc::Node& masthead, float width) const;
    float foot(const doc::Node& node, float width) const;
    /// A QR code is larger than usual where the foot does not grow by it.
    FootCell foot_figures(const doc::Node& foot, float width) const;
    /// Whether a table in it has a column too narrow for its words.
    bool is_cramped(const doc::Node& panel, float width) const;
    /// A wide panel of a poster holds more than a row of cards asks for; the longest word of a title stands whole.
    size_t card_columns(const doc::Node& cards, float width) const;
    float card_indent(const doc::Node& card) const;             ///< of words beside its icon; lists, tables and charts stand below it
    float card_head(const doc::Node& card, float width) const;  ///< its title and subtitle
    float blocks(const doc::Node& parent, float width, style::Text body = style::Text::body) const;
    /// The columns of a grid of facts: of one width, but for an address that needs more, and on a poster for longer lines.
    std::vector<float> fact_widths(const doc::Node& facts, float width) const;
    /// The column of the labels of a table of facts.
    float fact_label(const doc::Node& facts, float width) const;
    /// The width of an element's icon and of what is between it and its words; 0 without one.
    float icon_room(const doc::Node& node, style::Text beside) const;
    /// The width of a text on one line, pt.
    float width(std::string_view text, style::Text style, bool bold = false) const;
    /// The width of its widest word, bold.
    float longest_word(std::string_view text, style::Text style) const;
    /// How many lines of `width` the text needs.
    int lines(std::string_view text, style::Text style, float width, bool bold = false) const;

  private:
    /// The letters of a text style: a face's, so much larger and so far apart, pt.
    struct Letters {
        const FaceWidths* face = nullptr;
        float scale = 0, tracking = 0;
        float of(char32_t c) const { return face->of(c) * scale + tracking; }
        float of(const FaceWidths::Extent& text) const {
            return text.width * scale + static_cast<float>(text.letters) * tracking;
        }
    };
    const Letters& letters(style::Text style, bool bold) const;
    float logo_beside(const doc::Node& masthead, float width, Size logo) const;
    float block(const doc::Node& node, float width, style::Text body) const;
    float paragraph(std::string_view text, style::Text style, float width, bool bold = false) const;
    float content(const doc::Node& node, float width, style::Text body) const;
    float list(const doc::Node& node, float width, int level, style::Text body) const;
    float facts(const doc::Node& node, float width) const;
    float fact_line(const doc::Node& fact) const;  ///< the width at which none of its lines breaks
    float table(const doc::Node& node, float width) const;
    bool is_table_cramped(const doc::Node& table, float width) const;
    float row_space(std::string_view table) const;
    float air(style::Text body) const { return body == style::Text::body ? air_ : 1; }
    float cards(const doc::Node& node, float width) const;
    float box(const doc::Node& node, float width) const;
    float foot_row(const doc::Node& foot, float width, const FootCell& beside) const;
    float foot_part(const doc::Node& foot, bool figures, float width) const;

    const Dress& dress_;
    Numbering numbering_;
    float air_;
    mutable std::array<Letters, 2 * static_cast<size_t>(style::Text::count)> letters_{};  ///< once asked for
};

/// The boxes that a logo may fill in the masthead, as parts of the width of the text: the largest that has room beside the
/// words, or else the smallest.
constexpr Size logo_boxes[] = {{0.25f, 0.1f}, {0.225f, 0.085f}, {0.19f, 0.065f}};
/// What the words beside it have.
float room_beside_logo(const Dress& dress, float width, Size logo);

}  // namespace gidspers::docx

// Paragraphs: inline nodes become words, words become lines.
// In: nodes of the block document and a text style. Out: slabs (one a line) in the galley, with tags for links and spans.
// The Typesetter owns prepared paragraphs (words looked up once, whatever the width and scale); shaped words are the Shaper's.
#pragma once

#include <memory_resource>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/diagnostic.h"
#include "doc/document.h"
#include "layout/galley.h"
#include "layout/line_breaker.h"
#include "layout/marks.h"
#include "layout/shaper.h"
#include "layout/tag_tree.h"
#include "style/theme.h"

namespace gidspers::layout {

enum class Align : uint8_t { left, center, right };

/// How a paragraph is set.
struct LineSetting {
    float x = 0, width = 0;
    TagId tag = 0;  ///< 0: everything is an artifact
    TagId label = 0;  ///< of the bold words that it begins with; 0: they are words like the others
    Align align = Align::left;
    bool whole = false;              ///< never break it over pages
    bool underline = true;           ///< links
    bool even = false;               ///< a few lines about as long as each other, as those of a title are
    float first_indent = 0;          ///< the first line starts this much further (after a label set by the caller)
    const style::Rgb* ink = nullptr;  ///< overrides every colour (text on a fill)
};

/// Prepared words of one paragraph, as ranges in the Typesetter.
struct Paragraph {
    uint32_t first_word = 0, words = 0;
    style::Text text = style::Text::body;
    uint32_t index = 0;  ///< of its widths
};

class Typesetter {
  public:
    Typesetter(const doc::Document& document, const style::Theme& theme, Shaper& shaper, Galley& galley, TagTree& tags,
               Diagnostics& problems);

    /// A paragraph of inline nodes. Asking again for the same nodes and style gives the same words; nodes that begin at the same
    /// place count as the same, so ask for all children of a block or for none.
    const Paragraph& prepare(std::span<const doc::Node> inlines, style::Text text);
    /// A paragraph of plain text: a title attribute, a label. `at` is where it stands, for diagnostics.
    Paragraph prepare(std::string_view plain, style::Text text, const doc::Node& at, bool bold = false);

    /// The same for an attribute of the document (or a text that lives as long): prepared once, by where it begins.
    const Paragraph& prepare_attribute(std::string_view attribute, style::Text text, const doc::Node& at);

    /// Only heights count: lines and icons take their room but are not drawn. For fitting posters.
    bool measuring = false;

    /// Sets the paragraph's lines as slabs with coordinates relative to each slab. Returns the number of lines.
    size_t set(const Paragraph& paragraph, const LineSetting& setting, Slabs& out);
    struct Widths {
        float least = 0;  ///< of the widest piece that cannot be broken. Points
        float whole = 0;  ///< of all on one line, or of the widest line where lines must end
        float address = 0;     ///< of the widest e-mail or web address
        bool one_line = true;  ///< no line must end inside
    };
    /// Measured once for each theme that is used, and with it every word.
    const Widths& widths(const Paragraph& paragraph);
    /// About how many lines it takes: broken at spaces, each line as full as it can be.
    int estimated_lines(const Paragraph& paragraph, float width);

    /// One line of plain text at a baseline, without a paragraph: labels, numbers, running heads. Returns its width.
    /// Its space and tag are the caller's; its face is the style's.
    float place(std::string_view plain, style::Text text, const style::Rgb& ink, float x, float baseline, TagId tag,
                Align align = Align::left);
    float width_of(std::string_view plain, style::Text text, bool bold = false);
    /// Of its words, which end behind a space, a hyphen or a slash: what a line must have for none to be hyphenated.
    float widest_word(std::string_view plain, style::Text text, bool bold = false);
    /// The baseline below the top of a line of this style: capitals stand in the middle of the leading.
    float baseline(style::Text text) const;

    /// The width of a status's mark or of an icon among words of this style, and of the space after it.
    float mark_width(doc::Kind kind, style::Text text) const;

    /// Uses another theme (posters are scaled); prepared paragraphs stay.
    void use(const style::Theme& theme);
    const style::Theme& theme() const { return *theme_; }
    FaceId face(style::Face face) const;
    Shaper& shaper() { return shaper_; }
    Marks& marks() { return marks_; }
    Diagnostics& problems() { return problems_; }
    Location location(const doc::Node& node) const;
    /// For how many digits room is kept at inline page references (at first 2); what follows closes up when there are fewer.
    void set_reference_digits(int digits);

  private:
    enum class Glue : uint8_t { none, space, fixed, newline, split };  ///< split: the next word is more of this one
    enum class Object : uint8_t { none, icon, status, page_ref };
    struct Run {
        style::Text text = style::Text::body;
        FaceId face = 0;
        style::Color color = style::Color::ink;
        uint32_t element = 0;
    };
    struct Word {
        const ShapedWord* shaped = nullptr;
        const doc::Node* object = nullptr;
        uint32_t run = 0;
        float width = 0;  ///< points; from widths() on
        Glue glue = Glue::none;
        Object kind = Object::none;
        bool hyphenate = false, inner = false;  ///< inner: has places to break at signs (hyphen, slash)
    };
    /// An inline element that gets a tag: a link or a language span.
    struct Element {
        const doc::Node* node = nullptr;
        Role role = Role::span;
        uint32_t parent = 0;
        TagId tag = 0;
        uint32_t link = UINT32_MAX;
        uint32_t set_in = 0;  ///< the setting_ that made `tag`
    };
    struct Inherited {
        style::Text text;
        style::Face face;
        style::Color color;
        uint32_t element = 0;
        LangId lang;
        bool dutch = true;
        bool address = false;
        bool title = false;  ///< the whole paragraph is bold: it names what follows
    };

    /// What all words of a text have in common.
    struct WordKind {
        uint32_t run;
        FaceId face;
        LangId lang;
        bool upper, hyphenate;
    };

    void collect(std::span<const doc::Node> nodes, const Inherited& inherited);
    void add_text(std::string_view text, const Inherited& inherited, const doc::Node& at);
    void add_word(std::string_view text, bool signs, const WordKind& kind, const doc::Node& at);
    void add_pieces(const ShapedWord& word, bool signs, const WordKind& kind, const doc::Node& at);
    void add_object(Object kind, const doc::Node& node, uint32_t run);
    uint32_t run_for(const Inherited& inherited);
    void report_missing(const ShapedWord& word, const WordKind& kind, const doc::Node& at);
    float object_width(Object kind, const Run& run) const;
    float least_width(const Word& word, const style::TextStyle& style);
    /// Points.
    static float width_in(const style::TextStyle& style, const ShapedWord& word) {
        return (word.width + style.tracking * static_cast<float>(word.glyphs.size())) * style.size / 1000;
    }
    Paragraph begin_paragraph(style::Text text);
    void end_paragraph(Paragraph& paragraph);
    void break_lines(const Paragraph& paragraph, const LineSetting& setting);
    void balance_lines(float width);
    float space_width(const Run& run) const;
    bool fill_points(const Paragraph& paragraph, float width, bool hyphens, float first_indent);
    void add_points(std::span<const WordPlace> places, uint32_t index, float x, bool hyphens);
    void add_points_of_long(uint32_t index, float x, float word, float width, bool hyphens);
    struct Line;
    void draw(const Paragraph& paragraph, const BreakPoint& from, const BreakPoint& to, const LineSetting& setting,
              const Slab& slab);
    TagId element_tag(uint32_t element, TagId paragraph);
    const ShapedWord* part(const Word& word, size_t from, size_t to, bool hyphen);

    const doc::Document& document_;
    const style::Theme* theme_;
    Shaper& shaper_;
    Galley& galley_;
    TagTree& tags_;
    Diagnostics& problems_;
    LineBreaker breaker_;
    Marks marks_;
    FaceId faces_[2][2][2];
    LangId lang_ = 0;       ///< of the document
    bool dutch_ = true;
    std::vector<Run> runs_;
    std::vector<Word> words_;
    std::vector<Element> elements_{1};
    std::pmr::monotonic_buffer_resource memory_;  ///< of prepared_
    std::pmr::unordered_map<uint64_t, Paragraph> prepared_{&memory_};
    struct Measured {
        Widths widths;
        uint32_t when = 0;  ///< the uses_ that it holds for
    };
    std::vector<Measured> measured_;  ///< by paragraph
    uint32_t uses_ = 1;               ///< grows when words may get other widths
    int reference_digits_ = 2;
    std::vector<BreakPoint> points_, whole_points_;  ///< whole_…: without hyphens
    std::vector<uint32_t> chosen_, whole_chosen_, balanced_;
    std::unordered_set<const ShapedWord*> missing_reported_;
    std::vector<std::pair<float, float>> underlines_;
    std::string upper_, part_;
    uint32_t setting_ = 0;  ///< grows with each paragraph that is set
    bool from_right_ = false, order_told_ = false;  ///< the last word runs from right to left; said that two such words do not
    uint32_t first_word_ = 0;  ///< of the paragraph that is being collected
    bool joined_ = false;  ///< the last word has no space after it (yet)
    bool sentence_start_ = true;
};

}  // namespace gidspers::layout

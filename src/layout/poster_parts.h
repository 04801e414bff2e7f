// The parts of a poster, set at a scale: panels, masthead and foot as slabs, and the heights of panels in columns.
// In: the poster document, its theme and a scale. Out: slabs in the galley; poster.cpp fits and places them.
// Galley, tags, pages and problems belong to the caller (layout.cpp).
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "drawing/figures.h"
#include "layout/blocks.h"
#include "layout/placer.h"
#include "layout/poster_bands.h"

namespace gidspers::layout {

/// A panel as the fitting sees it.
struct Panel {
    explicit Panel(const doc::Node& panel);
    const doc::Node* node;
    int span = 1;
    bool table = false;  ///< holds a table: needs the width it asks for
    bool cards = false;
    bool chart = false;
    float weight = 1;
    float characters = 0;
};

/// What is larger in a panel with room to spare. The title stays as it is.
struct Growth {
    float words = 1, spaces = 1;
    bool clear = false;  ///< what stands below the titles of cards is as large as their words
};
struct SetPanel {
    Slab slab;
    bool cramped;  ///< a table is narrower than its longest words, or the title takes more than two lines
    size_t lines;  ///< with the title's; what is set as one piece counts as one
};

class PosterParts : public Heights {
  public:
    PosterParts(const doc::Document& document, const style::Theme& theme, Shaper& shaper, Galley& galley, TagTree& tags,
                Pages& pages, Diagnostics& problems);

  protected:
    /// From here on everything is set at this scale; what was set before is forgotten.
    void use(float type, float space);
    PanelHeight measure(size_t panel, Part part) override;
    /// A panel as high as `height`; 0: as high as it must be.
    SetPanel build_panel(const Panel& panel, float width, float height, Growth growth = {});
    /// Whether it is a statement, in large type: a short one may be largest.
    bool may_speak_up(const Panel& panel) const;
    /// How much larger the words of a panel may be that stands in more height than it needs.
    float larger_words(const Panel& panel, float width, float height);
    /// How much larger the spaces of a chart, whose letters are like those beside it, may then be.
    float chart_spaces(const Panel& panel, float width, float height, float words);
    bool fits(const Panel& panel, float width, float height, Growth growth, size_t most_lines = SIZE_MAX);
    Size logo_box() const;
    Slab build_masthead();
    float masthead_edge() const { return scaled_.unit * 2.5f; }  ///< what is drawn below its ground
    void masthead_logo(TagId sect, float height, Slab& masthead);
    void place_masthead_ground(const Slab& masthead, Placer& placer);
    struct Code {
        float width, spared = 0;  ///< spared: by so much the foot is then lower than with the least code
    };
    /// How wide its QR code may be before the foot grows.
    Code widest_code();
    Slab build_foot(float least_code);
    Slab build_foot() { return build_foot(drawing::least_code(theme_.paper)); }

  private:
    struct PanelLook;
    void panel_title(const doc::Node& node, const PanelLook& look, Area line, Slabs& out);
    float panel_disc(const doc::Node& node, const PanelLook& look, float x);
    void panel_body(const doc::Node& node, const Area& area, Growth growth, Slabs& out);

  protected:
    const doc::Document& document_;
    const style::Theme& theme_;
    style::Theme scaled_, grown_;  ///< grown_: of the panel that is being set
    Galley& galley_;
    TagTree& tags_;
    Pages& pages_;
    Diagnostics& problems_;
    Shaper& shaper_;
    Typesetter typesetter_;
    Builder builder_;
    const doc::Node *masthead_ = nullptr, *foot_ = nullptr;
    std::vector<Panel> panels_;
    std::vector<int> spans_;
    float page_width_ = 0, page_height_ = 0, width_ = 0;
};

}  // namespace gidspers::layout

// The placer: copies slabs from the galley to a page, and makes marks, links, anchors and outline entries on the way.
// In: slabs in reading order with their place. Out: operations in Pages. Pages and galley belong to the caller.
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "base/diagnostic.h"
#include "layout/galley.h"
#include "layout/pages.h"
#include "layout/shaper.h"
#include "layout/tag_tree.h"

namespace gidspers::layout {

class Placer {
  public:
    Placer(Galley& galley, TagTree& tags, Pages& pages, Shaper& shaper, Diagnostics& problems);
    /// Begins a page; slabs go on it from now on.
    void begin_page(float width, float height);
    /// Copies a slab so that its origin comes at (x, y).
    void place(const Slab& slab, float x, float y);
    /// The same without tags, links and anchors: as an artifact of this kind.
    void place_artifact(const Slab& slab, float x, float y, MarkId kind = artifact);
    /// Page numbers as they are printed, by anchor; to be filled before placing.
    std::unordered_map<std::string_view, int> numbers;
    /// Adds whole operations that are not in the galley (running heads are set in the galley, too; watermarks are not).
    Page& page() { return pages_.pages.back(); }
    /// Whether every page number found the room that was kept for it.
    bool numbers_fit() const { return numbers_fit_; }

  private:
    uint32_t page_index() const { return static_cast<uint32_t>(pages_.pages.size() - 1); }
    /// `kind` is that of an artifact; tagged content has none.
    void place_operations(const Slab& slab, float x, float y, std::optional<MarkId> kind);
    void place_event(const Event& event, float x, float y);
    void place_link_box(uint32_t at, float x, float y);
    /// Returns the room that was kept for the number and not needed.
    float place_number(const LateNumber& number, float x, float y, MarkId mark);
    /// A stretch of a line, behind a page number, that closes up to it.
    struct Closing {
        float y, from, to, spare;
    };
    /// How far what stands at `x` in the slab moves to the left, on the line whose numbers stand between these heights.
    float spare_at(float x, float top, float bottom) const;
    /// The box, moved or narrowed with what it holds.
    Box closed_up(Box box) const;
    std::vector<Closing> closings_;  ///< of the slab that is being placed
    Galley& galley_;
    TagTree& tags_;
    Pages& pages_;
    Shaper& shaper_;
    Diagnostics& problems_;
    bool numbers_fit_ = true;
};

}  // namespace gidspers::layout

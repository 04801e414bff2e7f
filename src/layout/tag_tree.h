// The structure tree while pages are made: tags are opened while blocks are set, and get their kids when slabs are placed.
// In: opened tags, marks in placing order (= reading order). Out: Pages::tags, marks and links, with unused ones dropped.
// It writes into a Pages that the caller owns.
#pragma once

#include "layout/pages.h"

namespace gidspers::layout {

class TagTree {
  public:
    explicit TagTree(Pages& pages) : pages_(pages) { clear(); }
    /// Forgets everything but the Document tag.
    void clear();
    TagId open(Role role, TagId parent);
    Tag& operator[](TagId id) { return pages_.tags[id]; }
    /// The mark under which content of `tag` goes on `page` now: the last one when nothing came in between.
    MarkId mark(TagId tag, uint32_t page);
    /// Something else was painted: the next content of the same tag needs a new mark.
    void interrupt() { last_ = artifact; }
    /// Puts the link annotation under its tag.
    void attach_link(TagId tag, uint32_t link);
    /// Renumbers tags in reading order and drops those that got no content. Marks and links follow.
    void finish();
    /// Creates a link (unplaced) and returns its index.
    uint32_t link(TagId tag);
    Link& link_at(uint32_t index) { return pages_.links[index]; }

  private:
    /// A tag's kids while they come in, each naming the next; finish() lays them down in order.
    struct Chain {
        uint32_t first = none, last = none;
        bool attached = false;
    };
    struct ChainedKid {
        Kid kid;
        uint32_t next;
    };
    static constexpr uint32_t none = UINT32_MAX;
    void add(TagId tag, Kid kid);
    void attach(TagId tag);
    Pages& pages_;
    std::vector<Chain> chains_;  ///< by TagId
    std::vector<ChainedKid> kids_;
    MarkId last_ = artifact;
};

}  // namespace gidspers::layout

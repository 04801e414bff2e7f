// Marked content as it was really written: which mark got which number on which page.
// In: calls from the content writer, in paint order. Out: for each mark its uses, for each page its marks by number.
// MarkUses owns all of it; a mark that no operation belongs to has no use and stays out of the structure tree.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/pages.h"

namespace gidspers::pdf {

class MarkUses {
  public:
    static constexpr uint32_t none = 0xffffffff;
    struct Use {
        uint32_t page = 0, mcid = 0;
        uint32_t next = none;  ///< the same mark again, when other marks came in between
    };

    MarkUses(size_t marks, size_t pages) : first_(marks, none), last_(marks, none), by_page_(pages) {}

    /// Starts a marked-content sequence; returns its MCID.
    uint32_t begin(layout::MarkId mark, uint32_t page) {
        const auto mcid = static_cast<uint32_t>(by_page_[page].size());
        by_page_[page].push_back(mark);
        const auto use = static_cast<uint32_t>(uses_.size());
        uses_.push_back({page, mcid, none});
        if (last_[mark] == none) {
            first_[mark] = use;
        } else {
            uses_[last_[mark]].next = use;
        }
        last_[mark] = use;
        return mcid;
    }
    /// Index of the mark's first use, or none.
    uint32_t first(layout::MarkId mark) const { return first_[mark]; }
    const Use& use(uint32_t index) const { return uses_[index]; }
    const std::vector<layout::MarkId>& on_page(size_t page) const { return by_page_[page]; }

  private:
    std::vector<uint32_t> first_, last_;
    std::vector<Use> uses_;
    std::vector<std::vector<layout::MarkId>> by_page_;
};

}  // namespace gidspers::pdf

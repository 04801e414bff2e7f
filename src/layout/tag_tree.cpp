#include "layout/tag_tree.h"

#include <algorithm>

namespace gidspers::layout {

void TagTree::clear() {
    pages_.tags.clear();
    pages_.marks.clear();
    pages_.links.clear();
    pages_.tags.emplace_back().role = Role::document;
    pages_.marks.emplace_back();
    attached_.assign(1, true);
    last_ = artifact;
}

TagId TagTree::open(Role role, TagId parent) {
    const auto id = static_cast<TagId>(pages_.tags.size());
    Tag& tag = pages_.tags.emplace_back();
    tag.role = role;
    tag.parent = parent;
    attached_.push_back(false);
    return id;
}

void TagTree::attach(TagId tag) {
    if (attached_[tag]) return;
    attached_[tag] = true;
    const TagId parent = pages_.tags[tag].parent;
    attach(parent);
    pages_.tags[parent].kids.push_back({Kid::Type::tag, tag});
}

MarkId TagTree::mark(TagId tag, uint32_t page) {
    if (last_ != artifact) {
        const Mark& last = pages_.marks[last_];
        const std::vector<Kid>& kids = pages_.tags[tag].kids;
        if (last.tag == tag && last.page == page && last.actual_text.empty() && !kids.empty() &&
            kids.back().type == Kid::Type::mark && kids.back().index == last_)
            return last_;
    }
    attach(tag);
    last_ = static_cast<MarkId>(pages_.marks.size());
    pages_.marks.push_back({tag, page, {}});
    pages_.tags[tag].kids.push_back({Kid::Type::mark, last_});
    return last_;
}

MarkId TagTree::soft_hyphen(TagId tag, uint32_t page) {
    last_ = artifact;
    const MarkId id = mark(tag, page);
    pages_.marks[id].actual_text = "\u00ad";
    return id;
}

uint32_t TagTree::link(TagId tag) {
    pages_.links.emplace_back().tag = tag;
    return static_cast<uint32_t>(pages_.links.size() - 1);
}

void TagTree::attach_link(TagId tag, uint32_t link) {
    attach(tag);
    pages_.tags[tag].kids.push_back({Kid::Type::link, link});
}

void TagTree::finish() {
    // An empty cell is a cell too: all rows of a table have the same number of columns.
    for (Tag& tag : pages_.tags)
        if (tag.role == Role::tr) tag.kids.clear();
    for (TagId id = 0; id < pages_.tags.size(); ++id) {
        const Tag& tag = pages_.tags[id];
        if ((tag.role == Role::th || tag.role == Role::td) && attached_[tag.parent])
            pages_.tags[tag.parent].kids.push_back({Kid::Type::tag, id});
    }
    std::vector<TagId> renumbered(pages_.tags.size(), 0);
    std::vector<Tag> ordered;
    ordered.reserve(pages_.tags.size());
    // Depth first, parents before kids; the tree is as deep as the document is nested.
    const auto visit = [&](const auto& self, TagId id, TagId parent) -> void {
        const auto at = static_cast<TagId>(ordered.size());
        renumbered[id] = at;
        ordered.push_back(std::move(pages_.tags[id]));
        ordered[at].parent = parent;
        for (size_t k = 0; k < ordered[at].kids.size(); ++k) {
            const Kid kid = ordered[at].kids[k];
            if (kid.type != Kid::Type::tag) continue;
            self(self, kid.index, at);
            ordered[at].kids[k].index = renumbered[kid.index];
        }
    };
    visit(visit, 0, 0);
    pages_.tags = std::move(ordered);
    for (Mark& mark : pages_.marks) mark.tag = renumbered[mark.tag];
    // Links that were never placed have no boxes; those behind them move up.
    std::vector<uint32_t> links(pages_.links.size(), 0);
    size_t kept = 0;
    for (size_t i = 0; i < pages_.links.size(); ++i) {
        if (pages_.links[i].boxes.empty()) continue;
        links[i] = static_cast<uint32_t>(kept);
        pages_.links[i].tag = renumbered[pages_.links[i].tag];
        if (kept != i) pages_.links[kept] = std::move(pages_.links[i]);
        ++kept;
    }
    pages_.links.resize(kept);
    for (Tag& tag : pages_.tags)
        for (Kid& kid : tag.kids)
            if (kid.type == Kid::Type::link) kid.index = links[kid.index];
}

}  // namespace gidspers::layout

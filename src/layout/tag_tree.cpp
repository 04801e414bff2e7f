#include "layout/tag_tree.h"

namespace gidspers::layout {

void TagTree::clear() {
    pages_.tags.clear();
    pages_.kids.clear();
    pages_.marks.clear();
    pages_.links.clear();
    pages_.tags.emplace_back().role = Role::document;
    pages_.marks.resize(artifacts);
    chains_.assign(1, {none, none, true});
    kids_.clear();
    last_ = artifact;
}

TagId TagTree::open(Role role, TagId parent) {
    const auto id = static_cast<TagId>(pages_.tags.size());
    Tag& tag = pages_.tags.emplace_back();
    tag.role = role;
    tag.parent = parent;
    chains_.emplace_back();
    return id;
}

void TagTree::add(TagId tag, Kid kid) {
    Chain& chain = chains_[tag];
    const auto at = static_cast<uint32_t>(kids_.size());
    kids_.push_back({kid, none});
    (chain.first == none ? chain.first : kids_[chain.last].next) = at;
    chain.last = at;
}

void TagTree::attach(TagId tag) {
    if (chains_[tag].attached) return;
    chains_[tag].attached = true;
    const TagId parent = pages_.tags[tag].parent;
    attach(parent);
    add(parent, {Kid::Type::tag, tag});
}

MarkId TagTree::mark(TagId tag, uint32_t page) {
    if (last_ != artifact) {
        const Mark& last = pages_.marks[last_];
        const uint32_t newest = chains_[tag].last;
        if (last.tag == tag && last.page == page && newest != none && kids_[newest].kid.type == Kid::Type::mark &&
            kids_[newest].kid.index == last_)
            return last_;
    }
    attach(tag);
    last_ = static_cast<MarkId>(pages_.marks.size());
    pages_.marks.push_back({tag, page});
    add(tag, {Kid::Type::mark, last_});
    return last_;
}

uint32_t TagTree::link(TagId tag) {
    pages_.links.emplace_back().tag = tag;
    return static_cast<uint32_t>(pages_.links.size() - 1);
}

void TagTree::attach_link(TagId tag, uint32_t link) {
    attach(tag);
    add(tag, {Kid::Type::link, link});
}

void TagTree::finish() {
    const std::vector<Tag> opened = std::move(pages_.tags);
    // An empty cell is a cell too: all rows of a table have the same number of columns.
    for (TagId id = 0; id < opened.size(); ++id)
        if (opened[id].role == Role::tr) chains_[id].first = chains_[id].last = none;
    for (TagId id = 0; id < opened.size(); ++id) {
        const Tag& tag = opened[id];
        if ((tag.role == Role::th || tag.role == Role::td) && chains_[tag.parent].attached) add(tag.parent, {Kid::Type::tag, id});
    }
    // Links that were never placed have no boxes; those behind them move up.
    std::vector<uint32_t> links(pages_.links.size(), 0);
    size_t kept = 0;
    for (size_t i = 0; i < pages_.links.size(); ++i) {
        if (pages_.links[i].boxes.empty()) continue;
        links[i] = static_cast<uint32_t>(kept);
        if (kept != i) pages_.links[kept] = std::move(pages_.links[i]);
        ++kept;
    }
    pages_.links.resize(kept);

    std::vector<TagId> renumbered(opened.size(), 0);
    pages_.tags.clear();
    pages_.tags.reserve(opened.size());
    pages_.kids.reserve(kids_.size());
    // Depth first, parents before kids; the tree is as deep as the document is nested.
    const auto visit = [&](const auto& self, TagId id, TagId parent) -> void {
        const auto at = static_cast<TagId>(pages_.tags.size());
        renumbered[id] = at;
        Tag& tag = pages_.tags.emplace_back(opened[id]);
        tag.parent = parent;
        const auto first = tag.first_kid = static_cast<uint32_t>(pages_.kids.size());
        for (uint32_t k = chains_[id].first; k != none; k = kids_[k].next) pages_.kids.push_back(kids_[k].kid);
        const auto count = tag.kids = static_cast<uint32_t>(pages_.kids.size()) - first;
        for (uint32_t k = first; k < first + count; ++k) {
            const Kid kid = pages_.kids[k];
            if (kid.type == Kid::Type::link) pages_.kids[k].index = links[kid.index];
            if (kid.type != Kid::Type::tag) continue;
            self(self, kid.index, at);
            pages_.kids[k].index = renumbered[kid.index];
        }
    };
    visit(visit, 0, 0);
    for (Mark& mark : pages_.marks) mark.tag = renumbered[mark.tag];
    for (Link& link : pages_.links) link.tag = renumbered[link.tag];
}

}  // namespace gidspers::layout

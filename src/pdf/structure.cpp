#include "pdf/structure.h"

#include <cassert>

#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

using layout::Kid;
using layout::Role;
using layout::Tag;

class TreeWriter {
  public:
    TreeWriter(Haru& haru, const layout::Pages& pages, const MarkUses& marks, const std::vector<Annotation>& annotations,
               const std::vector<std::vector<uint32_t>>& link_annotations)
        : haru_(haru), pages_(pages), marks_(marks), annotations_(annotations), link_annotations_(link_annotations),
          root_(haru.reserve()), first_(haru.reserve(pages.tags.size())) {}

    uint32_t write() {
        for (size_t i = 0; i < pages_.tags.size(); ++i) element(i);
        std::string root = "<</Type/StructTreeRoot/K ";
        put_reference(root, first_);
        root += "/ParentTree ";
        put_reference(root, parent_tree());
        root += "/ParentTreeNextKey ";
        put_integer(root, static_cast<long long>(pages_.pages.size() + annotations_.size()));
        haru_.set_body(root_, root + ">>");
        return root_;
    }

  private:
    /// The page on which a tag's own content begins, MarkUses::none when it has none.
    uint32_t page_of(const Tag& tag) const {
        for (const Kid& kid : pages_.kids_of(tag))
            if (kid.type == Kid::Type::mark && marks_.first(kid.index) != MarkUses::none)
                return marks_.use(marks_.first(kid.index)).page;
        return tag.role == Role::figure ? tag.page : MarkUses::none;
    }

    void element(size_t index) {
        const Tag& tag = pages_.tags[index];
        text_.clear();
        text_ += "<</S/";
        text_ += name_of(tag.role);
        text_ += "/P ";
        put_reference(text_, index == 0 ? root_ : first_ + tag.parent);
        const uint32_t page = page_of(tag);
        if (page != MarkUses::none) {
            text_ += "/Pg ";
            put_reference(text_, haru_.page_id(page));
        }
        kids(tag, page);
        attributes(tag);
        string("/Lang", tag.lang);
        string("/Alt", tag.alt);
        text_ += ">>";
        haru_.set_body(first_ + static_cast<uint32_t>(index), text_.view());
    }

    void string(std::string_view key, std::string_view value) {
        if (value.empty()) return;
        std::string entry(key);
        put_text(entry, value);
        text_ += std::string_view(entry);
    }

    void kids(const Tag& tag, uint32_t page) {
        const size_t start = text_.size();
        text_ += "/K[";
        const size_t inside = text_.size();
        size_t count = 0;
        for (const Kid& kid : pages_.kids_of(tag)) {
            switch (kid.type) {
                case Kid::Type::tag:
                    put_reference(text_, first_ + kid.index);
                    text_ += ' ';
                    ++count;
                    break;
                case Kid::Type::mark:
                    for (uint32_t u = marks_.first(kid.index); u != MarkUses::none; u = marks_.use(u).next, ++count)
                        mark(marks_.use(u), page);
                    break;
                case Kid::Type::link:
                    for (const uint32_t a : link_annotations_[kid.index]) annotation(annotations_[a], page);
                    count += link_annotations_[kid.index].size();
                    break;
            }
        }
        if (count == 0) return text_.truncate(start);
        if (text_.back() == ' ') text_.truncate(text_.size() - 1);
        if (count > 1) {
            text_ += ']';
        } else {
            text_.replace(inside - 1, ' ');  // most have one kid, which needs no array
        }
    }

    void mark(const MarkUses::Use& use, uint32_t page) {
        if (use.page == page) {
            put_integer(text_, use.mcid);
            text_ += ' ';
            return;
        }
        text_ += "<</Type/MCR/Pg ";
        put_reference(text_, haru_.page_id(use.page));
        text_ += "/MCID ";
        put_integer(text_, use.mcid);
        text_ += ">>";
    }

    void annotation(const Annotation& a, uint32_t page) {
        text_ += "<</Type/OBJR/Obj ";
        put_reference(text_, a.object);
        if (a.page != page) {
            text_ += "/Pg ";
            put_reference(text_, haru_.page_id(a.page));
        }
        text_ += ">>";
    }

    void attributes(const Tag& tag) {
        constexpr std::string_view scopes[] = {"", "/Scope/Column", "/Scope/Row"};
        constexpr std::string_view numberings[] = {"None", "Disc", "Decimal"};
        switch (tag.role) {
            case Role::th:
            case Role::td: {
                const bool scoped = tag.role == Role::th && tag.scope != layout::Scope::none;
                if (!scoped && tag.colspan == 1 && tag.rowspan == 1) return;
                text_ += "/A<</O/Table";
                if (scoped) text_ += scopes[static_cast<size_t>(tag.scope)];
                span("/ColSpan ", tag.colspan);
                span("/RowSpan ", tag.rowspan);
                text_ += ">>";
                break;
            }
            case Role::l:
                text_ += "/A<</O/List/ListNumbering/";
                text_ += numberings[static_cast<size_t>(tag.numbering)];
                text_ += ">>";
                break;
            case Role::figure: {
                const float height = pages_.pages[tag.page].height;
                text_ += tag.among_words ? "/A<</O/Layout/Placement/Inline/BBox[" : "/A<</O/Layout/Placement/Block/BBox[";
                for (const float v : {tag.bbox.x, height - tag.bbox.y - tag.bbox.height, tag.bbox.x + tag.bbox.width}) {
                    put_points(text_, v);
                    text_ += ' ';
                }
                put_points(text_, height - tag.bbox.y);
                text_ += "]>>";
                break;
            }
            default:
                break;
        }
    }

    void span(std::string_view key, uint16_t count) {
        if (count == 1) return;
        text_ += key;
        put_integer(text_, count);
    }

    uint32_t parent_tree() {
        std::string tree = "<</Nums[";
        for (size_t page = 0; page < pages_.pages.size(); ++page) {
            put_integer(tree, static_cast<long long>(page));
            tree += ' ';
            text_.clear();
            text_ += '[';
            for (const layout::MarkId mark : marks_.on_page(page)) {
                put_reference(text_, first_ + pages_.marks[mark].tag);
                text_ += ' ';
            }
            text_ += ']';
            put_reference(tree, haru_.add_body(text_.view()));
            tree += '\n';
        }
        for (size_t i = 0; i < annotations_.size(); ++i) {
            put_integer(tree, static_cast<long long>(pages_.pages.size() + i));
            tree += ' ';
            put_reference(tree, first_ + pages_.links[annotations_[i].link].tag);
            tree += '\n';
        }
        return haru_.add_body(tree + "]>>");
    }

    Haru& haru_;
    const layout::Pages& pages_;
    const MarkUses& marks_;
    const std::vector<Annotation>& annotations_;
    const std::vector<std::vector<uint32_t>>& link_annotations_;
    uint32_t root_, first_;
    Bytes text_;
};

}  // namespace

uint32_t write_structure(Haru& haru, const layout::Pages& pages, const MarkUses& marks, const std::vector<Annotation>& annotations,
                         const std::vector<std::vector<uint32_t>>& link_annotations) {
    assert(!pages.tags.empty() && "tags[0] is the Document");
    return TreeWriter(haru, pages, marks, annotations, link_annotations).write();
}

}  // namespace gidspers::pdf

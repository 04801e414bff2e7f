#include "pdf/navigation.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "base/escape.h"
#include "base/number.h"
#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

/// A page and a height on it; left edge and zoom stay as the reader has them.
void put_destination(std::string& out, const Haru& haru, const layout::Pages& pages, uint32_t page, float y) {
    out += '[';
    put_reference(out, haru.page_id(page));
    out += "/XYZ null ";
    put_points(out, pages.pages[page].height - y);
    out += " null]";
}

uint32_t write_destinations(Haru& haru, const layout::Pages& pages) {
    std::vector<const layout::Anchor*> sorted;
    for (const layout::Anchor& anchor : pages.anchors) sorted.push_back(&anchor);
    // A name tree is searched by bytes; of two anchors with one name the first counts.
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
    std::string tree = "<</Names[";
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted[i]->name == sorted[i - 1]->name) continue;
        put_bytes(tree, sorted[i]->name);
        put_destination(tree, haru, pages, sorted[i]->page, sorted[i]->y);
        tree += '\n';
    }
    return haru.add_body(tree + "]>>");
}

/// Outline items as a doubly linked tree (ISO 32000-1, 12.3.3); entries deeper than one level below their parent move up.
class Outline {
  public:
    Outline(Haru& haru, const layout::Pages& pages)
        : haru_(haru), pages_(pages), root_(haru.reserve()), first_(haru.reserve(pages.outline.size())) {}

    uint32_t write() {
        std::string body = "<</Type/Outlines";
        children(body, 0, 0);
        haru_.set_body(root_, body + ">>");
        return root_;
    }

  private:
    uint32_t object(size_t entry) const { return first_ + static_cast<uint32_t>(entry); }

    /// Writes the entries from `from` on that are deeper than `level`; adds /First, /Last and /Count to `parent`'s body.
    /// Returns the entry after them. Only the top level stands open.
    size_t children(std::string& parent, size_t from, int level, uint32_t parent_object = 0) {
        if (parent_object == 0) parent_object = root_;
        const auto& entries = pages_.outline;
        size_t at = from, previous = from;
        long long count = 0;
        while (at < entries.size() && entries[at].level > level) {
            const size_t self = at;
            std::string body = "<</Title";
            put_text(body, entries[self].title);
            body += "/Parent ";
            put_reference(body, parent_object);
            body += "/Dest";
            put_destination(body, haru_, pages_, entries[self].page, entries[self].y);
            at = children(body, self + 1, entries[self].level, object(self));
            if (count > 0) {
                body += "/Prev ";
                put_reference(body, object(previous));
            }
            if (at < entries.size() && entries[at].level > level) {
                body += "/Next ";
                put_reference(body, object(at));
            }
            haru_.set_body(object(self), body + ">>");
            previous = self;
            ++count;
        }
        if (count == 0) return at;
        parent += "/First ";
        put_reference(parent, object(from));
        parent += "/Last ";
        put_reference(parent, object(previous));
        parent += "/Count ";
        put_integer(parent, level == 0 ? count : -count);
        return at;
    }

    Haru& haru_;
    const layout::Pages& pages_;
    uint32_t root_, first_;
};

/// The page labels as ranges: numbers that count on share one, any other text is a prefix of its own.
std::string page_labels(const layout::Pages& pages) {
    if (std::all_of(pages.pages.begin(), pages.pages.end(), [](const auto& p) { return p.label.empty(); })) return {};
    std::string out = "/PageLabels<</Nums[";
    long long expected = -1;
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        const std::string label = pages.pages[i].label.empty() ? std::to_string(i + 1) : pages.pages[i].label;
        const long long number = number_of<long long>(label).value_or(0);
        const bool numeric = number > 0 && label[0] != '0';
        if (!numeric || number != expected) {
            put_integer(out, static_cast<long long>(i));
            if (numeric) {
                out += "<</S/D/St ";
                put_integer(out, number);
            } else {
                out += "<</P";
                put_text(out, label);
            }
            out += ">>";
        }
        expected = numeric ? number + 1 : -1;
    }
    return out + "]>>";
}

}  // namespace

Links write_links(Haru& haru, const layout::Pages& pages) {
    Links links;
    links.by_link.resize(pages.links.size());
    links.page_entries.resize(pages.pages.size());
    std::set<std::string_view> anchors;
    for (const layout::Anchor& anchor : pages.anchors) anchors.insert(anchor.name);
    std::string body;
    for (uint32_t l = 0; l < pages.links.size(); ++l) {
        const layout::Link& link = pages.links[l];
        if (link.uri.empty() && !anchors.contains(link.anchor)) continue;
        for (const layout::Box& box : link.boxes) {
            const float height = pages.pages[link.page].height;
            body = "<</Subtype/Link/Rect[";
            for (const float v : {box.x, height - box.y - box.height, box.x + box.width, height - box.y}) {
                put_points(body, v);
                body += ' ';
            }
            body.back() = ']';
            body += "/Border[0 0 0]/F 4/StructParent ";
            put_integer(body, static_cast<long long>(pages.pages.size() + links.annotations.size()));
            body += "/Contents";
            put_text(body, link.contents.empty() ? (link.uri.empty() ? link.anchor : link.uri) : link.contents);
            if (link.uri.empty()) {
                body += "/Dest";
                put_bytes(body, link.anchor);
            } else {
                body += "/A<</S/URI/URI";
                put_bytes(body, uri_encoded(link.uri));  // ISO 32000-1, 12.6.4.7
                body += ">>";
            }
            body += ">>";
            const uint32_t object = haru.add_body(body);
            std::string& entry = links.page_entries[link.page];
            entry += entry.empty() ? "/Annots[" : " ";
            put_reference(entry, object);
            links.by_link[l].push_back(static_cast<uint32_t>(links.annotations.size()));
            links.annotations.push_back({object, link.page, l});
        }
    }
    for (std::string& entry : links.page_entries)
        if (!entry.empty()) entry += ']';
    return links;
}

std::string write_navigation(Haru& haru, const layout::Pages& pages) {
    std::string catalog = page_labels(pages);
    if (!pages.anchors.empty()) {
        catalog += "/Names<</Dests ";
        put_reference(catalog, write_destinations(haru, pages));
        catalog += ">>";
    }
    if (!pages.outline.empty()) {
        catalog += "/Outlines ";
        put_reference(catalog, Outline(haru, pages).write());
        catalog += "/PageMode/UseOutlines";
    }
    return catalog;
}

}  // namespace gidspers::pdf

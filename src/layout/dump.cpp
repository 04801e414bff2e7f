// Dumps of placed pages: for golden tests and for people who review what a page holds and what a screen reader says.
#include <fmt/format.h>

#include <iterator>

#include "layout/layout.h"

namespace gidspers::layout {

namespace {

/// Words of a text operation with the spaces that are drawn, without the hyphen of a divided word: it says nothing.
void append_words(std::string& out, const Page& page, const TextOp& op) {
    for (uint32_t w = 0; w < op.words; ++w) {
        if (w > 0) out += ' ';
        out += page.words[op.first_word + w]->text;
    }
    if (op.soft_hyphen) out.pop_back();
    if (op.space_after) out += ' ';
}

/// The text of each mark, as extraction would give it.
std::vector<std::string> mark_texts(const Pages& pages) {
    std::vector<std::string> texts(pages.marks.size());
    for (const Page& page : pages.pages)
        for (const Op& op : page.ops)
            if (op.mark >= artifacts && op.type == Op::Type::text)
                append_words(texts[op.mark], page, page.texts[op.index]);
    return texts;
}

struct Reader {
    const Pages& pages;
    std::vector<std::string> texts;
    std::string out;
    int list_depth = 0;

    std::string inline_text(TagId id) const {
        std::string text;
        for (const Kid& kid : pages.kids_of(pages.tags[id])) {
            if (kid.type == Kid::Type::mark) text += texts[kid.index];
            if (kid.type == Kid::Type::tag) text += said(kid.index);
        }
        return text;
    }

    /// A tag inside a line: what is said at this point.
    std::string said(TagId id) const {
        const Tag& tag = pages.tags[id];
        const std::string text = inline_text(id);
        if (tag.role == Role::figure) return "[afbeelding: " + std::string(tag.alt) + "] ";
        if (tag.role == Role::link) return "[link: " + trimmed(text) + "]" + (text.ends_with(' ') ? " " : "");
        if (!tag.lang.empty()) return "[" + std::string(tag.lang) + ": " + trimmed(text) + "]" + (text.ends_with(' ') ? " " : "");
        return text;
    }

    static std::string trimmed(std::string text) {
        while (!text.empty() && text.back() == ' ') text.pop_back();
        return text;
    }

    void line(const std::string& text) {
        if (!trimmed(text).empty()) out += std::string(static_cast<size_t>(list_depth) * 2, ' ') + trimmed(text) + "\n";
    }

    static bool is_line(Role role) {
        return role == Role::span || role == Role::link || role == Role::reference || role == Role::figure || role == Role::lbl;
    }

    void kids(TagId id) {
        std::string pending;
        for (const Kid& kid : pages.kids_of(pages.tags[id])) {
            if (kid.type == Kid::Type::mark) pending += texts[kid.index];
            if (kid.type != Kid::Type::tag) continue;
            if (is_line(pages.tags[kid.index].role)) {
                pending += said(kid.index);
                continue;
            }
            line(pending);
            pending.clear();
            block(kid.index);
        }
        line(pending);
    }

    void block(TagId id) {
        const Tag& tag = pages.tags[id];
        switch (tag.role) {
            case Role::h1: case Role::h2: case Role::h3: case Role::h4: case Role::h5: case Role::h6:
                line(fmt::format("kop niveau {}: {}", static_cast<int>(tag.role) - static_cast<int>(Role::h1) + 1,
                                 inline_text(id)));
                break;
            case Role::l: {
                size_t items = 0;
                for (const Kid& kid : pages.kids_of(tag)) items += kid.type == Kid::Type::tag;
                line(fmt::format("lijst, {} {}", items, items == 1 ? "onderdeel" : "onderdelen"));
                ++list_depth;
                kids(id);
                --list_depth;
                break;
            }
            case Role::table: {
                size_t rows = 0, columns = 0;
                for (const Tag& other : pages.tags)
                    if (other.role == Role::tr && in_table(other, id)) {
                        ++rows;
                        size_t here = 0;
                        for (const Kid& kid : pages.kids_of(other))
                            if (kid.type == Kid::Type::tag) here += pages.tags[kid.index].colspan;
                        columns = std::max(columns, here);
                    }
                line(fmt::format("tabel, {} rijen, {} kolommen", rows, columns));
                ++list_depth;
                kids(id);
                --list_depth;
                line("einde tabel");
                break;
            }
            case Role::tr: {
                std::string row;
                for (const Kid& kid : pages.kids_of(tag)) {
                    if (kid.type != Kid::Type::tag) continue;
                    const Tag& cell = pages.tags[kid.index];
                    if (!row.empty()) row += " | ";
                    if (cell.role == Role::th) row += cell.scope == Scope::row ? "(rijkop) " : "(kolomkop) ";
                    row += flat(kid.index);
                }
                line(row);
                break;
            }
            case Role::figure: line("afbeelding: " + std::string(tag.alt)); break;
            case Role::toc:
                line("inhoudsopgave");
                ++list_depth;
                kids(id);
                --list_depth;
                break;
            case Role::block_quote:
                line("citaat");
                kids(id);
                break;
            default: kids(id); break;
        }
    }

    bool in_table(const Tag& row, TagId table) const {
        const TagId parent = row.parent;
        return parent == table || pages.tags[parent].parent == table;
    }

    /// A cell's content on one line.
    std::string flat(TagId id) const {
        std::string text;
        for (const Kid& kid : pages.kids_of(pages.tags[id])) {
            if (kid.type == Kid::Type::mark) text += texts[kid.index];
            if (kid.type != Kid::Type::tag) continue;
            const Role role = pages.tags[kid.index].role;
            if (is_line(role)) {
                text += said(kid.index);
            } else {
                text = trimmed(text);
                if (!text.empty()) text += "; ";
                text += flat(kid.index);
            }
        }
        return trimmed(text);
    }
};

void dump_tag(std::string& out, const Pages& pages, const std::vector<std::string>& texts, TagId id, int depth) {
    const Tag& tag = pages.tags[id];
    auto to = std::back_inserter(out);
    fmt::format_to(to, "{:{}}{}", "", depth * 2, name_of(tag.role));
    if (!tag.alt.empty()) fmt::format_to(to, " alt=\"{}\"", tag.alt);
    if (!tag.lang.empty()) fmt::format_to(to, " lang={}", tag.lang);
    if (tag.scope != Scope::none) fmt::format_to(to, " scope={}", tag.scope == Scope::column ? "Column" : "Row");
    if (tag.colspan > 1) fmt::format_to(to, " colspan={}", tag.colspan);
    if (tag.rowspan > 1) fmt::format_to(to, " rowspan={}", tag.rowspan);
    if (tag.role == Role::figure)
        fmt::format_to(to, " page={} bbox={:.0f},{:.0f},{:.0f},{:.0f}", tag.page + 1, tag.bbox.x, tag.bbox.y, tag.bbox.width,
                       tag.bbox.height);
    out += '\n';
    for (const Kid& kid : pages.kids_of(tag)) {
        switch (kid.type) {
            case Kid::Type::tag: dump_tag(out, pages, texts, kid.index, depth + 1); break;
            case Kid::Type::mark: {
                const Mark& mark = pages.marks[kid.index];
                fmt::format_to(to, "{:{}}p{} \"{}\"\n", "", depth * 2 + 2, mark.page + 1, texts[kid.index]);
                break;
            }
            case Kid::Type::link: {
                const Link& link = pages.links[kid.index];
                fmt::format_to(to, "{:{}}link {} p{} {} \"{}\"\n", "", depth * 2 + 2,
                               link.uri.empty() ? "#" + link.anchor : link.uri, link.page + 1,
                               link.boxes.size() == 1 ? "" : fmt::format("{} boxes", link.boxes.size()), link.contents);
                break;
            }
        }
    }
}

}  // namespace

std::string dump_pages(const Pages& pages) {
    std::string out;
    auto to = std::back_inserter(out);
    for (size_t p = 0; p < pages.pages.size(); ++p) {
        const Page& page = pages.pages[p];
        fmt::format_to(to, "page {}{} {:.1f} x {:.1f}\n", p + 1, page.label.empty() ? "" : " \"" + page.label + "\"",
                       page.width, page.height);
        std::string line;
        float line_y = -1, line_end = -1;
        bool line_artifact = false;
        const auto flush = [&] {
            if (!line.empty()) out += line + "\n";
            line.clear();
        };
        for (const Op& op : page.ops) {
            if (op.type != Op::Type::text) continue;
            const TextOp& text = page.texts[op.index];
            const bool is_artifact = op.mark < artifacts;
            if (text.y != line_y || is_artifact != line_artifact || text.x < line_end - 1 || text.x > line_end + text.size || line.empty()) {
                flush();
                line = fmt::format("  {}{:6.1f} {:6.1f} {:4.1f}  ", is_artifact ? "~" : " ", text.x, text.y, text.size);
                line_y = text.y;
                line_artifact = is_artifact;
            }
            append_words(line, page, text);
            line_end = text.x;
            for (uint32_t w = 0; w < text.words; ++w)
                line_end += page.words[text.first_word + w]->width * text.size / 1000 + (w > 0 ? text.size * 0.26f : 0);
            if (text.soft_hyphen) line += "¬";
        }
        flush();
    }
    return out;
}

std::string dump_tags(const Pages& pages) {
    std::string out;
    if (pages.tags.empty()) return out;
    dump_tag(out, pages, mark_texts(pages), 0, 0);
    return out;
}

std::string dump_reading(const Pages& pages) {
    Reader reader{pages, mark_texts(pages), {}, 0};
    reader.out = fmt::format("document: {} ({})\n", pages.meta.title, pages.meta.lang);
    if (!pages.tags.empty()) reader.kids(0);
    return reader.out;
}

}  // namespace gidspers::layout

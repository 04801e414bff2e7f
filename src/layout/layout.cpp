#include "layout/layout.h"

#include <algorithm>
#include <cmath>

#include "doc/fixed_words.h"
#include "doc/running.h"
#include "doc/schema.h"
#include "drawing/geometry.h"
#include "layout/blocks.h"
#include "layout/outline_text.h"
#include "layout/paginate.h"
#include "layout/placer.h"
#include "layout/poster.h"

namespace gidspers::layout {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Color;
using style::Text;

namespace {

struct Job {
    const doc::Document& document;
    const style::Theme& theme;
    Shaper& shaper;
    Diagnostics& problems;
    Pages pages;
    Galley galley;
    TagTree tags{pages};
};

Meta meta_of(const doc::Document& document) {
    const Node& root = document.root;
    Meta meta;
    meta.title = root.get(Key::title);
    meta.author = root.get(Key::author);
    meta.subject = root.get(Key::subject);
    meta.keywords = root.get(Key::keywords);
    meta.lang = doc::language_of(document);
    return meta;
}

drawing::SharedScene watermark(Job& job, const Page& page) {
    const std::string_view text = job.document.root.get(Key::watermark);
    if (text.empty()) return nullptr;
    const FaceId face = job.shaper.fonts().face(job.theme.heading_family, style::Weight::bold, false);
    const ShapedWord* word = job.shaper.word(face, "nl", text);
    const float size = page.width * 0.95f / (word->width / 1000);
    // A thin line is seen on any printer and leaves the words on it their contrast; a tint does one or the other.
    drawing::Path outline = outline_text(job.shaper, face, text, page.width / 2, page.height / 2, size, 45);
    return drawing::alone(drawing::stroke(std::move(outline), job.theme.color(Color::ink), size * 0.008f));
}

/// On every page, over all that stands there: no figure hides it. All pages of a document are of one size.
void paint_watermark(Job& job) {
    const drawing::SharedScene scene = watermark(job, job.pages.pages.front());
    if (!scene) return;
    for (Page& page : job.pages.pages) {
        page.ops.push_back({Op::Type::drawing, artifact, static_cast<uint32_t>(page.drawings.size())});
        page.drawings.push_back({scene, {}, 0.16f});
    }
}

/// Running head and foot of a page.
std::pair<Slab, Slab> running(Job& job, Typesetter& typesetter, size_t index, size_t count) {
    const Node& root = job.document.root;
    const style::Theme& theme = job.theme;
    const Size paper = paper_size(theme.paper);
    const float left = theme.margins.left, right = paper.width - theme.margins.right;
    const style::Rgb ink = theme.color(theme.text(Text::running).color);
    const float head = theme.margins.top * 0.52f, foot = paper.height - theme.margins.bottom * 0.46f;
    Slab header = job.galley.begin();
    const float room = right - left, gap = theme.unit * 4;
    const auto shortened = [&](Key key, float width) {
        return doc::shortened(root.get(key), width, [&](std::string_view text) { return typesetter.width_of(text, Text::running); });
    };
    const std::string right_head = shortened(Key::running_right, room * doc::running_right_share);
    const float right_width = typesetter.place(right_head, Text::running, ink, right, head, artifact, Align::right);
    typesetter.place(shortened(Key::running_left, room - right_width - gap), Text::running, ink, left, head, artifact);
    if (!root.get(Key::running_left).empty() || !root.get(Key::running_right).empty())
        job.galley.rect(artifact, {left, head + theme.unit * 1.5f, right - left, theme.shapes.rule}, theme.color(Color::line));
    job.galley.end(header);
    Slab footer = job.galley.begin();
    const int first = doc::number_of(root, Key::first_page);
    std::string number = std::string(doc::page_word) + std::to_string(first + static_cast<int>(index));
    if (first == 1) number.append(doc::of_pages).append(std::to_string(count));
    const float number_width = typesetter.place(number, Text::running, ink, right, foot, artifact, Align::right);
    typesetter.place(shortened(Key::footer, room - number_width - gap), Text::running, ink, left, foot, artifact);
    job.galley.end(footer);
    return {header, footer};
}

void paint_frames(Job& job, const Slabs& slabs, const PageRange& range, const std::vector<float>& tops, Placer& placer) {
    for (uint32_t i = range.first; i < range.last;) {
        if (slabs[i].frame == 0) {
            ++i;
            continue;
        }
        uint32_t end = i;
        while (end < range.last && slabs[end].frame == slabs[i].frame) ++end;
        const Frame& frame = job.galley.frames[slabs[i].frame];
        const bool from_above = i == range.first && continues_frame(slabs, i);
        const bool runs_on = end < slabs.size() && slabs[end].frame == slabs[i].frame;
        const float top = tops[i - range.first] - (from_above ? continued_height(job.galley, slabs, i) : 0);
        const float bottom = tops[end - 1 - range.first] + slabs[end - 1].height + (runs_on ? frame.padding : 0);
        Slab slab = job.galley.begin();
        job.galley.rect(artifact, {frame.x, top, frame.width, bottom - top}, frame.fill);
        job.galley.rect(artifact, {frame.x, top, frame.bar, bottom - top}, frame.bar_color);
        job.galley.end(slab);
        placer.place_artifact(slab, 0, 0);
        i = end;
    }
}

void place_slabs(Job& job, const Slabs& slabs, const PageRange& range, const std::vector<float>& tops, Placer& placer) {
    for (uint32_t i = range.first; i < range.last;) {
        uint32_t end = i + 1;
        while (end < range.last && slabs[i].cut != 0 && slabs[end].cut == slabs[i].cut) ++end;
        for (uint32_t s = i; s < end; ++s) placer.place(slabs[s], 0, tops[s - range.first]);
        const CutRow& row = job.galley.cut_rows[slabs[i].cut];
        for (size_t cell = 0; cell < row.cells; ++cell)
            for (uint32_t s = i; s < end; ++s)
                for (const Slab& part : row.of(slabs[s].strip, cell)) placer.place(part, 0, tops[s - range.first]);
        i = end;
    }
}

void place_page(Job& job, const Slabs& slabs, const PageRange& range, Placer& placer) {
    const style::Theme& theme = job.theme;
    if (slabs[range.first].bleed) {
        placer.place(slabs[range.first], 0, 0);
        return;
    }
    float y = theme.margins.top + continued_height(job.galley, slabs, range.first);
    std::vector<float> tops;
    for (uint32_t i = range.first; i < range.last; ++i) {
        if (i > range.first) y += std::max(slabs[i - 1].after, slabs[i].before) * job.pages.air;
        tops.push_back(y);
        y += slabs[i].height;
    }
    job.pages.filled = (y - theme.margins.top) / (paper_size(theme.paper).height - theme.margins.top - theme.margins.bottom);
    paint_frames(job, slabs, range, tops, placer);
    if (continues_table(slabs, range.first)) {
        const Repeat& repeat = repeated(job.galley, slabs[range.first]);
        float top = tops[0] - repeat.height;
        for (size_t i = 0; i < repeat.slabs.size(); ++i) {
            if (i > 0) top += std::max(repeat.slabs[i - 1].after, repeat.slabs[i].before);
            placer.place_artifact(repeat.slabs[i], 0, top);
            top += repeat.slabs[i].height;
        }
        if (const uint16_t head = slabs[range.first].row_head) placer.place_artifact(job.galley.row_heads[head], 0, tops[0]);
    }
    place_slabs(job, slabs, range, tops, placer);
}

/// The first words of a slab.
std::string start_of(const Job& job, const Slab& slab) {
    std::string words;
    job.galley.each_part(slab, [&](const Slab& part) {
        for (uint32_t op = part.op_begin; op < part.op_end && words.size() < 40; ++op) {
            if (job.galley.ops[op].type != Op::Type::text || job.galley.ops[op].special != Special::none) continue;
            const TextOp& text = job.galley.texts[job.galley.ops[op].index];
            for (uint32_t w = 0; w < text.words && words.size() < 40; ++w) (words += words.empty() ? "" : " ") += job.galley.words[text.first_word + w]->text;
        }
    });
    return words;
}

/// What cannot be broken and is taller than a page would run off the paper.
void report_overfull(const Job& job, const Slabs& slabs, float height, const Typesetter& typesetter) {
    for (const Slab& slab : slabs) {
        const float room = slab.bleed ? paper_size(job.theme.paper).height : height, over = slab.height - room;
        if (over < 1) continue;
        job.problems.add("L041", typesetter.location(job.document.root),
                         {start_of(job, slab), std::to_string(static_cast<int>(std::ceil(over / room * 100)))});
    }
}

void lay_out_flow(Job& job) {
    const style::Theme& theme = job.theme;
    const Size paper = paper_size(theme.paper);
    const float height = paper.height - theme.margins.top - theme.margins.bottom;
    Typesetter typesetter(job.document, theme, job.shaper, job.galley, job.tags, job.problems);
    Builder builder(job.document, typesetter, job.galley, job.tags, job.pages, height);

    for (int round = 0; round < 2; ++round) {
        job.galley.clear();
        job.tags.clear();
        job.pages.pages.clear();
        job.pages.anchors.clear();
        job.pages.outline.clear();
        builder.restart();
        Slabs slabs;
        slabs.reserve(1024);
        Area area;
        area.x = theme.margins.left;
        area.width = paper.width - theme.margins.left - theme.margins.right;
        area.top = true;
        std::span<const Node> blocks = job.document.root.children;
        if (!blocks.empty() && blocks.front().kind == Kind::cover) {
            builder.cover(blocks.front(), theme, slabs);
            blocks = blocks.subspan(1);
        }
        builder.blocks(blocks, area, slabs);
        if (slabs.empty()) {
            // A document of nothing is still one (empty) page.
            Slab slab = job.galley.begin();
            slab.height = 1;
            slabs.push_back(slab);
        }
        const auto [ranges, air] = paginate(job.galley, slabs, height);
        job.pages.air = air;

        Placer placer(job.galley, job.tags, job.pages, job.shaper, job.problems);
        const int first_page = doc::number_of(job.document.root, Key::first_page);
        for (size_t p = 0; p < ranges.size(); ++p)
            for (uint32_t i = ranges[p].first; i < ranges[p].last; ++i)
                job.galley.each_part(slabs[i], [&](const Slab& part) {
                    for (uint32_t e = part.event_begin; e < part.event_end; ++e)
                        if (job.galley.events[e].type == Event::Type::anchor)
                            placer.numbers.emplace(job.galley.events[e].name, first_page + static_cast<int>(p));
                });
        for (size_t p = 0; p < ranges.size(); ++p) {
            placer.begin_page(paper.width, paper.height);
            if (first_page != 1) placer.page().label = std::to_string(first_page + static_cast<int>(p));
            if (!slabs[ranges[p].first].bleed) {
                const auto [header, footer] = running(job, typesetter, p, ranges.size());
                placer.place_artifact(header, 0, 0, page_header);
                placer.place_artifact(footer, 0, 0, page_footer);
            }
            place_page(job, slabs, ranges[p], placer);
        }
        const bool again = round == 0 && !placer.numbers_fit();
        if (!again) return report_overfull(job, slabs, height, typesetter);
        typesetter.set_reference_digits(4);
    }
}

/// Grounds, rules and icons are painted before all text of their page, so that a writer goes from one text to the next without
/// a break. Nothing but text stands above them.
void put_grounds_first(Page& page) {
    std::stable_partition(page.ops.begin(), page.ops.end(),
                          [](const Op& op) { return op.mark == artifact && op.type != Op::Type::text; });
}

Pages finish(Job& job) {
    for (Page& page : job.pages.pages) put_grounds_first(page);
    paint_watermark(job);
    job.tags.finish();
    return std::move(job.pages);
}

}  // namespace

Pages lay_out(const doc::Document& document, const style::Theme& theme, Shaper& shaper, Diagnostics& problems) {
    Job job{document, theme, shaper, problems, {}, {}};
    job.pages.meta = meta_of(document);
    if (!document.root.children.empty() && document.root.children.front().kind == Kind::poster)
        lay_out_poster(document, {}, theme, shaper, job.galley, job.tags, job.pages, problems);
    else
        lay_out_flow(job);
    return finish(job);
}

Filled lay_out_filled(const doc::Document& document, std::span<const doc::Document* const> fuller, const style::Theme& theme, Shaper& shaper,
                      Diagnostics& problems) {
    Job job{document, theme, shaper, problems, {}, {}};
    job.pages.meta = meta_of(document);
    std::vector<size_t> chosen = lay_out_poster(document, fuller, theme, shaper, job.galley, job.tags, job.pages, problems);
    return {finish(job), std::move(chosen)};
}

}  // namespace gidspers::layout

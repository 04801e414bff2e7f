// The cover: a band with the titles, and what stands below it.
#include <algorithm>
#include <span>

#include "drawing/figures.h"
#include "layout/blocks.h"
#include "layout/scene_setter.h"
#include "style/cover_looks.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Color;
using style::Text;

namespace {

/// Where the slab's lines of text stand, with what keeps them clear of what is beside them.
std::vector<drawing::Extent> lines_in(const Slab& slab, const Galley& galley, const Shaper& shaper) {
    std::vector<drawing::Extent> lines;
    for (uint32_t i = slab.op_begin; i < slab.op_end; ++i) {
        if (galley.ops[i].type != Op::Type::text) continue;
        const TextOp& text = galley.texts[galley.ops[i].index];
        float width = static_cast<float>(text.words - 1) * (shaper.space(text.face) * text.size / 1000 + text.tracking);
        for (const ShapedWord* const word : std::span(galley.words).subspan(text.first_word, text.words))
            width += word->width * text.size / 1000 + text.tracking * static_cast<float>(word->glyphs.size());
        lines.push_back({text.x, text.y - text.size * 0.8f, text.x + width + text.size * 0.3f, text.y + text.size * 0.22f});
    }
    return lines;
}

}  // namespace

void Builder::cover(const Node& node, const style::Theme& theme, Slabs& out) {
    const Size paper = paper_size(theme.paper);
    const float left = theme.margins.left, width = paper.width - theme.margins.left - theme.margins.right;
    const bool filled = theme.shapes.filled_masthead;
    const TagId sect = tags_.open(Role::sect, 0);
    const style::Rgb ink = theme.color(filled ? Color::on_primary : Color::primary_ink);
    Area area;
    area.x = left;
    area.width = width * 0.92f;
    area.tag = sect;
    area.ink = &ink;

    Slab titles_slab = galley_.begin();
    Slabs titles;
    outline_entry(1, node.get(Key::title));
    title(node.get(Key::kicker), Text::kicker, Role::p, node, area, titles);
    title(node.get(Key::title), Text::cover_title, Role::h1, node, area, titles);
    title(node.get(Key::subtitle), Text::cover_subtitle, Role::p, node, area, titles);
    galley_.end(titles_slab);
    area.ink = nullptr;
    area.width = width;
    Slab parts_slab = galley_.begin();
    Slabs parts;
    for (const Node& child : node.children) block(child, area, parts);
    galley_.end(parts_slab);

    // What stands below the band is spread a little: a cover breathes. The band takes the rest of the page, within reason:
    // its titles and some room above them, and no more than two thirds; where all is much, what its titles need.
    const float height = stacked_height(titles), needed = stacked_height(parts);
    const float gap = unit() * style::below_cover_band, below = paper.height - theme.margins.bottom - gap;
    const float least = std::min(std::max(height + unit() * 44, paper.height * style::least_cover_band), paper.height * 0.66f);
    const float spread = std::clamp(below - needed * style::cover_breath, least, std::max(least, paper.height * style::most_cover_band));
    const float above = unit() * 10, band = std::max(std::min(spread, below - needed), above + height + unit() * style::below_cover_titles);
    stack(galley_, titles, std::max(band - height - unit() * style::below_cover_titles, above));
    stack(galley_, parts, band + gap, std::clamp((below - band) * 0.8f / std::max(needed, 1.0f), 1.0f, 1.6f));

    // The ground is painted first; an operation list is a range, so the others are listed again behind it.
    Slab all = galley_.begin();
    const std::vector<drawing::Extent> lines = lines_in(titles_slab, galley_, typesetter_.shaper());
    set_scene(typesetter_, galley_, drawing::cover_motif(theme, paper.width, band, lines), 0, 0, 1, artifact, node);
    galley_.copy(titles_slab);
    galley_.copy(parts_slab);
    galley_.end(all);
    all.height = std::max(paper.height, band + gap + needed + theme.margins.bottom / 2);
    all.bleed = true;
    out.push_back(all);
}

}  // namespace gidspers::layout

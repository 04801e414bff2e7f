// Figures: a scene drawn from the figure's data, or a picture, with its caption.
#include <algorithm>

#include "layout/blocks.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;
using doc::Node;
using style::Text;

void Builder::figure(const Node& node, const Area& area, Slabs& out) {
    Slab slab = galley_.begin();
    const TagId tag = tags_.open(Role::figure, area.tag);
    tags_[tag].alt = node.get(Key::alt);
    anchor(node);
    const FigureSize size = set_figure(typesetter_, galley_, node, area, page_height_, tag);
    if (size.height <= 0) {
        galley_.ops.resize(slab.op_begin);
        return;
    }
    galley_.events.push_back({Event::Type::figure, {}, tag, {size.x, 0, size.width, size.height}});
    galley_.end(slab);
    chart_foot = size.foot;
    slab.height = size.height;
    slab.before = slab.after = unit() * 3;
    out.push_back(slab);
    if (const std::string_view caption = node.get(Key::caption); !caption.empty()) {
        out.back().keep_next = true;
        out.back().after = unit() * 1.5f;
        const size_t first = out.size();
        Area inner = area;
        inner.x = size.x;
        inner.width = std::max(size.width, area.width * 0.5f);
        // The caption follows its figure: inside it, a screen reader would pass it by for the alternative text.
        title(caption, Text::caption, Role::caption, node, inner, out);
        if (out.size() > first) {
            out[first].before = unit() * 1.5f;
            out.back().after = unit() * 4;
        }
    }
}

}  // namespace gidspers::layout

// The parts of Measure that only posters have: panels, masthead and foot.
#include <algorithm>

#include "docx/figures.h"
#include "docx/measure.h"
#include "docx/spacing.h"
#include "drawing/figures.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Text;

float Measure::panel_head(const Node& node, float width) const {
    const float space = panel_heading_space(dress_);
    return panel_gap(dress_) + 3 * space + 3 +  // the gap is measured from a band whose edge has a space of its own
           static_cast<float>(
               lines(node.get(Key::title), Text::panel_title,
                     width - 2 * panel_padding(dress_, node).width - icon_room(node, Text::panel_title))) *
               dress_.points(dress_.text(Text::panel_title).leading);
}

float Measure::panel(const Node& node, float width) const {
    const Size padding = panel_padding(dress_, node);
    return panel_head(node, width) + 2 * padding.height + content(node, width - 2 * padding.width, Text::body);
}

bool Measure::is_cramped(const Node& node, float width) const {
    const float inner = width - 2 * panel_padding(dress_, node).width;
    return std::ranges::any_of(node.children, [&](const Node& child) { return child.kind == Kind::table && is_table_cramped(child, inner); });
}

float Measure::masthead(const Node& node, float width) const {
    const float padding = dress_.theme.shapes.filled_masthead ? masthead_padding(dress_) : 0, inner = width - 2 * padding;
    float height = 2 * padding + blocks(node, inner);
    const MastheadLogo found = masthead_logo(node, width);
    const float logo = found.beside() ? 0 : found.size.height;
    height += std::max(logo > 0 ? logo + 12 + dress_.size(Text::kicker) * 0.5f : 0,
                       node.has(Key::kicker) ? paragraph(node.get(Key::kicker), Text::kicker, inner) : 0);
    height += paragraph(node.get(Key::title), Text::poster_title, inner);
    if (node.has(Key::subtitle)) height += paragraph(node.get(Key::subtitle), Text::poster_subtitle, inner);
    return height;
}

MastheadLogo Measure::masthead_logo(const Node& node, float width) const {
    MastheadLogo logo;
    if (!node.is(Key::logo)) return logo;
    for (const Size box : logo_boxes) {
        logo.size = masthead_logo_size(dress_, box);
        if (logo.size.width <= 0) break;
        logo.drop = logo_beside(node, width, logo.size);
        if (logo.beside()) break;
    }
    return logo;
}

float Measure::logo_beside(const Node& node, float width, Size logo) const {
    const float tall = logo.height + logo_edge;
    const float room = room_beside_logo(dress_, width, logo);
    float height = 0;
    for (const auto& [key, style] : {std::pair(Key::kicker, Text::kicker), std::pair(Key::title, Text::poster_title),
                                     std::pair(Key::subtitle, Text::poster_subtitle)}) {
        if (!node.has(key)) continue;
        if (this->width(node.get(key), style) > room) {
            // Lines below the logo may be as long as they like, and then it stays above them.
            if (height < tall) return -1;
            break;
        }
        height += paragraph(node.get(key), style, width - 2 * masthead_padding(dress_));
    }
    // What else there is stands below.
    return height >= tall ? (height - tall) / 2 : -1;
}

float room_beside_logo(const Dress& dress, float width, Size logo) {
    return width - 5 * masthead_padding(dress) - logo.width - logo_edge;
}

float Measure::foot_part(const Node& node, bool figures, float width) const {
    float height = 0;
    for (const Node& child : node.children)
        if ((child.kind == Kind::figure) == figures) height += block(child, width, Text::body);
    return height;
}

float Measure::foot_row(const Node& node, float width, const FootCell& beside) const {
    return std::max(foot_part(node, false, width - beside.width - 2 * foot_margins(dress_).width), foot_part(node, true, beside.inside));
}

FootCell Measure::foot_figures(const Node& node, float width) const {
    const auto figure = std::ranges::find_if(node.children, [](const Node& child) { return child.kind == Kind::figure; });
    if (figure == node.children.end()) return {};
    const float cell = std::max(width * 0.14f, dress_.units(20)), edges = 2 * foot_margins(dress_).width, inside = cell - edges;
    if (figure->get(Key::kind) != "qr") return {cell, inside};
    const FootCell usual{cell, std::min(inside, std::max(drawing::least_code(dress_.theme.paper), dress_.theme.unit * 16))};
    const float code = drawing::large_code(dress_.theme.paper);
    const FootCell large{std::max(cell, code + edges), code};
    return code > usual.inside && foot_row(node, width, large) <= foot_row(node, width, usual) ? large : usual;
}

float Measure::foot(const Node& node, float width) const {
    return foot_gap(dress_) + 1 + foot_row(node, width, foot_figures(node, width)) + 2 * foot_margins(dress_).height + thick_line;
}

}  // namespace gidspers::docx

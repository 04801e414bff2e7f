#include "drawing/figures.h"

#include <algorithm>

#include "drawing/icons.h"

namespace gidspers::drawing {

using doc::Key;

Scene figure(const doc::Node& node, const style::Theme& theme, float width, const Measure& measure, const Location& at,
             Diagnostics& problems, Want want) {
    const std::string_view kind = node.get(Key::kind);
    if (kind == "pyramid") return pyramid(node, theme, width, measure);
    if (kind == "ladder") return ladder(node, theme, width, measure, want);
    if (kind == "bars") return bars(node, theme, width, measure, want);
    if (kind == "chart") return chart(node, theme, width, measure);
    if (kind == "qr")
        return qr_code(node.get(Key::value), std::min(width, std::max(large_code(theme.paper), theme.unit * 16)), at, problems, want);
    if (kind == "icon") {
        const std::string_view name = node.get(Key::icon);
        if (!has_icon(name)) report_unknown_icon(name, at, problems);
        return icon(name, std::min(width, theme.unit * 10), theme.color(style::Color::primary_ink));
    }
    return {};
}

}  // namespace gidspers::drawing

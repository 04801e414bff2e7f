#include "drawing/figures.h"

#include <algorithm>

#include "drawing/geometry.h"
#include "drawing/icons.h"
#include "drawing/svg.h"

namespace gidspers::drawing {

using doc::Key;

Scene svg_logo(const style::Theme& theme, float most_width, float most_height, const Location& at, Diagnostics& problems) {
    if (theme.logo.format != style::Logo::Format::svg || !theme.logo.bytes) return {};
    Scene scene = read_svg(*theme.logo.bytes, theme.color(style::Color::ink), at, problems);
    if (scene.width <= 0) return {};
    const float scale = std::min(most_width / scene.width, most_height / scene.height);
    apply(Transform{scale, 0, 0, scale, 0, 0}, scene);
    scene.width *= scale;
    scene.height *= scale;
    return scene;
}

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
    if (kind == "logo") return svg_logo(theme, std::min(width, theme.unit * 48), theme.unit * 16, at, problems);
    return {};
}

}  // namespace gidspers::drawing

#include "layout/scene_setter.h"

#include <algorithm>
#include <memory>

#include "drawing/figures.h"
#include "drawing/geometry.h"
#include "drawing/icons.h"
#include "drawing/picture.h"
#include "layout/blocks.h"
#include "layout/paragraph.h"

namespace gidspers::layout {

namespace {

void set_shapes(Galley& galley, drawing::Scene scene, float x, float y, float scale, TagId tag) {
    if (scale != 1) drawing::apply(drawing::Transform{scale, 0, 0, scale, 0, 0}, scene);
    galley.drawing(tag, {std::make_shared<const drawing::Scene>(std::move(scene)), {x, y}});
}

/// The label's box, narrowed to the room for its lines on the side where it is ragged.
LineSetting setting_of(const drawing::Label& label, float x, float scale, TagId tag) {
    LineSetting setting;
    setting.x = x + label.x * scale;
    setting.width = label.width > 0 ? label.width * drawing::label_room * scale : 1e4f;
    setting.tag = tag;
    setting.ink = &label.color;
    const float spare = label.width * (1 - drawing::label_room) * scale;
    switch (label.align) {
        case drawing::Label::Align::left: break;
        case drawing::Label::Align::center:
            setting.align = Align::center;
            setting.x += spare / 2;
            break;
        case drawing::Label::Align::right:
            setting.align = Align::right;
            setting.x += spare;
            break;
    }
    return setting;
}

}  // namespace

void set_scene(Typesetter& typesetter, Galley& galley, drawing::Scene scene, float x, float y, float scale, TagId tag,
               const doc::Node& at) {
    const std::vector<drawing::Label> labels = std::move(scene.labels);
    set_shapes(galley, std::move(scene), x, y, scale, tag);
    Slabs lines;
    for (const drawing::Label& label : labels) {
        if (label.text.empty()) continue;
        const Paragraph paragraph = typesetter.prepare(label.text, label.style, at, label.bold);
        lines.clear();
        typesetter.set(paragraph, setting_of(label, x, scale, tag), lines);
        galley.space_after_last();  // or who copies the words gets one label glued to the next
        for (Slab& line : lines) line.before = line.after = 0;
        const float height = stacked_height(lines);
        const float top = label.middle ? (label.height * scale - height) / 2 : 0;
        stack(galley, lines, y + label.y * scale + top);
    }
}

FigureSize set_picture(Galley& galley, const style::Picture& picture, Box box, TagId tag) {
    const auto [width, height] = drawing::size_in_box(picture, box.width, box.height);
    if (width <= 0) return {};
    if (picture.format != style::Picture::Format::svg)
        galley.image(tag, {{box.x, box.y, width, height}, picture.bytes, picture.format});
    else {
        Diagnostics problems;  // input/ has checked the picture, and cli/ reported what cannot be drawn
        const drawing::SharedScene scene = drawing::scene_of(picture, problems);
        if (scene->width <= 0) return {};
        set_shapes(galley, *scene, box.x, box.y, width / scene->width, tag);
    }
    return {box.x, width, height};
}

FigureSize set_figure(Typesetter& typesetter, Galley& galley, const doc::Node& figure, const Area& area, float most_height,
                      TagId tag) {
    const style::Theme& theme = typesetter.theme();
    const std::string_view kind = figure.get(doc::Key::kind);
    if (kind == "logo") {
        const float height = theme.unit * 16;
        return set_picture(galley, theme.logo, {area.x, 0, std::min(area.width, height * 3), height}, tag);
    }
    if (kind == "picture") {
        const style::Picture* const picture = drawing::picture_of(figure, theme);
        if (!picture) return typesetter.problems().add("L042", typesetter.location(figure), {std::string(figure.get(doc::Key::value))}), FigureSize{};
        const auto [width, height] = drawing::size_in_text(*picture, theme, area.width);
        if (typesetter.measuring) return {area.x, width, height};
        return set_picture(galley, *picture, {area.x, 0, width, height}, tag);
    }
    const auto measure = [&](style::Text text, bool bold, std::string_view words) {
        return typesetter.width_of(words, text, bold);
    };
    if (typesetter.measuring && kind == "qr") return {area.x, area.width, area.width};  // a square in the room it gets
    Diagnostics unheard;  // what is wrong is told when the figure is set for good
    drawing::Scene scene =
        drawing::figure(figure, theme, area.width, measure, typesetter.location(figure),
                        typesetter.measuring ? unheard : typesetter.problems(),
                        typesetter.measuring ? drawing::Want::size : drawing::Want::drawing);
    if (scene.width <= 0 || scene.height <= 0) return {};
    const float scale = std::min({1.0f, area.width / scene.width, most_height * 0.8f / scene.height});
    const FigureSize size{area.x, scene.width * scale, scene.height * scale, scene.foot * scale};
    if (!typesetter.measuring) set_scene(typesetter, galley, std::move(scene), area.x, 0, scale, tag, figure);
    return size;
}

bool set_icon(Typesetter& typesetter, Galley& galley, const doc::Node& node, style::Rgb color, Box box, TagId tag) {
    const std::string_view name = node.get(doc::Key::icon);
    if (name.empty()) return false;
    const bool known = drawing::has_icon(name);
    if (typesetter.measuring) return known;
    if (!known) {
        drawing::report_unknown_icon(name, typesetter.location(node), typesetter.problems());
        return false;
    }
    galley.drawing(tag, {typesetter.marks().icon(name, box.width, color), {box.x, box.y}});
    return true;
}

}  // namespace gidspers::layout

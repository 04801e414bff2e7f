#include "docx/figures.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "base/ascii.h"
#include "docx/drawing_ml.h"
#include "docx/measure.h"
#include "docx/sections.h"
#include "docx/spacing.h"
#include "docx/writer.h"
#include "docx/xml_text.h"
#include "drawing/figures.h"
#include "drawing/geometry.h"
#include "drawing/icons.h"
#include "drawing/picture.h"

namespace gidspers::docx {

using doc::Key;
using doc::Node;

namespace {

/// Marks are painted when they are written; drawn in this theme, they only tell what is paper from what is not.
const style::Theme& two_colors() {
    static const style::Theme theme = [] {
        style::Theme one;
        one.colors.fill({0, 0, 0});
        one.colors[static_cast<size_t>(style::Color::paper)] = {255, 255, 255};
        return one;
    }();
    return theme;
}

bool is_picture(const Node& figure) {
    return figure.get(Key::kind) == "logo" || figure.get(Key::kind) == "picture";
}

/// Of a figure that is a picture: the logo of a cover, or a picture between the text.
Size picture_size(const Node& figure, const Dress& dress, float width) {
    const style::Picture* const picture = drawing::picture_of(figure, dress.theme);
    if (picture == nullptr) return {};
    if (picture == &dress.theme.logo) return drawing::size_in_box(*picture, dress.units(45), dress.units(18));
    return drawing::size_in_text(*picture, dress.theme, width);
}

/// The figure at this width. Its design is made at scale 1; a QR code keeps its size, for the telephone that reads it.
drawing::Scene figure_scene(const Node& node, const Dress& dress, float width, drawing::Want want) {
    const bool scaled = node.get(Key::kind) != "qr";
    const float scale = scaled ? dress.scale : 1;
    Dress plain = dress;
    plain.scale = 1;
    const Measure measure(plain);
    Diagnostics problems;  // layout/ reports them for the PDF
    drawing::Scene scene = drawing::figure(
        node, dress.theme, width / scale,
        [&](style::Text text, bool bold, std::string_view words) { return measure.width(words, text, bold); }, {},
        problems, want);
    if (scale != 1) {
        drawing::apply(drawing::Transform{scale, 0, 0, scale, 0, 0}, scene);
        scene.width *= scale;
        scene.height *= scale;
        for (drawing::Label& label : scene.labels) {
            label.x *= scale;
            label.y *= scale;
            label.width *= scale;
            label.height *= scale;
        }
    }
    return scene;
}

}  // namespace

float figure_height(const Node& node, const Dress& dress, float width) {
    if (is_picture(node)) return picture_size(node, dress, width).height;
    return figure_scene(node, dress, width, drawing::Want::size).height;
}

Size masthead_logo_size(const Dress& dress, Size box) {
    return drawing::size_in_box(dress.theme.logo, dress.text_width * box.width, dress.text_width * box.height);
}

/// The picture as a run: an SVG as shapes, others as a part of the package.
void Writer::add_image(const style::Picture& picture, Size size, const DrawingName& name, Ground ground, const Place* place) {
    if (picture.format == style::Picture::Format::svg) {
        Diagnostics problems;  // input/ has reported what is wrong with it
        drawing::Scene scene = *drawing::scene_of(picture, problems);
        if (scene.width <= 0 || scene.height <= 0) return;
        drawing::apply(drawing::Transform{size.width / scene.width, 0, 0, size.height / scene.height, 0, 0}, scene);
        scene.width = size.width;
        scene.height = size.height;
        add_drawing(out_, references_.next_drawing(), scene, dress_, name, ground, place);
        return;
    }
    Place inside;
    if (ground == Ground::white && place != nullptr) {
        // A plate of its own: Word fills the ground of a transparent picture, but LibreOffice draws its edge only.
        drawing::Scene plate;
        plate.width = size.width, plate.height = size.height;
        add_drawing(out_, references_.next_drawing(), plate, dress_, {"Vlak", ""}, ground, place);
        inside = {place->x + logo_edge / 2, place->y + logo_edge / 2};
        place = &inside;
        ground = Ground::none;
    }
    const std::string_view extension = picture.format == style::Picture::Format::png ? "png" : "jpeg";
    add_picture(out_, references_.next_drawing(), references_.picture(extension, picture.bytes), size, name, ground,
                place);
}

void Writer::figure(const Node& node) {
    Paragraph look = body_look();
    look.style = "Figure";
    look.keep_next = node.has(Key::caption);
    if (!poster_) look.before = above_figure();
    if (before_table_ && !look.keep_next) look.after = dress_.units(3);
    const float width = area_.width - area_.left - area_.right;
    if (is_picture(node)) {
        const Size size = picture_size(node, dress_, width);
        if (size.width <= 0) return;  // no logo: the school's name stands in words on every document
        const bool is_logo = node.get(Key::kind) == "logo";
        if (is_logo && !poster_) look.after = dress_.units(5);
        open(look);
        out_ += references_.anchor(node.get(Key::id));
        add_image(*drawing::picture_of(node, dress_.theme), size, {is_logo ? "Logo" : "Figuur", node.get(Key::alt)}, Ground::none);
        close();
        return caption(node, look);
    }
    // A QR code is a picture, which all programs draw: as shapes it would be hundreds of squares.
    const bool code = node.get(Key::kind) == "qr";
    const drawing::Scene scene = figure_scene(node, dress_, width, code ? drawing::Want::size : drawing::Want::drawing);
    open(look);
    out_ += references_.anchor(node.get(Key::id));
    if (code && scene.width > 0)
        add_picture(
            out_, references_.next_drawing(),
            references_.picture("png", std::make_shared<const std::string>(drawing::qr_picture(node.get(Key::value)))),
            {scene.width, scene.height}, {"QR-code", node.get(Key::alt)});
    else if (scene.width > 0)
        add_drawing(out_, references_.next_drawing(), scene, dress_, {"Figuur", node.get(Key::alt)});
    else
        text(node.get(Key::alt), {});  // what cannot be drawn is said
    close();
    caption(node, look);
}

void Writer::caption(const Node& node, Paragraph look) {
    if (!node.has(Key::caption)) return;
    look.style = "Caption";
    look.keep_next = false;
    open(look);
    numbered_caption(node.get(Key::caption), node.get(Key::number));
    close();
}

/// "Figuur 2. De kring": the number is a field of Word's, which counts on when somebody adds a figure.
void Writer::numbered_caption(std::string_view caption, std::string_view word) {
    static constexpr std::string_view fixed_space = "\u00a0";
    size_t from = word.size();
    if (caption.substr(from).starts_with(fixed_space)) from += fixed_space.size();
    else if (caption.substr(from).starts_with(' ')) ++from;
    const size_t to = std::min(caption.find_first_not_of("0123456789", from), caption.size());
    const bool counted = !word.empty() && std::ranges::all_of(word, is_letter) && caption.starts_with(word) && from > word.size() && to > from;
    if (!counted) return text(caption, {});
    text(caption.substr(0, from), {});
    std::string code;
    add(code, "SEQ ", word, " \\* ARABIC");
    field(code, caption.substr(from, to - from), {});
    if (to < caption.size()) text(caption.substr(to), {});
}

float Writer::status_size() const {
    return dress_.size(area_.style == "TableText" ? style::Text::table : style::Text::body) * 0.95f;
}

void Writer::status(const Node& node, const Run& run) {
    const float size = status_size();
    const std::string_view value = node.get(Key::value);
    constexpr float grid = 12;
    const auto mark = mark_of("status " + std::string(value), [&] { return drawing::status_mark(value, grid, two_colors()); });
    const style::Theme& theme = dress_.theme;
    add_mark(out_, references_.next_drawing(), *mark,
             {size, -size * 0.14f, theme.color(drawing::status_color(value)), theme.color(style::Color::paper)},
             {"Status", {}});
    const std::string_view label = node.get(Key::label);
    if (label.empty()) return;
    Run inner = run;
    inner.bold = true;
    text("\u00a0" + std::string(label), inner);
}

void Writer::icon(std::string_view name, std::string_view alt) {
    const Restored outer(area_.icons);
    area_.icons = area_.color.empty() ? style::Color::ink : style::Color::on_primary;  // of the words
    icon_of_size(name, alt, icon_size(dress_, style::Text::body));
}

void Writer::icon_of_size(std::string_view name, std::string_view alt, float size) {
    if (!drawing::has_icon(name)) return;  // layout/ has told of it
    constexpr float grid = 24;
    const auto mark = mark_of(name, [&] { return drawing::icon(name, grid, {}); });
    const style::Rgb color = dress_.theme.color(area_.icons);
    // As far below the baseline as it stands out above the capitals. (LibreOffice leaves it on the baseline.)
    add_mark(out_, references_.next_drawing(), *mark, {size, -size * 0.13f, color, color}, {"Icoon", alt});
}

void Writer::add_icon_of(const Node& node, style::Text beside) {
    const std::string_view name = node.get(Key::icon);
    if (name.empty() || !drawing::has_icon(name)) return;
    icon_of_size(name, {}, icon_size(dress_, beside));
    if (std::exchange(icon_hangs_, false)) {
        out_ += "<w:r><w:tab/></w:r>";
        return;
    }
    text("\u00a0 ", {});
}

}  // namespace gidspers::docx

#include "layout/marks.h"

#include "drawing/figures.h"
#include "drawing/icons.h"

namespace gidspers::layout {

using drawing::Scene;
using drawing::SharedScene;
using style::Rgb;

template <class Draw>
const SharedScene& Marks::get(const Key& key, const Draw& draw) {
    SharedScene& scene = scenes_[key];
    if (!scene) scene = std::make_shared<const Scene>(draw());
    return scene;
}

const SharedScene& Marks::icon(std::string_view name, float size, Rgb color) {
    return get({Key::Kind::icon, 0, size, color, name}, [&] { return drawing::icon(name, size, color); });
}

const SharedScene& Marks::status(std::string_view value, float size, const style::Theme& theme, const Rgb* ink) {
    const Rgb own = theme.color(drawing::status_color(value));
    if (!ink) return get({Key::Kind::status, 0, size, own, value}, [&] { return drawing::status_mark(value, size, theme); });
    return get({Key::Kind::status_on_fill, 0, size, *ink, value}, [&] {
        Scene scene = drawing::status_mark(value, size, theme);
        for (drawing::Shape& shape : scene.shapes) {
            shape.fill = shape.fill == own ? *ink : theme.color(style::Color::primary);
            shape.stroke = shape.stroke == own ? *ink : theme.color(style::Color::primary);
        }
        return scene;
    });
}

const SharedScene& Marks::bullet(std::string_view style, int depth, float size, Rgb color) {
    return get({Key::Kind::bullet, depth, size, color, style}, [&] { return drawing::list_mark(style, depth, size, color); });
}

}  // namespace gidspers::layout

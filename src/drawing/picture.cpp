#include "drawing/picture.h"

#include <algorithm>

namespace gidspers::drawing {

using doc::Key;

const style::Picture* picture_of(const doc::Node& figure, const style::Theme& theme) {
    const std::string_view kind = figure.get(Key::kind);
    if (kind == "logo") return theme.logo ? &theme.logo : nullptr;
    if (kind != "picture") return nullptr;
    const int number = figure.number(Key::value, 0);
    const bool is_there = number > 0 && static_cast<size_t>(number) <= theme.pictures.size();
    return is_there ? &theme.pictures[static_cast<size_t>(number) - 1] : nullptr;
}

Size size_in_box(const style::Picture& picture, float width, float height) {
    if (!picture.bytes || picture.width <= 0 || picture.height <= 0) return {};
    const float scale = std::min(width / static_cast<float>(picture.width), height / static_cast<float>(picture.height));
    return {static_cast<float>(picture.width) * scale, static_cast<float>(picture.height) * scale};
}

Size size_in_text(const style::Picture& picture, const style::Theme& theme, float width) {
    constexpr float least_pixels_an_inch = 150;
    const float most_height = (paper_size(theme.paper).height - theme.margins.top - theme.margins.bottom) / 2;
    if (picture.format != style::Picture::Format::svg)
        width = std::min(width, static_cast<float>(picture.width) * 72 / least_pixels_an_inch);
    return size_in_box(picture, width, most_height);
}

}  // namespace gidspers::drawing

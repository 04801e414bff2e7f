#include "drawing/picture.h"

#include <algorithm>
#include <array>

#include "doc/schema.h"
#include "drawing/svg.h"

namespace gidspers::drawing {

using doc::Key;

namespace {

/// A picture that was read; it is forgotten with its bytes.
struct Seen {
    std::weak_ptr<const std::string> bytes;
    SharedScene scene;
    Diagnostics problems;
};

}  // namespace

const style::Picture* picture_of(const doc::Node& figure, const style::Theme& theme) {
    const std::string_view kind = figure.get(Key::kind);
    if (kind == "logo") return theme.logo ? &theme.logo : nullptr;
    if (kind != "picture") return nullptr;
    const int number = doc::number_of(figure, Key::value);
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

SharedScene scene_of(const style::Picture& picture, Diagnostics& problems) {
    thread_local std::array<Seen, 32> last;  // the logos and figures of some norms that the schools of a list take turns with
    thread_local size_t next = 0;
    auto seen = std::find_if(last.begin(), last.end(), [&](const Seen& one) { return one.scene && one.bytes.lock() == picture.bytes; });
    if (seen == last.end()) {
        seen = last.begin() + static_cast<std::ptrdiff_t>(next++ % last.size());
        *seen = {picture.bytes, {}, {}};
        seen->scene = std::make_shared<const Scene>(read_svg(*picture.bytes, picture.at, seen->problems));
    }
    problems.append(seen->problems);
    return seen->scene;
}

}  // namespace gidspers::drawing

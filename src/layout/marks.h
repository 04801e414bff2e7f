// Marks: icons, status shapes and list bullets, from drawing/. Each is drawn once for a size and a colour.
// In: what it means, its size, its colour. Out: a scene, shared by all places where it stands.
// The names that it is asked for must outlive it. One Marks a document.
#pragma once

#include <compare>
#include <map>
#include <string_view>

#include "drawing/scene.h"
#include "style/theme.h"

namespace gidspers::layout {

class Marks {
  public:
    /// An icon of assets/icons that is there.
    const drawing::SharedScene& icon(std::string_view name, float size, style::Rgb color);
    /// The shape of a status value. `ink` is the colour on a strong fill, which then shows through.
    const drawing::SharedScene& status(std::string_view value, float size, const style::Theme& theme, const style::Rgb* ink);
    /// The mark of a list: style is bullet, check or cross; `depth` from 0.
    const drawing::SharedScene& bullet(std::string_view style, int depth, float size, style::Rgb color);

  private:
    struct Key {
        enum class Kind : uint8_t { icon, status, status_on_fill, bullet } kind;
        int depth;
        float size;
        style::Rgb color;
        std::string_view name;
        auto operator<=>(const Key&) const = default;
    };
    template <class Draw>
    const drawing::SharedScene& get(const Key& key, const Draw& draw);

    std::map<Key, drawing::SharedScene> scenes_;
};

}  // namespace gidspers::layout

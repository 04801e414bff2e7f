#include "doc/list_icons.h"

#include <algorithm>
#include <map>

namespace gidspers::doc {

void leave_out_idle_icons(std::span<Node> items, std::string_view panel_icon, Store& store) {
    constexpr int most = 2;
    std::map<std::string_view, int> counts;
    bool all = false;
    size_t idle = 0;
    for (const Node& item : items) {
        if (!item.has(Key::icon) || item.get(Key::icon) == panel_icon) ++idle;
        if (item.has(Key::icon) && ++counts[item.get(Key::icon)] > most) all = true;
    }
    if (!all && idle * 2 <= items.size()) return;
    for (Node& item : items) {
        if (!item.has(Key::icon) || (!all && item.get(Key::icon) != panel_icon)) continue;
        std::vector<Attribute> others;
        std::ranges::remove_copy(item.attributes, std::back_inserter(others), Key::icon, &Attribute::key);
        item.attributes = store.keep(std::span<const Attribute>(others));
    }
}

}  // namespace gidspers::doc

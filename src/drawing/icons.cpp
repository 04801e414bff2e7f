#include "drawing/icons.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <vector>

#include "base/io.h"
#include "base/limits.h"
#include "base/messages.h"
#include "base/string_map.h"
#include "base/suggest.h"
#include "drawing/geometry.h"
#include "drawing/svg.h"
#include "xml/parse.h"

namespace gidspers::drawing {
namespace {

struct Entry {
    std::string name;
    std::once_flag once;
    Scene scene;  ///< in black
};

struct Set {
    std::deque<Entry> entries;  // an Entry cannot move: of its once_flag
    std::vector<std::string> names, all_names;
    StringMap<Entry*> by_name;

    void add(std::string_view name, std::string_view others) {
        entries.emplace_back().name = name;
        names.emplace_back(name);
        by_name.emplace(name, &entries.back());
        for (size_t end; !others.empty(); others.remove_prefix(std::min(end + 1, others.size()))) {
            end = std::min(others.find(' '), others.size());
            by_name.emplace(others.substr(0, end), &entries.back());
        }
    }
};

/// The index names every icon and its other names, so that no folder has to be listed.
Set& set() {
    static Set whole = [] {
        Set s;
        const auto path = data_file("assets/icons/index.xml");
        const xml::Document index = xml::parse_own(read_file(path, limits::data_bytes), path);
        for (const xml::Node& group : index.root.children)
            for (const xml::Node& icon : group.children)
                if (icon.name == "icoon") s.add(icon.get("naam"), icon.get("ook"));
        for (const auto& [name, entry] : s.by_name) s.all_names.push_back(name);
        std::sort(s.names.begin(), s.names.end());
        std::sort(s.all_names.begin(), s.all_names.end());
        return s;
    }();
    return whole;
}

const Scene* find(std::string_view name) {
    Set& all = set();
    const auto found = all.by_name.find(name);
    if (found == all.by_name.end()) return nullptr;
    Entry& entry = *found->second;
    std::call_once(entry.once, [&] {
        const auto path = data_file("assets/icons/" + entry.name + ".svg");
        Diagnostics problems;
        entry.scene = read_svg(read_file(path, limits::data_bytes), {path.string(), 0, 0}, problems);
        if (!problems.empty()) throw IoError("I022", path, message_text(problems.all()[0].code, Language::nl, problems.all()[0].args));
    });
    return &entry.scene;
}

}  // namespace

bool has_icon(std::string_view name) { return set().by_name.contains(name); }

std::span<const std::string> icon_names() { return set().names; }

Scene icon(std::string_view name, float size, style::Rgb color) {
    const Scene* found = find(name);
    if (!found) return {};
    Scene scene = *found;
    const float scale = size / scene.width;
    apply(Transform{scale, 0, 0, scale, 0, 0}, scene);
    for (Shape& s : scene.shapes) s.fill = s.stroke = color;
    scene.width = scene.height = size;
    return scene;
}

void report_unknown_icon(std::string_view name, const Location& at, Diagnostics& problems) {
    const std::string near = suggest(name, set().all_names);
    near.empty() ? problems.add("G001", at, {std::string(name)}) : problems.add("G002", at, {std::string(name), near});
}

}  // namespace gidspers::drawing

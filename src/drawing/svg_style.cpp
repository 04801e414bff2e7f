#include "drawing/svg_style.h"

#include <algorithm>
#include <set>

#include "base/ascii.h"
#include "base/limits.h"

namespace gidspers::drawing {

namespace {

void add_style_text(const xml::Node& node, std::string& css) {
    if (plain_name(node) == "style") css += node.all_text();
    else for (const xml::Node& child : node.children) add_style_text(child, css);
}

std::string without_comments(std::string_view css) {
    std::string out;
    while (!css.empty()) {
        const size_t from = std::min(css.find("/*"), css.size());
        out += css.substr(0, from);
        css.remove_prefix(std::min(from + 2, css.size()));
        const size_t end = css.find("*/");
        css.remove_prefix(end == std::string_view::npos ? css.size() : end + 2);
    }
    return out;
}

}  // namespace

/// Rules as drawing programs export them: ".a,.b{fill:#123456}". Of what starts with @, only what could change a drawing is told.
void SvgStyle::read(const xml::Node& svg, const Report& report) {
    std::string text;
    add_style_text(svg, text);
    const std::string sheet = without_comments(text);
    std::string_view css = sheet;
    while (!(css = trim(css)).empty()) {
        const size_t open = css.find_first_of(css.front() == '@' ? "{;" : "{");
        if (open == std::string_view::npos) return;
        size_t close = open;
        for (int depth = css[open] == '{' ? 1 : 0; depth > 0 && ++close < css.size();)
            depth += css[close] == '{' ? 1 : css[close] == '}' ? -1 : 0;
        close = std::min(close, css.size() - 1);
        const std::string_view name = css.substr(0, css.find_first_of(" \t\r\n{;"));
        if (css.front() != '@') rule(css.substr(0, open), css.substr(open + 1, close - open - 1), report);
        else if (name != "@font-face" && name != "@charset" && name != "@namespace") unknown(name, report);
        css.remove_prefix(close + 1);
    }
}

/// ".a, path, #b" and its declarations. Selectors of any other form are not known here.
void SvgStyle::rule(std::string_view selectors, std::string_view body, const Report& report) {
    while (!selectors.empty()) {
        const size_t comma = std::min(selectors.find(','), selectors.size());
        const std::string_view one = trim(selectors.substr(0, comma));
        selectors.remove_prefix(std::min(comma + 1, selectors.size()));
        if (one.empty()) continue;
        const bool has_sign = one.front() == '.' || one.front() == '#';
        if (one.find_first_of(" \t\r\n.#:>[*+~", has_sign ? 1 : 0) != std::string_view::npos) {
            unknown(one, report);
            continue;
        }
        rules_[std::string(one)].emplace_back(count_++, body);
    }
}

std::vector<std::string_view> SvgStyle::declarations_for(const xml::Node& node, const Report& report) const {
    std::vector<std::string_view> all;
    if (rules_.empty()) return all;
    std::vector<const Rules::value_type*> found;
    std::set<const Rules*> looked_at;  // "a a a" is one class
    size_t bytes = 0;
    const auto find = [&](const std::string& selector) {
        const auto rules = rules_.find(selector);
        if (rules == rules_.end() || !looked_at.insert(&rules->second).second) return;
        for (const auto& one : rules->second) {
            if ((bytes += one.second.size() + 1) > limits::svg_style_bytes) return report("G017", {});
            found.push_back(&one);
        }
    };
    const auto add_found = [&] {
        std::ranges::sort(found, {}, [](const auto* one) { return one->first; });
        for (const auto* one : found) all.push_back(one->second);
        found.clear();
    };
    find(std::string(plain_name(node)));
    add_found();
    for (std::string_view classes = trim(node.get("class")); !classes.empty(); classes = trim(classes)) {
        const auto end = std::ranges::find_if(classes, is_space) - classes.begin();
        find("." + std::string(classes.substr(0, static_cast<size_t>(end))));
        classes.remove_prefix(static_cast<size_t>(end));
    }
    add_found();
    if (const auto id = node.get("id"); !id.empty()) find("#" + std::string(id));
    add_found();
    return all;
}

}  // namespace gidspers::drawing

// The <style> elements of an SVG: rules for an element's name, for a class or for an id, as drawing programs export them.
// In: the parsed SVG. Out: for each of its elements the declarations that hold, in the order in which they do. Owns its rules.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "xml/node.h"

namespace gidspers::drawing {

/// An element's name without the prefix by which some programs write those of an SVG.
inline std::string_view plain_name(const xml::Node& node) {
    const std::string_view name = node.name;
    return name.starts_with("svg:") ? name.substr(4) : name;
}

class SvgStyle {
  public:
    using Report = std::function<void(const char* code, std::string_view what)>;

    /// All <style> elements in `svg`: a rule also holds for what comes before it. Reports G019 for the first rule of another form.
    void read(const xml::Node& svg, const Report& report);
    /// Those for its name, for its classes, for its id; of each kind in the order of the style sheet: "fill:red;stroke:none".
    /// Reports G017 when they are too many.
    std::vector<std::string_view> declarations_for(const xml::Node& node, const Report& report) const;

  private:
    void rule(std::string_view selectors, std::string_view body, const Report& report);
    void unknown(std::string_view rule, const Report& report) {
        if (!std::exchange(has_unknown_, true)) report("G019", rule);
    }

    using Rules = std::vector<std::pair<size_t, std::string>>;  ///< each one's place among all rules, and its declarations
    std::map<std::string, Rules, std::less<>> rules_;  ///< by selector: "path", ".a", "#b"
    size_t count_ = 0;
    bool has_unknown_ = false;
};

}  // namespace gidspers::drawing

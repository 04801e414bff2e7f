#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "input/profile_parts.h"

namespace gidspers::input {

namespace {

/// What stands in lists that documents print one by one. Of what has an id, two are an error already.
constexpr std::array<std::string_view, 12> printed_each = {"rol", "specialist", "overleg", "datum", "protocol", "methodiek", "ruimte", "partner", "grens", "punt", "contactpunt", "wijziging"};

/// All that an element says: two with the same are copies. Empty when it says nothing yet.
std::string said(const xml::Node& node) {
    std::string words;
    for (const xml::Attribute& attribute : node.attributes)
        if (!xml::is_blank(attribute.value)) words.append(attribute.name).append("=").append(xml::folded(attribute.value)).append("\n");
    for (const xml::Node& child : node.children) {
        const std::string inner = child.is_text() ? xml::folded(child.text) : said(child);
        if (!inner.empty()) words.append(child.name).append(":").append(inner).append("\n");
    }
    return words;
}

void look(const xml::Document& document, const xml::Node& parent, Diagnostics& diagnostics) {
    std::unordered_map<std::string, int> lines;
    for (const xml::Node& child : parent.children) {
        if (child.is_text() || child.name == "antwoorden") continue;
        look(document, child, diagnostics);
        if (std::ranges::find(printed_each, child.name) == printed_each.end()) continue;
        const std::string words = said(child);
        if (words.empty()) continue;
        const auto [first, is_new] = lines.emplace(std::string(child.name) + "\n" + words, child.line);
        if (!is_new) diagnostics.add("N350", document.at(child), {std::string(child.name), std::to_string(first->second)});
    }
}

}  // namespace

void check_copies(const xml::Document& document, Diagnostics& diagnostics) { look(document, document.root, diagnostics); }

}  // namespace gidspers::input

#include "input/unfinished.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gidspers::input {

namespace {

/// Signs of it, as they stand in text: U+FFFD, UTF-8 that was read as Latin-1, entities that were written twice.
constexpr std::array<std::string_view, 7> signs = {"\xEF\xBF\xBD", "\xC3\x83\xC2", "\xC3\xA2\xE2\x82\xAC", "&amp;", "TODO", "xxx", "XXX"};
/// Nothing but these is an example that was left.
constexpr std::array<std::string_view, 2> examples = {"…", "..."};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && xml::is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && xml::is_space(text.back())) text.remove_suffix(1);
    return text;
}

/// The word around what is found, or nothing.
std::string_view unfinished(std::string_view text) {
    const std::string_view whole = trimmed(text);
    if (std::find(examples.begin(), examples.end(), whole) != examples.end()) return whole;
    for (const std::string_view sign : signs) {
        const size_t at = text.find(sign);
        if (at == std::string_view::npos) continue;
        size_t from = at, to = at + sign.size();
        while (from > 0 && !xml::is_space(text[from - 1])) --from;
        while (to < text.size() && !xml::is_space(text[to])) ++to;
        return text.substr(from, std::min<size_t>(to - from, 60));
    }
    return {};
}

void look(const xml::Document& document, const xml::Node& node, Diagnostics& diagnostics) {
    const auto report = [&](std::string_view words) {
        if (!words.empty()) diagnostics.add("N228", document.at(node), {std::string(words)});
    };
    if (node.is_text()) return report(unfinished(node.text));
    for (const xml::Attribute& attribute : node.attributes) report(unfinished(attribute.value));
    for (const xml::Node& child : node.children) look(document, child, diagnostics);
}

}  // namespace

void report_unfinished(const xml::Document& document, Diagnostics& diagnostics) {
    // Nearly every profile has none of them anywhere, so that its nodes need not be looked at.
    const std::string& file = document.contents->bytes;
    const auto stands = [&](std::string_view sign) { return file.find(sign) != std::string::npos; };
    if (stands("&amp;amp;") || std::any_of(examples.begin(), examples.end(), stands) ||
        std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return sign != "&amp;" && stands(sign); }))
        look(document, document.root, diagnostics);
}

}  // namespace gidspers::input

#include "input/unfinished.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gidspers::input {

namespace {

struct Sign {
    std::string_view text, in_file;  ///< as it stands in a text, and as a file has to write that
};
/// U+FFFD, UTF-8 that was read as Latin-1, entities that were written twice, the HTML of a web page, notes to oneself, filling.
constexpr std::array<Sign, 19> signs = {{{"\xEF\xBF\xBD", "\xEF\xBF\xBD"}, {"\xC3\x83\xC2", "\xC3\x83\xC2"},
                                         {"\xC3\xA2\xE2\x82\xAC", "\xC3\xA2\xE2\x82\xAC"}, {"&amp;", "&amp;amp;"},
                                         {"&nbsp;", "&amp;nbsp;"}, {"</", "&lt;/"}, {"<p>", "&lt;p"}, {"<br", "&lt;br"},
                                         {"<li>", "&lt;li"}, {"TODO", "TODO"}, {"xxx", "xxx"}, {"XXX", "XXX"}, {"???", "???"},
                                         {"[invullen", "[invullen"}, {"[vul", "[vul"}, {"nog invullen", "nog invullen"},
                                         {"Nog invullen", "Nog invullen"}, {"nog in te vullen", "nog in te vullen"},
                                         {"orem ipsum", "orem ipsum"}}};
/// In it < and & need not be written otherwise.
constexpr std::string_view cdata = "<![CDATA[";
/// Nothing but these is an example that was left.
constexpr std::array<std::string_view, 2> examples = {"…", "..."};

/// The word around what is found, or nothing.
std::string_view unfinished(std::string_view text) {
    const auto example = std::find(examples.begin(), examples.end(), xml::folded(text));
    if (example != examples.end()) return *example;
    for (const Sign& sign : signs) {
        const size_t at = text.find(sign.text);
        if (at == std::string_view::npos) continue;
        size_t from = at, to = at + sign.text.size();
        while (from > 0 && !is_space(text[from - 1])) --from;
        while (to < text.size() && !is_space(text[to])) ++to;
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
    // Nearly every file has none of them anywhere, so that its nodes need not be looked at.
    const std::string& file = document.contents->bytes;
    const auto stands = [&](std::string_view sign) { return file.find(sign) != std::string::npos; };
    if (stands(cdata) || std::any_of(examples.begin(), examples.end(), stands) ||
        std::any_of(signs.begin(), signs.end(), [&](const Sign& sign) { return stands(sign.in_file); }))
        look(document, document.root, diagnostics);
}

}  // namespace gidspers::input

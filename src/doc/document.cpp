#include "doc/document.h"

#include <algorithm>
#include <iterator>

#include "doc/schema.h"

namespace gidspers::doc {

namespace {

/// Words that stand in attributes are words of the document too: a reader sees them.
constexpr Key words_in_attributes[] = {Key::kicker, Key::label, Key::title, Key::subtitle};

void add_words(const Node& node, std::string& out) {
    const auto separate = [&] {
        if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
    };
    switch (node.kind) {
        case Kind::text: out += node.text; return;
        case Kind::line_break: separate(); return;
        case Kind::status: out += node.get(Key::label); return;
        case Kind::icon: out += node.get(Key::alt); return;
        default: break;
    }
    const bool block = !is_inline(node.kind);
    if (block) separate();
    for (const Key key : words_in_attributes) {
        if (node.kind == Kind::document || !node.has(key)) continue;
        separate();
        out += node.get(key);
        separate();
    }
    for (const auto& child : node.children) add_words(child, out);
    if (block) separate();
}

}  // namespace

bool holds_figure(const Node& card) { return !card.children.empty() && card.children.front().kind == Kind::figure; }

bool holds_words(const Node& node) {
    return std::all_of(node.children.begin(), node.children.end(),
                       [](const Node& child) { return child.kind == Kind::paragraph || is_inline(child.kind); });
}

bool begins_with_status(const Node& node) {
    return !node.children.empty() && node.children.front().kind == Kind::status;
}

bool begins_with_mark(const Node& node) {
    return begins_with_status(node) || (!node.children.empty() && node.children.front().kind == Kind::icon);
}

constexpr size_t short_introduction = 400;  ///< bytes: some five lines

bool introduces(const Node& block, const Node& next) {
    if (block.kind == Kind::group && !block.children.empty()) return introduces(block.children.back(), next);
    if (block.kind != Kind::paragraph) return false;
    if (next.kind == Kind::figure) return true;
    const bool listed = next.kind == Kind::table || next.kind == Kind::bullet_list || next.kind == Kind::ordered_list;
    if (listed && plain_text(block).size() <= short_introduction) return true;
    const Node* last = &block;
    while (!last->children.empty()) last = &last->children.back();
    const size_t end = last->text.find_last_not_of(' ');
    return end != std::string_view::npos && last->text[end] == ':';
}

bool is_poster(std::string_view kind) { return kind.ends_with("poster"); }

std::string_view language_of(const Document& document) {
    const std::string_view said = document.root.get(Key::lang);
    return said.empty() ? "nl-NL" : said;
}

std::vector<const Node*> panels_of(const Node& poster) {
    std::vector<const Node*> panels;
    for (const Node& child : poster.children)
        if (child.kind == Kind::panel) panels.push_back(&child);
    return panels;
}

bool is_noted(const Node& block, const Node& next) {
    return block.kind == Kind::table && next.kind == Kind::paragraph && (next.get(Key::style) == "small" || next.get(Key::style) == "note");
}

int HeadingOrder::level(const Node& heading) {
    const int own = number_of(heading, Key::level);
    if (++count_ == 1) first_ = own;
    return before_ = std::clamp(own - first_ + 1, 1, before_ + 1);
}

std::string HeadingOrder::anchor(const Node& heading) const {
    const std::string_view id = heading.get(Key::id);
    return id.empty() ? "kop-" + std::to_string(count_) : std::string(id);
}

std::string plain_text(const Node& node) {
    std::string buffer;
    return std::string(plain_text(node, buffer));
}

std::string_view plain_text(const Node& node, std::string& buffer) {
    const auto speaks = [](const Attribute& one) {
        return std::ranges::find(words_in_attributes, one.key) != std::end(words_in_attributes);
    };
    const Node* inner = &node;
    while (inner->children.size() == 1 && std::ranges::none_of(inner->attributes, speaks)) inner = &inner->children.front();
    std::string_view text = inner->text;
    if (inner->kind != Kind::text) {
        buffer.clear();
        add_words(node, buffer);
        text = buffer;
    }
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

}  // namespace gidspers::doc

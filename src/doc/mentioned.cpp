#include "doc/mentioned.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"

namespace gidspers::doc {

namespace {

/// Also a byte of a letter that is not ASCII.
bool is_in_word(char c) { return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80; }

bool stands_in(std::string_view text, std::string_view word, bool whole) {
    if (word.empty()) return false;
    for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const size_t end = at + word.size();
        const bool begins = at == 0 || !is_in_word(text[at - 1]), ends = end == text.size() || !is_in_word(text[end]);
        if (begins && (ends || !whole)) return true;
    }
    return false;
}

const Node* first_strong(const Node& node) {
    if (node.kind == Kind::strong) return &node;
    for (const Node& child : node.children)
        if (const Node* found = first_strong(child)) return found;
    return nullptr;
}

}  // namespace

std::vector<Node> mentioned(std::span<const Node> items, std::span<const Node> above) {
    constexpr size_t most_items = 1000, most_bytes = 1 << 20;  // far above any glossary and guide: then all stay
    std::string words, buffer;
    for (const Node& node : above)
        if (words.size() <= most_bytes) words.append(plain_text(node, buffer)).append(" ");
    if (items.size() > most_items || words.size() > most_bytes) return {items.begin(), items.end()};
    const std::string lowered = small_letters(words);
    std::vector<Node> kept;
    for (const Node& item : items) {
        const Node* const strong = first_strong(item);
        if (strong == nullptr) continue;
        const std::string name = plain_text(*strong);
        const size_t bracket = std::min(name.find(" ("), name.size());
        std::string_view short_name = std::string_view(name).substr(bracket);
        short_name.remove_prefix(std::min<size_t>(short_name.size(), 2));
        if (short_name.ends_with(')')) short_name.remove_suffix(1);
        if (stands_in(lowered, small_letters(name.substr(0, bracket)), false) || stands_in(words, short_name, true)) kept.push_back(item);
    }
    return kept;
}

void run_together(Node& list, Store& store) {
    static constexpr Attribute small[] = {{Key::style, "small"}, {Key::mentioned, "yes"}};
    const bool is_glossary = list.is(Key::mentioned);
    Node comma;
    comma.at = list.at;
    comma.text = ", ";
    std::vector<Node> words;
    for (const Node& item : list.children) {
        if (!words.empty()) words.push_back(comma);
        for (const Node& child : item.children) {
            if (!is_inline(child.kind)) return;
            if (child.kind == Kind::strong) words.insert(words.end(), child.children.begin(), child.children.end());
            else words.push_back(child);
        }
    }
    list.kind = Kind::paragraph;
    list.attributes = store.keep(std::span(small).first(is_glossary ? 2 : 1));
    list.children = store.keep(std::span<const Node>(words));
}

}  // namespace gidspers::doc

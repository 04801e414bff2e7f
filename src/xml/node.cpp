#include "xml/node.h"

namespace gidspers::xml {

std::string folded(std::string_view text) {
    size_t same = 0;
    if (!text.starts_with(' '))
        while (same < text.size() && !is_odd(text, same)) ++same;
    std::string out(text, 0, same);
    if (same == text.size()) return out;
    out.reserve(text.size());
    for (const char c : text.substr(same)) {
        if (!is_space(c))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

const std::string_view* Node::find(std::string_view attribute) const {
    for (const Attribute& a : attributes)
        if (a.name == attribute) return &a.value;
    return nullptr;
}

std::string_view Node::get(std::string_view attribute) const {
    const std::string_view* const value = find(attribute);
    return value ? *value : std::string_view();
}

const Node* Node::child(std::string_view element) const {
    for (const Node& n : children)
        if (n.name == element) return &n;
    return nullptr;
}

std::string Node::all_text() const {
    std::string out(text);
    for (const Node& n : children) out += n.all_text();
    return out;
}

}  // namespace gidspers::xml

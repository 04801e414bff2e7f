#include "xml/node.h"

namespace gidspers::xml {

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

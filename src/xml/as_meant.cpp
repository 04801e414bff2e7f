#include "xml/as_meant.h"

#include "base/utf8.h"

namespace gidspers::xml {

namespace {

void take(std::string_view& value, bool has_form, Store& store) {
    if (std::ranges::all_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return;
    value = trim_invisible(value);
    if (!has_form) return;
    if (const std::string meant = as_typed(value); meant != value) value = store.keep(meant);
}

void take(Node& node, const ElementType& type, Store& store) {
    for (Attribute& one : node.attributes) {
        const AttributeRule* const rule = type.attribute(one.name);
        if (rule) take(one.value, rule->pattern || !rule->allowed.empty(), store);
    }
    const bool has_form = type.pattern || !type.allowed_text.empty();
    for (Node& child : node.children) {
        if (child.is_text() && has_form) take(child.text, true, store);
        if (const ChildRule* const rule = child.is_text() ? nullptr : type.child(child.name)) take(child, *rule->type, store);
    }
}

}  // namespace

void take_as_meant(Document& document, const ElementType& root) { take(document.root, root, document.contents->store); }

}  // namespace gidspers::xml

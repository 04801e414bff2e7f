#include "doc/document.h"
#include "doc/schema.h"

namespace gidspers::doc {

namespace {

void add_quoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n') out += "\\n";
        else out += c;
    }
    out += '"';
}

void add_node(const Node& node, int depth, std::string& out) {
    out.append(static_cast<size_t>(depth) * 2, ' ');
    if (node.kind == Kind::text) {
        add_quoted(out, node.text);
    } else {
        out += rule_of(node.kind).name;
        for (const auto& attribute : node.attributes) {
            out.append(" ").append(key_name(attribute.key)).append("=");
            add_quoted(out, attribute.value);
        }
    }
    out += '\n';
    for (const auto& child : node.children) add_node(child, depth + 1, out);
}

}  // namespace

std::string dump(const Document& document) {
    std::string out;
    add_node(document.root, 0, out);
    return out;
}

}  // namespace gidspers::doc

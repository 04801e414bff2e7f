// A light tree of an XML file: elements with attributes, text and the place where they stand.
// In: made by xml/parse.h. Out: read by input/ (and by who else reads XML assets). Knows no libxml2.
// The Document owns the file's bytes and all nodes; a Node is a few pointers into them and must not outlive it.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "base/diagnostic.h"
#include "base/store.h"

namespace gidspers::xml {

struct Attribute {
    std::string_view name, value;
};

/// Whether the character at `i` is white space that folding would leave out or change.
inline bool is_odd(std::string_view text, size_t i) {
    return is_space(text[i]) && (text[i] != ' ' || i + 1 == text.size() || is_space(text[i + 1]));
}
/// White space folded and trimmed, as whiteSpace="collapse" of XSD does. Most texts have none to fold.
std::string folded(std::string_view text);
inline bool is_blank(std::string_view text) { return std::ranges::all_of(text, is_space); }

/// An element, or a piece of text when `name` is empty.
struct Node {
    std::string_view name, text;
    Row<Attribute> attributes;
    Row<Node> children;
    int line = 0, column = 0;  ///< of the `<`, from 1; column counts bytes. Text nodes: of their element

    bool is_text() const { return name.empty(); }
    /// The attribute's value, or nullptr when it is absent.
    const std::string_view* find(std::string_view attribute) const;
    /// The attribute's value, or "".
    std::string_view get(std::string_view attribute) const;
    bool has(std::string_view attribute) const { return find(attribute) != nullptr; }
    /// The first child element with this name, or nullptr.
    const Node* child(std::string_view element) const;
    /// The characters of this node and all below it, as written.
    std::string all_text() const;
};

/// What libxml2's validator said, in its own English words; see Schema.
struct SchemaProblem {
    int line = 0;
    std::string words;
};

/// What the nodes of a file point at.
struct Contents {
    explicit Contents(std::string&& file) : bytes(std::move(file)) {}
    const std::string bytes;  ///< the file as it is on disk
    Store store{16 * 1024};   ///< what is not in the bytes as the nodes have it, and the nodes
};

struct Document {
    FileName file;
    Node root;
    std::vector<SchemaProblem> schema_problems;
    std::shared_ptr<Contents> contents;

    Location at(const Node& node) const { return {file, node.line, node.column}; }
};

}  // namespace gidspers::xml

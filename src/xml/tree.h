// Puts a tree together while a parser reads.
// In: open, text and close, in the order of the file. Out: the root node; the store owns texts and nodes.
// Only xml/*.cpp include this.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "xml/node.h"

namespace gidspers::xml {

class TreeBuilder {
  public:
    explicit TreeBuilder(Store& store) : store_(store) {}

    /// The name and the attributes' strings must live as long as the tree, in the store or elsewhere; the row of attributes is copied.
    void open(std::string_view name, std::span<const Attribute> attributes, int line, int column);
    /// Characters of the open element; pieces that follow one another become one text. `lasts` as long as the tree: no copy is needed.
    void text(std::string_view piece, bool lasts);
    void close();

    size_t depth() const { return open_.size(); }
    /// The innermost open element, so far.
    const Node& innermost() const { return open_.back().node; }
    /// Whether an open element has this name.
    bool is_open(std::string_view name) const {
        return std::ranges::any_of(open_, [&](const Open& one) { return one.node.name == name; });
    }
    /// Of the text that is being read.
    size_t text_size() const { return run_.size() + joined_.size(); }
    /// Once every element is closed.
    const Node& root() const { return waiting_.front(); }

  private:
    struct Open {
        Node node;
        size_t first_child;  ///< its place in waiting_
    };
    void end_text();

    Store& store_;
    std::vector<Open> open_;
    std::vector<Node> waiting_;  ///< finished nodes whose parent is still open: a parent's children stand together
    std::string_view run_;       ///< the text so far, while it is one piece
    std::string joined_;         ///< the text so far, when it is of several pieces
};

}  // namespace gidspers::xml

#include "xml/tree.h"

namespace gidspers::xml {

void TreeBuilder::open(std::string_view name, std::span<const Attribute> attributes, int line, int column) {
    end_text();
    Node node;
    node.name = name;
    node.attributes = store_.keep(attributes);
    node.line = line, node.column = column;
    open_.push_back({node, waiting_.size()});
}

void TreeBuilder::text(std::string_view piece, bool lasts) {
    if (open_.empty() || piece.empty()) return;
    if (lasts && run_.empty() && joined_.empty()) {
        run_ = piece;
        return;
    }
    if (joined_.empty()) joined_ = run_, run_ = {};
    joined_ += piece;
}

void TreeBuilder::end_text() {
    if (run_.empty() && joined_.empty()) return;
    const Node& parent = open_.back().node;
    Node node;
    node.text = joined_.empty() ? run_ : store_.keep(joined_);
    node.line = parent.line, node.column = parent.column;
    waiting_.push_back(node);
    run_ = {};
    joined_.clear();
}

void TreeBuilder::close() {
    end_text();
    Open done = std::move(open_.back());
    open_.pop_back();
    done.node.children = store_.keep(std::span<const Node>(waiting_).subspan(done.first_child));
    waiting_.resize(done.first_child);
    waiting_.push_back(done.node);
}

}  // namespace gidspers::xml

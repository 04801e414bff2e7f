#include "xml/schema_table.h"

#include <map>
#include <stdexcept>

namespace gidspers::xml {

namespace {

std::string documentation(const Node& node) {
    const Node* const annotation = node.child("xs:annotation");
    const Node* const text = annotation ? annotation->child("xs:documentation") : nullptr;
    return text ? text->all_text() : std::string();
}

constexpr size_t most_children = 64;  // the walk counts them in one word

class Reader {
  public:
    explicit Reader(const std::vector<const Node*>& files) {
        for (const Node* file : files)
            for (const Node& n : file->children)
                if (!n.is_text()) globals_[std::string(n.name) + " " + std::string(n.get("name"))] = &n;
        for (const auto& [key, node] : globals_)
            if (key.starts_with("xs:element ")) table_.root = child_rule(*node, 0);
    }
    SchemaTable take() { return std::move(table_); }

  private:
    [[noreturn]] static void unknown(const Node& node) {
        throw std::runtime_error("line " + std::to_string(node.line) + ": <" + std::string(node.name) + "> " +
                                 std::string(node.get("name")));
    }
    const Node* global(const std::string& kind, std::string_view name) const {
        const auto found = globals_.find(kind + " " + std::string(name));
        return found == globals_.end() ? nullptr : found->second;
    }

    static bool is_optional(const Node& particle) {
        const std::string_view least = particle.get("minOccurs");
        if (!least.empty() && least != "0") unknown(particle);
        return least == "0";
    }
    static bool is_repeated(const Node& particle) {
        const std::string_view most = particle.get("maxOccurs");
        if (!most.empty() && most != "unbounded") unknown(particle);
        return most == "unbounded";
    }
    /// A choice is known only as "any of these, in any order, as often as you like".
    static void expect_free(const Node& choice) {
        if (!is_optional(choice) || !is_repeated(choice)) unknown(choice);
    }

    ChildRule child_rule(const Node& element, int group) {
        ChildRule rule;
        rule.name = element.get("name");
        rule.documentation = documentation(element);
        rule.group = group;
        rule.required = !is_optional(element);
        rule.many = is_repeated(element);
        if (const Node* own = element.child("xs:complexType")) {
            // Before its content, and once an element: <em> may hold <em>.
            const auto [place, fresh] = anonymous_.emplace(own, nullptr);
            if (fresh) place->second = &table_.types.emplace_back();
            rule.type = place->second;
            if (fresh) complex(*own, *place->second);
        } else {
            rule.type = named(element.get("type"));
        }
        return rule;
    }

    const ElementType* named(std::string_view name) {
        if (const auto found = known_.find(name); found != known_.end()) return found->second;
        table_.types.emplace_back();
        ElementType& type = table_.types.back();
        known_.emplace(name, &type);  // before its content: types hold themselves
        type.name = name;
        if (const Node* node = global("xs:complexType", name)) {
            complex(*node, type);
        } else {
            type.text = true;
            enumeration(name, type.allowed_text, type.text_list);
            type.pattern = pattern(name);
        }
        return &type;
    }

    void complex(const Node& node, ElementType& type) {
        if (node.get("mixed") == "true") type.text = true;
        for (const Node& n : node.children) {
            if (n.is_text() || n.name == "xs:annotation") continue;
            if (n.name == "xs:attribute") {
                attribute(n, type);
            } else if (n.name == "xs:complexContent") {
                const Node* const extension = n.child("xs:extension");
                if (!extension) unknown(n);
                const Node* const base = global("xs:complexType", extension->get("base"));
                if (!base) unknown(*extension);
                complex(*base, type);
                complex(*extension, type);
            } else {
                content(n, type);
            }
        }
    }

    void attribute(const Node& node, ElementType& type) {
        AttributeRule rule;
        rule.name = node.get("name");
        rule.type = node.get("type");
        rule.documentation = documentation(node);
        rule.required = node.get("use") == "required";
        enumeration(rule.type, rule.allowed, rule.list);
        rule.pattern = pattern(rule.type);
        type.attributes.push_back(std::move(rule));
    }

    void content(const Node& node, ElementType& type) {
        if (node.name == "xs:all" || node.name == "xs:choice") {
            const bool any_order = node.name == "xs:choice";
            if (any_order) expect_free(node);
            for (const Node& n : node.children) particle(n, type, 0, any_order);
        } else if (node.name == "xs:group") {
            expect_free(node);
            particle(node, type, 0, true);
        } else if (node.name == "xs:sequence") {
            type.ordered = true;
            int group = 0;
            for (const Node& n : node.children) {
                if (n.name == "xs:choice") {
                    expect_free(n);
                    for (const Node& m : n.children) particle(m, type, group, true);
                } else {
                    particle(n, type, group, false);
                }
                if (!n.is_text()) ++group;
            }
        } else {
            unknown(node);
        }
    }

    /// `chosen`: one of a repeated choice, so it may be absent and may be repeated.
    void particle(const Node& node, ElementType& type, int group, bool chosen) {
        if (node.is_text() || node.name == "xs:annotation") return;
        if (node.name == "xs:group") {
            const Node* const target = global("xs:group", node.get("ref"));
            const Node* const choice = target ? target->child("xs:choice") : nullptr;
            if (!choice) unknown(node);
            for (const Node& n : choice->children) particle(n, type, group, true);
            return;
        }
        if (node.name != "xs:element") unknown(node);
        ChildRule rule = child_rule(node, group);
        if (chosen) rule.required = false, rule.many = true;
        type.children.push_back(std::move(rule));
        if (type.children.size() > most_children) unknown(node);
    }

    /// Nothing for text of any form; then it is none of ours.
    const Node* simple_type(std::string_view name) const {
        const Node* const node = global("xs:simpleType", name);
        if (!node && name != "xs:string") throw std::runtime_error("type " + std::string(name));
        return node;
    }

    std::shared_ptr<const Pattern> pattern(std::string_view name) {
        const Node* const node = simple_type(name);
        const Node* const restriction = node ? node->child("xs:restriction") : nullptr;
        if (!restriction) return {};
        if (restriction->get("base") != "xs:string") unknown(*restriction);
        auto& known = patterns_[restriction];
        for (const Node& facet : restriction->children) {
            // White space that is folded matters to an enumeration, and no type of ours has both; the walk folds it for a pattern.
            if (facet.is_text() || facet.name == "xs:enumeration") continue;
            if (facet.name == "xs:whiteSpace" && !restriction->child("xs:enumeration")) continue;
            if (facet.name != "xs:pattern" || !restriction->child("xs:whiteSpace")) unknown(facet);
            if (!known) known = std::make_shared<const Pattern>(std::string(facet.get("value")));
        }
        return known;
    }

    void enumeration(std::string_view name, std::vector<std::string>& out, bool& list) const {
        const Node* const node = simple_type(name);
        if (!node) return;
        if (const Node* items = node->child("xs:list")) {
            list = true;
            bool nested = false;
            enumeration(items->get("itemType"), out, nested);
        } else if (const Node* restriction = node->child("xs:restriction")) {
            for (const Node& n : restriction->children)
                if (n.name == "xs:enumeration") out.emplace_back(n.get("value"));
        }
    }

    std::map<std::string, const Node*> globals_;
    std::map<std::string, const ElementType*, std::less<>> known_;
    std::map<const Node*, ElementType*> anonymous_;
    std::map<const Node*, std::shared_ptr<const Pattern>> patterns_;  ///< by restriction
    SchemaTable table_;
};

}  // namespace

SchemaTable read_schema_table(const std::vector<const Node*>& files) {
    return Reader(files).take();
}

}  // namespace gidspers::xml

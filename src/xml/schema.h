// A schema (XSD): which elements and attributes a file may have, and the words to say so when it does not.
// In: the path of one of our own XSDs. Out: checks with messages of our catalogue; the same content for the reference
// page. A Schema is loaded once and never changes; threads share it. It owns libxml2's schema and our table of it. We
// check with our own table because libxml2's validator stops at a parent's first wrong child, names at most ten allowed
// ones and speaks English only; libxml2 has the last word (Document::schema_problems) on what our table finds fault with.
#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "xml/node.h"
#include "xml/pattern.h"

namespace gidspers::xml {

struct AttributeRule {
    std::string name, type, documentation;
    bool required = false;
    bool list = false;                 ///< several of `allowed`, parted by spaces
    std::vector<std::string> allowed;  ///< empty: any text
    std::shared_ptr<const Pattern> pattern;  ///< the form of a value, or none
};

struct ElementType;

struct ChildRule {
    std::string name, documentation;
    const ElementType* type = nullptr;  ///< owned by the Schema's table
    int group = 0;  ///< children of a lower group stand before those of a higher one (only when `ordered`)
    bool required = false;
    bool many = false;
};

/// What an element may hold.
struct ElementType {
    std::string name;  ///< of the named XSD type, or ""
    bool text = false;
    bool ordered = false;
    std::vector<AttributeRule> attributes;
    std::vector<ChildRule> children;
    std::vector<std::string> allowed_text;  ///< an enumeration as element content; empty: any
    bool text_list = false;                 ///< several of them, parted by spaces
    std::shared_ptr<const Pattern> pattern;  ///< the form of the content, or none

    const AttributeRule* attribute(std::string_view name) const;
    const ChildRule* child(std::string_view name) const;
};

/// An XSD as a table. Types refer to one another in circles (onderdeel in onderdeel), so the table owns them all.
struct SchemaTable {
    std::deque<ElementType> types;
    ChildRule root;
};

class Schema {
  public:
    /// Reads an XSD and what it includes. Our own files: when one is broken or uses more of XSD than we know, that is a
    /// bug in the installation and IoError I022 is thrown (by validate() too, of what only libxml2 finds fault with).
    explicit Schema(const std::filesystem::path& path);
    ~Schema();
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;

    /// Adds a diagnostic for each element, attribute and text that has no place, and for what is missing. `bytes` is
    /// the file that `document` was read from. What libxml2 finds goes to document.schema_problems only; it is not asked
    /// when our own walk proves the file valid. `plain`: no namespaces, whose attributes (xsi:type) are not in the tree.
    void check(Document& document, std::string_view bytes, bool plain, Diagnostics& diagnostics) const;
    /// Asks libxml2, whatever we think ourselves.
    void validate(Document& document, std::string_view bytes) const;

    const ChildRule& root() const { return table_.root; }

  private:
    struct Libxml;
    std::filesystem::path path_;
    std::unique_ptr<Libxml> libxml_;
    SchemaTable table_;
};

}  // namespace gidspers::xml

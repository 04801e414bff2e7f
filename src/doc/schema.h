// The schema of block markup: which elements there are, what each may carry and what may stand in it.
// In: nothing. Out: one table (schema.cpp) that the reader checks against and doc/README.md describes.
// All of it is static and read-only.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "doc/document.h"

namespace gidspers::doc {

/// A set of kinds.
using KindSet = uint64_t;
constexpr KindSet set_of(Kind kind) { return KindSet{1} << static_cast<unsigned>(kind); }
template <typename... Kinds>
constexpr KindSet set_of(Kind first, Kinds... rest) {
    return set_of(first) | set_of(rest...);
}

/// What the text between an element's tags is.
enum class Content : uint8_t {
    empty,     ///< nothing
    elements,  ///< only the children of the rule
    words,     ///< text and inline elements
    flow,      ///< words, or blocks, or both: the reader wraps loose words beside blocks in a paragraph
};

/// The form of an attribute's value. `decimal` (at most 1,000 million) and `percentage` (0 to 100) take a point or a comma
/// and are stored with a point; `whole` and `number` have at most six digits, `whole` is not 0.
enum class Form : uint8_t { words, name, yes_no, whole, number, decimal, percentage, choice, target, columns };

struct AttributeRule {
    Key key;
    Form form = Form::words;
    bool required = false;
    std::string_view choices{};  ///< Form::choice: "a|b|c"
    int fallback = 0;            ///< of a number: what it is when it is absent
};

struct ElementRule {
    std::string_view name;
    Kind kind;
    Content content;
    KindSet children;
    std::span<const AttributeRule> attributes;
    bool drop_when_empty = false;  ///< an empty list or table says nothing: the reader leaves it out
};

const ElementRule* find_element(std::string_view name);
/// The rule of a kind; Kind::text has none and asserts.
const ElementRule& rule_of(Kind kind);
const AttributeRule* find_attribute(const ElementRule& rule, Key key);
/// A number of a node; the rule's fallback when the node has none, or a word in its place (`span="full"`).
int number_of(const Node& node, Key key);
/// The key with this name in the markup.
std::optional<Key> find_key(std::string_view name);
std::string_view key_name(Key key);

/// The element that someone means who writes another name: HTML's, a rich text's, or one of ours with a slip; "" when none is near.
/// It may come with an attribute: `h level="2"`.
std::string meant_element(std::string_view name);
/// "<p>, <ul>": the names of a set of kinds, for messages.
std::string names_of(KindSet kinds);

}  // namespace gidspers::doc

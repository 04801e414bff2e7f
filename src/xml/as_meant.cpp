#include "xml/as_meant.h"

#include <algorithm>

#include "base/compose.h"
#include "base/utf8.h"

namespace gidspers::xml {

namespace {

/// A soft hyphen or a space without width would be read and searched as part of its word: we divide words ourselves. So would the
/// letters that a PDF has as one sign. An Arabic letter mark makes a number or a
/// name run from right to left. What ends lines and paragraphs in InDesign is white space, as a line end is.
struct Odd {
    std::string_view sign, meant;
};
constexpr Odd odd_signs[] = {{"\u00ad", ""},    {"\u200b", ""},   {"\u2060", ""},   {"\ufeff", ""},   {"\u061c", ""},    {"\u2028", " "},  {"\u2029", " "},
                              {"\ufb00", "ff"}, {"\ufb01", "fi"}, {"\ufb02", "fl"}, {"\ufb03", "ffi"}, {"\ufb04", "ffl"}, {"\ufb05", "st"}, {"\ufb06", "st"}};

/// "é" of e and a mark, as a Mac has it, would be another letter to all that looks for words.
void compose(std::string_view& words, Store& store) {
    if (!may_have_loose_marks(words)) return;
    if (const std::string whole = composed(words); whole != words) words = store.keep(whole);
}

void take_words(std::string_view& words, Store& store) {
    compose(words, store);
    const auto is_in = [&](const Odd& odd) { return words.find(odd.sign) != std::string_view::npos; };
    if (std::ranges::none_of(odd_signs, is_in) || is_invisible(words)) return;
    std::string kept;
    for (size_t at = 0; at < words.size();) {
        const auto odd = std::ranges::find_if(odd_signs, [&](const Odd& one) { return words.substr(at).starts_with(one.sign); });
        if (odd == std::end(odd_signs)) kept += words[at++];
        else kept += odd->meant, at += odd->sign.size();
    }
    words = store.keep(kept);
}

void take(std::string_view& value, bool has_form, Store& store) {
    if (std::ranges::all_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return;
    value = trim_invisible(value);
    if (!has_form) return take_words(value, store);
    compose(value, store);
    if (const std::string meant = as_typed(value); meant != value) value = store.keep(meant);
}

void take(Node& node, const ElementType& type, Store& store) {
    for (Attribute& one : node.attributes) {
        const AttributeRule* const rule = type.attribute(one.name);
        if (rule) take(one.value, rule->pattern || !rule->allowed.empty(), store);
    }
    const bool has_form = type.pattern || !type.allowed_text.empty();
    for (Node& child : node.children) {
        if (child.is_text()) has_form ? take(child.text, true, store) : take_words(child.text, store);
        if (const ChildRule* const rule = child.is_text() ? nullptr : type.child(child.name)) take(child, *rule->type, store);
    }
}

}  // namespace

void take_as_meant(Document& document, const ElementType& root) { take(document.root, root, document.contents->store); }

}  // namespace gidspers::xml

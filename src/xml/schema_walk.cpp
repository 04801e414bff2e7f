#include "xml/schema_walk.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "base/check_text.h"
#include "base/contains.h"
#include "base/join.h"
#include "base/limits.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "xml/loose_text.h"

namespace gidspers::xml {

namespace {

std::string joined(const std::vector<std::string>& words, const char* left, const char* right) {
    std::string out;
    for (const std::string& w : words) {
        if (!w.empty()) add_to_list(out, left + w + right);  // the empty value of a starter profile is no choice
    }
    return out;
}

/// Some 40 bytes of a text, as whole words if it can be.
std::string beginning(std::string_view text) {
    constexpr size_t most = 40;
    if (text.size() <= most) return std::string(text);
    size_t end = text.find_last_of(' ', most);
    if (end == std::string_view::npos)
        for (end = most; is_continuation(text[end]);) --end;
    return std::string(text.substr(0, end)) + "…";
}

/// What the schema says of a missing thing, with a space before it; nothing where it only repeats the name: "De school."
template <class Rule>
std::string explained(const Rule& rule) {
    std::string_view words = rule.documentation;
    if (words.ends_with('.')) words.remove_suffix(1);
    for (const std::string_view article : {"De ", "Het "})
        if (words.starts_with(article)) words.remove_prefix(article.size());
    const bool repeats = std::ranges::equal(words, rule.name, same_letter);
    return words.empty() || repeats ? std::string() : " " + rule.documentation;
}

/// Between brackets, what an attribute may be; nothing where that is any text.
std::string choices(const AttributeRule& rule) { return rule.allowed.empty() ? std::string() : " (" + joined(rule.allowed, "", "") + ")"; }

class Walk {
  public:
    Walk(const Document& document, Diagnostics& diagnostics) : document_(document), diagnostics_(diagnostics) {}

    bool proven() const { return proven_; }

    void element(const Node& node, const ElementType& type) {
        attributes(node, type);
        text(node, type);
        int group = 0;
        uint64_t seen = 0;                 // by place in type.children
        std::optional<uint64_t> taken;     // the same; once it is asked for
        std::vector<std::string> misspelt;  // what is meant is not missing: one message is enough
        for (const Node& child : node.children) {
            if (child.is_text()) continue;
            const ChildRule* const rule = type.child(child.name);
            if (!rule) {
                if (!taken) taken = taken_by(node, type);
                note(misspelt, unknown_element(node, child, type, *taken));
                continue;
            }
            const uint64_t bit = uint64_t{1} << (rule - type.children.data());
            const bool again = (seen & bit) || contains(misspelt, rule->name);
            if (again && !rule->many) add("X024", child, {child.name, node.name});
            seen |= bit;
            if (type.ordered && rule->group < group) add("X025", child, {child.name, after(type, rule->group), node.name});
            group = std::max(group, rule->group);
            element(child, *rule->type);
        }
        for (const ChildRule& rule : type.children)
            if (rule.required && !(seen >> (&rule - type.children.data()) & 1) && !contains(misspelt, rule.name))
                add("X026", node, {node.name, rule.name, explained(rule)});
    }

  private:
    void add(const char* code, const Node& node, std::initializer_list<std::string_view> args) {
        diagnostics_.add(code, document_.at(node), {args.begin(), args.end()});
        proven_ = false;
    }

    /// Types with a pattern fold white space; nearly no value has any to fold.
    static bool matches(const Pattern& pattern, std::string_view value) { return pattern.matches(value) || pattern.matches(folded(value)); }

    /// So that a word which is misspelt over and over makes no long list.
    static void note(std::vector<std::string>& words, const std::string& word) {
        if (!word.empty() && !contains(words, word)) words.push_back(word);
    }

    static std::string after(const ElementType& type, int group) {
        std::vector<std::string> later;
        for (const ChildRule& c : type.children)
            if (c.group > group) later.push_back(c.name);
        return joined(later, "<", ">");
    }

    void attributes(const Node& node, const ElementType& type) {
        std::vector<std::string> misspelt;  // what is meant is not missing: one message is enough
        for (const Attribute& a : node.attributes) {
            const AttributeRule* const rule = type.attribute(a.name);
            if (!rule) {
                note(misspelt, unknown_attribute(node, a.name, type));
            } else if (!rule->allowed.empty()) {
                value(node, *rule, a.value);
            } else if (rule->pattern && !matches(*rule->pattern, a.value)) {
                proven_ = false;
            }
        }
        for (const AttributeRule& rule : type.attributes)
            if (rule.required && !node.has(rule.name) && !contains(misspelt, rule.name))
                add("X023", node, {node.name, rule.name, explained(rule), choices(rule)});
    }

    /// What a primary school calls itself; by its letters "PO" is nearer to "SO", which has other laws.
    static bool means_primary(const std::vector<std::string>& allowed, std::string_view word) {
        static constexpr std::string_view primary[] = {"PO", "po", "BO", "bo", "BS", "bs", "basisschool", "Basisschool"};
        return contains(allowed, "BAO") && contains(primary, word);
    }
    static std::string meant(const std::vector<std::string>& allowed, std::string_view word) { return means_primary(allowed, word) ? "BAO" : suggest(word, allowed); }

    void value(const Node& node, const AttributeRule& rule, std::string_view value) {
        for (const std::string& word : wrong_words(node, rule.name, value, rule.allowed, rule.list)) {
            const std::string near = meant(rule.allowed, word);
            add(near.empty() ? "X027" : "X029", node, {node.name, rule.name, word, joined(rule.allowed, "", ""), near});
        }
    }

    /// A list that was written as a sentence is told of once (X058); its words are taken as they were meant.
    std::vector<std::string> wrong_words(const Node& node, std::string_view where, std::string_view value,
                                         const std::vector<std::string>& allowed, bool list) {
        std::vector<std::string> wrong = wrong_words(value, allowed, list);
        const std::string meant = wrong.empty() || !list ? "" : as_word_list(value);
        if (!meant.empty()) {
            add("X058", node, {where, folded(value), meant});
            wrong = wrong_words(meant, allowed, list);
        }
        if (!wrong.empty()) proven_ = false;
        // A list may have a wrong word every other byte: of all lists together only so many are told.
        wrong.resize(std::min(wrong.size(), limits::profile_problems - wrong_words_));
        wrong_words_ += wrong.size();
        return wrong;
    }

    static std::vector<std::string> wrong_words(std::string_view value, const std::vector<std::string>& allowed,
                                                bool list) {
        std::vector<std::string> wrong;
        const auto look = [&](std::string_view word) {
            if (!contains(allowed, word)) wrong.emplace_back(word);
        };
        if (!list) return look(value), wrong;
        size_t pos = 0;
        while ((pos = value.find_first_not_of(" \t\r\n", pos)) != std::string_view::npos) {
            const size_t end = std::min(value.find_first_of(" \t\r\n", pos), value.size());
            look(value.substr(pos, end - pos));
            pos = end;
        }
        return wrong;
    }

    /// The name that is probably meant, or "".
    std::string unknown_attribute(const Node& node, std::string_view name, const ElementType& type) {
        std::vector<std::string> known;
        for (const AttributeRule& a : type.attributes) known.push_back(a.name);
        const std::string near = suggest(name, known);
        if (!near.empty())
            add("X022", node, {name, node.name, near});
        else if (known.empty())
            add("X028", node, {name, node.name});
        else
            add("X021", node, {name, node.name, joined(known, "", "")});
        return near;
    }

    /// The children, by place in type.children, that may stand once and do.
    static uint64_t taken_by(const Node& node, const ElementType& type) {
        uint64_t taken = 0;
        for (const Node& child : node.children)
            if (const ChildRule* const rule = type.child(child.name); rule && !rule->many) taken |= uint64_t{1} << (rule - type.children.data());
        return taken;
    }

    /// The name that is probably meant, or "": one that is `taken` only when no other is near.
    std::string unknown_element(const Node& parent, const Node& child, const ElementType& type, uint64_t taken) {
        std::vector<std::string> known, likely, unlikely;
        for (size_t i = 0; i < type.children.size(); ++i) {
            known.push_back(type.children[i].name);
            (taken >> i & 1 ? unlikely : likely).push_back(known.back());
        }
        // Who knows HTML means these.
        static constexpr std::pair<std::string_view, std::string_view> html[] = {{"b", "sterk"}, {"strong", "sterk"}, {"i", "em"}, {"u", "em"}, {"a", "link"}};
        const auto meant = std::ranges::find(html, child.name, &std::pair<std::string_view, std::string_view>::first);
        std::string near = meant != std::end(html) && contains(known, meant->second) ? std::string(meant->second) : suggest(child.name, likely);
        if (near.empty()) near = suggest(child.name, unlikely);
        if (!near.empty())
            add("X032", child, {child.name, parent.name, near});
        else if (known.empty())
            add("X033", child, {child.name, parent.name});
        else
            add("X031", child, {child.name, parent.name, joined(known, "<", ">")});
        return near;
    }

    /// The start tag that loose text in an element most likely wants.
    static std::string holder_of_text(const ElementType& type) {
        if (type.child("toelichting")) return type.child("tekst") ? "<toelichting> / <tekst voor=\"ouder\">" : "<toelichting>";
        if (type.child("tekst") || type.children.empty()) return "<tekst voor=\"officieel\">";
        return "<" + std::string(type.children.front().name) + ">";
    }

    void loose_texts(const Node& node, const ElementType& type) {
        const std::string_view bytes = without_byte_order_mark(document_.contents->bytes);
        const bool may_look = looked_for_texts_++ < limits::profile_problems;  // each time through the file
        const std::vector<size_t> places = may_look ? texts_in(bytes, node.line, node.column) : std::vector<size_t>();
        auto place = places.begin();
        for (const Node& child : node.children) {
            if (!child.is_text() || is_blank(child.text)) continue;
            const size_t begin = child.text.find_first_not_of(" \t\r\n");
            const std::string words = beginning(child.text.substr(begin, child.text.find_first_of("\r\n", begin) - begin));
            const Location at = place == places.end() ? document_.at(node) : locate(bytes, *place++, document_.file);
            diagnostics_.add(type.children.empty() ? "X059" : "X034", at, {std::string(node.name), words, holder_of_text(type)});
        }
        proven_ = false;
    }

    void text(const Node& node, const ElementType& type) {
        if (!type.text) {
            // What may hold nothing may not even hold a space, says XSD; nobody needs to hear that from us.
            if (type.children.empty() && !node.children.empty()) proven_ = false;
            const bool is_loose = std::ranges::any_of(node.children, [](const Node& child) { return child.is_text() && !is_blank(child.text); });
            if (is_loose) loose_texts(node, type);
        }
        if (type.pattern && !matches(*type.pattern, node.all_text())) proven_ = false;
        if (type.allowed_text.empty()) return;
        for (const std::string& word : wrong_words(node, node.name, node.all_text(), type.allowed_text, type.text_list)) {
            const std::string near = meant(type.allowed_text, word);
            add(near.empty() ? "X035" : "X070", node, {node.name, word, joined(type.allowed_text, "", ""), near});
        }
    }

    const Document& document_;
    Diagnostics& diagnostics_;
    size_t looked_for_texts_ = 0;
    size_t wrong_words_ = 0;
    bool proven_ = true;
};

}  // namespace

bool walk(const Document& document, const ElementType& type, Diagnostics& diagnostics) {
    Walk walk(document, diagnostics);
    walk.element(document.root, type);
    return walk.proven();
}

}  // namespace gidspers::xml

#include "xml/schema.h"

#include <libxml/xmlschemas.h>

#include <algorithm>
#include <stdexcept>

#include "base/io.h"
#include "base/suggest.h"
#include "xml/parse.h"
#include "xml/schema_table.h"

namespace gidspers::xml {

struct Schema::Libxml {
    std::unique_ptr<xmlSchema, void (*)(xmlSchemaPtr)> schema{nullptr, xmlSchemaFree};
};

const AttributeRule* ElementType::attribute(std::string_view wanted) const {
    for (const AttributeRule& a : attributes)
        if (a.name == wanted) return &a;
    return nullptr;
}

const ChildRule* ElementType::child(std::string_view wanted) const {
    for (const ChildRule& c : children)
        if (c.name == wanted) return &c;
    return nullptr;
}

namespace {

void keep_first_words(void* data, xmlErrorPtr error) {
    std::string& words = *static_cast<std::string*>(data);
    if (words.empty() && error->message) words = error->message;
}

Document read_xsd(const std::filesystem::path& path) {
    Diagnostics diagnostics;
    std::optional<Document> document = parse_file(path, nullptr, diagnostics);
    // An XSD has a namespace (X030), which our own formats have not; anything else that is said about it is a fault.
    if (!document) throw IoError("I004", path, "schema cannot be read");
    return std::move(*document);
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string joined(const std::vector<std::string>& words, const char* left, const char* right) {
    std::string out;
    for (const std::string& w : words) {
        if (w.empty()) continue;  // the empty value of a starter profile is no choice
        out += out.empty() ? left : std::string(", ") + left;
        out += w + right;
    }
    return out;
}

/// One pass over a document with the table in hand.
class Checker {
  public:
    Checker(const Document& document, Diagnostics& diagnostics) : document_(document), diagnostics_(diagnostics) {}

    void element(const Node& node, const ElementType& type) {
        attributes(node, type);
        text(node, type);
        int group = 0;
        std::vector<std::string> seen;
        for (const Node& child : node.children) {
            if (child.is_text()) continue;
            const ChildRule* const rule = type.child(child.name);
            if (!rule) {
                seen.push_back(unknown_element(node, child, type));
                continue;
            }
            const bool again = std::find(seen.begin(), seen.end(), child.name) != seen.end();
            if (again && !rule->many) add("X024", child, {child.name, node.name});
            if (!again) seen.push_back(child.name);
            if (type.ordered && rule->group < group) add("X025", child, {child.name, after(type, rule->group)});
            group = std::max(group, rule->group);
            element(child, *rule->type);
        }
        for (const ChildRule& rule : type.children)
            if (rule.required && std::find(seen.begin(), seen.end(), rule.name) == seen.end())
                add("X026", node, {node.name, rule.name, rule.documentation});
    }

  private:
    void add(const char* code, const Node& node, std::vector<std::string> args) {
        diagnostics_.add(code, document_.at(node), std::move(args));
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
                misspelt.push_back(unknown_attribute(node, a.name, type));
            } else if (!rule->allowed.empty()) {
                value(node, *rule, a.value);
            }
        }
        for (const AttributeRule& rule : type.attributes)
            if (rule.required && !node.has(rule.name) &&
                std::find(misspelt.begin(), misspelt.end(), rule.name) == misspelt.end())
                add("X023", node, {node.name, rule.name, rule.documentation});
    }

    void value(const Node& node, const AttributeRule& rule, const std::string& value) {
        for (const std::string& word : wrong_words(value, rule.allowed, rule.list)) {
            const std::string near = suggest(word, rule.allowed);
            add(near.empty() ? "X027" : "X029", node, {node.name, rule.name, word, joined(rule.allowed, "", ""), near});
        }
    }

    static std::vector<std::string> wrong_words(const std::string& value, const std::vector<std::string>& allowed,
                                                bool list) {
        std::vector<std::string> wrong;
        const auto look = [&](const std::string& word) {
            if (std::find(allowed.begin(), allowed.end(), word) == allowed.end()) wrong.push_back(word);
        };
        if (!list) return look(value), wrong;
        size_t pos = 0;
        while ((pos = value.find_first_not_of(" \t\r\n", pos)) != std::string::npos) {
            const size_t end = std::min(value.find_first_of(" \t\r\n", pos), value.size());
            look(value.substr(pos, end - pos));
            pos = end;
        }
        return wrong;
    }

    /// The name that is probably meant, or "".
    std::string unknown_attribute(const Node& node, const std::string& name, const ElementType& type) {
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

    /// The name that is probably meant, or "".
    std::string unknown_element(const Node& parent, const Node& child, const ElementType& type) {
        std::vector<std::string> known;
        for (const ChildRule& c : type.children) known.push_back(c.name);
        const std::string near = suggest(child.name, known);
        if (!near.empty())
            add("X032", child, {child.name, parent.name, near});
        else if (known.empty())
            add("X033", child, {child.name, parent.name});
        else
            add("X031", child, {child.name, parent.name, joined(known, "<", ">")});
        return near;
    }

    void text(const Node& node, const ElementType& type) {
        if (!type.text) {
            for (const Node& child : node.children)
                if (child.is_text() && !is_blank(child.text)) {
                    const size_t begin = child.text.find_first_not_of(" \t\r\n");
                    std::string start = child.text.substr(begin, child.text.find_first_of("\r\n", begin) - begin);
                    if (start.size() > 40) {
                        start.resize(start.find_last_of(' ', 40) == std::string::npos ? 40
                                                                                      : start.find_last_of(' ', 40));
                        while (!start.empty() && (static_cast<unsigned char>(start.back()) & 0xc0) == 0x80)
                            start.pop_back();
                        start += "…";
                    }
                    add("X034", node, {node.name, start});
                    return;
                }
        }
        if (type.allowed_text.empty()) return;
        for (const std::string& word : wrong_words(node.all_text(), type.allowed_text, type.text_list))
            add("X035", node, {node.name, word, joined(type.allowed_text, "", "")});
    }

    const Document& document_;
    Diagnostics& diagnostics_;
};

}  // namespace

Schema::Schema(const std::filesystem::path& path) : libxml_(std::make_unique<Libxml>()) {
    std::vector<Document> files;
    files.push_back(read_xsd(path));
    for (const Node& n : files.front().root.children)
        if (n.name == "xs:include") {
            files.push_back(read_xsd(path.parent_path() / n.get("schemaLocation")));
            break;  // all of ours include only gedeeld.xsd; `n` is gone once the vector has grown
        }
    std::vector<const Node*> roots;
    for (const Document& d : files) roots.push_back(&d.root);
    std::string words;
    try {
        table_ = read_schema_table(roots);
    } catch (const std::runtime_error& e) {
        throw IoError("I004", path, e.what());
    }
    const std::unique_ptr<xmlSchemaParserCtxt, void (*)(xmlSchemaParserCtxtPtr)> context(
        xmlSchemaNewParserCtxt(path.c_str()), xmlSchemaFreeParserCtxt);
    if (context) {
        xmlSchemaSetParserStructuredErrors(context.get(), keep_first_words, &words);
        libxml_->schema.reset(xmlSchemaParse(context.get()));
    }
    if (!libxml_->schema) throw IoError("I004", path, words);
}

Schema::~Schema() = default;

void Schema::check(Document& document, std::string_view bytes, Diagnostics& diagnostics) const {
    const Node& node = document.root;
    if (node.name != root().name) {
        diagnostics.add("X036", document.at(node), {node.name, root().name});
        return;
    }
    Checker(document, diagnostics).element(node, *root().type);
    validate(document, bytes);
}

void Schema::validate(Document& document, std::string_view bytes) const {
    const std::unique_ptr<xmlSchemaValidCtxt, void (*)(xmlSchemaValidCtxtPtr)> context(
        xmlSchemaNewValidCtxt(libxml_->schema.get()), xmlSchemaFreeValidCtxt);
    xmlParserInputBufferPtr input =
        xmlParserInputBufferCreateMem(bytes.data(), static_cast<int>(bytes.size()), XML_CHAR_ENCODING_UTF8);
    if (!context || !input) return;
    xmlSchemaSetValidStructuredErrors(
        context.get(),
        [](void* data, xmlErrorPtr error) {
            std::string words = error->message ? error->message : "";
            while (!words.empty() && words.back() == '\n') words.pop_back();
            static_cast<Document*>(data)->schema_problems.push_back({error->line, std::move(words)});
        },
        &document);
    // libxml2 takes the input and frees it. The file is well-formed and has no DTD: we have parsed it before.
    xmlSchemaValidateStream(context.get(), input, XML_CHAR_ENCODING_UTF8, nullptr, nullptr);
}

}  // namespace gidspers::xml

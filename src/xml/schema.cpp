#include "xml/schema.h"

#include <libxml/xmlschemas.h>

#include <mutex>
#include <new>
#include <stdexcept>

#include "base/io.h"
#include "base/utf8.h"
#include "xml/as_meant.h"
#include "xml/parse.h"
#include "xml/schema_table.h"
#include "xml/schema_walk.h"

namespace gidspers::xml {

/// libxml2's form of the schema, made when it is first asked: of most runs all files are proven valid without it, and
/// making it takes as long as reading both our tables.
struct Schema::Libxml {
    std::once_flag is_made;
    std::unique_ptr<xmlSchema, void (*)(xmlSchemaPtr)> schema{nullptr, xmlSchemaFree};

    void make(const std::filesystem::path& path);
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

// What libxml2 calls: nothing may be thrown through it.

void keep_first_words(void* data, xmlErrorPtr error) noexcept try {
    std::string& words = *static_cast<std::string*>(data);
    if (words.empty() && error->message) words = error->message;
} catch (const std::exception&) {
    return;  // without words it is as wrong
}

struct Problems {
    std::vector<SchemaProblem>& all;
    bool are_whole = true;
};

void keep_problem(void* data, xmlErrorPtr error) noexcept try {
    std::string words = error->message ? error->message : "";
    while (!words.empty() && words.back() == '\n') words.pop_back();
    static_cast<Problems*>(data)->all.push_back({error->line, std::move(words)});
} catch (const std::exception&) {
    static_cast<Problems*>(data)->are_whole = false;
}

/// What Word and Excel begin with when they save a text as XML of their own.
bool is_of_office(std::string_view root) {
    return root == "pkg:package" || root == "w:wordDocument" || root == "Workbook";
}

Document read_xsd(const std::filesystem::path& path) {
    Diagnostics diagnostics;
    std::optional<Document> document = parse_file(path, nullptr, diagnostics);
    // An XSD has a namespace (X030), which our own formats have not; anything else that is said about it is a fault.
    if (!document) throw IoError("I022", path, "schema cannot be read");
    return std::move(*document);
}

}  // namespace

void Schema::Libxml::make(const std::filesystem::path& path) {
    std::string words;
    const std::unique_ptr<xmlSchemaParserCtxt, void (*)(xmlSchemaParserCtxtPtr)> context(
        xmlSchemaNewParserCtxt(path.c_str()), xmlSchemaFreeParserCtxt);
    if (context) {
        xmlSchemaSetParserStructuredErrors(context.get(), keep_first_words, &words);
        schema.reset(xmlSchemaParse(context.get()));
    }
    if (!schema) throw IoError("I022", path, words);
}

Schema::Schema(const std::filesystem::path& path) : path_(path), libxml_(std::make_unique<Libxml>()) {
    std::vector<Document> files;
    files.push_back(read_xsd(path));
    for (const Node& n : files.front().root.children)
        if (n.name == "xs:include") {
            files.push_back(read_xsd(path.parent_path() / n.get("schemaLocation")));
            break;  // all of ours include only gedeeld.xsd
        }
    std::vector<const Node*> roots;
    for (const Document& d : files) roots.push_back(&d.root);
    try {
        table_ = read_schema_table(roots);
    } catch (const std::runtime_error& e) {
        throw IoError("I022", path, e.what());
    }
}

Schema::~Schema() = default;

void Schema::check(Document& document, std::string_view bytes, bool plain, Diagnostics& diagnostics) const {
    const Node& node = document.root;
    if (node.name != root().name) {
        const bool is_told = node.name.ends_with(":" + root().name);  // with X030
        if (!is_told) diagnostics.add(is_of_office(node.name) ? "X068" : "X036", document.at(node), {std::string(node.name), root().name});
        return;
    }
    const bool hides = may_hide_signs(bytes);
    if (hides) take_as_meant(document, *root().type);
    const bool proven = walk(document, *root().type, diagnostics);
    if (proven && plain) return;
    if (hides) validate(document, as_typed(bytes));
    else validate(document, bytes);
}

void Schema::validate(Document& document, std::string_view bytes) const {
    std::call_once(libxml_->is_made, [this] { libxml_->make(path_); });
    const std::unique_ptr<xmlSchemaValidCtxt, void (*)(xmlSchemaValidCtxtPtr)> context(
        xmlSchemaNewValidCtxt(libxml_->schema.get()), xmlSchemaFreeValidCtxt);
    std::unique_ptr<xmlParserInputBuffer, void (*)(xmlParserInputBufferPtr)> input(
        xmlParserInputBufferCreateMem(bytes.data(), static_cast<int>(bytes.size()), XML_CHAR_ENCODING_UTF8), xmlFreeParserInputBuffer);
    if (!context || !input) throw std::bad_alloc();
    Problems problems{document.schema_problems};
    xmlSchemaSetValidStructuredErrors(context.get(), keep_problem, &problems);
    // libxml2 takes the input and frees it. The file is well-formed and has no DTD: we have parsed it before.
    if (xmlSchemaValidateStream(context.get(), input.release(), XML_CHAR_ENCODING_UTF8, nullptr, nullptr) < 0 || !problems.are_whole)
        throw std::bad_alloc();
}

}  // namespace gidspers::xml

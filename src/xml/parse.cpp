#include "xml/parse.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>
#include <mutex>

#include "base/io.h"
#include "xml/check_bytes.h"
#include "xml/parse_errors.h"
#include "xml/schema.h"

namespace gidspers::xml {

namespace {

std::string_view view(const xmlChar* s) {
    return s ? reinterpret_cast<const char*>(s) : "";
}
std::string_view view(const xmlChar* begin, const xmlChar* end) {
    return {reinterpret_cast<const char*>(begin), static_cast<size_t>(end - begin)};
}

/// Without entity substitution (which we keep off) libxml2 leaves each & of an attribute value as &#38;.
std::string unescape(std::string_view value) {
    std::string out;
    for (size_t at; (at = value.find("&#38;")) != std::string_view::npos; value.remove_prefix(at + 5))
        out += value.substr(0, at + 1);
    return out += value;
}

constexpr std::string_view xsi = "http://www.w3.org/2001/XMLSchema-instance";

/// Builds the tree while libxml2 reads. Never throws through libxml2: memory failure aside, nothing here can.
class Builder {
  public:
    Builder(std::string_view bytes, const std::string& file, size_t longest_text, Diagnostics& diagnostics)
        : bytes_(bytes), file_(file), longest_text_(longest_text), diagnostics_(diagnostics) {}

    bool parse(Document& out) {
        xmlSAXHandler sax{};
        sax.initialized = XML_SAX2_MAGIC;
        sax.startElementNs = start;
        sax.endElementNs = end;
        sax.characters = text;
        sax.cdataBlock = text;
        sax.ignorableWhitespace = text;
        sax.internalSubset = doctype;
        sax.serror = problem;

        const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxtPtr)> context(
            xmlCreateMemoryParserCtxt(bytes_.data(), static_cast<int>(bytes_.size())), [](xmlParserCtxtPtr c) {
                c->sax = nullptr;  // ours, on the stack
                xmlFreeParserCtxt(c);
            });
        if (!context) return false;
        context_ = context.get();
        if (context_->sax) xmlFree(context_->sax);
        context_->sax = &sax;
        context_->userData = this;
        xmlCtxtUseOptions(context_, XML_PARSE_NONET | XML_PARSE_BIG_LINES);
        xmlParseDocument(context_);
        if (failed_ || !context_->wellFormed) {
            if (!failed_) diagnostics_.add("X010", {file_});
            return false;
        }
        out.file = file_;
        out.root = std::move(root_);
        return true;
    }

  private:
    static Builder& self(void* data) { return *static_cast<Builder*>(data); }

    static void start(void* data, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri, int, const xmlChar**,
                      int count, int, const xmlChar** attributes) {
        Builder& b = self(data);
        if (b.failed_) return;
        Node node;
        node.name = uri && prefix ? std::string(view(prefix)) + ":" : std::string();
        node.name += view(name);
        b.locate_tag(node);
        if (b.stack_.size() >= limits::xml_depth) return b.stop("X020", node, {std::to_string(limits::xml_depth)});
        if (++b.elements_ > limits::xml_elements) return b.stop("X042", node, {std::to_string(limits::xml_elements)});
        if (uri && !b.namespace_told_)
            b.diagnostics_.add("X030", {b.file_, node.line, node.column}, {node.name, std::string(view(uri))});
        b.namespace_told_ |= uri != nullptr;
        node.attributes.reserve(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            const xmlChar** const a = attributes + 5 * i;  // name, prefix, uri, value begin, value end
            if (view(a[2]) == xsi) continue;
            std::string full = a[1] ? std::string(view(a[1])) + ":" : std::string();
            full += view(a[0]);
            if (view(a[3], a[4]).size() > b.longest_text_) return b.too_long(node, full);
            node.attributes.push_back({std::move(full), unescape(view(a[3], a[4]))});
        }
        if (b.stack_.empty()) {
            b.root_ = std::move(node);
            b.stack_.push_back(&b.root_);
        } else {
            // The parent is the last open element, so its vector does not grow while this child is open.
            b.stack_.back()->children.push_back(std::move(node));
            b.stack_.push_back(&b.stack_.back()->children.back());
        }
    }

    static void end(void* data, const xmlChar*, const xmlChar*, const xmlChar*) {
        if (!self(data).failed_) self(data).stack_.pop_back();
    }

    static void text(void* data, const xmlChar* characters, int length) {
        Builder& b = self(data);
        if (b.stack_.empty() || b.failed_) return;
        Node& parent = *b.stack_.back();
        if (parent.children.empty() || !parent.children.back().is_text()) {
            Node node;
            node.line = parent.line, node.column = parent.column;
            parent.children.push_back(std::move(node));
        }
        std::string& whole = parent.children.back().text;
        if (whole.size() + static_cast<size_t>(length) > b.longest_text_) return b.too_long(parent, "<" + parent.name + ">");
        whole += view(characters, characters + length);
    }

    void stop(const char* code, const Node& at, std::vector<std::string> args) {
        if (!failed_) diagnostics_.add(code, {file_, at.line, at.column}, std::move(args));
        failed_ = true;
        xmlStopParser(context_);
    }
    void too_long(const Node& at, const std::string& name) { stop("X043", at, {name, std::to_string(longest_text_)}); }

    static void doctype(void* data, const xmlChar*, const xmlChar*, const xmlChar*) {
        Builder& b = self(data);
        if (!b.failed_) b.diagnostics_.add("X005", locate(b.bytes_, b.bytes_.find("<!DOCTYPE"), b.file_));
        b.failed_ = true;
        xmlStopParser(b.context_);
    }

    static void problem(void* data, xmlErrorPtr error) {
        Builder& b = self(data);
        if (b.failed_ || error->level == XML_ERR_WARNING) return;
        b.failed_ = true;  // what libxml2 says after the first error is about its own confusion
        report_parse_error(*error, b.bytes_, b.file_, b.diagnostics_);
        xmlStopParser(b.context_);
    }

    /// libxml2 stands behind the last attribute. A `<` cannot stand in an attribute, so the nearest one before is ours.
    void locate_tag(Node& node) {
        const xmlParserInput& in = *context_->input;
        const size_t at = std::min(in.consumed + static_cast<size_t>(in.cur - in.base), bytes_.size());
        const size_t tag = bytes_.rfind('<', at ? at - 1 : 0);
        if (tag == std::string_view::npos || tag < counted_) {
            node.line = line_, node.column = 1;
            return;
        }
        for (size_t i = counted_; i < tag; ++i)
            if (bytes_[i] == '\n') ++line_, line_start_ = i + 1;
        counted_ = tag;
        node.line = line_;
        node.column = static_cast<int>(tag - line_start_) + 1;
    }

    std::string_view bytes_;
    const std::string& file_;
    const size_t longest_text_;
    Diagnostics& diagnostics_;
    xmlParserCtxtPtr context_ = nullptr;
    Node root_;
    std::vector<Node*> stack_;
    size_t counted_ = 0, line_start_ = 0, elements_ = 0;
    int line_ = 1;
    bool failed_ = false, namespace_told_ = false;
};

}  // namespace

std::optional<Document> parse(std::string_view bytes, const std::string& file, const Schema* schema,
                              Diagnostics& diagnostics, size_t longest_text) {
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    if (bytes.size() > limits::xml_bytes) {
        diagnostics.add("I003", {file}, {file, too_large(bytes.size(), limits::xml_bytes)});
        return {};
    }
    if (!check_bytes(bytes, file, diagnostics)) return {};
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    Document document;
    if (!Builder(bytes, file, longest_text, diagnostics).parse(document)) return {};
    if (schema) schema->check(document, bytes, diagnostics);
    return document;
}

std::optional<Document> parse_file(const std::filesystem::path& path, const Schema* schema, Diagnostics& diagnostics,
                                   const Location& named_at) {
    const std::string file = path.string();
    try {
        return parse(read_file(path, limits::xml_bytes), file, schema, diagnostics);
    } catch (const IoError& e) {
        diagnostics.add(e.code(), named_at.file.empty() ? Location{file} : named_at, {file, e.reason()});
        return {};
    }
}

}  // namespace gidspers::xml

#include "xml/parse.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <mutex>
#include <new>

#include "base/check_text.h"
#include "base/io.h"
#include "base/messages.h"
#include "base/near_file.h"
#include "base/utf8.h"
#include "xml/check_bytes.h"
#include "xml/parse_errors.h"
#include "xml/scan.h"
#include "xml/schema.h"
#include "xml/slips.h"
#include "xml/tree.h"

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

/// Where the first comment begins that is not closed before the next one or the end of the file; npos when all are.
size_t open_comment(std::string_view bytes) {
    for (size_t at = 0; (at = bytes.find("<!--", at)) != std::string_view::npos;) {
        const size_t end = bytes.find("-->", at + 4), next = bytes.find("<!--", at + 4);
        if (end == std::string_view::npos || next < end) return at;
        at = end;
    }
    return std::string_view::npos;
}

/// Hands on to the tree what libxml2 reads.
class Builder {
  public:
    /// `wanted`: the name of the root that the file should have, or "".
    Builder(std::string_view bytes, const std::string& file, std::string_view wanted, size_t longest_text, Store& store,
            TreeBuilder& tree, Diagnostics& diagnostics)
        : bytes_(bytes), wanted_(wanted), file_(file), longest_text_(longest_text), store_(store), tree_(tree), diagnostics_(diagnostics) {}

    bool parse() {
        xmlSAXHandler sax{};
        sax.initialized = XML_SAX2_MAGIC;
        sax.startElementNs = guarded<start>;
        sax.endElementNs = guarded<end>;
        sax.characters = guarded<text>;
        sax.cdataBlock = guarded<text>;
        sax.ignorableWhitespace = guarded<text>;
        sax.internalSubset = guarded<doctype>;
        sax.serror = guarded<problem>;

        const std::unique_ptr<xmlParserCtxt, void (*)(xmlParserCtxtPtr)> context(
            xmlCreateMemoryParserCtxt(bytes_.data(), static_cast<int>(bytes_.size())), [](xmlParserCtxtPtr c) {
                c->sax = nullptr;  // ours, on the stack
                xmlFreeParserCtxt(c);
            });
        if (!context) throw std::bad_alloc();
        context_ = context.get();
        if (context_->sax) xmlFree(context_->sax);
        context_->sax = &sax;
        context_->userData = this;
        xmlCtxtUseOptions(context_, XML_PARSE_NONET | XML_PARSE_BIG_LINES);
        xmlParseDocument(context_);
        if (thrown_) std::rethrow_exception(thrown_);
        if (failed_ || !context_->wellFormed) {
            if (!failed_) diagnostics_.add("X010", {file_});
            return false;
        }
        return true;
    }

  private:
    static Builder& self(void* data) { return *static_cast<Builder*>(data); }

    /// As libxml2 calls it: nothing may be thrown through C, so what is thrown (no memory) waits for parse().
    template <auto callback, typename... Args>
    static void guarded(void* data, Args... args) noexcept try {
        callback(data, args...);
    } catch (const std::exception&) {
        self(data).thrown_ = std::current_exception();
        self(data).failed_ = true;
        xmlStopParser(self(data).context_);
    }

    static void start(void* data, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri, int, const xmlChar**,
                      int count, int, const xmlChar** attributes) {
        Builder& b = self(data);
        if (b.failed_) return;
        std::string element = uri && prefix ? std::string(view(prefix)) + ":" : std::string();
        element += view(name);
        b.locate_tag();
        if (b.tree_.depth() >= limits::xml_depth) return b.stop("X020", b.tag_, {std::to_string(limits::xml_depth)});
        if (++b.elements_ > limits::xml_elements) return b.stop("X042", b.tag_, {std::to_string(limits::xml_elements)});
        // Of a file of another kind (X036) its namespaces are no mistake.
        if (b.tree_.depth() == 0) b.namespace_told_ = !b.wanted_.empty() && view(name) != b.wanted_;
        if (uri && !b.namespace_told_) b.diagnostics_.add("X030", b.tag_, {element, std::string(view(uri))});
        b.namespace_told_ |= uri != nullptr;
        b.attributes_.clear();
        for (int i = 0; i < count; ++i) {
            const xmlChar** const a = attributes + 5 * i;  // name, prefix, uri, value begin, value end
            if (view(a[2]) == xsi) continue;
            std::string full = a[1] ? std::string(view(a[1])) + ":" : std::string();
            full += view(a[0]);
            if (view(a[3], a[4]).size() > b.longest_text_) return b.too_long(b.tag_, full);
            if (b.reorders(view(a[3], a[4]), b.tag_)) return;
            b.attributes_.push_back({b.store_.keep(full), b.store_.keep(unescape(view(a[3], a[4])))});
        }
        b.tree_.open(b.store_.keep(element), b.attributes_, b.tag_.line, b.tag_.column);
    }

    static void end(void* data, const xmlChar*, const xmlChar*, const xmlChar*) {
        if (!self(data).failed_) self(data).tree_.close();
    }

    static void text(void* data, const xmlChar* characters, int length) {
        Builder& b = self(data);
        if (b.tree_.depth() == 0 || b.failed_) return;
        const Node& parent = b.tree_.innermost();
        if (b.reorders(view(characters, characters + length), {b.file_, parent.line, parent.column})) return;
        b.tree_.text(view(characters, characters + length), false);
        if (b.tree_.text_size() > b.longest_text_)
            b.too_long({b.file_, parent.line, parent.column}, "<" + std::string(parent.name) + ">");
    }

    void stop(const char* code, const Location& at, std::vector<std::string> args) {
        if (!failed_) diagnostics_.add(code, at, std::move(args));
        failed_ = true;
        xmlStopParser(context_);
    }
    /// What check_text() refuses, when it is written as a reference.
    bool reorders(std::string_view text, const Location& at) {
        size_t pos = find_reordering(text);
        if (pos == std::string_view::npos) return false;
        stop("X055", at, {code_point_name(next_code_point(text, pos))});
        return true;
    }
    void too_long(const Location& at, const std::string& name) { stop("X043", at, {name, std::to_string(longest_text_)}); }

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
        if (!b.knows_better(code_of(*error))) report_parse_error(*error, b.file_, b.diagnostics_);
        xmlStopParser(b.context_);
    }

    bool knows_better(std::string_view code) const {
        const size_t comment = code == "X019" ? open_comment(bytes_) : std::string_view::npos;
        if (comment != std::string_view::npos) return diagnostics_.add("X051", locate(bytes_, comment, file_)), true;
        const size_t at = offset();
        if (report_dashed_comment(bytes_, at, file_, diagnostics_) || report_invisible(bytes_, at, file_, diagnostics_)) return true;
        if (code == "X018") return report_loose_signs(bytes_, file_, diagnostics_);
        if (code == "X017") return report_loose_signs(bytes_, file_, diagnostics_) || report_open_tag(bytes_, at, file_, diagnostics_);
        if (code == "X011") return knows_better_end(at);
        if (report_quote(bytes_, at, file_, diagnostics_)) return true;
        if (code != "X010" && code != "X016") return false;
        if (report_open_tag(bytes_, at, file_, diagnostics_) || report_no_equals(bytes_, at, file_, diagnostics_)) return true;
        return code == "X010" && tree_.depth() > 0 && report_odd_end(bytes_, at, tree_.innermost().name, file_, diagnostics_);
    }
    bool knows_better_end(size_t at) const {
        if (tree_.depth() == 0) return false;
        if (bytes_.substr(0, at).ends_with("</>")) return report_odd_end(bytes_, at, tree_.innermost().name, file_, diagnostics_);
        return report_stray_end(bytes_, at, tree_, file_, diagnostics_);
    }

    size_t offset() const {
        const xmlParserInput& in = *context_->input;
        return std::min(in.consumed + static_cast<size_t>(in.cur - in.base), bytes_.size());
    }

    /// libxml2 stands behind the last attribute. A `<` cannot stand in an attribute, so the nearest one before is ours.
    void locate_tag() {
        const size_t at = offset();
        const size_t tag = bytes_.rfind('<', at ? at - 1 : 0);
        if (tag == std::string_view::npos || tag < counted_) {
            tag_.line = line_, tag_.column = 1;
            return;
        }
        for (size_t i = counted_; i < tag; ++i)
            if (bytes_[i] == '\n') ++line_, line_start_ = i + 1;
        counted_ = tag;
        tag_.line = line_;
        tag_.column = static_cast<int>(tag - line_start_) + 1;
    }

    std::string_view bytes_, wanted_;
    const std::string& file_;
    const size_t longest_text_;
    Store& store_;
    TreeBuilder& tree_;
    Diagnostics& diagnostics_;
    xmlParserCtxtPtr context_ = nullptr;
    std::vector<Attribute> attributes_;
    Location tag_{file_};
    size_t counted_ = 0, line_start_ = 0, elements_ = 0;
    int line_ = 1;
    bool failed_ = false, namespace_told_ = false;
    std::exception_ptr thrown_;
};

/// By libxml2; false and a diagnostic when the file is not well-formed.
bool parse_by_libxml(std::string_view bytes, const std::string& file, std::string_view wanted, size_t longest_text, Store& store,
                     Node& root, Diagnostics& diagnostics) {
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    TreeBuilder tree(store);
    if (!Builder(bytes, file, wanted, longest_text, store, tree, diagnostics).parse()) return false;
    root = tree.root();
    return true;
}

std::optional<Document> parse_bytes(std::string&& owned, const std::string& file, const Schema* schema,
                                    Diagnostics& diagnostics, size_t longest_text, Reading reading) {
    const auto contents = std::make_shared<Contents>(std::move(owned));
    std::string_view bytes = contents->bytes;
    if (!check_bytes(bytes, file, diagnostics)) return {};
    bytes = without_byte_order_mark(bytes);
    Document document;
    document.file = file;
    TreeBuilder tree(contents->store);
    const bool plain = reading == Reading::quick && scan(bytes, longest_text, contents->store, tree);
    if (plain) document.root = tree.root();
    else if (!check_attributes(bytes, file, diagnostics) ||
             !parse_by_libxml(bytes, file, schema ? schema->root().name : "", longest_text, contents->store, document.root, diagnostics)) return {};
    document.contents = contents;
    if (schema) schema->check(document, bytes, plain, diagnostics);
    return document;
}

}  // namespace

std::optional<Document> parse(std::string_view bytes, const std::string& file, const Schema* schema,
                              Diagnostics& diagnostics, size_t longest_text, Reading reading) {
    if (bytes.size() > limits::xml_bytes) {
        diagnostics.add("I003", {file}, {file, too_large(bytes.size(), limits::xml_bytes)});
        return {};
    }
    return parse_bytes(std::string(bytes), file, schema, diagnostics, longest_text, reading);
}

std::optional<Document> parse_file(const std::filesystem::path& path, const Schema* schema, Diagnostics& diagnostics,
                                   const Location& named_at) {
    const std::string file = path.string();
    try {
        return parse_bytes(read_file(path, limits::xml_bytes), file, schema, diagnostics, limits::text_bytes, Reading::quick);
    } catch (const IoError& e) {
        report(e, named_at.file.empty() ? Location{file} : named_at, diagnostics);
        return {};
    }
}

Document parse_own(std::string_view bytes, const std::filesystem::path& file) {
    Diagnostics problems;
    std::optional<Document> document = parse(bytes, file.string(), nullptr, problems);
    if (document) return std::move(*document);
    const Diagnostic& first = problems.all().front();
    std::string words = std::to_string(first.at.line) + ": " + message_text(first.code, Language::nl, first.args);
    if (words.ends_with('.')) words.pop_back();
    throw IoError("I022", file, words);
}

}  // namespace gidspers::xml

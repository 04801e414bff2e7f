// Our own reader and our own walk of the schema stand in for libxml2, which is slower: here they are held against it, on
// thousands of files that are nearly right.
#include <catch2/catch.hpp>

#include <random>

#include "base/io.h"
#include "base/limits.h"
#include "xml/parse.h"
#include "xml/scan.h"
#include "xml/schema.h"
#include "xml/schema_walk.h"

using namespace gidspers;

namespace {

const std::string sources = GIDSPERS_ROOT;

std::string file(const std::string& name) {
    return read_file(sources + name, 1 << 20);
}

void write(const xml::Node& node, std::string& out) {
    out += '[';
    out.append(node.name).append("|").append(node.text).append("|");
    out += std::to_string(node.line) + ":" + std::to_string(node.column);
    for (const xml::Attribute& a : node.attributes) out.append(" ").append(a.name).append("=").append(a.value);
    for (const xml::Node& child : node.children) write(child, out);
    out += ']';
}

/// Tree and diagnostics as text.
std::string read(const std::string& text, xml::Reading reading) {
    Diagnostics d;
    const auto document = xml::parse(text, "x.xml", nullptr, d, limits::text_bytes, reading);
    std::string out;
    if (document) write(document->root, out);
    for (const Diagnostic& one : d.all()) {
        out += "\n" + one.code + " " + std::to_string(one.at.line) + ":" + std::to_string(one.at.column);
        for (const std::string& a : one.args) out += " " + a;
    }
    return out;
}

bool scans(const std::string& text) {
    Store store;
    xml::TreeBuilder tree(store);
    return xml::scan(text, limits::text_bytes, store, tree);
}

/// Changes a file a little, at random but the same on every machine.
class Spoiler {
  public:
    explicit Spoiler(unsigned seed) : random_(seed) {}
    size_t below(size_t n) { return random_() % n; }

    /// In characters: what a parser must notice.
    std::string characters(std::string text) {
        static const std::vector<std::string> pieces = {
            "<", ">", "&", "\"", "'", "/", "=", " ", "\n", "\r\n", "\r", "\t", "]]>", "<!--x-->", "<!-- -- -->", "<!--->",
            "<![CDATA[x<]]>", "<?x y?>", "&amp;", "&lt;", "&#233;", "&#x1F600;", "&#0;", "&#xD800;", "&#10;", "&#13;", "&nbsp;",
            "&#38;", "&#60;", "é", "\xef\xbb\xbf", "x", "a:b", "xmlns=\"x\"", " xmlns:xsi=\"y\"", " xsi:nil=\"true\"", "-", ".",
            "<a/>", "<a>", "</a>", "<a b='&quot;'/>", " b='1' b='2'", "<!DOCTYPE a>", "/>", "1", "_", "<?xml version=\"1.0\"?>"};
        for (size_t n = 1 + below(2); n > 0 && !text.empty(); --n) {
            const size_t at = near_mark(text);
            if (below(3) == 0) text.erase(at, 1 + below(3));
            else text.insert(at, pieces[below(pieces.size())]);
        }
        return text;
    }

    /// In elements and values: what a schema must notice. The file stays well-formed, mostly.
    std::string structure(std::string text) {
        const auto marks = [&](char c) {
            std::vector<size_t> found;
            for (size_t i = 0; i < text.size(); ++i)
                if (text[i] == c) found.push_back(i);
            return found;
        };
        switch (below(7)) {
            case 0: {  // another value
                static const std::vector<std::string> values = {"", " ", "ja", "nee", "x", "X y", "2026-01-01", "2026-2027", "101",
                                                                "12,5", "BAO", "BAO SO", "é", "a@b.nl", "https://x.nl", "a\\b",
                                                                "98AB", "9901 AB", "#00FF00", "nl", "officieel", " ja", "1.", "-a"};
                const auto quotes = marks('"');
                const size_t i = below(quotes.size() / 2) * 2;
                return text.replace(quotes[i] + 1, quotes[i + 1] - quotes[i] - 1, values[below(values.size())]);
            }
            case 1: {  // an attribute less
                const auto quotes = marks('"');
                const size_t i = below(quotes.size() / 2) * 2, space = text.rfind(' ', quotes[i]);
                return space == std::string::npos ? text : text.erase(space, quotes[i + 1] + 1 - space);
            }
            case 2: {  // an element again, or in another place
                const auto [from, end] = element(text);
                const std::string copy = text.substr(from, end - from);
                if (below(2)) text.erase(from, end - from);
                const auto tags = marks('<');
                return text.insert(tags[below(tags.size())], copy);
            }
            case 3: {  // an element less
                const auto [from, end] = element(text);
                return text.erase(from, end - from);
            }
            case 4: {  // text where it may not be, or may
                const auto tags = marks('>');
                return text.insert(tags[below(tags.size())] + 1, below(2) ? "tekst" : " ");
            }
            case 5: {  // one character of a name or a value
                const size_t at = below(text.size());
                if (std::isalnum(static_cast<unsigned char>(text[at]))) text[at] = "aZ09-é"[below(5)];
                return text;
            }
            default: {  // an empty element that is not empty
                const size_t at = text.find("/>", below(text.size()));
                const size_t tag = at == std::string::npos ? at : text.rfind('<', at);
                if (tag == std::string::npos) return text;
                const std::string name = text.substr(tag + 1, text.find_first_of(" \n/", tag) - tag - 1);
                static const std::vector<std::string> insides = {"", " ", "x", "<!-- -->", "<p>x</p>", "<br> </br>", "2026-01-01"};
                return text.replace(at, 2, ">" + insides[below(insides.size())] + "</" + name + ">");
            }
        }
    }

  private:
    size_t near_mark(const std::string& text) {
        const size_t at = text.find_first_of("<>&\"'=", below(text.size()));
        return std::min(text.size() - 1, (at == std::string::npos ? 0 : at) + below(3));
    }
    /// A random element, from its < to after its end tag; nothing when there seems to be none.
    std::pair<size_t, size_t> element(const std::string& text) {
        for (int tries = 0; tries < 100; ++tries) {
            const size_t from = text.find('<', below(text.size()));
            if (from == std::string::npos || !std::isalpha(static_cast<unsigned char>(text[from + 1]))) continue;
            const size_t close = text.find('>', from);
            if (text[close - 1] == '/') return {from, close + 1};
            const std::string end = "</" + text.substr(from + 1, text.find_first_of(" \n>", from) - from - 1) + ">";
            const size_t at = text.find(end, close);
            if (at != std::string::npos) return {from, at + end.size()};
        }
        return {0, 0};
    }
    std::mt19937 random_;
};

struct Sample {
    std::string text;
    const xml::Schema* schema;
};

const std::vector<Sample>& samples() {
    static const xml::Schema norm(sources + "/assets/schemas/norm.xsd"), profile(sources + "/assets/schemas/profiel.xsd"),
        style(sources + "/assets/schemas/huisstijl.xsd");
    static const std::vector<Sample> all = {{file("/tests/golden/input/alles-norm.xml"), &norm},
                                            {file("/tests/golden/input/alles.xml"), &profile},
                                            {file("/tests/e2e/mini/norm.xml"), &norm},
                                            {file("/tests/e2e/mini/school.xml"), &profile},
                                            {file("/samples/duinrand/huisstijl.xml"), &style}};
    return all;
}

}  // namespace

TEST_CASE("the samples need no libxml2") {
    for (const Sample& sample : samples()) {
        CHECK(scans(sample.text));
        Diagnostics d;
        const auto document = xml::parse(sample.text, "x.xml", nullptr, d);
        REQUIRE(document);
        CHECK(xml::walk(*document, *sample.schema->root().type, d));
        CHECK(d.empty());
    }
}

TEST_CASE("our reader gives libxml2's tree, or leaves the file to it") {
    const std::string small = "\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\r\n<!-- x -->\n"
                              "<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation='a.xsd' b='x\ty'\n"
                              " c = \"é &amp; &#233; &#10; '\" >t1 &lt;\r\n <b/>\r<c d='1'>x<!-- y -->z ] ]] &gt;</c > <d>é</d></a>\n<!-- z -->\n";
    CHECK(scans(small.substr(3)));
    int scanned = 0;
    for (unsigned seed = 0; seed < 6000; ++seed) {
        Spoiler spoiler(seed);
        const std::string text = spoiler.characters(seed % 10 ? small : samples()[3].text);
        scanned += scans(text.substr(text.starts_with("\xef\xbb\xbf") ? 3 : 0));
        INFO(text);
        REQUIRE(read(text, xml::Reading::quick) == read(text, xml::Reading::by_libxml));
    }
    CHECK(scanned > 500);
    CHECK(scanned < 5000);
}

TEST_CASE("what our walk calls valid is valid to libxml2") {
    int valid = 0, invalid = 0, walked = 0;
    for (unsigned seed = 0; seed < 6000; ++seed) {
        Spoiler spoiler(seed);
        const Sample& sample = samples()[seed % samples().size()];
        std::string text = sample.text;
        for (size_t n = 1 + spoiler.below(2); n > 0; --n) text = spoiler.structure(text);
        Diagnostics d;
        auto document = xml::parse(text, "x.xml", nullptr, d);
        if (!document || document->root.name != sample.schema->root().name) continue;
        if (!scans(text)) continue;
        const bool proven = xml::walk(*document, *sample.schema->root().type, d);
        sample.schema->validate(*document, text);
        const bool good = document->schema_problems.empty();
        INFO(text);
        REQUIRE((good || !proven));
        valid += good, invalid += !good, walked += proven;
    }
    CHECK(walked == valid);  // so libxml2 is never asked in vain
    CHECK(valid > 500);
    CHECK(invalid > 500);
}

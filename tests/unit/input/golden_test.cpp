#include <unistd.h>

#include <algorithm>
#include <functional>

#include "dump.h"
#include "fixture.h"
#include "golden.h"
#include "input/read_norm.h"
#include "input/schemas.h"
#include "xml/parse.h"

using namespace gidspers;
using namespace gidspers::input;

namespace {

const std::string folder = GIDSPERS_ROOT "/tests/golden/input/";

}  // namespace

TEST_CASE("a norm and a profile that use every element are read as last accepted") {
    NormCache cache;
    Diagnostics d;
    const auto in = load(folder + "alles.xml", {}, cache, d);
    std::string words;
    for (const Diagnostic& one : d.all()) words += to_text(one, Language::nl);
    CHECK(words == "");
    REQUIRE(in);
    golden::compare(folder + "alles.norm.dump", dump(*in->norm));
    golden::compare(folder + "alles.profiel.dump", dump(in->profile));
}

namespace {

/// Elements and attributes of `node`, as element@attribute and parent/element.
void used(const xml::Node& node, const xml::ChildRule& rule, std::string& unused, std::vector<std::string>& seen) {
    for (const xml::Attribute& a : node.attributes) seen.push_back(rule.type->name + std::string(node.name) + "@" + std::string(a.name));
    for (const xml::Node& child : node.children)
        if (!child.is_text()) {
            seen.push_back(rule.type->name + std::string(node.name) + "/" + std::string(child.name));
            if (const xml::ChildRule* r = rule.type->child(child.name)) used(child, *r, unused, seen);
        }
}

void all_of(const xml::ChildRule& rule, std::vector<const xml::ElementType*>& done, std::vector<std::string>& out) {
    if (std::find(done.begin(), done.end(), rule.type) != done.end()) return;
    done.push_back(rule.type);
    if (rule.type->name == "rijke-tekst" || rule.type->name == "inline-tekst" || rule.type->name == "tekst") return;
    for (const xml::AttributeRule& a : rule.type->attributes) out.push_back(rule.type->name + rule.name + "@" + a.name);
    for (const xml::ChildRule& c : rule.type->children) {
        static const std::string marks = "em sterk link taal begrip br p ul ol ";
        if (marks.find(c.name + " ") != std::string::npos) continue;
        out.push_back(rule.type->name + rule.name + "/" + c.name);
        all_of(c, done, out);
    }
}

}  // namespace

TEST_CASE("the golden norm and profile leave no element or attribute of the schemas unused") {
    for (const auto& [file, schema] :
         {std::pair{"alles-norm.xml", &norm_schema()}, std::pair{"alles.xml", &profile_schema()}}) {
        Diagnostics d;
        const auto document = xml::parse_file(folder + file, schema, d);
        REQUIRE(document);
        std::vector<std::string> seen, all;
        std::string unused;
        used(document->root, schema->root(), unused, seen);
        std::vector<const xml::ElementType*> done;
        all_of(schema->root(), done, all);
        for (const std::string& one : all)
            if (std::find(seen.begin(), seen.end(), one) == seen.end()) unused += one + " ";
        CHECK(unused == "");
    }
}

TEST_CASE("a wrong value is never taken in silence, whichever attribute of the schemas has it") {
    // For each attribute whose type has a form (a pattern in the XSD), a value of another form must give an error.
    for (const auto& [file, schema] :
         {std::pair{"alles-norm.xml", &norm_schema()}, std::pair{"alles.xml", &profile_schema()}}) {
        const std::string text = read_file(folder + file, 1 << 20);
        int tried = 0;
        for (const std::string type :
             {"datum", "schooljaar", "schooljaren", "swv-code", "brin", "vestiging", "postcode", "telefoon", "email",
              "webadres", "getal", "aantal", "percentage", "id"}) {
            std::vector<const xml::ElementType*> done;
            std::vector<std::string> names;
            const std::function<void(const xml::ChildRule&)> walk = [&](const xml::ChildRule& rule) {
                if (std::find(done.begin(), done.end(), rule.type) != done.end()) return;
                done.push_back(rule.type);
                for (const xml::AttributeRule& a : rule.type->attributes)
                    if (a.type == type) names.push_back(rule.name + " " + a.name);
                for (const xml::ChildRule& c : rule.type->children) walk(c);
            };
            walk(schema->root());
            for (const std::string& name : names) {
                const std::string element = name.substr(0, name.find(' ')), attribute = name.substr(name.find(' ') + 1);
                size_t tag = 0, at = std::string::npos, end = 0;
                while (at == std::string::npos && (tag = text.find("<" + element + " ", tag)) != std::string::npos) {
                    end = text.find('>', tag);
                    at = text.substr(0, end).find(" " + attribute + "=\"", tag);
                    ++tag;
                }
                if (at == std::string::npos) continue;
                const size_t open = at + attribute.size() + 3, close = text.find('"', open);
                std::string bad = text;
                bad.replace(open, close - open, "Fout?!");
                const std::filesystem::path path = folder + "fout-" + file;
                write_file(path, bad);
                Diagnostics d;
                NormCache cache;
                if (schema == &norm_schema())
                    read_norm(path, d);
                else
                    load(path, {}, cache, d);
                std::filesystem::remove(path);
                INFO(name);
                CHECK(d.has_errors());
                ++tried;
            }
        }
        CHECK(tried > 20);
    }
}

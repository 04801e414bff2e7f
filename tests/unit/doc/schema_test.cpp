#include "doc/schema.h"

#include <catch2/catch.hpp>

#include <map>
#include <regex>
#include <set>

#include "base/io.h"

using namespace gidspers;
using doc::Form;

namespace {

/// What src/doc/README.md shows of an element: its attributes, each with the values it has there.
using Shown = std::map<std::string, std::map<std::string, std::set<std::string>>>;

Shown shown_in(const std::string& readme) {
    Shown shown;
    const std::regex tag("<([a-z][a-z-]*)((?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*) */?>"), attribute("([a-z-]+)(?:=\"([^\"]*)\")?");
    for (std::sregex_iterator at(readme.begin(), readme.end(), tag), end; at != end; ++at) {
        const std::string attributes = (*at)[2];
        auto& element = shown[(*at)[1]];
        for (std::sregex_iterator one(attributes.begin(), attributes.end(), attribute); one != end; ++one)
            if ((*one)[2].matched) element[(*one)[1]].insert((*one)[2]);
            else element[(*one)[1]];
    }
    return shown;
}

bool is_number(const doc::AttributeRule& rule) {
    return rule.form == Form::whole || rule.form == Form::number || (rule.form == Form::choice && rule.fallback != 0);
}

}  // namespace

TEST_CASE("the README of block markup shows every element with its attributes, choices and defaults") {
    const Shown shown = shown_in(read_file(GIDSPERS_ROOT "/src/doc/README.md", 1 << 20));
    for (const auto& [name, attributes] : shown) {
        INFO("<" << name << ">");
        const doc::ElementRule* const element = doc::find_element(name);
        REQUIRE(element != nullptr);
        for (const doc::AttributeRule& rule : element->attributes) {
            INFO(doc::key_name(rule.key));
            CHECK(attributes.contains(std::string(doc::key_name(rule.key))));
        }
        for (const auto& [attribute, values] : attributes) {
            INFO(attribute);
            const std::optional<doc::Key> key = doc::find_key(attribute);
            REQUIRE(key);
            const doc::AttributeRule* const rule = doc::find_attribute(*element, *key);
            REQUIRE(rule != nullptr);
            for (const std::string& value : values) {
                INFO(value);
                const bool lists = value.find('|') != std::string::npos;
                if (rule->form == Form::choice && (lists || rule->fallback == 0))
                    CHECK(("|" + std::string(rule->choices) + "|").find("|" + value + "|") != std::string::npos);
                if (lists && rule->form == Form::choice) CHECK(value == rule->choices);
                if (is_number(*rule) && !lists) CHECK(value == std::to_string(rule->fallback));
            }
            if (rule->fallback > 0 && !rule->required) CHECK(values.size() == 1);
        }
    }
    for (const doc::Kind kind : {doc::Kind::document, doc::Kind::toc, doc::Kind::paragraph, doc::Kind::table, doc::Kind::cards, doc::Kind::panel,
                                 doc::Kind::layer, doc::Kind::bar, doc::Kind::status})
        CHECK(shown.contains(std::string(doc::rule_of(kind).name)));
}

TEST_CASE("a number that is absent is what the schema says; a word in its place too") {
    const auto number = [](doc::Kind kind, doc::Key key, std::string_view value) {
        Store store;
        doc::Node node;
        node.kind = kind;
        const doc::Attribute attributes[] = {{key, value}};
        node.attributes = store.keep<doc::Attribute>(std::span(attributes, value.empty() ? 0 : 1));
        return doc::number_of(node, key);
    };
    CHECK(number(doc::Kind::cards, doc::Key::cols, "") == 2);
    CHECK(number(doc::Kind::cards, doc::Key::cols, "3") == 3);
    CHECK(number(doc::Kind::table, doc::Key::header_rows, "") == 0);
    CHECK(number(doc::Kind::panel, doc::Key::span, "full") == 1);
    CHECK(number(doc::Kind::toc, doc::Key::depth, "") == 2);
}

#include "input/reader.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "base/limits.h"
#include "base/messages.h"
#include "base/suggest.h"
#include "base/utf8.h"
#include "input/printed.h"
#include "input/privacy.h"
#include "input/read_rich.h"
#include "input/refusal.h"
#include "input/unfinished.h"

namespace gidspers::input {

using xml::folded;

void Reader::add(const char* code, const xml::Node& node, std::initializer_list<std::string_view> args) {
    diagnostics_.add(code, document_.at(node), {args.begin(), args.end()});
}

std::string Reader::text(const xml::Node& node, std::string_view attribute) const {
    std::string value = folded(node.get(attribute));
    if (is_invisible(value) || counts_as_empty(attribute, value)) value.clear();
    return value;
}

std::string Reader::needed(const xml::Node& node, std::string_view attribute) {
    std::string value = folded(node.get(attribute));
    if (!is_invisible(value)) return value;
    if (node.has(attribute)) add("N001", node, {std::string(attribute), node.name});
    return {};
}

std::string Reader::checked(const xml::Node& node, std::string_view attribute, bool (*good)(std::string_view),
                            const char* code) {
    std::string value = text(node, attribute);
    if (!value.empty() && !good(value)) add(code, node, {value, std::string(attribute), node.name});
    return value;
}

std::string Reader::id(const xml::Node& node, std::string_view attribute) {
    std::string value = text(node, attribute);
    if (value.empty() && node.has(attribute)) add("N001", node, {std::string(attribute), node.name});
    if (value.empty() || is_id(value)) return value;
    const std::string plain = with_hyphens(value);
    if (is_id(plain)) return add("N138", node, {value, attribute, plain}), plain;
    if (own_words_ && attribute != "id" && attribute != "code") return value;
    add("N010", node, {value, attribute, node.name});
    return own_words_ ? std::string() : value;
}

std::vector<std::string> Reader::list(const xml::Node& node, std::string_view attribute) {
    std::vector<std::string> out;
    std::unordered_set<std::string> known;
    const std::string_view value = node.get(attribute);
    const std::string meant = as_word_list(value);
    if (!meant.empty()) add("X058", node, {attribute, folded(value), meant});
    for (std::string& word : words(meant.empty() ? value : meant))
        if (known.insert(word).second) out.push_back(std::move(word));
    return out;
}

std::optional<bool> Reader::yes_no(const xml::Node& node, std::string_view attribute) const {
    const std::string_view value = node.get(attribute);
    if (value == "ja") return true;
    if (value == "nee") return false;
    return {};
}

std::optional<Date> Reader::date(const xml::Node& node, std::string_view attribute) {
    return date_of(text(node, attribute), node, attribute);
}

std::optional<Date> Reader::date_text(const xml::Node& node) {
    const std::string value = folded(node.all_text());
    if (is_invisible(value)) return add("N290", node, {node.name}), std::nullopt;
    return date_of(value, node, node.name);
}

std::optional<Date> Reader::date_of(std::string_view words, const xml::Node& node, std::string_view name) {
    const std::string value = with_hyphens(words);
    const auto result = parse_date(value);
    if (value.empty() || result) return result;
    const auto meant = parse_dutch_date(value);
    if (meant) add("N141", node, {value, name, meant->iso()});
    else add("N011", node, {value, name});
    return {};
}

std::optional<Schooljaar> Reader::schooljaar(const xml::Node& node, std::string_view attribute) {
    const std::string value = with_hyphens(text(node, attribute));
    const auto result = parse_schooljaar(value);
    if (!value.empty() && !result) add("N012", node, {value});
    return result;
}

std::optional<Number> Reader::number(const xml::Node& node, std::string_view attribute) {
    const std::string value = text(node, attribute);
    const auto result = parse_number(value);
    if (!value.empty() && !result) add("N013", node, {value, std::string(attribute)});
    return result;
}

std::optional<Number> Reader::percentage(const xml::Node& node, std::string_view attribute) {
    const std::string value = text(node, attribute);
    auto result = parse_number(value);
    if (result && result->value > 100) result.reset();
    if (!value.empty() && !result) add("N015", node, {value, std::string(attribute)});
    return result;
}

std::optional<int> Reader::count(const xml::Node& node, std::string_view attribute) {
    const std::string value = text(node, attribute);
    const auto result = parse_count(value);
    if (!value.empty() && !result) add("N014", node, {value, std::string(attribute)});
    return result;
}

std::vector<Schooltype> Reader::schooltypen(std::string_view text) const {
    std::vector<Schooltype> out;
    for (const std::string& word : words(text))
        if (const auto type = parse_schooltype(word)) out.push_back(*type);  // the schema reports others
    return out;
}

std::string Reader::phone(const xml::Node& node, std::string_view attribute) {
    std::string value = with_hyphens(text(node, attribute));
    if (!value.empty() && !is_phone(value)) add("N016", node, {value, attribute, node.name});
    return value;
}
std::string Reader::email(const xml::Node& node, std::string_view attribute) {
    return checked(node, attribute, is_email, "N017");
}
std::string Reader::url(const xml::Node& node, std::string_view attribute) {
    if (const std::string value = text(node, attribute); is_email(short_url(value))) {
        add("N037", node, {value, attribute});
        return {};
    }
    return checked(node, attribute, is_url, "N018");
}

std::string Reader::file_name(const xml::Node& node, std::string_view attribute) {
    std::string value = text(node, attribute);
    if (value.find('\\') != std::string::npos || value.starts_with('/') || value.find(':') != std::string::npos) {
        add("N026", node, {value, std::string(attribute)});
        return {};
    }
    return value;
}

void Reader::report_risks(const RichText& text, const xml::Node& node, std::string_view part) {
    for (const std::string& words : refusals(text, part == "grenzen")) add("N034", node, {words});
    for (const std::string& words : few_with_diagnosis(text)) add("N340", node, {words});
    for (const std::string& digits : citizen_numbers(text)) add("N341", node, {digits});
    if (node.name == "grens")
        if (const auto group = named_group(text)) add("N373", node, {*group});
}

RichText Reader::rich(const xml::Node& node, std::string_view part) {
    RichText out = read_rich(node, *this);
    if (says_nothing(out)) {
        if (!xml::is_blank(node.all_text())) add("N142", node, {node.name});
        return {};
    }
    constexpr size_t longest = 40;  // of a placeholder with its markup
    if (const std::string words = out.size() > longest ? "" : plain_text(out); is_placeholder(words)) {
        add("N320", node, {words});
        return {};
    }
    if (own_words_) report_risks(out, node, part);
    return out;
}

std::vector<RichText> Reader::riches(const xml::Node& parent, std::string_view element) {
    std::vector<RichText> out;
    each(parent, element, [&](const xml::Node& n) {
        if (RichText text = rich(n, parent.name); !text.empty()) out.push_back(std::move(text));
    });
    return out;
}

Texts Reader::texts(const xml::Node& parent) {
    Texts out;
    out.at = at(parent);
    unsigned seen = 0;
    each(parent, "tekst", [&](const xml::Node& n) {
        const auto audience = parse_audience(n.get("voor"));
        if (!audience) return;  // the schema reports it
        const unsigned bit = 1u << static_cast<unsigned>(*audience);
        if (seen & bit) return add("N031", n, {std::string(name_of(*audience)), parent.name});
        seen |= bit;
        out.get(*audience) = rich(n, parent.name);
    });
    if (!own_words_) return out;
    each(parent, "tekst", [&](const xml::Node& n) {
        const auto audience = parse_audience(n.get("voor"));
        if (audience && !out.get(*audience).empty() && !is_printed(parent.name, out, *audience))
            add("N217", n, {std::string(name_of(*audience)), parent.name});
    });
    return out;
}

Rol Reader::rol(const xml::Node& node) {
    return {needed(node, "code"), parse_aandeel(node.get("aandeel")).value_or(Aandeel::onbekend), rich(node), at(node)};
}

const xml::Node* Reader::single(const xml::Node& parent, std::string_view element) {
    const xml::Node* first = nullptr;
    for (const xml::Node& n : parent.children) {
        if (n.name != element) continue;
        if (first)
            add("N032", n, {n.name, parent.name});
        else
            first = &n;
    }
    return first;
}

void add_found(const Diagnostics& found, const std::string& path, const Location& named_at, std::string_view attribute,
               Diagnostics& diagnostics) {
    const auto is_other_kind = [&](const Diagnostic& d) { return d.code == "X036" && d.at.file.str() == path; };
    const auto other = std::ranges::find_if(found.all(), is_other_kind);
    if (named_at.line == 0 || other == found.all().end()) return diagnostics.append(found);
    diagnostics.add("N143", named_at, {path, attribute, other->args[0], other->args[1]});
}

bool tells_enough(const Diagnostics& found) { return found.all().size() >= limits::profile_problems; }

std::string nearest(const Diagnostics& found, const std::string& wrong, const std::vector<std::string>& known) {
    return tells_enough(found) ? std::string() : suggest(wrong, known);
}

void report_unknown(Diagnostics& diagnostics, const char* plain, const char* with_hint, const Location& at,
                    const std::string& id, const std::vector<std::string>& known, const std::string& where) {
    const std::string near = nearest(diagnostics, id, known);
    diagnostics.add(near.empty() ? plain : with_hint, at, {id, where, near});
}

namespace {

/// What stands between `before` and the next quote.
std::string quoted(const std::string& words, std::string_view before) {
    const size_t at = words.find(before);
    if (at == std::string::npos) return {};
    const size_t begin = at + before.size(), end = words.find('\'', begin);
    return words.substr(begin, end - begin);
}

/// All elements, in the order of the file.
void add_elements(const xml::Node& node, std::vector<const xml::Node*>& all) {
    all.push_back(&node);
    for (const xml::Node& child : node.children)
        if (!child.is_text()) add_elements(child, all);
}

/// Whether this tells of a value that libxml2 finds fault with ("" where it only says so once more), in the same element. Of a code
/// a warning says it better, with the code that is meant.
bool tells_of(const Diagnostic& d, const std::string& value) {
    if (d.code != "N215" && d.code != "N353" && d.code != "N372") return message(d.code).severity == Severity::error;
    const std::vector<std::string> codes = words(value);
    return codes.empty() || std::ranges::find(codes, d.args[0]) != codes.end();
}

}  // namespace

void report_schema_problems(const xml::Document& document, Diagnostics& diagnostics) {
    const auto& all = diagnostics.all();
    // Our table has told what is wrong with the structure, in better words; libxml2 then stumbles over the same.
    if (std::any_of(all.begin(), all.end(),
                    [&](const Diagnostic& d) { return d.at.file == document.file && d.code[0] == 'X'; }))
        return;
    if (document.schema_problems.empty()) return;
    std::multimap<int, const Diagnostic*> told;  // by line
    for (const Diagnostic& d : all)
        if (d.at.file == document.file) told.emplace(d.at.line, &d);
    std::vector<const xml::Node*> elements;
    add_elements(document.root, elements);
    Diagnostics found;
    int last = -1;  // line of which something was found
    for (const xml::SchemaProblem& problem : document.schema_problems) {
        // libxml2 counts to the end of the start tag, which may span some lines.
        const auto after = std::ranges::upper_bound(elements, problem.line, {}, &xml::Node::line);
        const int begin = after == elements.begin() ? 0 : (*std::prev(after))->line;
        if (begin == last) continue;
        // What has a form that no reader checks are ids and codes: icons, roles.
        const std::string attribute = quoted(problem.words, "attribute '"), value = quoted(problem.words, "The value '");
        const auto is_told = [&](const auto& one) { return tells_of(*one.second, value); };
        if (std::any_of(told.lower_bound(begin), told.upper_bound(problem.line), is_told)) continue;
        last = begin;
        const auto has_it = [&](const xml::Node* one) { return folded(one->get(attribute)) == value; };
        const auto first = std::ranges::lower_bound(elements, begin, {}, &xml::Node::line), it = std::find_if(first, after, has_it);
        if (attribute.empty() || value.empty()) found.add("X040", {document.file, begin, 0});
        else found.add("X041", it == after ? Location{document.file, begin, 0} : document.at(**it), {attribute, value});
    }
    diagnostics.append(found);
}

}  // namespace gidspers::input

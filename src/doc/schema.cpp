#include "doc/schema.h"

#include <array>
#include <cassert>
#include <charconv>
#include <vector>

#include "base/ascii.h"
#include "base/join.h"
#include "base/suggest.h"

namespace gidspers::doc {

namespace {

using enum Kind;

constexpr KindSet inline_kinds = set_of(text, strong, emphasis, link, span, line_break, page_ref, status, icon);
static_assert(inline_kinds + set_of(text) == set_of(icon) << 1, "is_inline takes all kinds from text on");
constexpr KindSet small_blocks = set_of(paragraph, bullet_list, ordered_list, facts, figure, group);
constexpr KindSet blocks = small_blocks | set_of(heading, table, box, cards);
constexpr KindSet top_blocks = blocks | set_of(cover, toc, page_break, poster);

constexpr std::string_view tones = "neutral|primary|accent|good|attention|info";
constexpr std::string_view colors = "green|yellow|orange|red";
constexpr std::string_view aligns = "left|center|right";

using A = AttributeRule;
constexpr A document_attributes[] = {
    {Key::kind, Form::choice, true, "sop|ouderposter|lerarenposter|schoolgids"}, {Key::title, Form::words, true},
    {Key::lang, Form::name}, {Key::subject}, {Key::author}, {Key::keywords},
    {Key::watermark}, {Key::running_left},
    {Key::running_right}, {Key::footer}, {Key::first_page, Form::whole, false, {}, 1}, {Key::most_pages, Form::whole}};
constexpr A cover_attributes[] = {{Key::kicker}, {Key::title, Form::words, true}, {Key::subtitle}};
constexpr A toc_attributes[] = {{Key::title}, {Key::depth, Form::choice, false, "1|2|3", 2}};
constexpr A heading_attributes[] = {{Key::level, Form::choice, true, "1|2|3|4|5|6", 1}, {Key::id, Form::name},
                                    {Key::number}, {Key::icon, Form::name}, {Key::break_before, Form::choice, false, "page"},
                                    {Key::in_toc, Form::yes_no}};
constexpr A paragraph_attributes[] = {{Key::style, Form::choice, false, "body|lead|small|kicker|label|note|quote|slogan"},
                                      {Key::keep, Form::yes_no}, {Key::id, Form::name}, {Key::icon, Form::name}};
constexpr A bullet_list_attributes[] = {{Key::style, Form::choice, false, "bullet|check|plain|cross|run"}, {Key::mentioned, Form::yes_no}};
constexpr A ordered_list_attributes[] = {{Key::start, Form::number, false, {}, 1}, {Key::style, Form::choice, false, "number|steps"}};
constexpr A list_item_attributes[] = {{Key::icon, Form::name}, {Key::id, Form::name}};
constexpr A facts_attributes[] = {{Key::style, Form::choice, false, "list|grid"}};
constexpr A fact_attributes[] = {{Key::label, Form::words, true}, {Key::icon, Form::name}, {Key::id, Form::name}};
constexpr A table_attributes[] = {{Key::cols, Form::columns, true}, {Key::header_rows, Form::number}, {Key::caption},
                                  {Key::id, Form::name}, {Key::style, Form::choice, false, "rows|compact|plain"},
                                  {Key::source}};
constexpr A header_cell_attributes[] = {{Key::scope, Form::choice, false, "col|row"}, {Key::colspan, Form::whole, false, {}, 1},
                                        {Key::rowspan, Form::whole, false, {}, 1}, {Key::align, Form::choice, false, aligns},
                                        {Key::id, Form::name}, {Key::tone, Form::choice, false, tones}};
constexpr A cell_attributes[] = {{Key::colspan, Form::whole, false, {}, 1}, {Key::rowspan, Form::whole, false, {}, 1},
                                 {Key::align, Form::choice, false, aligns}, {Key::tone, Form::choice, false, tones}};
constexpr A box_attributes[] = {{Key::tone, Form::choice, false, tones}, {Key::icon, Form::name}, {Key::title},
                                {Key::level, Form::choice, false, "1|2|3|4|5|6"}, {Key::keep, Form::yes_no}, {Key::id, Form::name}};
constexpr A cards_attributes[] = {{Key::cols, Form::whole, false, {}, 2}};
constexpr A card_attributes[] = {{Key::icon, Form::name}, {Key::title, Form::words, true}, {Key::subtitle},
                                 {Key::tone, Form::choice, false, tones}};
constexpr A group_attributes[] = {{Key::keep, Form::yes_no}};
constexpr A masthead_attributes[] = {{Key::kicker}, {Key::title, Form::words, true}, {Key::subtitle},
                                     {Key::logo, Form::yes_no}};
constexpr A panel_attributes[] = {{Key::id, Form::name}, {Key::title, Form::words, true}, {Key::icon, Form::name},
                                  {Key::tone, Form::choice, false, tones}, {Key::span, Form::choice, false, "1|2|3|full", 1},
                                  {Key::weight, Form::whole, false, {}, 1}, {Key::style, Form::choice, false, "plain|filled"}};
constexpr A figure_attributes[] = {{Key::kind, Form::choice, true, "logo|picture|qr|icon|pyramid|ladder|bars|chart"},
                                   {Key::alt, Form::words, true}, {Key::caption}, {Key::id, Form::name}, {Key::value},
                                   {Key::icon, Form::name}, {Key::unit}, {Key::number}};
constexpr A layer_attributes[] = {{Key::label, Form::words, true}, {Key::range}, {Key::tone, Form::choice, false, tones},
                                  {Key::color, Form::choice, false, colors}, {Key::here, Form::yes_no},
                                  {Key::style, Form::choice, false, "foundation"}};
constexpr A step_attributes[] = {{Key::label, Form::words, true}, {Key::here, Form::yes_no},
                                 {Key::color, Form::choice, false, colors}, {Key::tone, Form::choice, false, tones}};
constexpr A band_attributes[] = {{Key::from, Form::percentage, true}, {Key::to, Form::percentage, true},
                                 {Key::label, Form::words, true}};
constexpr A bar_attributes[] = {{Key::label, Form::words, true}, {Key::value, Form::percentage, true},
                                {Key::norm, Form::percentage}, {Key::style, Form::choice, false, "band"}};
constexpr A series_attributes[] = {{Key::label, Form::words, true}};
constexpr A point_attributes[] = {{Key::label, Form::words, true}, {Key::value, Form::decimal}};
constexpr A link_attributes[] = {{Key::href, Form::target, true}};
constexpr A span_attributes[] = {{Key::lang, Form::name, true}};
constexpr A page_ref_attributes[] = {{Key::href, Form::target, true}};
constexpr A status_attributes[] = {{Key::value, Form::name, true}, {Key::label, Form::words}};
constexpr A icon_attributes[] = {{Key::icon, Form::name, true}, {Key::alt}};

/// In the order of Kind, without Kind::text, which is last but a few: rule_of relies on `kind`, not on the place.
constexpr ElementRule rules[] = {
    {"document", document, Content::elements, top_blocks, document_attributes},
    {"cover", cover, Content::elements, set_of(facts, paragraph, figure), cover_attributes},
    {"toc", toc, Content::empty, 0, toc_attributes},
    {"h", heading, Content::words, inline_kinds, heading_attributes},
    {"p", paragraph, Content::words, inline_kinds, paragraph_attributes, true},
    {"ul", bullet_list, Content::elements, set_of(list_item), bullet_list_attributes, true},
    {"ol", ordered_list, Content::elements, set_of(list_item), ordered_list_attributes, true},
    {"li", list_item, Content::flow, inline_kinds | small_blocks, list_item_attributes, true},
    {"facts", facts, Content::elements, set_of(fact), facts_attributes, true},
    {"fact", fact, Content::words, inline_kinds, fact_attributes, true},
    {"table", table, Content::elements, set_of(row), table_attributes, true},
    {"tr", row, Content::elements, set_of(header_cell, cell), {}, true},
    {"th", header_cell, Content::words, inline_kinds, header_cell_attributes},
    {"td", cell, Content::flow, inline_kinds | small_blocks, cell_attributes},
    {"box", box, Content::flow, inline_kinds | blocks, box_attributes, true},
    {"cards", cards, Content::elements, set_of(card), cards_attributes, true},
    {"card", card, Content::flow, inline_kinds | small_blocks, card_attributes},
    {"group", group, Content::elements, blocks, group_attributes, true},
    {"page-break", page_break, Content::empty, 0, {}},
    {"poster", poster, Content::elements, set_of(masthead, panel, foot), {}},
    {"masthead", masthead, Content::elements, small_blocks, masthead_attributes},
    {"panel", panel, Content::flow, inline_kinds | blocks, panel_attributes, true},
    {"foot", foot, Content::elements, blocks, {}, true},
    {"figure", figure, Content::elements, set_of(layer, step, band, bar, series), figure_attributes, true},
    {"layer", layer, Content::words, inline_kinds, layer_attributes},
    {"step", step, Content::words, inline_kinds, step_attributes},
    {"bar", bar, Content::empty, 0, bar_attributes},
    {"band", band, Content::empty, 0, band_attributes},
    {"series", series, Content::elements, set_of(point), series_attributes, true},
    {"point", point, Content::empty, 0, point_attributes},
    {"strong", strong, Content::words, inline_kinds, {}, true},
    {"em", emphasis, Content::words, inline_kinds, {}, true},
    {"a", link, Content::words, inline_kinds & ~set_of(link), link_attributes, true},
    {"span", span, Content::words, inline_kinds, span_attributes, true},
    {"br", line_break, Content::empty, 0, {}},
    {"page-ref", page_ref, Content::empty, 0, page_ref_attributes},
    {"status", status, Content::empty, 0, status_attributes},
    {"icon", icon, Content::empty, 0, icon_attributes},
};

/// In the order of Key.
constexpr std::string_view names_of_keys[] = {
    "id", "title", "subtitle", "kicker", "subject", "author", "keywords", "lang", "kind",
    "watermark", "running-left", "running-right", "footer", "first-page", "level", "number", "style", "tone", "icon",
    "label", "value", "norm", "from", "to", "href", "alt", "caption", "cols", "span", "start", "align",
    "colspan", "rowspan", "scope", "header-rows", "keep", "break-before", "in-toc", "depth", "here", "range", "unit",
    "color", "logo", "weight", "source", "most-pages", "mentioned"};
static_assert(std::size(names_of_keys) == static_cast<size_t>(Key::mentioned) + 1);
static_assert(static_cast<size_t>(icon) < 64, "KindSet has 64 bits");

constexpr size_t buckets = 256;
size_t bucket_of(std::string_view name) {
    const auto byte = [&](size_t i) { return static_cast<size_t>(static_cast<unsigned char>(name[i])); };
    return name.empty() ? 0 : (name.size() * 41 + byte(0) * 7 + byte(name.size() / 2) * 13 + byte(name.size() - 1)) % buckets;
}

/// Names to indices with open addressing: every element and attribute of every document passes here.
template <size_t Count>
struct NameIndex {
    static_assert(Count < buckets / 2);
    std::array<uint8_t, buckets> slot{};  // index + 1
    std::array<std::string_view, Count> names{};

    template <typename NameAt>
    explicit NameIndex(NameAt name_at) {
        for (size_t i = 0; i < Count; ++i) {
            names[i] = name_at(i);
            size_t at = bucket_of(names[i]);
            while (slot[at] != 0) at = (at + 1) % buckets;
            slot[at] = static_cast<uint8_t>(i + 1);
        }
    }
    size_t find(std::string_view name) const {
        for (size_t at = bucket_of(name); slot[at] != 0; at = (at + 1) % buckets)
            if (names[slot[at] - 1u] == name) return slot[at] - 1u;
        return Count;
    }
};

}  // namespace

const ElementRule* find_element(std::string_view name) {
    static const NameIndex<std::size(rules)> index([](size_t i) { return rules[i].name; });
    const size_t found = index.find(name);
    return found == std::size(rules) ? nullptr : &rules[found];
}

const ElementRule& rule_of(Kind kind) {
    static const auto by_kind = [] {
        std::array<const ElementRule*, 64> result{};
        for (const auto& rule : rules) result[static_cast<size_t>(rule.kind)] = &rule;
        return result;
    }();
    const ElementRule* rule = by_kind[static_cast<size_t>(kind)];
    assert(rule != nullptr);
    return *rule;
}

const AttributeRule* find_attribute(const ElementRule& rule, Key key) {
    for (const auto& attribute : rule.attributes)
        if (attribute.key == key) return &attribute;
    return nullptr;
}

int number_of(const Node& node, Key key) {
    const std::string_view value = node.get(key);
    if (value.empty() || !is_digit(value.front())) {
        const AttributeRule* const rule = find_attribute(rule_of(node.kind), key);
        return rule != nullptr ? rule->fallback : 0;
    }
    int number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

std::optional<Key> find_key(std::string_view name) {
    static const NameIndex<std::size(names_of_keys)> index([](size_t i) { return names_of_keys[i]; });
    const size_t found = index.find(name);
    return found == std::size(names_of_keys) ? std::nullopt : std::optional(static_cast<Key>(found));
}

std::string_view key_name(Key key) { return names_of_keys[static_cast<size_t>(key)]; }

std::string meant_element(std::string_view name) {
    struct Meant {
        std::string_view other, ours;
    };
    static constexpr Meant known[] = {
        {"b", "strong"}, {"i", "em"}, {"u", "em"}, {"sterk", "strong"}, {"link", "a"}, {"taal", "span"},
        {"h1", "h level=\"1\""}, {"h2", "h level=\"2\""}, {"h3", "h level=\"3\""}, {"h4", "h level=\"4\""}, {"kop", "h"},
        {"div", "group"}, {"section", "group"}, {"img", "figure"}, {"blockquote", "p style=\"quote\""},
        {"small", "p style=\"small\""}, {"thead", "tr"}, {"tbody", "tr"}, {"dl", "facts"}, {"dt", "fact"}, {"dd", "fact"}};
    const std::string small = small_letters(name);
    if (find_element(small) != nullptr) return small;
    for (const auto& one : known)
        if (one.other == small) return std::string(one.ours);
    if (small.size() < 2) return {};
    std::vector<std::string> names;
    for (const auto& rule : rules) names.emplace_back(rule.name);
    return suggest(name, names);
}

std::string names_of(KindSet kinds) {
    std::string result;
    for (const auto& rule : rules) {
        if ((kinds & set_of(rule.kind)) == 0) continue;
        add_to_list(result, "<" + std::string(rule.name) + ">");
    }
    return result;
}

}  // namespace gidspers::doc

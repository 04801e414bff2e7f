#include "input/unfinished.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "base/utf8.h"
#include "input/left_over.h"
#include "input/list_marks.h"
#include "input/loose_marks.h"
#include "input/values.h"

namespace gidspers::input {

namespace {

struct Sign {
    std::string_view text;
    std::string_view in_file;  ///< what stands in a file that has it: a part of how files write it, that begins with a rare byte
};
/// U+FFFD, U+FFFC (a picture that was pasted as text), entities that were written twice, the HTML of a web page, notes to oneself, filling.
constexpr Sign all_signs[] = {{"\xEF\xBF\xBD", "\xEF\xBF\xBD"}, {"\xEF\xBF\xBC", "\xEF\xBF\xBC"}, {"&amp;", "&amp;amp;"}, {"&nbsp;", "&amp;nbsp;"}, {"</", "&lt;"}, {"<p>", "&lt;"},
                              {"<br", "&lt;"}, {"<li>", "&lt;"}, {"TODO", "TODO"}, {"xxx", "xxx"}, {"XXX", "XXX"},
                              {"???", "???"}, {"@@@", "@@@"}, {"____", "____"}, {".....", "..."}, {" ... ", "..."}, {"……", "……"}, {" … ", " … "},
                              {"Klik of tik", "Klik of tik"}, {"Klik hier om tekst", "Klik hier"}, {"Klik hier als u tekst", "Klik hier"},
                              {"Click or tap here", "Click or"}, {"Click here to enter", "Click here"},
                              {"Fout! Verwijzingsbron", "Fout!"}, {"Fout! Bladwijzer", "Fout!"},
                              {"Error! Reference source", "Error!"}, {"Error! Bookmark", "Error!"}};
/// What the first byte of é, ë and the like, and of quotes and dashes, becomes when UTF-8 is read as Latin-1: Ã, Â, â€. Other
/// bytes, no letters of ASCII, follow it.
constexpr std::array<std::string_view, 3> broken = {"\xC3\x83", "\xC3\x82", "\xC3\xA2\xE2\x82\xAC"};
/// Nothing but these is an example that was left.
constexpr std::array<std::string_view, 2> examples = {"…", "..."};
/// In small letters and without a last full stop.
constexpr std::string_view placeholders[] = {"nvt", "n.v.t", "nnb", "n.n.b", "-", "--", "–", "—", "?", "x", "zie website", "zie site",
                                             "zie de website", "zie onze website", "volgt", "tekst volgt", "volgt nog", "nader te bepalen", "geen",
                                             "zie schoolgids", "zie de schoolgids", "zie boven", "zie hierboven", "zie onder", "zie hieronder",
                                             "zie vorig jaar", "idem", "ongewijzigd", "ja", "nee", "later", "komt later", "komt nog", "nog niet",
                                             "pm", "p.m", "ntb", "n.t.b", "??"};
/// Attributes that readers see as words; in others these may be codes, numbers and labels of a scale.
constexpr std::string_view worded[] = {"link", "naam", "titel", "functie", "wie", "door", "vindplaats", "doel", "voor-wie", "frequentie",
                                       "afdeling-naam", "straat", "plaats", "denominatie", "alt", "bijschrift", "verantwoordelijk", "duur", "plek",
                                       "bereikbaar", "contact", "eigenaar", "reserveren"};

/// What a link is made of that names the guide or the website, and no place in it, or a part without its number; a school year may stand
/// there too.
constexpr std::string_view whole[] = {"schoolgids", "gids", "website", "websites", "schoolwebsite", "site", "schoolsite", "internet",
                                      "hoofdstuk", "paragraaf", "bijlage", "pagina", "bladzijde"};
constexpr std::string_view beside[] = {"zie", "ook", "staat", "te", "vinden", "in", "op", "via", "van", "de", "het", "onze", "deze", "school", "en"};

/// "Schoolgids 2026-2027", "op onze website": a reader still has to look for it.
bool names_no_place(std::string_view link) {
    constexpr size_t longest = 60;
    if (link.empty() || link.size() > longest) return false;
    const std::string words = small_letters(with_hyphens(link));
    constexpr std::string_view signs_between = " .,:;()";
    bool names_whole = false;
    for (size_t at = 0; (at = words.find_first_not_of(signs_between, at)) != words.npos;) {
        const size_t end = std::min(words.find_first_of(signs_between, at), words.size());
        const std::string_view word = std::string_view(words).substr(at, end - at);
        const bool is_whole = std::ranges::find(whole, word) != std::end(whole) || is_year_word(word);
        if (!is_whole && std::ranges::find(beside, word) == std::end(beside)) return false;
        names_whole = names_whole || is_whole;
        at = end;
    }
    return names_whole;
}

bool is_bare_link(std::string_view attribute, std::string_view value) { return attribute == "link" && names_no_place(xml::folded(value)); }

size_t find_broken(std::string_view text) {
    for (const std::string_view sign : broken)
        for (size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1))
            if (const size_t next = at + sign.size(); next < text.size() && static_cast<unsigned char>(text[next]) >= 0x80) return at;
    return std::string_view::npos;
}

/// `type`: what the schema says of the node; nothing for an element that it does not know.
void look_for_placeholders(const xml::Node& node, const xml::ElementType* type, const xml::Document& document, Diagnostics& diagnostics) {
    for (const xml::Attribute& attribute : node.attributes) {
        if (!counts_as_empty(attribute.name, attribute.value)) continue;
        const xml::AttributeRule* const rule = type ? type->attribute(attribute.name) : nullptr;
        const char* const code = is_bare_link(attribute.name, attribute.value) ? "N361" : rule && rule->required ? "N291" : "N320";
        diagnostics.add(code, document.at(node), {xml::folded(attribute.value)});
    }
    for (const xml::Node& child : node.children) {
        if (child.is_text()) continue;
        const xml::ChildRule* const rule = type ? type->child(child.name) : nullptr;
        look_for_placeholders(child, rule ? rule->type : nullptr, document, diagnostics);
    }
}

/// Such marks in a whole file are one note.
class LooseMarks {
  public:
    void look(const xml::Node& node) {
        if (node.is_text()) return look(node, node.text);
        if (node.name == "taal") return;  // other languages have other rules
        for (const xml::Attribute& attribute : node.attributes)
            if (std::ranges::find(worded, attribute.name) != std::end(worded)) look(node, attribute.value);
        for (const xml::Node& child : node.children) look(child);
    }
    void report(const xml::Document& document, Diagnostics& diagnostics) const {
        if (count_ > 0) diagnostics.add("N364", document.at(*first_), {words_, std::to_string(count_)});
    }

  private:
    void look(const xml::Node& node, std::string_view text) {
        std::string words = loose_mark(text);
        if (words.empty() || ++count_ > 1) return;
        first_ = &node, words_ = std::move(words);
    }

    size_t count_ = 0;  ///< texts
    const xml::Node* first_ = nullptr;
    std::string words_;
};

class Search {
  public:
    /// `has_signs`: whether there are any in the file.
    Search(const xml::Document& document, bool has_signs, Diagnostics& diagnostics) : document_(document), has_signs_(has_signs), diagnostics_(diagnostics) {}

    void look(const xml::Node& node) {
        if (node.is_text()) return look(node, node.text);
        for (const xml::Attribute& attribute : node.attributes) look(node, attribute.value);
        for (const xml::Node& child : node.children) look(child);
    }

    /// A file that was saved with the wrong encoding is one mistake, however many words it broke.
    void report_broken() {
        if (broken_ > 0) diagnostics_.add("N270", first_broken_, {broken_word_, std::to_string(broken_)});
    }

  private:
    void look(const xml::Node& node, std::string_view text) {
        if (has_signs_ && look_for_signs(node, text)) return;
        if (const auto found = left_over_words(text)) told(found->is_of_mail ? "N371" : "N228", node, word_at(text, found->at, found->size));
    }

    bool told(const char* code, const xml::Node& node, std::string words) { return diagnostics_.add(code, document_.at(node), {std::move(words)}), true; }

    bool look_for_signs(const xml::Node& node, std::string_view text) {
        if (const size_t at = find_broken(text); at != std::string_view::npos) {
            if (++broken_ > 1) return true;
            first_broken_ = document_.at(node);
            broken_word_ = word_at(text, at, 1);
            return true;
        }
        const auto example = std::find(examples.begin(), examples.end(), xml::folded(text));
        if (example != examples.end()) return told("N228", node, std::string(*example));
        for (const Sign& sign : all_signs)
            if (const size_t at = text.find(sign.text); at != std::string_view::npos) return told("N228", node, word_at(text, at, sign.text.size()));
        const auto place = left_over_place(text);
        return place && told("N228", node, word_at(text, place->at, place->size));
    }

    static std::string word_at(std::string_view text, size_t at, size_t size) {
        size_t from = at, to = at + size;
        while (from > 0 && !is_space(text[from - 1])) --from;
        while (to < text.size() && !is_space(text[to])) ++to;
        constexpr size_t around = 30;  // bytes on each side of what was found
        for (from = std::max(from, at > around ? at - around : 0); from < at && is_continuation(text[from]);) ++from;
        for (to = std::min(to, at + size + around); to < text.size() && is_continuation(text[to]);) ++to;
        return std::string(text.substr(from, to - from));
    }

    const xml::Document& document_;
    const bool has_signs_;
    Diagnostics& diagnostics_;
    size_t broken_ = 0;  ///< texts
    Location first_broken_;
    std::string broken_word_;
};

}  // namespace

bool is_placeholder(std::string_view words) {
    constexpr size_t longest = 24;  // with its full stop; most texts are told by their length
    words = trim(words);
    if (words.empty() || words.size() > longest) return false;
    if (words.size() > 1 && words.ends_with('.')) words.remove_suffix(1);
    const auto same = [&](std::string_view one) { return std::ranges::equal(one, words, same_letter); };
    return std::ranges::any_of(placeholders, same);
}

bool counts_as_empty(std::string_view attribute, std::string_view value) {
    return is_bare_link(attribute, value) || (std::ranges::find(worded, attribute) != std::end(worded) && is_placeholder(value));
}

void report_unfinished(const xml::Document& document, const xml::Schema& schema, Diagnostics& diagnostics) {
    look_for_placeholders(document.root, schema.root().type, document, diagnostics);
    LooseMarks marks;
    marks.look(document.root);
    marks.report(document, diagnostics);
    report_own_marks(document, diagnostics);
    // Nearly every file has no sign anywhere, so that none is looked for. (In <![CDATA[, < and & stand as they are.)
    static const std::vector<std::string_view> parts = [] {
        std::vector<std::string_view> all(examples.begin(), examples.end());
        all.insert(all.end(), left_over_openers.begin(), left_over_openers.end());
        all.insert(all.end(), broken.begin(), broken.end());
        for (const Sign& sign : all_signs)
            if (std::ranges::find(all, sign.in_file) == all.end()) all.push_back(sign.in_file);
        return all;
    }();
    const std::string& file = document.contents->bytes;
    const bool has_signs = std::ranges::any_of(parts, [&](std::string_view part) { return file.find(part) != std::string::npos; });
    Search search(document, has_signs, diagnostics);
    search.look(document.root);
    search.report_broken();
}

}  // namespace gidspers::input

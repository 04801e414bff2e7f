#include "docx/writer.h"

#include <algorithm>
#include <array>

#include "base/address.h"
#include "base/dutch_months.h"
#include "base/language.h"
#include "docx/xml_text.h"

namespace gidspers::docx {

using doc::Key;
using doc::Kind;
using doc::Node;

namespace {

/// The language tag that Word's proofing tools know.
std::string_view proofing_language(std::string_view lang) {
    static constexpr std::pair<std::string_view, std::string_view> full[] = {
        {"nl", "nl-NL"},   {"en", "en-GB"}, {"de", "de-DE"}, {"fr", "fr-FR"}, {"tr", "tr-TR"}, {"pl", "pl-PL"},
        {"es", "es-ES"},   {"uk", "uk-UA"}, {"ar", "ar-SA"}, {"fy", "fy-NL"}, {"it", "it-IT"}, {"pt", "pt-PT"},
        {"la", "la-Latn"}, {"ti", "ti-ER"}, {"so", "so-SO"}, {"fa", "fa-IR"}, {"he", "he-IL"}};
    for (const auto& [part, whole] : full)
        if (part == lang) return whole;
    return lang;
}

/// Whether a link's words are its address: a telephone number, a mail address or a URL.
bool is_address_itself(std::string_view href, std::string_view words) {
    return href.starts_with("tel:") || (words.find(' ') == std::string_view::npos && is_address(words));
}

/// Where the next hyphen of a name like "’s-Gravenhage" is, behind which no line ends. (A telephone number keeps a hyphen that
/// is found when somebody types it.)
size_t name_hyphen(std::string_view text, size_t from) {
    for (size_t at = text.find('-', from); at != std::string_view::npos; at = text.find('-', at + 1)) {
        const std::string_view before = text.substr(0, at);
        const size_t clitic = std::string_view("\u2019s").size();
        if (!before.ends_with("\u2019s") && !before.ends_with("\u2019t")) continue;
        if (at == clitic || !is_letter(before[at - clitic - 1])) return at;
    }
    return std::string_view::npos;
}

/// The next month beside a day ("12 mei", with a space that does not break); empty, at the end, when there is none.
std::string_view next_month(std::string_view text) {
    static constexpr std::string_view fixed_space = "\u00a0";
    for (size_t at = text.find(fixed_space); at != std::string_view::npos; at = text.find(fixed_space, at + 1)) {
        if (at == 0 || !is_digit(text[at - 1])) continue;
        const std::string_view behind = text.substr(at + fixed_space.size());
        for (const std::string_view month : dutch_months)
            if (behind.starts_with(month) && (behind.size() == month.size() || !is_letter(behind[month.size()]))) return behind.substr(0, month.size());
    }
    return text.substr(text.size());
}

}  // namespace

void Writer::start_run(const Run& run) {
    static constexpr std::string_view start = "<w:r>", start_properties = "<w:rPr>";
    out_ += start;
    out_ += start_properties;
    const size_t before = out_.size();
    if (run.link) out_ += "<w:rStyle w:val=\"Hyperlink\"/>";
    if (run.bold) out_ += "<w:b/><w:bCs/>";
    if (run.italic) out_ += "<w:i/><w:iCs/>";
    // Word neither checks nor hyphenates words without proofing; LibreOffice does hyphenate them.
    if (run.whole) out_ += "<w:noProof/>";
    out_ += run.color.empty() ? std::string_view(run_color_) : run.color;
    if (run.half_points > 0)
        add(out_, "<w:sz w:val=\"", run.half_points, "\"/><w:szCs w:val=\"", run.half_points, "\"/>");
    if (run.wordless) {
        out_ += "<w:lang w:val=\"zxx\"/>";  // BCP 47
    } else if (!run.lang.empty()) {
        const std::string lang = escaped(proofing_language(run.lang));
        if (runs_right_to_left(run.lang))
            add(out_, "<w:rtl/><w:lang w:bidi=\"", lang, "\"/>");
        else
            add(out_, "<w:lang w:val=\"", lang, "\"/>");
    }
    if (out_.size() == before)
        out_.resize(before - start_properties.size());
    else
        out_ += "</w:rPr>";
}

/// Where a date cannot break between its words, Word would break its month. (A poster is not hyphenated.)
void Writer::text(std::string_view text, const Run& run) {
    Run month_run = run;
    month_run.whole = true;
    while (!run.whole && !poster_) {
        const std::string_view month = next_month(text);
        if (month.empty()) break;
        const auto at = static_cast<size_t>(month.data() - text.data());
        one_run(text.substr(0, at), run);
        one_run(month, month_run);
        text.remove_prefix(at + month.size());
        if (text.empty()) return;
    }
    one_run(text, run);
}

void Writer::one_run(std::string_view text, const Run& run) {
    const auto piece = [this](std::string_view part) {
        if (part.empty()) return;
        const bool edge = part.front() == ' ' || part.back() == ' ';
        out_ += edge ? "<w:t xml:space=\"preserve\">" : "<w:t>";
        append_escaped(out_, part);
        out_ += "</w:t>";
    };
    start_run(run);
    // Word has elements of its own for the soft (U+00AD) and the no-break hyphen (U+2011). Of each the next place is kept: a text
    // may have thousands of one of them.
    struct Hyphen {
        std::string_view sign, element;
        size_t at = 0;
    };
    std::array<Hyphen, 3> hyphens{{{"\u00ad", "<w:softHyphen/>"}, {"\u2011", "<w:noBreakHyphen/>"}, {"-", "<w:noBreakHyphen/>"}}};
    const auto seek = [text](Hyphen& one, size_t from) { one.at = one.sign == "-" ? name_hyphen(text, from) : text.find(one.sign, from); };
    for (Hyphen& one : hyphens) seek(one, 0);
    size_t from = 0;
    for (;;) {
        Hyphen& next = *std::ranges::min_element(hyphens, {}, &Hyphen::at);
        piece(text.substr(from, next.at - from));
        if (next.at == std::string_view::npos) break;
        out_ += next.element;
        from = next.at + next.sign.size();
        seek(next, from);
    }
    out_ += "</w:r>";
}

void Writer::words(const Node& parent, const Run& run) {
    for (const Node& child : parent.children) word(child, run);
}

void Writer::word(const Node& node, const Run& run) {
    switch (node.kind) {
        case Kind::text:
            return text(node.text, run);
        case Kind::strong: {
            Run inner = run;
            inner.bold = true;
            return words(node, inner);
        }
        case Kind::emphasis: {
            Run inner = run;
            inner.italic = !run.italic;
            return words(node, inner);
        }
        case Kind::span: {
            Run inner = run;
            inner.lang = node.get(Key::lang);
            return words(node, inner);
        }
        case Kind::link:
            return link(node, run);
        case Kind::line_break:
            out_ += "<w:r><w:br/></w:r>";
            return;
        case Kind::page_ref:
            return page_ref(node, run);
        case Kind::status:
            return status(node, run);
        case Kind::icon:
            return icon(node.get(Key::icon), node.get(Key::alt));
        default:
            return words(node, run);
    }
}

void Writer::link(const Node& node, const Run& run) {
    const std::string_view href = node.get(Key::href);
    std::string start;
    if (href.starts_with('#')) {
        if (const std::string_view name = references_.bookmark(href.substr(1)); !name.empty())
            add(start, "<w:hyperlink w:anchor=\"", name, "\" w:history=\"1\">");
    } else if (const std::string id = references_.link(href); !id.empty()) {
        add(start, "<w:hyperlink r:id=\"", id, "\" w:history=\"1\">");
    }
    if (start.empty()) return words(node, run);
    Run inner = run;
    inner.link = true;
    inner.whole = inner.wordless = is_address_itself(href, doc::plain_text(node));
    out_ += start;
    words(node, inner);
    out_ += "</w:hyperlink>";
}

void Writer::field(std::string_view code, std::string_view result, const Run& run) {
    add(out_, "<w:fldSimple w:instr=\" ", code, " \">");
    text(result, run);
    out_ += "</w:fldSimple>";
}

void Writer::page_ref(const Node& node, const Run& run) {
    const std::string_view href = node.get(Key::href);
    const std::string_view id = href.starts_with('#') ? href.substr(1) : href;
    const std::string_view name = references_.bookmark(id);
    const auto page = options_.pages.find(id);
    const std::string_view label =
        page == options_.pages.end() ? std::string_view("…") : std::string_view(page->second);
    if (name.empty()) return text(label, run);
    std::string code;
    add(code, "PAGEREF ", name, " \\h");
    field(code, label, run);
}

}  // namespace gidspers::docx

#include "input/rich_text.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/utf8.h"

namespace gidspers::input {

namespace {

bool is_block(std::string_view name) {
    return name == "p" || name == "ul" || name == "ol" || name == "li";
}

}  // namespace

bool is_inline(std::string_view rich) {
    return !rich.starts_with("<p>") && !rich.starts_with("<ul>") && !rich.starts_with("<ol>");
}

RichText as_blocks(std::string_view rich) {
    if (rich.empty() || !is_inline(rich)) return RichText(rich);
    return "<p>" + RichText(rich) + "</p>";
}

std::string plain_text(std::string_view rich) {
    std::string out;
    out.reserve(rich.size());
    const auto space = [&] {
        if (!out.empty() && out.back() != ' ') out += ' ';
    };
    for (size_t i = 0; i < rich.size();) {
        if (rich[i] == '<') {
            const size_t end = rich.find('>', i);
            std::string_view name = rich.substr(i + 1, end - i - 1);
            if (name.starts_with('/')) name.remove_prefix(1);
            name = name.substr(0, name.find_first_of(" /"));
            if (is_block(name) || name == "br") space();
            i = end + 1;
        } else if (rich[i] == '&') {
            const size_t end = rich.find(';', i);
            const std::string_view entity = rich.substr(i, end - i + 1);
            out += entity == "&lt;" ? '<' : entity == "&gt;" ? '>' : entity == "&quot;" ? '"' : '&';
            i = end + 1;
        } else {
            const size_t from = i;
            while (i < rich.size() && rich[i] != '<' && rich[i] != '&') ++i;
            out.append(rich, from, i - from);
        }
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

bool says_nothing(std::string_view rich) {
    for (size_t at = 0; at < rich.size();) {
        const size_t tag = std::min(rich.find('<', at), rich.size());
        if (!is_invisible(rich.substr(at, tag - at))) return false;
        at = std::min(rich.find('>', tag), rich.size() - 1) + 1;
    }
    return true;
}

const RichText& Texts::get(Audience audience) const {
    return const_cast<Texts*>(this)->get(audience);
}

RichText& Texts::get(Audience audience) {
    switch (audience) {
        case Audience::officieel:
            return officieel;
        case Audience::leraar:
            return leraar;
        case Audience::ouder:
            return ouder;
        case Audience::poster:
            return poster;
        case Audience::toelichting:
            return toelichting;
    }
    return officieel;
}

bool Texts::empty() const {
    return officieel.empty() && leraar.empty() && ouder.empty() && poster.empty() && toelichting.empty();
}

bool says_more(std::string_view rich, std::string_view title) {
    const auto words = [](std::string_view text) {
        return small_letters(text.substr(0, text.size() - text.ends_with('.')));
    };
    return words(plain_text(rich)) != words(title);
}

bool ends_in_abbreviation(std::string_view text) {
    static constexpr std::array<std::string_view, 8> known = {"bijv", "blz", "enz", "etc", "evt", "excl", "incl", "nr"};
    if (!text.ends_with('.')) return false;
    text.remove_suffix(1);
    size_t begin = text.size();
    while (begin > 0 && (is_letter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
    const std::string_view word = text.substr(begin);
    if (word.size() > 2 && is_letter(word.back()) && word[word.size() - 2] == '.') return true;
    return std::ranges::any_of(known, [&](std::string_view one) { return std::ranges::equal(one, word, same_letter); });
}

std::string as_heading(std::string title) {
    if (title.size() < 2 || title.ends_with("..")) return title;
    if (title.ends_with(':') || (title.ends_with('.') && !ends_in_abbreviation(title))) title.pop_back();
    return title;
}

}  // namespace gidspers::input

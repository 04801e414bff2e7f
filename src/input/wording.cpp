#include "input/wording.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/ascii.h"
#include "input/rich_text.h"

namespace gidspers::input {

namespace {

constexpr bool is_other(char c) { return (c & 0x80) != 0; }
constexpr std::string_view dash_en = "\xE2\x80\x93", dash_em = "\xE2\x80\x94";

/// How many bytes here part words: 0 within a word.
size_t gap_at(std::string_view text, size_t at) {
    const char c = text[at];
    if (is_letter(c) || is_digit(c) || c == '-') return 0;
    if (!is_other(c)) return 1;
    if (text.substr(at, 2) == "\xC2\xA0") return 2;  // a space that does not break
    return text.substr(at, 2) == "\xE2\x80" ? std::min<size_t>(3, text.size() - at) : 0;  // quotes, dashes, an ellipsis
}

bool is_mark(std::string_view word) {
    return word == dash_en || word == dash_em || (word.size() == 1 && std::string_view(",;:()").find(word[0]) != std::string_view::npos);
}

/// The full stops of "1.5", "o.a." and "bijv." end nothing.
bool ends_sentence(std::string_view text, size_t at) {
    if (text[at] == '!' || text[at] == '?') return true;
    if (text[at] != '.') return false;
    if (at + 1 < text.size() && !is_space(text[at + 1]) && !is_other(text[at + 1])) return false;
    return !ends_in_abbreviation(text.substr(0, at + 1));
}

bool is_one_of(std::string_view word, std::span<const std::string_view> words) { return std::ranges::find(words, word) != words.end(); }

/// Children as a kind: "uw kind" is one whom somebody knows.
bool is_child(const Sentence& sentence, size_t at) {
    static constexpr std::array<std::string_view, 11> known = {"kind", "kinderen", "kleuter", "kleuters", "peuter", "peuters",
                                                               "jongere", "jongeren", "jongens", "meisjes", "wie"};
    static constexpr std::array<std::string_view, 3> endings = {"leerling", "leerlingen", "kinderen"};
    static constexpr std::array<std::string_view, 5> somebodys = {"uw", "je", "jouw", "mijn", "hun"};
    const std::string_view word = sentence[at];
    if (at > 0 && is_one_of(sentence[at - 1], somebodys)) return false;
    return is_one_of(word, known) || std::ranges::any_of(endings, [&](std::string_view one) { return word.ends_with(one); });
}

bool fits_word(std::string_view word, std::string_view sought) {
    if (sought.size() > 1 && sought.ends_with('*')) return word.starts_with(sought.substr(0, sought.size() - 1));
    if (sought.size() > 1 && sought.starts_with('*')) return word.ends_with(sought.substr(1));
    return word == sought;
}

/// What stands between the signs; not of use where it is empty.
template <class F>
void each_between(std::string_view text, char sign, F f) {
    while (!text.empty()) {
        const size_t end = std::min(text.find(sign), text.size());
        if (end > 0) f(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

std::vector<Sentence> sentences(std::string_view text) {
    std::vector<Sentence> all;
    Sentence one;
    const auto close = [&] {
        if (!one.empty()) all.push_back(std::move(one));
        one.clear();
    };
    for (size_t at = 0; at < text.size();) {
        if (const size_t gap = gap_at(text, at)) {
            if (is_mark(text.substr(at, gap))) one.push_back(text.substr(at, gap));
            else if (ends_sentence(text, at)) close();
            at += gap;
            continue;
        }
        const size_t begin = at;
        while (at < text.size() && gap_at(text, at) == 0) ++at;
        one.push_back(text.substr(begin, at - begin));
    }
    close();
    return all;
}

std::string_view words_at(const Sentence& sentence, const Place& place) {
    const std::string_view first = sentence[place.first], last = sentence[place.end - 1];
    return {first.data(), static_cast<size_t>(last.data() + last.size() - first.data())};
}

Place clause_of(const Sentence& sentence, size_t word) {
    Place clause{word, word};
    while (clause.first > 0 && !is_mark(sentence[clause.first - 1])) --clause.first;
    while (clause.end < sentence.size() && !is_mark(sentence[clause.end])) ++clause.end;
    return clause;
}

bool is_condition(const Sentence& sentence, size_t word) {
    static constexpr std::array<std::string_view, 5> lead = {"en", "maar", "of", "ook", "want"};
    static constexpr std::array<std::string_view, 7> anywhere = {"als", "wanneer", "indien", "mocht", "mochten", "zodra", "zolang"};
    static constexpr std::array<std::string_view, 13> in_front = {"kan", "kunnen", "is", "zijn", "bent", "ben", "heeft", "wordt", "worden", "past", "lukt", "blijkt", "denkt"};
    const Place clause = clause_of(sentence, word);
    size_t at = clause.first;
    while (at < clause.end && is_one_of(sentence[at], lead)) ++at;
    if (at == clause.end) return false;
    const bool opens = clause.first == 0 || sentence[clause.first - 1] != ",";  // a statement may go on with its verb after a comma
    return is_one_of(sentence[at], anywhere) || (opens && is_one_of(sentence[at], in_front));
}

Pattern::Kind Pattern::kind_of(std::string_view word) {
    if (word == "*") return Kind::any;
    if (word == "#") return Kind::children;
    return word == "0" ? Kind::digits : Kind::word;
}

Pattern::Pattern(std::string_view text) {
    constexpr size_t near = 2, far = 20;
    each_between(text, ' ', [&](std::string_view word) {
        Part part;
        if (word == "~") part.gap = near;
        else if (word == "…") part.gap = far;
        else if (word == ".") part.ends = true;
        else each_between(word, '|', [&](std::string_view one) { part.words.push_back({kind_of(one), std::string(one)}); });
        parts_.push_back(std::move(part));
    });
}

bool Pattern::Part::fits(const Sentence& sentence, size_t at) const {
    return std::ranges::any_of(words, [&](const Sought& sought) {
        switch (sought.kind) {
            case Kind::any: return !is_mark(sentence[at]);
            case Kind::children: return is_child(sentence, at);
            case Kind::digits: return std::ranges::all_of(sentence[at], is_digit);
            case Kind::word: break;
        }
        const char first = sought.word.front();  // tells most words apart
        return (first == sentence[at].front() || first == '*') && fits_word(sentence[at], sought.word);
    });
}

bool Pattern::fits(const Sentence& sentence, size_t word, size_t part, size_t& end) const {
    if (part == parts_.size()) return end = word, true;
    const Part& here = parts_[part];
    const auto clause_ends = [&](size_t at) { return at >= sentence.size() || is_mark(sentence[at]); };
    if (here.ends) return clause_ends(word) && fits(sentence, word, part + 1, end);
    if (here.gap == 0) return word < sentence.size() && here.fits(sentence, word) && fits(sentence, word + 1, part + 1, end);
    for (size_t skipped = 0; skipped <= here.gap; ++skipped) {
        if (fits(sentence, word + skipped, part + 1, end)) return true;
        if (clause_ends(word + skipped)) return false;
    }
    return false;
}

std::optional<Place> Pattern::find(const Sentence& sentence, size_t from) const {
    for (size_t first = from; first < sentence.size(); ++first)
        if (size_t end = 0; fits(sentence, first, 0, end) && end > first) return Place{first, end};
    return {};
}

bool is_any_in(const std::vector<Pattern>& some, const Sentence& sentence) {
    return std::ranges::any_of(some, [&](const Pattern& one) { return one.is_in(sentence); });
}

std::vector<Pattern> patterns(std::string_view text) {
    std::vector<Pattern> all;
    each_between(text, ';', [&](std::string_view one) { all.emplace_back(one); });
    return all;
}

}  // namespace gidspers::input

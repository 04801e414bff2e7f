#include "input/left_over.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "base/ascii.h"
#include "input/anchors.h"

namespace gidspers::input {

namespace {

enum class Standing : uint8_t {
    anywhere,
    word,   ///< no letter or digit beside it
    alone,  ///< begins the text, or a part of it after a mark: "ouders kunnen het nog aanvullen" is a good sentence
    mail,
};
struct Words {
    std::string_view text;  ///< in small letters
    Standing where = Standing::anywhere;
};
constexpr Words sought[] = {{"nog invullen"}, {"nog in te vullen"}, {"nog aanvullen", Standing::alone}, {"nog aan te vullen", Standing::alone},
                            {"nog nakijken", Standing::alone}, {"nog checken", Standing::alone}, {"(checken"}, {"vul hier uw tekst"},
                            {"vul hier de tekst"}, {"vul hier tekst"}, {"vul hier een tekst"}, {"hier uw tekst"}, {"hier komt tekst"}, {"hier komt de tekst"},
                            {"hier komt een tekst"}, {"hier nog tekst"}, {"tekst komt nog"}, {"tekst toevoegen", Standing::alone}, {"dd-mm"},
                            {"n.t.b.", Standing::word}, {"xx", Standing::word}, {"lorem ipsum"},
                            {"vriendelijke groet", Standing::mail}, {"hartelijke groet", Standing::mail}, {"verzonden vanaf mijn", Standing::mail},
                            {"verzonden:", Standing::mail}, {"sent from my", Standing::mail}};
constexpr Anchors<12> anchors({"nvul", " vul", "akij", "chec", "teks", "dd m", "n t ", " xx ", "psum", "roet", "rzon", "from"});
static_assert(std::ranges::all_of(sought, [](const Words& words) { return anchors.in(words.text) || words.text == "xx"; }));

/// What follows an opener where something is to be filled in.
constexpr std::string_view to_fill_in[] = {"naam", "school", "invullen", "vul", "nog", "tekst", "aantal", "datum", "hier", "plaats", "functie", "telefoon", "jaar", "bedrag"};

bool stands(std::string_view text, size_t at, const Words& words) {
    const size_t end = at + words.text.size();
    if (words.where == Standing::word) return (at == 0 || !is_word_part(text[at - 1])) && (end == text.size() || !is_word_part(text[end]));
    if (words.where != Standing::alone) return true;
    const std::string_view before = trim(text.substr(0, at));
    return before.empty() || (!is_word_part(before.back()) && before.back() != ',');
}

/// "[NAAM]", "[TEKST VOLGT]": a word in capitals. "«Naam_school»": a field of Word's mail merge.
bool is_field(std::string_view opener, std::string_view text) {
    const auto begin = text.begin();
    if (opener == "[") {
        const auto end = std::ranges::find_if_not(text, [](char c) { return c >= 'A' && c <= 'Z'; });
        return end - begin > 2 && (end == text.end() || !is_word_part(*end));
    }
    const auto end = std::ranges::find_if_not(text, [](char c) { return is_letter(c) || is_digit(c) || c == '_'; });
    return opener == "«" && end != begin && std::string_view(end, text.end()).starts_with("»");
}

/// Up to what closes it, when that is near.
size_t size_of_place(std::string_view text) {
    constexpr size_t longest = 60;
    size_t end = std::min(text.find_first_of("]>}"), text.find("»"));
    return end < longest ? end + (text[end] == '\xC2' ? 2 : 1) : 1;
}

}  // namespace

std::optional<LeftOver> left_over_words(std::string_view text) {
    if (!anchors.in(text)) return {};
    const std::string small = small_letters(text);
    for (const Words& words : sought)
        for (size_t at = small.find(words.text); at != std::string::npos; at = small.find(words.text, at + 1))
            if (stands(small, at, words)) return LeftOver{at, words.text.size(), words.where == Standing::mail};
    return {};
}

std::optional<LeftOver> left_over_place(std::string_view text) {
    for (size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const std::string_view opener = rest.starts_with("«") ? std::string_view("«") : rest.substr(0, std::string_view("[<{").find(rest[0]) != std::string_view::npos);
        if (opener.empty()) continue;
        const std::string_view inside = rest.substr(opener.size());
        const auto begins = [&](std::string_view word) { return std::ranges::equal(word, inside.substr(0, word.size()), same_letter); };
        if (std::ranges::any_of(to_fill_in, begins) || is_field(opener, inside)) return LeftOver{at, size_of_place(rest)};
    }
    return {};
}

}  // namespace gidspers::input

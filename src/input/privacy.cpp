#include "input/privacy.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "input/anchors.h"
#include "input/rich_text.h"
#include "input/wording.h"

namespace gidspers::input {

namespace {

constexpr std::string_view diagnosis_words =
    "autis*|asperger|adhd|add|odd|pdd*|ptss|tos|dysle*|dyscalculi*|epilep*|diabet*|suikerziekte|*syndroom|down|gehandicapt*|*handicap|"
    "*beperking|slechthorend*|slechtziend*|blind|blinde|blindheid|doof|doofheid|dove|rolstoel*|reuma|kanker|astma|depressi*|*stoornis|hechting*|*trauma|"
    "tourette|anorexia|hiv";
/// A part of four letters of each of them; of the shortest, where letters are few, the space before it.
constexpr Anchors<33> diagnosis_signs({"auti", "perg", "adhd", " add", " odd", " pdd", "ptss", " tos", "ysle", "ysca", "pile", "iabe", "rzie", "yndr", " dow", "icap",
                             "perk", "thor", "tzie", "blin", "doof", "dove", "olst", "reum", "kank", "astm", "epre", "stoo", "hech", "raum", "oure", "orex", " hiv"});

constexpr bool each_has_a_sign(std::string_view words) {
    while (!words.empty()) {
        std::string_view word = words.substr(0, words.find('|'));
        words.remove_prefix(std::min(word.size() + 1, words.size()));
        const bool is_ending = word.starts_with('*');  // letters may stand before it
        if (is_ending) word.remove_prefix(1);
        if (!diagnosis_signs.in(word) || (is_ending && diagnosis_signs.begins(word))) return false;
    }
    return true;
}
static_assert(each_has_a_sign(diagnosis_words));

/// "groep 3 leerlingen", "ten hoogste 3 leerlingen", "1 op de 4 leerlingen": no number of pupils that there are.
bool is_other_number(const Sentence& sentence, size_t at) {
    static const Pattern before("groep|groepen|klas|leerjaar|niveau|fase|per|elke|iedere|maximaal|hoogste|hoogstens|minimaal|minstens|minste|dan|tot|van|of");
    static const Pattern two_before("op|plek|plaats|ruimte de|voor");
    const auto stands_at = [&](const Pattern& pattern, size_t first) {
        const auto found = pattern.find(sentence, first);
        return found && found->first == first;
    };
    return (at > 0 && stands_at(before, at - 1)) || (at > 1 && stands_at(two_before, at - 2));
}

/// "Sem uit groep 5", "Sem Jansen uit klas 2b"; not "Leerlingen uit groep 5", "Iedereen uit groep 5": where the name ends.
std::optional<Place> named_pupil(const Sentence& sentence, std::string_view small, std::string_view text) {
    static const Pattern of_group("* uit groep|klas *");
    static constexpr std::array<std::string_view, 9> others = {"ook", "wie", "iemand", "iedereen", "niemand", "ouders", "jongens", "meisjes", "kleuters"};
    for (size_t from = 0;;) {
        const auto place = of_group.find(sentence, from);
        if (!place) return {};
        const std::string_view word = sentence[from = place->first];
        const std::string_view written = text.substr(static_cast<size_t>(word.data() - small.data()), word.size());
        const bool is_capital = written.size() > 1 && written[0] != word[0] && written[1] == word[1];
        const bool is_common = from == 0 && (word.ends_with("en") || std::ranges::find(others, word) != others.end());
        if (is_capital && !is_common) return place;
        ++from;
    }
}

/// Each digit by its weight, and the last less, is a multiple of eleven (elfproef).
bool is_citizen_number(std::string_view digits) {
    int sum = 0;
    for (size_t i = 0; i < digits.size(); ++i) sum += (i == 8 ? -1 : 9 - static_cast<int>(i)) * (digits[i] - '0');
    return sum % 11 == 0 && digits.find_first_not_of('0') != std::string_view::npos;
}

}  // namespace

std::vector<std::string> few_with_diagnosis(std::string_view rich) {
    static const Pattern few("1|2|3|4|één|eén|Één|twee|drie|vier #"), few_such("1|2|3|4|één|eén|Één|twee|drie|vier * #"), diagnosis(diagnosis_words);
    static const std::vector<Pattern> one = patterns("1|één|eén|Één jongen|meisje;een jongen|meisje uit|in|van groep|klas *");
    std::vector<std::string> found;
    if (!diagnosis_signs.in(rich)) return found;
    const std::string text = plain_text(rich), small = small_letters(text);
    for (const Sentence& sentence : sentences(small)) {
        const auto named = diagnosis.find(sentence);
        if (!named) continue;
        auto place = few.find(sentence);
        if (!place) place = few_such.find(sentence);
        for (const Pattern& wording : one)
            if (!place) place = wording.find(sentence);
        if (!place) place = named_pupil(sentence, small, text);
        if (!place || is_other_number(sentence, place->first)) continue;
        // Up to what it is they have, where that follows in the same clause.
        const auto after = diagnosis.find(sentence, place->first);
        if (after && after->end <= clause_of(sentence, place->first).end) place->end = std::max(place->end, after->end);
        const std::string_view words = words_at(sentence, *place);
        found.push_back(text.substr(static_cast<size_t>(words.data() - small.data()), words.size()));
    }
    return found;
}

namespace {

/// "Leerlingen die …" and nothing else: how many words of it make clear which. Whom the law itself does not admit is no such group.
std::optional<Place> group_alone(const Sentence& sentence) {
    static const std::vector<Pattern> groups = patterns("# die|dat|met|zonder|waarvan;# van|voor|bij wie;de|een|alle|sommige|jonge|jongere|oudere # die|dat|met|zonder|waarvan;"
                                                        "de|een|alle|sommige|jonge|jongere|oudere # van|voor|bij wie;op dit moment # die|dat|met|zonder|waarvan");
    static const std::vector<Pattern> lawful = patterns("jaar;tlv;*verklaring;*advies;diploma");
    constexpr size_t most_words = 6;
    if (is_any_in(lawful, sentence)) return {};
    for (const Pattern& one : groups)
        if (const auto place = one.find(sentence); place && place->first == 0)
            return Place{0, std::min(std::max(place->end, most_words), clause_of(sentence, 0).end)};
    return {};
}

}  // namespace

std::optional<std::string> named_group(std::string_view rich) {
    static const Pattern group("# … " + std::string(diagnosis_words) + "|zindelijk*");
    const std::string text = plain_text(rich), small = small_letters(text);
    constexpr size_t most_before = 3;  // words: "Op dit moment kinderen met …"
    const auto written = [&](const Sentence& sentence, const Place& place) {
        const std::string_view words = words_at(sentence, place);
        return text.substr(static_cast<size_t>(words.data() - small.data()), words.size());
    };
    const std::vector<Sentence> all = sentences(small);
    for (const Sentence& sentence : all)
        if (const auto place = group.find(sentence); place && place->first <= most_before) return written(sentence, *place);
    if (!all.empty())
        if (const auto place = group_alone(all.front())) return written(all.front(), *place);
    return {};
}

std::vector<std::string> citizen_numbers(std::string_view rich) {
    constexpr size_t size = 9, told = 3;
    std::vector<std::string> found;
    // So many digits in a row hold each ninth byte.
    for (size_t at = size - 1; at < rich.size(); at += size) {
        if (!is_digit(rich[at])) continue;
        size_t begin = at, end = at;
        while (begin > 0 && is_digit(rich[begin - 1])) --begin;
        while (end < rich.size() && is_digit(rich[end])) ++end;
        if (end - begin == size && is_citizen_number(rich.substr(begin, size))) found.emplace_back(rich.substr(begin, told));
        while (at + size < end) at += size;
    }
    return found;
}

}  // namespace gidspers::input

#include "merge/legal_words.h"

#include <algorithm>

#include "base/ascii.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

/// "6", "zes" or "een".
int number_of(std::string_view word) {
    constexpr int most = 12;  // that is written as a word
    if (word == "een") return 1;
    for (int number = 1; number <= most; ++number)
        if (word == in_words(number)) return number;
    return parse_count(word).value_or(0);
}

struct OwnWords {
    const Merged& merged;
    Diagnostics& diagnostics;

    void contradictions(const std::string& id, const Verplicht& own, const LegalSubject& subject, const Sentence& sentence) {
        for (const Contradiction& one : merged.legal->tegenspraak) {
            if (one.onderwerp != id || !in_clusters(one.clusters, merged.type, merged.profile->school.cluster) || is_any_in(one.tenzij, sentence)) continue;
            for (const Pattern& pattern : one.woorden)
                if (const auto place = pattern.find(sentence)) {
                    diagnostics.add("W141", own.at, {subject.titel, std::string(words_at(sentence, *place)), one.wet, one.wet_en});
                    break;
                }
        }
    }

    /// The first term of a subject is the longest there is, but for the others that it names by their own number.
    void terms(const std::string& id, const Verplicht& own, const LegalSubject& subject, const Sentence& sentence) {
        static const Pattern within("binnen * week|weken|maand|maanden"), months("maand|maanden");
        const auto place = within.find(sentence);
        if (!place) return;
        constexpr int weeks_a_month = 4;
        const int weeks = number_of(sentence[place->first + 1]) * (months.is_in({sentence[place->end - 1]}) ? weeks_a_month : 1);
        const LegalTerm* longest = nullptr;
        for (const LegalTerm& term : merged.legal->termijnen) {
            if (term.onderwerp != id || term.weken == 0) continue;
            if (longest == nullptr) longest = &term;
            if (weeks <= longest->weken || weeks == term.weken || is_any_in(term.tenzij, sentence)) return;
        }
        if (longest != nullptr)
            diagnostics.add("W142", own.at, {subject.titel, std::string(words_at(sentence, *place)), longest->titel, longest->waarde});
    }

    void look(const std::string& id, const Verplicht& own) {
        const LegalSubject* subject = merged.legal->onderwerp(id, merged.type, merged.profile->school.cluster);
        if (subject == nullptr) subject = merged.legal->onderwerp(id);
        if (subject == nullptr) return;
        const Texts& texts = own.teksten;
        for (const RichText* text : {&texts.officieel, &texts.ouder, &texts.poster, &texts.leraar}) {
            const std::string small = small_letters(plain_text(*text));
            for (const Sentence& sentence : sentences(small)) {
                contradictions(id, own, *subject, sentence);
                terms(id, own, *subject, sentence);
            }
        }
    }
};

}  // namespace

void report_own_words(const Merged& merged, Diagnostics& diagnostics) {
    OwnWords words{merged, diagnostics};
    for (const auto& [id, own] : merged.profile->verplicht) words.look(id, own);
}

}  // namespace gidspers::merge

#include "merge/legal_words.h"

#include <algorithm>

#include "base/ascii.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

constexpr std::string_view evaluation = "opp-evaluatie";

/// "Is onze school vol? Dan geldt de zorgplicht niet.": a question and what follows from it say one thing.
std::vector<Sentence> with_answers(std::vector<Sentence> all) {
    std::vector<Sentence> joined;
    for (Sentence& one : all) {
        if (!joined.empty() && one.front() == "dan") joined.back().insert(joined.back().end(), one.begin(), one.end());
        else joined.push_back(std::move(one));
    }
    return joined;
}

/// How many of them are a week; a month has four.
double in_a_week(std::string_view unit) {
    if (unit == "dag" || unit == "dagen") return 7;
    if (unit.ends_with("dagen")) return 5;  // of school or work
    if (unit.starts_with("maand")) return 1.0 / 4;
    if (unit == "halfjaar") return 1.0 / 26;
    return unit == "jaar" ? 1.0 / 52 : 1;
}

struct OwnWords {
    const Merged& merged;
    Diagnostics& diagnostics;
    const MergedItem* agreed = nullptr;  ///< says how often the plan is evaluated
    int times = 0;                       ///< as the documents tell parents

    void find_agreement() {
        const auto& terms = merged.legal->termijnen;
        const auto term = std::ranges::find(terms, evaluation, &LegalTerm::id);
        if (term == terms.end()) return;
        for (const MergedItem& one : merged.items)
            if (one.item->wettelijk == evaluation && one.oordeel.result != Result::nvt) agreed = &one;
        times = how_often(merged, *term, Audience::ouder);
    }

    bool concerns(const Contradiction& one, std::string_view id) const {
        return one.onderwerp == id && in_clusters(one.clusters, merged.type, merged.profile->school.cluster);
    }

    /// What sentence `which` of a text says against the law, where no other of them says what the law does.
    void contradictions(std::string_view id, const Location& at, std::string_view title, const std::vector<Sentence>& all, size_t which) {
        const Sentence& sentence = all[which];
        const auto elsewhere = [&](const Contradiction& one) {
            return std::ranges::any_of(all, [&](const Sentence& other) { return &other != &sentence && is_any_in(one.elders, other); });
        };
        for (const Contradiction& one : merged.legal->tegenspraak) {
            if (!concerns(one, id) || is_any_in(one.tenzij, sentence)) continue;
            for (const Pattern& pattern : one.woorden) {
                const auto place = pattern.find(sentence);
                if (!place) continue;
                if (!elsewhere(one)) diagnostics.add("W141", at, {title, words_at(sentence, *place), one.wet, one.wet_en});
                break;
            }
        }
    }

    /// The first term of a subject is the longest there is, but for the others that it names by their own number.
    void terms(const std::string& id, const Verplicht& own, const LegalSubject& subject, const Sentence& sentence) {
        static const Pattern within("binnen * week|weken|maand|maanden|dag|dagen|werkdagen|schooldagen|halfjaar|jaar"), half_year("binnen een half jaar"), year("*jaar");
        // In a year much may happen that is no term of the law's: "Wordt uw kind binnen een jaar vier?"
        static const std::vector<Pattern> settled = patterns("klaar|vast|vastgesteld|opgesteld|maken|hoort|horen|beslis*|besluit*;is er");
        const auto half = half_year.find(sentence), place = half ? half : within.find(sentence);
        if (!place || (year.is_in({sentence[place->end - 1]}) && !is_any_in(settled, sentence))) return;
        const double weeks = number_of(sentence[place->first + 1]) / in_a_week(half ? "halfjaar" : sentence[place->end - 1]);
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
            const std::vector<Sentence> all = sentences(small), said = with_answers(all);
            for (size_t i = 0; i < said.size(); ++i) contradictions(id, own.at, subject->titel, said, i);
            for (const Sentence& sentence : all) {
                terms(id, own, *subject, sentence);
                if (id == "opp") evaluations(own.at, subject->titel, sentence);
            }
        }
    }

    /// "Eén keer per jaar bespreken wij het plan", where the answer says three, and the documents say so beside it.
    void evaluations(const Location& at, std::string_view title, const Sentence& sentence) {
        static const std::vector<Pattern> often = patterns("* keer|maal per|in jaar|schooljaar;* keer|maal in het jaar|schooljaar");
        static const std::vector<Pattern> about = patterns("plan|opp;ontwikkelingsperspectief*;evalu*;bespre*;praat|praten|spreken;gesprek*"),
                                          other = patterns("rapport*;ouderavond*;extra|daarnaast|ook;groep|klas|leerjaar *");
        if (agreed == nullptr || !is_any_in(about, sentence) || is_any_in(other, sentence)) return;
        for (const Pattern& one : often) {
            const auto place = one.find(sentence);
            if (!place) continue;
            const int said = number_of(sentence[place->first]);
            const bool is_end = place->first > 1 && number_of(sentence[place->first - 2]) == times;  // "twee of drie keer"
            const bool more = said > times && (agreed->antwoord == nullptr || !agreed->antwoord->aantal || agreed->antwoord->ambitie);
            if (said > 0 && said != times && !is_end && !more)
                diagnostics.add("W154", at, {title, words_at(sentence, *place), agreed->item->titel, agreed->item->id, std::to_string(times)});
            return;
        }
    }

    /// What an answer tells of the plan of a pupil, beside the texts on that subject.
    void look(const MergedItem& one) {
        const Texts& texts = one.antwoord->teksten;
        for (const RichText* text : {&texts.officieel, &texts.ouder, &texts.poster, &texts.leraar}) {
            const bool may_name = mentions(*text, "plan") || mentions(*text, "perspectief") || says(*text, "OPP");
            if (text->empty() || !(may_name || &one == agreed)) continue;
            const std::string small = small_letters(plain_text(*text));
            const std::vector<Sentence> all = sentences(small), said = with_answers(all);
            if (&one == agreed)
                for (const Sentence& sentence : all) evaluations(one.antwoord->at, one.item->titel, sentence);
            static const std::vector<Pattern> plan = patterns("opp;ontwikkelingsperspectief*;handelingsdeel*;het plan … kind|kinderen|leerling|leerlingen");
            for (size_t i = 0; i < said.size(); ++i)
                if (&one == agreed || is_any_in(plan, said[i])) contradictions("opp", one.antwoord->at, one.item->titel, said, i);
        }
    }
};

}  // namespace

int how_often(const Merged& merged, const LegalTerm& term, Audience audience) {
    int often = term.aantal;
    for (const MergedItem& one : merged.items) {
        if (one.item->wettelijk != term.id || one.oordeel.result == Result::nvt) continue;
        const auto at_least = [&](const std::optional<Number>& number) {
            constexpr double every_day = 366;
            if (number) often = std::max(often, static_cast<int>(std::min(number->value, every_day)));
        };
        if (one.eis != nullptr && (one.antwoord == nullptr || audience == Audience::leraar)) at_least(one.eis->minimum);
        if (one.antwoord != nullptr) at_least(one.antwoord->aantal);
    }
    return often;
}

void report_own_words(const Merged& merged, Diagnostics& diagnostics) {
    OwnWords words{merged, diagnostics};
    words.find_agreement();
    for (const auto& [id, own] : merged.profile->verplicht) words.look(id, own);
    for (const MergedItem& one : merged.items)
        if (one.antwoord != nullptr && one.in_scope()) words.look(one);
}

}  // namespace gidspers::merge

#include "input/refusal.h"

#include <string>

#include "base/ascii.h"
#include "input/anchors.h"
#include "input/rich_text.h"
#include "input/wording.h"

namespace gidspers::input {

namespace {

enum class Where : uint8_t {
    of_children,  ///< in a sentence that names them
    or_limits,    ///< the same, and in every sentence about limits
    limits        ///< only there: elsewhere it is said of much else
};
struct Rule {
    std::string_view wording;  ///< patterns (input/wording.h)
    Where where = Where::of_children;
    bool negatable = false;  ///< "geen kind wordt geweigerd" says the opposite
};
constexpr Rule rules[] = {
    {"niet|nooit … toegelaten|toelaten|toelaatbaar|plaatsbaar|aangenomen|aannemen|terecht", Where::or_limits},
    {"niet|nooit plaatsen|geplaatst|inschrijven|ingeschreven;niet|nooit worden geplaatst|ingeschreven"},
    {"geen ~ # … toelaten|toegelaten|plaatsen|geplaatst|aannemen|aangenomen|inschrijven|ingeschreven;geen ~ # ~ welkom"},
    {"laten|laat … geen ~ # … toe .;laten|laat … niet … toe .;laten|laat … niet toe tot|op|in|bij", Where::or_limits},
    {"nemen|neemt|plaatsen|plaatst|accepteren|accepteert ~ geen #;nemen|neemt|plaatsen|plaatst|accepteren|accepteert ~ geen * #"},
    {"schrijven|schrijft ~ geen ~ # … in .;schrijven|schrijft … niet in ."},
    {"nemen|neemt … niet aan|op;plaatsen|plaatst … niet .;plaatsen|plaatst … niet op|in|bij onze|ons|deze"},
    {"niet|nooit ~ welkom", Where::or_limits},
    {"wij|we ~ weigeren;weigeren wij|we;onze school weigert;weigert de|onze school;word* … geweigerd|afgewezen;geweigerd|afgewezen word*",
     Where::of_children, true},
    {"uitgesloten van|voor plaatsing|toelating|aanmelding|inschrijving|onze|deze", Where::or_limits, true},
    {"wij|we wijzen … af .;wijzen wij|we … af .;wij|we sluiten … uit .;sluiten wij|we … uit .", Where::of_children, true},
    {"weigeren|geweigerd|afgewezen|afwijzen|uitsluiten|uitgesloten", Where::limits, true},
    {"geen ~ plek|plaats ~ voor ~ #;school … niet ~ geschikt voor", Where::limits}};

/// What lies in the law (no place, no declaration), is weighed for each child, or is not about a place at school.
constexpr std::string_view mild_wording =
    "zonder|geen ~ tlv|toelaatbaarheidsverklaring*|verklaring|schooladvies;tlv|toelaatbaarheidsverklaring*|verklaring ~ nodig;"
    "soms|misschien|zomaar|vol|volle|wachtlijst|foto*|film*|video*|telefoon*|mobiel*|pest*|gepest|geweld|"
    "discriminatie|schelden|voelt|voelen|gevoel|aanvraag|aanvragen|verzoek|klacht|bezwaar|toestemming|verlof|serieus|mee;"
    "zonder gesprek|overleg|u|dat|eerst|met|te;niet altijd";

/// "Geen kind …" before it, or a "niet" in its own clause.
bool is_denied(const Sentence& sentence, const Place& found) {
    static const Pattern no_child("geen ~ #|reden|sprake"), no("geen|niet|nooit|niemand|nergens");
    if (no_child.is_in(sentence)) return true;
    const Place clause = clause_of(sentence, found.first);
    const auto word = no.find(sentence, clause.first);
    return word && word->first < clause.end;
}

/// "Er is geen kind dat bij ons niet welkom is."
bool is_double(const Sentence& sentence, const Place& found) {
    static const Pattern no_child("geen ~ #"), nobody("niemand"), no_reason("geen|nooit ~ reden");
    const auto before = [&](const Pattern& one) {
        const auto word = one.find(sentence);
        return word && word->end <= found.first;
    };
    return before(no_child) || before(nobody) || before(no_reason);
}

std::optional<Place> refusal_in(const Sentence& sentence, bool limits) {
    struct Sought {
        const Rule* rule;
        std::vector<Pattern> wordings;
    };
    static const std::vector<Sought> all = [] {
        std::vector<Sought> made;
        for (const Rule& rule : rules) made.push_back({&rule, patterns(rule.wording)});
        return made;
    }();
    static const Pattern no_or_not("geen|niet|nooit|weiger*|geweigerd|afgewezen|afwijzen|uitgesloten|uitsluiten|wijzen|sluiten"), child("#");
    static const std::vector<Pattern> mild = patterns(mild_wording);
    const bool children = child.is_in(sentence);
    const auto is_for_this = [&](Where where) { return where == Where::of_children ? children : limits || (children && where == Where::or_limits); };
    if (!no_or_not.is_in(sentence) || !(limits || children) || is_any_in(mild, sentence)) return {};
    for (const Sought& sought : all) {
        if (!is_for_this(sought.rule->where)) continue;
        for (const Pattern& wording : sought.wordings) {
            const auto found = wording.find(sentence);
            if (!found || is_condition(sentence, found->first)) continue;
            if (sought.rule->negatable ? is_denied(sentence, *found) : is_double(sentence, *found)) continue;
            return found;
        }
    }
    return {};
}

/// A part of some word in each of the rules, and of some other in each.
constexpr Anchors<8> signs({"geen", "niet", "ooit", "iger", "eslo", "luit", "wijz", "ewez"});
constexpr Anchors<21> acts({"toel", "gela", "laat", "late", "plaa", "ange", "anne", "tere", "insc", "schr", "welk", "neme", "neem", "cept", "iger",
                            "ewez", "eslo", "luit", "wijz", "plek", "schi"});

}  // namespace

std::vector<std::string> refusals(std::string_view rich, bool limits) {
    const auto may_refuse = [](std::string_view words) { return signs.in(words) && acts.in(words); };
    if (!may_refuse(rich) && rich.find('<') == std::string_view::npos) return {};
    const std::string text = plain_text(rich), small = small_letters(text);
    std::vector<std::string> found;
    if (!may_refuse(small)) return found;
    for (const Sentence& sentence : sentences(small))
        if (const auto place = refusal_in(sentence, limits)) {
            const std::string_view words = words_at(sentence, *place);
            found.push_back(text.substr(static_cast<size_t>(words.data() - small.data()), words.size()));
        }
    return found;
}

}  // namespace gidspers::input

// The legal frame: sources, terms, default texts and the schoolgids checklist, as data (assets/wettelijk-kader.xml).
// In: that file. Out: structs that merge, the legal check and the view read.
// A Legal owns all it holds and never changes after reading; threads share it. Views borrow from it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "input/rich_text.h"
#include "input/values.h"
#include "input/wording.h"
#include "xml/node.h"

namespace gidspers::merge {

/// What was read of it, when and where (`stand`, `geverifieerd`, `url`) is for who keeps the file: documents and messages say which
/// article something rests on, and not what it says.
struct LegalSource {
    std::string id, naam;  ///< "WVO 2020, art. 2.44"
};

struct LegalTerm {
    std::string id, titel, waarde;
    int aantal = 0;  ///< the number that `waarde` begins with, of what a norm or school may do more often; else 0
    int ongewoon_boven = 0;  ///< a school that says more than so often has most likely mistyped; 0: of no number
    std::string onderwerp = {};                ///< the subject of which the school's own text may not give a longer term in weeks
    std::vector<input::Pattern> tenzij = {};   ///< of a sentence that is about another term
    int weken = 0;                             ///< "zes weken"; 0 when it is no number of weeks
};

/// What the school's own text on a subject may not say, since the law says otherwise.
struct Contradiction {
    std::string onderwerp;
    std::vector<input::Pattern> woorden, tenzij;  ///< any of the one, and none of the other, in a sentence
    std::vector<input::Pattern> elders;           ///< and none of these in another sentence of the text
    std::vector<int> clusters;  ///< for so and vso; empty: all
    std::string wet, wet_en;    ///< a sentence: what the law says
};

/// A subject of the schoolgids with the text that stands there when the school writes none.
struct LegalSubject {
    std::string id, titel;
    std::vector<input::Schooltype> schooltypen;  ///< empty: all
    std::vector<int> clusters;                   ///< for so and vso; empty: all
    const LegalSource* bron = nullptr;  ///< of one that no requirement is about
    input::Texts teksten;  ///< with the terms filled in, but for {id} of those with `aantal`
};

enum class Duty : uint8_t { must, must_somewhere, should, could };  ///< M, M*, S, C
std::string_view name_of(Duty duty);

/// A machine check; legal_check.cpp says what each looks at.
enum class Rule : uint8_t {
    schooljaar, basis, antwoorden, extra, gescheiden, swv, swv_website, contact_eerste, contact_ondersteuning, contact_pesten, ladder,
    overleg, specialisten, ruimten, toegankelijkheid, grenzen, onderwerp, eigen_onderwerp, noemt, steunpunt, uitstroom_cijfers, partners, ambities,
    wijzigingen, vindplaats, status, doorzettingsmacht, begrippen
};

struct Requirement {
    struct Basis {
        std::vector<input::Schooltype> schooltypen;
        const LegalSource* bron = nullptr;
    };
    std::string nummer, titel, titel_en, advies, advies_en, onderwerp;
    std::vector<input::Pattern> woorden;  ///< of which the school's own text must name one
    Duty niveau = Duty::could;
    Rule regel = Rule::onderwerp;
    std::vector<input::Schooltype> schooltypen;
    std::vector<int> clusters;  ///< for so and vso; empty: all
    std::vector<Basis> basis;   ///< the first that fits the school type
};

struct Legal {
    Legal() = default;
    Legal(Legal&&) = default;
    Legal& operator=(Legal&&) = default;
    Legal(const Legal&) = delete;  // subjects and requirements point at `bronnen`

    std::optional<input::Date> datum;  ///< the state of the law in this file
    std::vector<LegalSource> bronnen;
    std::vector<LegalTerm> termijnen;
    std::vector<LegalSubject> onderwerpen;
    std::vector<Requirement> eisen;
    std::vector<Contradiction> tegenspraak;

    /// The first subject with this id for this type of school, or nullptr.
    const LegalSubject* onderwerp(std::string_view id, input::Schooltype type, std::optional<int> cluster) const;
    /// The subject's own entry whatever the school type; for title and source. nullptr when the file does not have it.
    const LegalSubject* onderwerp(std::string_view id) const;
    std::string_view term(std::string_view id) const;
};

/// True when `types` is empty or holds `type`.
bool applies(const std::vector<input::Schooltype>& types, input::Schooltype type);
/// True when `clusters` is empty or holds the school's, or the school is no so or vso. One that does not say which is of cluster 3 or 4.
bool in_clusters(const std::vector<int>& clusters, input::Schooltype type, std::optional<int> cluster);

/// The subjects of <verplicht>, in the order of the checklist.
inline constexpr std::array<std::string_view, 13> subjects = {
    "veiligheid", "verzuim", "kwaliteit", "klachten", "aanmelding", "opp", "hoorrecht",
    "jonge-kind", "uitstroom", "loopbaan", "lwoo-pro", "overdracht", "dyslexie"};

/// Reads the file's tree. What is wrong in it (unknown rule, source, term, level) is a diagnostic W009.
Legal read_legal(const xml::Document& document, Diagnostics& diagnostics);

}  // namespace gidspers::merge

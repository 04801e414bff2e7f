// The parts of read_profile and check_profile, one file each.
// In: elements of a profile. Out: fields of the Profile. Only input/*.cpp include this.
#pragma once

#include <optional>

#include "input/profile.h"
#include "input/reader.h"

namespace gidspers::input {

void read_answers(const xml::Node& antwoorden, Reader& r, Profile& p);
/// kengetallen, extra, team, protocollen, methodieken, ruimten, partners, grenzen, ambities
void read_offer(const xml::Node& root, Reader& r, Profile& p);
/// contactpunten, verplicht, uitstroom-cijfers, wijzigingen, teksten, ladder-stappen, schoolgids
void read_guide(const xml::Node& root, Reader& r, Profile& p);

/// An answer in the form that its item asks for, with codes that the norm knows (N202, N204, N205, N221, N226, N227, N321-N324,
/// N327). A synonym becomes the code; an ambition's level moves from `waarde` to `niveaus`. `type` is the school's.
void check_answer(Antwoord& answer, const Item& item, const Norm& norm, const std::optional<Schooltype>& type, Diagnostics& diagnostics);

/// Whether this year's guide was adopted: where its dates are another year's (N281), or the MR's consent is not that of the part that
/// the law asks (W112, merge), the dates go, so that the documents say CONCEPT. So does a concept's date of another year (N366). What is
/// only strange is told (N335, N336).
void check_adoption(Profile& p, const Norm& norm, Diagnostics& diagnostics);

/// Names that may not be shown (toon-naam), where a text or attribute shows them all the same (N338, N339).
void check_names(const xml::Document& document, const Profile& p, Diagnostics& diagnostics);

/// What documents print one by one and stands there twice, just the same (N350).
void check_copies(const xml::Document& document, Diagnostics& diagnostics);

/// Roles, specialists and partners, and who takes part in what, against the norm's code lists (N210, N215, N218, N282, N292,
/// N352, N353, N372); specialists against the answers that say whether they are there (N253, N264, N347); dagdelen that no week has
/// (N349); an address with a name that may not be shown (N299); a steunpunt with other ways to reach it than the norm's (N348).
/// `items` are those of the norm.
void check_people(const Profile& p, const Norm& norm, const std::vector<const Item*>& items, Diagnostics& diagnostics);

}  // namespace gidspers::input

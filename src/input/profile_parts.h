// The parts of read_profile and check_profile, one file each.
// In: elements of a profile. Out: fields of the Profile. Only input/*.cpp include this.
#pragma once

#include "input/profile.h"
#include "input/reader.h"

namespace gidspers::input {

void read_answers(const xml::Node& antwoorden, Reader& r, Profile& p);
/// kengetallen, extra, team, protocollen, methodieken, ruimten, partners, grenzen, ambities
void read_offer(const xml::Node& root, Reader& r, Profile& p);
/// contactpunten, verplicht, uitstroom-cijfers, wijzigingen, teksten, ladder-stappen, schoolgids
void read_guide(const xml::Node& root, Reader& r, Profile& p);

/// Roles, specialists and partners, and who takes part in what, against the norm's code lists (N210, N215, N218); specialists
/// against the answers that say whether they are there (N253, N264). `items` are those of the norm.
void check_people(const Profile& p, const Norm& norm, const std::vector<const Item*>& items, Diagnostics& diagnostics);

}  // namespace gidspers::input

// The parts of read_profile, one file each.
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

/// Loads and checks `<logo>`; an empty Logo when anything is wrong, which is then reported.
Logo read_logo(const xml::Node& node, Reader& r);

}  // namespace gidspers::input

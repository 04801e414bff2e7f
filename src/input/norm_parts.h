// The three steps of read_norm, one file each: one XML file -> raw Norm, child over parent, the checks of the whole.
// In: a parsed norm.xml and its parents' norms. Out: one whole Norm, with what is wrong in it as diagnostics. Owns nothing.
// Only input/*.cpp include this.
#pragma once

#include <string>
#include <vector>

#include "input/norm.h"
#include "xml/node.h"

namespace gidspers::input {

/// One file as it stands, before `breidt-uit`.
struct RawNorm {
    Norm norm;
    std::string extends;             ///< as written
    std::vector<Reference> vervalt;  ///< ids that the parent has and this norm has not
};

RawNorm read_raw_norm(const xml::Document& document, Diagnostics& diagnostics);

/// `child` over `parent`: same ids replace, new ones are added, `vervalt` ones go. Who made the norm and when is the
/// child's own; definition, introduction (with its figure), doorzettingsmacht and steunpunt are the parent's where the child has none.
/// An onderdeel with a known id says anew what it says; the rest, items and parts as well, stays unless it is replaced or removed. An
/// item stands in the onderdeel where the child has it.
Norm extend(const Norm& parent, RawNorm child, Diagnostics& diagnostics);

/// The kind of scale on which an item of this kind is answered; empty without a scale.
std::string_view scale_of(ItemSoort soort);
/// Its values are bands of percentages.
bool has_bands(const Schaal& scale);

/// Fills in what is meant but not written: the scale janee, each item's scale, the list of all pictures. Empties a norm that every
/// school keeps (`vraagt_niets`).
void complete_norm(Norm& norm);

/// An item without an official text says its title; after check_norm, for which two equal titles are no double text.
void titles_as_texts(std::vector<Onderdeel>& onderdelen);

/// What asks nothing has no norm (`soort="geen"`), unless an ambition is worked towards; after check_norm, which warns of it.
void spell_out_norms(std::vector<Onderdeel>& onderdelen);

/// N130, N329, N379: numbers of onderdelen and items that stand there twice, or after a higher one.
void check_numbers(const Norm& norm, Diagnostics& diagnostics);

/// N105-N107, N332, N351, N375: scales with holes between their bands or without bands, levels out of order or that read badly.
void check_scales(const Norm& norm, Diagnostics& diagnostics);

/// Everything that needs the whole norm: references, scales, promises, doubles.
void check_norm(const Norm& norm, Diagnostics& diagnostics);

}  // namespace gidspers::input
